import Commerce

extension RowReader {
  /// The row's customer, by the best of what names one; `.none` if nothing does.
  @inline(never)
  mutating func customerKey(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ words: inout WorkerWords
  ) -> KeyToken {
    let id =
      layout.buyerInParentheses
      ? customerCell(bytes, record) : record.cell(columns.customerID, bytes)
    if !id.isEmpty {
      if id.count <= KeyToken.longestInline {
        let token = KeyToken(bytes, id.start, id.end, kind: IdentityKind.customerID.rawValue)
        if token.isSameInPlace(lastCustomer) || (token.isPlainASCII && isPlainID(bytes, id)) {
          identity[1] += 1
          lastCustomer = token
          return token
        }
      } else if lastLongCustomer.kind == IdentityKind.customerID.rawValue,
        isSame(lastCustomerBytes, bytes, id)
      {
        identity[1] += 1
        return lastLongCustomer
      }
      if !namesNobody(bytes, id), isText(bytes, id.start, id.end) {
        identity[1] += 1
        return key(bytes, id, .customerID, &words)
      }
      if !isText(bytes, id.start, id.end) { hasForeignKeys = true }
    }
    return contactKey(bytes, record, &words)
  }

  /// Whether a short id that ends in a digit needs no closer look: no `*`, nothing beyond ASCII.
  @inline(__always)
  private func isPlainID(_ bytes: Span<UInt8>, _ id: Cell) -> Bool {
    isDigit(bytes[id.end - 1]) && (id.count > 1 || bytes[id.start] != 0x30)
      && bytes[id.start] != 0x23 && bytes[id.start] != 0x24
  }

  private mutating func key(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    _ kind: IdentityKind,
    _ words: inout WorkerWords
  ) -> KeyToken {
    if cell.count <= KeyToken.longestInline {
      return KeyToken(bytes, cell.start, cell.end, kind: kind.rawValue)
    }
    // Rows of one order stand together: the same key is kept once.
    if isSame(lastCustomerBytes, bytes, cell), lastLongCustomer.kind == kind.rawValue {
      return lastLongCustomer
    }
    lastLongCustomer = words.token(bytes, cell.start, cell.end, kind: kind.rawValue)
    lastCustomerBytes = array(bytes, cell)
    return lastLongCustomer
  }

  private mutating func contactKey(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ words: inout WorkerWords
  ) -> KeyToken {
    let oaid = record.cell(columns.oaid, bytes)
    if !namesNobody(bytes, oaid), isText(bytes, oaid.start, oaid.end) {
      identity[2] += 1
      return key(bytes, oaid, .oaid, &words)
    }
    for index in 0..<columns.email.count {
      let cell = record.cell(at: columns.email[index], bytes)
      guard !namesNobody(bytes, cell) else { continue }
      guard isText(bytes, cell.start, cell.end) else {
        hasForeignKeys = true
        continue
      }
      if let address = emailKey(bytes, cell) {
        identity[3] += 1
        return key(address.span, Cell(start: 0, end: address.count), .email, &words)
      }
      // Platforms that sign in by phone have it in the place of the address.
      if let number = phones.key(bytes, cell) {
        identity[4] += 1
        return key(number.span, Cell(start: 0, end: number.count), .phone, &words)
      }
    }
    if let number = joinedPhone(bytes, record) {
      identity[4] += 1
      return key(number.span, Cell(start: 0, end: number.count), .phone, &words)
    }
    for index in 0..<columns.phone.count {
      let cell = record.cell(at: columns.phone[index], bytes)
      guard !namesNobody(bytes, cell), let number = phones.key(bytes, cell) else { continue }
      identity[4] += 1
      return key(number.span, Cell(start: 0, end: number.count), .phone, &words)
    }
    if isMasked(bytes, record) { masked += 1 } else { identity[0] += 1 }
    return .none
  }

  /// Gives the row its order.
  ///
  /// - Returns: why it is rejected, or `nil`.
  @inline(never)
  mutating func readOrder(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) -> RowOutcome? {
    guard columns.orderID.isMapped || columns.orderName.isMapped else {
      row.order = orderWithoutID(row, &words)
      return nil
    }
    var id = record.cell(columns.orderID, bytes)
    if layout.idSeparator != nil { id = firstID(bytes, id) }
    if grain == .lineFirst, columns.orderName.isMapped {
      return readTiedOrder(bytes, record, id, &row, &words)
    }
    if id.isEmpty, layout.continuesAbove, continueAbove(&row) { return nil }
    if id.isEmpty { return rejection("order_id", columns.orderID, record, bytes) }
    if id.count <= KeyToken.longestInline {
      let token = KeyToken(bytes, id.start, id.end, kind: 0)
      if !token.isSameInPlace(lastOrder) {
        guard isOrderID(bytes, id) else {
          return rejection("order_id", columns.orderID, record, bytes)
        }
        lastOrder = token
        noteOrder(bytes, id)
      }
    } else if lastOrder.isNone || !lastOrder.isStored || !isSame(lastOrderBytes, bytes, id) {
      guard isOrderID(bytes, id) else {
        return rejection("order_id", columns.orderID, record, bytes)
      }
      lastOrder = words.token(bytes, id.start, id.end)
      noteOrder(bytes, id)
    }
    row.order = lastOrder
    guard hasStatusPrefixes else { return nil }
    for (prefix, status) in layout.statusByPrefix where hasPrefix(bytes, id, prefix) {
      row.status = status
      row.flags.formUnion([.hasStatus, .ownStatus])
    }
    return nil
  }

  /// A row without an id of its own goes on with the order above it, be it in the part before.
  private mutating func continueAbove(_ row: inout Row) -> Bool {
    if lastOrder.isNone {
      guard !isFirstPart else { return false }
      leadingGroup = KeyToken.alwaysLeads
      lastOrder = .leading
    }
    row.order = lastOrder
    return true
  }

  /// Sees whether ids go on rising or falling: then no order comes back.
  @inline(__always)
  private mutating func noteOrder(_ bytes: Span<UInt8>, _ id: Cell) {
    course.add(bytes, id)
    if id.count > KeyToken.longestInline {
      cutIDs.see(bytes, id)
      lastOrderBytes.removeAll(keepingCapacity: true)
      for at in id.start..<id.end { lastOrderBytes.append(bytes[at]) }
    }
  }

  /// Whether an id is text and was not turned into a rounded number such as `3.51531E+16`.
  private func isOrderID(_ bytes: Span<UInt8>, _ id: Cell) -> Bool {
    if id.count <= KeyToken.longestInline,
      KeyToken(bytes, id.start, id.end, kind: 0).isPlainASCII, bytes[id.start] > 0x39
    {
      // It begins with a letter: it is no number.
      return true
    }
    guard isText(bytes, id.start, id.end) else { return false }
    var at = id.start
    while at < id.end,
      isDigit(bytes[at]) || bytes[at] == NumberColumn.point || bytes[at] == NumberColumn.comma
    {
      at += 1
    }
    // Spreadsheets write the exponent with its sign; `12E5` may well be an id.
    guard at > id.start, at + 2 < id.end, bytes[at] | 0x20 == 0x65, bytes[at + 1] == 0x2b else {
      return true
    }
    for place in (at + 2)..<id.end where !isDigit(bytes[place]) { return true }
    return false
  }

  private func hasPrefix(_ bytes: Span<UInt8>, _ id: Cell, _ prefix: String) -> Bool {
    var at = id.start
    for byte in prefix.utf8 {
      guard at < id.end, bytes[at] == byte else { return false }
      at += 1
    }
    return at < id.end && isDigit(bytes[at])
  }

  /// Orders whose id stands on their first row only: rows are tied by name and time.
  private mutating func readTiedOrder(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ id: Cell,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) -> RowOutcome? {
    let name = record.cell(columns.orderName, bytes)
    if name.isEmpty, id.isEmpty {
      return rejection("order_id", columns.orderName, record, bytes)
    }
    scratch.removeAll(keepingCapacity: true)
    for at in name.start..<name.end { scratch.append(bytes[at]) }
    scratch.append(0)
    for at in row.dateCell.start..<row.dateCell.end { scratch.append(bytes[at]) }
    let isHead = !id.isEmpty || (row.flags.contains(.head) && !columns.orderID.isMapped)
    if isHead {
      let own = id.isEmpty ? name : id
      guard id.isEmpty || isOrderID(bytes, id) else {
        return rejection("order_id", columns.orderID, record, bytes)
      }
      row.flags.insert(.head)
      lastOrder = words.token(bytes, own.start, own.end)
      course.add(bytes, own)
      if own.count > KeyToken.longestInline { cutIDs.see(bytes, own) }
      swap(&lastGroup, &scratch)
      row.order = lastOrder
    } else if !lastOrder.isNone, lastGroup == scratch {
      row.order = lastOrder
    } else if lastOrder.isNone, !keepsGroups {
      // Perhaps the order began in the part of the file before this one.
      swap(&lastGroup, &scratch)
      leadingGroup = lastGroup
      lastOrder = .leading
      row.order = .leading
    } else {
      // The first row stands elsewhere: settled when all has been read.
      row.order = .none
      course.isBroken = true
    }
    if keepsGroups || row.order.isNone {
      row.group = words.token(isHead ? lastGroup : scratch, kind: 0)
    }
    return nil
  }

  /// Exports without an order id: lines of one customer at one time are one order; without lines
  /// every row is one.
  ///
  /// Nobody's rows are orders of their own.
  private mutating func orderWithoutID(_ row: Row, _ words: inout WorkerWords) -> KeyToken {
    let time = UInt64(bitPattern: Int64(row.day) * 1440 + Int64(row.minute))
    guard hasLines, !row.customer.isNone else {
      // Rows of a file are as many as its bytes at most: their places tell them apart.
      return KeyToken(low: UInt64(row.offset), high: 15 << 56 | 2 << 60 | UInt64(file) << 32)
    }
    course.isBroken = true
    return KeyToken(
      low: mixed(row.customer.hash, time),
      high: 15 << 56 | 3 << 60 | (row.customer.hash &+ time) & 0xff_ffff_ffff_ffff
    )
  }
}

func isSame(_ known: [UInt8], _ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
  guard known.count == cell.count else { return false }
  for offset in known.indices where known[offset] != bytes[cell.start + offset] { return false }
  return true
}
