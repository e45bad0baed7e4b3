/// One row on its way from cells to its order; amounts are millionths.
struct Row {
  /// Where the record begins in the file.
  let offset: Int
  var dateCell = Cell.none
  /// `.none` for a row that waits for the first row of its order.
  var order = KeyToken.none
  /// What ties it to that row.
  var group = KeyToken.none
  var customer = KeyToken.none
  var day = Int32.min
  var minute: Int32 = -1
  var status = OrderStatus.paid
  var flags: RowFlags = []
  var hasOrderAmounts = false
  /// Code among the shared words, -1 for none; as are those below.
  var product: Int32 = -1
  var currency: Int32 = -1
  var channel: Int32 = -1
  var region: Int32 = -1
  var quantity: Int64 = 1_000_000
  var gross = OrderAmounts.missing
  var discount: Int64 = 0
  var cost = OrderAmounts.missing
  var amounts = OrderAmounts()

  init(offset: Int) { self.offset = offset }
}

/// A record's cells: where each ends, the next begins behind the sign between.
///
/// The places are the ones of a buffer that the reader keeps while it looks at the record.
@safe struct Record {
  private let ends: UnsafePointer<UInt32>
  let count: Int
  /// Where the first cell begins.
  let start: Int
  /// What is to be added to the places.
  private let base: Int
  /// The text has been rewritten: a quote in it is text.
  let isClean: Bool

  @inline(__always)
  init(ends: UnsafePointer<UInt32>, count: Int, start: Int, base: Int, isClean: Bool) {
    unsafe self.ends = ends
    self.count = count
    self.start = start
    self.base = base
    self.isClean = isClean
  }

  /// Where a cell stands, with its quotes.
  @inline(__always)
  private func place(_ index: Int) -> (from: Int, to: Int) {
    precondition(index < count)
    let from = index == 0 ? start : base &+ Int(unsafe ends[index &- 1] & placeMask) &+ 1
    return (from, base &+ Int(unsafe ends[index] & placeMask))
  }

  /// Where the cell before an index ends.
  @inline(__always)
  func end(before index: Int) -> Int { place(index &- 1).to }

  /// Where a cell stands, without its quotes.
  func range(_ index: Int, _ bytes: Span<UInt8>) -> CellRange {
    var (from, to) = place(index)
    if isClean { return CellRange(start: from, end: to, form: .plain) }
    // A line may end with a carriage return before its line feed.
    if index == count - 1, to > from, bytes[to - 1] == carriageReturn { to -= 1 }
    if to - from >= 2, bytes[to - 1] == quote {
      if bytes[from] == quote { return CellRange(start: from + 1, end: to - 1, form: .quoted) }
      if to - from >= 3, bytes[from] == equals, bytes[from + 1] == quote {
        return CellRange(start: from + 2, end: to - 1, form: .quoted)
      }
    }
    return CellRange(start: from, end: to, form: .plain)
  }

  /// A cell as it stands there.
  @inline(__always)
  func rawCell(_ index: Int, _ bytes: Span<UInt8>) -> Cell {
    let (from, to) = place(index)
    if index == count &- 1, to > from, bytes[to &- 1] == carriageReturn {
      return Cell(start: from, end: to &- 1)
    }
    return Cell(start: from, end: to)
  }

  /// What a cell means, if it is mostly within quotes or bare.
  @inline(__always)
  func titleCell(_ index: Int, _ bytes: Span<UInt8>) -> Cell {
    let (from, to) = place(index)
    guard to &- from >= 3 else { return cell(at: index, bytes) }
    var (first, last) = (bytes[from], bytes[to &- 1])
    if first == quote, last == quote, !isClean {
      (first, last) = (bytes[from &+ 1], bytes[to &- 2])
      if first &- 0x30 < 0x50, first != equals, last &- 0x30 < 0x4f {
        return Cell(start: from &+ 1, end: to &- 1)
      }
      return unusualCell(index, bytes)
    }
    if first &- 0x30 < 0x50, first != equals, last &- 0x30 < 0x4f {
      return Cell(start: from, end: to)
    }
    return unusualCell(index, bytes)
  }

  /// What a cell means.
  @inline(__always)
  func cell(at index: Int, _ bytes: Span<UInt8>) -> Cell {
    guard index < count else { return .none }
    let (from, to) = place(index)
    guard from < to else { return .none }
    let (first, last) = (bytes[from], bytes[to &- 1])
    // A letter or a digit at both ends: there is nothing to take off.
    if first &- 0x30 < 0x50, first != equals, last &- 0x30 < 0x4f {
      return Cell(start: from, end: to)
    }
    return unusualCell(index, bytes)
  }

  @inline(never)
  private func unusualCell(_ index: Int, _ bytes: Span<UInt8>) -> Cell {
    Cell(bytes, range(index, bytes))
  }

  /// The first cell of a field that is not empty.
  @inline(__always)
  func cell(_ field: FieldColumns, _ bytes: Span<UInt8>) -> Cell {
    guard field.first >= 0 else { return .none }
    let cell = cell(at: field.first, bytes)
    return !cell.isEmpty || field.count == 1 ? cell : otherCell(field, bytes)
  }

  @inline(never)
  private func otherCell(_ field: FieldColumns, _ bytes: Span<UInt8>) -> Cell {
    for index in 1..<field.count {
      let other = cell(at: field[index], bytes)
      if !other.isEmpty { return other }
    }
    return .none
  }
}

/// The bits of a place in a number that `shim_field_ends` wrote.
let placeMask: UInt32 = 0x3fff_ffff
