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
}

/// Where the shop's time zone or currency was taken from.
package enum Provenance: String, Sendable, Codable {
  case option, column, layout, assumed
}

/// The orders of all files, and what became of every row.
package struct ImportResult: Sendable {
  package var ledger: Ledger
  /// The id of each order, by its index in the ledger: for tables that name orders.
  package var orderKeys: KeyTable
  package var files: [FileAccount]
  /// Orders by the reason for which they do not count.
  package var excludedOrders: [String: Int]
  /// Minor units of negative rows that have no order to return to, as a positive sum.
  package var unlinkedReturns: Int64
  package var rejects: [RejectedRow]
  package var findings: Findings
  package var inspections: [FileInspection]
  package var timeZoneSource: Provenance
  package var currencySource: Provenance
  /// Rows that another file adds to an order, such as its items: (order, file, rows).
  package var companionRows: [(order: Int32, file: Int32, rows: Int32)]

  /// The day of the last order; `nil` without orders.
  package var lastOrderDay: Day? {
    ledger.orders.day.last.map { Day(number: $0) }
  }

  /// The result without what happened after a day.
  ///
  /// Later orders move to `after_as_of` in their files' accounts; refunds dated later are taken
  /// off their order's returns. Cost: O(orders).
  package func cut(after day: Day) -> ImportResult {
    var result = self
    let kept = ledger.orders.day.partitioningIndex { $0 > day.number }
    let dropped = ledger.orders.count - kept
    if dropped > 0 {
      for order in kept..<ledger.orders.count {
        result.move(rows: ledger.orders.rows[order], of: ledger.orders.file[order])
      }
      for part in companionRows where part.order >= kept {
        result.move(rows: part.rows, of: part.file)
      }
      result.companionRows.removeAll { $0.order >= kept }
      result.excludedOrders["after_as_of", default: 0] += dropped
      result.ledger = ledger.arranged(in: Array(0..<kept))
      result.orderKeys = KeyTable()
      for order in 0..<kept { result.orderKeys.append(orderKeys[Int32(order)]) }
    }
    result.ledger.dropRefunds(after: day)
    return result
  }

  private mutating func move(rows: Int32, of file: Int32) {
    files[Int(file)].accepted -= Int(rows)
    files[Int(file)].excluded["after_as_of", default: 0] += Int(rows)
  }
}

extension Ledger {
  fileprivate mutating func dropRefunds(after day: Day) {
    guard refunds.day.contains(where: { $0 > day.number }) else { return }
    var kept = RefundColumns()
    for index in 0..<refunds.count {
      if refunds.day[index] > day.number {
        orders.returned[Int(refunds.order[index])] -= refunds.amount[index]
      } else {
        kept.order.append(refunds.order[index])
        kept.day.append(refunds.day[index])
        kept.amount.append(refunds.amount[index])
      }
    }
    refunds = kept
  }
}

extension Array {
  /// The first index whose element is past the bound; elements are ordered by it.
  fileprivate func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
