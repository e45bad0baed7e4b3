/// What became of one record.
enum RowOutcome {
  case kept
  case blank
  /// Read, and no part of an order: the reason.
  case excluded(String)
  /// The reason, and the cell that is to blame.
  case rejected(String, Int)
}

/// A column's place, and those that stand in for it.
struct FieldColumns {
  let first: Int
  let others: [Int]

  init(_ columns: [Int]) {
    first = columns.first ?? -1
    others = Array(columns.dropFirst())
  }

  var isMapped: Bool { first >= 0 }
}

/// Turns the records of one file into rows.
struct RowReader {
  let headerCount: Int
  let headerBytes: [UInt8]
  let grain: Layout.Grain
  let hasLines: Bool
  let layout: Layout
  let file: Int
  let tags: [String]
  let columns: ReaderColumns
  let phones: PhoneNumbers
  var clock: ShopClock
  var dates: DateColumn
  var numbers: NumberColumns
  var statuses: StatusWords
  /// Rows by kind of identity; at 0 those without any.
  var identity = [Int](repeating: 0, count: IdentityKind.allCases.count + 1)
  /// Rows whose only signs of a customer are masked or encrypted.
  var masked = 0
  /// Minutes since 1970 of the latest order of the file.
  var latest = Int64.min
  /// Records that were not blank.
  var records = 0

  // The last cells seen, because neighbours are often alike.
  var lastDateBytes: [UInt8] = []
  var lastMoment = (day: Int32(0), minute: Int32(-1))
  var lastOrderBytes: [UInt8] = []
  var lastOrder: Int32 = -1
  var lastCustomerBytes: [UInt8] = []
  var lastCustomer: Int32 = -1
  var scratch: [UInt8] = []

  /// Orders of rows that are tied together by name; see `OrderField.orderName`.
  var groups = KeyIndex(capacity: 256)
  var groupOrders: [Int32] = []

  mutating func read(
    _ bytes: Span<UInt8>,
    _ cells: [CellRange],
    _ count: Int,
    _ place: (line: Int, offset: Int, isTerminated: Bool),
    into gathered: inout Gathered
  ) -> RowOutcome {
    if isBlank(bytes, cells, count) { return .blank }
    records += 1
    let record = Record(cells: cells, count: count)
    if count != headerCount, let bad = badWidth(bytes, cells, count, place.isTerminated) {
      return isFooter(bytes, record) ? .excluded("footer") : .rejected("columns", bad)
    }
    var row = Row(line: place.line, offset: place.offset)
    if let outcome = readMoment(bytes, record, &row) { return outcome }
    readStatus(bytes, record, &row)
    if let outcome = readAmounts(bytes, record, &row) { return outcome }
    readEvent(bytes, record, &row)
    row.customer = customerCode(bytes, record, &gathered, &row)
    if let outcome = readOrder(bytes, record, &row, &gathered) { return outcome }
    readWords(bytes, record, &row, &gathered)
    keep(row, &gathered)
    return .kept
  }

  private func isBlank(_ bytes: Span<UInt8>, _ cells: [CellRange], _ count: Int) -> Bool {
    for index in 0..<count {
      let range = cells[index]
      var at = range.start
      while at < range.end {
        let blank = blankLength(bytes, at, range.end)
        if blank == 0 { return false }
        at += blank
      }
    }
    return true
  }

  /// The cell that makes a record too wide or too short; `nil` if the rest is blank.
  private func badWidth(
    _ bytes: Span<UInt8>,
    _ cells: [CellRange],
    _ count: Int,
    _ isTerminated: Bool
  ) -> Int? {
    // The last line of a file that was cut off.
    if count < headerCount { return isTerminated ? nil : count - 1 }
    for index in headerCount..<count where !Cell(bytes, cells[index]).isEmpty { return index }
    return nil
  }

  private mutating func readMoment(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    guard columns.orderedAt.isMapped || columns.paidAt.isMapped else { return nil }
    var cell = record.cell(columns.orderedAt, bytes)
    if cell.isEmpty { cell = record.cell(columns.paidAt, bytes) }
    row.dateCell = cell
    if cell.isEmpty {
      // Further lines of an order may leave out what is the order's own.
      if mayContinue(bytes, record) { return nil }
      return rejection("date", columns.orderedAt, record, bytes)
    }
    if grain == .lineFirst, !columns.orderName.isMapped { row.flags.insert(.head) }
    if !columns.time.isMapped, isSame(lastDateBytes, bytes, cell) {
      (row.day, row.minute) = lastMoment
      return nil
    }
    guard var moment = dates.read(bytes, cell) else {
      return rejection("date", columns.orderedAt, record, bytes)
    }
    if columns.time.isMapped, moment.minute < 0 {
      let time = record.cell(columns.time, bytes)
      if !time.isEmpty { moment.minute = minuteOfDay(bytes, time) ?? -1 }
    }
    if layout.timesAreUTC, moment.offset == nil, moment.minute >= 0 { moment.offset = 0 }
    lastMoment = clock.local(moment)
    lastDateBytes = array(bytes, cell)
    (row.day, row.minute) = lastMoment
    latest = max(latest, Int64(row.day) * 1440 + Int64(max(0, row.minute)))
    return nil
  }

  /// Why a needed cell fails: it is not there at all, or it cannot be read, or this is no order.
  func rejection(
    _ reason: String,
    _ field: FieldColumns,
    _ record: Record,
    _ bytes: Span<UInt8>
  ) -> RowOutcome {
    if isRepeatedHeader(bytes, record) { return .excluded("repeated_header") }
    if isFooter(bytes, record) { return .excluded("footer") }
    if isDescription(bytes, record) { return .excluded("description") }
    guard field.first < record.count else { return .rejected("columns", record.count - 1) }
    let range = record.cells[max(0, field.first)]
    if !isText(bytes, range.start, range.end) {
      return .rejected("encoding", max(0, field.first))
    }
    return .rejected(reason, max(0, field.first))
  }

  private func isRepeatedHeader(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    guard record.count == headerCount, record.count > 0 else { return false }
    var at = 0
    for index in 0..<record.count {
      let range = record.cells[index]
      for place in range.start..<range.end {
        while at < headerBytes.count, headerBytes[at] == quote { at += 1 }
        guard at < headerBytes.count else { return false }
        if bytes[place] == quote { continue }
        if headerBytes[at] != bytes[place] { return false }
        at += 1
      }
      while at < headerBytes.count, headerBytes[at] == quote { at += 1 }
      at += 1
    }
    return true
  }

  private mutating func keep(_ row: Row, _ gathered: inout Gathered) {
    let index = gathered.rows.count
    gathered.rows.line.append(Int32(clamping: row.line))
    gathered.rows.order.append(row.order)
    gathered.rows.customer.append(row.customer)
    gathered.rows.day.append(row.day)
    gathered.rows.minute.append(Int16(row.minute))
    gathered.rows.status.append(row.status.rawValue)
    gathered.rows.flags.append(row.flags.rawValue)
    gathered.rows.product.append(row.product)
    gathered.rows.quantity.append(Int32(clamping: rounded(row.quantity, decimals: 0)))
    gathered.rows.gross.append(row.gross)
    gathered.rows.discount.append(row.discount)
    if columns.hasOrderAmounts {
      gathered.rows.orderTotal.set(index, row.orderTotal)
      gathered.rows.subtotal.set(index, row.subtotal)
      gathered.rows.orderDiscount.set(index, row.orderDiscount)
      gathered.rows.refunded.set(index, row.refunded)
      gathered.rows.shipping.set(index, row.shipping)
    }
    gathered.rows.cost.set(index, row.cost)
    gathered.rows.currency.set(index, row.currency)
    gathered.rows.channel.set(index, row.channel)
    gathered.rows.region.set(index, row.region)
    if grain == .lineFirst || grain == .items {
      gathered.rows.offset.set(index, Int64(row.offset))
    }
  }
}

/// A record's cells.
struct Record {
  let cells: [CellRange]
  let count: Int

  /// The first cell of a field that is not empty.
  @inline(__always)
  func cell(_ field: FieldColumns, _ bytes: Span<UInt8>) -> Cell {
    guard field.first >= 0 else { return .none }
    if field.first < count {
      let cell = Cell(bytes, cells[field.first])
      if !cell.isEmpty || field.others.isEmpty { return cell }
    }
    for column in field.others where column < count {
      let cell = Cell(bytes, cells[column])
      if !cell.isEmpty { return cell }
    }
    return .none
  }
}

/// One row on its way from cells to columns; amounts are millionths.
struct Row {
  let line: Int
  let offset: Int
  var dateCell = Cell.none
  var order: Int32 = -1
  var customer: Int32 = -1
  var day = Int32.min
  var minute: Int32 = -1
  var status = OrderStatus.paid
  var flags: RowFlags = []
  var product: Int32 = -1
  var quantity: Int64 = 1_000_000
  var gross = RowTable.missing
  var discount: Int64 = 0
  var orderTotal = RowTable.missing
  var subtotal = RowTable.missing
  var orderDiscount = RowTable.missing
  var refunded = RowTable.missing
  var shipping = RowTable.missing
  var cost = RowTable.missing
  var currency = RowTable.missing
  var channel = RowTable.missing
  var region = RowTable.missing

  init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
