import Commerce
import Diagnostics

/// One optional table: its texts, and what is read of them.
struct TableReading {
  let table: ShopTable
  let name: String
  private(set) var files: [TableFile] = []
  private var cells: [TableCells] = []
  private(set) var findings = Findings()
  private(set) var account: FileAccount
  private(set) var rejects: [RejectedRow] = []
  /// The first row that names what the ledger does not have, by the reason.
  private(set) var firstLines: [String: Int] = [:]

  /// Opens the file and finds its columns; what is wrong with it stands in the findings.
  ///
  /// - Throws: `ImportFault` when the disk fails.
  init(_ source: TableSource, _ options: ImportOptions) throws {
    table = source.table
    name = source.source.name
    account = FileAccount(name: name, layout: source.table.rawValue, encoding: "")
    let own = table.options(options)
    var reader = FileReader(own, ZoneRules(), nil, isAlone: true, nil)
    for opened in try reader.open(source.source) {
      guard let file = TableFile(table, opened, own, &reader.findings) else { continue }
      let cells = TableCells(file, options)
      for finding in cells.findings(file) { reader.findings.add(finding) }
      files.append(file)
      self.cells.append(cells)
      if account.encoding.isEmpty { account.encoding = opened.guess.encoding.rawValue }
      account.preamble += file.dialect.preamble
    }
    findings = reader.findings
  }

  mutating func add(_ finding: Diagnostic) { findings.add(finding) }

  /// Takes rows that were accepted out again, for a reason that only all rows together show.
  mutating func exclude(_ rows: Int, for reason: String) {
    guard rows > 0 else { return }
    account.accepted -= rows
    account.excluded[reason, default: 0] += rows
  }

  /// Gathers the orders that the table names.
  func addOrders(to wanted: inout WantedOrders) {
    for file in files where file.has(.orderID) {
      var found = wanted
      wanted = WantedOrders()
      TableScan(file: file).forEachRow { bytes, row in
        let cell = row.cell(.orderID, bytes)
        if !cell.isEmpty { found.add(bytes, cell) }
      }
      wanted = found
    }
  }

  /// Reads all rows, once dates and amounts can be read for good.
  ///
  /// `make` reads the cells of a row and adds it, unless one of them was at fault.
  mutating func read<Note>(
    _ zone: ZoneRules,
    _ make: (Span<UInt8>, TableRow, inout TableCells, inout TableRows<Note>) -> Void
  ) -> [Note] {
    var rows = TableRows<Note>()
    for (index, file) in files.enumerated() {
      var cells = self.cells[index]
      cells.take(zone)
      var log = TableLog(file, account)
      let scan = TableScan(file: file)
      scan.forEachRecord { bytes, kind, row, scanner in
        log.account.rows += 1
        switch kind {
        case .blank: log.account.blank += 1
        case .repeatedHeader: log.account.excluded["repeated_header", default: 0] += 1
        case .broken(let reason, let column): log.reject(reason, column, scan, scanner)
        case .row:
          cells.beginRow()
          rows.line = file.opened.origin.row(ofLine: scanner.line)
          make(bytes, row, &cells, &rows)
          for loss in cells.losses { log.lose(loss, scan, scanner) }
          if let fault = cells.fault {
            log.reject(fault.reason, file.places[fault.field.rawValue], scan, scanner)
          }
        }
      }
      account = log.account
      rejects += log.rejects
      findings.add(contentsOf: log.findings)
      if file.opened.bytes.hasChanged { findings.add(.changed(name)) }
    }
    let kept = rows.settled(&account)
    firstLines.merge(rows.firstLines) { first, _ in first }
    if account.rows == account.blank, !files.isEmpty { findings.add(.headerOnly(name)) }
    return kept
  }
}

/// What became of the rows of a text, and what there is to say of them.
struct TableLog {
  private let file: TableFile
  var account: FileAccount
  private(set) var rejects: [RejectedRow] = []
  /// Rejected rows and lost cells by what is wrong and where: how many, and the first few.
  private var places: [Problem: [(line: Int, column: Int)]] = [:]
  private var counts: [Problem: Int] = [:]

  private struct Problem: Hashable {
    var reason: String
    var column: Int
    var isRejected: Bool
  }

  /// Problems of one kind that get a finding each.
  private static let shown = 3

  init(_ file: TableFile, _ account: FileAccount) {
    self.file = file
    self.account = account
  }

  mutating func reject(
    _ reason: String,
    _ column: Int,
    _ scan: TableScan,
    _ scanner: borrowing RecordScanner
  ) {
    account.rejected[reason, default: 0] += 1
    let place = note(Problem(reason: reason, column: column, isRejected: true), scan, scanner)
    guard rejects.count < RejectedPlace.most else { return }
    let end = min(scanner.end, scanner.start + RejectedPlace.longestKept)
    let record = file.opened.bytes.withBytes { bytes in
      array(bytes, Cell(start: scanner.start, end: end))
    }
    rejects.append(
      RejectedRow(
        file: file.opened.source.name,
        line: place.line,
        column: place.column,
        reason: reason,
        header: header(column),
        record: record
      )
    )
  }

  mutating func lose(
    _ fault: TableFault,
    _ scan: TableScan,
    _ scanner: borrowing RecordScanner
  ) {
    let column = file.places[fault.field.rawValue]
    _ = note(Problem(reason: fault.reason, column: column, isRejected: false), scan, scanner)
  }

  private mutating func note(
    _ problem: Problem,
    _ scan: TableScan,
    _ scanner: borrowing RecordScanner
  ) -> (line: Int, column: Int) {
    let count = counts[problem, default: 0]
    counts[problem] = count + 1
    let isKept = problem.isRejected && rejects.count < RejectedPlace.most
    guard count < TableLog.shown || isKept else { return (0, 0) }
    var place = (line: 0, column: 0)
    file.opened.bytes.withBytes { bytes in
      place = scan.place(of: max(0, problem.column), scanner, bytes)
    }
    if count < TableLog.shown { places[problem, default: []].append(place) }
    return place
  }

  private func header(_ column: Int) -> String? {
    file.dialect.headers.indices.contains(column) ? file.dialect.headers[column] : nil
  }

  /// One finding for each of the first few of a kind, and one for the others.
  var findings: Findings {
    var findings = Findings()
    let all = counts.sorted { a, b in
      (a.key.column, a.key.reason, a.key.isRejected ? 0 : 1)
        < (b.key.column, b.key.reason, b.key.isRejected ? 0 : 1)
    }
    let name = file.opened.source.name
    for (problem, count) in all {
      let field = TableField.allCases.first { file.places[$0.rawValue] == problem.column }
      let what = TableProblem(
        reason: problem.reason,
        header: header(problem.column),
        field: problem.reason == "columns" || problem.reason == "quote" ? nil : field,
        isRejected: problem.isRejected
      )
      for place in places[problem] ?? [] {
        let location = SourceLocation(name, line: place.line, column: place.column)
        findings.add(.tableCell(what, at: location))
      }
      if count > TableLog.shown {
        findings.add(.moreTableCells(what, count - TableLog.shown, at: SourceLocation(name)))
      }
    }
    return findings
  }
}
