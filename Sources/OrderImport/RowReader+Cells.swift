extension RowReader {
  /// Reads the amounts of a row.
  ///
  /// - Returns: why it is rejected, or `nil`.
  mutating func readAmounts(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let quantity = record.cell(columns.quantity, bytes)
    if !quantity.isEmpty {
      guard let value = numbers.quantity.read(bytes, quantity),
        value.magnitude <= 1_000_000_000 * 1_000_000
      else { return rejection("quantity", columns.quantity, record, bytes) }
      row.quantity = value
    }
    let discount = record.cell(columns.discount, bytes)
    if !discount.isEmpty {
      guard let value = numbers.discount.read(bytes, discount) else {
        return rejection("amount", columns.discount, record, bytes)
      }
      // Some exports write money off as a negative amount.
      row.discount = Int64(value.magnitude)
    }
    if columns.hasOrderAmounts, let bad = readOrderAmounts(bytes, record, &row) { return bad }
    let cost = record.cell(columns.unitCost, bytes)
    if !cost.isEmpty, let value = numbers.cost.read(bytes, cost), value >= 0 {
      row.cost = product(row.quantity, value) ?? RowTable.missing
    }
    return readGross(bytes, record, &row)
  }

  private mutating func readGross(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    if layout.pricesAreAfterDiscount { return readNetGross(bytes, record, &row) }
    let price = record.cell(columns.unitPrice, bytes)
    if !price.isEmpty {
      guard let value = numbers.unitPrice.read(bytes, price),
        let gross = product(row.quantity, value)
      else { return rejection("amount", columns.unitPrice, record, bytes) }
      row.gross = gross
      return nil
    }
    let goods = record.cell(columns.goodsTotal, bytes)
    if !goods.isEmpty {
      guard let value = numbers.goodsTotal.read(bytes, goods) else {
        return rejection("amount", columns.goodsTotal, record, bytes)
      }
      row.gross = value
      return nil
    }
    let total = record.cell(columns.lineTotal, bytes)
    if !total.isEmpty {
      guard let value = numbers.lineTotal.read(bytes, total) else {
        return rejection("amount", columns.lineTotal, record, bytes)
      }
      guard let subsidy = subsidy(bytes, record) else {
        return rejection("amount", columns.subsidy, record, bytes)
      }
      // Totals stand after discounts, with the sign of the row.
      let off = row.discount + subsidy
      row.gross = value < 0 ? value - off : value + off
      return nil
    }
    return withoutGross(bytes, record, &row)
  }

  /// A row without an amount of its own: fine where it needs none.
  func withoutGross(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    if row.orderTotal != RowTable.missing || grain == .items { return nil }
    if needsNoAmount(bytes, record, row) {
      row.gross = 0
      return nil
    }
    if columns.orderTotal.isMapped, !columns.unitPrice.isMapped, !columns.lineTotal.isMapped,
      !columns.goodsTotal.isMapped
    {
      // Only the first row of an order need carry its total.
      if grain == .lineFirst || (hasLines && columns.orderID.isMapped) { return nil }
      return rejection("amount", columns.orderTotal, record, bytes)
    }
    let blamed = [columns.unitPrice, columns.goodsTotal].first { $0.isMapped }
    return rejection("amount", blamed ?? columns.lineTotal, record, bytes)
  }

  private mutating func readOrderAmounts(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    var cell = record.cell(columns.orderTotal, bytes)
    if !cell.isEmpty {
      guard let value = numbers.orderTotal.read(bytes, cell) else {
        return rejection("amount", columns.orderTotal, record, bytes)
      }
      row.orderTotal = value
      row.flags.insert(.head)
    }
    cell = record.cell(columns.orderDiscount, bytes)
    if !cell.isEmpty {
      guard let value = numbers.orderDiscount.read(bytes, cell) else {
        return rejection("amount", columns.orderDiscount, record, bytes)
      }
      row.orderDiscount = Int64(value.magnitude)
    }
    cell = record.cell(columns.refunded, bytes)
    if !cell.isEmpty {
      guard let value = numbers.refunded.read(bytes, cell) else {
        return rejection("amount", columns.refunded, record, bytes)
      }
      row.refunded = Int64(value.magnitude)
    }
    if let bad = readAdjusted(bytes, record, &row) { return bad }
    if let bad = readShipping(bytes, record, &row) { return bad }
    cell = record.cell(columns.subtotal, bytes)
    if !cell.isEmpty { row.subtotal = numbers.subtotal.read(bytes, cell) ?? RowTable.missing }
    return nil
  }

  private mutating func readShipping(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let cell = record.cell(columns.shipping, bytes)
    if !cell.isEmpty {
      // Needed only where the order's total must be rid of it.
      let value = numbers.shipping.read(bytes, cell)
      if value == nil, !columns.unitPrice.isMapped, !columns.lineTotal.isMapped,
        !columns.goodsTotal.isMapped
      {
        return rejection("amount", columns.shipping, record, bytes)
      }
      row.shipping = value ?? RowTable.missing
    }
    return nil
  }

  mutating func readStatus(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    let own = record.cell(columns.lineStatus, bytes)
    let order = record.cell(columns.status, bytes)
    if !order.isEmpty {
      row.status = statuses.status(bytes, order, line: row.line)
      row.flags.formUnion([.hasStatus, .head])
      if grain == .line { row.flags.insert(.ownStatus) }
    }
    if !own.isEmpty {
      let status = statuses.status(bytes, own, line: row.line)
      // A cancelled order has no line that counts, whatever the line says.
      if row.status.exclusion == nil { row.status = status }
      row.flags.formUnion([.hasStatus, .ownStatus])
    }
    if columns.cancelledAt.isMapped, !record.cell(columns.cancelledAt, bytes).isEmpty {
      row.status = .cancelled
      row.flags.insert(.hasStatus)
    }
    if columns.paidAt.isMapped, !record.cell(columns.paidAt, bytes).isEmpty {
      row.flags.insert(.paid)
    }
    readPayment(&row)
    readRefundStatus(bytes, record, &row)
    readFlags(bytes, record, &row)
  }

  private func readFlags(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    if columns.freeShipping.isMapped, isYes(bytes, record.cell(columns.freeShipping, bytes)) {
      row.flags.insert(.freeShipping)
    }
    if columns.gift.isMapped, isYes(bytes, record.cell(columns.gift, bytes)) {
      row.flags.insert(.gift)
    }
    guard !tags.isEmpty, columns.tags.isMapped else { return }
    let given = text(bytes, record.cell(columns.tags, bytes)).lowercased().split(separator: ",")
    for tag in given {
      let name = String(tag).trimmedBlanks
      if tags.contains(name) { row.flags.insert(.excludedTag) }
    }
  }

  private func isYes(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    guard !cell.isEmpty, cell.count <= 12 else { return false }
    return ["1", "y", "yes", "true", "t", "是", "有", "はい", "あり"]
      .contains(text(bytes, cell).lowercased())
  }

  mutating func readWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ gathered: inout Gathered
  ) {
    let title = record.cell(columns.product, bytes)
    var key = record.cell(columns.sku, bytes)
    if key.isEmpty { key = title }
    if !key.isEmpty {
      row.product = gathered.products.code(bytes, key.start, key.end)
      if !title.isEmpty, columns.sku.isMapped || !title.isEmpty {
        let time = Int64(row.day) * 1440 + Int64(max(0, row.minute))
        gathered.keepTitle(row.product, bytes, title, time: time)
      }
    }
    let currency = record.cell(columns.currency, bytes)
    if isCurrencyCode(bytes, currency) {
      row.currency = Int64(gathered.currencies.code(bytes, currency.start, currency.end))
    }
    let channel = record.cell(columns.channel, bytes)
    if !channel.isEmpty {
      row.channel = Int64(gathered.channels.code(bytes, channel.start, channel.end))
    }
    var region = record.cell(columns.region, bytes)
    if region.isEmpty, columns.regionOfAddress.isMapped {
      region = firstWord(bytes, record.cell(columns.regionOfAddress, bytes))
    }
    if !region.isEmpty {
      row.region = Int64(gathered.regions.code(bytes, region.start, region.end))
    }
  }

  /// The province of an address such as `广东省 广州市 …`; nothing where it is not set apart.
  private func firstWord(_ bytes: Span<UInt8>, _ cell: Cell) -> Cell {
    for at in cell.start..<cell.end where bytes[at] == space {
      return at - cell.start <= 30 ? Cell(start: cell.start, end: at) : .none
    }
    return .none
  }
}

extension String {
  /// Without ASCII blanks at both ends.
  var trimmedBlanks: String {
    var part = self[...]
    while part.first == " " { part = part.dropFirst() }
    while part.last == " " { part = part.dropLast() }
    return String(part)
  }
}

/// Whether a cell holds three letters; anything else names no currency.
private func isCurrencyCode(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
  guard cell.end - cell.start == 3 else { return false }
  for at in cell.start..<cell.end where !(0x41...0x5A).contains(bytes[at] & 0xDF) { return false }
  return true
}
