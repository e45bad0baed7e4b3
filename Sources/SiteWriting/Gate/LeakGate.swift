import Diagnostics
import OrderImport
import Synchronization

/// Looks at every file of a site before it is published for what tells who somebody is: ids, order
/// numbers, names, e-mails, telephones and addresses of the input.
///
/// The site is read first, into maps of the short runs of bytes that stand on it; then the input
/// once more, whose cells are nearly all told from the site's by one look; then the files again for
/// the few that are left. Cost: O(bytes of the site + bytes of the input), in memory that depends
/// on neither.
final class LeakGate: Sendable {
  private let sources: [OrderSource]
  private let options: ImportOptions
  private let vocabulary: PublicWords
  /// What was seen, by the threads that saw it: as many as ever looked at the same time.
  private let words = Mutex<[SiteWords]>([])

  /// `vocabulary`: words of goods and places that the site may show whoever is called alike.
  init(_ sources: [OrderSource], options: ImportOptions, vocabulary: some Sequence<String>) {
    self.sources = sources
    self.options = options
    self.vocabulary = PublicWords(vocabulary)
  }

  /// Takes the bytes of a file that is about to be published; on any thread.
  func see(_ path: String, _ bytes: [UInt8]) {
    var mine = words.withLock { $0.popLast() } ?? SiteWords()
    mine.add(path, bytes.span)
    words.withLock { $0.append(mine) }
  }

  /// What must not be published, by file; nothing in a message says what was found.
  ///
  /// - Parameter read: gives the bytes of a file that was seen.
  /// - Returns: a finding for each file and column, at most 20 and one for the others.
  /// - Throws: `SiteWritingError` when a file of the site or of the input cannot be read again.
  func findings(
    _ read: @Sendable (String) throws(SiteWritingError) -> [UInt8]
  ) throws(SiteWritingError) -> [Diagnostic] {
    var words = SiteWords()
    for other in self.words.withLock(\.self) { words.merge(other) }
    let watch = try suspects(words)
    var leaks = watch.phones.map { Leak(path: $0, kind: .phone) }
    let search = SuspectSearch(watch.suspects)
    if !search.isEmpty {
      let paths = words.paths
      // Lines that show nobody, by the threads that looked.
      let clean = Mutex<[KnownLines]>([])
      let found = inParallel(paths.count) { index in
        var lines = clean.withLock { $0.popLast() } ?? KnownLines()
        defer { clean.withLock { $0.append(lines) } }
        return Leak.found(in: paths[index], search, passing: &lines, read)
      }
      for result in found { leaks += try result.get() }
    }
    return Leak.diagnostics(leaks)
  }

  /// Reads the input once more.
  private func suspects(_ words: SiteWords) throws(SiteWritingError) -> PersonalWatch {
    let cells = PersonalCells(options)
    let empty = PersonalWatch(words, vocabulary: vocabulary)
    let (sources, tables) = (sources, options.tables)
    let watches = inParallel(sources.count + tables.count) { index in
      if index < sources.count {
        let source = sources[index]
        return empty.watched(source.name) {
          try cells.gather(in: source, empty) { $0.take($1, $2) }
        }
      }
      let table = tables[index - sources.count]
      return empty.watched(table.source.name) {
        var watch = empty
        try cells.forEach(in: table) { watch.take($0, $1) }
        return [watch]
      }
    }
    var all = empty
    for watch in watches { all.merge(try watch.get()) }
    return all
  }
}

extension PersonalWatch {
  /// What a file holds that the site may show; `visit` goes through its cells.
  fileprivate func watched(
    _ name: String,
    _ visit: () throws -> [PersonalWatch]
  ) -> Result<PersonalWatch, SiteWritingError> {
    var all = self
    do {
      for watch in try visit() { all.merge(watch) }
      return .success(all)
    } catch {
      return .failure(.unreadable(name, error))
    }
  }
}

extension SiteWritingError {
  fileprivate static func unreadable(_ name: String, _ error: any Error) -> SiteWritingError {
    .disk(doing: "read this file once more", path: name, code: (error as? ImportFault)?.code ?? 0)
  }
}

/// A file of the site that shows what it must not.
private struct Leak {
  var path: String
  var kind: PersonalKind

  /// Findings that are told one by one.
  private static let most = 20

  static func found(
    in path: String,
    _ search: SuspectSearch,
    passing lines: inout KnownLines,
    _ read: PublishingGate.Reading
  ) -> Result<[Leak], SiteWritingError> {
    do throws(SiteWritingError) {
      let bytes = try read(path)
      var learned: [Range<Int>] = []
      let text = FoldedText.file(path, bytes.span, passing: lines, learned: &learned)
      let kinds = search.kinds(in: text.span).compactMap(PersonalKind.init(rawValue:))
      if kinds.isEmpty { for line in learned { lines.insert(bytes.span, line) } }
      return .success(kinds.map { Leak(path: path, kind: $0) })
    } catch {
      return .failure(error)
    }
  }

  static func diagnostics(_ leaks: [Leak]) -> [Diagnostic] {
    let sorted = leaks.sorted { ($0.path, $0.kind.rawValue) < ($1.path, $1.kind.rawValue) }
    var diagnostics = sorted.prefix(most).map(\.diagnostic)
    if sorted.count > most {
      diagnostics.append(
        Diagnostic(
          .error,
          at: SourceLocation("site"),
          "\(sorted.count - most) more places show what a customer is known by",
          code: "gate.more"
        )
      )
    }
    return diagnostics
  }

  private var diagnostic: Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(path),
      "this page would show what stands in the column \(kind.column) of an input",
      code: "gate.personal",
      hint: "take it out of the note, title or category that it comes from; nothing was published"
    )
  }
}
