import Commerce
import Diagnostics

/// Reads one file after another into the rows of all.
struct FileReader {
  let options: ImportOptions
  let zone: ZoneRules
  var gathered = Gathered()
  var findings = Findings()
  var rowsRead = 0
  let progress: (@Sendable (ImportProgress) -> Void)?
  /// What came through pipes, which give it only once.
  var piped: [OrderSource: FileBytes] = [:]

  init(
    _ options: ImportOptions,
    _ zone: ZoneRules,
    _ progress: (@Sendable (ImportProgress) -> Void)?
  ) {
    self.options = options
    self.zone = zone
    self.progress = progress
  }

  /// Reads the texts of a file; none and findings if it holds no orders.
  mutating func read(_ source: OrderSource, index: Int) throws -> [ReadFile] {
    var files: [ReadFile] = []
    for opened in try open(source) {
      if let file = read(opened, index: index + files.count) { files.append(file) }
      if opened.bytes.hasChanged { findings.add(.changed(source.name)) }
    }
    return files
  }

  private mutating func read(_ opened: OpenedText, index: Int) -> ReadFile? {
    let (source, text, guess, size) = (opened.source, opened.bytes, opened.guess, opened.size)
    return text.withBytes { bytes -> ReadFile? in
      let mark = guess.encoding == .utf8 ? guess.markLength : 0
      let body = bytes.extracting(min(mark, bytes.count)..<bytes.count)
      guard let dialect = Dialect(body, options) else {
        findings.add(.noHeader(source.name))
        return nil
      }
      guard var file = recognise(source, dialect, guess, size, index) else { return nil }
      let first = gathered.rows.count
      let estimate = body.count / max(24, dialect.headerBytes.count)
      gathered.rows.reserve(first + min(estimate, 1 << 20))
      chooseForms(body, &file)
      for _ in 0..<3 {
        scan(body, &file)
        guard let better = file.reader.corrected(options) else { break }
        gathered.rows.cut(to: first)
        file.account = fresh(file)
        file.rejects = []
        file.reader = better
      }
      settleTies(&file, first)
      file.rows = first..<gathered.rows.count
      if file.grain == .lineFirst || file.grain == .items { file.text = text }
      rowsRead += file.account.rows
      return file
    }
  }

  func fresh(_ file: ReadFile) -> FileAccount {
    var account = FileAccount(
      name: file.source.name,
      layout: file.layout.name,
      encoding: file.encoding.encoding.rawValue
    )
    account.preamble = file.dialect.preamble
    return account
  }

  /// Reads the first records only to see how dates and numbers are written.
  private func chooseForms(_ bytes: Span<UInt8>, _ file: inout ReadFile) {
    var trial = file.reader
    var scratch = Gathered()
    var scanner = RecordScanner(
      delimiter: file.dialect.delimiter,
      endsWithReturn: file.dialect.endsWithReturn,
      position: file.dialect.bodyStart,
      line: file.dialect.bodyLine
    )
    var clean = CleanRecord()
    for _ in 0..<500 {
      guard scanner.next(bytes) else { break }
      _ = outcome(bytes, scanner, &clean, &trial, &scratch)
    }
    if let better = trial.corrected(options) { file.reader = better.restarted(file.reader) }
  }

  private mutating func scan(_ bytes: Span<UInt8>, _ file: inout ReadFile) {
    var scanner = RecordScanner(
      delimiter: file.dialect.delimiter,
      endsWithReturn: file.dialect.endsWithReturn,
      position: file.dialect.bodyStart,
      line: file.dialect.bodyLine
    )
    var clean = CleanRecord()
    let name = file.source.name
    while scanner.next(bytes) {
      file.account.rows += 1
      if file.account.rows & 0xffff == 0 { report(name, scanner.position, bytes.count, file) }
      // In tab-separated files a quote is mostly an inch sign.
      if scanner.hasStrayQuote, file.dialect.delimiter != 0x09 {
        reject(bytes, scanner, "quote", strayCell(bytes, scanner), &file)
        continue
      }
      switch outcome(bytes, scanner, &clean, &file.reader, &gathered) {
      case .kept: break
      case .blank: file.account.blank += 1
      case .repeatedHeader: file.account.excluded["repeated_header", default: 0] += 1
      case .rejected(let reason, let cell): reject(bytes, scanner, reason, cell, &file)
      }
    }
    report(name, bytes.count, bytes.count, file)
  }

  private func strayCell(_ bytes: Span<UInt8>, _ scanner: borrowing RecordScanner) -> Int {
    for index in 0..<scanner.count {
      let cell = scanner.cells[index]
      if cell.start < cell.end, bytes[cell.start] == quote { return index }
    }
    return 0
  }

  private func report(_ name: String, _ position: Int, _ total: Int, _ file: ReadFile) {
    progress?(
      ImportProgress(
        file: name,
        bytesRead: position,
        bytes: total,
        rows: rowsRead + file.account.rows
      )
    )
  }

  private func reject(
    _ bytes: Span<UInt8>,
    _ scanner: borrowing RecordScanner,
    _ reason: String,
    _ cell: Int,
    _ file: inout ReadFile
  ) {
    file.account.rejected[reason, default: 0] += 1
    let at = scanner.count > 0 ? scanner.cells[min(max(0, cell), scanner.count - 1)].start : 0
    file.rejects.append(
      makeReject(
        bytes,
        file,
        (scanner.start, scanner.end, scanner.line),
        reason,
        header: file.dialect.headers.indices.contains(cell) ? file.dialect.headers[cell] : nil,
        at: max(scanner.start, at)
      )
    )
  }

  /// Rows that waited for the first row of their order.
  private mutating func settleTies(_ file: inout ReadFile, _ first: Int) {
    guard file.grain == .lineFirst else { return }
    for row in first..<gathered.rows.count where gathered.rows.order[row] < 0 {
      let group = Int(-2 - gathered.rows.order[row])
      if file.reader.groupOrders[group] < 0 {
        let key = Array(file.reader.groups.keys[Int32(group)])
        file.reader.groupOrders[group] = gathered.orders.newCode(key)
      }
      gathered.rows.order[row] = file.reader.groupOrders[group]
    }
  }
}

/// Reads the scanner's present record.
///
/// Not a method: that would hold a second copy of the rows, and make each append copy them all.
private func outcome(
  _ bytes: Span<UInt8>,
  _ scanner: borrowing RecordScanner,
  _ clean: inout CleanRecord,
  _ reader: inout RowReader,
  _ gathered: inout Gathered
) -> RowOutcome {
  let place = (scanner.line, scanner.start, scanner.isTerminated)
  if scanner.hasMessyCells {
    clean.take(bytes, scanner)
    return reader.read(clean.bytes.span, clean.cells, scanner.count, place, into: &gathered)
  }
  return reader.read(bytes, scanner.cells, scanner.count, place, into: &gathered)
}

/// A rejected record with the place of its cell, as a person counts.
func makeReject(
  _ bytes: Span<UInt8>,
  _ file: ReadFile,
  _ record: (start: Int, end: Int, line: Int),
  _ reason: String,
  header: String?,
  at cell: Int
) -> RejectedRow {
  let sign = file.dialect.endsWithReturn ? carriageReturn : newline
  var line = record.line
  var lineStart = record.start
  for at in record.start..<min(cell, bytes.count) where bytes[at] == sign {
    line += 1
    lineStart = at + 1
  }
  return RejectedRow(
    file: file.source.name,
    line: line,
    column: cell - lineStart + 1,
    reason: reason,
    header: reason == "columns" ? nil : header,
    record: array(bytes, Cell(start: record.start, end: record.end))
  )
}

extension RowReader {
  /// A reader for going through the file again, if its cells are not written as was assumed.
  func corrected(_ options: ImportOptions) -> RowReader? {
    var better = self
    var isDifferent = false
    let says = dates.decided ?? (dates.ambiguous > 0 ? dates.likelier : dates.dayFirst)
    if options.dates == nil, says != dates.dayFirst {
      isDifferent = true
      better.dates = DateColumn(dayFirst: says)
    }
    if options.decimal == nil, let numbers = numbers.corrected {
      isDifferent = true
      better.numbers = numbers
    }
    return isDifferent ? better.restarted(self) : nil
  }

  /// The same reader before its first row; dates and numbers as they are now assumed.
  func restarted(_ other: RowReader) -> RowReader {
    var fresh = RowReader(
      headerCount: headerCount,
      headerBytes: headerBytes,
      grain: grain,
      hasLines: hasLines,
      layout: layout,
      file: file,
      tags: tags,
      columns: columns,
      phones: phones,
      clock: clock,
      dates: DateColumn(dayFirst: dates.dayFirst),
      numbers: numbers.restarted,
      statuses: StatusWords(layout: layout)
    )
    fresh.clock = other.clock
    return fresh
  }
}
