package import Commerce

/// How one test of a playbook came out: draws that are judged together.
///
/// Everybody counts in the arm they were drawn into, whether they were reached or not. Until the
/// window of the last draw has passed there are people and days, and no result.
package struct PlaybookResult: AddedElement {
  /// What may be said of a test.
  package enum Verdict: String, Sendable, Codable, CaseIterable {
    /// The whole interval of the difference lies above, or below, zero.
    case helped, hurt
    /// The interval holds zero, or so many were tested at once that this one may be chance.
    case unclear
    /// Its window has not passed for all.
    case running
    /// The sizes of the arms do not fit the draw: whatever made them may have made the result.
    case mismatch
    /// Nobody was held out: before and after, which is no test.
    case untested = "no_holdout"
    /// Too few bought, or did not, for anything to be shown.
    case hidden = "private"
  }

  package struct Arm: Codable, Sendable, Hashable {
    package enum Name: String, Sendable, Codable { case treated, holdout }

    package var name: Name
    /// The share of people that the playbook's draw puts here.
    package var planned: Double
    package var assigned: Cell<Int>
    /// People with a purchase day in the window after their draw.
    package var bought: Rate
    /// Gross − discounts − returns of these purchases, minor units.
    package var netSales: Cell<Int64>
    /// Net sales − cost of goods − shipping that the shop paid.
    package var contribution: Cell<Int64>

    package init(
      name: Name,
      planned: Double,
      assigned: Cell<Int>,
      bought: Rate,
      netSales: Cell<Int64>,
      contribution: Cell<Int64>
    ) {
      self.name = name
      self.planned = planned
      self.assigned = assigned
      self.bought = bought
      self.netSales = netSales
      self.contribution = contribution
    }
  }

  /// Chi-square of the arms' sizes against the plan.
  package struct SampleRatio: Codable, Sendable, Hashable {
    package var chi2: Double?
    package var p: Double?

    package init(
      chi2: Double?,
      p: Double?
    ) {
      self.chi2 = chi2
      self.p = p
    }
  }

  package struct Adjusted: Codable, Sendable, Hashable {
    /// What a unit of earlier sales foretells of sales in the window.
    package var theta: Double?
    /// Gross − discounts per person, treated minus held out, minor units.
    package var estimate: Estimate

    package init(
      theta: Double?,
      estimate: Estimate
    ) {
      self.theta = theta
      self.estimate = estimate
    }
  }

  /// The tests that ended in the same quarter, and whether this one holds among them.
  package struct Family: Codable, Sendable, Hashable {
    package var tests: Int
    /// Benjamini and Hochberg at 10 %.
    package var holds: Bool

    package init(
      tests: Int,
      holds: Bool
    ) {
      self.tests = tests
      self.holds = holds
    }
  }

  package var playbook: String
  /// The first and the last draw.
  package var assignedOn: Day
  package var lastAssignedOn: Day
  package var draws: Int
  /// Days after each draw that count, and the last of them.
  package var window: Int
  package var endsOn: Day
  /// Treated, then held out.
  package var arms: [Arm]
  /// Customers found in both arms: they count in neither.
  package var conflicts: Cell<Int>
  package var sampleRatio: SampleRatio
  /// Share that bought, treated minus held out.
  package var primary: Estimate
  /// Its two-sided p-value.
  package var p: Cell<Double>
  /// Gross − discounts per person, treated minus held out, minor units.
  package var secondary: Estimate
  /// The same of contribution.
  package var earned: Estimate
  package var cuped: Adjusted
  /// Smallest difference that the arms could have shown with 80 % power.
  package var mde: Cell<Double>
  /// Share of the treated that had bought in as many days before their draw; only where nobody was
  /// held out.
  package var before: Rate
  package var family: Family?
  package var verdict: Verdict

  package init(
    playbook: String,
    assignedOn: Day,
    lastAssignedOn: Day,
    draws: Int,
    window: Int,
    endsOn: Day,
    arms: [Arm],
    conflicts: Cell<Int>,
    sampleRatio: SampleRatio,
    primary: Estimate,
    p: Cell<Double>,
    secondary: Estimate,
    earned: Estimate,
    cuped: Adjusted,
    mde: Cell<Double>,
    before: Rate,
    family: Family?,
    verdict: Verdict
  ) {
    self.playbook = playbook
    self.assignedOn = assignedOn
    self.lastAssignedOn = lastAssignedOn
    self.draws = draws
    self.window = window
    self.endsOn = endsOn
    self.arms = arms
    self.conflicts = conflicts
    self.sampleRatio = sampleRatio
    self.primary = primary
    self.p = p
    self.secondary = secondary
    self.earned = earned
    self.cuped = cuped
    self.mde = mde
    self.before = before
    self.family = family
    self.verdict = verdict
  }

  package var treated: Arm? { arms.first { $0.name == .treated } }
  package var heldOut: Arm? { arms.first { $0.name == .holdout } }
  package var isOver: Bool { verdict != .running }
  /// Whether anybody was left alone: without them there is only before and after, which is no test.
  package var isTest: Bool { heldOut?.assigned.value != 0 }
  /// Whether it was tested against people left alone, and may be shown.
  package var isShown: Bool { primary.shown != nil }
}

/// What all tests of one playbook have taught.
package struct PlaybookLesson: AddedElement {
  package var playbook: String
  /// All, and those not over yet.
  package var tests: Int
  package var running: Int
  package var helped: Int
  package var hurt: Int
  package var unclear: Int
  /// People treated in the tests whose results are shown.
  package var treated: Int
  /// Share that bought, treated minus held out: the mean of those tests by inverse variance.
  package var effect: Estimate
  /// The chance that tests of one and the same effect lie so far apart.
  package var sameness: Cell<Double>

  package init(
    playbook: String,
    tests: Int,
    running: Int,
    helped: Int,
    hurt: Int,
    unclear: Int,
    treated: Int,
    effect: Estimate,
    sameness: Cell<Double>
  ) {
    self.playbook = playbook
    self.tests = tests
    self.running = running
    self.helped = helped
    self.hurt = hurt
    self.unclear = unclear
    self.treated = treated
    self.effect = effect
    self.sameness = sameness
  }
}
