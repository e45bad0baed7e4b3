import Commerce

/// Rows that name customers, products, or nothing of the orders.
extension TableJoin {
  /// A row of the customers' table; -1 for somebody without any order.
  struct CustomerRow {
    var customer: Int32
    var note: CustomerNote
  }

  /// Of one customer the last row holds.
  func customer(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<CustomerRow>
  ) {
    var note = CustomerNote()
    note.region = cells.text(.region, bytes, row)
    note.sex = cells.word(.sex, bytes, row, TableCellWords.sex)
    note.birthday = cells.birthday(.birthday, bytes, row)
    note.joinedOn = cells.day(.joinedOn, bytes, row)
    note.channel = cells.text(.channel, bytes, row)
    guard cells.fault == nil else { return }
    switch customer(bytes, row) {
    case .found(let customer):
      rows.add(CustomerRow(customer: customer, note: note), key: indexKey(customer))
    case .unknown:
      // On file, and has never bought: one of the prospects.
      let key = key(bytes, row, [.customerID, .email, .phone])
      rows.add(CustomerRow(customer: -1, note: note), key: key)
    case .none: cells.reject(named(row, bytes), "customer")
    }
  }

  /// What a customer said on one day holds once; the last row does.
  func exit(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<ExitNote>
  ) {
    let day = cells.day(.askedOn, bytes, row)
    let cause = cells.word(.cause, bytes, row, TableCellWords.cause)
    let isSurvey = cells.word(.source, bytes, row, TableCellWords.isSurvey) ?? true
    let customer = customer(bytes, row)
    if case .none = customer { cells.reject(named(row, bytes), "customer") }
    guard cells.fault == nil, let day, let cause else { return }
    var key = key(bytes, row, [.customerID, .email, .phone])
    if case .found(let index) = customer { key = indexKey(index) }
    rows.add(customer, key: key + dayKey(day) + [isSurvey ? 1 : 0]) { customer in
      ExitNote(customer: customer, day: day, cause: cause, isSurvey: isSurvey)
    }
  }

  /// The column that should have named the customer.
  func named(_ row: TableRow, _ bytes: Span<UInt8>) -> TableField {
    for field in [TableField.customerID, .email, .phone] where row.has(field) { return field }
    return .customerID
  }

  func indexKey(_ index: Int32) -> [UInt8] {
    let number = UInt32(bitPattern: index)
    return [0xff] + (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
  }

  /// Of one visit to a shop with one checklist the last row holds.
  func visit(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<ShopperVisit>
  ) {
    let day = cells.day(.visitedOn, bytes, row)
    let shop = cells.text(.shop, bytes, row)
    let checklist = cells.text(.checklist, bytes, row)
    let score = cells.number(.score, bytes, row, within: 0...100_000_000, reason: "score")
    guard cells.fault == nil, let day, let score else { return }
    rows.add(
      ShopperVisit(
        day: day,
        shop: shop,
        checklist: checklist,
        score: Double(score) / 1_000_000
      ),
      key: key(bytes, row, [.shop, .checklist]) + dayKey(day)
    )
  }

  /// A campaign has a row for each of its products, or one for the whole shop.
  func campaign(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<Campaign>
  ) {
    let name = cells.text(.name, bytes, row)
    let start = cells.day(.startsOn, bytes, row)
    let end = cells.day(.endsOn, bytes, row)
    if let start, let end, end < start { cells.reject(.endsOn, "period") }
    guard cells.fault == nil, let start, let end else { return }
    let key = key(bytes, row, [.name, .sku]) + dayKey(start)
    var campaign = Campaign(name: name, start: start, end: end, product: -1)
    switch product(bytes, row) {
    case .found(let code): campaign.product = code
    case .unknown(let reason): return rows.add(excluded: reason, key: key)
    case .none: break
    }
    rows.add(campaign, key: key)
  }

  /// Of what one peer asked for one product on one day the last row holds.
  func price(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<PeerPrice>
  ) {
    let product = product(bytes, row)
    if case .none = product { cells.reject(.sku, "missing") }
    let peer = cells.text(.peer, bytes, row)
    let price = cells.number(.price, bytes, row, within: 0...NumberColumn.maximum)
    let list = cells.number(.listPrice, bytes, row, within: 0...NumberColumn.maximum)
    let day = cells.day(.observedOn, bytes, row)
    guard cells.fault == nil, let price, let day else { return }
    rows.add(product, key: key(bytes, row, [.sku, .product, .peer]) + dayKey(day)) { product in
      PeerPrice(
        product: product,
        peer: peer,
        price: money.rounded(price),
        listPrice: list.map { money.rounded($0) } ?? -1,
        day: day
      )
    }
  }

  /// Of one month the last row holds.
  func cost(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<MonthCost>
  ) {
    let month = cells.month(.month, bytes, row)
    let range = 0...NumberColumn.maximum
    let acquisition = cells.number(.acquisition, bytes, row, within: range)
    let retention = cells.number(.retention, bytes, row, within: range)
    guard cells.fault == nil, let month else { return }
    rows.add(
      MonthCost(
        month: month,
        acquisition: acquisition.map { money.rounded($0) } ?? -1,
        retention: retention.map { money.rounded($0) } ?? -1
      ),
      key: dayKey(month.firstDay)
    )
  }
}
