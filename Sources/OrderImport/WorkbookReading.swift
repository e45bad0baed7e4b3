import Diagnostics

extension FileReader {
  /// The text of the sheet that looks most like a list of orders.
  mutating func openWorkbook(_ archive: ZipArchive, _ source: OrderSource) -> [OpenedText] {
    guard let book = Workbook(archive) else {
      findings.add(.damagedWorkbook(source.name))
      return []
    }
    guard let reading = WorkbookReading(book) else {
      findings.add(.damagedWorkbook(source.name))
      return []
    }
    guard let chosen = reading.bestSheet(options) else {
      findings.add(.emptyWorkbook(source.name))
      return []
    }
    let name = book.sheets.count > 1 ? "\(source.name)/\(chosen.sheet.name)" : source.name
    if !chosen.others.isEmpty {
      findings.add(.otherSheets(source.name, chosen.sheet.name, chosen.others))
    }
    guard let (bytes, origin) = reading.text(of: chosen.sheet, name, &findings) else { return [] }
    return [
      OpenedText(
        source: OrderSource(path: source.path, name: name),
        bytes: bytes,
        guess: EncodingGuess(encoding: .utf8, sure: 1),
        size: archive.file.count,
        origin: origin
      )
    ]
  }
}

/// A workbook with what its cells refer to.
private struct WorkbookReading: ~Copyable {
  let book: Workbook
  private let strings: SharedStrings
  private let styles: CellStyles

  init?(_ book: Workbook) {
    let file = book.archive.file
    guard let known = CellStyles(of: book.styles, in: file) else { return nil }
    guard let found = SharedStrings(of: book.strings, in: file) else { return nil }
    (self.book, styles) = (book, known)
    strings = found
  }

  /// Rows looked at to find a header.
  private static let sampleRows = 60

  /// The sheet with the best header, a hidden one only if no other has any, and the names of the
  /// others that hold something.
  func bestSheet(_ options: ImportOptions) -> (sheet: Workbook.Sheet, others: [String])? {
    var best: (score: Int, index: Int)?
    var filled: [Int] = []
    for (index, sheet) in book.sheets.enumerated() {
      guard var reader = reader(sheet, filling: []) else { continue }
      _ = reader.read(strings, rows: WorkbookReading.sampleRows)
      guard reader.table.byteCount > 0 else { continue }
      filled.append(index)
      let known = reader.takeTable().withBytes { text in
        Dialect(text, options).map { ColumnPlan.known($0.headers, options) } ?? 0
      }
      let score = known * 2 + (sheet.isHidden ? 0 : 1)
      if score > best?.score ?? -1 { best = (score, index) }
    }
    guard let best = best ?? book.sheets.indices.first.map({ (0, $0) }) else { return nil }
    let others = filled.filter { $0 != best.index }.map { book.sheets[$0].name }
    return (book.sheets[best.index], others)
  }

  /// All rows of a sheet; `nil` and a finding if not all of them can be read.
  func text(
    of sheet: Workbook.Sheet,
    _ name: String,
    _ findings: inout Findings
  ) -> (FileBytes, Origin)? {
    var filling: [MergedCells] = []
    while true {
      guard var reader = reader(sheet, filling: filling) else {
        findings.add(.damagedWorkbook(name))
        return nil
      }
      let outcome = reader.read(strings)
      if outcome == .whole, filling.isEmpty, !reader.merged.isEmpty {
        filling = reader.merged
        continue
      }
      switch outcome {
      case .whole, .stopped: break
      case .short, .damaged:
        findings.add(.damagedWorkbook(name))
        return nil
      case .tooLarge:
        findings.add(.unpacksTooLarge(name, reader.table.byteCount))
        return nil
      }
      report(reader.notes, name, &findings)
      let origin = reader.table.origin
      let bytes = reader.takeTable()
      guard bytes.count > 0 else {
        findings.add(.emptyWorkbook(name))
        return nil
      }
      return (bytes, origin)
    }
  }

  private func reader(_ sheet: Workbook.Sheet, filling: [MergedCells]) -> SheetReader? {
    let limit = PackedStream.limit(packed: sheet.member.packedSize)
    guard let stream = sheet.member.stream(in: book.archive.file, limit: limit) else { return nil }
    return SheetReader(
      stream,
      styles,
      from1904: book.countsFrom1904,
      limit: limit,
      filling: filling
    )
  }

  private func report(_ notes: SheetReader.Notes, _ name: String, _ findings: inout Findings) {
    if notes.rounded.count > 0 {
      findings.add(.roundedNumbers(name, notes.rounded.count, row: notes.rounded.firstRow))
    }
    if notes.uncalculated.count > 0 {
      findings.add(.uncalculated(name, notes.uncalculated.count, row: notes.uncalculated.firstRow))
    }
  }
}

extension Diagnostic {
  static func damagedWorkbook(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the Excel file is damaged or not complete",
      code: "orders.xlsx-damaged",
      hint: "download it again, or open it and save it anew as .xlsx or CSV"
    )
  }

  static func emptyWorkbook(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "no sheet of the Excel file holds anything",
      code: "orders.xlsx-empty",
      hint: "export it again"
    )
  }

  static func otherSheets(_ name: String, _ chosen: String, _ others: [String]) -> Diagnostic {
    let shown = others.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = others.count > 5 ? " and \(others.count - 5) more" : ""
    return Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the sheet \"\(chosen)\" is read, and not \(shown)\(more)",
      code: "orders.xlsx-sheets",
      hint: "save a sheet of orders that is not read as a file of its own"
    )
  }

  static func roundedNumbers(_ name: String, _ count: Int, row: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: row),
      "\(count) number\(count == 1 ? " has" : "s have") more digits than a spreadsheet keeps, so "
        + "the last ones are lost",
      code: "orders.rounded-numbers",
      hint: "export ids as text"
    )
  }

  static func uncalculated(_ name: String, _ count: Int, row: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: row),
      "\(count) formula\(count == 1 ? " has" : "s have") no result in the file: read as empty",
      code: "orders.xlsx-formulas",
      hint: "open the file in a spreadsheet and save it again"
    )
  }
}
