import Commerce
import Retention

/// Which rows of the growth accounts a page speaks of.
extension GrowthMeasures {
  var isByFourWeeks: Bool { grain == .fourWeeks }

  /// The newest rows whose comings and goings may be published: weeks, or blocks of four.
  func rows(weeks count: Int) -> [WeekRow] {
    isByFourWeeks ? blocks : Array(weeks.suffix(count))
  }

  /// The newest week; four of them where weeks are not published or have too few lapses to judge by.
  var decisive: WeekRow? {
    guard let week = weeks.last else { return nil }
    guard let four = fourWeeks else { return week }
    if isByFourWeeks { return four }
    return (week.lapsed.value ?? 0) < 20 && four.lapsed.shown != nil ? four : week
  }
}
