/// The valid orders of a shop, in columns: what every tally is counted from.
///
/// Only orders that count are in here (`OrderImport` has sorted out and accounted for the rest).
/// Amounts are whole minor units of one currency; days are days of the shop's time zone.
/// Orders stand in the order of (day, order key bytes): the same input in any row order gives
/// the same ledger.
package struct Ledger: Sendable {
  package var currency: Currency
  /// IANA name of the shop's time zone.
  package var timeZone: String
  package var orders: OrderColumns
  package var lines: LineColumns
  package var refunds: RefundColumns
  /// Codes in `orders.customer` index this.
  package var customers: KeyTable
  /// Codes in `lines.product` index this: the SKU, or the product's title where there is no SKU.
  package var products: [String]
  /// A title for each product code; empty where the export has none.
  package var productTitles: [String]
  package var channels: [String]
  package var regions: [String]

  package init(currency: Currency, timeZone: String) {
    self.currency = currency
    self.timeZone = timeZone
    orders = OrderColumns()
    lines = LineColumns()
    refunds = RefundColumns()
    customers = KeyTable()
    products = []
    productTitles = []
    channels = []
    regions = []
  }
}

/// One element an order in every column.
package struct OrderColumns: Sendable {
  /// `Day.number`.
  package var day: [Int32] = []
  /// Minute of the local day, 0…1439; -1 where the export has only a date.
  package var minute: [Int16] = []
  /// Code into `Ledger.customers`; -1 for an anonymous order.
  package var customer: [Int32] = []
  /// Before discounts, tax and shipping.
  ///
  /// Never negative.
  package var gross: [Int64] = []
  /// Line discounts and order discounts on goods.
  package var discount: [Int64] = []
  /// Refunded value of goods, all refunds of the order whenever processed.
  package var returned: [Int64] = []
  /// Shipping the shop paid for the customer; 0 where unknown.
  package var shippingSubsidy: [Int64] = []
  package var units: [Int32] = []
  package var freeShipping: [Bool] = []
  package var gift: [Bool] = []
  /// Codes into `Ledger.channels` and `.regions`; -1 = unknown.
  package var channel: [Int32] = []
  package var region: [Int32] = []
  /// Lines of order `i` are `firstLine[i]..<firstLine[i + 1]` (one more element than orders;
  /// a single 0 when there are none).
  package var firstLine: [Int32] = [0]
  /// Input rows the order was read from, and the index of its file: for the account of rows.
  package var rows: [Int32] = []
  package var file: [Int32] = []

  package init() {}

  package var count: Int { day.count }
}

/// One element a kept line in every column, grouped by order.
package struct LineColumns: Sendable {
  /// Code into `Ledger.products`; -1 where the export names none.
  package var product: [Int32] = []
  package var quantity: [Int32] = []
  package var gross: [Int64] = []
  /// The line's own discount and its share of the order's discount (largest remainder).
  package var discount: [Int64] = []
  /// Cost of the goods of the line; -1 where unknown.
  package var cost: [Int64] = []

  package init() {}

  package var count: Int { product.count }
}

/// Refunds by order, dated by the day they were processed.
package struct RefundColumns: Sendable {
  /// Index into the orders.
  package var order: [Int32] = []
  /// `Day.number`; the order's own day where the export does not date the refund.
  package var day: [Int32] = []
  package var amount: [Int64] = []

  package init() {}

  package var count: Int { order.count }
}

/// Keys as they came, one after another in one block of bytes: code `i` is one key.
///
/// The keys are a customer's data: they go to `private/` and into the gate, never on a page.
package struct KeyTable: Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }

  /// Adds a key and returns its code.
  ///
  /// The caller makes sure that the key is new.
  @discardableResult
  package mutating func append(_ key: some Sequence<UInt8>) -> Int32 {
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    return Int32(ends.count - 1)
  }

  package subscript(code: Int32) -> ArraySlice<UInt8> {
    let index = Int(code)
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  package func text(_ code: Int32) -> String { String(decoding: self[code], as: UTF8.self) }
}
