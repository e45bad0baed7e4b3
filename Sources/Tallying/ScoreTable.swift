import Commerce

/// Up to four thresholds, ascending; missing ones are never reached.
struct FourCuts: Sendable {
  private let a: Int64
  private let b: Int64
  private let c: Int64
  private let d: Int64

  init(_ cuts: [Int64?]) {
    func cut(_ index: Int) -> Int64 { index < cuts.count ? cuts[index] ?? .max : .max }
    (a, b, c, d) = (cut(0), cut(1), cut(2), cut(3))
  }

  /// How many of them an amount below 2⁶³ − 1 reaches.
  @inline(__always)
  func passed(_ amount: Int64) -> Int {
    (amount >= a ? 1 : 0) + (amount >= b ? 1 : 0) + (amount >= c ? 1 : 0) + (amount >= d ? 1 : 0)
  }
}

/// The RFM cuts of one day, ready for millions of customers.
struct ScoreTable: Sendable {
  /// R, 1…5, by calendar position of the last purchase day.
  let r: [UInt8]
  let purchaseDays: FourCuts
  let net: FourCuts
  /// Groups by R, F and M from 0.
  private let groups: [Int32]

  init(_ cuts: Cuts.Scores, _ calendar: PurchaseCalendar) {
    let lastDays = FourCuts(cuts.lastDay.map { $0.map { Int64($0.number) } })
    r = calendar.days.map { UInt8(1 + lastDays.passed(Int64($0))) }
    purchaseDays = FourCuts(cuts.purchaseDays.map { $0.map(Int64.init) })
    net = FourCuts(cuts.net)
    groups = (0..<125).map { room in
      let scores = RFMScores(r: room / 25 + 1, f: room / 5 % 5 + 1, m: room % 5 + 1)
      return scores.group.rawValue
    }
  }

  /// `RFMGroup` of a customer.
  @inline(__always)
  func group(_ standing: Standing) -> Int32 {
    group(last: Int(standing.last), purchaseDays: standing.purchaseDays, net: standing.net)
  }

  /// The same of a customer whose last purchase day has this position in the calendar.
  @inline(__always)
  func group(last: Int, purchaseDays days: Int, net amount: Int64) -> Int32 {
    let fm = purchaseDays.passed(Int64(days)) * 5 + net.passed(amount)
    return groups[(Int(r[last]) - 1) * 25 + fm]
  }
}
