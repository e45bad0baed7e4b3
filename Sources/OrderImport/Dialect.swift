/// How a text is split into records, and where its header stands.
struct Dialect {
  var delimiter: UInt8
  var endsWithReturn: Bool
  /// `LF`, `CRLF` or `CR`.
  var lineEnd: String
  var headers: [String]
  /// The header's own bytes, to know it again where it is repeated.
  var headerBytes: [UInt8]
  /// Lines before the header.
  var preamble: Int
  /// Where the first record behind the header begins, and its line.
  var bodyStart: Int
  var bodyLine: Int

  static let delimiters: [UInt8] = [NumberColumn.comma, 0x3b, 0x09, 0x7c]

  /// Bytes and records looked at.
  private static let sampleBytes = 1 << 18
  private static let sampleRecords = 60

  /// Finds the dialect; `nil` if no record looks like a header.
  ///
  /// The delimiter is the one under which most headers are known, then the one that gives the
  /// records the most even number of cells. A `sep=` line settles it.
  init?(_ text: Span<UInt8>, _ options: ImportOptions) {
    let sample = text.extracting(0..<min(text.count, Dialect.sampleBytes))
    let ending = Dialect.lineEnd(sample)
    let stated = Dialect.statedDelimiter(sample)
    var best: (score: Int, dialect: Dialect)?
    for delimiter in stated.map({ [$0] }) ?? Dialect.delimiters {
      guard let found = Dialect.header(sample, delimiter, ending, options) else { continue }
      if found.score > best?.score ?? 0 { best = found }
    }
    guard let best else { return nil }
    self = best.dialect
  }

  private init(delimiter: UInt8, lineEnd: String, _ header: HeaderRecord) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    endsWithReturn = lineEnd == "CR"
    headers = header.names
    headerBytes = header.bytes
    preamble = header.line - 1
    bodyStart = header.next
    bodyLine = header.nextLine
  }

  private struct HeaderRecord {
    var names: [String]
    var bytes: [UInt8]
    var line: Int
    var next: Int
    var nextLine: Int
  }

  private static func lineEnd(_ sample: Span<UInt8>) -> String {
    var (feeds, returns, pairs) = (0, 0, 0)
    for at in 0..<sample.count {
      if sample[at] == newline {
        feeds += 1
        if at > 0, sample[at - 1] == carriageReturn { pairs += 1 }
      } else if sample[at] == carriageReturn {
        returns += 1
      }
    }
    if feeds == 0, returns > 0 { return "CR" }
    return pairs * 2 > feeds ? "CRLF" : "LF"
  }

  /// The sign that a first line such as `sep=;` names.
  private static func statedDelimiter(_ sample: Span<UInt8>) -> UInt8? {
    var at = 0
    if at < sample.count, sample[at] == quote { at += 1 }
    guard sample.count > at + 4 else { return nil }
    for (index, letter) in "sep=".utf8.enumerated()
    where sample[at + index] | 0x20 != letter | 0x20 { return nil }
    return sample[at + 4]
  }

  /// The likeliest header under a delimiter, and how likely it is.
  private static func header(
    _ sample: Span<UInt8>,
    _ delimiter: UInt8,
    _ lineEnd: String,
    _ options: ImportOptions
  ) -> (score: Int, dialect: Dialect)? {
    var scanner = RecordScanner(delimiter: delimiter, endsWithReturn: lineEnd == "CR")
    var best: (known: Int, header: HeaderRecord)?
    var clean = CleanRecord()
    var widths: [Int: Int] = [:]
    for _ in 0..<sampleRecords {
      guard scanner.next(sample) else { break }
      let isCut = !scanner.isTerminated && sample.count == sampleBytes
      if isCut && best != nil { break }
      widths[scanner.count, default: 0] += 1
      let names = Dialect.names(sample, scanner, &clean)
      let known = ColumnPlan.known(names, options)
      if known > best?.known ?? 0 {
        let record = array(sample, Cell(start: scanner.start, end: scanner.end))
        let after = RecordScanner.linesBetween(sample, 0, scanner.position, lineEnd == "CR")
        best = (
          known,
          HeaderRecord(
            names: names,
            bytes: record,
            line: scanner.line,
            next: scanner.position,
            nextLine: 1 + after
          )
        )
      }
    }
    guard let best else { return nil }
    let width = widths.max { a, b in (a.value, a.key) < (b.value, b.key) }
    let evenness = width.map { $0.key > 1 ? min(50, $0.value) : 0 } ?? 0
    return (
      best.known * 1000 + evenness,
      Dialect(delimiter: delimiter, lineEnd: lineEnd, best.header)
    )
  }

  private static func names(
    _ sample: Span<UInt8>,
    _ scanner: borrowing RecordScanner,
    _ clean: inout CleanRecord
  ) -> [String] {
    guard scanner.count <= 2000 || !scanner.hasMessyCells else { return [] }
    if scanner.hasMessyCells {
      clean.take(sample, scanner)
      let bytes = clean.bytes.span
      return clean.cells.map { text(bytes, Cell(bytes, $0)) }
    }
    return (0..<scanner.count).map { text(sample, Cell(sample, scanner.cells[$0])) }
  }
}

extension RecordScanner {
  /// Lines that end between two places.
  static func linesBetween(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ endsWithReturn: Bool
  ) -> Int {
    let sign = endsWithReturn ? carriageReturn : newline
    var lines = 0
    for at in start..<min(end, bytes.count) where bytes[at] == sign { lines += 1 }
    return lines
  }
}
