/// What single platforms do differently; each rule stands on a flag of `Layout` or on a column that
/// only such exports have.
extension RowReader {
  /// Whether a row without a time goes on with an order: its first row has what is the order's own.
  func mayContinue(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    guard grain == .lineFirst else { return false }
    return !columns.orderName.isMapped || record.cell(columns.orderID, bytes).isEmpty
  }

  /// What is wrong with a row without a date; nothing where its status excludes it, as then its
  /// date is asked for nowhere.
  @inline(never)
  func withoutDate(_ bytes: Span<UInt8>, _ record: Record) -> RowOutcome? {
    let outcome = rejection("date", columns.orderedAt, record, bytes)
    guard case .rejected("date", _) = outcome else { return outcome }
    // The status is read once more with the rest of the row: words are not to be counted twice.
    var ahead = self
    var row = Row(offset: 0)
    ahead.readStatus(bytes, record, &row)
    return row.flags.contains(.paid) || row.status.exclusion == nil ? outcome : nil
  }

  /// Whether nothing is lost without an amount: the row's order does not count, it only goes on
  /// with an order, or the export has no amounts at all.
  func needsNoAmount(_ bytes: Span<UInt8>, _ record: Record, _ row: Row) -> Bool {
    if row.status.exclusion != nil { return true }
    if layout.mayLackAmounts, !columns.goodsTotal.isMapped { return true }
    return layout.hasSummaryRows && record.cell(columns.sku, bytes).isEmpty
      && record.cell(columns.product, bytes).isEmpty
  }

  /// Whether a row says nothing of goods: an order whose list of items is empty.
  func isWithoutItem(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    [
      columns.sku, columns.product, columns.quantity, columns.unitPrice, columns.lineTotal,
      columns.goodsTotal,
    ]
    .allSatisfy { record.cell($0, bytes).isEmpty }
  }

  /// The worth of a line whose total or price stands after its discount: that added again.
  mutating func readNetGross(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let total = record.cell(columns.lineTotal, bytes)
    let price = record.cell(columns.unitPrice, bytes)
    if !total.isEmpty {
      guard let value = numbers.lineTotal.read(bytes, total) else {
        return rejection("amount", columns.lineTotal, record, bytes)
      }
      row.gross = value < 0 ? value - row.discount : value + row.discount
      return nil
    }
    if !price.isEmpty {
      guard let value = numbers.unitPrice.read(bytes, price),
        let paid = product(row.quantity, value)
      else { return rejection("amount", columns.unitPrice, record, bytes) }
      row.gross = paid < 0 ? paid - row.discount : paid + row.discount
      return nil
    }
    return withoutGross(bytes, record, &row)
  }

  /// What was given back is how far refunds brought the order's total down.
  mutating func readAdjusted(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let cell = record.cell(columns.adjustedTotal, bytes)
    if cell.isEmpty { return nil }
    guard let value = numbers.adjustedTotal.read(bytes, cell) else {
      return rejection("amount", columns.adjustedTotal, record, bytes)
    }
    guard value != 0, row.amounts.refunded == OrderAmounts.missing,
      row.amounts.total != OrderAmounts.missing
    else {
      return nil
    }
    row.amounts.refunded = max(0, row.amounts.total - value)
    return nil
  }

  /// How many units the goods are that stand in one cell each, as `name:Mug|quantity:2|total:9.00`
  /// or several of them with a semicolon between.
  mutating func readItemCells(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    var sum: Int64 = 0
    for index in columns.itemCells {
      let cell = record.cell(at: index, bytes)
      if !cell.isEmpty { sum += units(bytes, cell) }
    }
    if sum > 0 { row.quantity = min(sum, RowReader.mostUnits) }
  }

  /// In millionths; goods without a quantity are one unit.
  private mutating func units(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64 {
    var sum: Int64 = 0
    var start = cell.start
    for at in cell.start...cell.end
    where at == cell.end || bytes[at] == RowReader.semicolon || bytes[at] == RowReader.bar {
      let number = start + RowReader.quantityWord.count
      if number < at, bytes.extracting(start..<number).starts(with: RowReader.quantityWord),
        let value = numbers.quantity.read(bytes, Cell(start: number, end: at)), value > 0
      {
        sum = min(sum + min(value, RowReader.mostUnits), RowReader.mostUnits)
      }
      start = at + 1
    }
    return sum == 0 ? 1_000_000 : sum
  }

  private static let quantityWord = Array("quantity:".utf8)
  private static let semicolon: UInt8 = 0x3b
  private static let bar: UInt8 = 0x7c
  private static let mostUnits: Int64 = 1_000_000_000 * 1_000_000

  /// Without a time of payment a row is unpaid; one paid row pays its whole order.
  func readPayment(_ row: inout Row) {
    guard layout.unpaidWithoutPayment, columns.paidAt.isMapped, !row.flags.contains(.paid),
      !row.flags.contains(.hasStatus)
    else { return }
    row.status = .unpaid
    row.flags.insert(.hasStatus)
  }

  /// Money that was given back had been paid: such a word wins over any other status.
  mutating func readRefundStatus(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    guard columns.refundStatus.isMapped else { return }
    let cell = record.cell(columns.refundStatus, bytes)
    guard !cell.isEmpty, let status = statuses.meaning(bytes, cell),
      status == .refunded || status == .partiallyRefunded
    else { return }
    row.status = status
    row.flags.insert(.hasStatus)
    if grain == .line { row.flags.insert(.ownStatus) }
  }

  /// A refund that is a row of its own is a negative row, whatever its sign.
  mutating func readEvent(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    guard columns.event.isMapped else { return }
    let amounts = row.amounts
    if row.gross == OrderAmounts.missing, amounts.total != OrderAmounts.missing {
      // A total of a sale or of its refund: each row has its own.
      row.gross = amounts.total - (amounts.shipping == OrderAmounts.missing ? 0 : amounts.shipping)
      row.gross += amounts.discount == OrderAmounts.missing ? 0 : amounts.discount
      row.amounts.total = OrderAmounts.missing
    }
    let cell = record.cell(columns.event, bytes)
    guard !cell.isEmpty, row.gross != OrderAmounts.missing, row.status.exclusion == nil,
      statuses.meaning(bytes, cell) == .refunded
    else { return }
    row.gross = -Int64(row.gross.magnitude)
    row.flags.insert(.refund)
  }

  /// The first of several ids in one cell.
  func firstID(_ bytes: Span<UInt8>, _ id: Cell) -> Cell {
    guard let separator = layout.idSeparator else { return id }
    for at in id.start..<id.end where bytes[at] == separator {
      return Cell(bytes, CellRange(start: id.start, end: at, form: .plain))
    }
    return id
  }

  /// A phone number out of its parts; `nil` where they make none.
  func joinedPhone(_ bytes: Span<UInt8>, _ record: Record) -> [UInt8]? {
    guard columns.phonePart.isMapped else { return nil }
    var parts: [Cell] = []
    for index in 0..<columns.phonePart.count {
      parts.append(record.cell(at: columns.phonePart[index], bytes))
    }
    return phones.joined(bytes, parts)
  }

  /// What others than the shop took off a line; `nil` where a cell is no number.
  mutating func subsidy(_ bytes: Span<UInt8>, _ record: Record) -> Int64? {
    guard columns.subsidy.isMapped else { return 0 }
    var sum: Int64 = 0
    for index in 0..<columns.subsidy.count {
      let cell = record.cell(at: columns.subsidy[index], bytes)
      if cell.isEmpty { continue }
      guard let value = numbers.subsidy.read(bytes, cell) else { return nil }
      sum += Int64(value.magnitude)
    }
    return sum
  }

  /// The cell that names the customer: of `Name (login)` the login.
  func customerCell(_ bytes: Span<UInt8>, _ record: Record) -> Cell {
    let cell = record.cell(columns.customerID, bytes)
    guard layout.buyerInParentheses, cell.count > 3, bytes[cell.end - 1] == 0x29 else {
      return cell
    }
    for at in (cell.start + 1..<cell.end - 2).reversed() where bytes[at] == 0x28 {
      return bytes[at - 1] == space ? Cell(start: at + 1, end: cell.end - 1) : cell
    }
    return cell
  }

  /// Whether a customer is named, but so that nobody can tell who it is.
  func isMasked(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    for field in [columns.customerID, columns.oaid, columns.email, columns.phone] {
      for index in 0..<field.count where hidesSomebody(bytes, record.cell(at: field[index], bytes))
      {
        return true
      }
    }
    return false
  }

  private func hidesSomebody(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    guard cell.count >= 2, namesNobody(bytes, cell) else { return false }
    let word = text(bytes, cell)
    return word.hasPrefix("##") || word.hasPrefix("$$") || word.contains { "*＊•".contains($0) }
  }
}
