package import Commerce

/// What became of the people who were drawn into runs of playbooks.
///
/// Draws of one playbook that follow each other are one test until it is large enough to tell
/// anything: how it is cut depends on when and how many people were drawn, never on what they
/// bought. Of a test that is not over nothing is counted but people, so that nobody can look too
/// early. For the given D only.
package struct Trials: Sendable, Equatable {
  /// By playbook and first day.
  package var tests: [TrialTest] = []
  /// Sorted by test, arm: one row for each arm that has people.
  package var rows: [TrialRow] = []

  package init() {}

  package init(tests: [TrialTest], rows: [TrialRow]) {
    self.tests = tests
    self.rows = rows
  }

  /// People in each arm with whom a test is complete and the next draw begins another.
  package static let fullArm = 100
  /// Days up to and including that of the draw whose sales say how much somebody bought before.
  package static let priorDays: Int32 = 182

  /// An arm of a test; one without people where nobody was drawn into it.
  package func row(of test: Int, isHeldOut: Bool) -> TrialRow {
    rows.first { $0.test == test && $0.isHeldOut == isHeldOut }
      ?? TrialRow(test: test, isHeldOut: isHeldOut)
  }
}

/// Draws of one playbook that are judged together.
package struct TrialTest: Sendable, Hashable {
  package var playbook: String
  /// The days of its first and last draw, and how many draws there were.
  package var firstDay: Day
  package var lastDay: Day
  package var draws: Int
  /// Days after each draw that count.
  package var window: Int
  /// Customers who were drawn into both arms: they count in neither.
  package var conflicts = 0

  package init(playbook: String, firstDay: Day, lastDay: Day, draws: Int, window: Int) {
    self.playbook = playbook
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.draws = draws
    self.window = window
  }

  /// The last day that counts for anybody.
  package var end: Day { lastDay + window }

  package func isOver(asOf day: Day) -> Bool { end <= day }
}

/// The people of one arm of a test, each once, with what they did in the window after their draw.
///
/// Everybody counts in the arm they were drawn into. All but `assigned` is 0 until the test is over.
package struct TrialRow: TallyRow {
  /// Index into `Trials.tests`.
  package var test: Int
  package var isHeldOut: Bool

  package var assigned = 0
  /// With a purchase day in the window after the draw, and in as many days up to the draw.
  package var bought = 0
  package var boughtBefore = 0
  /// Purchase days and gross − discounts in the window: Y.
  package var purchaseDays = 0
  package var sales = PowerSums()
  /// Returns of these purchases processed by D.
  package var returns: Int64 = 0
  /// Net − cost of goods − shipping the shop paid; all 0 where no line of the shop has a cost.
  package var contribution = PowerSums()
  /// Lines of these purchases without a cost.
  package var uncostedLines = 0
  /// Gross − discounts of the 182 days up to and including the draw: X, X² and X·Y.
  package var prior: Int128 = 0
  package var priorSquares: Int128 = 0
  package var priorTimesSales: Int128 = 0
  /// The largest Y of one customer; 0 where none is positive.
  package var largest: Int64 = 0

  package init(test: Int, isHeldOut: Bool) {
    self.test = test
    self.isHeldOut = isHeldOut
  }
}

extension TrialRow {
  static let columns = [
    "test", "held_out", "assigned", "bought", "bought_before", "purchase_days", "sales",
    "sales_squares", "sales_cubes", "returns", "contribution", "contribution_squares",
    "contribution_cubes", "uncosted_lines", "prior", "prior_squares", "prior_times_sales",
    "largest",
  ]

  package var key: [Int64] { [Int64(test), isHeldOut ? 1 : 0] }

  package var values: [String] {
    let counts: [any BinaryInteger] = [
      assigned, bought, boughtBefore, purchaseDays, sales.sum, sales.squares, sales.cubes, returns,
      contribution.sum, contribution.squares, contribution.cubes, uncostedLines, prior,
      priorSquares, priorTimesSales, largest,
    ]
    return counts.map { String($0) }
  }
}
