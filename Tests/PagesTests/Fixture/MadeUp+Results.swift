import Commerce
import Retention

@testable import Pages

/// Made-up tests of playbooks: one of each verdict.
extension MadeUp {
  static let results: [PlaybookResult] = [
    result("wait", "2026-10-26", arms: (322, nil), (80, nil), .running),
    result("note", "2026-09-07", to: "2026-10-12", arms: (640, 96), (160, 14), .helped),
    result("note", "2026-06-01", arms: (510, 60), (124, 13), .unclear),
    result("gone", "2026-05-04", arms: (300, 24), (75, 12), .hurt),
    result("calls", "2026-04-06", arms: (240, 61), (0, 0), .untested),
    result("torn", "2026-03-02", arms: (700, 96), (100, 14), .mismatch),
    result("small", "2026-02-02", arms: (110, 20), (31, 3), .hidden),
  ]

  static let lessons: [PlaybookLesson] = [
    PlaybookLesson(
      playbook: "note",
      tests: 2,
      running: 0,
      helped: 1,
      hurt: 0,
      unclear: 1,
      treated: 1150,
      effect: Estimate(value: 0.041, se: 0.02, low: 0.002, high: 0.08),
      sameness: Cell(0.04)
    ),
    PlaybookLesson(
      playbook: "wait",
      tests: 1,
      running: 1,
      helped: 0,
      hurt: 0,
      unclear: 0,
      treated: 0,
      effect: Estimate(missing: .noData),
      sameness: Cell(missing: .noData)
    ),
  ]

  private static func result(
    _ playbook: String,
    _ first: String,
    to last: String? = nil,
    arms treated: (people: Int, bought: Int?),
    _ heldOut: (people: Int, bought: Int?),
    _ verdict: PlaybookResult.Verdict
  ) -> PlaybookResult {
    let hidden: Missing? =
      switch verdict {
      case .running: .running
      case .mismatch: .red
      case .hidden: .private
      default: nil
      }
    func arm(_ name: PlaybookResult.Arm.Name, _ counts: (people: Int, bought: Int?))
      -> PlaybookResult.Arm
    {
      var bought = rate(counts.bought ?? 0, counts.people)
      bought.hidden = hidden ?? bought.hidden
      return PlaybookResult.Arm(
        name: name,
        planned: name == .treated ? 0.8 : 0.2,
        assigned: Cell(counts.people),
        bought: bought,
        netSales: Cell(Int64((counts.bought ?? 0) * 9_000), hidden: hidden),
        contribution: Cell(missing: hidden ?? .noCost)
      )
    }
    let isTested = heldOut.people > 0 && verdict != .running
    let ends: (Double, Double, Double) =
      switch verdict {
      case .helped: (0.0625, 0.0031, 0.1078)
      case .hurt: (-0.08, -0.178, -0.006)
      default: (0.0128, -0.0588, 0.0659)
      }
    let start = Day(iso: first) ?? EditionFixture.day
    let end = last.flatMap { Day(iso: $0) } ?? start
    return PlaybookResult(
      playbook: playbook,
      assignedOn: start,
      lastAssignedOn: end,
      draws: last == nil ? 1 : 6,
      window: 28,
      endsOn: end + 28,
      arms: [arm(.treated, treated), arm(.holdout, heldOut)],
      conflicts: Cell(verdict == .helped ? 7 : 0),
      sampleRatio: .init(chi2: 0, p: verdict == .mismatch ? 0.0001 : 1),
      primary: isTested
        ? Estimate(value: ends.0, se: nil, low: ends.1, high: ends.2, hidden: hidden)
        : Estimate(missing: hidden ?? .noData),
      p: isTested ? Cell(0.04, hidden: hidden) : Cell(missing: hidden ?? .noData),
      secondary: isTested
        ? Estimate(value: 620, se: 210, low: 206, high: 1_034, hidden: hidden)
        : Estimate(missing: hidden ?? .noData),
      earned: Estimate(missing: hidden ?? .noCost),
      cuped: .init(
        theta: isTested && hidden == nil ? 0.02 : nil,
        estimate: Estimate(missing: hidden ?? .noData)
      ),
      mde: isTested ? Cell(0.085, hidden: hidden) : Cell(missing: hidden ?? .noData),
      before: verdict == .untested ? rate(40, 240) : Rate(part: 0, whole: 0),
      family: [.helped, .hurt, .unclear].contains(verdict)
        ? .init(tests: 1, holds: verdict != .unclear) : nil,
      verdict: verdict
    )
  }
}

/// Tests of which whatever can be hidden is hidden.
extension Sentinel {
  static let results: [PlaybookResult] = MadeUp.results.map { result in
    var result = result
    result.arms = result.arms.map { arm in
      var arm = arm
      (arm.assigned, arm.bought, arm.netSales, arm.contribution) = (int, rate, money, money)
      return arm
    }
    (result.conflicts, result.before) = (int, rate)
    (result.primary, result.secondary, result.earned) = (estimate, estimate, estimate)
    (result.p, result.mde) = (double, double)
    result.sampleRatio = .init(chi2: nil, p: nil)
    result.cuped = .init(theta: nil, estimate: estimate)
    if result.family != nil {
      result.family = nil
      result.verdict = .hidden
    }
    return result
  }

  static let lessons: [PlaybookLesson] = MadeUp.lessons.map { lesson in
    var lesson = lesson
    (lesson.effect, lesson.sameness) = (estimate, double)
    return lesson
  }
}

extension Measures {
  /// The same of a shop that has tried these playbooks.
  func trying(_ results: [PlaybookResult], _ lessons: [PlaybookLesson]) -> Measures {
    var measures = self
    (measures.results, measures.lessons) = (results, lessons)
    return measures
  }
}
