import Commerce
import Diagnostics

/// Goes through the cells of inputs that tell who somebody is, once they have been read.
///
/// A second pass, so that the first need not keep what no number is made of.
package struct PersonalCells {
  private let options: ImportOptions

  package init(_ options: ImportOptions) { self.options = options }

  /// What all workers found in a file of orders, part by part, each beginning with a copy of `empty`.
  ///
  /// `take` gets each cell that names somebody, with the number of a phone as digits of a key. Names
  /// that stand in two columns are also given as one. What cannot be read any more gives nothing:
  /// the first pass has told of it. Cost: O(bytes), on all processors, in memory of one record for
  /// each.
  ///
  /// - Throws: `ImportFault` when the disk fails.
  package func gather<Found: Sendable>(
    in source: OrderSource,
    _ empty: Found,
    _ take: @Sendable (inout Found, PersonalKind, Span<UInt8>) -> Void
  ) throws -> [Found] {
    var reader = FileReader(options, ZoneRules(), nil, isAlone: true, nil)
    return try reader.open(source).flatMap { walk($0, reader, empty, take) }
  }

  /// Calls for each cell of an optional table that names somebody.
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

  private func walk<Found: Sendable>(
    _ opened: OpenedText,
    _ reader: FileReader,
    _ empty: Found,
    _ take: @Sendable (inout Found, PersonalKind, Span<UInt8>) -> Void
  ) -> [Found] {
    guard let walk = opened.bytes.withBytes({ PersonalWalk($0, opened, reader, options) }) else {
      return []
    }
    return walk.run(empty) { found, bytes, cells, count in
      give(bytes, cells, count, walk.columns, walk.phones) { take(&found, $0, $1) }
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
    for parts in columns.phoneParts {
      var number: [Cell] = []
      for column in parts where column < count { number.append(Cell(bytes, cells[column])) }
      if let key = phones.joined(bytes, number) { take(.phone, key.span) }
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
    // An account is an e-mail or a telephone.
    if kind == .email, let key = phones.key(bytes, cell) { return take(.phone, key.span) }
    take(kind, bytes.extracting(cell.start..<cell.end))
  }
}

/// Which columns of a file of orders tell who somebody is.
struct PersonalColumns {
  private(set) var all: [(PersonalKind, Int)] = []
  /// Neighbours that make up one name.
  private(set) var names: [(Int, Int)] = []
  /// Columns that make up one telephone number, from its first part to its last.
  private(set) var phoneParts: [[Int]] = []

  var isEmpty: Bool { all.isEmpty && phoneParts.isEmpty }

  init(_ plan: ColumnPlan) {
    phoneParts = PersonalKind.phoneParts.map { plan[$0] }.filter { !$0.isEmpty }
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
