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
    /// If empty and `returned` is not 0, one refund on the order's own day is assumed.
    package var refunds: [(day: Day, amount: Int64)] = []

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

  private var ledger: Ledger
  private var orderKeys = KeyTable()
  private var customerCodes: [String.UTF8View.Key: Int32] = [:]
  private var productCodes: [String.UTF8View.Key: Int32] = [:]
  private var channelCodes: [String.UTF8View.Key: Int32] = [:]
  private var regionCodes: [String.UTF8View.Key: Int32] = [:]

  package init(currency: Currency = .unknown, timeZone: String = "UTC") {
    ledger = Ledger(currency: currency, timeZone: timeZone)
  }

  package mutating func add(_ order: Order) {
    let index = Int32(ledger.orders.count)
    let id = order.id ?? "\(order.customer ?? "") \(order.day.iso)"
    orderKeys.append(id.utf8)
    addLines(of: order)
    ledger.orders.day.append(order.day.number)
    ledger.orders.minute.append(order.minute)
    ledger.orders.customer.append(customerCode(order.customer))
    ledger.orders.returned.append(order.returned)
    ledger.orders.shippingSubsidy.append(order.shippingSubsidy)
    ledger.orders.freeShipping.append(order.freeShipping)
    ledger.orders.gift.append(order.gift)
    ledger.orders.channel.append(
      LedgerBuilder.code(order.channel, in: &channelCodes, names: &ledger.channels)
    )
    ledger.orders.region.append(
      LedgerBuilder.code(order.region, in: &regionCodes, names: &ledger.regions)
    )
    ledger.orders.rows.append(Int32(max(1, order.lines.count)))
    ledger.orders.file.append(0)
    var refunds = order.refunds
    if refunds.isEmpty, order.returned != 0 { refunds = [(order.day, order.returned)] }
    for refund in refunds {
      ledger.refunds.order.append(index)
      ledger.refunds.day.append(refund.day.number)
      ledger.refunds.amount.append(refund.amount)
    }
  }

  /// The ledger of all orders added, in the ledger's own order.
  package func build() -> Ledger { ledger.arranged(by: orderKeys) }

  private mutating func addLines(of order: Order) {
    var lines = order.lines
    if lines.isEmpty { lines = [Line(nil, quantity: order.units, gross: order.gross)] }
    let own = lines.reduce(Int64(0)) { $0 + $1.discount }
    let shares = spread(max(0, order.discount - own), over: lines.map { $0.gross - $0.discount })
    for (line, share) in zip(lines, shares) {
      let known = ledger.products.count
      let code = LedgerBuilder.code(line.product, in: &productCodes, names: &ledger.products)
      if ledger.products.count > known {
        ledger.productTitles.append(line.title)
      } else if code >= 0, ledger.productTitles[Int(code)].isEmpty {
        ledger.productTitles[Int(code)] = line.title
      }
      ledger.lines.product.append(code)
      ledger.lines.quantity.append(line.quantity)
      ledger.lines.gross.append(line.gross)
      ledger.lines.discount.append(line.discount + share)
      ledger.lines.cost.append(line.cost)
    }
    ledger.orders.gross.append(lines.reduce(0) { $0 + $1.gross })
    ledger.orders.discount.append(max(order.discount, own))
    ledger.orders.units.append(lines.reduce(0) { $0 + $1.quantity })
    ledger.orders.firstLine.append(Int32(ledger.lines.count))
  }

  private mutating func customerCode(_ key: String?) -> Int32 {
    guard let key else { return -1 }
    if let code = customerCodes[key.utf8.key] { return code }
    let code = ledger.customers.append(key.utf8)
    customerCodes[key.utf8.key] = code
    return code
  }

  private static func code(
    _ name: String?,
    in codes: inout [String.UTF8View.Key: Int32],
    names: inout [String]
  ) -> Int32 {
    guard let name else { return -1 }
    if let code = codes[name.utf8.key] { return code }
    let code = Int32(names.count)
    names.append(name)
    codes[name.utf8.key] = code
    return code
  }
}

extension String.UTF8View {
  /// The bytes of a text as a key: `String` itself joins different bytes that look alike.
  fileprivate struct Key: Hashable, Sendable {
    let bytes: [UInt8]
  }

  fileprivate var key: Key { Key(bytes: Array(self)) }
}
