import Commerce
import Tallying

/// Four weeks in a row as one account.
///
/// New, reactivated and lapsed are the weeks' sums. Nobody is counted twice: L is never under four
/// weeks, so whoever comes in cannot lapse before the block is over. The retained are those who
/// stayed active throughout, and start + new + reactivated − lapsed = active holds as for a week.
struct GrowthBlock {
  static let length = 4

  var first: Int32
  /// The period is the last week's.
  var sum: GrowthCounts
  /// Where its weeks are among all.
  var weeks: Range<Int>

  /// At most `count` blocks without overlap, oldest first, the last one ending with the last week.
  static func last(_ count: Int, of weeks: [GrowthCounts]) -> [GrowthBlock] {
    let blocks = min(count, weeks.count / length)
    let start = weeks.count - blocks * length
    return (0..<blocks).map { block in
      let range = (start + block * length)..<(start + (block + 1) * length)
      return GrowthBlock(weeks, range)
    }
  }

  private init(_ all: [GrowthCounts], _ range: Range<Int>) {
    weeks = range
    first = all[range.lowerBound].period
    sum = all[range.upperBound - 1]
    sum.start = all[range.lowerBound].start
    sum.lapsedBefore = all[range.lowerBound].lapsedBefore
    sum.new = all[range].reduce(0) { $0 + $1.new }
    sum.reactivated = all[range].reduce(0) { $0 + $1.reactivated }
    sum.lapsed = all[range].reduce(0) { $0 + $1.lapsed }
    sum.retained = sum.start - sum.lapsed
  }
}
