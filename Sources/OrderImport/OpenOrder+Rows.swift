import Commerce

/// What orders of one file are made by.
struct OrderRules: Sendable {
  let grain: Layout.Grain
  let layout: OrderLayout
  let money: MinorUnits
  let file: Int
  let zeroValueCounts: Bool
  /// Code of the currency that counts; `nil` if any does.
  let currency: Int32?
  /// Code of the currency of the file's layout where that one does not count; else -1.
  ///
  /// Orders that name no currency of their own are in it.
  let foreign: Int32
  /// Prices stand without a quantity beside a total that may know better.
  var mayLackQuantity = false
}

/// What a layout says of its orders' amounts; see `Layout`.
struct OrderLayout: Sendable {
  let refundsIncludeShipping: Bool
  let discountMayRepeatLines: Bool
  let closedWithRefundIsRefunded: Bool
  let pricesAreAfterDiscount: Bool
  let subtotalIsAfterDiscount: Bool
  let totalTellsDiscount: Bool
  let hasSummaryRows: Bool
  let unpaidWithoutPayment: Bool

  init(_ layout: Layout) {
    refundsIncludeShipping = layout.refundsIncludeShipping
    discountMayRepeatLines = layout.discountMayRepeatLines
    closedWithRefundIsRefunded = layout.closedWithRefundIsRefunded
    pricesAreAfterDiscount = layout.pricesAreAfterDiscount
    subtotalIsAfterDiscount = layout.subtotalIsAfterDiscount
    totalTellsDiscount = layout.totalTellsDiscount
    hasSummaryRows = layout.hasSummaryRows
    unpaidWithoutPayment = layout.unpaidWithoutPayment
  }
}

extension OpenOrder {
  /// Takes a row of the order, its line goes to the end of `lines`.
  @inline(__always)
  mutating func take(
    _ row: Row,
    _ rules: OrderRules,
    _ words: FileWords,
    _ lines: inout LineTable
  ) {
    if !row.customer.isNone, !row.customer.isSameInPlace(customer) {
      takeCustomer(row.customer)
    }
    if row.day != Int32.min { takeTime(row.day, row.minute) }
    flags.formUnion(row.flags)
    if row.flags.contains(.hasStatus), !row.flags.contains(.ownStatus),
      row.status.rawValue > status.rawValue
    {
      status = row.status
    }
    if row.hasOrderAmounts {
      amounts.take(row.amounts)
      isSpecial = true
    }
    if row.currency >= 0, row.currency != currency {
      currency = words.smaller(currency, row.currency, words.currencies)
    }
    if row.channel >= 0, row.channel != channel {
      channel = words.smaller(channel, row.channel, words.channels)
    }
    if row.region >= 0, row.region != region {
      region = words.smaller(region, row.region, words.regions)
    }
    takeLine(row, rules, &lines)
  }

  /// Takes what a typical row says of its order.
  @inline(__always)
  mutating func takeHead(_ head: PendingOrder, isRepeated: Bool) {
    takeTime(head.day, head.minute)
    if !head.customer.isSameInPlace(customer) { takeCustomer(head.customer) }
    if isRepeated, head.status.rawValue > status.rawValue { status = head.status }
    hasLineAmounts = true
  }

  /// One order has one key: of several always the same, whatever row it stood on.
  private mutating func takeCustomer(_ new: KeyToken) {
    if customer.isNone {
      customer = new
      return
    }
    if new.hash != customer.hash { (hasManyCustomers, isSpecial) = (true, true) }
    if new.comesBefore(customer) { customer = new }
  }

  /// The first time of all rows is the order's.
  @inline(__always)
  private mutating func takeTime(_ newDay: Int32, _ newMinute: Int32) {
    if newDay != day, day != .max { (hasManyDays, isSpecial) = (true, true) }
    if (newDay, newMinute) < (day, minute) { (day, minute) = (newDay, newMinute) }
  }

  @inline(__always)
  private mutating func takeLine(_ row: Row, _ rules: OrderRules, _ lines: inout LineTable) {
    let hasGross = row.gross != OrderAmounts.missing
    if hasGross { hasLineAmounts = true }
    let isOwn = row.flags.contains(.ownStatus)
    if isOwn, row.status.exclusion != nil {
      dropped.add(row.status)
      isSpecial = true
      return
    }
    let lineGross = hasGross ? rules.money.rounded(row.gross) : 0
    let lineDiscount = row.discount == 0 ? 0 : rules.money.rounded(row.discount)
    if (hasGross && row.gross < 0) || (row.quantity < 0 && rules.grain != .order) {
      returnRows += 1
      returned += max(0, Int64(lineGross.magnitude) - lineDiscount)
      lastProduct = row.product
      isSpecial = true
      return
    }
    if rules.layout.hasSummaryRows { isSpecial = true }
    var product = row.product
    if isOwn, row.status == .refunded {
      product = EncodedProduct.refunded(product)
      hasRefundedLines = true
      isSpecial = true
    }
    let whole = row.quantity / 1_000_000
    let isWhole = whole &* 1_000_000 == row.quantity
    let quantity = Int32(clamping: isWhole ? whole : MinorUnits(decimals: 0).rounded(row.quantity))
    if row.cost == OrderAmounts.missing, lines.costs.isEmpty, lineGross.magnitude < 1 << 31,
      lineDiscount.magnitude < 1 << 31
    {
      lines.lines.append(
        Line(
          product: product,
          quantity: quantity,
          narrowGross: Int32(truncatingIfNeeded: lineGross),
          narrowDiscount: Int32(truncatingIfNeeded: lineDiscount)
        )
      )
    } else {
      lines.append(
        product: product,
        quantity: quantity,
        gross: lineGross,
        discount: lineDiscount,
        cost: row.cost == OrderAmounts.missing ? -1 : rules.money.rounded(row.cost)
      )
    }
    lineCount += 1
    // Far beyond what a ledger may hold, so that the sum is seen to be too large.
    gross = min(gross + lineGross, 1 << 60)
    discount = min(discount + lineDiscount, 1 << 60)
    units += Int64(quantity)
  }

  /// Takes the rows of another part of the same order; its lines must follow this one's.
  mutating func merge(_ other: OpenOrder, _ words: FileWords) {
    if other.day != .max { takeTime(other.day, other.minute) }
    if !other.customer.isNone { takeCustomer(other.customer) }
    hasManyCustomers = hasManyCustomers || other.hasManyCustomers
    hasManyDays = hasManyDays || other.hasManyDays
    flags.formUnion(other.flags)
    if other.status.rawValue > status.rawValue { status = other.status }
    amounts.take(other.amounts)
    if other.currency >= 0 { currency = words.smaller(currency, other.currency, words.currencies) }
    if other.channel >= 0 { channel = words.smaller(channel, other.channel, words.channels) }
    if other.region >= 0 { region = words.smaller(region, other.region, words.regions) }
    hasLineAmounts = hasLineAmounts || other.hasLineAmounts
    isSpecial = isSpecial || other.isSpecial
    dropped.add(other.dropped)
    hasRefundedLines = hasRefundedLines || other.hasRefundedLines
    returnRows += other.returnRows
    returned += other.returned
    summaryRows += other.summaryRows
    if lineCount == 0 { firstLine = other.firstLine }
    lineCount += other.lineCount
    gross = min(gross + other.gross, 1 << 60)
    discount = min(discount + other.discount, 1 << 60)
    units += other.units
    offset = min(offset, other.offset)
  }
}

/// Products of lines that are not yet final: the code of the shared words, and whether the line
/// was refunded.
enum EncodedProduct {
  private static let mark: Int32 = 1 << 30

  /// -1 stands for no product in either.
  static func refunded(_ code: Int32) -> Int32 { code < 0 ? -2 : code | mark }
  static func isRefunded(_ code: Int32) -> Bool { code == -2 || (code >= 0 && code & mark != 0) }
  @inline(__always)
  static func code(_ code: Int32) -> Int32 { code < 0 ? -1 : code & ~mark }
}

extension FileWords {
  /// Of two words the one with the smaller bytes, whatever row it stood on.
  func smaller(_ old: Int32, _ new: Int32, _ table: SharedWords) -> Int32 {
    if old < 0 { return new }
    if new < 0 || old == new { return old }
    return table.bytes(new).lexicographicallyPrecedes(table.bytes(old)) ? new : old
  }
}
