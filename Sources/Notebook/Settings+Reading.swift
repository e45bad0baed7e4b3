package import Diagnostics

extension Settings {
  /// Reads `regulars.yml`; every problem is a finding and leaves that key at its default.
  ///
  /// - Parameters:
  ///   - path: the path as it is shown in findings.
  ///   - bytes: the file's content; `nil` where there is no file, which gives the defaults.
  ///   - findings: gets every problem of the file, at most 64 KB of which are read.
  package init(path: String = "regulars.yml", bytes: [UInt8]?, into findings: inout Findings) {
    self.init()
    guard let bytes else { return }
    let limit = YAMLReader.maximumBytes
    isUnread = true
    guard let source = SourceText.read(path, bytes, limit: limit, into: &findings) else { return }
    let reader = YAMLReader(source: source, lines: 1...source.lineStarts.count)
    guard let tree = reader.read(into: &findings) else { return }
    isUnread = false
    read(tree, into: &findings)
  }

  /// Sets one key from the command line: `privacy.k=7`, `repeatWindows=[30, 90]`.
  ///
  /// - Returns: the findings; on an error the setting keeps its value.
  package mutating func set(_ assignment: String) -> Findings {
    var findings = Findings()
    let place = SourceLocation("--set \(shown(assignment))")
    guard let sign = assignment.firstIndex(of: "="), sign != assignment.startIndex else {
      findings.add(.notAnAssignment(at: place))
      return findings
    }
    let name = String(assignment[..<sign])
    let text = Array(assignment[assignment.index(after: sign)...].utf8)
    if let entry = SettingKey.entry(name) {
      let value = String(decoding: text, as: UTF8.self)
      setEntry(entry.name, of: entry.key, to: value, at: place, &findings)
      return findings
    }
    guard let key = SettingKey.all.first(where: { $0.name == name }) else {
      let names = SettingKey.all.map(\.name)
      findings.add(.unknownKey(at: place, name, in: nil, among: names))
      return findings
    }
    var inner = Findings()
    guard let source = SourceText.read("", text, limit: YAMLReader.maximumBytes, into: &inner),
      let tree = YAMLReader(source: source, lines: 1...source.lineStarts.count).read(into: &inner)
    else {
      inner.all.forEach { findings.add($0.moved(to: place)) }
      return findings
    }
    let isEmpty = text.allSatisfy { $0 == 0x20 }
    let value = isEmpty ? YAMLTree(.scalar("", isPlain: true), at: place) : tree
    store(value, for: key, at: place, into: &inner)
    inner.all.forEach { findings.add($0.moved(to: place)) }
    return findings
  }

  /// Sets one entry of a map and leaves its others: `orders.columns.order_id=InvoiceNo`.
  private mutating func setEntry(
    _ name: String,
    of key: SettingKey,
    to text: String,
    at place: SourceLocation,
    _ findings: inout Findings
  ) {
    guard case .pairs(let known) = key.form, case .pairs(var pairs) = key.read(self) else { return }
    guard known.isEmpty || known.contains(name) else {
      findings.add(.unknownKey(at: place, name, in: key.name, among: known))
      return
    }
    pairs.removeAll { $0.key == name }
    pairs.append(Pair(key: name, value: text))
    key.write(&self, .pairs(pairs))
    places["\(key.name).\(name)"] = place
  }

  private mutating func read(_ tree: YAMLTree, into findings: inout Findings) {
    guard case .map(let entries) = tree.content else {
      let found = tree.description
      findings.add(
        .wrongType(at: tree.location, "the file", expected: "a map of keys", found: found)
      )
      return
    }
    for entry in entries { read(entry, under: nil, into: &findings) }
  }

  /// Keys nest at most once (`privacy: {k: 5}`), so the depth is that of the table of keys.
  private mutating func read(
    _ entry: YAMLTree.Entry,
    under parent: String?,
    into findings: inout Findings
  ) {
    let name = parent.map { "\($0).\(entry.key)" } ?? entry.key
    if let key = SettingKey.all.first(where: { $0.name == name }) {
      store(entry.value, for: key, at: entry.value.location, into: &findings)
      return
    }
    guard SettingKey.all.contains(where: { $0.name.hasPrefix("\(name).") }) else {
      let siblings = Settings.names(under: parent)
      findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: parent, among: siblings))
      return
    }
    switch entry.value.content {
    case .map(let entries): for inner in entries { read(inner, under: name, into: &findings) }
    case .scalar where entry.value.isNull: break
    default:
      let place = entry.value.location
      // Who writes the password here meant well: it is not said back.
      let found = name == "password" ? "a text or a list" : entry.value.description
      findings.add(.wrongType(at: place, name, expected: "a map of keys", found: found))
    }
  }

  private mutating func store(
    _ tree: YAMLTree,
    for key: SettingKey,
    at place: SourceLocation,
    into findings: inout Findings
  ) {
    if case .tree = key.form {
      publish = tree.isNull ? nil : tree
      places[key.name] = place
      return
    }
    // "key:" with nothing after it leaves the default, as if the line were not there.
    if tree.isNull { return }
    guard let value = tree.value(as: key.form, of: key.name, into: &findings) else { return }
    if let problem = Settings.problem(with: value, for: key.name, at: tree.location) {
      findings.add(problem)
      return
    }
    key.write(&self, value)
    places[key.name] = place
    if case .map(let entries) = tree.content {
      for entry in entries { places["\(key.name).\(entry.key)"] = entry.value.location }
    }
  }

  /// What the form alone cannot say.
  private static func problem(
    with value: SettingValue,
    for name: String,
    at place: SourceLocation
  ) -> Diagnostic? {
    switch (name, value) {
    case ("shop.languages", .texts(let tags)):
      guard !tags.isEmpty else { return .badLanguage(at: place, "") }
      return tags.first { !isLanguageTag($0) }.map { .badLanguage(at: place, $0) }
    case ("shop.noteLanguage", .text(let tag)):
      return isLanguageTag(tag) ? nil : .badLanguage(at: place, tag)
    case ("shop.currency", .text(let code)):
      let isCode =
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
      return isCode ? nil : .badCurrency(at: place, code)
    case ("shop.country", .text(let code)):
      let isCode =
        code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
      return isCode ? nil : .badCountry(at: place, code)
    case ("shop.url", .text(let url)):
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      return isWeb ? nil : .badAddress(at: place, url)
    case ("repeatWindows", .integers(let days)):
      return days.isEmpty
        ? .wrongType(at: place, name, expected: "at least one window", found: "an empty list") : nil
    default: return nil
    }
  }

  private static func names(under parent: String?) -> [String] {
    var names: [String] = []
    for key in SettingKey.all {
      let parts = key.name.split(separator: ".").map(String.init)
      let name = parent == nil ? parts[0] : (parts[0] == parent && parts.count > 1 ? parts[1] : nil)
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }
}

/// Whether a word looks like a language tag: `en`, `zh-Hans`, `pt-BR`.
func isLanguageTag(_ word: String) -> Bool {
  let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else {
    return false
  }
  guard first.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
  return parts.dropFirst().allSatisfy { part in
    (part.count == 2 || part.count == 4) && part.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
  }
}

extension Diagnostic {
  fileprivate func moved(to place: SourceLocation) -> Diagnostic {
    var copy = self
    copy.location = place
    return copy
  }

  static func notAnAssignment(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "this is not a setting, expected KEY=VALUE",
      code: "settings.no-assignment",
      hint: "write for example --set privacy.k=7"
    )
  }

  static func badLanguage(at place: SourceLocation, _ tag: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(tag))\" is not a language tag",
      code: "settings.bad-language",
      hint: "write tags such as en, zh-Hans, zh-Hant or ja"
    )
  }

  static func badCurrency(at place: SourceLocation, _ code: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(code))\" is not a currency code of three letters",
      code: "settings.bad-currency",
      hint: "write an ISO 4217 code such as CNY, JPY or EUR"
    )
  }

  static func badCountry(at place: SourceLocation, _ code: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(code))\" is not a country code of two letters",
      code: "settings.bad-country",
      hint: "write an ISO 3166 code such as CN, JP or DE"
    )
  }

  static func badAddress(at place: SourceLocation, _ address: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(address))\" is not a web address",
      code: "settings.bad-address",
      hint: "write it with https:// in front"
    )
  }
}
