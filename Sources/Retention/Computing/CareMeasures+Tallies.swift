import Commerce
import Tallying

extension CareMeasures {
  /// Weeks to come whose birthdays are counted.
  static let weeksAhead = 5

  init(_ scope: MeasureScope) {
    self = .unknown
    let upcoming = scope.tallies.upcoming
    campaigns = Self.campaigns(upcoming.campaigns)
    guard scope.hasOrders else { return }
    if scope.tallies.tables.contains(.customers) { addBirthdays(upcoming.birthdays, scope) }
    if scope.tallies.tables.contains(.service) {
      complaints = Self.complaints(upcoming.complaints, scope.gate)
    }
    if scope.tallies.tables.contains(.contacts) { callBacks = Self.callBacks(scope) }
  }

  /// A birthday is no secret that two editions could tell: each week's people stay the same.
  private mutating func addBirthdays(_ rows: [BirthdayRow], _ scope: MeasureScope) {
    let known = rows.reduce(0) { $0 + $1.customers }
    guard known > 0 else { return }
    // Few without a birthday are few of unknown age: their number gives a hidden age back.
    let k = max(1, scope.settings.privacy.kSensitive)
    let isPrivate = [known, scope.tallies.customers - known].contains { $0 > 0 && $0 < k }
    birthdaysKnown = Cell(known, hidden: isPrivate ? .private : nil)
    let first = scope.asOf.week + 1
    birthdays = (0..<Self.weeksAhead).map { step in
      let week = first + step
      var days: Set<Int> = []
      for offset in 0..<7 {
        let civil = (week.monday + offset).civil
        days.insert(civil.month * 100 + civil.day)
        // Who was born on 29 February is greeted the day before in other years.
        if civil.month == 2, civil.day == 28, Day.length(ofMonth: 2, year: civil.year) == 28 {
          days.insert(229)
        }
      }
      let count = rows.reduce(0) { sum, row in
        days.contains(row.month * 100 + row.day) ? sum + row.customers : sum
      }
      let isPrivate = scope.gate.isPrivate(count, of: known)
      return Birthdays(week: week, customers: Cell(count, hidden: isPrivate ? .private : nil))
    }
  }

  /// One entry a campaign, however many products it has.
  private static func campaigns(_ found: [Commerce.Campaign]) -> [Campaign] {
    var seen: Set<Campaign> = []
    return found.compactMap { plan in
      let campaign = Campaign(name: plan.name, start: plan.start, end: plan.end)
      return seen.insert(campaign).inserted ? campaign : nil
    }
  }

  private static func complaints(_ rows: [ComplaintRow], _ gate: Gate) -> [Complaints] {
    var counts = [[Int]](repeating: [0, 0, 0, 0], count: State.allCases.count)
    var people = counts
    for row in rows {
      counts[row.state.rawValue][row.age.rawValue] = row.complaints
      people[row.state.rawValue][row.age.rawValue] = row.customers
    }
    // A complaint of somebody unknown is one person's all the same.
    let nameless = zip(counts, people).map { zip($0, $1).map { $0 > 0 && $1 == 0 } }
    let table = SuppressedTable(people, k: gate.k, hidden: nameless)
    return State.allCases.enumerated().map { row, state in
      Complaints(
        state: state,
        ages: counts[row].enumerated().map { column, count in
          Cell(count, hidden: table.states[row][column] == .shown ? nil : .private)
        },
        all: Cell(
          counts[row].reduce(0, +),
          hidden: table.rowTotalStates[row] == .shown ? nil : .private
        )
      )
    }
  }

  private static func callBacks(_ scope: MeasureScope) -> Cell<Int> {
    let last = scope.tallies.editionWeek
    let weeks = (last - 1)...last
    let orders = ServiceCount.orders(of: scope.tallies, in: weeks)
    let called = ServiceCount(scope.tallies.service, .contactedIn14, in: weeks) {
      $0.marks.contains(.contactedIn14)
    }
    let left = max(0, orders - called.orders)
    return Cell(
      left,
      hidden: scope.gate.isSmall(left) || scope.gate.isSmall(orders) ? .private : nil
    )
  }
}
