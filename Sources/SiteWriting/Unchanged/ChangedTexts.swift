import Diagnostics
import Notebook
import Pages

/// The playbooks whose files are other than at the last build, where everything else is as it was.
///
/// The text of a playbook stands on its own page. If only words of it have changed, every other file
/// of the site is the one that stands: it was made from what the record has compared, and the gate
/// has seen it beside the same orders, tables and thresholds.
struct ChangedTexts {
  /// In the content folder: `playbooks/call.md`.
  let paths: Set<String>
  /// Of the playbooks that they belong to, each in one language or another.
  let slugs: Set<String>
  /// What other pages and checks depend on in each playbook's file at the last build, as digests by
  /// its path.
  let outlines: [String: String]
  /// What the last build found.
  let findings: Findings

  private static let folder = NoteKind.playbooks.rawValue

  /// `nil` where anything but files of playbooks has changed, or one came or went.
  ///
  /// - Throws: `SiteWritingError` where something cannot be compared.
  init?(
    _ lines: ArraySlice<ArraySlice<UInt8>>,
    in content: String,
    findings: Findings
  ) throws(SiteWritingError) {
    let folder = content + "/" + ChangedTexts.folder
    var outlines: [String: String] = [:]
    var (changed, names): (Set<String>, Set<String>) = ([], [])
    for line in lines {
      if let outline = RecordLine.outline(line) {
        outlines[outline.path] = outline.digest
        continue
      }
      let path = RecordLine.path(line)
      let isBelow = path.hasPrefix(folder + "/")
      if isBelow { names.insert(String(path.dropFirst(folder.utf8.count + 1))) }
      if try RecordLine.stands(line) { continue }
      // Many editors put a new file in the old one's place, which is a change of the folder.
      if path == folder { continue }
      let name = ChangedTexts.folder + path.dropFirst(folder.count)
      guard isBelow, outlines[name] != nil, Disk.status(path)?.kind == .file else { return nil }
      changed.insert(name)
    }
    guard !changed.isEmpty, Set(try Disk.names(in: folder)) == names else { return nil }
    paths = changed
    slugs = Set(changed.compactMap { NotebookContents.slug(ofFile: $0) })
    self.outlines = outlines
    self.findings = findings
  }

  /// Whether nothing but words has changed in them, and neither reading finds anything.
  func areWords(in notes: [ContentFolder.File]) -> Bool {
    let read = notes.filter { paths.contains($0.name) }
    guard read.count == paths.count else { return false }
    return read.allSatisfy { note in
      guard !findings.all.contains(where: { $0.location.file.hasSuffix(note.name) }),
        let outline = NotebookContents.playbookOutline(note.name, note.bytes)
      else { return false }
      return ChangedTexts.digest(outline) == outlines[note.name]
    }
  }

  static func digest(_ outline: [UInt8]) -> String? { sha256(outline).map { hexadecimal($0) } }
}

extension ShopReading {
  /// The digests of the outlines of the playbooks' files.
  var outlines: [String: String] {
    if let changed { return changed.outlines }
    let digests = notebook.playbookOutlines.compactMap { path, outline in
      ChangedTexts.digest(outline).map { (path, $0) }
    }
    return Dictionary(digests, uniquingKeysWith: { first, _ in first })
  }

  /// Tells whether a page of the last build stands as it would be made.
  var standingPages: (SitePage) -> Bool {
    guard let changed else { return { _ in false } }
    return { page in !page.playbooks.contains(where: changed.slugs.contains) }
  }
}
