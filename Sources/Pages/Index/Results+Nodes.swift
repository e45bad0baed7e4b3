import Commerce
import Retention

extension MeasureNode {
  /// Tests are named by their playbook and the day of their first draw.
  static func results(_ results: [PlaybookResult]) -> [(name: String, node: MeasureNode)] {
    named(results, { "\($0.playbook)-\($0.assignedOn.iso)" }, result)
  }

  static func lessons(_ lessons: [PlaybookLesson]) -> [(name: String, node: MeasureNode)] {
    named(lessons, \.playbook) { lesson in
      .group([
        ("playbook", .text(lesson.playbook)),
        ("tests", whole(lesson.tests, .count)),
        ("running", whole(lesson.running, .count)),
        ("helped", whole(lesson.helped, .count)),
        ("hurt", whole(lesson.hurt, .count)),
        ("unclear", whole(lesson.unclear, .count)),
        ("treated", whole(lesson.treated, .customers)),
        ("effect", estimate(lesson.effect, .points)),
        ("sameness", real(lesson.sameness, .number)),
      ])
    }
  }

  private static func result(_ result: PlaybookResult) -> MeasureNode {
    .group(parts(of: result) + family(of: result))
  }

  /// Only tests that may be judged have company.
  private static func family(of result: PlaybookResult) -> [(name: String, node: MeasureNode)] {
    guard let family = result.family else { return [] }
    return [
      (
        "family",
        .group([
          ("tests", whole(family.tests, .count)), ("holds", .value(.flag(family.holds))),
        ])
      )
    ]
  }

  private static func parts(of result: PlaybookResult) -> [(name: String, node: MeasureNode)] {
    [
      ("playbook", .text(result.playbook)),
      ("assignedOn", .day(result.assignedOn)),
      ("lastAssignedOn", .day(result.lastAssignedOn)),
      ("draws", whole(result.draws, .count)),
      ("window", whole(result.window, .days)),
      ("endsOn", .day(result.endsOn)),
      ("arms", .list(named(result.arms, \.name.rawValue, arm))),
      ("conflicts", whole(result.conflicts, .customers)),
      (
        "sampleRatio",
        .group([
          ("chi2", real(result.sampleRatio.chi2, .number)),
          ("p", real(result.sampleRatio.p, .number)),
        ])
      ),
      ("primary", estimate(result.primary, .points)),
      ("p", real(result.p, .number)),
      ("secondary", estimate(result.secondary, .money)),
      ("earned", estimate(result.earned, .money)),
      (
        "cuped",
        .group([
          ("theta", real(result.cuped.theta, .number)),
          ("estimate", estimate(result.cuped.estimate, .money)),
        ])
      ),
      ("mde", real(result.mde, .points)),
      ("before", rate(result.before)),
      ("verdict", .text(result.verdict.rawValue)),
    ]
  }

  private static func arm(_ arm: PlaybookResult.Arm) -> MeasureNode {
    .group([
      ("name", .text(arm.name.rawValue)),
      ("planned", real(arm.planned, .share)),
      ("assigned", whole(arm.assigned, .customers)),
      ("bought", rate(arm.bought)),
      ("netSales", money(arm.netSales)),
      ("contribution", money(arm.contribution)),
    ])
  }
}
