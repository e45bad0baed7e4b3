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
  private let isClean: Bool

  @inline(__always)
  init(ends: UnsafePointer<UInt32>, count: Int, start: Int, base: Int, isClean: Bool) {
    unsafe self.ends = ends
    self.count = count
    self.start = start
    self.base = base
    self.isClean = isClean
  }

  /// Where a cell stands, without its quotes.
  @inline(__always)
  func range(_ index: Int, _ bytes: Span<UInt8>) -> CellRange {
    precondition(index >= 0 && index < count)
    let from = index == 0 ? start : base + Int(unsafe ends[index - 1] & placeMask) + 1
    var to = base + Int(unsafe ends[index] & placeMask)
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

  /// What a cell means.
  @inline(__always)
  func cell(at index: Int, _ bytes: Span<UInt8>) -> Cell {
    index < count ? Cell(bytes, range(index, bytes)) : .none
  }

  /// The first cell of a field that is not empty.
  @inline(__always)
  func cell(_ field: FieldColumns, _ bytes: Span<UInt8>) -> Cell {
    guard field.first >= 0 else { return .none }
    let cell = cell(at: field.first, bytes)
    if !cell.isEmpty || field.others.isEmpty { return cell }
    for column in field.others {
      let other = self.cell(at: column, bytes)
      if !other.isEmpty { return other }
    }
    return .none
  }
}

/// The bits of a place in a number that `shim_field_ends` wrote.
let placeMask: UInt32 = 0x3fff_ffff
