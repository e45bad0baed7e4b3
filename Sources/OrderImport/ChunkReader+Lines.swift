import Diagnostics

/// Rows of a file that end with a return alone where the others end with a newline, or the other
/// way round.
struct OtherEnds {
  private(set) var rows = 0
  /// Where the first of them begins.
  private(set) var first = Int.max

  mutating func add(_ place: Int) {
    rows += 1
    first = min(first, place)
  }

  mutating func merge(_ other: OtherEnds) {
    rows += other.rows
    first = min(first, other.first)
  }
}

/// Whether a return stands in a range with text behind it, in a cell or as the end of a line.
func hasBareReturn(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var at = start
  while at + 1 < end {
    if bytes[at] == carriageReturn, bytes[at + 1] != carriageReturn, bytes[at + 1] != newline {
      return true
    }
    at += 1
  }
  return false
}

extension ChunkReader {
  /// Reads a record as several where returns alone part it: lines that somebody's program joined.
  ///
  /// Only for records that cannot be read as they are: a return in a cell of a row that has the cells
  /// of the header is text. False if there is nothing to part.
  mutating func readLines(_ bytes: Span<UInt8>, _ place: (start: Int, end: Int)) -> Bool {
    guard !endsWithReturn, hasBareReturn(bytes, place.start, min(place.end, bytes.count)) else {
      return false
    }
    // A quote that is text in the record may begin a cell in one of its lines: what is behind the
    // record is no part of it.
    let bytes = bytes.extracting(0..<min(place.end + 1, bytes.count))
    var lines = RecordScanner(delimiter: delimiter, endsWithReturn: true, position: place.start)
    guard lines.next(bytes), lines.position < place.end else { return false }
    swap(&lines, &scanner)
    repeat {
      if scanner.position < place.end { chunk.counts.otherEnds.add(scanner.start) }
      readScanned(bytes)
    } while scanner.position < place.end && scanner.next(bytes)
    swap(&lines, &scanner)
    return true
  }

  /// Counts the scanner's record where a newline alone ends it although returns end the others.
  mutating func noteEnd(_ bytes: Span<UInt8>) {
    guard scanner.isTerminated, scanner.end < bytes.count, bytes[scanner.end] == newline else {
      return
    }
    chunk.counts.otherEnds.add(scanner.start)
  }
}

extension FileReader {
  /// Says which files' lines end in two ways.
  mutating func reportOtherEnds(_ files: [ReadFile], _ findings: inout Findings) throws {
    for file in files where file.counts.otherEnds.rows > 0 {
      let line = try line(of: file.counts.otherEnds.first, in: file)
      findings.add(
        .otherEnds(
          file.source.name,
          line: line,
          file.counts.otherEnds.rows,
          returns: !file.dialect.endsWithReturn
        )
      )
    }
  }
}

extension Diagnostic {
  static func otherEnds(_ name: String, line: Int?, _ rows: Int, returns: Bool) -> Diagnostic {
    let (own, other) = returns ? ("a newline", "a return") : ("a return", "a newline")
    return Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "\(rows) row\(rows == 1 ? " ends" : "s end") with \(other) alone, expected \(own) as in the "
        + "other lines; both were taken for ends of lines",
      code: "orders.line-ends",
      hint: "check that no row is cut in two; export the file again in one piece"
    )
  }
}
