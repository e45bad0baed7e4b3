package import Commerce

/// Net sales of customers within so many days of their first purchase day, by that day.
///
/// Returns come off the order that they belong to, as processed by D. As of D.
package struct FirstWindows: Sendable, Equatable {
  /// Lengths of the windows in days: a purchase on the last of them counts.
  package static let lengths = [30, 60, 90, 180, 365]

  /// Sorted by day.
  package var rows: [FirstWindowRow] = []

  package init() {}

  package init(rows: [FirstWindowRow]) { self.rows = rows }
}

package struct FirstWindowRow: TallyRow {
  package var first: Day
  package var customers: Int
  /// By window of `FirstWindows.lengths`: from the first day on, minor units.
  package var net: [Int64]

  package init(first: Day, customers: Int, net: [Int64]) {
    self.first = first
    self.customers = customers
    self.net = net
  }
}

extension FirstWindowRow {
  static let columns =
    ["first", "customers"] + FirstWindows.lengths.map { "net_\($0)" }

  package var key: [Int64] { [Int64(first.number)] }
  package var values: [String] { ["\(customers)"] + net.map { "\($0)" } }
}

extension ScoreRoomRow {
  static let columns = ["r", "f", "m", "customers"]

  package var key: [Int64] { [Int64(r), Int64(f), Int64(m)] }
  package var values: [String] { ["\(customers)"] }
}

/// Fills `FirstWindows`.
struct FirstWindowCounter: ~Copyable, Sendable {
  private static let count = FirstWindows.lengths.count

  private let days: [Int32]
  private var customers: Cells<Int64>
  /// By first day, then by the first window that a purchase falls into.
  private var net: Cells<Int64>

  init(scope: Scope) {
    days = scope.calendar.days
    customers = Cells(days.count)
    net = Cells(days.count * FirstWindowCounter.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let place = Int(purchases[0].index)
    let first = purchases[0].day
    customers[place] &+= 1
    var window = 0
    for index in purchases.indices {
      let day = Int(purchases[index].day - first)
      while window < FirstWindowCounter.count, day > FirstWindows.lengths[window] { window += 1 }
      guard window < FirstWindowCounter.count else { return }
      net[place * FirstWindowCounter.count + window] &+=
        purchases[index].sales &- purchases[index].returned
    }
  }

  /// So many customers who bought once, of which nothing came back.
  mutating func visit(oneTimers count: Int, sales: Int64, at index: Int32) {
    customers[Int(index)] &+= Int64(count)
    net[Int(index) * FirstWindowCounter.count] &+= sales
  }

  mutating func merge(_ other: borrowing FirstWindowCounter) {
    for index in 0..<customers.count { customers[index] &+= other.customers[index] }
    for index in 0..<net.count { net[index] &+= other.net[index] }
  }

  func finished() -> FirstWindows {
    let seen = days.indices.filter { customers[$0] > 0 }
    return FirstWindows(
      rows: seen.map { place in
        var sum: Int64 = 0
        let sums = (0..<FirstWindowCounter.count).map { window -> Int64 in
          sum &+= net[place * FirstWindowCounter.count + window]
          return sum
        }
        return FirstWindowRow(
          first: Day(number: days[place]),
          customers: Int(customers[place]),
          net: sums
        )
      }
    )
  }
}
