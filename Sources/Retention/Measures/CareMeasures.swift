package import Commerce

/// What is coming for customers, and what they wait for: birthdays, campaigns, complaints, calls.
package struct CareMeasures: AddedMeasures {
  /// Birthdays of one week to come.
  package struct Birthdays: Codable, Sendable, Hashable {
    package var week: Week
    package var customers: Cell<Int>

    package init(week: Week, customers: Cell<Int>) {
      self.week = week
      self.customers = customers
    }
  }

  /// What the shop has planned, or is in the middle of.
  package struct Campaign: Codable, Sendable, Hashable {
    package var name: String
    package var start: Day
    package var end: Day

    package init(name: String, start: Day, end: Day) {
      self.name = name
      self.start = start
      self.end = end
    }
  }

  /// How far a complaint is.
  package enum State: String, Codable, Sendable, Hashable, CaseIterable {
    case waiting
    case answered
    case solved
  }

  /// Days to D, or to the solution.
  package enum Age: String, Codable, Sendable, Hashable, CaseIterable {
    case day = "0"
    case threeDays = "1-2"
    case week = "3-6"
    case longer = "7+"
  }

  /// Complaints in one state by their age.
  package struct Complaints: Codable, Sendable, Hashable {
    package var state: State
    /// One for each age, in order.
    package var ages: [Cell<Int>]
    package var all: Cell<Int>

    package init(state: State, ages: [Cell<Int>], all: Cell<Int>) {
      self.state = state
      self.ages = ages
      self.all = all
    }
  }

  /// Customers whose birthday the shop has on file.
  package var birthdaysKnown: Cell<Int>
  /// The five weeks that begin after D.
  package var birthdays: [Birthdays]
  package var campaigns: [Campaign]
  /// Open ones, and those solved in the last 91 days; empty without a table of conversations.
  package var complaints: [Complaints]
  /// Orders of the edition's last two weeks that nobody has called about.
  package var callBacks: Cell<Int>

  package init(
    birthdaysKnown: Cell<Int>,
    birthdays: [Birthdays],
    campaigns: [Campaign],
    complaints: [Complaints],
    callBacks: Cell<Int>
  ) {
    self.birthdaysKnown = birthdaysKnown
    self.birthdays = birthdays
    self.campaigns = campaigns
    self.complaints = complaints
    self.callBacks = callBacks
  }

  package static let unknown = CareMeasures(
    birthdaysKnown: Cell(missing: .noData),
    birthdays: [],
    campaigns: [],
    complaints: [],
    callBacks: Cell(missing: .noData)
  )
}
