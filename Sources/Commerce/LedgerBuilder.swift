/// Makes a ledger from orders given one by one, in any order: for tests, samples and small inputs.
///
/// Amounts are whole minor units. Keys are compared as bytes. Cost of `build()`: O(n log n).
package struct LedgerBuilder: Sendable {
  /// One valid order as it is handed in.
  package struct Order: Sendable {
    /// `nil` for an anonymous order.
    package var customer: String?
    package var day: Day
    /// Counts only while `lines` is empty; else the lines' sum is the gross.
    package var gross: Int64
    /// Money off the whole order.
    ///
    /// What the lines' own discounts do not cover is spread over the lines.
    package var discount: Int64
    package var returned: Int64
    /// The order id; one is made up from the customer and the day where it is `nil`.
    package var id: String?
    package var minute: Int16 = -1
    package var units: Int32 = 1
    package var shippingSubsidy: Int64 = 0
    package var freeShipping = false
    package var gift = false
    package var channel: String?
    package var region: String?
    package var lines: [Line] = []
    /// What `returned` holds beyond them counts on the order's own day.
    package var refunds: [(day: Day, amount: Int64)] = []
    /// What the shop's other tables say of it.
    package var facts = OrderFacts()

    package init(
      _ customer: String?,
      on day: Day,
      gross: Int64 = 0,
      discount: Int64 = 0,
      returned: Int64 = 0
    ) {
      self.customer = customer
      self.day = day
      self.gross = gross
      self.discount = discount
      self.returned = returned
    }
  }

  /// One line of an order as it is handed in.
  package struct Line: Sendable {
    package var product: String?
    package var title: String = ""
    package var quantity: Int32
    package var gross: Int64
    package var discount: Int64
    /// -1 where unknown.
    package var cost: Int64 = -1

    package init(_ product: String?, quantity: Int32 = 1, gross: Int64, discount: Int64 = 0) {
      self.product = product
      self.quantity = quantity
      self.gross = gross
      self.discount = discount
    }
  }

  private var orders: [Order] = []
  /// What the shop's other tables say of customers, by key.
  package var customerFacts: [String: CustomerFacts] = [:]
  private let currency: Currency
  private let timeZone: String

  package init(currency: Currency = .unknown, timeZone: String = "UTC") {
    self.currency = currency
    self.timeZone = timeZone
  }

  package mutating func add(_ order: Order) { orders.append(order) }

  /// The ledger of all orders added, in the ledger's own order.
  package func build() -> Ledger {
    var ledger = Ledger(currency: currency, timeZone: timeZone)
    let names = Names(orders)
    (ledger.products, ledger.productTitles) = (names.products.sorted, names.titles)
    (ledger.channels, ledger.regions) = (names.channels.sorted, names.regions.sorted)
    var byCustomer: [[UInt8]: [Int]] = [:]
    for index in orders.indices {
      let key: [UInt8] = orders[index].customer.map { [UInt8(1)] + Array($0.utf8) } ?? []
      byCustomer[key, default: []].append(index)
    }
    let anonymous = byCustomer.removeValue(forKey: []) ?? []
    for (key, indices) in byCustomer.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      ledger.customers.append(key.dropFirst())
      append(indices, names, to: &ledger)
      ledger.customerStarts.append(Int32(ledger.orders.count))
    }
    append(anonymous, names, to: &ledger)
    if ledger.shippingSubsidy.allSatisfy({ $0 == 0 }) { ledger.shippingSubsidy = [] }
    if ledger.orderFacts.allSatisfy({ $0 == OrderFacts() }) { ledger.orderFacts = [] }
    if !customerFacts.isEmpty { ledger.customerFacts = facts(of: ledger.customers) }
    return ledger
  }

  private func facts(of customers: KeyTable) -> [CustomerFacts] {
    (0..<customers.count).map { number in
      customerFacts[customers.text(Int32(number))] ?? CustomerFacts()
    }
  }

  private func append(_ indices: [Int], _ names: Names, to ledger: inout Ledger) {
    var made: [(order: Commerce.Order, source: Int)] = []
    for index in indices { made.append((makeOrder(orders[index], names, &ledger), index)) }
    made.sort { $0.order.comesBefore($1.order) }
    for (order, source) in made {
      for refund in orders[source].refunds {
        ledger.refunds.append(
          Refund(
            order: Int32(ledger.orders.count),
            day: refund.day.number,
            amount: refund.amount
          )
        )
      }
      ledger.orders.append(order)
      ledger.shippingSubsidy.append(orders[source].shippingSubsidy)
      ledger.orderFacts.append(orders[source].facts)
    }
  }

  private func makeOrder(_ order: Order, _ names: Names, _ ledger: inout Ledger) -> Commerce.Order {
    var lines = order.lines
    if lines.isEmpty { lines = [Line(nil, quantity: order.units, gross: order.gross)] }
    let own = lines.reduce(Int64(0)) { $0 + $1.discount }
    let shares = spread(max(0, order.discount - own), over: lines.map { $0.gross - $0.discount })
    var made = Commerce.Order(
      day: order.day.number,
      minute: order.minute,
      gross: lines.reduce(0) { $0 + $1.gross },
      discount: max(order.discount, own),
      returned: order.returned,
      units: lines.reduce(0) { $0 + $1.quantity }
    )
    made.firstLine = Int32(ledger.lines.count)
    made.lineCount = Int32(lines.count)
    made.channel = Int16(names.channels[order.channel])
    made.region = Int16(names.regions[order.region])
    made.freeShipping = order.freeShipping
    made.gift = order.gift
    for (line, share) in zip(lines, shares) {
      ledger.lines.append(
        product: Int32(names.products[line.product]),
        quantity: line.quantity,
        gross: line.gross,
        discount: line.discount + share,
        cost: line.cost
      )
    }
    return made
  }
}

/// The names that orders use, coded by the order of their bytes.
private struct Names {
  struct Codes {
    let sorted: [String]
    private let codes: [[UInt8]: Int]

    init(_ names: [String?]) {
      let distinct = Set(names.compactMap { $0.map { Array($0.utf8) } })
      let ordered = distinct.sorted { $0.lexicographicallyPrecedes($1) }
      sorted = ordered.map { String(decoding: $0, as: UTF8.self) }
      codes = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    }

    subscript(name: String?) -> Int { name.flatMap { codes[Array($0.utf8)] } ?? -1 }
  }

  let products: Codes
  let channels: Codes
  let regions: Codes
  private(set) var titles: [String]

  init(_ orders: [LedgerBuilder.Order]) {
    products = Codes(orders.flatMap { $0.lines.map(\.product) })
    channels = Codes(orders.map(\.channel))
    regions = Codes(orders.map(\.region))
    titles = Array(repeating: "", count: products.sorted.count)
    for line in orders.lazy.flatMap(\.lines) {
      let code = products[line.product]
      if code >= 0, titles[code].isEmpty { titles[code] = line.title }
    }
  }
}
