/// The valid orders of a shop: what every tally is counted from.
///
/// Only orders that count are in here (`OrderImport` has sorted out and accounted for the rest).
/// Amounts are whole minor units of one currency; days are days of the shop's time zone.
/// Orders stand customer by customer, so that one walk through memory sees each customer's whole
/// history; the customers' own order means nothing.
package struct Ledger: Sendable {
  package var currency: Currency
  /// IANA name of the shop's time zone.
  package var timeZone: String
  /// Customer by customer, each customer's by `Order.comesBefore`; anonymous orders last.
  package var orders: [Order]
  /// Orders of customer `c` are `customerStarts[c] ..< customerStarts[c + 1]`.
  ///
  /// One element more than customers; the orders from the last element on are anonymous.
  package var customerStarts: [Int32]
  /// The first customers of runs in which customers stand by the day of their first order.
  ///
  /// Ascending, the first 0; empty where nothing is known of the customers' order.
  package var customerRuns: [Int32]
  /// Shipping the shop paid, by order; empty where no order has any.
  package var shippingSubsidy: [Int64]
  package var lines: LineTable
  /// Refunds that the export dates; what `Order.returned` holds beyond them is dated by the order.
  package var refunds: [Refund]
  /// The key of each customer.
  package var customers: KeyTable
  /// Codes in `Line.product` index this: the SKU, or the product's title where there is no SKU.
  ///
  /// By their bytes, as are the channels and regions.
  package var products: [String]
  /// A title for each product code; empty where the export has none.
  package var productTitles: [String]
  package var channels: [String]
  package var regions: [String]
  /// The shop's other tables.
  package var tables: ShopTables
  /// What they say of each order as of a day; empty where they say nothing of any.
  package var orderFacts: [OrderFacts]
  /// The same by customer.
  package var customerFacts: [CustomerFacts]

  package init(currency: Currency, timeZone: String) {
    self.currency = currency
    self.timeZone = timeZone
    orders = []
    customerStarts = [0]
    customerRuns = []
    shippingSubsidy = []
    lines = LineTable()
    refunds = []
    customers = KeyTable()
    products = []
    productTitles = []
    channels = []
    regions = []
    tables = ShopTables()
    orderFacts = []
    customerFacts = []
  }

  /// The anonymous orders' indices.
  package var anonymousOrders: Range<Int> {
    Int(customerStarts[customerStarts.count - 1])..<orders.count
  }

  /// The indices of a customer's orders.
  package func orders(of customer: Int) -> Range<Int> {
    Int(customerStarts[customer])..<Int(customerStarts[customer + 1])
  }

  /// The customer of an order; -1 for an anonymous one.
  ///
  /// Cost: O(log customers).
  package func customer(of order: Int) -> Int {
    guard order < Int(customerStarts[customerStarts.count - 1]) else { return -1 }
    var (low, high) = (0, customerStarts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(customerStarts[middle]) <= order { low = middle } else { high = middle }
    }
    // Customers without orders share a start with the next.
    return low
  }

  package func shippingSubsidy(of order: Int) -> Int64 {
    shippingSubsidy.isEmpty ? 0 : shippingSubsidy[order]
  }
}

/// A refund and the day on which it was processed.
package struct Refund: Sendable, Hashable {
  /// Index into the orders.
  package var order: Int32
  /// `Day.number`.
  package var day: Int32
  /// Minor units.
  package var amount: Int64

  package init(order: Int32, day: Int32, amount: Int64) {
    self.order = order
    self.day = day
    self.amount = amount
  }
}
