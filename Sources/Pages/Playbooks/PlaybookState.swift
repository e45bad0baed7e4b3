import Notebook
import Retention

/// Whether a playbook fits the week, and for how many people.
struct PlaybookState: Sendable {
  enum Fit: Sendable, Hashable {
    case fits
    /// Its condition does not hold.
    case waits
    /// The measures that decide are missing.
    case unknown
    /// It has no condition.
    case always
    /// The shop turned it off.
    case off
  }

  let playbook: Playbook
  let fit: Fit
  /// Customers in its group now; nothing where it names none or the number may not be shown.
  let audience: Int?
  /// The edition's key of the group.
  let group: String?
  /// Whom it is done for this week, where its people are known one by one.
  let action: WeekPlan.Action?

  init(
    _ playbook: Playbook,
    measures: MeasureIndex,
    moves: Moves,
    action: WeekPlan.Action? = nil
  ) {
    self.playbook = playbook
    self.action = action
    let key = playbook.segment.map { String($0.map { $0 == "-" ? "_" : $0 }) }
    group = key
    audience = measures.edition.rfm.groups.first { $0.name == key }?.customers.shown
    guard playbook.isOn else {
      fit = .off
      return
    }
    guard let trigger = playbook.trigger else {
      fit = .always
      return
    }
    let holds = trigger.holds(
      value: { measures[$0]?.number },
      movement: { moves.movement(of: $0) }
    )
    fit = holds.map { $0 ? .fits : .waits } ?? .unknown
  }

  /// Proposed on the front page: chosen for its worth; or it fits, and nobody has to be picked out.
  var isProposed: Bool {
    if let action { return action.standing == .chosen }
    return fit == .fits && (group == nil || audience != nil)
  }
}

extension Moves {
  /// Which way a measure went beyond its noise; nothing for one that has no honest comparison.
  func movement(of path: String) -> Trigger.Movement? {
    guard let subject = Moves.subject(of: path), let verdict = self[subject]?.change.verdict else {
      return nil
    }
    return switch verdict {
    case .up: .rises
    case .down: .falls
    case .same, .realButSmall: .same
    case .unknown: nil
    }
  }

  /// The comparison that speaks for a measure.
  private static func subject(of path: String) -> Move.Subject? {
    let parts = path.split(separator: ".")
    guard let family = parts.first, let last = parts.last else { return nil }
    switch family {
    case "repeat":
      return parts.dropFirst().first == "recent" || path == "repeat.within.90" ? .cameBack : nil
    case "discounts": return ["recent", "fullPriceOrders", "now"].contains(last) ? .fullPrice : nil
    case "sales": return path == "sales.week.orders" ? .orders : nil
    case "growth":
      switch last {
      case "lapsed", "lapseRate": return .lapsed
      case "new": return .new
      case "reactivated", "reactivationRate": return .reactivated
      case "active", "quick": return .active
      default: return nil
      }
    default: return nil
    }
  }
}

extension Site {
  /// The playbooks of the notebook with their state this week: those that are done first, by worth,
  /// then those that fit.
  var playbookStates: [PlaybookState] { book.playbooks { sortedPlaybooks } }

  private var sortedPlaybooks: [PlaybookState] {
    let all = (input.notebook?.playbooks ?? []).map {
      PlaybookState($0, measures: measures, moves: moves, action: action($0.slug))
    }
    let slugs = input.plan.actions.map(\.slug).enumerated().map { ($0.element, $0.offset) }
    let order = Dictionary(slugs, uniquingKeysWith: { first, _ in first })
    func place(_ state: PlaybookState) -> Int { order[state.playbook.slug] ?? slugs.count }
    let chosen = all.filter { $0.action?.standing == .chosen }.sorted { place($0) < place($1) }
    let rest = all.filter { $0.action?.standing != .chosen }
    let rank: [PlaybookState.Fit] = [.fits, .always, .waits, .unknown, .off]
    return chosen + rank.flatMap { fit in rest.filter { $0.fit == fit } }
  }

  /// What the week's plan makes of a playbook.
  func action(_ slug: String) -> WeekPlan.Action? {
    book.actions {
      Dictionary(input.plan.actions.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }[slug]
  }
}
