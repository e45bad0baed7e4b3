/// The words after a function's name, read one by one, and the rows of its input.
struct ComputeArguments {
  private var words: [String]
  private var options: [String: String] = [:]
  let input: String

  init(_ arguments: [String], input: String) throws(ComputeError) {
    words = []
    self.input = input
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let name = parts.first.map(String.init) else {
        throw ComputeError("\(word) names no option")
      }
      if parts.count == 2 {
        options[name] = String(parts[1])
      } else if let value = rest.popFirst() {
        options[name] = value
      } else {
        throw ComputeError("--\(name) needs a value")
      }
    }
  }

  mutating func double(_ name: String) throws(ComputeError) -> Double {
    guard !words.isEmpty else { throw ComputeError("\(name) is missing") }
    let word = words.removeFirst()
    guard let value = Double(word), value.isFinite else {
      throw ComputeError("\(name) must be a number, not \"\(word)\"")
    }
    return value
  }

  /// Whether a word is left.
  var hasWord: Bool { !words.isEmpty }

  mutating func word(_ name: String) throws(ComputeError) -> String {
    guard !words.isEmpty else { throw ComputeError("\(name) is missing") }
    return words.removeFirst()
  }

  /// A whole number of 0 or more.
  mutating func count(_ name: String) throws(ComputeError) -> Int {
    guard !words.isEmpty else { throw ComputeError("\(name) is missing") }
    let word = words.removeFirst()
    guard let value = Int(word), value >= 0, value <= 1 << 52 else {
      throw ComputeError("\(name) must be a whole number of 0 or more, not \"\(word)\"")
    }
    return value
  }

  mutating func share(_ name: String) throws(ComputeError) -> Double {
    let value = try double(name)
    guard (0...1).contains(value) else {
      throw ComputeError("\(name) must lie between 0 and 1", hint: "write 0.08 for 8 %")
    }
    return value
  }

  mutating func option(_ name: String) throws(ComputeError) -> Double? {
    guard let word = options.removeValue(forKey: name) else { return nil }
    guard let value = Double(word), value.isFinite else {
      throw ComputeError("--\(name) must be a number, not \"\(word)\"")
    }
    return value
  }

  /// Makes sure that every word and option was used.
  func finish() throws(ComputeError) {
    if let word = words.first { throw ComputeError("\"\(word)\" is one argument too many") }
    if let name = options.keys.sorted().first { throw ComputeError("unknown option --\(name)") }
  }

  /// The input's non-empty lines as trimmed fields, split at commas, semicolons or tabs.
  var lines: [(number: Int, fields: [String])] {
    var result: [(Int, [String])] = []
    for (index, line) in input.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(omittingEmptySubsequences: false) {
        $0 == "," || $0 == ";" || $0 == "\t"
      }
      let trimmed = fields.map { Self.trimmed($0) }
      guard trimmed.contains(where: { !$0.isEmpty }) else { continue }
      result.append((index + 1, trimmed))
    }
    return result
  }

  /// As `lines`, without a first line whose first field is no number.
  var numberLines: [(number: Int, fields: [String])] {
    let all = lines
    guard let first = all.first, first.fields.first.flatMap({ Double($0) }) == nil else {
      return all
    }
    return Array(all.dropFirst())
  }

  static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{FEFF}" || $0 == "\"" }
    guard let start = text.firstIndex(where: { !isSpace($0) }),
      let end = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }

  static func number(_ text: String, line: Int, _ name: String) throws(ComputeError) -> Double {
    guard let value = Double(text), value.isFinite else {
      throw ComputeError("line \(line): \(name) must be a number, not \"\(text)\"")
    }
    return value
  }
}
