import Commerce

/// The columns of files whose rows are one line each and say nothing unusual.
struct TypicalColumns {
  let order, customer, date: Int
  /// -1 where there is none.
  let status, title, discount, channel, region, cost, freeShipping, gift: Int
  let product, quantity, price: Int

  /// `nil` if a column has a meaning that the short way does not know.
  init?(_ plan: ColumnPlan, _ layout: Layout, _ grain: Layout.Grain) {
    let known: Set<OrderField> = [
      .orderID, .customerID, .orderedAt, .status, .sku, .product, .quantity, .unitPrice,
      .discount, .channel, .region, .unitCost, .freeShipping, .gift,
    ]
    // Kept for the inspection only: no row is read for them.
    let unread: Set<OrderField> = [
      .category, .brand, .country, .city, .customerName, .address, .paidAt,
    ]
    let isTypical = OrderField.allCases.allSatisfy { field in
      if known.contains(field) { return plan[field].count <= 1 }
      return unread.contains(field) && field != .paidAt || !plan.has(field)
    }
    guard isTypical, grain == .line || grain == .lineRepeated, !layout.hasQuirks,
      let order = plan[.orderID].first, let customer = plan[.customerID].first,
      let date = plan[.orderedAt].first, let quantity = plan[.quantity].first,
      let price = plan[.unitPrice].first, let product = plan[.sku].first
    else { return nil }
    (self.order, self.customer, self.date) = (order, customer, date)
    (self.quantity, self.price, self.product) = (quantity, price, product)
    status = plan[.status].first ?? -1
    title = plan[.product].first ?? -1
    discount = plan[.discount].first ?? -1
    channel = plan[.channel].first ?? -1
    region = plan[.region].first ?? -1
    cost = plan[.unitCost].first ?? -1
    freeShipping = plan[.freeShipping].first ?? -1
    gift = plan[.gift].first ?? -1
  }
}

extension Layout {
  /// Rows mean something that not every export's do.
  fileprivate var hasQuirks: Bool {
    pricesAreAfterDiscount || subtotalIsAfterDiscount || hasSummaryRows || continuesAbove
      || unpaidWithoutPayment || timesAreUTC || buyerInParentheses || idSeparator != nil
      || !statusByPrefix.isEmpty
  }
}

/// A line as the short way reads it: amounts in minor units of two decimals.
private struct TypicalLine {
  var product: Int32 = -1
  var quantity: Int32 = 1
  var gross: Int64 = 0
  var discount: Int64 = 0
  /// -1 where unknown.
  var cost: Int64 = -1
  var flags: RowFlags = []
}

extension ChunkReader {
  /// Reads a record in one go if nothing about it is unusual.
  ///
  /// It does what `RowReader.read` and `OpenOrder.take` do for such a record, and nothing if it is
  /// another: then these must read it. False means that.
  @inline(never)
  mutating func readTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> Bool {
    guard record.count == reader.headerCount else { return false }
    if reader.previous.isSet, isOpen, reader.previous.begins(bytes, record, reader.columns.leading)
    {
      guard reader.previous.isPlain, open.token.isSameInPlace(reader.previous.order) else {
        return false
      }
      isPending = false
    } else if !beginTypical(bytes, record, columns) {
      return false
    }
    guard let line = typicalLine(bytes, record, columns) else { return false }
    if isPending {
      isPending = false
      startPending(bytes, record)
    } else {
      reader.identity[reader.previous.identity] += 1
    }
    takeWords(bytes, record, columns)
    append(line)
    open.flags.formUnion(line.flags)
    open.lineCount += 1
    open.gross = min(open.gross &+ line.gross, 1 << 60)
    open.discount = min(open.discount &+ line.discount, 1 << 60)
    open.units += Int64(line.quantity)
    chunk.counts.rows += 1
    return true
  }

  @inline(__always)
  private mutating func append(_ line: TypicalLine) {
    guard line.cost < 0, chunk.lines.costs.isEmpty else {
      chunk.lines.append(
        product: line.product,
        quantity: line.quantity,
        gross: line.gross,
        discount: line.discount,
        cost: line.cost
      )
      return
    }
    chunk.lines.lines.append(
      Line(
        product: line.product,
        quantity: line.quantity,
        narrowGross: Int32(truncatingIfNeeded: line.gross),
        narrowDiscount: Int32(truncatingIfNeeded: line.discount)
      )
    )
  }

  /// Reads what is the order's own into `pending`.
  @inline(__always)
  private mutating func beginTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> Bool {
    isPending = false
    let id = record.cell(at: columns.order, bytes)
    guard !id.isEmpty, id.count <= KeyToken.longestInline else { return false }
    let order = KeyToken(bytes, id.start, id.end, kind: 0)
    guard order.isPlainASCII, order.hasNoPlus else { return false }
    let buyer = record.cell(at: columns.customer, bytes)
    guard buyer.count > 1, buyer.count <= KeyToken.longestInline, bytes[buyer.start] != 0x23,
      bytes[buyer.start] != 0x24
    else { return false }
    let kind = IdentityKind.customerID.rawValue
    let customer = KeyToken(bytes, buyer.start, buyer.end, kind: kind)
    guard customer.isPlainASCII, customer.hasDigit else { return false }
    guard let status = typicalStatus(bytes, record, columns) else { return false }
    let date = record.cell(at: columns.date, bytes)
    if reader.lastDate.isSame(bytes, date) {
      (pending.day, pending.minute) = (reader.lastDate.day, reader.lastDate.minute)
    } else {
      guard let moment = reader.lastDate.quickly(bytes, date) else { return false }
      let local = reader.clock.local(moment)
      reader.lastDate.keep(bytes, date, moment, local)
      (pending.day, pending.minute) = local
    }
    pending.order = order
    pending.id = id
    pending.customer = customer
    pending.status = status
    isPending = true
    return true
  }

  /// The status of an order that counts; `nil` if the words must be looked at.
  @inline(__always)
  private func typicalStatus(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> OrderStatus? {
    guard columns.status >= 0 else { return .paid }
    let cell = record.cell(at: columns.status, bytes)
    guard !cell.isEmpty, cell.count <= KeyToken.longestInline else { return nil }
    let token = KeyToken(bytes, cell.start, cell.end, kind: 0)
    guard let status = reader.statuses.known(token), status.rawValue < OrderStatus.refunded.rawValue
    else { return nil }
    return status
  }

  @inline(__always)
  private mutating func typicalLine(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> TypicalLine? {
    var line = TypicalLine()
    let amount = record.cell(at: columns.quantity, bytes)
    guard amount.count == 1, isDigit(bytes[amount.start]) else { return nil }
    line.quantity = Int32(bytes[amount.start] &- 0x30)
    guard let price = NumberColumn.hundredths(bytes, record.cell(at: columns.price, bytes)) else {
      return nil
    }
    line.gross = Int64(line.quantity) &* price
    if columns.discount >= 0 {
      let cell = record.cell(at: columns.discount, bytes)
      if !cell.isEmpty {
        guard let value = NumberColumn.hundredths(bytes, cell) else { return nil }
        line.discount = value
        reader.numbers.discount.countPoint()
      }
    }
    guard takeExtras(bytes, record, columns, &line) else { return nil }
    let key = record.cell(at: columns.product, bytes)
    guard !key.isEmpty else { return nil }
    let title = columns.title >= 0 ? record.cell(at: columns.title, bytes) : .none
    guard max(key.count, title.count) <= ProductTable.longestName else { return nil }
    let (day, minute) = isPending ? (pending.day, pending.minute) : (open.day, open.minute)
    line.product = words.products.code(
      bytes,
      key,
      title,
      time: day &* 1440 &+ max(0, minute),
      isText: true
    )
    reader.numbers.unitPrice.countPoint()
    return line
  }

  /// What few exports have: the cost of a piece, free shipping, a gift.
  @inline(__always)
  private mutating func takeExtras(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ line: inout TypicalLine
  ) -> Bool {
    if columns.cost >= 0 {
      let cell = record.cell(at: columns.cost, bytes)
      if !cell.isEmpty {
        guard let value = NumberColumn.hundredths(bytes, cell) else { return false }
        line.cost = Int64(line.quantity) &* value
        reader.numbers.cost.countPoint()
      }
    }
    if columns.freeShipping >= 0 {
      guard let isSet = isOne(bytes, record.cell(at: columns.freeShipping, bytes)) else {
        return false
      }
      if isSet { line.flags.insert(.freeShipping) }
    }
    if columns.gift >= 0 {
      guard let isSet = isOne(bytes, record.cell(at: columns.gift, bytes)) else { return false }
      if isSet { line.flags.insert(.gift) }
    }
    return true
  }

  /// `1` and `0`; `nil` for other words.
  @inline(__always)
  private func isOne(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool? {
    if cell.isEmpty { return false }
    guard cell.count == 1, bytes[cell.start] & 0xfe == 0x30 else { return nil }
    return bytes[cell.start] == 0x31
  }

  /// Ends the order before and begins the one that was read.
  @inline(__always)
  private mutating func startPending(_ bytes: Span<UInt8>, _ record: Record) {
    let time = Int64(pending.day) &* 1440 &+ Int64(max(0, pending.minute))
    if time > reader.latest { reader.latest = time }
    reader.identity[1] += 1
    reader.lastCustomer = pending.customer
    if reader.records < 3 { reader.records += 1 }
    let isSame = isOpen && open.token.isSameInPlace(pending.order)
    if !pending.order.isSameInPlace(reader.lastOrder) {
      reader.lastOrder = pending.order
      reader.course.add(bytes, pending.id)
    }
    if !isSame {
      close(isLast: false)
      open.begin(pending.order, firstLine: chunk.lines.count, offset: record.start)
      open.group = .none
      isOpen = true
    }
    open.takeHead(pending, isRepeated: rules.grain == .lineRepeated)
    if reader.columns.leading > 0 {
      reader.previous.replace(pending, record, reader.columns.leading, flags: typicalFlags)
    }
  }

  /// What `RowReader` would say of such a row.
  private var typicalFlags: RowFlags {
    guard typical?.status ?? -1 >= 0 else { return [] }
    return rules.grain == .line ? [.hasStatus, .head, .ownStatus] : [.hasStatus, .head]
  }

  @inline(__always)
  private mutating func takeWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) {
    if columns.channel >= 0 {
      let cell = record.cell(at: columns.channel, bytes)
      if !cell.isEmpty {
        let code = words.channels.code(bytes, cell.start, cell.end)
        if code != open.channel {
          open.channel = shared.smaller(open.channel, code, shared.channels)
        }
      }
    }
    if columns.region >= 0 {
      let cell = record.cell(at: columns.region, bytes)
      if !cell.isEmpty {
        let code = words.regions.code(bytes, cell.start, cell.end)
        if code != open.region { open.region = shared.smaller(open.region, code, shared.regions) }
      }
    }
  }
}

/// What the first row of an order says of it, while the row may still turn out to be unusual.
struct PendingOrder {
  var order = KeyToken.none
  var id = Cell.none
  var customer = KeyToken.none
  var day: Int32 = 0
  var minute: Int32 = -1
  var status = OrderStatus.paid
}
