import Commerce

/// Customers of one group.
struct SegmentSums: Sums {
  var customers: Int64 = 0
  var orders: Int64 = 0
  var purchaseDays: Int64 = 0
  var net: Int64 = 0
  /// 0 where none is positive.
  var largest: Int64 = 0

  init() {}

  /// One customer.
  init(_ standing: Standing) {
    customers = 1
    orders = standing.orders
    purchaseDays = Int64(standing.purchaseDays)
    net = standing.net
    largest = max(0, standing.net)
  }

  var isEmpty: Bool { customers == 0 }

  @inline(__always)
  mutating func add(oneTimer net: Int64) {
    customers &+= 1
    orders &+= 1
    purchaseDays &+= 1
    self.net &+= net
    largest = max(largest, net)
  }

  mutating func add(_ other: SegmentSums) {
    customers += other.customers
    orders += other.orders
    purchaseDays += other.purchaseDays
    net += other.net
    largest = max(largest, other.largest)
  }
}

extension SegmentRow {
  mutating func add(_ sums: SegmentSums) {
    customers += Int(sums.customers)
    orders += Int(sums.orders)
    purchaseDays += Int(sums.purchaseDays)
    net += sums.net
    largest = max(largest, sums.largest)
  }
}

/// Customers of one order by its day and by the cuts their sales lie between.
///
/// Within such a cell nobody is placed differently from anybody else.
struct OneTimerCells: ~Copyable, Sendable {
  private let calendar: PurchaseCalendar
  /// Distinct, ascending.
  private let cuts: [Int64]
  private var table: SumTable<SegmentSums>

  init(scope: Scope, cuts: Cuts) {
    calendar = scope.calendar
    let all = (cuts.now.net + cuts.before.net + [cuts.ladderP80, cuts.ladderP90]).compactMap { $0 }
    self.cuts = Set(all + cuts.tiers + cuts.quarters.daySales.starts).sorted()
    table = SumTable(cells: calendar.days.count * (self.cuts.count + 1), limit: scope.limit)
  }

  @inline(__always)
  mutating func add(_ sales: Int64, on day: Int32) {
    var place = 0
    for cut in cuts { place &+= sales >= cut ? 1 : 0 }
    table.change(calendar.index(of: day) * (cuts.count + 1) + place) { $0.add(oneTimer: sales) }
  }

  mutating func merge(_ other: borrowing OneTimerCells) { table.merge(other.table) }

  /// By position of the day and with an amount that lies between the same cuts as theirs.
  var sums: [(day: Int, sales: Int64, sums: SegmentSums)] {
    var found: [(day: Int, sales: Int64, sums: SegmentSums)] = []
    table.forEach { cell, sums in
      let place = cell % (cuts.count + 1)
      found.append((cell / (cuts.count + 1), place == 0 ? .min : cuts[place - 1], sums))
    }
    return found
  }
}
