import Commerce
import Diagnostics

/// What the totals of a file's orders say of the columns that they were read from.
struct TotalsSeen {
  /// Orders of several rows with totals: one and the same, or different ones.
  private(set) var alike = 0
  private(set) var different = 0
  /// Orders whose prices, without a quantity, do not come to their total; the sums of both.
  private(set) var unequal = 0
  private(set) var priceSum: Int64 = 0
  private(set) var totalSum: Int64 = 0
  /// Orders whose discount only their total tells, and those whose total is above their goods and
  /// shipping.
  private(set) var discounted = 0
  private(set) var taxed = 0

  /// Takes a settled order.
  mutating func see(_ order: OpenOrder, _ rules: OrderRules) {
    if rules.layout.totalTellsDiscount { seeDiscount(order, rules) }
    guard order.amounts.rowsWithTotal > 0 else { return }
    if order.hasLineAmounts {
      if rules.mayLackQuantity { compare(order, rules) }
    } else if order.amounts.totalsDiffer {
      different += 1
    } else if order.amounts.rowsWithTotal > 1 {
      alike += 1
    }
  }

  private mutating func seeDiscount(_ order: OpenOrder, _ rules: OrderRules) {
    let amounts = order.amounts
    guard order.hasLineAmounts, amounts.total != OrderAmounts.missing else { return }
    let charged = amounts.shipping == OrderAmounts.missing ? 0 : amounts.shipping
    if amounts.discount > 0 {
      discounted += 1
    } else if rules.money.rounded(amounts.total) > order.gross + rules.money.rounded(charged) {
      taxed += 1
    }
  }

  private mutating func compare(_ order: OpenOrder, _ rules: OrderRules) {
    var total = order.amounts.total
    if order.amounts.shipping != OrderAmounts.missing { total -= order.amounts.shipping }
    let (net, paid) = (order.gross - order.discount, rules.money.rounded(total))
    if net != paid { unequal += 1 }
    add(net, paid)
  }

  private mutating func add(_ prices: Int64, _ totals: Int64) {
    // Sums that are too large are an error of their own.
    priceSum &+= prices
    totalSum &+= totals
  }

  mutating func merge(_ other: TotalsSeen) {
    alike += other.alike
    different += other.different
    unequal += other.unequal
    discounted += other.discounted
    taxed += other.taxed
    add(other.priceSum, other.totalSum)
  }

  /// Whether what was taken for orders' totals is their lines'.
  ///
  /// An id that was used twice makes an order differ here and there; of lines' own amounts far more
  /// than one order in fifty does.
  var areOfLines: Bool { different > 0 && different * 50 >= alike + different }
}

extension FileReader {
  /// Notes in which files the totals are those of lines.
  ///
  /// - Returns: whether there are any, so that the files must be read again.
  mutating func learnTotals(_ files: [ReadFile]) -> Bool {
    for file in files where file.counts.totals.areOfLines && file.isTotalOpen(options) {
      totalsOfLines[file.source] = file.counts.totals.different
    }
    return !totalsOfLines.isEmpty
  }
}

extension ReadFile {
  /// Whether neither a person nor the layout says what the total is.
  fileprivate func isTotalOpen(_ options: ImportOptions) -> Bool {
    guard let column = plan[.orderTotal].first, plan[.orderTotal].count == 1,
      options.columns[OrderField.orderTotal.rawValue] == nil
    else { return false }
    let key = headerKey(plan.headers[column])
    return !layout.columns.contains { field, names in
      field == .orderTotal && names.contains { headerKey($0) == key }
    }
  }
}

/// Says where totals disagree among themselves or with prices.
func reportTotals(_ file: ReadFile, _ currency: Currency, _ findings: inout Findings) {
  let totals = file.counts.totals
  guard let column = file.plan[.orderTotal].first else { return }
  let (name, header) = (file.source.name, file.plan.headers[column])
  if totals.different > 0 {
    findings.add(.totalsDiffer(name, header, orders: totals.different))
  }
  if totals.discounted > 0 || totals.taxed > 0 {
    findings.add(.discountsFromTotals(name, header, totals))
  }
  if totals.unequal > 0, totals.priceSum != totals.totalSum,
    let price = file.plan[.unitPrice].first
  {
    findings.add(
      .pricesDiffer(
        name,
        (file.plan.headers[price], totals.priceSum.inUnits(currency)),
        (header, totals.totalSum.inUnits(currency)),
        orders: totals.unequal
      )
    )
  }
}

extension Int64 {
  /// An amount in minor units as a decimal number.
  fileprivate func inUnits(_ currency: Currency) -> String {
    let digits = String(magnitude)
    let decimals = currency.decimals
    let whole = String(repeating: "0", count: Swift.max(0, decimals + 1 - digits.count)) + digits
    let sign = self < 0 ? "-" : ""
    return sign + whole.dropLast(decimals) + (decimals > 0 ? "." + whole.suffix(decimals) : "")
  }
}

extension Diagnostic {
  static func totalsOfLines(_ name: String, _ header: String, orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "in \(orders) order\(orders == 1 ? "" : "s") the rows differ in \"\(header)\": its amounts "
        + "are taken for those of lines and added up",
      code: "orders.totals-of-lines",
      hint: "if each is the whole order's, say --columns order_total=\"\(header)\""
    )
  }

  static func totalsDiffer(_ name: String, _ header: String, orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "in \(orders) order\(orders == 1 ? "" : "s") the rows differ in \"\(header)\", expected one "
        + "total of the order: the largest is taken",
      code: "orders.totals-differ",
      hint: "if each amount is its line's own, say --columns line_total=\"\(header)\""
    )
  }

  static func discountsFromTotals(_ name: String, _ header: String, _ totals: TotalsSeen)
    -> Diagnostic
  {
    let (less, more) = (totals.discounted, totals.taxed)
    let hidden =
      more == 0
      ? "" : "; \(more) \(more == 1 ? "is" : "are") above them, so that tax may hide discounts"
    return Diagnostic(
      .warning,
      at: SourceLocation(name),
      "no column says what was taken off: it is taken as what \"\(header)\" is below goods and "
        + "shipping, in \(less) order\(less == 1 ? "" : "s")" + hidden,
      code: "orders.discounts-from-totals",
      hint: "where tax comes on top, discounts were more: name a column that has them with "
        + "--columns order_discount=HEADER"
    )
  }

  static func pricesDiffer(
    _ name: String,
    _ prices: (header: String, sum: String),
    _ totals: (header: String, sum: String),
    orders: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "no column says how many were bought, and in \(orders) order\(orders == 1 ? "" : "s") "
        + "\"\(prices.header)\" does not come to \"\(totals.header)\": \(prices.sum) in all "
        + "against \(totals.sum)",
      code: "orders.prices-differ",
      hint: "name it with --columns quantity=HEADER, or take the total: --columns unit_price=-"
    )
  }

  static func priceForOne(_ name: String, _ price: String, _ total: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "\"\(total)\" holds several times \"\(price)\" and no column says how many: only "
        + "\"\(total)\" is read",
      code: "orders.price-for-one",
      hint: "name the column that says how many: --columns quantity=HEADER"
    )
  }
}
