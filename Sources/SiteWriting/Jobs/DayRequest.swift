package import Commerce
import Diagnostics

/// The day D that the numbers stop at, as it was asked for.
package enum DayRequest: Sendable, Hashable {
  /// For a site the last Sunday that the orders cover, for `measure` their last day.
  case automatic
  case asOf(Day)
  /// The Sunday of a week that the orders must cover.
  case week(Week)
  /// The Sunday of a week that is over by the machine's clock, whatever the orders cover.
  case weekOver(Week)

  /// The day itself.
  ///
  /// `lastOrder` is the last local day with a valid order; `wholeWeeks` says whether D is to be a
  /// Sunday where nothing was asked for.
  func day(lastOrder: Day?, wholeWeeks: Bool) throws(JobFailure) -> Day {
    let day = try unchecked(lastOrder: lastOrder, wholeWeeks: wholeWeeks)
    if let lastOrder, day - lastOrder > DayRequest.longestSilence {
      throw .usage(
        "\(day.iso) is more than two years after the last order, which is of \(lastOrder.iso)"
      )
    }
    return day
  }

  /// Days after the last order up to which a site still says something: everybody has lapsed
  /// long before (L is at most 364 days).
  private static let longestSilence = 731

  private func unchecked(lastOrder: Day?, wholeWeeks: Bool) throws(JobFailure) -> Day {
    switch self {
    case .asOf(let day): return day
    case .weekOver(let week): return week.sunday
    case .week(let week):
      guard let lastOrder, week.sunday > lastOrder else { return week.sunday }
      throw .usage(
        "week \(week.iso) is not over: the orders end on \(lastOrder.iso); "
          + "if the shop sold nothing after that day, give --as-of \(week.sunday.iso)"
      )
    case .automatic:
      guard let lastOrder else {
        throw .usage("no order counts, so the day is not known: give --as-of or --week")
      }
      guard wholeWeeks else { return lastOrder }
      return lastOrder.weekday == 7 ? lastOrder : (lastOrder.week - 1).sunday
    }
  }
}
