import Commerce

/// Fills `Buyers`: customers who came back stand one by one until the walk is over.
struct BuyerCounter: ~Copyable, Sendable {
  /// One customer: first day, last day and repeat purchase days in one key, in the order of the rows.
  struct Record: Sendable {
    var key: UInt64
    var repeatSales: Int64
  }

  private let days: [Int32]
  private var records: [Record] = []
  /// Customers of one purchase day, by the day.
  private var once: Cells<Int64>

  init(scope: Scope) {
    days = scope.calendar.days
    once = Cells(days.count)
    // Never more; what is not written to is not taken.
    records.reserveCapacity(scope.customers)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].index
    guard purchases.count > 1 else {
      once[Int(first)] &+= 1
      return
    }
    let last = purchases[purchases.count - 1].index
    var repeatSales: Int64 = 0
    for k in 1..<purchases.count { repeatSales &+= purchases[k].sales }
    // A day of the years 1…9999 has 22 bits. One million purchase days of one customer would take
    // 2,800 years; more are counted as that many.
    let key =
      UInt64(truncatingIfNeeded: first) << 42 | UInt64(truncatingIfNeeded: last) << 20
      | UInt64(truncatingIfNeeded: min(purchases.count - 1, 0xF_FFFF))
    records.append(Record(key: key, repeatSales: repeatSales))
  }

  /// So many customers who bought once.
  mutating func visit(oneTimers count: Int, at index: Int32) { once[Int(index)] += Int64(count) }

  mutating func merge(_ other: borrowing BuyerCounter) {
    records += other.records
    for index in 0..<once.count { once[index] += other.once[index] }
  }

  consuming func finished() -> Buyers {
    sort()
    var rows: [BuyerRow] = []
    rows.reserveCapacity(records.count + days.count)
    var next = 0
    for first in days.indices {
      let day = Day(number: days[first])
      if once[first] > 0 {
        rows.append(
          BuyerRow(first: day, last: day, x: 0, customers: Int(once[first]), repeatSales: 0)
        )
      }
      let start = next
      while next < records.count, records[next].key >> 42 == UInt64(first) { next += 1 }
      append(records[start..<next], day, to: &rows)
    }
    return Buyers(rows: rows)
  }

  /// Sorts by key, its parts from the last to the first by counting, which keeps equals in place.
  private mutating func sort() {
    for (shift, bits) in [(UInt64(0), UInt64(20)), (20, 22), (42, 22)] {
      let mask: UInt64 = (1 << bits) - 1
      var largest: UInt64 = 0
      for record in records { largest = max(largest, record.key >> shift & mask) }
      var starts = [Int](repeating: 0, count: Int(largest) + 2)
      for record in records { starts[Int(record.key >> shift & mask) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      let unsorted = records
      var sorted = records.mutableSpan
      for record in unsorted {
        let part = Int(record.key >> shift & mask)
        sorted[starts[part]] = record
        starts[part] += 1
      }
    }
  }

  /// Adds customers of one first day, by key.
  private func append(_ records: ArraySlice<Record>, _ day: Day, to rows: inout [BuyerRow]) {
    var key: UInt64 = 0
    for record in records {
      if record.key != key {
        key = record.key
        rows.append(
          BuyerRow(
            first: day,
            last: Day(number: days[Int(key >> 20 & 0x3f_ffff)]),
            x: Int(key & 0xF_FFFF),
            customers: 0,
            repeatSales: 0
          )
        )
      }
      rows[rows.count - 1].customers += 1
      rows[rows.count - 1].repeatSales += record.repeatSales
    }
  }
}
