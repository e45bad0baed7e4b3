import Diagnostics
import Yams

/// Reads YAML after checks that bound what the library may meet: size, nesting, no anchors, no
/// aliases, no tags.
struct YAMLReader {
  /// The most bytes of front matter, and of the settings file.
  static let maximumBytes = 65_536

  let source: SourceText
  /// The lines to read, from 1.
  let lines: ClosedRange<Int>

  /// The tree of the lines, or `nil` after a finding; an empty document is an empty map.
  func read(into findings: inout Findings) -> YAMLTree? {
    let start = source.lineStarts[lines.lowerBound - 1]
    let end =
      lines.upperBound < source.lineStarts.count
      ? source.lineStarts[lines.upperBound] : source.bytes.count
    guard end - start <= YAMLReader.maximumBytes else {
      let limit = YAMLReader.maximumBytes
      findings.add(.yamlTooLarge(at: source.location(at: start), limit: limit))
      return nil
    }
    var check = YAMLPrecheck(bytes: source.bytes, range: start..<end)
    if let problem = check.firstProblem() {
      findings.add(.yamlRefused(at: source.location(at: problem.offset), problem.reason))
      return nil
    }
    let text = String(decoding: source.bytes[start..<end], as: UTF8.self)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return emptyMap(at: start) }
      let tree = try convert(root)
      return tree.isNull ? emptyMap(at: start) : tree
    } catch {
      findings.add(finding(for: error, at: start))
      return nil
    }
  }

  private func emptyMap(at offset: Int) -> YAMLTree {
    YAMLTree(.map([]), at: source.location(at: offset))
  }

  private func place(_ mark: Mark?) -> SourceLocation {
    let line = lines.lowerBound - 1 + (mark?.line ?? 1)
    return source.location(line: min(line, lines.upperBound), scalarColumn: mark?.column ?? 1)
  }

  /// Recursion is bounded by the nesting that the checks before allow.
  private func convert(_ node: Node) throws -> YAMLTree {
    switch node {
    case .scalar(let scalar):
      let plain = scalar.style == .plain || scalar.style == .any
      return YAMLTree(.scalar(scalar.string, isPlain: plain), at: place(scalar.mark))
    case .sequence(let sequence):
      return YAMLTree(.list(try sequence.map(convert)), at: place(sequence.mark))
    case .mapping(let mapping):
      let entries = try mapping.map { key, value in
        guard case .scalar(let name) = key else { throw UnreadableKey(mark: key.mark) }
        return YAMLTree.Entry(
          key: name.string,
          keyLocation: place(name.mark),
          value: try convert(value)
        )
      }
      return YAMLTree(.map(entries), at: place(mapping.mark))
    case .alias(let alias):
      throw UnreadableKey(mark: alias.mark)
    }
  }

  private func finding(for error: any Error, at start: Int) -> Diagnostic {
    switch error {
    case let error as UnreadableKey:
      .yamlRefused(at: place(error.mark), "a key that is a list or a map")
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      .brokenYAML(at: place(mark), problem)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      .duplicateKey(at: place(context.mark), keys.sorted().first ?? "")
    default:
      .brokenYAML(at: source.location(at: start), "cannot be read")
    }
  }
}

private struct UnreadableKey: Error {
  var mark: Mark?
}

extension Diagnostic {
  static func yamlTooLarge(at place: SourceLocation, limit: Int) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the YAML has more than \(limit) bytes",
      code: "yaml.too-large",
      hint: "move long text below the front matter"
    )
  }

  static func yamlRefused(at place: SourceLocation, _ what: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(what) is not read here, expected plain keys, values and lists",
      code: "yaml.refused",
      hint: "write the value out; put text that begins with & * ! in quotes"
    )
  }

  static func brokenYAML(at place: SourceLocation, _ problem: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "this is not valid YAML: \(shown(problem))",
      code: "yaml.broken",
      hint: "check the indentation, the colon and the quotes on this line and the one before"
    )
  }

  static func duplicateKey(at place: SourceLocation, _ key: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the key \"\(shown(key))\" stands more than once",
      code: "yaml.duplicate-key",
      hint: "keep one of them"
    )
  }
}
