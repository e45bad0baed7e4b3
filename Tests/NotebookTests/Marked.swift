import Diagnostics
import Markup
import Testing

@testable import Notebook

/// An input whose places of interest are marked `‹1›`, `‹2›`, … in it.
struct Marked {
  let bytes: [UInt8]
  let places: [String: (line: Int, column: Int)]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [String: (line: Int, column: Int)] = [:]
    var line = 1
    var lineStart = 0
    var rest = text[...]
    while let character = rest.first {
      if character == "‹", let end = rest.firstIndex(of: "›") {
        places[String(rest[...end])] = (line, bytes.count - lineStart + 1)
        rest = rest[rest.index(after: end)...]
        continue
      }
      bytes += Array(String(character).utf8)
      if character.isNewline {
        line += 1
        lineStart = bytes.count
      }
      rest = rest.dropFirst()
    }
    self.bytes = bytes
    self.places = places
  }
}

/// A finding that must be there, at its mark.
struct Expected {
  var mark: String
  var code: String
  /// A part of the message or hint.
  var text: String

  init(_ mark: String, _ code: String, _ text: String = "") {
    self.mark = mark
    self.code = code
    self.text = text
  }
}

/// All findings, at their marks, and no other.
func expect(
  _ findings: Findings,
  in input: Marked,
  _ expected: [Expected],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let sorted = findings.sorted
  #expect(sorted.count == expected.count, "\(sorted.map(\.text))", sourceLocation: sourceLocation)
  for item in expected {
    let place = input.places[item.mark]
    let found = sorted.contains { finding in
      finding.code == item.code
        && (place == nil
          || finding.location.line == place?.line && finding.location.column == place?.column)
        && (item.text.isEmpty || finding.text.contains(item.text))
    }
    #expect(
      found,
      "missing \(item.code) at \(String(describing: place)) in \(sorted.map(\.text))",
      sourceLocation: sourceLocation
    )
  }
}

/// The document of a text without front matter.
func document(_ text: String, _ findings: inout Findings) -> Document {
  let source = SourceText(file: "playbooks/a.md", checked: Array(text.utf8))
  return DocumentReader.read(source, from: 0, into: &findings)
}

/// Markup with live parts in square brackets.
func html(_ document: Document) -> String {
  document.html(
    Document.Values(
      number: { HTML(text: "[\($0.name)]") },
      block: { HTML(text: "[\($0.kind.rawValue) \($0.name)]\n") },
      address: { target in
        switch target {
        case .document(let path, let heading): path + (heading.map { "#\($0)" } ?? "")
        case .page(let route, let anchor): route + (anchor.map { "#\($0)" } ?? "")
        case .picture(let path): path
        default: nil
        }
      }
    )
  ).markup
}

/// Markup of a text that must have no finding.
func html(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> String {
  var findings = Findings()
  let result = html(document(text, &findings))
  #expect(findings.all.isEmpty, "\(findings.all.map(\.text))", sourceLocation: sourceLocation)
  return result
}
