extension DefinitionText {
  /// English cards about the time to the second order.
  @Sendable
  static func english(
    _ card: DefinitionCard.SecondPurchaseCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .curve:
      DefinitionText(
        title: "Bought again by day t",
        sentence:
          "The share of new customers with a second purchase by day t, counting fairly those who "
          + "have not been watched for t days.",
        formula:
          "1 − product over days u ≤ t of (1 − second purchases on day u ÷ customers still without "
          + "one and watched to day u)",
        window: "Days since each customer’s first purchase day; all of the history.",
        counts:
          "Everybody, also yesterday’s customers: each one counts for as long as we could watch.",
        leavesOut: "Nothing but orders without a customer.",
        limits:
          "Assumes that new customers return like older ones did. The curve stops where fewer than "
          + "\(facts.atRisk) customers remain."
      )
    case .quantiles:
      DefinitionText(
        title: "Day by which a tenth, a quarter, half have returned",
        sentence: "The first day on which so many of the new customers have bought again.",
        formula: "smallest day t at which the curve reaches 10, 25 or 50%",
        window: "As the curve.",
        counts: "All new customers, not only those who returned.",
        leavesOut: "–",
        limits:
          "Often there is none: where most never return, half is “not reached”. It is not the "
          + "mean gap of those who came back."
      )
    case .restrictedMean:
      DefinitionText(
        title: "Days without a second order",
        sentence:
          "How many of the first \(facts.restrictedMean) days a new customer spends without a "
          + "second purchase, on average.",
        formula: "area under the share not yet returned, from day 0 to day \(facts.restrictedMean)",
        window: "The first \(facts.restrictedMean) days after the first purchase.",
        counts: "Every new customer; one who never returns adds all \(facts.restrictedMean) days.",
        leavesOut: "What happens after day \(facts.restrictedMean).",
        limits: "Means something only beside another group or another year: fewer days is sooner."
      )
    case .steps:
      DefinitionText(
        title: "Later steps",
        sentence: "The same curve from the 2nd to the 3rd purchase, the 3rd to the 4th, and on.",
        formula: "share with a next purchase within 90 days of the k-th, from its own curve",
        window: "The clock starts anew at the k-th purchase day.",
        counts: "Customers who made their k-th purchase.",
        leavesOut: "Customers who never got that far.",
        limits: "Those who reach step 4 are other people than those who start: steps rise by that "
          + "alone."
      )
    case .compare:
      DefinitionText(
        title: "Two groups of starters compared",
        sentence: "Whether one group of new customers returns sooner than another.",
        formula:
          "log-rank test of the two curves; the difference is in days without a second order "
          + "within \(facts.restrictedMean) days",
        window: "Days since the first purchase, by what the first purchase was like.",
        counts:
          "Discount starters: first purchase at least 10% below list price; full-price starters: "
          + "less than 1%.",
        leavesOut: "First purchases between 1 and 10% off.",
        limits:
          "Goes together, is not proof: people who start in a sale differ in more than the price. "
          + "Where the curves cross, only the difference in days is given."
      )
    }
  }
}
