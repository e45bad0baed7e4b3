import Commerce
import Retention
import Tallying

/// `customers.csv`: one row a customer, raw ids, for the shop's own machine only.
///
/// Money in minor units, times in weeks; cells of models are empty where there is none.
struct CustomerTable {
  static let columns = [
    "customer_id", "first_day", "last_day", "recency_days", "purchase_days", "orders",
    "gross_sales", "discounts", "returns", "net_sales", "r", "f", "m", "group", "tier", "rung", "x",
    "t_x", "t", "mean_spend", "model", "p_alive", "expected_26w", "expected_spend", "clv_52w",
    "churn_cause", "lapsed", "deal_share",
  ]

  private let ledger: Ledger
  private let tallies: Tallies
  private let lists: CustomerLists
  private let forecasts: CustomerForecasts?
  private var table = SpreadsheetTable(columns: columns)

  init(
    _ ledger: Ledger,
    _ tallies: Tallies,
    _ lists: CustomerLists,
    _ forecasts: CustomerForecasts?
  ) {
    self.ledger = ledger
    self.tallies = tallies
    self.lists = lists
    self.forecasts = forecasts
  }

  /// Bytes not taken yet.
  var size: Int { table.bytes.count }

  /// Takes the rows written so far.
  mutating func drain() -> [UInt8] { table.drain() }

  mutating func append(_ row: CustomerRow) {
    let x = row.purchaseDays - 1
    let cause = lists.cause(of: row)
    let before = [
      row.firstDay.iso, row.lastDay.iso, "\(tallies.asOf - row.lastDay)",
      "\(row.purchaseDays)", "\(row.orders)", "\(row.gross)", "\(row.discount)",
      "\(row.returns)", "\(row.net)", "\(row.r)", "\(row.f)", "\(row.m)", row.group.name,
      "T\(row.tier)", "\(row.rung)", "\(x)", weeks(row.lastDay - row.firstDay),
      weeks(tallies.asOf - row.firstDay), x > 0 ? quotient(Int(row.repeatSales), x) : "",
    ]
    let after = [
      cause?.cause.rawValue ?? "", cause == nil ? "no" : "yes",
      quotient(row.deals, row.purchaseDays),
    ]
    var cells: [SpreadsheetTable.Cell] = [.text(ledger.customers.text(Int32(row.customer)))]
    cells += (before + forecastCells(row) + after).map { .exact($0) }
    table.append(cells)
  }

  /// From `model` to `clv_52w`.
  private func forecastCells(_ row: CustomerRow) -> [String] {
    guard let forecasts else { return [String](repeating: "", count: 5) }
    let found = forecasts.row(of: row)
    return [
      forecasts.model.rawValue, FixedDecimal.text(found.alive, digits: 6),
      FixedDecimal.text(found.purchases, digits: 6),
      found.spend.map { FixedDecimal.text($0, digits: 2) } ?? "",
      found.value.map { FixedDecimal.text($0, digits: 2) } ?? "",
    ]
  }

  private func weeks(_ days: Int) -> String { quotient(days, 7) }

  /// Whole where it is, else the shortest decimal that reads back as the same number.
  private func quotient(_ a: Int, _ b: Int) -> String {
    a % b == 0 ? "\(a / b)" : "\(Double(a) / Double(b))"
  }
}
