package import Diagnostics

extension YAMLTree {
  /// The value in the form that is asked for, or `nil` after a finding.
  func value(
    as form: SettingKey.Form,
    of name: String,
    into findings: inout Findings
  ) -> SettingValue? {
    switch form {
    case .text: textValue(of: name, into: &findings).map(SettingValue.text)
    case .choice(let words): choice(of: words, for: name, into: &findings).map(SettingValue.text)
    case .integer(let range):
      integer(in: range, for: name, into: &findings).map(SettingValue.integer)
    case .number(let range): number(in: range, for: name, into: &findings).map(SettingValue.number)
    case .flag: flag(for: name, into: &findings).map(SettingValue.flag)
    case .texts:
      list(for: name, into: &findings) { $0.textValue(of: name, into: &$1) }
        .map(SettingValue.texts)
    case .integers(let range):
      list(for: name, into: &findings) { $0.integer(in: range, for: name, into: &$1) }
        .map(SettingValue.integers)
    case .pairs(let keys): pairs(among: keys, for: name, into: &findings).map(SettingValue.pairs)
    case .tree: SettingValue.none
    }
  }

  /// A text; a number or a word that was written without quotes is one too.
  package func textValue(of name: String, into findings: inout Findings) -> String? {
    guard let text, !isNull else {
      findings.add(.wrongType(at: location, name, expected: "a text", found: description))
      return nil
    }
    let isControl: (Unicode.Scalar) -> Bool = { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    guard !text.unicodeScalars.contains(where: isControl) else {
      let expected = "a text without control characters"
      findings.add(.wrongType(at: location, name, expected: expected, found: "a control character"))
      return nil
    }
    return text
  }

  package func integer(
    in range: ClosedRange<Int>,
    for name: String,
    into findings: inout Findings
  ) -> Int? {
    guard case .scalar(let text, isPlain: true) = content, let value = Int(text) else {
      findings.add(.wrongType(at: location, name, expected: "a whole number", found: description))
      return nil
    }
    guard range.contains(value) else {
      let allowed = "\(range.lowerBound) to \(range.upperBound)"
      findings.add(.outOfRange(at: location, name, allowed: allowed, found: description))
      return nil
    }
    return value
  }

  func number(
    in range: ClosedRange<Double>,
    for name: String,
    hint: String = Diagnostic.rangeHint,
    into findings: inout Findings
  ) -> Double? {
    guard case .scalar(let text, isPlain: true) = content, let value = plainNumber(text) else {
      findings.add(.wrongType(at: location, name, expected: "a number", found: description))
      return nil
    }
    guard range.contains(value) else {
      let allowed = "\(range.lowerBound) to \(range.upperBound)"
      findings.add(
        .outOfRange(at: location, name, allowed: allowed, found: description, hint: hint)
      )
      return nil
    }
    return value
  }

  func flag(for name: String, into findings: inout Findings) -> Bool? {
    if case .scalar(let text, isPlain: true) = content {
      if ["true", "yes"].contains(text.lowercased()) { return true }
      if ["false", "no"].contains(text.lowercased()) { return false }
    }
    findings.add(.wrongType(at: location, name, expected: "true or false", found: description))
    return nil
  }

  package func choice(
    of words: [String],
    for name: String,
    into findings: inout Findings
  ) -> String? {
    guard let text, words.contains(text) else {
      findings.add(.unknownChoice(at: location, name, words: words, found: self))
      return nil
    }
    return text
  }

  /// A list of values; a single value stands for a list of one.
  func list<Value>(
    for name: String,
    into findings: inout Findings,
    _ read: (YAMLTree, inout Findings) -> Value?
  ) -> [Value]? {
    switch content {
    case .list(let items):
      let values = items.compactMap { read($0, &findings) }
      return values.count == items.count ? values : nil
    case .scalar:
      return read(self, &findings).map { [$0] }
    case .map:
      findings.add(.wrongType(at: location, name, expected: "a list", found: description))
      return nil
    }
  }

  private func pairs(
    among keys: [String],
    for name: String,
    into findings: inout Findings
  ) -> [Settings.Pair]? {
    guard case .map(let entries) = content else {
      findings.add(.wrongType(at: location, name, expected: "a map of keys", found: description))
      return nil
    }
    var pairs: [Settings.Pair] = []
    for entry in entries {
      if !keys.isEmpty, !keys.contains(entry.key) {
        findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: name, among: keys))
      } else if let text = entry.value.textValue(of: "\(name).\(entry.key)", into: &findings) {
        pairs.append(Settings.Pair(key: entry.key, value: text))
      }
    }
    return pairs.count == entries.count ? pairs : nil
  }
}

/// A decimal number in plain digits (`0.25`, `-3`), since the library's reader also takes `nan`,
/// `inf` and `0x10`.
func plainNumber(_ text: some StringProtocol) -> Double? {
  var digits = text.utf8[...]
  if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  let isNumber =
    parts.count <= 2 && digits.count <= 40
    && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  return isNumber ? Double(text) : nil
}

extension Diagnostic {
  package static func wrongType(
    at place: SourceLocation,
    _ name: String,
    expected: String,
    found: String
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(name) is \(found), expected \(expected)",
      code: "settings.wrong-type",
      hint: expected == "a list"
        ? "write [a, b], or one entry a line with a dash"
        : expected == "a map of keys"
          ? "write one key a line, a colon and its value" : "give \(expected) after the colon"
    )
  }

  static let rangeHint = "choose a value of that range"

  static func outOfRange(
    at place: SourceLocation,
    _ name: String,
    allowed: String,
    found: String,
    hint: String = rangeHint
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(name) is \(found), expected \(allowed)",
      code: "settings.out-of-range",
      hint: hint
    )
  }

  static func unknownChoice(
    at place: SourceLocation,
    _ name: String,
    words: [String],
    found: YAMLTree
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(name) is \(found.description), expected \(words.joined(separator: " or "))",
      code: "settings.unknown-choice",
      hint: nearestHint(found.text ?? "", among: words, otherwise: nil)
    )
  }

  package static func unknownKey(
    at place: SourceLocation,
    _ key: String,
    in parent: String?,
    among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "unknown key \"\(shown(key))\"" + (parent.map { " in \($0)" } ?? ""),
      code: "settings.unknown-key",
      hint: nearestHint(
        key,
        among: names,
        otherwise: "known keys: \(names.joined(separator: ", "))"
      )
    )
  }
}
