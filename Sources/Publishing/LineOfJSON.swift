import FoundationEssentials

/// A record of texts and whole numbers as one line of JSON: the same value, the same bytes.
func lineOfJSON(_ record: some Encodable) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  do {
    return Array(try encoder.encode(record)) + [0x0A]
  } catch {
    // Texts and whole numbers always have a JSON form.
    preconditionFailure("a record has no JSON form: \(error)")
  }
}
