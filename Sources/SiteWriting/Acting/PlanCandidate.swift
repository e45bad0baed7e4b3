import Notebook
import Pages
import Retention

/// A playbook that might be done this week, with both arms of everybody it could be done for.
struct PlanCandidate {
  let playbook: Playbook
  let audience: Audience
  /// The share to be left alone.
  let share: Double
  /// Days in which results count.
  let window: Int
  /// Meant, free and not back, whatever the cap says.
  var treated: [Int32] = []
  var heldOut: [Int32] = []
  /// Who would be meant, had they not bought again.
  var cameBack: Int

  init(playbook: Playbook, audience: Audience, share: Double, window: Int) {
    self.playbook = playbook
    self.audience = audience
    self.share = share
    self.window = window
    cameBack = audience.cameBack
  }

  var slug: String { playbook.slug }

  /// A run with these arms, of whom those who bought since are not written to any more.
  func run(
    _ treated: [Int32],
    _ heldOut: [Int32],
    isNew: Bool,
    without boughtSince: Set<Int32>
  ) -> PlannedRun {
    PlannedRun(
      playbook: slug,
      treated: treated,
      heldOut: heldOut,
      isNew: isNew,
      toContact: treated.filter { !boughtSince.contains($0) }
    )
  }
}

/// Decides what a page may say of an action's people.
struct PlanGate {
  let edition: Edition
  /// Customers with a purchase by D.
  let customers: Int

  func action(
    _ candidate: PlanCandidate,
    _ run: PlannedRun,
    _ standing: WeekPlan.Standing,
    _ worth: WeekPlan.Worth?
  ) -> WeekPlan.Action {
    var action = WeekPlan.Action(slug: candidate.slug, standing: standing)
    let meant = candidate.audience.members.count
    guard people(meant: meant, by: candidate.playbook.rule) != nil else { return action }
    action.people = shown(run.toContact.count)
    action.cameBack = shown(candidate.cameBack)
    guard let people = action.people else { return action }
    action.worth = worth
    // Both arms together and the rule's own count would tell how many are left out.
    let leftOut = meant - run.toContact.count - run.heldOut.count
    if isPublic(leftOut) { action.heldOut = shown(run.heldOut.count) }
    if let heldOut = action.heldOut, let share = returning(candidate) {
      action.detectable = SampleSize.detectable(p: share, n1: people, n2: heldOut)
    }
    return action
  }

  /// How many a rule selects; nothing where that may not be shown.
  func people(meant: Int, by rule: AudienceRule?) -> Int? {
    // A group whose size is hidden must not be told by the size of its audience.
    (rule?.groups ?? []).allSatisfy(edition.showsGroup) ? shown(meant) : nil
  }

  /// The share who may be expected to buy of themselves: those who came back of those who were
  /// meant, else the share of all customers who bought in four weeks.
  private func returning(_ candidate: PlanCandidate) -> Double? {
    let meant = candidate.audience.members.count
    if let back = shown(candidate.cameBack) { return Double(back) / Double(back + meant) }
    return edition.recentBuyers
  }

  private func isPublic(_ count: Int) -> Bool {
    count == 0 || count >= edition.settings.privacy.k
  }

  private func shown(_ count: Int) -> Int? {
    count > 0 && isPublic(count) && isPublic(max(0, customers - count)) ? count : nil
  }
}
