import Diagnostics

extension YAMLTree {
  /// The value of a key that says something.
  func given(_ key: String) -> YAMLTree? {
    guard let value = self[key], !value.isNull else { return nil }
    return value
  }

  /// The value of a key that an entry of a list or a map has to have.
  func needed(
    _ key: String,
    of name: String,
    _ kind: NoteKind,
    into findings: inout Findings
  ) -> YAMLTree? {
    if let value = given(key) { return value }
    findings.add(.incompleteEntry(at: location, key, of: name, kind))
    return nil
  }

  /// An amount in millionths of the currency's unit, read exactly; never negative.
  func money(for name: String, into findings: inout Findings) -> Int64? {
    guard case .scalar(let text, isPlain: true) = content, let value = millionths(text) else {
      let expected = "an amount such as 68 or 68.50"
      findings.add(.wrongType(at: location, name, expected: expected, found: description))
      return nil
    }
    return value
  }

  /// Plain digits with at most six decimals, below ten thousand million.
  private func millionths(_ text: String) -> Int64? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...10).contains(whole.count) else {
      return nil
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : [0x30]
    guard (1...6).contains(decimals.count) else { return nil }
    var value: Int64 = 0
    let padding = [UInt8](repeating: 0x30, count: 6 - decimals.count)
    for byte in Array(whole) + decimals + padding {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }
}

extension NoteFile {
  /// Words or sentences of a key that may be left out.
  func phrases(_ key: String, _ tree: YAMLTree, into findings: inout Findings) -> [String] {
    let phrases = optional(key, tree) { value in
      value.list(for: key, into: &findings) { $0.textValue(of: key, into: &$1) }
    }
    return phrases ?? []
  }

  /// The entries of a list that may be left out; one map stands for a list of one.
  func items<Value>(
    _ key: String,
    _ tree: YAMLTree,
    into findings: inout Findings,
    _ read: (YAMLTree, inout Findings) -> Value?
  ) -> [Value] {
    guard let value = tree.given(key) else { return [] }
    switch value.content {
    case .list(let items): return items.compactMap { read($0, &findings) }
    case .map: return read(value, &findings).map { [$0] } ?? []
    case .scalar:
      let found = value.description
      findings.add(.wrongType(at: value.location, key, expected: "a list", found: found))
      return []
    }
  }
}

extension Diagnostic {
  static func incompleteEntry(
    at place: SourceLocation,
    _ key: String,
    of name: String,
    _ kind: NoteKind
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "an entry of \(name) has no \(key)",
      code: "\(kind.area).incomplete-entry",
      hint: "add \(key): to the entry"
    )
  }
}
