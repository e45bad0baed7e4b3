import Commerce
import Tallying

/// One customer's purchases as the models see them, or those of many with the same.
package struct PurchaseHistory: Sendable, Hashable {
  /// Purchase days after the first.
  package var x: Int
  /// From the first purchase to the last, in weeks; 0 without a repeat.
  package var last: Double
  /// From the first purchase to the end of calibration, in weeks.
  package var age: Double
  package var count: Double

  package init(x: Int, last: Double, age: Double, count: Double = 1) {
    self.x = x
    self.last = last
    self.age = age
    self.count = count
  }
}

/// Customers of equal history, in plain columns: what a likelihood is summed over.
///
/// Sorted by x, then age, then last purchase, so that gamma functions are found once per x and
/// powers once per time, and a sum has one order.
struct HistoryTable: Sendable {
  /// Customers of one x and age.
  struct Pair: Sendable {
    var age: Int32
    var first: Int32
    var end: Int32
    var count: Double
    /// Gross − discounts of their repeat purchase days, minor units.
    var sales = 0.0
  }

  struct Group: Sendable {
    var x: Int
    var pairs: Range<Int>
    var rows: Range<Int>
    var count: Double
    /// Position of the earliest last purchase.
    var earliest: Int
  }

  /// Rows of one x, age and last purchase, in the order of the table; ages and last purchases are
  /// positions in the times.
  struct Row: Sendable {
    var x: Int
    var last: Int32
    var age: Int32
    var count: Double
    /// Gross − discounts of their repeat purchase days, minor units.
    var sales = 0.0
  }

  /// Distinct times in weeks, ascending; ages and last purchases are positions in it.
  let times: [Double]
  private(set) var groups: [Group] = []
  private(set) var pairs: [Pair] = []
  private(set) var last: [Int32] = []
  private(set) var counts: [Double] = []
  private(set) var sales: [Double] = []

  /// Customers, those with a repeat, and the mean age.
  private(set) var customers = 0.0
  private(set) var repeaters = 0.0
  private(set) var meanAge = 0.0

  var rows: Int { last.count }
  var histories: [PurchaseHistory] {
    var all: [PurchaseHistory] = []
    all.reserveCapacity(rows)
    forEach { all.append($0) }
    return all
  }

  /// Every history, in the order of the table.
  func forEach(_ body: (PurchaseHistory) -> Void) {
    for group in groups {
      for pair in pairs[group.pairs] {
        for row in Int(pair.first)..<Int(pair.end) {
          body(
            PurchaseHistory(
              x: group.x,
              last: times[Int(last[row])],
              age: times[Int(pair.age)],
              count: counts[row]
            )
          )
        }
      }
    }
  }

  /// Any histories, equal ones together; those of no customer are left out.
  init(_ histories: [PurchaseHistory]) {
    let sorted = histories.filter { $0.count > 0 }
      .sorted { ($0.x, $0.age, $0.last) < ($1.x, $1.age, $1.last) }
    let times = Set(sorted.map(\.last) + sorted.map(\.age)).sorted()
    var places: [Double: Int32] = [:]
    for (index, time) in times.enumerated() { places[time] = Int32(index) }
    self.init(
      times: times,
      rows: sorted.lazy.map { history in
        // Every time was put in above.
        Row(
          x: history.x,
          last: places[history.last] ?? 0,
          age: places[history.age] ?? 0,
          count: history.count
        )
      }
    )
  }

  /// Customers by first and last day, as of `end`; those who came later are left out.
  init<Buyer: HistoryRow>(_ buyers: [Buyer], at end: Day) {
    let kept =
      buyers.last.map { $0.first <= end } ?? true ? buyers : buyers.filter { $0.first <= end }
    let longest = kept.first.map { end - $0.first } ?? 0
    self.init(
      times: (0...longest).map { Double($0) / 7 },
      rows: Self.order(kept).lazy.map { index in
        let row = kept[Int(index)]
        return Row(
          x: row.x,
          last: row.last.number - row.first.number,
          age: end.number - row.first.number,
          count: Double(row.customers),
          sales: Double(row.repeatSales)
        )
      }
    )
  }

  /// Stable counting by x, which keeps the order of first and last days.
  private static func order(_ rows: [some HistoryRow]) -> [Int32] {
    let most = rows.reduce(0) { max($0, $1.x) }
    var starts = [Int32](repeating: 0, count: most + 2)
    for row in rows { starts[row.x + 1] += 1 }
    for x in 0...most { starts[x + 1] += starts[x] }
    var order = [Int32](repeating: 0, count: rows.count)
    for index in rows.indices {
      let x = rows[index].x
      order[Int(starts[x])] = Int32(index)
      starts[x] += 1
    }
    return order
  }

  /// Rows by x, age (either way round) and last purchase; equal neighbours are added up.
  init(times: [Double], rows: some Sequence<Row>) {
    self.times = times
    last.reserveCapacity(rows.underestimatedCount)
    counts.reserveCapacity(rows.underestimatedCount)
    sales.reserveCapacity(rows.underestimatedCount)
    var group = Group(x: -1, pairs: 0..<0, rows: 0..<0, count: 0, earliest: .max)
    var pair = Pair(age: -1, first: 0, end: 0, count: 0)
    for row in rows {
      let isNewGroup = row.x != group.x
      if isNewGroup || row.age != pair.age {
        close(&pair, &group, age: row.age)
        if isNewGroup { close(&group, x: row.x) }
      }
      pair.count += row.count
      pair.sales += row.sales
      let place = last.count - 1
      if place >= Int(pair.first), last[place] == row.last {
        counts[place] += row.count
        sales[place] += row.sales
      } else {
        last.append(row.last)
        counts.append(row.count)
        sales.append(row.sales)
        group.earliest = min(group.earliest, Int(row.last))
      }
    }
    close(&pair, &group, age: -1)
    close(&group, x: -1)
    sumUp()
  }

  private mutating func close(_ pair: inout Pair, _ group: inout Group, age: Int32) {
    let end = Int32(last.count)
    if pair.first < end {
      pair.end = end
      pairs.append(pair)
      group.count += pair.count
    }
    pair = Pair(age: age, first: end, end: end, count: 0)
  }

  private mutating func close(_ group: inout Group, x: Int) {
    if group.pairs.lowerBound < pairs.count {
      group.pairs = group.pairs.lowerBound..<pairs.count
      group.rows = group.rows.lowerBound..<last.count
      groups.append(group)
    }
    group = Group(
      x: x,
      pairs: pairs.count..<pairs.count,
      rows: last.count..<last.count,
      count: 0,
      earliest: .max
    )
  }

  private mutating func sumUp() {
    var ages = 0.0
    for group in groups {
      customers += group.count
      if group.x > 0 { repeaters += group.count }
      for pair in pairs[group.pairs] { ages += pair.count * times[Int(pair.age)] }
    }
    meanAge = customers > 0 ? ages / customers : 0
  }
}
