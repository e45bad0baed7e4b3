/// Settings that were given on the command line, as lines of `regulars.yml`.
struct GivenSettings {
  private struct Entry {
    /// `orders`; empty for a key that stands by itself.
    var section: String
    var key: String
    var value: String
  }

  /// What is written down anyhow, with the values that these gave it.
  private static let known: Set<String> = ["shop.name", "shop.currency", "shop.timeZone"]

  private var entries: [Entry] = []
  private var names: Set<String> = []

  init(_ overrides: [String]) {
    for override in overrides {
      let parts = override.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let name = String(parts[0])
      guard !GivenSettings.known.contains(name), !name.hasPrefix("orders.columns") else { continue }
      // The last of two holds, as it did for this command.
      let path = name.split(separator: ".", maxSplits: 1).map(String.init)
      let (section, key) = path.count == 2 ? (path[0], path[1]) : ("", name)
      entries.removeAll { $0.section == section && $0.key == key }
      entries.append(Entry(section: section, key: key, value: String(parts[1])))
      names.insert(name)
    }
  }

  func has(_ name: String) -> Bool { names.contains(name) }

  /// The lines that go into a section which is written down anyhow.
  func lines(of section: String) -> [String] {
    entries.filter { $0.section == section }
      .map { "  \(key($0.key)): \(value($0.value))" }
  }

  /// The sections and keys besides.
  var others: [String] {
    var sections: [String] = []
    for entry in entries where !["shop", "orders", ""].contains(entry.section) {
      if !sections.contains(entry.section) { sections.append(entry.section) }
    }
    return lines(of: "").map { String($0.dropFirst(2)) }
      + sections.flatMap { ["\($0):"] + lines(of: $0) }
  }

  private func key(_ name: String) -> String {
    isWord(name, and: "_") ? name : quoted(name)
  }

  /// Lists, maps and what is in quotes already stay as they are; a text gets quotes.
  private func value(_ text: String) -> String {
    guard let first = text.first, !isWord(text, and: "._-") else {
      return text.isEmpty ? "\"\"" : text
    }
    return "[{\"'".contains(first) ? text : quoted(text)
  }

  private func isWord(_ text: String, and signs: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || signs.contains($0)) }
  }
}
