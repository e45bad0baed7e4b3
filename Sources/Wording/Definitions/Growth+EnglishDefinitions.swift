extension DefinitionText {
  /// English cards about active and lapsed customers.
  @Sendable
  static func english(
    _ card: DefinitionCard.GrowthCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .active:
      DefinitionText(
        title: "Active customers",
        sentence: "Customers with a purchase in the last \(days) days.",
        formula: "customers whose last purchase day lies less than \(days) days before the Sunday",
        window: "Counted each Sunday.",
        counts: "Anyone with at least one purchase day in the window.",
        leavesOut: "Orders without a customer.",
        limits: "One number for the whole shop: buyers of slow goods lapse in it too early."
      )
    case .lapsed:
      DefinitionText(
        title: "Lapsed customers",
        sentence:
          "Customers who were active when the week or the four weeks began and are not any more.",
        formula: "active on the Sunday before and not active on the last Sunday",
        window: "One ISO week, Sunday to Sunday, or four together.",
        counts: "Customers whose last purchase turned \(days) days old in that time.",
        leavesOut: "Someone who lapses and returns between the two Sundays counts as retained.",
        limits:
          "They stopped \(days) days ago, not now: what drove them away is that old. Some will "
          + "return by themselves."
      )
    case .joined:
      DefinitionText(
        title: "New and retained customers",
        sentence: "Who was added by a first purchase, and who stayed active.",
        formula: "new: first purchase between the two Sundays; retained: active on both",
        window: "One ISO week, or four together.",
        counts: "start + new + came back − lapsed = active at the end; checked for every week.",
        leavesOut: "Orders without a customer.",
        limits: "Early in the data old customers look new."
      )
    case .reactivated:
      DefinitionText(
        title: "Came back",
        sentence: "Customers who had lapsed and bought again in the week or the four weeks.",
        formula: "active on the last Sunday, not on the one before, and not new",
        window: "One ISO week, or four together.",
        counts: "A purchase after \(days) days or more without one.",
        leavesOut: "New customers.",
        limits: "Says nothing about why; for that there are held-out groups."
      )
    case .quick:
      DefinitionText(
        title: "In for each one out",
        sentence: "How many customers join or come back for each one who lapses.",
        formula: "(new + came back) ÷ lapsed",
        window: "One ISO week; four weeks together where fewer than 20 lapse in a week.",
        counts: "As the counts above.",
        leavesOut: "Weeks in which nobody lapsed, and the first \(days) days of the data.",
        limits:
          "Above 1 the active base grows. A sale raises it now and lowers it \(days) days later."
      )
    case .lapseRate:
      DefinitionText(
        title: "Lapse rate",
        sentence: "The share of active customers that lapses in a week, or in four.",
        formula: "lapsed ÷ active at the start",
        window: "One ISO week, or four together.",
        counts: "As the counts above.",
        leavesOut: "The first \(days) days of the data, in which nobody can lapse.",
        limits: "Weeks after a sale of \(days) days ago are high: many started on one day."
      )
    case .reactivationRate:
      DefinitionText(
        title: "Come-back rate",
        sentence: "The share of all lapsed customers that buys again in a week, or in four.",
        formula: "came back ÷ customers lapsed at the start",
        window: "One ISO week, or four together.",
        counts: "Everyone who ever lapsed and had not returned.",
        leavesOut: "New customers.",
        limits: "The pool of lapsed customers grows for ever, so the rate drifts down."
      )
    case .lapseDays:
      DefinitionText(
        title: "When a customer counts as lapsed",
        sentence: "After \(days) days without a purchase.",
        formula:
          "90th percentile of the time between purchases, rounded up to whole weeks, 28 to 364 days",
        window:
          "Computed from the data up to the end of the last calendar quarter, so that it stays "
          + "the same for a quarter.",
        counts: "The closed gaps; fewer than \(facts.gapsP90) of them: 91 days.",
        leavesOut: "A fixed number, if the settings give one (lapseDays), replaces the rule.",
        limits: "At most one purchase in ten comes later than that."
      )
    }
  }
}
