/// Gives each heading of a document its address: stable, unique, readable in any script.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  /// Letters and digits of any script in lower case, the rest as single hyphens; a second heading
  /// of the same words gets `-2`, and words without letters give `section`.
  mutating func id(for title: String) -> String {
    var base = ""
    var needsHyphen = false
    for scalar in title.lowercased().unicodeScalars {
      if HeadingIDs.isWord(scalar) {
        if needsHyphen, !base.isEmpty { base += "-" }
        needsHyphen = false
        base.unicodeScalars.append(scalar)
      } else {
        needsHyphen = true
      }
    }
    if base.isEmpty { base = "section" }
    var candidate = base
    var number = lastNumber[base] ?? 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(base)-\(number)"
    }
    lastNumber[base] = number
    return candidate
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x61...0x7A ~= scalar.value || 0x30...0x39 ~= scalar.value }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}
