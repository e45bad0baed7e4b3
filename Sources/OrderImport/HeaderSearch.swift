/// Looks for the header of a file in a sample of its first bytes.
struct HeaderSearch {
  /// A record that may be the header.
  struct Found {
    var delimiter: UInt8
    var names: [String]
    var bytes: [UInt8]
    var line: Int
    /// The sample ends within the record.
    var isCut: Bool
    /// How many of the names are known.
    var known: Int
    var shape = 0
    var next: Int
    var nextLine: Int
  }

  private(set) var ending: LineEnding
  private let isWhole: Bool
  private let options: ImportOptions
  private let encoding: TextEncoding
  private let decoder: CellDecoder
  /// Bytes of the longest cell that can be a known name, and whether one begins with a digit.
  private let longestName: Int
  private let mayBeginWithDigit: Bool

  /// Records looked at behind a header of which `enough` names are known.
  private static let furtherRecords = 40
  private static let enough = 3

  /// Gets ready; `isWhole` says that the sample is all of the text.
  init(
    _ sample: Span<UInt8>,
    isWhole: Bool,
    _ options: ImportOptions,
    _ encoding: TextEncoding
  ) {
    self.isWhole = isWhole
    self.options = options
    self.encoding = encoding
    decoder = CellDecoder(encoding)
    ending = LineEnding(sample)
    let mapped = options.columns.values
    longestName = max(128, 2 * (mapped.map(\.utf8.count).max() ?? 0))
    mayBeginWithDigit = mapped.contains { $0.first?.isNumber == true }
  }

  /// The likeliest header under the likeliest delimiter.
  ///
  /// A header that holds a return alone may be several lines of a file whose lines end in two ways:
  /// then `ending` takes both for ends, unless that leaves fewer names.
  mutating func best(_ sample: Span<UInt8>) -> Found? {
    let found = likeliest(sample)
    guard let found, !ending.endsWithReturn, hasBareReturn(found.bytes.span, 0, found.bytes.count)
    else { return found }
    let before = ending
    ending = .returns
    // A return within quotes is the cell's own: then the header ends where it did.
    if let other = likeliest(sample), other.known >= found.known, other.next < found.next {
      return other
    }
    ending = before
    return found
  }

  private func likeliest(_ sample: Span<UInt8>) -> Found? {
    if let stated = statedDelimiter(sample), let found = header(sample, stated, reach: sample.count)
    {
      return found
    }
    var best: Found?
    for delimiter in Dialect.delimiters where CellDecoder.canCut(encoding, at: delimiter) {
      // A header that is known well under one delimiter is at no other place under the next.
      let reach = best.map { $0.known >= HeaderSearch.enough ? $0.next : sample.count }
      guard let found = header(sample, delimiter, reach: reach ?? sample.count) else { continue }
      if (found.known, found.shape) > (best?.known ?? 0, best?.shape ?? 0) { best = found }
    }
    return best
  }

  /// The sign that a first line such as `sep=;` names.
  private func statedDelimiter(_ sample: Span<UInt8>) -> UInt8? {
    var at = 0
    if at < sample.count, sample[at] == quote { at += 1 }
    guard sample.count > at + 4 else { return nil }
    for (index, letter) in "sep=".utf8.enumerated()
    where sample[at + index] | 0x20 != letter | 0x20 { return nil }
    return sample[at + 4]
  }

  /// Looks at the records up to `reach`, and at some behind the header for the table's shape.
  private func header(_ sample: Span<UInt8>, _ delimiter: UInt8, reach: Int) -> Found? {
    var scanner = RecordScanner(delimiter: delimiter, endsWithReturn: ending.endsWithReturn)
    var best: Found?
    var shape = TableShape(delimiter)
    var clean = CleanRecord()
    var further = 0
    while scanner.next(sample) {
      let isCut = !scanner.isTerminated && !isWhole
      // A record that the sample cuts off can only be the header.
      if isCut, best != nil { break }
      let isSettled = scanner.start > reach || best?.known ?? 0 >= HeaderSearch.enough
      if isSettled, best == nil || further >= HeaderSearch.furtherRecords { break }
      shape.add(sample, scanner)
      further += 1
      if scanner.start > reach { continue }
      let known = ColumnPlan.known(names(sample, scanner, &clean, onlyKnown: true), options)
      guard known > best?.known ?? 0 else { continue }
      further = 0
      best = Found(
        delimiter: delimiter,
        names: names(sample, scanner, &clean, onlyKnown: false),
        bytes: array(sample, Cell(start: scanner.start, end: scanner.end)),
        line: scanner.line,
        isCut: isCut,
        known: known,
        next: scanner.position,
        nextLine: scanner.followingLine
      )
    }
    guard var best else { return nil }
    best.shape = shape.score
    return best
  }

  /// The cells of a record as names; with `onlyKnown` those that none can know are left empty.
  private func names(
    _ sample: Span<UInt8>,
    _ scanner: borrowing RecordScanner,
    _ clean: inout CleanRecord,
    onlyKnown: Bool
  ) -> [String] {
    guard scanner.hasMessyCells else {
      return (0..<scanner.count).map { name(sample, scanner.cells[$0], onlyKnown) }
    }
    clean.take(sample, scanner)
    let bytes = clean.bytes.span
    return clean.cells.map { name(bytes, $0, onlyKnown) }
  }

  private func name(_ bytes: Span<UInt8>, _ range: CellRange, _ onlyKnown: Bool) -> String {
    guard range.start < range.end else { return "" }
    if onlyKnown, range.end - range.start > longestName { return "" }
    if onlyKnown, isDigit(bytes[range.start]), !mayBeginWithDigit { return "" }
    if encoding == .utf8 { return text(bytes, Cell(bytes, range)) }
    var decoded: [UInt8] = []
    decoder.decode(bytes, range.start, range.end, into: &decoded)
    let span = decoded.span
    let whole = CellRange(start: 0, end: decoded.count, form: range.form)
    return text(span, Cell(span, whole))
  }
}
