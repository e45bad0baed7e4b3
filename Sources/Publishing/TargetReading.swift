import Diagnostics
import Notebook
import SiteWriting

/// Reads one target of `publish` in `regulars.yml`.
struct TargetReading {
  let name: String
  let tree: YAMLTree
  /// The folder that `regulars.yml` stands in: relative paths begin there.
  let base: String
  private var findings = Findings()

  private static let common = ["to", "site", "prefix", "keep"]
  private static let keys = [
    "folder": ["path", "mode"],
    "rsync": ["host", "port", "path", "mode", "sshConfig"],
    "git": ["remote", "branch", "history", "cname"],
    "rclone": ["remote"],
  ]

  init(name: String, tree: YAMLTree, base: String) {
    self.name = name
    self.tree = tree
    self.base = base
  }

  /// All targets in the order of the file; every problem is a finding.
  static func targets(
    in tree: YAMLTree?,
    base: String,
    into findings: inout Findings
  ) -> [PublishTarget] {
    guard let tree, !tree.isNull else { return [] }
    guard case .map(let entries) = tree.content else {
      findings.add(
        .wrongType(
          at: tree.location,
          "publish",
          expected: "a map of targets",
          found: "something else"
        )
      )
      return []
    }
    var targets: [PublishTarget] = []
    for entry in entries {
      guard isName(entry.key) else {
        findings.add(.badTargetName(entry.key, at: entry.keyLocation))
        continue
      }
      var reading = TargetReading(name: entry.key, tree: entry.value, base: base)
      if let target = reading.target(at: entry.keyLocation) { targets.append(target) }
      findings.add(contentsOf: reading.findings)
    }
    return targets
  }

  private mutating func target(at place: SourceLocation) -> PublishTarget? {
    let words = TargetReading.keys.keys.sorted()
    guard let kindTree = tree["to"] else {
      findings.add(.missing("to", of: name, at: place, "one of " + words.joined(separator: ", ")))
      return nil
    }
    guard let word = kindTree.choice(of: words, for: "publish.\(name).to", into: &findings) else {
      return nil
    }
    let known = TargetReading.common + (TargetReading.keys[word] ?? [])
    if case .map(let entries) = tree.content {
      for entry in entries where !known.contains(entry.key) {
        findings.add(
          .unknownKey(at: entry.keyLocation, entry.key, in: "publish.\(name)", among: known)
        )
      }
    }
    let kind = kind(word, at: place)
    let prefix = prefix()
    let site = text("site").map { absolute($0) }
    let kept = integer("keep", 2...100) ?? 3
    guard let kind, !findings.hasErrors else { return nil }
    return PublishTarget(
      name: name,
      kind: kind,
      site: site,
      prefix: prefix,
      kept: kept,
      location: place
    )
  }

  private mutating func kind(_ word: String, at place: SourceLocation) -> PublishTarget.Kind? {
    switch word {
    case "folder":
      guard let path = needed("path", place, "the folder to publish to") else { return nil }
      return .folder(path: absolute(path), layout())
    case "rsync":
      let host = sshHost(place)
      let path = needed("path", place, "the folder on the host")
      if let path, !isPlainPath(path) { refuse("path", "letters, digits and / . _ - ~ + @ only") }
      guard let host, let path else { return nil }
      return .rsync(host, path: path, layout())
    case "git":
      guard let remote = needed("remote", place, "the repository") else { return nil }
      if remote.hasPrefix("-") || remote.contains("::") { refuse("remote", "an address or a path") }
      refuseSecrets(in: remote)
      return .git(
        remote: isAddress(remote) ? remote : absolute(remote),
        branch: branch(),
        choice("history", PublishTarget.History.allCases.map(\.rawValue))
          .flatMap(PublishTarget.History.init(rawValue:)) ?? .keep,
        domain: text("cname")
      )
    default:
      guard let remote = needed("remote", place, "a remote of rclone") else { return nil }
      if remote.hasPrefix("-") || !remote.contains(":") { refuse("remote", "name:bucket/path") }
      refuseSecrets(in: remote)
      return .rclone(remote: remote)
    }
  }

  private mutating func sshHost(_ place: SourceLocation) -> PublishTarget.SSHHost? {
    guard let host = needed("host", place, "user@host") else { return nil }
    let allowed = host.utf8.allSatisfy {
      isLetterOrDigit($0) || ".-_@:[]".utf8.contains($0)
    }
    if host.hasPrefix("-") || !allowed { refuse("host", "user@host") }
    let file = text("sshConfig").map { absolute($0) }
    if let file, file.contains("'") { refuse("sshConfig", "a path without quotes") }
    return PublishTarget.SSHHost(
      name: host,
      port: integer("port", 1...65_535),
      configuration: file
    )
  }

  private mutating func layout() -> PublishTarget.Layout {
    choice("mode", PublishTarget.Layout.allCases.map(\.rawValue))
      .flatMap(PublishTarget.Layout.init(rawValue:)) ?? .releases
  }

  private mutating func branch() -> String {
    guard let name = text("branch") else { return "gh-pages" }
    let isPlain =
      name.utf8.allSatisfy { isLetterOrDigit($0) || "/-_.".utf8.contains($0) }
      && !name.contains("..") && !name.contains("//") && !name.hasSuffix("/")
    if name.hasPrefix("-") || name.hasPrefix("/") || !isPlain {
      refuse("branch", "a branch's name")
    }
    return name
  }

  private mutating func prefix() -> String {
    guard let text = text("prefix") else { return "" }
    let path = text.split(separator: "/").joined(separator: "/")
    if !path.isEmpty, faultInPath(path) != nil || !isPlainPath(path) || path.hasPrefix("~") {
      refuse("prefix", "a folder such as shop/reports")
    }
    return path
  }
}

extension TargetReading {
  private mutating func text(_ key: String) -> String? {
    guard let value = tree[key], !value.isNull else { return nil }
    return value.textValue(of: "publish.\(name).\(key)", into: &findings)
  }

  private mutating func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let value = tree[key], !value.isNull else { return nil }
    return value.integer(in: range, for: "publish.\(name).\(key)", into: &findings)
  }

  private mutating func choice(_ key: String, _ words: [String]) -> String? {
    guard let value = tree[key], !value.isNull else { return nil }
    return value.choice(of: words, for: "publish.\(name).\(key)", into: &findings)
  }

  private mutating func needed(
    _ key: String,
    _ place: SourceLocation,
    _ meaning: String
  ) -> String? {
    if let text = text(key), !text.isEmpty { return text }
    findings.add(.missing(key, of: name, at: place, meaning))
    return nil
  }

  private mutating func refuse(_ key: String, _ expected: String) {
    guard let value = tree[key] else { return }
    findings.add(.badValue(key, of: name, at: value.location, expected: expected))
  }

  /// A content folder is copied and shared: it is no place for a password.
  private mutating func refuseSecrets(in remote: String) {
    let lower = remote.lowercased()
    let hasPassword = remote.firstRange(of: "://").map { start in
      let host = remote[start.upperBound...].prefix { $0 != "/" }
      return host.split(separator: "@").dropLast().contains { $0.contains(":") }
    }
    let words = ["secret", "password", "pass=", "token", "access_key"]
    guard hasPassword == true || words.contains(where: { lower.contains($0) }),
      let value = tree["remote"]
    else { return }
    findings.add(.secretInTarget(name, at: value.location))
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : base + "/" + path
  }

  /// Whether git or rclone reaches it over a network: `https://…`, `user@host:path`.
  private func isAddress(_ remote: String) -> Bool {
    remote.contains("://") || remote.prefix { $0 != "/" }.contains(":")
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
}

/// Names stand in file names and on the command line.
private func isName(_ name: String) -> Bool {
  !name.hasPrefix("-") && (1...40).contains(name.utf8.count)
    && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
}

/// Whether a path means the same to every shell on its way.
private func isPlainPath(_ path: String) -> Bool {
  !path.hasPrefix("-")
    && path.utf8.allSatisfy { isLetterOrDigit($0) || $0 >= 0x80 || "/._-~+@".utf8.contains($0) }
    && !path.split(separator: "/").contains("..")
}

extension Diagnostic {
  static func missing(
    _ key: String,
    of target: String,
    at place: SourceLocation,
    _ meaning: String
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "publish.\(target) has no \"\(key)\", expected \(meaning)",
      code: "publish.missing-key"
    )
  }

  static func badValue(
    _ key: String,
    of target: String,
    at place: SourceLocation,
    expected: String
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "publish.\(target).\(key) cannot be used, expected \(expected)",
      code: "publish.bad-value"
    )
  }

  static func badTargetName(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"\(shown(name))\" cannot name a target, expected letters, digits, - and _",
      code: "publish.bad-name"
    )
  }

  static func secretInTarget(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "publish.\(name).remote holds a password or a key",
      code: "publish.secret",
      hint: "keep it with the tool: a credential helper of git, or rclone config"
    )
  }
}
