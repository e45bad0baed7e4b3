import Commerce
import Tallying

/// Which counts by cause must be hidden so that no small one can be worked out.
///
/// Causes by span (the last quarter, all before it) are a table whose column sums are all the
/// lapsed. Of the quarter before only bad experience is told, as a change needs it: with every cause of
/// three spans told, one small count would take most others with it. Each quarter's weeks by cause
/// are a table whose column sums are that quarter's.
/// A week of which the growth account tells how many crossed L tells by subtraction how many of them
/// have been back since; where these are few, its row is hidden. All the lapsed are the customers
/// who are not active, and hidden where the growth account hides them.
struct ChurnPrivacy {
  let hidesAll: [Bool]
  let hidesRecent: [Bool]
  let hidesBefore: [Bool]
  let hidesAllTotal: Bool
  let hidesRecentTotal: Bool
  let hidesBeforeTotal: Bool
  /// By week, oldest first, then by cause.
  private let hidesWeeks: [[Bool]]

  init(_ spans: ChurnSpans, growth: GrowthMeasures, k: Int) {
    let half = ChurnSpans.weeks
    let lapsedThen = spans.byWeek.map { week, group in
      growth.weeks.first { $0.week == week }.flatMap { $0.lapsed.shown }.map { $0 - group.lapsed }
    }
    func isSmall(_ returned: Int?) -> Bool { returned.map { $0 > 0 && $0 < k } ?? false }
    /// Those back since of several weeks, if it can be worked out.
    func sum(_ weeks: ArraySlice<Int?>) -> Int? {
      weeks.reduce(.some(0)) { sum, next in sum.flatMap { sum in next.map { sum + $0 } } }
    }
    hidesAllTotal =
      growth.weeks.last?.lapsedBefore.hidden == .private
      && growth.blocks.last?.lapsedBefore.hidden ?? .private == .private
    hidesRecentTotal = isSmall(sum(lapsedThen.suffix(half)))
    hidesBeforeTotal = isSmall(sum(lapsedThen.prefix(half)))
    let width = LapseCause.allCases.count
    func line(_ isHidden: Bool) -> [Bool] { [Bool](repeating: isHidden, count: width) }
    let table = SuppressedTable(
      [spans.recent.causes, spans.earlier.causes],
      k: k,
      hidden: [line(hidesRecentTotal), line(false)],
      hiddenRowTotals: [hidesRecentTotal, false]
    )
    let hides = table.states.map { $0.map { $0 != .shown } }
    hidesAll = table.columnTotalStates.map { $0 != .shown }
    hidesRecent = hides[0]
    var before = line(true)
    let told = LapseCause.poorExperience.index
    let (part, whole) = (spans.before.causes[told], spans.before.lapsed)
    let left = [
      part, whole - part, spans.earlier.causes[told] - part, spans.earlier.lapsed - whole,
    ]
    if !hidesBeforeTotal, !hides[1][told] {
      before[told] = left.contains { $0 > 0 && $0 < k }
    }
    hidesBefore = before
    func weeks(_ range: Range<Int>, _ sums: [Bool]) -> [[Bool]] {
      let weekly = SuppressedTable(
        spans.byWeek[range].map(\.group.causes),
        k: k,
        rowTotals: false,
        hidden: lapsedThen[range].map { line(isSmall($0)) },
        hiddenColumnTotals: sums
      )
      return weekly.states.map { $0.map { $0 != .shown } }
    }
    hidesWeeks = weeks(0..<half, before) + weeks(half..<(2 * half), hides[0])
  }

  /// The last 26 weeks by cause.
  func weeks(_ spans: ChurnSpans) -> [ChurnMeasures.WeekCauses] {
    zip(spans.byWeek, hidesWeeks).map { row, hides in
      ChurnMeasures.WeekCauses(
        week: row.week,
        causes: LapseCause.allCases.map { cause in
          ChurnMeasures.CauseCount(
            cause: cause,
            customers: Cell(
              row.group.causes[cause.index],
              hidden: hides[cause.index] ? .private : nil
            )
          )
        }
      )
    }
  }
}
