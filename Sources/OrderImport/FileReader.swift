import Commerce
import Diagnostics

/// One file once it has been read: what was recognised, and its rows' account so far.
struct ReadFile {
  let source: OrderSource
  let layout: Layout
  let layoutSure: Double
  let grain: Layout.Grain
  let encoding: EncodingGuess
  let dialect: Dialect
  let plan: ColumnPlan
  let byteCount: Int
  var account: FileAccount
  var reader: RowReader
  /// Kept while rows can still be rejected for what their order lacks.
  var text: FileBytes?
  var rejects: [RejectedRow] = []
  /// Its rows in the table of all files.
  var rows = 0..<0
}

/// Reads one file after another into the rows of all.
struct FileReader {
  let options: ImportOptions
  let zone: ZoneRules
  var gathered = Gathered()
  var findings = Findings()
  var rowsRead = 0
  let progress: (@Sendable (ImportProgress) -> Void)?

  init(
    _ options: ImportOptions,
    _ zone: ZoneRules,
    _ progress: (@Sendable (ImportProgress) -> Void)?
  ) {
    self.options = options
    self.zone = zone
    self.progress = progress
  }

  /// Reads a file; `nil` and findings if it holds no orders.
  mutating func read(_ source: OrderSource, index: Int) throws -> ReadFile? {
    guard let opened = try open(source) else { return nil }
    let (text, guess, size) = opened
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

  private func fresh(_ file: ReadFile) -> FileAccount {
    var account = FileAccount(
      name: file.source.name,
      layout: file.layout.name,
      encoding: file.encoding.encoding.rawValue
    )
    account.preamble = file.dialect.preamble
    return account
  }

  private mutating func open(_ source: OrderSource) throws -> (FileBytes, EncodingGuess, Int)? {
    guard var text = try FileBytes.open(source, &findings) else { return nil }
    let size = text.count
    if text.isGzip {
      guard let unpacked = text.unpacked(source.name, &findings) else { return nil }
      text = unpacked
      guard text.count > 0 else {
        findings.add(.emptyFile(source.name))
        return nil
      }
    }
    guard let guess = text.withBytes({ guessEncoding($0) }) else {
      findings.add(.binary(source.name))
      return nil
    }
    if guess.sure < 0.6 { findings.add(.encodingUnsure(source.name, guess)) }
    if guess.encoding != .utf8 { text = text.transcoded(from: guess) }
    return (text, guess, size)
  }

  /// Chooses the layout and the columns; `nil` and findings if what is needed is missing.
  private mutating func recognise(
    _ source: OrderSource,
    _ dialect: Dialect,
    _ guess: EncodingGuess,
    _ size: Int,
    _ index: Int
  ) -> ReadFile? {
    var plan = ColumnPlan(headers: dialect.headers)
    let fixed = applyMapping(&plan)
    let (layout, sure) = chooseLayout(plan)
    plan.apply(layout, except: fixed)
    guard checkNeeded(plan, layout, source) else { return nil }
    let grain = layout.grain ?? (plan.hasLines ? .line : .order)
    var account = FileAccount(
      name: source.name,
      layout: layout.name,
      encoding: guess.encoding.rawValue
    )
    account.preamble = dialect.preamble
    let reader = RowReader(
      headerCount: dialect.headers.count,
      headerBytes: dialect.headerBytes,
      grain: grain,
      hasLines: plan.hasLines,
      layout: layout,
      file: index,
      tags: options.excludeTags.map { $0.lowercased().trimmedBlanks },
      columns: ReaderColumns(plan),
      phones: PhoneNumbers(country: options.country ?? layout.country),
      clock: ShopClock(zone),
      dates: DateColumn(dayFirst: options.dates != .monthFirst),
      numbers: NumberColumns(
        decimal: options.decimal == .comma ? NumberColumn.comma : NumberColumn.point
      ),
      statuses: StatusWords(layout: layout)
    )
    return ReadFile(
      source: source,
      layout: layout,
      layoutSure: sure,
      grain: grain,
      encoding: guess,
      dialect: dialect,
      plan: plan,
      byteCount: size,
      account: account,
      reader: reader
    )
  }

  /// Puts the columns that were named in their places.
  ///
  /// - Returns: the fields that are settled by it.
  private func applyMapping(_ plan: inout ColumnPlan) -> Set<OrderField> {
    var fixed: Set<OrderField> = []
    for (name, header) in options.columns.sorted(by: { $0.key < $1.key }) {
      guard let field = OrderField(rawValue: name) else { continue }
      if header == "-" {
        fixed.insert(field)
      } else if plan.add(field, header: header, sure: 1) {
        fixed.insert(field)
      }
    }
    return fixed
  }

  private func chooseLayout(_ plan: ColumnPlan) -> (Layout, Double) {
    if let name = options.layout, let layout = Layout.named(name) { return (layout, 1) }
    let matching = Layout.all.filter { !$0.signature.isEmpty && plan.matches($0) > 0 }
    if let first = matching.max(by: { plan.matches($0) < plan.matches($1) }) { return (first, 1) }
    let direct = plan.matches(.canonical)
    return (.canonical, direct >= 3 || !options.columns.isEmpty ? 1 : 0.6)
  }

  private mutating func checkNeeded(
    _ plan: ColumnPlan,
    _ layout: Layout,
    _ source: OrderSource
  ) -> Bool {
    if layout.grain == .items { return true }
    var missing: [String] = []
    if !plan.has(.orderedAt), !plan.has(.paidAt) { missing.append("ordered_at") }
    if !plan.has(.unitPrice), !plan.has(.lineTotal), !plan.has(.orderTotal) {
      missing.append("order_total")
    }
    for column in missing {
      findings.add(.columnMissing(source.name, column, plan.headers))
    }
    let identity: [OrderField] = [.customerID, .oaid, .email, .phone]
    if missing.isEmpty, !identity.contains(where: { plan.has($0) }) {
      findings.add(.noCustomerColumn(source.name))
    }
    return missing.isEmpty
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
