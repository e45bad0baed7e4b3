import Diagnostics

extension Document {
  /// What anything but its own page can depend on: the front matter, the headings, and the names and
  /// places of the shop and its site that the text holds.
  ///
  /// Two versions of a file that have this alike differ in words that nothing else shows or checks;
  /// addresses elsewhere are such words.
  package var outline: [UInt8] {
    var lines = headings.map { "heading \($0.level) \($0.id) \($0.title)" }
    lines += numbers.map { "number \($0.name)" }
    lines += blocks.map { "\($0.kind.rawValue) \($0.name)" }
    lines += links.compactMap { link in
      switch link.target {
      case .external: nil
      case .heading(let id): "to heading \(id)"
      case .document(let path, let heading): "to document \(path)#\(heading ?? "")"
      case .page(let route, let anchor): "to page \(route)#\(anchor ?? "")"
      case .picture(let path): "to picture \(path)"
      }
    }
    return frontMatter + [0] + lines.joined(separator: "\n").utf8
  }

  /// A document of which nothing but its place is known.
  static func unread(_ source: SourceText, from start: Int) -> Document {
    Document(
      file: source.file,
      frontMatter: Array(source.bytes.prefix(start)),
      headings: [],
      numbers: [],
      blocks: [],
      links: [],
      pieces: []
    )
  }
}

extension NotebookContents {
  /// The outline of every file of a playbook, by its path in the content folder.
  package var playbookOutlines: [(path: String, outline: [UInt8])] {
    playbooks.flatMap(\.written).map { ($0.file, $0.outline) }
  }

  /// The slug of a note's file; `nil` where its name cannot be part of an address.
  package static func slug(ofFile path: String) -> String? { NoteFile.name(of: path)?.slug }

  /// The outline of one file of a playbook; `nil` where anything is found in reading it.
  package static func playbookOutline(_ path: String, _ bytes: [UInt8]) -> [UInt8]? {
    var findings = Findings()
    let file = NoteFile.read(path, bytes, .playbooks, into: &findings)
    return findings.all.isEmpty ? file?.document.outline : nil
  }
}
