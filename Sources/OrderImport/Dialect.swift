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

  /// Bytes looked at: 256 KiB, or more where a header is longer than that.
  private static let sampleBytes = 1 << 18
  private static let longestSample = 1 << 25

  /// Finds the dialect; `nil` if no record looks like a header.
  ///
  /// The delimiter is the one under which most headers are known, then the one that makes the
  /// text most like a table. A `sep=` line settles it if a header is found so. The header is the
  /// record with most known names; of several the first.
  ///
  /// Text in GB18030, cp932, Big5 or Windows-1252 may be given as it is: places and `headerBytes`
  /// are then of these bytes and `headers` are decoded. Pipes are not tried in the first three, as
  /// characters end in them.
  ///
  /// Cost: O(sample) for each delimiter.
  init?(_ text: Span<UInt8>, _ options: ImportOptions, encoding: TextEncoding = .utf8) {
    var size = Dialect.sampleBytes
    while true {
      let sample = text.extracting(0..<min(text.count, size))
      let isWhole = sample.count == text.count
      var search = HeaderSearch(sample, isWhole: isWhole, options, encoding)
      guard let best = search.best(sample) else { return nil }
      if best.isCut, size < Dialect.longestSample {
        size *= 8
        continue
      }
      self.init(best, search.ending)
      return
    }
  }

  private init(_ header: HeaderSearch.Found, _ ending: LineEnding) {
    delimiter = header.delimiter
    lineEnd = ending.name
    endsWithReturn = ending.endsWithReturn
    headers = header.names
    headerBytes = header.bytes
    preamble = header.line - 1
    bodyStart = header.next
    bodyLine = header.nextLine
  }
}

/// How the lines of a text end.
struct LineEnding {
  let name: String
  /// A carriage return alone ends a line, as on old Macs.
  let endsWithReturn: Bool

  /// Returns alone; newlines end lines beside them.
  static let returns = LineEnding(name: "CR", endsWithReturn: true)

  private init(name: String, endsWithReturn: Bool) {
    self.name = name
    self.endsWithReturn = endsWithReturn
  }

  /// Counts the line ends outside of quoted cells; within them they are the cell's own.
  init(_ sample: Span<UInt8>) {
    var outside = (feeds: 0, returns: 0, pairs: 0)
    var inside = outside
    var isQuoted = false
    for at in 0..<sample.count {
      let byte = sample[at]
      if byte == quote {
        isQuoted.toggle()
      } else if byte == newline || byte == carriageReturn {
        let isPair = byte == newline && at > 0 && sample[at - 1] == carriageReturn
        let isFirstOfPair =
          byte == carriageReturn && at + 1 < sample.count && sample[at + 1] == newline
        if isFirstOfPair { continue }
        var count = isQuoted ? inside : outside
        if isPair { count.pairs += 1 }
        if byte == newline { count.feeds += 1 } else { count.returns += 1 }
        if isQuoted { inside = count } else { outside = count }
      }
    }
    let seen = outside.feeds + outside.returns > 0 ? outside : inside
    endsWithReturn = seen.returns > seen.feeds
    name = endsWithReturn ? "CR" : seen.pairs * 2 > seen.feeds ? "CRLF" : "LF"
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
    var lines = 0
    for at in start..<min(end, bytes.count) {
      if bytes[at] == newline {
        lines += 1
      } else if endsWithReturn, bytes[at] == carriageReturn {
        if at + 1 == bytes.count || bytes[at + 1] != newline { lines += 1 }
      }
    }
    return lines
  }
}
