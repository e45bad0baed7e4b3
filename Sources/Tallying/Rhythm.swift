/// What a row of `Rhythm` counts; raw values sort the rows.
package enum RhythmKind: Int32, Sendable, CaseIterable {
  /// a = weekday 1…7, b = hour 0…23 or -1 where the export has only a day: orders.
  case hour = 0
  /// a = purchase days of a customer, 6 or more (255 = that many or more), b = of them on paydays:
  /// customers. Campaign days do not count.
  case payday = 1
  /// a = 1 for paydays, 0 for other days, b = 0: purchase days; `sum` is how many such days there
  /// were from the first order to D. Campaign days do not count.
  case month = 2
  /// a = `Day.number`, b = 0: orders with the gift flag; `sum` is their gross − discounts.
  case gift = 3
  /// a = b = 0: customers with a gift order.
  case giver = 4
}

/// When people buy, and for whom: by weekday and hour, around paydays, as gifts.
///
/// Key: kind, a, b. Orders of the hours and gifts are all orders, anonymous ones included.
package struct Rhythm: Sendable, Equatable {
  /// Sorted by kind, a, b.
  package var rows: [RhythmRow] = []

  package init() {}

  package init(rows: [RhythmRow]) { self.rows = rows }

  package func rows(_ kind: RhythmKind) -> ArraySlice<RhythmRow> {
    let from = lowerBound(rows) { $0.kind.rawValue < kind.rawValue }
    let to = lowerBound(rows) { $0.kind.rawValue <= kind.rawValue }
    return rows[from..<to]
  }
}

package struct RhythmRow: TallyRow {
  package var kind: RhythmKind
  package var a: Int32
  package var b: Int32
  package var count = 0
  package var sum: Int64 = 0

  package init(kind: RhythmKind, a: Int32, b: Int32, count: Int, sum: Int64 = 0) {
    self.kind = kind
    self.a = a
    self.b = b
    self.count = count
    self.sum = sum
  }

  static let columns = ["kind", "a", "b", "count", "sum"]
  package var key: [Int64] { [Int64(kind.rawValue), Int64(a), Int64(b)] }
  package var values: [String] { ["\(count)", "\(sum)"] }
}
