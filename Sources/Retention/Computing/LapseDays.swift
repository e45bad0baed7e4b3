import Commerce
import Tallying

/// L: how many days without a purchase make a customer lapsed in this shop.
///
/// P90 of the complete-window gaps, rounded up to whole weeks, 28…364 days, so at most one
/// returning purchase in ten comes after the customer was called lapsed; 91 with fewer than 50
/// gaps. From the data up to the end of the calendar quarter before D, so it holds still within a
/// quarter; up to D where that leaves under 50 gaps.
struct LapseDays: Sendable, Hashable {
  static let leastGaps = 50
  static let fallback = 91

  let days: Int
  let rule: GrowthMeasures.LapseRule

  init(tallies: Tallies, settings: MeasureSettings) {
    let quarterEnd = tallies.quarterEnd
    var lengths = Self.lengths(tallies, asOf: quarterEnd)
    var atD = false
    if lengths.total < Self.leastGaps {
      lengths = Self.lengths(tallies, asOf: tallies.asOf)
      atD = true
    }
    let p90 = lengths.quantile(0.9)
    var found = Self.fallback
    if lengths.total >= Self.leastGaps, let p90 { found = Self.wholeWeeks(p90) }
    rule = GrowthMeasures.LapseRule(
      count: lengths.total,
      p90: p90,
      days: found,
      quarter: "\(quarterEnd.civil.year)-Q\((quarterEnd.civil.month + 2) / 3)",
      atD: atD
    )
    days = settings.lapseDays.map { Self.wholeWeeks(Double($0)) } ?? found
  }

  private static func lengths(_ tallies: Tallies, asOf day: Day) -> [LengthCount] {
    guard let first = tallies.firstDay, first <= day else { return [] }
    let window = Gaps.window(historyDays: day - first + 1)
    return tallies.gaps.completeWindow(H: window, asOf: day)
  }

  static func wholeWeeks(_ days: Double) -> Int {
    Int((days / 7).rounded(.up).clamped(to: 4...52)) * 7
  }
}

extension [LengthCount] {
  var total: Int { reduce(0) { $0 + $1.count } }
}
