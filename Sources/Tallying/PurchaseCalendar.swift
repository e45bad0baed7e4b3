import Commerce

/// The days, weeks and months in which anything happened, numbered without holes.
///
/// An order dated to the year 1 by mistake costs one day here, not seven hundred thousand.
struct PurchaseCalendar: Sendable {
  /// Where a day stands: positions of the day, its week, its month and its cohort, and its part of
  /// the time.
  struct Place: Sendable {
    var index: Int32
    var week: Int32
    var month: Int32
    var cohort: Int32
    var part: Int32
  }

  /// Positions of a week and of a month that have days in common.
  struct Cohort: Sendable, Equatable {
    var week: Int
    var month: Int
  }

  /// Distinct days, ascending.
  let days: [Int32]
  private(set) var weeks: [Int32] = []
  private(set) var months: [Int32] = []
  /// Weeks cut where months begin: weeks and months both are sums of them.
  private(set) var cohorts: [Cohort] = []
  /// By position of the day.
  private(set) var places: [Place] = []
  /// By days since the first: position in `days`, -1 for a day without anything.
  private var position: [Int32] = []

  /// `days`: distinct, ascending.
  init(days: [Int32], parts: TimeParts) {
    self.days = days
    guard let low = days.first, let high = days.last else { return }
    position = [Int32](repeating: -1, count: Int(high - low) + 1)
    for (index, number) in days.enumerated() {
      position[Int(number - low)] = Int32(index)
      let week = Week(containing: Day(number: number)).number
      let month = Month(containing: Day(number: number)).number
      if weeks.last != week { weeks.append(week) }
      if months.last != month { months.append(month) }
      let cohort = Cohort(week: weeks.count - 1, month: months.count - 1)
      if cohorts.last != cohort { cohorts.append(cohort) }
      places.append(
        Place(
          index: Int32(index),
          week: Int32(cohort.week),
          month: Int32(cohort.month),
          cohort: Int32(cohorts.count - 1),
          part: Int32(parts.part(of: number))
        )
      )
    }
  }

  /// The position of a day on which something happened.
  @inline(__always)
  func index(of day: Int32) -> Int { Int(position[Int(day - days[0])]) }

  @inline(__always)
  func place(of day: Int32) -> Place { places[index(of: day)] }

}

/// The time up to D cut wherever a window of some tally begins or ends.
///
/// A histogram of any window is then a sum over parts.
struct TimeParts: Sendable {
  /// First days of the parts after the first, ascending.
  private let starts: [Int32]

  init(asOf: Int32, quarter: Int32, editionWeek: ClosedRange<Int32>) {
    let windows = [28, 91, 182, 365].map { asOf - $0 + 1 }
    let others = [
      quarter + 1, quarter - 364, editionWeek.lowerBound, editionWeek.upperBound + 1,
    ]
    starts = Set(windows + others).sorted()
  }

  var count: Int { starts.count + 1 }

  func part(of day: Int32) -> Int { starts.count { $0 <= day } }

  /// The parts that a stretch of days consists of; its ends must be ends of parts.
  func parts(_ days: ClosedRange<Int32>) -> Range<Int> {
    part(of: days.lowerBound)..<(part(of: days.upperBound) + 1)
  }
}
