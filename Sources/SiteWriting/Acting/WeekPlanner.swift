import Commerce
import Notebook
import Pages
import Retention

/// Both arms of a playbook's run this week.
struct PlannedRun: Sendable {
  let playbook: String
  let treated: [Int32]
  let heldOut: [Int32]
  /// False where the file of assignments has it already.
  let isNew: Bool
  /// Of those treated, whom to write to still: the others bought since D.
  let toContact: [Int32]
}

/// What is done this week: for pages, and for lists that name people.
struct WeekPlanning: Sendable {
  var plan = WeekPlan()
  var runs: [PlannedRun] = []
}

/// Chooses the week's actions by what they are expected to be worth, and draws their arms.
///
/// One at a time, the worthiest first: whoever gets a message by it counts towards the cap of the
/// next. A run that is written down already stays as it was drawn and keeps its place.
struct WeekPlanner {
  /// In the notebook's order.
  let audiences: [(playbook: Playbook, audience: Audience)]
  let past: PastAssignments
  let edition: Edition
  let rules: Settings.PlaybookRules
  let currency: Currency
  /// Playbooks whose trigger holds.
  let fitting: Set<String>
  /// Customers who cannot be written down so that they are read back.
  let unwritable: Set<Int32>
  /// Customers who bought after D.
  let boughtSince: Set<Int32>
  /// Customers with a purchase by D.
  let customers: Int
  /// What a playbook's finished runs say of its effect.
  let measured: (String) -> PooledEffect?
  let isHeldOut: (Int32, Playbook, Double) throws(JobFailure) -> Bool

  func planned() throws(JobFailure) -> WeekPlanning {
    var open: [PlanCandidate] = []
    for (playbook, audience) in audiences where playbook.isOn {
      open.append(try candidate(playbook, audience))
    }
    var messages = past.messages
    var planning = WeekPlanning()
    var chosen: [Ranked] = []
    for index in open.indices.reversed() {
      guard let run = past.thisWeek[open[index].slug] else { continue }
      let candidate = open.remove(at: index)
      let planned = candidate.run(run.treated, run.heldOut, isNew: false, without: boughtSince)
      planning.runs.append(planned)
      chosen.append(ranked(candidate, planned, .chosen))
    }
    for _ in 0..<max(0, rules.weekly - past.thisWeek.count) {
      guard let (index, run) = best(of: open, messages) else { break }
      for customer in run.treated { messages[customer, default: 0] += 1 }
      planning.runs.append(run)
      chosen.append(ranked(open.remove(at: index), run, .chosen))
    }
    let rest = open.map { candidate in
      let run = self.run(candidate, messages)
      return ranked(candidate, run, standing(candidate, run))
    }
    planning.plan.actions = inOrder(chosen) + inOrder(rest) + off
    planning.runs.sort { $0.playbook < $1.playbook }
    return planning
  }

  private var off: [WeekPlan.Action] {
    audiences.filter { !$0.playbook.isOn }
      .map { WeekPlan.Action(slug: $0.playbook.slug, standing: .off) }
  }

  /// Draws the arms of everybody who is meant and may be written to, whatever the cap says.
  private func candidate(
    _ playbook: Playbook,
    _ audience: Audience
  ) throws(JobFailure) -> PlanCandidate {
    var candidate = PlanCandidate(
      playbook: playbook,
      audience: audience,
      share: playbook.holdout ?? rules.holdout,
      window: playbook.success?.window ?? rules.window
    )
    let running = past.running(playbook.slug, window: candidate.window)
    let arms = past.arms(playbook.slug)
    for customer in audience.members {
      if boughtSince.contains(customer) {
        candidate.cameBack += 1
        continue
      }
      if running.contains(customer) || unwritable.contains(customer) { continue }
      let isHeldOut = try isHeldOut(customer, playbook, candidate.share)
      // Who was in the other arm once would carry it into this one.
      if arms[customer]?.contains(!isHeldOut) == true { continue }
      if isHeldOut {
        candidate.heldOut.append(customer)
      } else {
        candidate.treated.append(customer)
      }
    }
    return candidate
  }

  private func run(_ candidate: PlanCandidate, _ messages: [Int32: Int]) -> PlannedRun {
    let isFree = { (customer: Int32) in messages[customer, default: 0] < rules.cap }
    return candidate.run(
      candidate.treated.filter(isFree),
      candidate.heldOut.filter(isFree),
      isNew: true,
      without: []
    )
  }

  /// The candidate that is worth most, of those that fit and have people enough.
  private func best(
    of open: [PlanCandidate],
    _ messages: [Int32: Int]
  ) -> (index: Int, run: PlannedRun)? {
    var best: (index: Int, run: PlannedRun, value: Double?)?
    for (index, candidate) in open.enumerated() {
      let run = self.run(candidate, messages)
      guard standing(candidate, run) == .later else { continue }
      let value = worth(candidate, run)?.amount.value
      // Candidates stand in the notebook's order, so an equal one further on loses.
      if let best, (value ?? -.infinity) <= (best.value ?? -.infinity) { continue }
      best = (index, run, value)
    }
    return best.map { ($0.index, $0.run) }
  }

  private func standing(_ candidate: PlanCandidate, _ run: PlannedRun) -> WeekPlan.Standing {
    guard fitting.contains(candidate.slug) else { return .waits }
    guard run.treated.count >= edition.settings.privacy.k, !run.heldOut.isEmpty else {
      return .tooFew
    }
    if let worth = worth(candidate, run), worth.amount.value <= 0 { return .dear }
    return .later
  }

  private func worth(_ candidate: PlanCandidate, _ run: PlannedRun) -> WeekPlan.Worth? {
    let playbook = candidate.playbook
    let measured = measured(candidate.slug)
    guard let effect = measured?.effect ?? playbook.effect.map(Effect.init),
      let buyer = edition.buyerValue(within: candidate.window)
    else { return nil }
    let unit = Double(currency.unit)
    return WeekPlan.Worth(
      amount: ExpectedWorth(
        treated: run.toContact.count,
        effect: effect,
        perBuyer: buyer.amount,
        costPerPerson: (playbook.cost?.perPerson ?? 0) * unit,
        fixedCost: (playbook.cost?.fixed ?? 0) * unit
      ),
      isSales: buyer.isSales,
      source: measured.map { .measured(runs: $0.runs) } ?? .stated(playbook.effect?.source)
    )
  }

  /// An action with what it is ranked by, which pages may not show for small groups.
  private typealias Ranked = (action: WeekPlan.Action, value: Double?, place: Int)

  private func ranked(
    _ candidate: PlanCandidate,
    _ run: PlannedRun,
    _ standing: WeekPlan.Standing
  ) -> Ranked {
    let worth = worth(candidate, run)
    let gate = PlanGate(edition: edition, customers: customers)
    let action = gate.action(candidate, run, standing, worth)
    let place = audiences.firstIndex { $0.playbook.slug == candidate.slug }
    return (action, worth?.amount.value, place ?? .max)
  }

  /// By worth, those without one last; equals keep the notebook's order.
  private func inOrder(_ actions: [Ranked]) -> [WeekPlan.Action] {
    actions.sorted {
      (-($0.value ?? -.infinity), $0.place) < (-($1.value ?? -.infinity), $1.place)
    }.map(\.action)
  }
}

extension Effect {
  fileprivate init(_ prior: Playbook.Prior) {
    self.init(value: prior.value, low: prior.low, high: prior.high)
  }
}
