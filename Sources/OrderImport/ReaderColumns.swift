import Commerce

/// The columns a reader looks at, looked up once a file.
struct ReaderColumns {
  let orderID, orderName, customerID, oaid, email, phone, phonePart: FieldColumns
  let orderedAt, paidAt, time, zone, status, lineStatus, refundStatus, cancelledAt, isTest,
    event: FieldColumns
  let sku, product, quantity, unitPrice, discount, lineTotal, goodsTotal, subsidy: FieldColumns
  let orderTotal, subtotal, orderDiscount, refunded, adjustedTotal, shipping: FieldColumns
  let freeShipping, gift, channel, region, regionOfAddress: FieldColumns
  let currency, unitCost, tags: FieldColumns
  /// Columns whose cells hold goods of an order, each with its quantity.
  let itemCells: [Int]
  let hasOrderAmounts: Bool
  let hasFlags: Bool
  /// Leading columns that hold all that is the order's own; 0 where other columns stand between.
  let leading: Int
  /// First of the columns at the end that hold all words of the order; -1 where others stand there.
  let trailing: Int
  /// The column of titles where products have a column of their own to be known by; else -1.
  let title: Int

  init(_ plan: ColumnPlan) {
    func columns(_ field: OrderField) -> FieldColumns { FieldColumns(plan[field]) }
    orderID = columns(.orderID)
    orderName = columns(.orderName)
    customerID = columns(.customerID)
    oaid = columns(.oaid)
    email = columns(.email)
    phone = columns(.phone)
    phonePart = columns(.phonePart)
    orderedAt = columns(.orderedAt)
    paidAt = columns(.paidAt)
    time = columns(.time)
    zone = columns(.zone)
    status = columns(.status)
    lineStatus = columns(.lineStatus)
    refundStatus = columns(.refundStatus)
    event = columns(.event)
    cancelledAt = columns(.cancelledAt)
    isTest = columns(.isTest)
    sku = columns(.sku)
    product = columns(.product)
    quantity = columns(.quantity)
    unitPrice = columns(.unitPrice)
    discount = columns(.discount)
    lineTotal = columns(.lineTotal)
    goodsTotal = columns(.goodsTotal)
    subsidy = columns(.subsidy)
    orderTotal = columns(.orderTotal)
    subtotal = columns(.subtotal)
    orderDiscount = columns(.orderDiscount)
    refunded = columns(.refunded)
    adjustedTotal = columns(.adjustedTotal)
    shipping = columns(.shippingCharged)
    freeShipping = columns(.freeShipping)
    gift = columns(.gift)
    channel = columns(.channel)
    region = columns(.region)
    regionOfAddress = columns(.regionOfAddress)
    currency = columns(.currency)
    unitCost = columns(.unitCost)
    tags = columns(.tags)
    itemCells = plan.itemCells
    leading = ReaderColumns.leading(plan)
    trailing = ReaderColumns.trailing(plan)
    title = plan.has(.sku) && plan[.product].count == 1 ? plan[.product][0] : -1
    hasFlags = [freeShipping, gift, tags].contains { $0.isMapped }
    hasOrderAmounts = [orderTotal, subtotal, orderDiscount, refunded, shipping].contains {
      $0.isMapped
    }
  }

  private static let ofLines: [OrderField] = [
    .sku, .product, .quantity, .unitPrice, .discount, .lineTotal, .unitCost, .orderTotal,
    .subtotal, .orderDiscount, .refunded, .shippingCharged, .goodsTotal, .subsidy, .adjustedTotal,
  ]

  private static func trailing(_ plan: ColumnPlan) -> Int {
    let wanted = [.channel, .region, .regionOfAddress, .currency].flatMap { plan[$0] }
    let first = (ofLines.flatMap { plan[$0] }.max() ?? -1) + 1
    return wanted.isEmpty || wanted.contains { $0 < first } ? -1 : wanted.min() ?? -1
  }

  private static func leading(_ plan: ColumnPlan) -> Int {
    let own: [OrderField] = [
      .orderID, .customerID, .oaid, .email, .phone, .phonePart, .orderedAt, .paidAt, .time, .zone,
      .status,
    ]
    let others: [OrderField] = [
      .orderName, .lineStatus, .refundStatus, .event, .cancelledAt, .isTest,
    ]
    guard plan.has(.orderID), others.allSatisfy({ !plan.has($0) }) else { return 0 }
    let wanted = own.flatMap { plan[$0] }
    let last = (wanted.max() ?? -1) + 1
    let isMixed = ofLines.flatMap { plan[$0] }.contains { $0 < last }
    return isMixed ? 0 : last
  }
}

/// How the numbers of each amount column are written.
struct NumberColumns {
  var quantity: NumberColumn
  var unitPrice: NumberColumn
  var lineTotal: NumberColumn
  var goodsTotal: NumberColumn
  var subsidy: NumberColumn
  var discount: NumberColumn
  var orderTotal: NumberColumn
  var subtotal: NumberColumn
  var orderDiscount: NumberColumn
  var refunded: NumberColumn
  var adjustedTotal: NumberColumn
  var shipping: NumberColumn
  var cost: NumberColumn

  init(decimal: UInt8) {
    let column = NumberColumn(decimal: decimal)
    (quantity, unitPrice, lineTotal, goodsTotal) = (column, column, column, column)
    subsidy = column
    (discount, orderTotal, subtotal, orderDiscount) = (column, column, column, column)
    (refunded, adjustedTotal, shipping, cost) = (column, column, column, column)
  }

  private static let all: [any (WritableKeyPath<NumberColumns, NumberColumn> & Sendable)] = [
    \.quantity, \.unitPrice, \.lineTotal, \.goodsTotal, \.subsidy, \.discount, \.orderTotal,
    \.subtotal,
    \.orderDiscount, \.refunded, \.adjustedTotal, \.shipping, \.cost,
  ]

  var columns: [NumberColumn] { NumberColumns.all.map { self[keyPath: $0] } }

  /// Goes on with what was seen in the rows right behind.
  mutating func merge(_ next: NumberColumns) {
    for path in NumberColumns.all { self[keyPath: path].merge(next[keyPath: path]) }
  }

  /// Takes the currency that the amounts of a row were marked with.
  @inline(__always)
  mutating func takeCurrency() -> CurrencyMarks {
    if unitPrice.currency == .none, lineTotal.currency == .none, goodsTotal.currency == .none,
      orderTotal.currency == .none
    {
      return .none
    }
    let marks = [unitPrice, lineTotal, goodsTotal, orderTotal].map(\.currency)
    (unitPrice.currency, lineTotal.currency) = (.none, .none)
    (goodsTotal.currency, orderTotal.currency) = (.none, .none)
    return marks.first { $0 != .none } ?? .none
  }

  /// What the cells say together, for columns that do not say it themselves; `nil` if none does.
  private var common: UInt8? {
    let points = columns.reduce(0) { $0 + $1.pointEvidence }
    let commas = columns.reduce(0) { $0 + $1.commaEvidence }
    if points == commas { return nil }
    return points > commas ? NumberColumn.point : NumberColumn.comma
  }

  /// Columns for reading the file again, or `nil` if every column was read as its cells say.
  var corrected: NumberColumns? {
    var better = self
    var isDifferent = false
    for path in NumberColumns.all {
      let column = self[keyPath: path]
      let says = column.pointEvidence != column.commaEvidence
      let decimal = says ? column.decided : common ?? column.decimal
      isDifferent = isDifferent || decimal != column.decimal
      better[keyPath: path] = NumberColumn(decimal: decimal, isWhole: column.isWhole)
    }
    return isDifferent ? better : nil
  }

  /// The same choices with nothing counted yet.
  var restarted: NumberColumns {
    var fresh = self
    for path in NumberColumns.all {
      let column = self[keyPath: path]
      fresh[keyPath: path] = NumberColumn(decimal: column.decimal, isWhole: column.isWhole)
    }
    return fresh
  }

  /// Says that amounts are of a currency without minor units; quantities and costs may have parts.
  mutating func takeWholeAmounts() {
    for path in NumberColumns.all { self[keyPath: path].isWhole = true }
    (quantity.isWhole, cost.isWhole) = (false, false)
  }

  /// Only cells that could be read both ways, in the whole file.
  var isUndecided: Bool { common == nil && columns.contains { $0.isUndecided } }

  /// The amounts' decimal sign: that of the first column that has one.
  var decimal: UInt8 {
    columns.dropFirst().first { $0.pointEvidence + $0.commaEvidence > 0 }?.decimal
      ?? unitPrice.decimal
  }

  var grouping: UInt8 { columns.map(\.grouping).first { $0 != 0 } ?? 0 }
}
