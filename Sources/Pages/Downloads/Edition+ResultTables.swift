import Commerce
import Retention

extension Edition {
  var resultsTable: DownloadTable {
    var table = DownloadTable(
      "results",
      columns: [
        "playbook", "assigned_on", "last_assigned_on", "draws", "window", "ends_on", "treated",
        "held_out",
      ] + rateColumns("treated_bought") + rateColumns("held_out_bought")
        + estimateColumns("difference") + ["p", "mde"] + estimateColumns("sales_per_person")
        + estimateColumns("earned_per_person") + estimateColumns("adjusted_sales_per_person")
        + rateColumns("before") + ["sample_ratio_p", "tests_of_quarter", "verdict"]
    )
    for result in results { table.append(row(of: result)) }
    return table
  }

  private func row(of result: PlaybookResult) -> [DownloadTable.Value] {
    typealias Value = DownloadTable.Value
    let (treated, heldOut) = (result.treated, result.heldOut)
    let none = Rate.noData
    let dates: [Value] = [
      .text(result.playbook), .init(result.assignedOn), .init(result.lastAssignedOn),
      .whole(result.draws), .whole(result.window), .init(result.endsOn),
      .init(treated?.assigned ?? Cell(missing: .noData)),
      .init(heldOut?.assigned ?? Cell(missing: .noData)),
    ]
    let shares =
      Value.columns(of: treated?.bought ?? none) + Value.columns(of: heldOut?.bought ?? none)
      + Value.columns(of: result.primary) + [.init(result.p), .init(result.mde)]
    let money =
      Value.money(of: result.secondary) + Value.money(of: result.earned)
      + Value.money(of: result.cuped.estimate)
    let checks: [Value] = [
      .init(result.sampleRatio.p, hidden: nil),
      result.family.map { .whole($0.tests) } ?? .text(""), .text(result.verdict.rawValue),
    ]
    return dates + shares + money + Value.columns(of: result.before) + checks
  }

  var lessonsTable: DownloadTable {
    var table = DownloadTable(
      "lessons",
      columns: ["playbook", "tests", "running", "helped", "hurt", "unclear", "treated"]
        + estimateColumns("effect") + ["sameness"]
    )
    for lesson in lessons {
      table.append(
        [
          .text(lesson.playbook), .whole(lesson.tests), .whole(lesson.running),
          .whole(lesson.helped), .whole(lesson.hurt), .whole(lesson.unclear),
          .whole(lesson.treated),
        ] + DownloadTable.Value.columns(of: lesson.effect) + [.init(lesson.sameness)]
      )
    }
    return table
  }
}
