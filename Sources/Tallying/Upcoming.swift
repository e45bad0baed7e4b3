package import Commerce

/// What the shop's tables say of the days after D, and of complaints up to it.
package struct Upcoming: Sendable, Equatable {
  /// Customers by birthday, sorted by day of the year.
  package var birthdays: [BirthdayRow] = []
  /// What the shop has planned: campaigns that begin after D or run past it, by day and name.
  package var campaigns: [Campaign] = []
  /// Sorted by state, age.
  package var complaints: [ComplaintRow] = []

  package init() {}
}

/// Customers with the same birthday, whatever the year.
package struct BirthdayRow: TallyRow, Hashable {
  /// 1…12.
  package var month: Int
  /// 1…31.
  package var day: Int
  package var customers = 0

  package var key: [Int64] { [Int64(month), Int64(day)] }
  package var values: [String] { ["\(customers)"] }

  static let columns = ["month", "day", "customers"]
}

/// Conversations with a complaint, by how far they are and how long that took.
package struct ComplaintRow: TallyRow, Hashable {
  package enum State: Int, Sendable, Hashable, CaseIterable {
    /// Nobody has answered.
    case waiting = 0
    /// Answered, and not solved.
    case answered = 1
    /// Solved within the last 91 days.
    case solved = 2
  }

  /// Days to D, or to the solution: 0, 1 or 2, 3 to 6, 7 and more.
  package enum Age: Int, Sendable, Hashable, CaseIterable {
    case day = 0
    case threeDays = 1
    case week = 2
    case longer = 3

    init(minutes: Int) {
      switch minutes {
      case ..<1440: self = .day
      case ..<4320: self = .threeDays
      case ..<10_080: self = .week
      default: self = .longer
      }
    }
  }

  package var state: State
  package var age: Age
  package var complaints = 0
  /// Distinct customers in the cell; conversations that name nobody have none.
  package var customers = 0

  package var key: [Int64] { [Int64(state.rawValue), Int64(age.rawValue)] }
  package var values: [String] { ["\(complaints)", "\(customers)"] }

  static let columns = ["state", "age", "complaints", "customers"]
}

extension Upcoming {
  /// Days back from D in which solved complaints count.
  package static let solvedDays = 91

  /// Cost: O(customers on file + tickets).
  init(_ tables: ShopTables, asOf: Day) {
    birthdays = Self.birthdays(tables.customers)
    campaigns = (tables.campaigns + tables.plans).filter { $0.end > asOf }.sorted { a, b in
      if a.start != b.start { return a.start < b.start }
      if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
      return a.product < b.product
    }
    complaints = Self.complaints(tables.tickets, asOf: asOf)
  }

  private static func birthdays(_ notes: [CustomerNote?]) -> [BirthdayRow] {
    var counts = [Int](repeating: 0, count: 12 * 31)
    for note in notes {
      guard let civil = note?.birthday?.civil else { continue }
      counts[(civil.month - 1) * 31 + civil.day - 1] += 1
    }
    return counts.indices.filter { counts[$0] > 0 }.map {
      BirthdayRow(month: $0 / 31 + 1, day: $0 % 31 + 1, customers: counts[$0])
    }
  }

  private static func complaints(_ tickets: [Ticket], asOf: Day) -> [ComplaintRow] {
    let end = (Int(asOf.number) + 1) * 1440
    var rows: [Int: ComplaintRow] = [:]
    var seen: [Int: Set<Int32>] = [:]
    for ticket in tickets where ticket.topic.isComplaint && ticket.opened < end {
      let (state, minutes) = ticket.progress(by: end)
      if state == .solved, ticket.opened + minutes < end - solvedDays * 1440 { continue }
      let age = ComplaintRow.Age(minutes: minutes)
      let cell = state.rawValue * 4 + age.rawValue
      rows[cell, default: ComplaintRow(state: state, age: age)].complaints += 1
      if ticket.customer >= 0 { seen[cell, default: []].insert(ticket.customer) }
    }
    return rows.keys.sorted().compactMap { cell in
      var row = rows[cell]
      row?.customers = seen[cell]?.count ?? 0
      return row
    }
  }
}

extension Ticket {
  /// How far it is at the end of a day, and minutes to that end or to the solution.
  package func progress(by end: Int) -> (state: ComplaintRow.State, minutes: Int) {
    if let resolved, resolved < end { return (.solved, max(0, resolved - opened)) }
    let isAnswered = replied.map { $0 < end } ?? false
    return (isAnswered ? .answered : .waiting, max(0, end - opened))
  }
}
