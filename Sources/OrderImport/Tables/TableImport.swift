import Commerce
import Diagnostics

/// The shop's optional tables, from before the orders are read until they are tied to them.
struct TableImport {
  private var readings: [TableReading] = []
  private(set) var findings = Findings()
  /// The orders that tables name; `nil` where none names any.
  private(set) var wanted: WantedOrders?

  /// Opens the tables and gathers the orders that they name.
  ///
  /// - Throws: `ImportFault` when the disk fails.
  init(_ options: ImportOptions) throws {
    var known: [ShopTable: String] = [:]
    var wanted = WantedOrders()
    for source in options.tables.sorted(by: TableImport.comesFirst) {
      let name = source.source.name
      // Assignments grow in a file of their own, beside those that a made-up shop begins with.
      if let other = known.updateValue(name, forKey: source.table), source.table != .assignments {
        findings.add(.sameTable(name, other, source.table))
        continue
      }
      let reading = try TableReading(source, options)
      reading.addOrders(to: &wanted)
      readings.append(reading)
    }
    let namesOrders = readings.contains { $0.files.contains { $0.has(.orderID) } }
    self.wanted = namesOrders ? wanted : nil
  }

  private static func comesFirst(_ a: TableSource, _ b: TableSource) -> Bool {
    let order = ShopTable.allCases
    let (x, y) = (order.firstIndex(of: a.table) ?? 0, order.firstIndex(of: b.table) ?? 0)
    return x == y ? a.source.name < b.source.name : x < y
  }

  /// What the orders' reading has settled.
  struct Settled {
    var zone: ZoneRules
    var currency: Currency
    var country: String?
    var places: OrderPlaces?
    var identityKinds: [UInt8]
    /// The header of the column that names the orders.
    var orderColumn: String?
  }

  /// Reads the tables' rows, ties them to the ledger, and lets them work on it.
  mutating func finish(_ settled: Settled, _ result: inout ImportResult) {
    guard !readings.isEmpty else {
      result.findings.add(contentsOf: findings)
      return
    }
    let join = makeJoin(settled, result.ledger)
    for index in readings.indices {
      result.ledger.tables.present.insert(readings[index].table)
      readings[index].read(settled.zone, join, into: &result.ledger)
      let reading = readings[index]
      findings.add(contentsOf: reading.findings)
      reportUnknown(reading, settled, result.ledger)
      result.rejects += reading.rejects
      guard let file = reading.files.first else { continue }
      result.tables.append(reading.account)
      result.tableInspections.append(TableInspection(reading.account, file.columns))
    }
    result.ledger.bookRefunds()
    result.findings.add(contentsOf: findings)
  }

  /// Says which rows name what no export has, where that is not as it should be: people ask who
  /// have not bought, and a catalogue holds goods that nobody has bought yet.
  private mutating func reportUnknown(
    _ reading: TableReading,
    _ settled: Settled,
    _ ledger: Ledger
  ) {
    let account = reading.account
    var expected: Set<String> = ["unknown_order"]
    if reading.table == .exits || reading.table == .assignments {
      expected.insert("unknown_customer")
    }
    if reading.table == .prices || reading.table == .campaigns {
      expected.insert("unknown_product")
    }
    for (reason, rows) in account.excluded.sorted(by: { $0.key < $1.key })
    where expected.contains(reason) {
      findings.add(
        .tableUnknown(
          SourceLocation(reading.name, line: reading.firstLines[reason]),
          reason,
          rows,
          of: account.rows,
          orderColumn: settled.orderColumn
        )
      )
    }
    let isNoneKnown =
      switch reading.table {
      case .customers:
        ledger.tables.prospects > 0 && !ledger.tables.customers.contains { $0 != nil }
      case .products: account.accepted == 0 && account.excluded["unknown_product"] != nil
      default: false
      }
    if isNoneKnown, !ledger.orders.isEmpty {
      findings.add(.tableStrange(reading.name, reading.table))
    }
  }

  private func makeJoin(_ settled: Settled, _ ledger: Ledger) -> TableJoin {
    let wanted = wanted ?? WantedOrders()
    let namesCustomers = readings.contains { reading in
      reading.files.contains { $0.has(.customerID) || $0.has(.email) || $0.has(.phone) }
    }
    return TableJoin(
      wanted: wanted,
      places: settled.places ?? OrderPlaces(),
      customers: namesCustomers
        ? CustomerFinder(
          ledger.customers,
          settled.identityKinds,
          PhoneNumbers(country: settled.country)
        ) : nil,
      products: ProductFinder(ledger.products),
      money: MinorUnits(decimals: settled.currency.decimals)
    )
  }
}

extension TableReading {
  /// Reads the rows into the ledger's tables.
  fileprivate mutating func read(_ zone: ZoneRules, _ join: TableJoin, into ledger: inout Ledger) {
    switch table {
    case .products: readProducts(zone, join, into: &ledger)
    case .customers: readCustomers(zone, join, into: &ledger)
    case .refunds: readRefunds(zone, join, into: &ledger)
    case .ratings:
      ledger.tables.ratings = read(zone) { join.rating($0, $1, &$2, &$3) }
    case .service:
      ledger.tables.tickets = read(zone) { join.ticket($0, $1, &$2, &$3) }
      // The order says who asked where the row does not.
      for index in ledger.tables.tickets.indices {
        let ticket = ledger.tables.tickets[index]
        guard ticket.customer < 0, ticket.order >= 0 else { continue }
        let customer = ledger.customer(of: Int(ticket.order))
        ledger.tables.tickets[index].customer = Int32(customer)
      }
    case .mysteryShops:
      ledger.tables.visits = read(zone) { join.visit($0, $1, &$2, &$3) }
    case .exits: ledger.tables.exits = read(zone) { join.exit($0, $1, &$2, &$3) }
    case .campaigns:
      ledger.tables.campaigns = read(zone) { join.campaign($0, $1, &$2, &$3) }
    case .prices: ledger.tables.prices = read(zone) { join.price($0, $1, &$2, &$3) }
    case .costs:
      ledger.tables.costs = read(zone) { join.cost($0, $1, &$2, &$3) }
        .sorted { $0.month < $1.month }
    case .contacts:
      ledger.tables.contacts = read(zone) { join.contact($0, $1, &$2, &$3) }
    case .assignments: readAssignments(zone, join, into: &ledger)
    }
  }

  private mutating func readRefunds(
    _ zone: ZoneRules,
    _ join: TableJoin,
    into ledger: inout Ledger
  ) {
    let rows: [RefundRow] = read(zone) { join.refund($0, $1, &$2, &$3) }
    ledger.tables.refunds = rows.map(\.note)
    let unknown = rows.count { $0.isOfUnknownProduct }
    if unknown > 0 { add(.tableProductUnknown(name, unknown)) }
    for strange in StrangeRefunds.all(rows, ledger) { add(.strangeRefunds(name, strange)) }
  }

  private mutating func readCustomers(
    _ zone: ZoneRules,
    _ join: TableJoin,
    into ledger: inout Ledger
  ) {
    let rows: [TableJoin.CustomerRow] = read(zone) { join.customer($0, $1, &$2, &$3) }
    ledger.tables.customers = Array(repeating: nil, count: ledger.customers.count)
    for row in rows {
      if row.customer >= 0 {
        ledger.tables.customers[Int(row.customer)] = row.note
      } else {
        ledger.tables.prospects += 1
        if let joined = row.note.joinedOn { ledger.tables.prospectDays.append(joined) }
      }
    }
  }

  private mutating func readProducts(
    _ zone: ZoneRules,
    _ join: TableJoin,
    into ledger: inout Ledger
  ) {
    let rows: [ProductRow] = read(zone) { join.product($0, $1, &$2, &$3) }
    ledger.tables.products = join.notes(of: rows, count: ledger.products.count)
    for row in rows where ledger.productTitles[Int(row.product)].isEmpty {
      ledger.productTitles[Int(row.product)] = row.title
    }
    ledger.fillCosts(rows, join.money)
  }
}

extension Ledger {
  /// Gives lines the cost of their goods where the order export has none.
  ///
  /// A line's cost is its quantity times the cost of one, rounded once. Cost: O(lines).
  fileprivate mutating func fillCosts(_ rows: [ProductRow], _ money: MinorUnits) {
    var costs = [Int64](repeating: -1, count: products.count)
    for row in rows { if let cost = row.unitCost { costs[Int(row.product)] = cost } }
    guard costs.contains(where: { $0 >= 0 }) else { return }
    if lines.costs.isEmpty { lines.costs = Array(repeating: -1, count: lines.count) }
    for line in lines.lines.indices where lines.costs[line] < 0 {
      let (code, quantity) = (lines.lines[line].product, lines.lines[line].quantity)
      guard code >= 0, costs[Int(code)] >= 0, quantity >= 0 else { continue }
      if let cost = product(costs[Int(code)], Int64(quantity) * 1_000_000) {
        lines.costs[line] = money.rounded(cost)
      }
    }
  }
}
