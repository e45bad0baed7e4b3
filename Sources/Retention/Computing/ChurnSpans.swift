import Commerce
import Tallying

/// The lapsed by when they crossed L: the last 13 weeks, the 13 before, and all before the last 13.
struct ChurnSpans: Sendable {
  static let weeks = 13

  let all: LapseGroup
  let recent: LapseGroup
  let before: LapseGroup
  /// All but the recent.
  let earlier: LapseGroup
  /// The last 26 weeks, oldest first.
  let byWeek: [(week: Week, group: LapseGroup)]

  /// - Parameters:
  ///   - rows: the lapsed at the end of `end`.
  ///   - lapseAfter: L in weeks.
  ///   - end: the last week.
  ///   - rule: what tells the causes.
  init(_ rows: [LapseRow], lapseAfter: Int, through end: Week, by rule: LapseCauseRule) {
    func group(_ weeks: ClosedRange<Int>) -> LapseGroup {
      LapseGroup(
        rows.filter { weeks.contains(end - $0.crossing(after: lapseAfter)) },
        by: rule
      )
    }
    all = LapseGroup(rows, by: rule)
    recent = group(0...(Self.weeks - 1))
    before = group(Self.weeks...(2 * Self.weeks - 1))
    earlier = group(Self.weeks...Int(Int32.max))
    byWeek = (0..<(2 * Self.weeks)).reversed().map { (end - $0, group($0...$0)) }
  }
}
