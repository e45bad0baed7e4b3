import Commerce

/// Fills `Periods`: sums by day, and for longer periods only what is more than the sum of days.
struct PeriodCounter: ~Copyable, Sendable {
  private let scope: Scope
  /// By day: first purchase days, then all later ones.
  private var days: Cells<DaySums>
  private var weeks: Cells<RunSums>
  private var months: Cells<RunSums>
  /// `PeriodCounter.kinds`, then all; their moments are whole, not beside those of the days.
  private var windows: Cells<RunSums>
  /// Returns by day processed, of identified and of anonymous orders.
  private var returns: Cells<Int64>
  private var anonymousReturns: Cells<Int64>

  /// From the narrowest: most customers are in none.
  private static let kinds: [PeriodKind] = [.days28, .days91, .days182, .days365]
  private static let lengths: [Int32] = [28, 91, 182, 365]

  init(scope: Scope) {
    self.scope = scope
    let calendar = scope.calendar
    days = Cells(calendar.days.count * 2)
    weeks = Cells(calendar.weeks.count)
    months = Cells(calendar.months.count)
    windows = Cells(PeriodCounter.kinds.count + 1)
    returns = Cells(calendar.days.count)
    anonymousReturns = Cells(calendar.days.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let calibrated = purchases[0].day <= scope.calibrationEnd
    var week = 0
    var month = 0
    for k in purchases.indices {
      let isAgain = k > 0
      days[Int(purchases[k].index) * 2 + (isAgain ? 1 : 0)].add(
        purchases[k],
        calibrated: calibrated && isAgain
      )
      if purchases[k].week != purchases[week].week {
        weeks[Int(purchases[week].week)].add(purchases, week..<k)
        week = k
      }
      if purchases[k].month != purchases[month].month {
        months[Int(purchases[month].month)].add(purchases, month..<k)
        month = k
      }
    }
    let count = purchases.count
    weeks[Int(purchases[week].week)].add(purchases, week..<count)
    months[Int(purchases[month].month)].add(purchases, month..<count)
    visitWindows(purchases)
  }

  /// The windows that end with D, from the newest purchase back, and all days.
  private mutating func visitWindows(_ purchases: Span<PurchaseDay>) {
    var run = WindowRun()
    var k = purchases.count
    let newest = scope.asOf - purchases[k - 1].day
    if newest < 365 {
      for (window, length) in PeriodCounter.lengths.enumerated() where newest < length {
        while k > 0, scope.asOf - purchases[k - 1].day < length {
          k -= 1
          run.add(purchases[k], isFirst: k == 0)
        }
        windows[window].add(run)
      }
    }
    while k > 0 {
      k -= 1
      run.add(purchases[k], isFirst: k == 0)
    }
    windows[PeriodCounter.kinds.count].add(run)
  }

  /// A return, booked on the day it was processed.
  mutating func book(_ booking: Booking, anonymous: Bool) {
    let index = scope.calendar.index(of: booking.day)
    if anonymous {
      anonymousReturns[index] += booking.amount
    } else {
      returns[index] += booking.amount
    }
  }

  mutating func merge(_ other: borrowing PeriodCounter) {
    for index in 0..<days.count { days[index].add(other.days[index]) }
    for index in 0..<weeks.count { weeks[index].add(other.weeks[index]) }
    for index in 0..<months.count { months[index].add(other.months[index]) }
    for index in 0..<windows.count { windows[index].add(other.windows[index]) }
    for index in 0..<returns.count {
      returns[index] += other.returns[index]
      anonymousReturns[index] += other.anonymousReturns[index]
    }
  }

  func finished(oneTimers: borrowing OrderCells, anonymous: borrowing OrderCells) -> Periods {
    let calendar = scope.calendar
    var days = calendar.days.map { PeriodRow(kind: .day, number: $0) }
    for index in days.indices {
      days[index].addFirst(self.days[index * 2])
      days[index].addRepeated(self.days[index * 2 + 1])
      days[index].returns = returns[index]
      days[index].anonymous.returns = anonymousReturns[index]
    }
    // What nobody else adds to: its largest is the largest of any period it is in.
    var alone = days.map { PeriodRow(kind: .day, number: $0.number) }
    oneTimers.forEach { alone[Int($0.index)].add(oneTimers: $2, $1) }
    anonymous.forEach { alone[Int($0.index)].anonymous.add($2, $1) }
    var weeks = calendar.weeks.map { PeriodRow(kind: .week, number: $0) }
    var months = calendar.months.map { PeriodRow(kind: .month, number: $0) }
    var windows = (PeriodCounter.kinds + [.all]).map { PeriodRow(kind: $0, number: scope.asOf) }
    for (index, place) in calendar.places.enumerated() {
      let plain = days[index].withoutMoments
      func add(to row: inout PeriodRow, isWindow: Bool = false) {
        let largest = row.largest
        row.add(isWindow ? plain : days[index])
        row.largest = largest
        row.add(alone[index])
      }
      add(to: &weeks[Int(place.week)])
      add(to: &months[Int(place.month)])
      for window in windows.indices where isInside(days[index].number, windows[window].kind) {
        add(to: &windows[window], isWindow: true)
      }
      days[index].add(alone[index])
    }
    for index in weeks.indices { weeks[index].add(self.weeks[index]) }
    for index in months.indices { months[index].add(self.months[index]) }
    for index in windows.indices { windows[index].add(self.windows[index]) }
    return Periods(rows: (days + weeks + months + windows).filter { !$0.isEmpty })
  }

  private func isInside(_ day: Int32, _ kind: PeriodKind) -> Bool {
    kind.windowDays.map { scope.asOf - day < $0 } ?? true
  }
}
