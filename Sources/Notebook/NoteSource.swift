import Diagnostics

/// One note as its files stand, before anyone knows what their keys mean: `SLUG.md` and its
/// translations.
struct NoteSource {
  /// The language of `SLUG.md`.
  var language: String
  var original: NoteFile
  /// By language.
  var translations: [(language: String, file: NoteFile)] = []

  /// The words of each translation, those with an error left out.
  func translated<Text>(
    into findings: inout Findings,
    _ read: (NoteFile, String, inout Findings) -> Text?
  ) -> [String: Text] {
    var texts: [String: Text] = [:]
    for (language, file) in translations {
      texts[language] = read(file, language, &findings)
    }
    return texts
  }

  /// Languages that a site of this program can be in; words in one that this site does not show
  /// wait without a word.
  static let languages = ["en", "zh-Hans", "zh-Hant", "ja"]

  /// Joins the files of the notes' folders, by kind and slug.
  ///
  /// - Parameters:
  ///   - files: path in the content folder and bytes; pictures are passed over, other files that
  ///     are not Markdown are a warning.
  ///   - languages: those of the site.
  ///   - written: the language of files without one; the site's first where not given.
  ///   - refused: see `NotebookContents`.
  ///   - texts: see `NotebookContents`.
  ///   - findings: gets every problem that does not depend on the kind's keys.
  ///   - each: see `NotebookContents`.
  /// - Returns: the notes by kind, in the order of their slugs.
  static func join(
    _ files: [(path: String, bytes: [UInt8])],
    languages: [String],
    written: String? = nil,
    refused: [String] = [],
    texts: Set<String>? = nil,
    into findings: inout Findings,
    each: (_ count: Int, _ read: @Sendable (Int) -> NoteReading) -> [NoteReading] =
      NotebookContents.oneByOne
  ) -> [NoteKind: [NoteSource]] {
    // Nothing for the kind of a file that is no note, which is a finding.
    var notes: [(kind: NoteKind?, path: String, bytes: [UInt8])] = []
    for (path, bytes) in files.sorted(by: { $0.path < $1.path }) {
      guard path.hasSuffix(".md"), let kind = NoteKind(path: path) else {
        let isPicture = LinkTarget.pictureEndings.contains { path.lowercased().hasSuffix($0) }
        if !isPicture { notes.append((nil, path, [])) }
        continue
      }
      if let language = NoteFile.name(of: path)?.language, !languages.contains(language),
        NoteSource.languages.contains(language)
      {
        continue
      }
      notes.append((kind, path, bytes))
    }
    let sources = notes
    let readings = each(sources.count) { index in
      let (kind, path, bytes) = sources[index]
      var reading = NoteReading()
      if let kind {
        let slug = NoteFile.name(of: path)?.slug
        let isTextRead = kind != .playbooks || (texts?.contains(slug ?? "") ?? true)
        reading.file = NoteFile.read(
          path,
          bytes,
          kind,
          isTextRead: isTextRead,
          into: &reading.findings
        )
      } else {
        reading.findings.add(.ignoredFile(at: SourceLocation(shown(path))))
      }
      return reading
    }
    var read: [NoteKind: [NoteFile]] = [:]
    for reading in readings {
      findings.add(contentsOf: reading.findings)
      if let file = reading.file { read[file.kind, default: []].append(file) }
    }
    let first = written ?? languages.first ?? "en"
    // Whatever stands there and says nothing has its own finding.
    var standing: [NoteKind: Set<String>] = [:]
    for path in sources.map(\.path) + refused {
      guard let kind = NoteKind(path: path), let name = NoteFile.name(of: path),
        name.language == nil
      else { continue }
      standing[kind, default: []].insert(name.slug)
    }
    return read.reduce(into: [:]) { notes, entry in
      let (kind, files) = entry
      let names = standing[kind] ?? []
      notes[kind] = join(
        files,
        languages: languages,
        first: first,
        standing: names,
        into: &findings
      )
    }
  }

  /// Joins the files of one kind, in the order of their slugs.
  private static func join(
    _ files: [NoteFile],
    languages: [String],
    first: String,
    standing: Set<String>,
    into findings: inout Findings
  ) -> [NoteSource] {
    var bySlug: [String: NoteSource] = [:]
    for file in files where file.name.language == nil {
      if let other = bySlug[file.name.slug] {
        findings.add(.sameSlug(file, other: other.original.location.file))
      } else {
        bySlug[file.name.slug] = NoteSource(language: first, original: file)
      }
    }
    for file in files {
      guard let language = file.name.language else { continue }
      guard languages.contains(language) else {
        findings.add(.otherLanguage(at: file.location, language, languages, file.kind))
        continue
      }
      guard let source = bySlug[file.name.slug] else {
        if !standing.contains(file.name.slug) {
          findings.add(.noOriginal(file, among: bySlug.keys.sorted()))
        }
        continue
      }
      if language == source.language {
        let other = source.original.location.file
        findings.add(.sameLanguage(file, language, other: other))
      } else if let other = source.file(in: language) {
        findings.add(.sameSlug(file, other: other.location.file))
      } else {
        bySlug[file.name.slug]?.translations.append((language, file))
      }
    }
    return bySlug.values.sorted { $0.original.name.slug < $1.original.name.slug }.map(\.inOrder)
  }

  private func file(in language: String) -> NoteFile? {
    language == self.language
      ? original : translations.first { $0.language == language }?.file
  }

  private var inOrder: NoteSource {
    var copy = self
    copy.translations.sort { $0.language < $1.language }
    return copy
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

  static func sameSlug(_ file: NoteFile, other: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: file.location,
      "the \(file.kind.noun) \"\(shown(file.name.slug))\" is already in \(other)",
      code: "\(file.kind.area).same-slug",
      hint: "rename one of the files"
    )
  }

  /// `a.md` is taken for the site's first language, which `a.zh-Hans.md` says that it is in.
  static func sameLanguage(_ file: NoteFile, _ language: String, other: String) -> Diagnostic {
    let likely = language == "en" ? "zh-Hans" : "en"
    return Diagnostic(
      .error,
      at: file.location,
      "the \(file.kind.noun) \"\(shown(file.name.slug))\" is already in \(other), whose name has no "
        + "language and which is taken for \(language)",
      code: "\(file.kind.area).same-slug",
      hint: "set shop.noteLanguage to the language of files without one in their names "
        + "(noteLanguage: \(likely)), or rename one of the two"
    )
  }

  static func otherLanguage(
    at place: SourceLocation,
    _ language: String,
    _ languages: [String],
    _ kind: NoteKind
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "the site has no language \"\(shown(language))\", so the file is left out",
      code: "\(kind.area).other-language",
      hint: nearestHint(
        language,
        among: languages + NoteSource.languages,
        otherwise: "use one of: \(NoteSource.languages.joined(separator: ", "))"
      )
    )
  }

  static func noOriginal(_ file: NoteFile, among slugs: [String]) -> Diagnostic {
    let slug = file.name.slug
    return Diagnostic(
      .error,
      at: file.location,
      "this is a translation of \(shown(slug)).md, which is not there",
      code: "\(file.kind.area).no-original",
      hint: nearestHint(slug, among: slugs, otherwise: "write \(shown(slug)).md first")
    )
  }
}
