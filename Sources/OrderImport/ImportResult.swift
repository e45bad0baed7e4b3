package import Commerce
package import Diagnostics

/// A row that could not be read, kept as it came.
package struct RejectedRow: Sendable, Hashable {
  package var file: String
  package var line: Int
  package var column: Int
  /// Such as `date`, `amount`, `columns`.
  package var reason: String
  /// The header above the cell that could not be read; `nil` where the row as a whole is wrong.
  package var header: String?
  /// The record's bytes as UTF-8, without its line end.
  ///
  /// A customer's data: only for `private/`.
  package var record: [UInt8]
  /// The file ends in the middle of it: it was not downloaded whole.
  package var isCutOff = false
}

/// Where the shop's time zone or currency was taken from.
package enum Provenance: String, Sendable, Codable {
  case option, column, layout, assumed
}

/// The orders of all files, and what became of every row.
package struct ImportResult: Sendable {
  package var ledger: Ledger
  package var files: [FileAccount]
  /// The optional tables, each as a file; `layout` is the table's name.
  package var tables: [FileAccount] = []
  package var tableInspections: [TableInspection] = []
  /// Orders by the reason for which they do not count.
  package var excludedOrders: [String: Int]
  /// Minor units of negative rows that have no order to return to, as a positive sum.
  package var unlinkedReturns: Int64
  package var rejects: [RejectedRow]
  package var findings: Findings
  package var inspections: [FileInspection]
  package var timeZoneSource: Provenance
  package var currencySource: Provenance
  /// By file: accepted rows by the day of their order.
  var rowsByDay: [DayCounts]

  /// The day of the last order; `nil` without orders.
  package var lastOrderDay: Day? {
    rowsByDay.compactMap { $0.daysDescending.first }.max().map { Day(number: $0) }
  }

  /// Accounts for rows of tables that the cut took away.
  ///
  /// Of two files of one table nobody knows whose rows went: neither accounts for them.
  private mutating func cutTables(from before: ShopTables) {
    for index in tables.indices {
      let layout = tables[index].layout
      guard let table = ShopTable(rawValue: layout),
        tables.count(where: { $0.layout == layout }) == 1
      else { continue }
      let rows = before.rows(of: table) - ledger.tables.rows(of: table)
      guard rows > 0 else { continue }
      tables[index].accepted -= rows
      tables[index].excluded["after_as_of", default: 0] += rows
    }
  }

  /// The result without what happened after a day, and the facts that tables tell by then.
  ///
  /// Later orders move to `after_as_of` in their files' accounts; refunds dated later are taken
  /// off their order's returns. Cost: O(orders).
  package func cut(after day: Day) -> ImportResult {
    var result = self
    var dropped = 0
    result.ledger = ledger.cut(after: day) { _ in dropped += 1 }
    result.ledger.makeFacts(asOf: day)
    result.cutTables(from: ledger.tables)
    guard dropped > 0 else { return result }
    for file in files.indices {
      let rows = rowsByDay[file].total(after: day.number)
      result.files[file].accepted -= rows
      if rows > 0 { result.files[file].excluded["after_as_of", default: 0] += rows }
      result.rowsByDay[file].cut(after: day.number)
    }
    result.excludedOrders["after_as_of", default: 0] += dropped
    return result
  }
}
