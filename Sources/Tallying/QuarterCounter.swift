import Commerce

/// Counts customers by the quarters of recency, purchase days and sales a purchase day at D.
struct QuarterCounter: ~Copyable, Sendable {
  private let edges: Cuts.Quarters
  /// The part of recency by calendar position of the last purchase day, and the other edges.
  private let recency: [UInt8]
  private let purchaseDays: FourCuts
  private let daySales: FourCuts
  private var counts = Cells<Int64>(64)

  init(scope: Scope, cuts: Cuts) {
    edges = cuts.quarters
    let starts = FourCuts(edges.recency.starts)
    recency = scope.calendar.days.map { UInt8(starts.passed(Int64(scope.asOf - $0))) }
    purchaseDays = FourCuts(edges.purchaseDays.starts)
    daySales = FourCuts(edges.daySales.starts)
  }

  /// Customers of the same standing.
  @inline(__always)
  mutating func add(_ standing: Standing, _ customers: Int64) {
    let f = purchaseDays.passed(Int64(standing.purchaseDays))
    let m = daySales.passed(standing.daySales)
    counts[(Int(recency[Int(standing.last)]) * 4 + f) * 4 + m] &+= customers
  }

  mutating func merge(_ other: borrowing QuarterCounter) {
    for cell in 0..<64 { counts[cell] += other.counts[cell] }
  }

  /// Rooms by quarter from 1; the latest purchases have the highest.
  func finished() -> [ScoreRoomRow] {
    let rooms = (0..<64).filter { counts[$0] > 0 }.map { cell in
      ScoreRoomRow(
        r: edges.recency.parts - cell / 16,
        f: cell / 4 % 4 + 1,
        m: cell % 4 + 1,
        customers: Int(counts[cell])
      )
    }
    return rooms.sorted { ($0.r, $0.f, $0.m) < ($1.r, $1.f, $1.m) }
  }
}
