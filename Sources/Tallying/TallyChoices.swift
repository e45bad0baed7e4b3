package import Commerce

/// What a run of tallies is told beside the ledger and the day: settings that shape a table.
package struct TallyChoices: Sendable, Hashable {
  /// Days within which a second purchase counts as having come back.
  package var repeatWindow = 90
  /// The week of the year before that the edition's week is compared with; `nil`: the same ISO week.
  package var yearBefore: Week?
  /// Days of the month around which wages are paid.
  package var paydays: ClosedRange<Int> = 10...15
  /// Where models are calibrated to, and fitted to what was known then; `nil`: the usual day for
  /// their check, and all orders up to D for the fit.
  package var calibrateTo: Day?
  /// Days after a draw in which what people buy counts, for each playbook that says so.
  package var trialWindows: [String: Int] = [:]
  /// The same for all others.
  package var trialWindow = 28

  package init() {}

  package init(repeatWindow: Int, yearBefore: Week?) {
    self.repeatWindow = repeatWindow
    self.yearBefore = yearBefore
  }
}

/// The four times whose sales are compared, as marks on the days of the calendar.
struct ComparedDays: Sendable {
  /// By position of the day: bit s where the day is in span s of `MoveSpan`.
  let marks: [UInt8]
  /// Of all marked days.
  let first: Int32

  init(_ calendar: PurchaseCalendar, asOf: Int32, _ choices: TallyChoices, hasPrices: Bool) {
    let day = Day(number: asOf)
    let week = Tallies.editionWeek(asOf: day)
    let year = choices.yearBefore ?? YearBefore(week, festivals: []).week
    var spans: [(MoveSpan, ClosedRange<Int32>)] = [
      (.week, ComparedDays.days(week, week)), (.before, ComparedDays.days(week - 1, week - 1)),
      (.eight, ComparedDays.days(week - 8, week - 1)), (.year, ComparedDays.days(year, year)),
    ]
    if hasPrices { spans.append((.fortnight, asOf - 13...asOf)) }
    marks = calendar.days.map { day in
      spans.reduce(UInt8(0)) { $1.1.contains(day) ? $0 | 1 << UInt8($1.0.rawValue) : $0 }
    }
    first = spans.map(\.1.lowerBound).min() ?? .max
  }

  private static func days(_ first: Week, _ last: Week) -> ClosedRange<Int32> {
    first.monday.number...last.sunday.number
  }
}
