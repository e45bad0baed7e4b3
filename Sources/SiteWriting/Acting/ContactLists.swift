import Commerce
import Tallying

/// `contact-SLUG.csv` and `holdout-SLUG.csv`: to whom this week's actions go, and whom they leave
/// alone.
///
/// Lists of other weeks go first, so that none is sent twice.
struct ContactLists {
  static let columns = [
    "customer_id", "assigned_on", "last_day", "purchase_days", "net_sales", "group",
  ]

  let ledger: Ledger
  let tallies: Tallies
  let runs: [PlannedRun]

  func write(into folder: PrivateFolder) throws(SiteWritingError) {
    var tables: [String: SpreadsheetTable] = [:]
    var files: [Int32: [String]] = [:]
    for run in runs {
      let names = ("contact-\(run.playbook).csv", "holdout-\(run.playbook).csv")
      tables[names.0] = SpreadsheetTable(columns: ContactLists.columns)
      tables[names.1] = SpreadsheetTable(columns: ContactLists.columns)
      for customer in run.toContact { files[customer, default: []].append(names.0) }
      for customer in run.heldOut { files[customer, default: []].append(names.1) }
    }
    if !files.isEmpty {
      tallies.forEachCustomer(of: ledger) { row in
        guard let names = files[Int32(row.customer)] else { return }
        for name in names { tables[name]?.append(cells(row)) }
      }
    }
    for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
      try folder.write(name, table.bytes)
    }
  }

  /// Takes away the lists that stand in the folder: those that this program wrote.
  static func clear(_ folder: PrivateFolder) throws(SiteWritingError) {
    let header = SpreadsheetTable(columns: columns).bytes
    for name in try folder.names
    where name.hasSuffix(".csv") && (name.hasPrefix("contact-") || name.hasPrefix("holdout-")) {
      guard let bytes = try folder.read(name), bytes.starts(with: header) else { continue }
      try folder.remove(name)
    }
  }

  private func cells(_ row: CustomerRow) -> [SpreadsheetTable.Cell] {
    [.text(ledger.customers.text(Int32(row.customer)))]
      + [
        tallies.asOf.iso, row.lastDay.iso, "\(row.purchaseDays)", "\(row.net)", row.group.name,
      ].map { .exact($0) }
  }
}
