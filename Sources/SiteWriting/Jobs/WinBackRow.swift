import Commerce
import Notebook
import Retention
import Tallying

/// A line of `win-back.csv`: somebody who lapsed lately and might be won back, the dearest first.
///
/// The value is what the next 52 weeks were to bring on the day of the last purchase, where a model
/// says so; else what the customer had spent by then, after discounts and returns.
struct WinBackRow {
  static let columns = [
    "rank", "customer_id", "last_day", "lapsed_in", "cause", "known_by", "purchase_days",
    "value", "group", "playbook", "spent", "value_by",
  ]

  private let row: CustomerRow
  private let week: Week?
  private let cause: (cause: LapseCause, source: CustomerLists.Source)?
  private let value: Double
  private let model: ModelName?

  init(_ row: CustomerRow, _ lists: CustomerLists, _ forecasts: CustomerForecasts?) {
    self.row = row
    week = lists.crossing(of: row)
    cause = lists.cause(of: row)
    let value = forecasts?.valueAtLastPurchase(of: row)
    self.value = value ?? Double(row.net)
    model = value == nil ? nil : forecasts?.model
  }

  /// By value, equals by what they spent and then by their place in the ledger.
  func comesBefore(_ other: WinBackRow) -> Bool {
    (other.value, other.row.net, row.customer) < (value, row.net, other.row.customer)
  }

  func cells(
    rank: Int,
    _ ledger: Ledger,
    _ notebook: NotebookContents
  ) -> [SpreadsheetTable.Cell] {
    let group = row.group.name
    let playbook = notebook.playbooks.first { $0.segment?.replacing("-", with: "_") == group }
    return [
      .exact("\(rank)"), .text(ledger.customers.text(Int32(row.customer))),
      .exact(row.lastDay.iso), .exact(week?.iso ?? ""), .exact(cause?.cause.rawValue ?? ""),
      .exact(cause?.source.rawValue ?? ""), .exact("\(row.purchaseDays)"),
      .exact(FixedDecimal.text(value, digits: 0)), .exact(group), .text(playbook?.slug ?? ""),
      .exact("\(row.net)"), .exact(model?.rawValue ?? "spent"),
    ]
  }
}
