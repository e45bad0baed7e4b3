import Commerce

/// Fills `Buyers`.
struct BuyerCounter: Sendable {
  private let days: [Int32]
  private var table = SparseTable<BuyerRow>()

  init(scope: Scope) { days = scope.calendar.days }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].index
    let last = purchases[purchases.count - 1].index
    let x = min(purchases.count - 1, 0xF_FFFF)
    var repeatSales: Int64 = 0
    for k in 1..<max(1, purchases.count) { repeatSales += purchases[k].sales }
    // A day of the years 1…9999 has 22 bits. One million purchase days of one customer would take
    // 2,800 years; more are counted as that many.
    let key =
      UInt64(truncatingIfNeeded: first) << 42 | UInt64(truncatingIfNeeded: last) << 20
      | UInt64(truncatingIfNeeded: x)
    let slot = table.find(key)
    if slot >= 0 {
      table.rows[slot].customers += 1
      table.rows[slot].repeatSales += repeatSales
    } else {
      let row = BuyerRow(
        first: Day(number: days[Int(first)]),
        last: Day(number: days[Int(last)]),
        x: x,
        customers: 1,
        repeatSales: repeatSales
      )
      _ = table.insert(key, row)
    }
  }

  mutating func merge(_ other: BuyerCounter) {
    table.merge(other.table) {
      $0.customers += $1.customers
      $0.repeatSales += $1.repeatSales
    }
  }

  func finished() -> Buyers { Buyers(rows: table.sorted().map(\.row)) }
}
