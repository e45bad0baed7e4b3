import Diagnostics

/// One file of a folder of notes, read but not yet joined with its translations.
///
/// What its keys mean is known by the kinds: `NoteFile+Playbook` and its like.
struct NoteFile {
  /// What a name like `win-back.zh-Hans.md` says.
  struct Name: Equatable {
    var slug: String
    /// `nil` for the file in the shop's first language.
    var language: String?
  }

  var kind: NoteKind
  var name: Name
  var location: SourceLocation
  /// Front matter; `nil` where it could not be read, which is a finding.
  var frontMatter: YAMLTree?
  var document: Document

  /// Reads a file, or reports why it is none.
  static func read(
    _ path: String,
    _ bytes: [UInt8],
    _ kind: NoteKind,
    isTextRead: Bool = true,
    into findings: inout Findings
  ) -> NoteFile? {
    let limit = DocumentReader.maximumBytes + YAMLReader.maximumBytes
    guard let source = SourceText.read(path, bytes, limit: limit, into: &findings) else {
      return nil
    }
    let place = SourceLocation(source.file)
    guard let name = name(of: path) else {
      findings.add(.badSlug(at: place, kind))
      return nil
    }
    let front = FrontMatter.find(in: source, kind, into: &findings)
    guard source.bytes.count - front.bodyStart <= DocumentReader.maximumBytes else {
      let size = source.bytes.count - front.bodyStart
      findings.add(.fileTooLarge(at: place, bytes: size, limit: DocumentReader.maximumBytes))
      return nil
    }
    return NoteFile(
      kind: kind,
      name: name,
      location: place,
      frontMatter: front.tree,
      document: isTextRead
        ? DocumentReader.read(source, from: front.bodyStart, into: &findings)
        : Document.unread(source, from: front.bodyStart)
    )
  }

  /// The slug and language of a path; `nil` where the name cannot be part of an address.
  static func name(of path: String) -> Name? {
    guard let file = path.split(separator: "/").last, file.hasSuffix(".md") else { return nil }
    let stem = file.dropLast(3)
    if let dot = stem.lastIndex(of: "."), isLanguageTag(String(stem[stem.index(after: dot)...])) {
      let language = String(stem[stem.index(after: dot)...])
      return slug(stem[..<dot]).map { Name(slug: $0, language: language) }
    }
    return slug(stem).map { Name(slug: $0, language: nil) }
  }

  private static func slug(_ stem: Substring) -> String? {
    let word = stem.lowercased()
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
    let isBounded = !word.isEmpty && word.utf8.count <= 100
    return isPlain && isBounded && !word.hasPrefix("-") ? word : nil
  }
}

/// The YAML between the first `---` and the next, and where the text begins.
struct FrontMatter {
  /// `nil` where there is none or it could not be read.
  var tree: YAMLTree?
  var bodyStart: Int

  static func find(
    in source: SourceText,
    _ kind: NoteKind,
    into findings: inout Findings
  ) -> FrontMatter {
    guard isFence(source.line(1), ends: false) else {
      findings.add(.noFrontMatter(at: source.location(at: 0), kind))
      return FrontMatter(tree: nil, bodyStart: 0)
    }
    for number in 2..<(source.lineStarts.count + 1) where isFence(source.line(number), ends: true) {
      let next = number < source.lineStarts.count ? source.lineStarts[number] : source.bytes.count
      if number == 2 {
        let empty = YAMLTree(.map([]), at: source.location(at: source.lineStarts[1]))
        return FrontMatter(tree: empty, bodyStart: next)
      }
      let reader = YAMLReader(source: source, lines: 2...(number - 1))
      return FrontMatter(tree: reader.read(into: &findings), bodyStart: next)
    }
    findings.add(.unclosedFrontMatter(at: source.location(at: 0), kind))
    return FrontMatter(tree: nil, bodyStart: source.bytes.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>, ends: Bool) -> Bool {
    var rest = line
    while let last = rest.last, [0x0A, 0x0D, 0x20, 0x09].contains(last) { rest = rest.dropLast() }
    return rest.elementsEqual("---".utf8) || (ends && rest.elementsEqual("...".utf8))
  }
}

extension Diagnostic {
  static func badSlug(at place: SourceLocation, _ kind: NoteKind) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the file's name cannot be part of an address",
      code: "\(kind.area).bad-name",
      hint: "use letters, digits and hyphens, with .md at the end, such as win-back.md"
    )
  }

  static func noFrontMatter(at place: SourceLocation, _ kind: NoteKind) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the file does not begin with front matter",
      code: "\(kind.area).no-front-matter",
      hint: "begin with a line ---, then the keys, then a line ---"
    )
  }

  static func unclosedFrontMatter(at place: SourceLocation, _ kind: NoteKind) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the front matter has no end",
      code: "\(kind.area).unclosed-front-matter",
      hint: "put a line --- after its last key"
    )
  }
}
