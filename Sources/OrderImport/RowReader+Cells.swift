extension RowReader {
  /// Reads the amounts of a row.
  ///
  /// - Returns: why it is rejected, or `nil`.
  @inline(never)
  mutating func readAmounts(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let outcome = readAmountCells(bytes, record, &row)
    let marks = numbers.takeCurrency()
    // A column of currencies says it better.
    if marks != .none, record.cell(columns.currency, bytes).isEmpty {
      markedAmounts.add(marks, at: row.offset)
    }
    return outcome
  }

  @inline(__always)
  private mutating func readAmountCells(
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
      row.cost = product(row.quantity, value) ?? OrderAmounts.missing
    }
    return readGross(bytes, record, &row)
  }

  @inline(__always)
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
    return readTotals(bytes, record, &row)
  }

  /// What a line is worth as a whole.
  @inline(never)
  private mutating func readTotals(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
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
    if row.amounts.total != OrderAmounts.missing || grain == .items { return nil }
    if needsNoAmount(bytes, record, row) {
      row.gross = 0
      return nil
    }
    if mayLackItems, isWithoutItem(bytes, record) {
      // An order of nothing: without a total it is worth nothing.
      (row.gross, row.quantity) = (0, 0)
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

  @inline(never)
  private mutating func readOrderAmounts(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    row.hasOrderAmounts = true
    var cell = record.cell(columns.orderTotal, bytes)
    if !cell.isEmpty {
      guard let value = numbers.orderTotal.read(bytes, cell) else {
        return rejection("amount", columns.orderTotal, record, bytes)
      }
      row.amounts.total = value
      row.flags.insert(.head)
    }
    cell = record.cell(columns.orderDiscount, bytes)
    if !cell.isEmpty {
      guard let value = numbers.orderDiscount.read(bytes, cell) else {
        return rejection("amount", columns.orderDiscount, record, bytes)
      }
      row.amounts.discount = Int64(value.magnitude)
    }
    cell = record.cell(columns.refunded, bytes)
    if !cell.isEmpty {
      guard let value = numbers.refunded.read(bytes, cell) else {
        return rejection("amount", columns.refunded, record, bytes)
      }
      row.amounts.refunded = Int64(value.magnitude)
    }
    if !columns.itemCells.isEmpty { readItemCells(bytes, record, &row) }
    if let bad = readAdjusted(bytes, record, &row) { return bad }
    if let bad = readShipping(bytes, record, &row) { return bad }
    cell = record.cell(columns.subtotal, bytes)
    if !cell.isEmpty {
      row.amounts.subtotal = numbers.subtotal.read(bytes, cell) ?? OrderAmounts.missing
    }
    return nil
  }

  private mutating func readShipping(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    let cell = record.cell(columns.shipping, bytes)
    guard !cell.isEmpty else { return nil }
    // Needed only where the order's total must be rid of it.
    let value = numbers.shipping.read(bytes, cell)
    if value == nil, !columns.unitPrice.isMapped, !columns.lineTotal.isMapped,
      !columns.goodsTotal.isMapped
    {
      return rejection("amount", columns.shipping, record, bytes)
    }
    row.amounts.shipping = value ?? OrderAmounts.missing
    return nil
  }

  @inline(never)
  mutating func readStatus(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
    let own = record.cell(columns.lineStatus, bytes)
    let order = record.cell(columns.status, bytes)
    if !order.isEmpty {
      row.status = statuses.status(
        bytes,
        order,
        order: record.cell(columns.orderID, bytes),
        offset: row.offset
      )
      row.flags.formUnion([.hasStatus, .head])
      if grain == .line { row.flags.insert(.ownStatus) }
    }
    if !own.isEmpty {
      let status = statuses.status(
        bytes,
        own,
        order: record.cell(columns.orderID, bytes),
        offset: row.offset
      )
      // A cancelled order has no line that counts, whatever the line says.
      if row.status.exclusion == nil { row.status = status }
      row.flags.formUnion([.hasStatus, .ownStatus])
    }
    if columns.cancelledAt.isMapped, !record.cell(columns.cancelledAt, bytes).isEmpty {
      row.status = .cancelled
      row.flags.insert(.hasStatus)
    }
    if columns.isTest.isMapped, isYes(bytes, record.cell(columns.isTest, bytes)) {
      row.status = .test
      row.flags.insert(.hasStatus)
    }
    if columns.paidAt.isMapped, !record.cell(columns.paidAt, bytes).isEmpty {
      row.flags.insert(.paid)
    }
    if layout.unpaidWithoutPayment { readPayment(&row) }
    if columns.refundStatus.isMapped { readRefundStatus(bytes, record, &row) }
    if columns.hasFlags { readFlags(bytes, record, &row) }
  }

  @inline(never)
  func readFlags(_ bytes: Span<UInt8>, _ record: Record, _ row: inout Row) {
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

  /// Whether a record with doubled quotes has them in its title only, which nobody reads yet.
  func isDoubledInTitleOnly(_ bytes: Span<UInt8>, _ record: Record, end: Int) -> Bool {
    guard columns.title >= 0, columns.title < record.count,
      !record.cell(columns.sku, bytes).isEmpty
    else { return false }
    let title = record.cell(at: columns.title, bytes)
    return !title.isEmpty && !hasDoubled(bytes, record.start, title.start - 1)
      && !hasDoubled(bytes, title.end + 1, end)
  }

  private func hasDoubled(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at + 1 < end {
      if bytes[at + 1] != quote {
        at += 2
      } else if bytes[at] == quote {
        return true
      } else {
        at += 1
      }
    }
    return false
  }

  @inline(never)
  mutating func readProduct(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) {
    let title = record.cell(columns.product, bytes)
    var key = record.cell(columns.sku, bytes)
    if key.isEmpty { key = title }
    guard !key.isEmpty else { return }
    if max(key.count, title.count) > ProductTable.longestName {
      row.product = longProduct(bytes, key, title, row, isText: !record.isClean, &words)
      return
    }
    row.product = words.products.code(
      bytes,
      key,
      title,
      time: row.day &* 1440 &+ max(0, row.minute),
      isText: !record.isClean
    )
  }

  @inline(never)
  mutating func readWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) {
    if columns.currency.isMapped { readCurrency(bytes, record, &row, &words) }
    let channel = record.cell(columns.channel, bytes)
    if !channel.isEmpty {
      row.channel = words.channels.code(bytes, channel.start, channel.end)
    }
    var region = record.cell(columns.region, bytes)
    if region.isEmpty, columns.regionOfAddress.isMapped {
      region = firstWord(bytes, record.cell(columns.regionOfAddress, bytes))
    }
    if !region.isEmpty {
      row.region = words.regions.code(bytes, region.start, region.end)
    }
  }

  /// Three letters, in capitals; anything else names no currency.
  @inline(never)
  private mutating func readCurrency(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) {
    let cell = record.cell(columns.currency, bytes)
    guard cell.count == 3 else { return }
    var code: UInt32 = 0
    for at in cell.start..<cell.end {
      guard isLetter(bytes[at]) else { return }
      code = code << 8 | UInt32(bytes[at] & 0xdf)
    }
    if code != lastCurrency.letters {
      let name = [UInt8(code >> 16), UInt8(code >> 8 & 0xff), UInt8(code & 0xff)]
      lastCurrency = (code, words.currencies.code(name.span, 0, 3))
    }
    row.currency = lastCurrency.code
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
