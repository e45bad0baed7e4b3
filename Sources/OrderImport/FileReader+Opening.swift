import Diagnostics

extension FileReader {
  /// The text of a file and its encoding; `nil` and findings if there is none.
  mutating func open(_ source: OrderSource) throws -> (FileBytes, EncodingGuess, Int)? {
    guard var text = try FileBytes.open(source, &findings) else { return nil }
    let size = text.count
    if text.isGzip {
      guard let unpacked = text.unpacked(source.name, &findings) else { return nil }
      text = unpacked
      guard text.count > 0 else {
        findings.add(.emptyFile(source.name))
        return nil
      }
    }
    guard let guess = text.withBytes({ guessEncoding(sampleOf: $0) }) else {
      findings.add(.binary(source.name))
      return nil
    }
    if guess.sure < 0.6 { findings.add(.encodingUnsure(source.name, guess)) }
    if guess.encoding != .utf8 { text = text.transcoded(from: guess) }
    return (text, guess, size)
  }
}
