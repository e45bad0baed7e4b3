import Commerce

/// What tables are tied to: the ledger's orders, customers and products, by what tables call them.
struct TableJoin {
  let wanted: WantedOrders
  let places: OrderPlaces
  /// `nil` where no table names customers.
  let customers: CustomerFinder?
  let products: ProductFinder
  let money: MinorUnits

  /// A name of the table and what it stands for.
  enum Target {
    /// The cell is empty.
    case none
    case found(Int32)
    /// Why it cannot be tied.
    case unknown(String)
  }

  func order(_ bytes: Span<UInt8>, _ row: TableRow) -> Target {
    let cell = row.cell(.orderID, bytes)
    guard !cell.isEmpty else { return .none }
    let code = wanted.code(bytes, cell)
    let place = code < 0 ? OrderPlaces.unknown : places.places[Int(code)]
    if place >= 0 { return .found(place) }
    return .unknown(place == OrderPlaces.excluded ? "excluded_order" : "unknown_order")
  }

  /// By the first of id, e-mail and phone that names anybody.
  func customer(_ bytes: Span<UInt8>, _ row: TableRow) -> Target {
    var isNamed = false
    for field in [TableField.customerID, .email, .phone] {
      let cell = row.cell(field, bytes)
      if namesNobody(bytes, cell) { continue }
      isNamed = true
      let found = customers?.customer(bytes, cell) ?? -1
      if found >= 0 { return .found(found) }
    }
    return isNamed ? .unknown("unknown_customer") : .none
  }

  /// By the SKU, or the title where orders have no SKU.
  func product(_ bytes: Span<UInt8>, _ row: TableRow) -> Target {
    var isNamed = false
    for field in [TableField.sku, .product] {
      let cell = row.cell(field, bytes)
      if cell.isEmpty { continue }
      isNamed = true
      let code = products.code(bytes, cell)
      if code >= 0 { return .found(code) }
    }
    return isNamed ? .unknown("unknown_product") : .none
  }

  /// What two rows must have in common to be the same: the cells of some fields.
  func key(_ bytes: Span<UInt8>, _ row: TableRow, _ fields: [TableField]) -> [UInt8] {
    var key: [UInt8] = []
    for field in fields {
      let cell = row.cell(field, bytes)
      if !cell.isEmpty { for at in cell.start..<cell.end { key.append(bytes[at]) } }
      key.append(0)
    }
    return key
  }
}

extension TableRows {
  /// Adds a row of something that must be in the ledger.
  ///
  /// A cell that names nothing is at fault.
  mutating func add(
    _ target: TableJoin.Target,
    key: [UInt8],
    _ make: (Int32) -> Note
  ) {
    switch target {
    case .found(let index): add(make(index), key: key)
    case .unknown(let reason): add(excluded: reason, key: key)
    case .none: break
    }
  }
}
