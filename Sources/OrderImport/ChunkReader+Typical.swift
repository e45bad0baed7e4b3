import Commerce

extension ChunkReader {
  /// Reads a record in one go if nothing about it is unusual.
  ///
  /// It does what `RowReader.read` and `OpenOrder.take` do for such a record, and nothing if it is
  /// another: then these must read it. False means that.
  @inline(never)
  mutating func readTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ hint: ProductHint
  ) -> Bool {
    guard record.count == reader.headerCount else { return false }
    var isNew = false
    if reader.previous.isSet, isOpen, reader.previous.begins(bytes, record, columns.leading) {
      guard reader.previous.isPlain, open.token.isSameInPlace(reader.previous.order) else {
        return false
      }
    } else if beginTypical(bytes, record, columns) {
      isNew = true
    } else {
      return false
    }
    guard let line = typicalLine(bytes, record, columns) else { return false }
    // The row's own time, which need not be its order's.
    let (day, minute) =
      isNew ? (pending.day, pending.minute) : (reader.previous.day, reader.previous.minute)
    let time = day &* 1440 &+ max(0, minute)
    guard let product = typicalProduct(bytes, record, columns, hint, time) else { return false }
    if isNew {
      startPending(bytes, record, columns)
    } else if reader.previous.identity == 1 {
      counts.identified &+= 1
    } else {
      reader.identity[reader.previous.identity] += 1
    }
    takeWords(bytes, record, columns)
    append(line, product, columns)
    chunk.counts.rows &+= 1
    return true
  }

  @inline(__always)
  private mutating func append(
    _ line: TypicalLine,
    _ product: Int32,
    _ columns: TypicalColumns
  ) {
    counts.prices &+= 1
    if line.hasDiscount { counts.discounts &+= 1 }
    if columns.hasExtras {
      open.flags.formUnion(line.flags)
      if line.cost >= 0 { counts.costs &+= 1 }
    }
    open.lineCount &+= 1
    open.gross = min(open.gross &+ line.gross, 1 << 60)
    open.discount = min(open.discount &+ line.discount, 1 << 60)
    open.units &+= Int64(line.quantity)
    guard line.cost < 0, !columns.hasExtras || chunk.lines.costs.isEmpty else {
      chunk.lines.append(
        product: product,
        quantity: line.quantity,
        gross: line.gross,
        discount: line.discount,
        cost: line.cost
      )
      return
    }
    chunk.lines.lines.append(
      Line(
        product: product,
        quantity: line.quantity,
        narrowGross: Int32(truncatingIfNeeded: line.gross),
        narrowDiscount: Int32(truncatingIfNeeded: line.discount)
      )
    )
  }

  // MARK: what is the order's own

  /// Reads what is the order's own into `pending`.
  @inline(__always)
  private mutating func beginTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> Bool {
    let id = record.cell(at: columns.order, bytes)
    guard id.count > 0, id.count <= KeyToken.longestInline else { return false }
    let order = KeyToken(bytes, id.start, id.end, kind: 0)
    if !order.isSimple {
      guard order.isPlainASCII, order.hasNoPlus else { return false }
    }
    // What a prefix means is told elsewhere.
    if reader.hasStatusPrefixes, !isDigit(bytes[id.start]) { return false }
    let buyer = record.cell(at: columns.customer, bytes)
    guard buyer.count > 1, buyer.count <= KeyToken.longestInline, bytes[buyer.start] > 0x24 else {
      return false
    }
    let kind = IdentityKind.customerID.rawValue
    let customer = KeyToken(bytes, buyer.start, buyer.end, kind: kind)
    if !customer.isSimple || !isDigit(bytes[buyer.end &- 1]) {
      guard customer.isPlainASCII, customer.hasDigit else { return false }
    }
    var status = OrderStatus.paid
    if columns.status >= 0 {
      guard
        let known = knownStatus(bytes, record.rawCell(columns.status, bytes))
          ?? knownStatus(bytes, record.cell(at: columns.status, bytes)),
        known.rawValue < OrderStatus.refunded.rawValue
      else { return false }
      status = known
    }
    if !takeDate(bytes, record.rawCell(columns.date, bytes)),
      !takeDate(bytes, record.cell(at: columns.date, bytes))
    {
      return false
    }
    pending.order = order
    pending.id = id
    pending.customer = customer
    pending.status = status
    return true
  }

  @inline(__always)
  private func knownStatus(_ bytes: Span<UInt8>, _ cell: Cell) -> OrderStatus? {
    guard cell.count > 0, cell.count <= KeyToken.longestInline else { return nil }
    return reader.statuses.known(KeyToken(bytes, cell.start, cell.end, kind: 0))
  }

  /// Reads a date of the form and, mostly, of the day of the one before.
  @inline(__always)
  private mutating func takeDate(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    if reader.lastDate.isSame(bytes, cell) {
      (pending.day, pending.minute) = (reader.lastDate.day, reader.lastDate.minute)
      return true
    }
    guard let moment = reader.lastDate.quickly(bytes, cell) else { return false }
    let local = reader.clock.local(moment)
    reader.lastDate.keep(bytes, cell, moment, local)
    (pending.day, pending.minute) = local
    return true
  }

  /// Ends the order before and begins the one that was read.
  @inline(__always)
  private mutating func startPending(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) {
    let time = Int64(pending.day) &* 1440 &+ Int64(max(0, pending.minute))
    if time > reader.latest { reader.latest = time }
    counts.identified &+= 1
    if reader.records < 3 { reader.records += 1 }
    let isSame = isOpen && open.token.isSameInPlace(pending.order)
    if !pending.order.isSameInPlace(reader.lastOrder) {
      reader.lastOrder = pending.order
      reader.course.add(pending.order)
    }
    if !isSame {
      if isOpen { closeTypical() }
      open.begin(pending.order, firstLine: chunk.lines.count, offset: record.start)
      open.group = .none
      isOpen = true
      isTailTaken = false
    }
    open.takeHead(pending, isRepeated: rules.grain == .lineRepeated)
    if columns.leading > 0 {
      reader.previous.replace(pending, record, columns.leading, flags: typicalFlags)
    }
  }

  /// What `RowReader` would say of such a row.
  @inline(__always)
  private var typicalFlags: RowFlags {
    guard typical.status >= 0 else { return [] }
    return rules.grain == .line ? [.hasStatus, .head, .ownStatus] : [.hasStatus, .head]
  }

  // MARK: the line

  @inline(__always)
  private mutating func typicalLine(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> TypicalLine? {
    var line = TypicalLine()
    let amount = record.rawCell(columns.quantity, bytes)
    if amount.count == 1, isDigit(bytes[amount.start]) {
      line.quantity = Int32(bytes[amount.start] &- 0x30)
    } else if let number = fewDigits(bytes, record.cell(at: columns.quantity, bytes)) {
      line.quantity = number
    } else {
      return nil
    }
    guard let price = typicalAmount(bytes, record, columns.price) else { return nil }
    line.gross = Int64(line.quantity) &* price
    guard line.gross <= Int64(Int32.max) else { return nil }
    if columns.discount >= 0 {
      if let value = typicalAmount(bytes, record, columns.discount) {
        line.discount = value
        line.hasDiscount = true
      } else if !record.cell(at: columns.discount, bytes).isEmpty {
        return nil
      }
    }
    if columns.hasExtras, !takeExtras(bytes, record, columns, &line) { return nil }
    return line
  }

  /// A number of up to four digits.
  @inline(never)
  private func fewDigits(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32? {
    guard cell.count > 0, cell.count <= 4 else { return nil }
    var number: Int32 = 0
    for at in cell.start..<cell.end {
      guard isDigit(bytes[at]) else { return nil }
      number = number &* 10 &+ Int32(bytes[at] &- 0x30)
    }
    return number
  }

  @inline(__always)
  private func typicalAmount(_ bytes: Span<UInt8>, _ record: Record, _ column: Int) -> Int64? {
    let cell = record.rawCell(column, bytes)
    if let value = NumberColumn.hundredths(bytes, cell) { return value }
    guard cell.count > 2, bytes[cell.start] == quote else { return nil }
    return NumberColumn.hundredths(bytes, record.cell(at: column, bytes))
  }

  /// What few exports have: the cost of a piece, free shipping, a gift.
  @inline(never)
  private func takeExtras(
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

  /// The code of the row's product; `nil` if the row must be looked at.
  @inline(__always)
  private mutating func typicalProduct(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ hint: ProductHint,
    _ time: Int32
  ) -> Int32? {
    if words.products.isKnown(hint) {
      guard columns.title >= 0, words.products.wantsTitle(hint, time: time) else {
        return words.products.code(hint)
      }
      let title = record.titleCell(columns.title, bytes)
      guard title.count <= ProductTable.longestName else { return nil }
      if !title.isEmpty { words.products.take(title, hint, bytes, time: time) }
      return words.products.code(hint)
    }
    let key = record.cell(at: columns.product, bytes)
    guard !key.isEmpty else { return nil }
    let title = columns.title >= 0 ? record.cell(at: columns.title, bytes) : .none
    guard max(key.count, title.count) <= ProductTable.longestName else { return nil }
    return words.products.code(bytes, key, title, time: time, isText: true)
  }
}
