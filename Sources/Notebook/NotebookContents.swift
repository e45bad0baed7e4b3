package import Diagnostics

/// Everything that the shop wrote, joined: its playbooks, each with its translations.
package struct NotebookContents: Sendable, Hashable {
  /// By order, then by slug.
  package private(set) var playbooks: [Playbook] = []

  /// Reads the files below `playbooks/`; values in, values out, no disk.
  ///
  /// - Parameters:
  ///   - files: path in the content folder and bytes; pictures are passed over, other files that
  ///     are not Markdown are a warning.
  ///   - languages: those of the site; the first is the one of files without a language.
  ///   - findings: gets every problem of every file.
  /// - Complexity: O(bytes).
  package init(
    files: [(path: String, bytes: [UInt8])],
    languages: [String],
    into findings: inout Findings
  ) {
    var originals: [PlaybookFile] = []
    var translations: [PlaybookFile] = []
    for (path, bytes) in files.sorted(by: { $0.path < $1.path }) {
      guard path.hasSuffix(".md") else {
        let isPicture = LinkTarget.pictureEndings.contains { path.lowercased().hasSuffix($0) }
        if !isPicture { findings.add(.ignoredFile(at: SourceLocation(shown(path)))) }
        continue
      }
      guard let file = PlaybookFile.read(path, bytes, into: &findings) else { continue }
      if file.name.language == nil { originals.append(file) } else { translations.append(file) }
    }
    let first = languages.first ?? "en"
    var bySlug: [String: Playbook] = [:]
    var seen: [String: SourceLocation] = [:]
    for file in originals {
      if let other = seen[file.name.slug] {
        findings.add(.sameSlug(at: file.location, file.name.slug, other: other.file))
        continue
      }
      seen[file.name.slug] = file.location
      bySlug[file.name.slug] = file.playbook(in: first, into: &findings)
    }
    for file in translations {
      join(file, first: first, languages, originals: seen, &bySlug, &findings)
    }
    playbooks = bySlug.values.sorted { a, b in
      (a.order ?? .max, a.slug) < (b.order ?? .max, b.slug)
    }
  }

  package func playbook(_ slug: String) -> Playbook? { playbooks.first { $0.slug == slug } }

  /// Documents by path with the ids of their headings, for `KnownNames`.
  package var documents: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for text in playbooks.flatMap(\.texts) {
      result[text.document.file] = Set(text.document.headings.map(\.id))
    }
    return result
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
    return findings
  }

  private func join(
    _ file: PlaybookFile,
    first: String,
    _ languages: [String],
    originals: [String: SourceLocation],
    _ bySlug: inout [String: Playbook],
    _ findings: inout Findings
  ) {
    guard let language = file.name.language else { return }
    guard languages.contains(language) else {
      findings.add(.otherLanguage(at: file.location, language, languages))
      return
    }
    guard originals[file.name.slug] != nil else {
      findings.add(.noOriginal(at: file.location, file.name.slug, Array(originals.keys)))
      return
    }
    guard let text = file.text(in: language, into: &findings) else { return }
    // An original with errors has no playbook to join; its own findings say why.
    guard var playbook = bySlug[file.name.slug] else { return }
    if let other = playbook.translations[language]?.document.file
      ?? (language == first ? playbook.text.document.file : nil)
    {
      findings.add(.sameSlug(at: file.location, file.name.slug, other: other))
      return
    }
    playbook.translations[language] = text
    bySlug[file.name.slug] = playbook
  }
}

extension Diagnostic {
  static func ignoredFile(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "the file is neither Markdown nor a picture and is left out",
      code: "notebook.ignored-file",
      hint: "rename it to .md, or move it out of the folder"
    )
  }

  static func sameSlug(at place: SourceLocation, _ slug: String, other: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the playbook \"\(shown(slug))\" is already in \(other)",
      code: "playbook.same-slug",
      hint: "rename one of the files"
    )
  }

  static func otherLanguage(
    at place: SourceLocation,
    _ language: String,
    _ languages: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "the site has no language \"\(shown(language))\", so the file is left out",
      code: "playbook.other-language",
      hint: nearestHint(
        language,
        among: languages,
        otherwise: "add it to shop.languages in regulars.yml"
      )
    )
  }

  static func noOriginal(
    at place: SourceLocation,
    _ slug: String,
    _ slugs: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "this is a translation of \(shown(slug)).md, which is not there",
      code: "playbook.no-original",
      hint: nearestHint(slug, among: slugs, otherwise: "write \(shown(slug)).md first")
    )
  }
}
