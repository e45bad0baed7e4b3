/// Recency, frequency and value of all customers at D and 28 days before.
struct ScoreCounter: ~Copyable, Sendable {
  /// Customers by calendar position of the last purchase day.
  private var lastNow: Cells<Int64>
  private var lastBefore: Cells<Int64>
  /// Customers by number of purchase days.
  private var daysNow: Cells<Int64>
  private var daysBefore: Cells<Int64>
  /// Customers' net sales, in no order: the same at both days, and those that changed.
  ///
  /// Only amounts of the cells that hold a cut are ever sorted.
  private var same: [Int64] = []
  private var now: [Int64] = []
  private var before: [Int64] = []

  init(days: Int, customers: Int) {
    lastNow = Cells(days)
    lastBefore = Cells(days)
    daysNow = Cells(days + 1)
    daysBefore = Cells(days + 1)
    // Never more; what is not written to is not taken.
    same.reserveCapacity(customers)
  }

  /// A customer of one order; an old one was there 28 days before.
  @inline(__always)
  mutating func add(oneTimer net: Int64, at last: Int32, isOld: Bool) {
    lastNow[Int(last)] &+= 1
    daysNow[1] &+= 1
    if isOld {
      lastBefore[Int(last)] &+= 1
      daysBefore[1] &+= 1
      same.append(net)
    } else {
      now.append(net)
    }
  }

  mutating func add(same standing: Standing) {
    lastNow[Int(standing.last)] &+= 1
    daysNow[standing.purchaseDays] &+= 1
    lastBefore[Int(standing.last)] &+= 1
    daysBefore[standing.purchaseDays] &+= 1
    same.append(standing.net)
  }

  mutating func add(now standing: Standing) {
    lastNow[Int(standing.last)] &+= 1
    daysNow[standing.purchaseDays] &+= 1
    now.append(standing.net)
  }

  mutating func add(before standing: Standing) {
    lastBefore[Int(standing.last)] &+= 1
    daysBefore[standing.purchaseDays] &+= 1
    before.append(standing.net)
  }

  mutating func merge(_ other: borrowing ScoreCounter) {
    for index in 0..<lastNow.count {
      lastNow[index] += other.lastNow[index]
      lastBefore[index] += other.lastBefore[index]
    }
    for index in 0..<daysNow.count {
      daysNow[index] += other.daysNow[index]
      daysBefore[index] += other.daysBefore[index]
    }
    same += other.same
    now += other.now
    before += other.before
  }

  func scores(_ days: [Int32], now histogram: [AmountRow]) -> Cuts.Scores {
    Cuts.Scores(
      lastDays: (0..<lastNow.count).map { (days[$0], lastNow[$0]) },
      purchaseDays: (0..<daysNow.count).map { ($0, daysNow[$0]) },
      nets: [same, now],
      histogram
    )
  }

  func quarters(_ days: [Int32], asOf: Int32, daySales: [AmountRow]) -> Cuts.Quarters {
    var quarters = Cuts.Quarters()
    quarters.recency = QuarterEdges(
      days.indices.reversed().map { (Int64(asOf - days[$0]), lastNow[$0]) }
    )
    quarters.purchaseDays = QuarterEdges((0..<daysNow.count).map { (Int64($0), daysNow[$0]) })
    quarters.daySales = QuarterEdges(daySales.map { ($0.value, Int64($0.count)) })
    return quarters
  }

  func scores(_ days: [Int32], before histogram: [AmountRow]) -> Cuts.Scores {
    Cuts.Scores(
      lastDays: (0..<lastBefore.count).map { (days[$0], lastBefore[$0]) },
      purchaseDays: (0..<daysBefore.count).map { ($0, daysBefore[$0]) },
      nets: [same, before],
      histogram
    )
  }
}
