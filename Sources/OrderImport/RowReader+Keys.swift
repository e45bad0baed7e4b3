import Commerce

extension RowReader {
  /// The code of the row's customer, by the best of what names one; -1 if nothing does.
  mutating func customerCode(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ gathered: inout Gathered,
    _ row: inout Row
  ) -> Int32 {
    let id = customerCell(bytes, record)
    if !id.isEmpty {
      if isSame(lastCustomerBytes, bytes, id), lastCustomer >= 0 {
        identity[1] += 1
        return lastCustomer
      }
      if !namesNobody(bytes, id), isText(bytes, id.start, id.end) {
        let kind = IdentityKind.customerID
        lastCustomer = gathered.customers.code(bytes, id.start, id.end, kind: kind.rawValue)
        lastCustomerBytes = array(bytes, id)
        identity[1] += 1
        return lastCustomer
      }
    }
    let oaid = record.cell(columns.oaid, bytes)
    if !namesNobody(bytes, oaid), isText(bytes, oaid.start, oaid.end) {
      identity[2] += 1
      let kind = IdentityKind.oaid
      return gathered.customers.code(bytes, oaid.start, oaid.end, kind: kind.rawValue)
    }
    return contactCode(bytes, record, &gathered)
  }

  private mutating func contactCode(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ gathered: inout Gathered
  ) -> Int32 {
    for column in [columns.email.first] + columns.email.others where column >= 0 {
      guard column < record.count else { continue }
      let cell = Cell(bytes, record.cells[column])
      guard !namesNobody(bytes, cell), isText(bytes, cell.start, cell.end) else { continue }
      if let address = emailKey(bytes, cell) {
        identity[3] += 1
        return gathered.customers.code(address, kind: IdentityKind.email.rawValue)
      }
      // Platforms that sign in by phone have it in the place of the address.
      if let number = phones.key(bytes, cell) {
        identity[4] += 1
        return gathered.customers.code(number, kind: IdentityKind.phone.rawValue)
      }
    }
    if let number = joinedPhone(bytes, record) {
      identity[4] += 1
      return gathered.customers.code(number, kind: IdentityKind.phone.rawValue)
    }
    for column in [columns.phone.first] + columns.phone.others where column >= 0 {
      guard column < record.count else { continue }
      let cell = Cell(bytes, record.cells[column])
      guard !namesNobody(bytes, cell), let number = phones.key(bytes, cell) else { continue }
      identity[4] += 1
      return gathered.customers.code(number, kind: IdentityKind.phone.rawValue)
    }
    if isMasked(bytes, record) { masked += 1 } else { identity[0] += 1 }
    return -1
  }

  /// The address in lower case; `nil` without an `@` inside.
  private func emailKey(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8]? {
    var key = array(bytes, cell)
    guard let at = key.firstIndex(of: 0x40), at > 0, at < key.count - 1 else { return nil }
    for index in key.indices where key[index] &- 0x41 < 26 { key[index] |= 0x20 }
    return key
  }

  /// Gives the row its order.
  ///
  /// - Returns: why it is rejected, or `nil`.
  mutating func readOrder(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ gathered: inout Gathered
  ) -> RowOutcome? {
    guard columns.orderID.isMapped || columns.orderName.isMapped else {
      row.order = orderWithoutID(row, &gathered)
      return nil
    }
    let id = firstID(bytes, record.cell(columns.orderID, bytes))
    if grain == .lineFirst, columns.orderName.isMapped {
      return readTiedOrder(bytes, record, id, &row, &gathered)
    }
    if id.isEmpty, layout.continuesAbove, lastOrder >= 0 {
      row.order = lastOrder
      return nil
    }
    if id.isEmpty { return rejection("order_id", columns.orderID, record, bytes) }
    if !isSame(lastOrderBytes, bytes, id) {
      guard isOrderID(bytes, id) else {
        return rejection("order_id", columns.orderID, record, bytes)
      }
      lastOrder = gathered.orders.code(bytes, id.start, id.end)
      lastOrderBytes = array(bytes, id)
    }
    row.order = lastOrder
    for (prefix, status) in layout.statusByPrefix where hasPrefix(bytes, id, prefix) {
      row.status = status
      row.flags.formUnion([.hasStatus, .ownStatus])
    }
    return nil
  }

  /// Whether an id is text and was not turned into a rounded number such as `3.51531E+16`.
  private func isOrderID(_ bytes: Span<UInt8>, _ id: Cell) -> Bool {
    guard isText(bytes, id.start, id.end) else { return false }
    var hasPoint = false
    for at in id.start..<id.end {
      let byte = bytes[at]
      if byte == NumberColumn.point || byte == NumberColumn.comma { hasPoint = true }
      if byte == 0x45, hasPoint, at + 2 < id.end, bytes[at + 1] == 0x2b { return false }
      if !isDigit(byte), byte != NumberColumn.point, byte != NumberColumn.comma { return true }
    }
    return true
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
    _ gathered: inout Gathered
  ) -> RowOutcome? {
    let name = record.cell(columns.orderName, bytes)
    if name.isEmpty, id.isEmpty {
      return rejection("order_id", columns.orderName, record, bytes)
    }
    scratch.removeAll(keepingCapacity: true)
    scratch += array(bytes, name) + [0] + array(bytes, row.dateCell)
    let group = groups.code(scratch)
    if Int(group) == groupOrders.count { groupOrders.append(-1) }
    if !id.isEmpty {
      guard isOrderID(bytes, id) else {
        return rejection("order_id", columns.orderID, record, bytes)
      }
      row.flags.insert(.head)
      row.order = gathered.orders.code(bytes, id.start, id.end)
      groupOrders[Int(group)] = row.order
    } else if row.flags.contains(.head), !columns.orderID.isMapped {
      row.order = gathered.orders.code(bytes, name.start, name.end)
      groupOrders[Int(group)] = row.order
    } else {
      row.order = groupOrders[Int(group)]
      // The first row comes later: settled when the file has been read.
      if row.order < 0 { row.order = -2 - group }
    }
    return nil
  }

  /// Exports without an order id: lines of one customer at one time are one order; without lines
  /// every row is one.
  ///
  /// Nobody's rows are orders of their own.
  private mutating func orderWithoutID(_ row: Row, _ gathered: inout Gathered) -> Int32 {
    let time = Int64(row.day) * 1440 + Int64(row.minute)
    scratch.removeAll(keepingCapacity: true)
    if row.customer >= 0 {
      for byte in gathered.customers.keys[row.customer] { scratch.append(byte) }
    }
    scratch.append(0)
    scratch += Array(String(time).utf8)
    guard hasLines, row.customer >= 0 else { return gathered.orders.newCode(scratch) }
    return gathered.orders.code(scratch, kind: 1 << 8 | UInt64(row.minute < 0 ? 1 : 0))
  }
}
