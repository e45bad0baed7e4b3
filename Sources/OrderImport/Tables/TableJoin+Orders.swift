import Commerce

/// Rows that name orders.
extension TableJoin {
  /// Of one refund id the last row holds; without ids every row is a refund of its own.
  func refund(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<RefundRow>
  ) {
    let order = order(bytes, row)
    if case .none = order { cells.reject(.orderID, "missing") }
    let day = cells.day(.refundedAt, bytes, row)
    let amount = cells.number(.amount, bytes, row)
    let quantity = cells.number(.quantity, bytes, row)
    let reason = cells.word(.reason, bytes, row, TableCellWords.reason)
    guard cells.fault == nil, let day, let amount else { return }
    let id = row.cell(.refundID, bytes)
    let product = product(bytes, row)
    let line = rows.line
    rows.add(order, key: id.isEmpty ? [] : key(bytes, row, [.refundID])) { order in
      var note = RefundNote(
        order: order,
        day: day,
        // Some programs write what was given back with a minus.
        amount: abs(money.rounded(amount)),
        reason: reason ?? .other
      )
      var isUnknown = false
      switch product {
      case .found(let code): note.product = code
      case .unknown: isUnknown = true
      case .none: break
      }
      note.quantity = Int(abs(quantity ?? 0) / 1_000_000)
      return RefundRow(
        note: note,
        isOfUnknownProduct: isUnknown,
        line: line,
        hasID: !id.isEmpty
      )
    }
  }

  /// Of ratings of one order on one day the last row holds.
  func rating(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<RatingNote>
  ) {
    let order = order(bytes, row)
    if case .none = order { cells.reject(.orderID, "missing") }
    let stars = cells.number(
      .rating,
      bytes,
      row,
      within: 1_000_000...5_000_000,
      reason: "rating"
    )
    if let stars, stars % 1_000_000 != 0 { cells.reject(.rating, "rating") }
    let day = cells.day(.ratedOn, bytes, row)
    guard cells.fault == nil, let stars, let day else { return }
    rows.add(order, key: key(bytes, row, [.orderID]) + dayKey(day)) { order in
      RatingNote(order: order, stars: Int(stars / 1_000_000), day: day)
    }
  }

  /// Of one order's contacts on one day by one channel the last row holds.
  func contact(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<ContactNote>
  ) {
    let order = order(bytes, row)
    if case .none = order { cells.reject(.orderID, "missing") }
    let day = cells.day(.contactedOn, bytes, row)
    let channel = cells.text(.channel, bytes, row)
    guard cells.fault == nil, let day else { return }
    rows.add(order, key: key(bytes, row, [.orderID, .channel]) + dayKey(day)) { order in
      ContactNote(order: order, day: day, channel: channel)
    }
  }

  /// Of one ticket id the last row holds.
  ///
  /// A ticket need not name an order, nor a customer; one that does must be right in it.
  func ticket(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<Ticket>
  ) {
    let opened = cells.minute(.openedAt, bytes, row)
    let replied = time(.firstReplyAt, bytes, row, &cells)
    let resolved = time(.resolvedAt, bytes, row, &cells)
    if let opened {
      if let replied, replied < opened { cells.reject(.firstReplyAt, "times") }
      if let resolved, resolved < opened { cells.reject(.resolvedAt, "times") }
    }
    let topic = cells.word(.topic, bytes, row, TableCellWords.topic)
    let team = cells.text(.team, bytes, row)
    guard cells.fault == nil, let opened else { return }
    let id = row.cell(.ticketID, bytes)
    let key = id.isEmpty ? [] : key(bytes, row, [.ticketID])
    var ticket = Ticket(
      order: -1,
      customer: -1,
      opened: opened,
      replied: replied,
      resolved: resolved,
      topic: topic ?? .other,
      team: team
    )
    ticket.id = cells.text(.ticketID, bytes, row)
    switch order(bytes, row) {
    case .found(let order): ticket.order = order
    case .unknown(let reason): return rows.add(excluded: reason, key: key)
    case .none: break
    }
    switch customer(bytes, row) {
    case .found(let customer): ticket.customer = customer
    // The order says who it was, whatever name the service desk has for them.
    case .unknown(let reason): if ticket.order < 0 { return rows.add(excluded: reason, key: key) }
    case .none: break
    }
    rows.add(ticket, key: key)
  }

  /// A time that may be missing, but may not be anything else: without it a ticket would pass for
  /// one that nobody has answered.
  private func time(
    _ field: TableField,
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells
  ) -> Int? {
    if row.cell(field, bytes).isEmpty { return nil }
    if let minute = cells.minute(field, bytes, row) { return minute }
    if let loss = cells.takeLoss(of: field) { cells.reject(field, loss) }
    return nil
  }

  func dayKey(_ day: Day) -> [UInt8] {
    let number = UInt32(bitPattern: day.number)
    return (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
  }
}

/// A refund, and whether its product is none that was sold.
struct RefundRow {
  var note: RefundNote
  var isOfUnknownProduct: Bool
  /// Where it stands in the file.
  var line: Int
  /// It is told from others by an id of its own.
  var hasID: Bool
}
