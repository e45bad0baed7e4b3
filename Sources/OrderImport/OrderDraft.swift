import Commerce

/// One order while it is made from its rows; amounts are minor units.
struct OrderDraft {
  struct Line {
    var product: Int32
    var quantity: Int32
    var gross: Int64
    var discount: Int64
    /// -1 where unknown.
    var cost: Int64
    var isRefunded = false
  }

  var day = Int32.max
  var minute: Int16 = -1
  var customer: Int32 = -1
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returned: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var channel: Int32 = -1
  var region: Int32 = -1
  var flags: RowFlags = []
  var lines: [Line] = []
  /// Rows with a negative amount.
  var returns: [Line] = []
  /// Rows that do not count although their order does, by reason.
  var droppedRows: [String: Int] = [:]
  /// Why the order does not count.
  var exclusion: String?
  /// Rows that say what is the order's own and name no goods.
  var summaries = 0
  /// What negative rows give back.
  var returnedByRows: Int64 = 0

  private let decimals: Int
  private var status = OrderStatus.paid
  private var firstDropped: OrderStatus?
  private var orderTotal = RowTable.missing
  private var subtotal = RowTable.missing
  private var orderDiscount = RowTable.missing
  private var refunded = RowTable.missing
  private var shipping = RowTable.missing
  private var orderCurrency = RowTable.missing
  private var hasLineAmounts = false

  /// Rows among them that stand in another file than the order.
  var elsewhere = 0
  /// Rows of the order's own file that are part of it.
  var rowCount: Int { lines.count + returns.count + summaries - elsewhere }

  init(
    _ material: OrderMaterial,
    _ rows: ArraySlice<Int32>,
    _ grain: Layout.Grain,
    _ layout: Layout
  ) {
    decimals = material.currency.decimals
    for row in rows {
      takeOrder(material, Int(row))
    }
    let products = material.gathered.rows.product
    let hasSummary = layout.hasSummaryRows && rows.contains { products[Int($0)] >= 0 }
    for row in rows {
      if hasSummary, products[Int(row)] < 0 {
        summaries += 1
      } else {
        takeLine(material, Int(row), grain)
      }
    }
    sortLines(material)
  }

  /// By insertion: orders are short, and mostly sorted by nature.
  private mutating func sortLines(_ material: OrderMaterial) {
    guard lines.count <= 32 else { return lines.sort { material.comesFirst($0, $1) } }
    for index in lines.indices.dropFirst() {
      var place = index
      while place > 0, material.comesFirst(lines[place], lines[place - 1]) {
        lines.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// Takes what is the order's own: the same value may stand on one row or on all.
  private mutating func takeOrder(_ material: OrderMaterial, _ row: Int) {
    let rowFlags = RowFlags(rawValue: material.gathered.rows.flags[row])
    if material.gathered.rows.day[row] != Int32.min {
      let time = (material.gathered.rows.day[row], material.gathered.rows.minute[row])
      if day == Int32.max || time < (day, minute) { (day, minute) = time }
    }
    if material.gathered.rows.customer[row] >= 0, material.gathered.rows.customer[row] != customer {
      takeCustomer(material, material.gathered.rows.customer[row])
    }
    flags.formUnion(rowFlags)
    if rowFlags.contains(.hasStatus), !rowFlags.contains(.ownStatus),
      let new = OrderStatus(rawValue: material.gathered.rows.status[row]),
      new.rawValue > status.rawValue
    {
      status = new
    }
    orderTotal = max(orderTotal, material.gathered.rows.orderTotal.value(row))
    subtotal = max(subtotal, material.gathered.rows.subtotal.value(row))
    orderDiscount = max(orderDiscount, material.gathered.rows.orderDiscount.value(row))
    refunded = max(refunded, material.gathered.rows.refunded.value(row))
    shipping = max(shipping, material.gathered.rows.shipping.value(row))
    orderCurrency = max(orderCurrency, material.gathered.rows.currency.value(row))
    channel = smaller(
      channel,
      material.gathered.rows.channel.value(row),
      material.gathered.channels.keys
    )
    region = smaller(
      region,
      material.gathered.rows.region.value(row),
      material.gathered.regions.keys
    )
    if material.gathered.rows.gross[row] != RowTable.missing { hasLineAmounts = true }
  }

  /// One order has one key: of several the smallest, whatever row it stood on.
  private mutating func takeCustomer(_ material: OrderMaterial, _ new: Int32) {
    let keys = material.gathered.customers.keys
    if customer < 0 || keys[new].lexicographicallyPrecedes(keys[customer]) { customer = new }
  }

  private func smaller(_ old: Int32, _ value: Int64, _ names: KeyArena) -> Int32 {
    guard value != RowTable.missing, Int32(value) != old else { return old }
    let new = Int32(value)
    return old < 0 || names[new].lexicographicallyPrecedes(names[old]) ? new : old
  }

  private mutating func takeLine(_ material: OrderMaterial, _ row: Int, _ grain: Layout.Grain) {
    let own = OrderStatus(rawValue: material.gathered.rows.status[row]) ?? .paid
    let isOwn = RowFlags(rawValue: material.gathered.rows.flags[row]).contains(.ownStatus)
    if isOwn, let reason = own.exclusion {
      droppedRows[reason, default: 0] += 1
      if own.rawValue < firstDropped?.rawValue ?? .max { firstDropped = own }
      return
    }
    var line = Line(
      product: material.gathered.rows.product[row],
      quantity: material.gathered.rows.quantity[row],
      gross: 0,
      discount: rounded(material.gathered.rows.discount[row], decimals: decimals),
      cost: -1
    )
    if material.gathered.rows.gross[row] != RowTable.missing {
      line.gross = rounded(material.gathered.rows.gross[row], decimals: decimals)
    }
    let cost = material.gathered.rows.cost.value(row)
    if cost != RowTable.missing { line.cost = rounded(cost, decimals: decimals) }
    line.isRefunded = isOwn && own == .refunded
    let isNegative =
      material.gathered.rows.gross[row] != RowTable.missing && material.gathered.rows.gross[row] < 0
    if isNegative || (material.gathered.rows.quantity[row] < 0 && grain != .order) {
      returns.append(line)
    } else {
      lines.append(line)
    }
  }

  /// Adds up and decides whether the order counts.
  mutating func settle(_ material: OrderMaterial, _ layout: Layout) {
    for line in returns {
      returnedByRows += max(0, Int64(line.gross.magnitude) - line.discount)
    }
    if let reason = excludedByStatus(material, layout) {
      exclusion = reason
      return
    }
    if lines.isEmpty {
      exclusion = returnedByRows == 0 ? "zero_value" : "unlinked_return"
      return
    }
    takeOrderTotal()
    if layout.subtotalIsAfterDiscount { takeDiscountFromTotals() }
    spreadOrderDiscount(layout)
    gross = lines.reduce(0) { $0 + $1.gross }
    discount = lines.reduce(0) { $0 + $1.discount }
    settleReturns(layout)
    if gross < 0 {
      exclusion = "negative"
    } else if gross == 0 {
      let hasUnits = lines.contains { $0.quantity > 0 }
      let counts = customer >= 0 && hasUnits && material.options.zeroValue == .include
      if !counts { exclusion = "zero_value" }
    }
  }

  private mutating func excludedByStatus(_ material: OrderMaterial, _ layout: Layout) -> String? {
    if flags.contains(.excludedTag) { return "tag" }
    if status == .cancelled, layout.closedWithRefundIsRefunded, refunded != RowTable.missing,
      refunded > 0, flags.contains(.paid)
    {
      status = .refunded
    }
    if status == .unpaid, layout.unpaidWithoutPayment, flags.contains(.paid) { status = .paid }
    if let reason = status.exclusion { return reason }
    if lines.isEmpty, returns.isEmpty {
      // The rows are accounted under their own reasons.
      return firstDropped?.exclusion ?? "cancelled"
    }
    if let wanted = material.currencyCode, orderCurrency != RowTable.missing,
      orderCurrency != wanted
    {
      return "currency"
    }
    return nil
  }

  /// An order without amounts of lines: its total without shipping, before its discount.
  private mutating func takeOrderTotal() {
    guard !hasLineAmounts, orderTotal != RowTable.missing, !lines.isEmpty else { return }
    var value = orderTotal
    if shipping != RowTable.missing { value -= shipping }
    if orderDiscount != RowTable.missing { value += orderDiscount }
    let own = lines.reduce(0) { $0 + $1.discount }
    lines[0].gross = rounded(value, decimals: decimals) + own
  }

  /// The shop's discount where an export has only the goods before and after it.
  private mutating func takeDiscountFromTotals() {
    guard orderDiscount == RowTable.missing, orderTotal != RowTable.missing,
      subtotal != RowTable.missing, orderTotal > subtotal
    else { return }
    orderDiscount = orderTotal - subtotal
  }

  /// Largest remainder over the lines' values; what exceeds the goods was off the shipping.
  private mutating func spreadOrderDiscount(_ layout: Layout) {
    guard orderDiscount != RowTable.missing, orderDiscount > 0 else { return }
    var amount = rounded(orderDiscount, decimals: decimals)
    let values = lines.map { max(0, $0.gross - $0.discount) }
    let goods = values.reduce(0, +)
    let own = lines.reduce(0) { $0 + $1.discount }
    if layout.discountMayRepeatLines, own > 0, subtotal != RowTable.missing {
      let total = rounded(subtotal, decimals: decimals)
      if goods + own - amount == total { amount -= min(amount, own) }
    }
    if layout.pricesAreAfterDiscount { return addDiscountBack(amount - min(amount, own), values) }
    if amount > goods {
      shippingSubsidy = amount - goods
      amount = goods
    }
    guard amount > 0 else { return }
    if lines.count == 1 {
      lines[0].discount += amount
      return
    }
    for (index, share) in spread(amount, over: values).enumerated() {
      lines[index].discount += share
    }
  }

  /// Lines that stand after a discount that only the order tells were worth so much more.
  private mutating func addDiscountBack(_ amount: Int64, _ values: [Int64]) {
    guard amount > 0, values.contains(where: { $0 > 0 }) else { return }
    for (index, share) in spread(amount, over: values).enumerated() {
      lines[index].gross += share
      lines[index].discount += share
    }
  }

  private mutating func settleReturns(_ layout: Layout) {
    let paid = gross - discount
    returned = returnedByRows
    if refunded != RowTable.missing, refunded > 0 {
      var amount = rounded(refunded, decimals: decimals)
      if layout.refundsIncludeShipping { amount = min(amount, max(0, paid)) }
      returned += amount
    } else if status == .refunded {
      returned = max(returned, paid)
    } else {
      for line in lines where line.isRefunded { returned += line.gross - line.discount }
    }
  }

  /// The goods of another file: products and quantities from there, the value from the order.
  func itemLines(_ material: OrderMaterial, _ items: [Int32]) -> [Line] {
    var result: [Line] = items.map { item in
      let value = material.gathered.rows.gross[Int(item)]
      return Line(
        product: material.gathered.rows.product[Int(item)],
        quantity: max(0, material.gathered.rows.quantity[Int(item)]),
        gross: value == RowTable.missing ? 0 : max(0, rounded(value, decimals: decimals)),
        discount: 0,
        cost: -1
      )
    }
    result.sort { material.comesFirst($0, $1) }
    let weights = result.map(\.gross)
    let shares = spread(gross, over: weights)
    let discounts = spread(discount, over: weights)
    for index in result.indices {
      result[index].gross = shares[index]
      result[index].discount = discounts[index]
    }
    return result
  }
}
