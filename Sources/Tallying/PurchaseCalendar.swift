import Commerce

/// The days, weeks and months in which anything happened, numbered without holes.
///
/// An order dated to the year 1 by mistake costs one day here, not seven hundred thousand.
struct PurchaseCalendar: Sendable {
  /// Distinct days, ascending.
  private(set) var days: [Int32] = []
  private(set) var weeks: [Int32] = []
  private(set) var months: [Int32] = []
  /// By day: position of its week and month.
  private(set) var weekOfDay: [Int32] = []
  private(set) var monthOfDay: [Int32] = []
  /// By days since the first: position in `days`, -1 for a day without anything.
  private var position: [Int32] = []

  init(ledger: Ledger, asOf: Int32) {
    var low = Int32.max
    var high = Int32.min
    for column in [ledger.orders.map(\.day), ledger.refunds.map(\.day)] {
      for day in column where day <= asOf {
        low = min(low, day)
        high = max(high, day)
      }
    }
    guard low <= high else { return }
    position = [Int32](repeating: -1, count: Int(high - low) + 1)
    for column in [ledger.orders.map(\.day), ledger.refunds.map(\.day)] {
      for day in column where day <= asOf { position[Int(day - low)] = 0 }
    }
    for index in position.indices where position[index] == 0 {
      let day = Day(number: low + Int32(index))
      position[index] = Int32(days.count)
      days.append(day.number)
      let week = day.week.number
      let month = day.month.number
      if weeks.last != week { weeks.append(week) }
      if months.last != month { months.append(month) }
      weekOfDay.append(Int32(weeks.count - 1))
      monthOfDay.append(Int32(months.count - 1))
    }
  }

  /// The position of a day on which something happened.
  @inline(__always)
  func index(of day: Int32) -> Int32 { position[Int(day - days[0])] }
}
