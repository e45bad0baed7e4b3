import Commerce
import Notebook
import Retention
import Tallying

/// A line of `win-back.csv`: somebody who lapsed lately and might be won back, the dearest first.
///
/// The value is what the customer had spent, after discounts and returns, by the last purchase.
struct WinBackRow {
  static let columns = [
    "rank", "customer_id", "last_day", "lapsed_in", "cause", "known_by", "purchase_days",
    "value", "group", "playbook",
  ]

  private let row: CustomerRow
  private let week: Week?
  private let cause: (cause: LapseCause, source: CustomerLists.Source)?

  init(_ row: CustomerRow, _ lists: CustomerLists) {
    self.row = row
    week = lists.crossing(of: row)
    cause = lists.cause(of: row)
  }

  /// By value, equals by their place in the ledger.
  func comesBefore(_ other: WinBackRow) -> Bool {
    (other.row.net, row.customer) < (row.net, other.row.customer)
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
      .exact(cause?.source.rawValue ?? ""), .exact("\(row.purchaseDays)"), .exact("\(row.net)"),
      .exact(group), .text(playbook?.slug ?? ""),
    ]
  }
}
