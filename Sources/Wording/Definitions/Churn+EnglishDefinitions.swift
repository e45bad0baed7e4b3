extension DefinitionText {
  /// English cards about why customers stopped.
  @Sendable
  static func english(
    _ card: DefinitionCard.ChurnCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .lapsed:
      DefinitionText(
        title: "Lapsed, and since when",
        sentence: "Customers whose last purchase is \(days) days ago or more.",
        formula: "customers with D′ − last purchase day ≥ L",
        window:
          "On the Sunday D′ that ends the week: all of them, those who crossed L in the last 91 days, "
          + "and those who did in the 91 days before.",
        counts: "Everybody who has not been back by that Sunday.",
        leavesOut: "Those who crossed L and came back; orders without a customer.",
        limits: "The number for a quarter shrinks as some of its people come back."
      )
    case .causes:
      DefinitionText(
        title: "Why they left",
        sentence:
          "One cause for each lapsed customer: told where somebody asked, inferred for the rest.",
        formula:
          "first that fits: own words in a survey; moved, closed, died; bad experience; price; else "
          + "nothing distinctive (bought more than once) or forgot (bought once)",
        window: "The two last purchase days of each lapsed customer.",
        counts:
          "Bad experience: a rating of 2 or less, a refund for a fault, a ticket on quality, delivery "
          + "or a complaint. Price: a note or ticket on the price, every purchase at 10% off or more, "
          + "or a single one that was discounted deeper than three in four.",
        leavesOut: "What no file records: a better offer elsewhere, a change of taste.",
        limits:
          "“Forgot” and “nothing distinctive” are what is left over, not what customers said. Without "
          + "ratings and tickets bad experience is understated."
      )
    case .evidence:
      DefinitionText(
        title: "Evidence of each cause",
        sentence: "How far a cause’s share hangs on the rule that picks one of several.",
        formula:
          "any: lapsed with any evidence of it ÷ lapsed; min and max: its share over the six orders in "
          + "which uncontrollable, bad experience and price can win",
        window: "The same customers as the causes.",
        counts: "Each customer once for every cause that has evidence.",
        leavesOut: "Causes that have no evidence of their own.",
        limits: "Evidence is a trace of a cause, not the cause."
      )
    case .corrected:
      DefinitionText(
        title: "Share corrected by a survey",
        sentence: "What a cause’s share would be if the rule erred as it does about those asked.",
        formula: "(p + specificity − 1) ÷ (sensitivity + specificity − 1), cut to 0…1",
        window: "All lapsed customers, 30 or more of them asked.",
        counts: "p: the share the rule gives without anything asked or noted.",
        leavesOut:
          "Causes that nobody asked has, or that the rule cannot find; shares whose interval is wider than "
          + "50 points.",
        limits: "Those who answer may differ from those who do not."
      )
    case .benchmarks:
      DefinitionText(
        title: "Rules of thumb beside our numbers",
        sentence: "Figures that trade articles give for other shops.",
        formula: "as printed in the article",
        window: "The article’s; ours is the last quarter’s.",
        counts: "Nothing of this shop.",
        leavesOut: "How the article came by them: it does not say.",
        limits: "A rule of thumb from a trade article, not measured here."
      )
    case .cacRatio:
      DefinitionText(
        title: "Cost of a new customer against an old one",
        sentence: "What winning a customer costs, in units of what bringing one back costs.",
        formula: "(acquisition spend ÷ new customers) ÷ (retention spend ÷ repeat purchases)",
        window: "The months for which costs.csv gives both.",
        counts: "Spend as the shop writes it down.",
        leavesOut: "Work nobody put a price on.",
        limits: "Repeat purchases that would have come anyway are among those divided by."
      )
    case .replacement:
      DefinitionText(
        title: "New customers for one lost",
        sentence: "How many new customers it takes to bring what one lapsed customer would have.",
        formula:
          "expected 52-week value, at the start of the quarter, of those who lapsed in it ÷ their "
          + "number ÷ expected 52-week value of one new customer",
        window: "The last quarter.",
        counts: "Values by the model of the forecast page.",
        leavesOut: "Shops whose model did not pass its test.",
        limits: "As good as the model."
      )
    case .loss:
      DefinitionText(
        title: "What replacing the lost costs",
        sentence: "What it costs to win as many new customers as make up for those who lapsed.",
        formula:
          "lapsed in 13 weeks × new customers for one lost × acquisition costs ÷ new customers",
        window: "The last 13 weeks for the lost, the last 12 complete months for the costs.",
        counts: "Acquisition in costs.csv; customers by their first purchase day.",
        leavesOut: "Months without costs; what keeping customers costs.",
        limits: "As good as the model that says how many new ones one lost is worth."
      )
    case .winback:
      DefinitionText(
        title: "Win-back list",
        sentence: "Lapsed in the last 13 weeks, for a reason the shop could do something about.",
        formula: "lapsed in the last 91 days, without those who moved, closed or died",
        window: "The last 91 days.",
        counts: "People by cause.",
        leavesOut: "Names: they stand in the list that “regulars lists” writes for the shop alone.",
        limits: "Being on the list does not make somebody likely to come back."
      )
    }
  }

  /// English cards about service.
  @Sendable
  static func english(
    _ card: DefinitionCard.ServiceCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .reply:
      DefinitionText(
        title: "Time to the first reply",
        sentence: "From a customer’s first message to the first reply by a person.",
        formula:
          "median and 90th percentile of minutes; within 24 h: replied within 24 h ÷ (those + tickets "
          + "24 h old that were not)",
        window: "Tickets opened in the last 13 weeks, against the 13 before.",
        counts: "Nights and weekends too: wall clock.",
        leavesOut: "Open tickets younger than 24 h, from the share within a day.",
        limits:
          "Where over 5% are open, the percentiles are read off a survival curve in which they still "
          + "wait."
      )
    case .resolution:
      DefinitionText(
        title: "Time to the solution",
        sentence: "From a customer’s first message until the ticket was closed.",
        formula: "median and 90th percentile of minutes, open ones still waiting",
        window: "Tickets opened in the last 13 weeks.",
        counts: "The closing that the table holds.",
        leavesOut: "Nothing.",
        limits:
          "The table has one closing time a ticket: a ticket that was opened again counts to its last "
          + "one, if the shop overwrites it, and that it was opened again cannot be seen."
      )
    case .complaints:
      DefinitionText(
        title: "Complaints per order",
        sentence: "Tickets on quality, delivery or a complaint for each order.",
        formula: "complaint tickets opened ÷ orders of the same weeks",
        window: "The last 13 weeks against the 13 before.",
        counts: "Tickets, so one order can have two.",
        leavesOut: "Those who say nothing and do not come back.",
        limits: "An easier way to complain raises it."
      )
    case .followUp:
      DefinitionText(
        title: "Called back after the sale",
        sentence: "Orders after which somebody of the shop got in touch within 14 days.",
        formula: "orders with a logged contact within 14 days ÷ orders of weeks over 14 days ago",
        window: "The newest 13 such weeks against the 13 before.",
        counts: "Any contact in contacts.csv.",
        leavesOut: "Contacts nobody wrote down.",
        limits: "Counts from the order: when it was delivered is not in the data."
      )
    case .refunds:
      DefinitionText(
        title: "Refund rate (30 days)",
        sentence: "Orders of which money went back within 30 days.",
        formula:
          "orders with a refund within 30 days ÷ orders; by value: refunded within 30 days ÷ gross − "
          + "discounts",
        window: "The newest 13 weeks over 30 days ago against the 13 before; reasons over 52.",
        counts: "Refunds with a date.",
        leavesOut: "Refunds of which only a total is known.",
        limits: "One order can have two reasons, so reasons can add up to more than the rate."
      )
    case .ratings:
      DefinitionText(
        title: "Ratings",
        sentence: "How orders were rated, 1 to 5, and how many were rated at all.",
        formula: "low: rated 1 or 2 ÷ rated; coverage: rated ÷ orders",
        window: "The newest 52 weeks over 30 days ago; low: 13 against the 13 before.",
        counts: "The lowest rating of an order.",
        leavesOut: "Orders nobody rated.",
        limits: "Raters select themselves: never read it as the opinion of all buyers."
      )
    case .ratingReturn:
      DefinitionText(
        title: "Rating and return",
        sentence: "Whether those content with their first purchase came back more often.",
        formula:
          "back within 90 days among first purchases rated 4 or 5, minus the same of 1 or 2; trend "
          + "over 1…5 by Cochran and Armitage",
        window: "First purchase days in weeks that ended 90 days ago or more.",
        counts: "The lowest rating of that day.",
        leavesOut: "First purchases without a rating.",
        limits: "Goes together; it does not prove that one makes the other."
      )
    case .replyReturn:
      DefinitionText(
        title: "Reply and return",
        sentence: "Whether those answered faster came back more often.",
        formula: "customers with a next purchase day within 90 days ÷ customers, by reply class",
        window: "Each customer’s first purchase day with a question, 90 days ago or more.",
        counts: "The slowest reply of that day; one purchase day a customer.",
        leavesOut: "Tickets that name no order.",
        limits: "Goes together, not proof: easy questions are answered faster."
      )
    case .quality:
      DefinitionText(
        title: "Orders without a fault",
        sentence: "Orders after which nobody rated low, sent goods back for a fault or complained.",
        formula:
          "orders without a rating of 2 or less, a refund for quality, damage, a wrong item or "
          + "lateness, or a ticket on quality, delivery or a complaint ÷ orders",
        window: "The newest 52 weeks over 30 days ago.",
        counts: "All orders. Met: the interval is above 90%; missed: it is below.",
        leavesOut: "Faults nobody reported.",
        limits: "Silence counts as content, so the true share is lower."
      )
    case .shoppers:
      DefinitionText(
        title: "Mystery shoppers",
        sentence: "What shoppers in disguise scored, by shop, checklist and quarter.",
        formula: "mean of the scores",
        window: "Each calendar quarter.",
        counts: "Visits by one checklist.",
        leavesOut: "Comparisons between different checklists.",
        limits: "Under 10 visits a shop the order of shops is chance."
      )
    case .register, .callBacks, .birthdays, .campaigns: careText(card)
    }
  }
}
