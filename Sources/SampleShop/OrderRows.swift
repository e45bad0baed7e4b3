import Commerce

/// The canonical order columns as comma-separated bytes.
struct OrderRows: Sendable {
  var bytes: [UInt8]
  /// Orders so far; the last one has this number.
  private(set) var orders = 0
  private var date: [UInt8] = []
  /// What all rows of the order begin with.
  private var head: [UInt8] = []
  private let products = TeaCatalogue.products.map(ProductText.init)
  private let channels = TeaMarket.channels.map { Array(",\($0.name),".utf8) }
  private let regions = TeaMarket.regions.map { Array($0.name.utf8) }

  static let columns =
    "order_id,customer_id,ordered_at,status,sku,product,quantity,unit_price,discount,"
    + "free_shipping,gift,channel,region,unit_cost"

  /// What of a row depends on the product alone.
  private struct ProductText: Sendable {
    /// The cells `,sku,product,`.
    var name: [UInt8]
    /// The cell `,unit_price,`.
    var price: [UInt8]
    /// The cell `,unit_cost` and the line's end.
    var cost: [UInt8]

    init(_ product: TeaProduct) {
      name = Array(",\(product.sku),\(product.name),".utf8)
      price = Array(",".utf8)
      appendMoney(product.price, to: &price)
      price.append(UInt8(ascii: ","))
      cost = Array(",".utf8)
      appendMoney(product.cost, to: &cost)
      cost.append(UInt8(ascii: "\n"))
    }
  }

  init() { bytes = Array((OrderRows.columns + "\n").utf8) }

  mutating func begin(_ day: Day) { date = Array("\(day.iso) ".utf8) }

  /// Writes one row a line.
  ///
  /// A buyer who is not `named` leaves no key.
  mutating func append(_ order: SampleOrder, minute: Int, by buyer: Regular, named: Bool) {
    orders += 1
    makeHead(order, minute: minute, by: named ? buyer : nil)
    for line in order.lines {
      bytes.append(contentsOf: head)
      appendLine(line, of: order, by: buyer)
    }
  }

  /// Order, customer, time, status.
  private mutating func makeHead(_ order: SampleOrder, minute: Int, by buyer: Regular?) {
    head.removeAll(keepingCapacity: true)
    OrderRows.appendID(orders, to: &head)
    head.append(UInt8(ascii: ","))
    buyer?.appendKey(to: &head)
    head.append(UInt8(ascii: ","))
    head.append(contentsOf: date)
    appendPadded(minute / 60, width: 2, to: &head)
    head.append(UInt8(ascii: ":"))
    appendPadded(minute % 60, width: 2, to: &head)
    head.append(UInt8(ascii: ","))
    head.append(contentsOf: order.status.rawValue.utf8)
  }

  static func appendID(_ order: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "Q"))
    appendPadded(order, width: 8, to: &bytes)
  }

  private mutating func appendLine(
    _ line: (product: Int, quantity: Int),
    of order: SampleOrder,
    by buyer: Regular
  ) {
    let text = products[line.product]
    bytes.append(contentsOf: text.name)
    appendPadded(line.quantity, width: 1, to: &bytes)
    bytes.append(contentsOf: text.price)
    appendMoney(order.discount(of: line), to: &bytes)
    bytes.append(UInt8(ascii: ","))
    bytes.append(order.freeShipping ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    bytes.append(UInt8(ascii: ","))
    bytes.append(order.gift ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    bytes.append(contentsOf: channels[Int(buyer.channel)])
    bytes.append(contentsOf: regions[Int(buyer.region)])
    bytes.append(contentsOf: text.cost)
  }
}

/// Decimal digits with zeros in front up to the width.
func appendPadded(_ value: Int, width: Int, to bytes: inout [UInt8]) {
  var power = 1
  for _ in 1..<max(width, 1) { power *= 10 }
  while value / power >= 10 { power *= 10 }
  while power > 0 {
    bytes.append(48 + UInt8(value / power % 10))
    power /= 10
  }
}

/// Fen as yuan with two decimals.
func appendMoney(_ fen: Int, to bytes: inout [UInt8]) {
  appendPadded(fen / 100, width: 1, to: &bytes)
  bytes.append(UInt8(ascii: "."))
  appendPadded(fen % 100, width: 2, to: &bytes)
}
