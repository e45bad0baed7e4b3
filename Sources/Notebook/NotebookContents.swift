package import Diagnostics

/// Everything that the shop wrote, joined: notes of every kind, each with its translations.
package struct NotebookContents: Sendable, Hashable {
  /// By order, then by slug.
  package private(set) var playbooks: [Playbook] = []
  /// Messages to customers, by slug.
  package private(set) var care: [CareNote] = []
  /// The newest first.
  package private(set) var news: [NewsNote] = []
  /// By slug.
  package private(set) var service: [ServiceNote] = []

  /// Reads the files of the notes' folders; values in, values out, no disk.
  ///
  /// - Parameters:
  ///   - files: path in the content folder and bytes; the first folder of the path is the note's
  ///     kind. Pictures are passed over, other files that are not Markdown are a warning.
  ///   - languages: those of the site.
  ///   - written: the language of files without one; the site's first where not given.
  ///   - findings: gets every problem of every file.
  /// - Complexity: O(bytes).
  package init(
    files: [(path: String, bytes: [UInt8])],
    languages: [String],
    written: String? = nil,
    into findings: inout Findings
  ) {
    let sources = NoteSource.join(files, languages: languages, written: written, into: &findings)
    for kind in NoteKind.allCases {
      for source in sources[kind] ?? [] { read(source, kind, into: &findings) }
    }
    playbooks.sort { ($0.order ?? .max, $0.slug) < ($1.order ?? .max, $1.slug) }
    news.sort { ($1.on.day, $0.slug) < ($0.on.day, $1.slug) }
  }

  private mutating func read(
    _ source: NoteSource,
    _ kind: NoteKind,
    into findings: inout Findings
  ) {
    switch kind {
    case .playbooks:
      if let playbook = source.playbook(into: &findings) { playbooks.append(playbook) }
    case .care:
      if let note = source.careNote(into: &findings) { care.append(note) }
    case .news:
      if let note = source.newsNote(into: &findings) { news.append(note) }
    case .service:
      if let note = source.serviceNote(into: &findings) { service.append(note) }
    case .competitors, .questions, .profile:
      findings.add(.unreadKind(source.original))
    }
  }

  package func playbook(_ slug: String) -> Playbook? { playbooks.first { $0.slug == slug } }

  /// All notes, kind by kind.
  private var notes: [any Note] { playbooks + care + news + service as [any Note] }

  /// Documents by path with the ids of their headings, for `KnownNames`.
  package var documents: [String: Set<String>] {
    notes.reduce(into: [:]) { $0.merge($1.documents) { _, new in new } }
  }

  /// The slug of the playbook that a document belongs to, for the addresses of links.
  package func slug(ofDocument path: String) -> String? {
    playbooks.first { $0.texts.contains { $0.document.file == path } }?.slug
  }

  /// Every unknown name and dead link of the notebook; documents are known by themselves.
  package func check(_ known: KnownNames) -> Findings {
    var known = known
    known.documents.merge(documents) { _, new in new }
    var findings = Findings()
    for playbook in playbooks { findings.add(contentsOf: playbook.check(known)) }
    for note in care + news + service as [any Note] {
      for document in note.texts.map({ $0.document as Document }) {
        findings.add(contentsOf: document.check(known))
      }
    }
    return findings
  }
}

extension Diagnostic {
  static func unreadKind(_ file: NoteFile) -> Diagnostic {
    Diagnostic(
      .warning,
      at: file.location,
      "notes in \(file.kind.folder)/ are not read yet",
      code: "notebook.unread-kind",
      hint: "leave the file: it is kept as it is"
    )
  }
}
