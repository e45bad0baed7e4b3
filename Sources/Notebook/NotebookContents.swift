package import Commerce
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
  /// By slug.
  package private(set) var competitors: [Competitor] = []
  /// By slug.
  package private(set) var questions: [QuestionTheme] = []
  package private(set) var profile = ProfileNotes()
  /// Where each playbook stands in the list.
  private var places: [String: Int] = [:]

  /// Reads one file after another.
  package static func oneByOne(
    _ count: Int,
    _ read: @Sendable (Int) -> NoteReading
  ) -> [NoteReading] {
    (0..<count).map(read)
  }

  /// Reads the files of the notes' folders; values in, values out, no disk.
  ///
  /// - Parameters:
  ///   - files: path in the content folder and bytes; the first folder of the path is the note's
  ///     kind. Pictures are passed over, other files that are not Markdown are a warning.
  ///   - languages: those of the site.
  ///   - written: the language of files without one; the site's first where not given.
  ///   - refused: paths of files that stand there and could not be read: nobody is told to write
  ///     them.
  ///   - texts: slugs of the playbooks whose text is read, in all languages; of the others only the
  ///     front matter is, for a site on which their pages stand. All are where not given.
  ///   - findings: gets every problem of every file.
  ///   - each: calls the function for 0…count-1, several at a time if it can, and gives the results
  ///     in that order.
  /// - Complexity: O(bytes).
  package init(
    files: [(path: String, bytes: [UInt8])],
    languages: [String],
    written: String? = nil,
    refused: [String] = [],
    texts: Set<String>? = nil,
    into findings: inout Findings,
    each: (_ count: Int, _ read: @Sendable (Int) -> NoteReading) -> [NoteReading] = oneByOne
  ) {
    let sources = NoteSource.join(
      files,
      languages: languages,
      written: written,
      refused: refused,
      texts: texts,
      into: &findings,
      each: each
    )
    for kind in NoteKind.allCases {
      for source in sources[kind] ?? [] { read(source, kind, into: &findings) }
    }
    checkOwnShop(into: &findings)
    takeOutRepeats(into: &findings)
    playbooks.sort { ($0.order ?? .max, $0.slug) < ($1.order ?? .max, $1.slug) }
    for (place, playbook) in playbooks.enumerated() where places[playbook.slug] == nil {
      places[playbook.slug] = place
    }
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
    case .competitors:
      if let note = source.competitor(into: &findings) { competitors.append(note) }
    case .questions:
      if let note = source.questionTheme(into: &findings) { questions.append(note) }
    case .profile: source.profile(into: &profile, &findings)
    }
  }

  package func playbook(_ slug: String) -> Playbook? { places[slug].map { playbooks[$0] } }

  /// All notes, kind by kind.
  private var notes: [any Note] {
    let acting: [any Note] = playbooks as [any Note] + care + news + service
    return acting + competitors + questions + profile.notes
  }

  /// Documents by path with the ids of their headings, for `KnownNames`.
  package var documents: [String: Set<String>] {
    notes.reduce(into: [:]) { $0.merge($1.documents) { _, new in new } }
  }

  /// The kind and slug of the note that a document belongs to, for the addresses of links.
  package func note(ofDocument path: String) -> (kind: NoteKind, slug: String)? {
    guard let kind = NoteKind(path: path), let slug = NoteFile.name(of: path)?.slug,
      holds(path, kind, slug)
    else { return nil }
    return (kind, slug)
  }

  /// Whether a note of this kind is written in the file.
  private func holds(_ path: String, _ kind: NoteKind, _ slug: String) -> Bool {
    guard kind != .playbooks else {
      return playbook(slug)?.written.contains { $0.file == path } ?? false
    }
    return notes.lazy.filter { !($0 is Playbook) }.contains { note in
      note.written.contains { $0.file == path }
    }
  }

  /// Every unknown name and dead link of the notebook; documents are known by themselves.
  package func check(_ known: KnownNames) -> Findings {
    var known = known
    known.documents.merge(documents) { _, new in new }
    var findings = Findings()
    for playbook in playbooks { findings.add(contentsOf: playbook.check(known)) }
    for note in notes where !(note is Playbook) {
      for document in note.written { findings.add(contentsOf: document.check(known)) }
    }
    let slugs = Set(playbooks.map(\.slug))
    for theme in questions {
      findings.add(
        contentsOf: theme.check(playbooks: slugs, products: known.products, pages: known.pages)
      )
    }
    for named in profile.segments.compactMap(\.playbook) where !slugs.contains(named.slug) {
      let all = playbooks.map(\.slug)
      let code = "note.unknown-playbook"
      findings.add(.unknownPlaybook(at: named.location, named.slug, all, code: code))
    }
    return findings
  }

  /// Days that the edition has not reached: what they date is left out until it does.
  package func check(asOf last: Day) -> Findings {
    var findings = Findings()
    let days = competitors.flatMap(\.days) + questions.flatMap(\.days) + profile.days
    for day in days where day.day > last { findings.add(.futureDay(day, after: last)) }
    return findings
  }

  /// A question that stands twice, whatever its capitals and punctuation, counts once.
  private mutating func takeOutRepeats(into findings: inout Findings) {
    var seen: [String: SourceLocation] = [:]
    for theme in questions.indices {
      for index in questions[theme].questions.indices.reversed() {
        let words = questions[theme].text.questions[index].lowercased()
        let key = String(words.filter { $0.isLetter || $0.isNumber })
        let place = questions[theme].questions[index].location
        if let first = seen[key] {
          findings.add(.sameQuestion(at: place, first: first))
          questions[theme].remove(at: index)
        } else {
          seen[key] = place
        }
      }
    }
  }

  private func checkOwnShop(into findings: inout Findings) {
    let own = competitors.filter(\.isOwn)
    for note in own.dropFirst() {
      findings.add(.secondOwnShop(at: note.location, first: own[0].location.file))
    }
  }
}

/// One file as it was read, and what was found in it.
package struct NoteReading: Sendable {
  var file: NoteFile?
  var findings = Findings()
}

extension Diagnostic {
  static func secondOwnShop(at place: SourceLocation, first: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "our own shop is already in \(first)",
      code: "note.second-own-shop",
      hint: "write own: true in one note only"
    )
  }
}
