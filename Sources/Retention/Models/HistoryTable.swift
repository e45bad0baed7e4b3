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
/// logarithms once per time, and a sum has one order.
struct HistoryTable: Sendable {
  /// Customers of one x and age.
  struct Pair: Sendable {
    var age: Int32
    var first: Int32
    var end: Int32
    var count: Double
  }

  struct Group: Sendable {
    var x: Int
    var pairs: Range<Int>
    var count: Double
  }

  /// Distinct times in weeks; ages and last purchases are positions in it.
  private(set) var times: [Double] = []
  private(set) var groups: [Group] = []
  private(set) var pairs: [Pair] = []
  private(set) var last: [Int32] = []
  private(set) var counts: [Double] = []

  /// Customers, those with a repeat, and the mean age.
  private(set) var customers = 0.0
  private(set) var repeaters = 0.0
  private(set) var meanAge = 0.0

  var rows: Int { last.count }
  var histories: [PurchaseHistory] {
    groups.flatMap { group in
      pairs[group.pairs].flatMap { pair in
        (Int(pair.first)..<Int(pair.end)).map { row in
          PurchaseHistory(
            x: group.x,
            last: times[Int(last[row])],
            age: times[Int(pair.age)],
            count: counts[row]
          )
        }
      }
    }
  }

  /// Any histories, equal ones together; those of no customer are left out.
  init(_ histories: [PurchaseHistory]) {
    let sorted = histories.filter { $0.count > 0 }
      .sorted { ($0.x, $0.age, $0.last) < ($1.x, $1.age, $1.last) }
    times = Set(sorted.map(\.last) + sorted.map(\.age)).sorted()
    var places: [Double: Int32] = [:]
    for (index, time) in times.enumerated() { places[time] = Int32(index) }
    for history in sorted {
      // Every time was put in above.
      append(
        x: history.x,
        last: places[history.last] ?? 0,
        age: places[history.age] ?? 0,
        history.count
      )
    }
    finish()
  }

  /// Customers by first and last day, as of `end`; those who came later are left out.
  init(_ buyers: [BuyerRow], at end: Day) {
    let kept = buyers.filter { $0.first <= end }
    let longest = kept.reduce(0) { max($0, end - $1.first) }
    times = (0...longest).map { Double($0) / 7 }
    // Stable counting by x keeps the order of first and last days.
    let most = kept.reduce(0) { max($0, $1.x) }
    let order = Self.order(kept, most)
    last.reserveCapacity(kept.count)
    counts.reserveCapacity(kept.count)
    for index in order {
      let row = kept[Int(index)]
      append(
        x: row.x,
        last: Int32(row.last - row.first),
        age: Int32(end - row.first),
        Double(row.customers)
      )
    }
    finish()
  }

  private static func order(_ rows: [BuyerRow], _ most: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: most + 2)
    for row in rows { starts[row.x + 1] += 1 }
    for x in 0...most { starts[x + 1] += starts[x] }
    var order = [Int32](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      order[starts[row.x]] = Int32(index)
      starts[row.x] += 1
    }
    return order
  }

  private mutating func append(x: Int, last place: Int32, age: Int32, _ count: Double) {
    let row = Int32(last.count)
    if groups.last?.x != x {
      groups.append(Group(x: x, pairs: pairs.count..<pairs.count, count: 0))
    }
    let group = groups.count - 1
    if groups[group].pairs.isEmpty || pairs[pairs.count - 1].age != age {
      pairs.append(Pair(age: age, first: row, end: row, count: 0))
      groups[group].pairs = groups[group].pairs.lowerBound..<pairs.count
    }
    if pairs[pairs.count - 1].first < row, last[Int(row) - 1] == place {
      counts[Int(row) - 1] += count
    } else {
      last.append(place)
      counts.append(count)
      pairs[pairs.count - 1].end = row + 1
    }
    pairs[pairs.count - 1].count += count
    groups[group].count += count
  }

  private mutating func finish() {
    var ages = 0.0
    for group in groups {
      customers += group.count
      if group.x > 0 { repeaters += group.count }
      for pair in pairs[group.pairs] { ages += pair.count * times[Int(pair.age)] }
    }
    meanAge = customers > 0 ? ages / customers : 0
  }
}
