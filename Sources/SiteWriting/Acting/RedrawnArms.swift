import Commerce
import Diagnostics
import Notebook

/// This week's rows of the file of assignments that the draw itself would not write.
///
/// Only those of D are looked at: in earlier weeks another share may have been left alone.
struct RedrawnArms {
  let past: PastAssignments
  let rules: Settings.PlaybookRules
  let isHeldOut: (Int32, Playbook, Double) throws(JobFailure) -> Bool

  /// A finding for each playbook of which somebody stands in the other arm.
  func findings(_ playbooks: [Playbook]) throws(JobFailure) -> Findings {
    var findings = Findings()
    for playbook in playbooks {
      guard let run = past.thisWeek[playbook.slug] else { continue }
      let share = playbook.holdout ?? rules.holdout
      var people = 0
      for customer in run.treated where try isHeldOut(customer, playbook, share) { people += 1 }
      for customer in run.heldOut where !(try isHeldOut(customer, playbook, share)) { people += 1 }
      if people > 0 { findings.add(.otherArm(playbook.slug, people)) }
    }
    return findings
  }
}

extension Diagnostic {
  static func otherArm(_ slug: String, _ people: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("private/" + AssignmentFile.name),
      "\(people) \(people == 1 ? "customer" : "customers") of this week's \"\(slug)\""
        + " \(people == 1 ? "stands" : "stand") in the arm that lots did not draw",
      code: "assignments.other-arm",
      hint: "bring the file back as it was written; holdout and shop.salt stay as they were, too"
    )
  }
}
