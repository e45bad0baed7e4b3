import Commerce
import Diagnostics

/// Goes through the cells of inputs that tell who somebody is, once they have been read.
///
/// A second pass, so that the first need not keep what no number is made of.
package struct PersonalCells {
  private let options: ImportOptions

  package init(_ options: ImportOptions) { self.options = options }

  /// Calls for each cell that names somebody, with the number of a phone as digits of a key.
  ///
  /// Names that stand in two columns are also given as one. What cannot be read any more gives
  /// nothing: the first pass has told of it. Cost: O(bytes), in memory of one record.
  ///
  /// - Throws: `ImportFault` when the disk fails.
  package func forEach(
    in source: OrderSource,
    _ take: (PersonalKind, Span<UInt8>) -> Void
  ) throws {
    var reader = FileReader(options, ZoneRules(), nil, isAlone: true, nil)
    for opened in try reader.open(source) { walk(opened, reader, take) }
  }

  /// The same of an optional table.
  package func forEach(
    in source: TableSource,
    _ take: (PersonalKind, Span<UInt8>) -> Void
  ) throws {
    let reading = try TableReading(source, options)
    let phones = PhoneNumbers(country: options.country)
    for file in reading.files {
      let fields = PersonalKind.allCases.flatMap { kind in
        kind.tableFields.filter { file.has($0) }.map { (kind, $0) }
      }
      guard !fields.isEmpty else { continue }
      TableScan(file: file).forEachRow { bytes, row in
        for (kind, field) in fields { give(kind, bytes, row.cell(field, bytes), phones, take) }
      }
    }
  }

  private func walk(
    _ opened: OpenedText,
    _ reader: FileReader,
    _ take: (PersonalKind, Span<UInt8>) -> Void
  ) {
    let text = opened.bytes
    let mark = TableFile.mark(opened)
    text.withBytes { bytes in
      let body = bytes.extracting(mark..<bytes.count)
      guard let dialect = Dialect(body, options) else { return }
      let (layout, _, guess) = reader.chooseColumns(dialect, body)
      let columns = PersonalColumns(guess.plan)
      guard !columns.isEmpty else { return }
      let phones = PhoneNumbers(country: options.country ?? layout.country)
      var scanner = RecordScanner(
        delimiter: dialect.delimiter,
        endsWithReturn: dialect.endsWithReturn,
        position: mark + dialect.bodyStart
      )
      var clean = CleanRecord()
      while scanner.next(bytes) {
        if scanner.hasMessyCells {
          clean.take(bytes, scanner)
          give(clean.bytes.span, clean.cells, scanner.count, columns, phones, take)
        } else {
          give(bytes, scanner.cells, scanner.count, columns, phones, take)
        }
      }
    }
  }

  private func give(
    _ bytes: Span<UInt8>,
    _ cells: [CellRange],
    _ count: Int,
    _ columns: PersonalColumns,
    _ phones: PhoneNumbers,
    _ take: (PersonalKind, Span<UInt8>) -> Void
  ) {
    for (kind, column) in columns.all where column < count {
      give(kind, bytes, Cell(bytes, cells[column]), phones, take)
    }
    for (first, second) in columns.names where first < count && second < count {
      let (a, b) = (Cell(bytes, cells[first]), Cell(bytes, cells[second]))
      guard !a.isEmpty, !b.isEmpty else { continue }
      // Family name and given name, as they are written in the West and in the East.
      let joined = array(bytes, a) + [space] + array(bytes, b)
      take(.name, joined.span)
      let closed = array(bytes, a) + array(bytes, b)
      take(.name, closed.span)
    }
  }

  private func give(
    _ kind: PersonalKind,
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    _ phones: PhoneNumbers,
    _ take: (PersonalKind, Span<UInt8>) -> Void
  ) {
    guard !cell.isEmpty, !namesNobody(bytes, cell) else { return }
    if kind == .phone {
      guard let key = phones.key(bytes, cell) else { return }
      return take(.phone, key.span)
    }
    take(kind, bytes.extracting(cell.start..<cell.end))
  }
}

/// Which columns of a file of orders tell who somebody is.
private struct PersonalColumns {
  private(set) var all: [(PersonalKind, Int)] = []
  /// Neighbours that make up one name.
  private(set) var names: [(Int, Int)] = []

  var isEmpty: Bool { all.isEmpty }

  init(_ plan: ColumnPlan) {
    for kind in PersonalKind.allCases {
      let columns = Set(kind.fields.flatMap { plan[$0] }).sorted()
      all += columns.map { (kind, $0) }
      guard kind == .name else { continue }
      for (first, second) in zip(columns, columns.dropFirst()) where second == first + 1 {
        names.append((first, second))
      }
    }
  }
}
