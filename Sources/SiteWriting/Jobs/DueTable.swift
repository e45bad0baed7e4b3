import Commerce
import Retention
import Tallying

/// `due.csv`: customers who have used up what they bought, by the times in which others bought the
/// same again.
///
/// Due from the time after which a quarter has bought again, overdue past three quarters. Whoever
/// has lapsed by now is left to the win-back list.
struct DueTable {
  static let columns = [
    "customer_id", "sku", "product", "bought_on", "units", "days_since", "due_from", "due_on",
    "due_until", "state",
  ]

  private let ledger: Ledger
  private let asOf: Day
  private let refills: CustomerRefills
  /// By index of a customer: whether they have lapsed.
  private let hasLapsed: [Bool]
  private(set) var table = SpreadsheetTable(columns: columns)

  init(_ ledger: Ledger, _ tallies: Tallies, _ refills: CustomerRefills, hasLapsed: [Bool]) {
    self.ledger = ledger
    asOf = tallies.asOf
    self.refills = refills
    self.hasLapsed = hasLapsed
  }

  mutating func append(_ row: OpenRefill) {
    guard let limits = refills.limits(row.product), let state = limits.state(row.tenthsPerUnit),
      !hasLapsed[row.customer]
    else { return }
    let product = Int(row.product)
    let day = { (days: Double) -> SpreadsheetTable.Cell in
      .exact((row.lastDay + Int((days * Double(row.units)).rounded(.up))).iso)
    }
    table.append([
      .text(ledger.customers.text(Int32(row.customer))), .text(ledger.products[product]),
      .text(product < ledger.productTitles.count ? ledger.productTitles[product] : ""),
      .exact(row.lastDay.iso), .exact("\(row.units)"), .exact("\(asOf - row.lastDay)"),
      day(limits.low), day(limits.median), day(limits.high), .exact(state.rawValue),
    ])
  }

  mutating func drain() -> [UInt8] { table.drain() }
  var size: Int { table.bytes.count }
}
