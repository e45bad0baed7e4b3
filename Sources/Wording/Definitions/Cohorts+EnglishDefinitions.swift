extension DefinitionText {
  /// English cards about customers by the month or week they started in.
  @Sendable
  static func english(
    _ card: DefinitionCard.CohortCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .cohort:
      DefinitionText(
        title: "Cohort",
        sentence: "All customers whose first purchase falls into the same month (or ISO week).",
        formula: "customers by the period of their first purchase day",
        window: "Every month and week of the history; period 0 is the first purchase’s own.",
        counts: "Each customer in exactly one cohort. Its size is fixed once its period is over.",
        leavesOut: "Orders without a customer.",
        limits:
          "The first cohorts of the data hold old customers who only look new; they are marked "
          + "“before the data begins”."
      )
    case .retained:
      DefinitionText(
        title: "Retention in period i",
        sentence: "The share of a cohort that bought in the i-th period after its first.",
        formula: "customers of the cohort with a purchase day in period i ÷ size of the cohort",
        window: "Calendar months or ISO weeks; only periods that are over.",
        counts: "A customer once a period, however many orders.",
        leavesOut: "The period that still runs: it is drawn open, never as 0%.",
        limits:
          "A cohort’s members started on different days of the period. Slow goods look dead in "
          + "weeks; read months or the rolling form."
      )
    case .unbounded:
      DefinitionText(
        title: "Retention in period i or later",
        sentence: "The share of a cohort seen in the i-th period or in any period after it.",
        formula:
          "customers of the cohort with a purchase day in period i or later ÷ size of the cohort",
        window: "Up to the last period that is over.",
        counts: "Anyone who came at least once from period i on.",
        leavesOut: "The last 3 periods of each cohort, where there was no “later” yet.",
        limits:
          "Old cells rise afterwards as people return, and the right edge is pressed down. Not "
          + "comparable with the plain form."
      )
    case .rolling:
      DefinitionText(
        title: "Rolling retention",
        sentence: "The share of a cohort seen at least once in the last W periods.",
        formula:
          "customers of the cohort with a purchase day in periods i − W + 1 … i ÷ size of the cohort",
        window:
          "W is \(facts.rollingMonths.map { "\($0)" } ?? "3 or 6") months and "
          + "\(facts.rollingWeeks.map { "\($0)" } ?? "4, 8 or 13") weeks: the smallest that covers "
          + "the median time between purchases.",
        counts: "A customer once a window.",
        leavesOut: "Periods before W, which have no full window.",
        limits: "Neighbouring cells share most of their days, so they move together."
      )
    case .returned:
      DefinitionText(
        title: "Bought again by period i",
        sentence: "The share of a cohort with a second purchase by the end of period i.",
        formula:
          "customers of the cohort with 2 or more purchase days by the end of period i ÷ size of "
          + "the cohort",
        window: "From the first purchase to the end of period i.",
        counts: "A customer once, at the second purchase day.",
        leavesOut: "Third and later purchases.",
        limits:
          "Can only rise, so a flat line means nobody new came back. With open periods the curve "
          + "of the second order is the better picture."
      )
    case .age:
      DefinitionText(
        title: "Retention by the customer’s own age",
        sentence:
          "Like retention, but each customer’s periods start on their own first purchase day.",
        formula:
          "customers with a purchase in days (i − 1) × w + 1 … i × w after their first ÷ customers "
          + "watched for i × w days",
        window: "w = \(facts.ageDays.map { "\($0)" } ?? "30") days.",
        counts: "Only customers who have been known for the whole window.",
        leavesOut: "Customers who are too new for the window, even if their cohort is not.",
        limits: "The denominator shrinks from window to window, so a line may rise."
      )
    case .pooled:
      DefinitionText(
        title: "All cohorts together",
        sentence:
          "Retention in period i over all cohorts that have completed it, weighted by size.",
        formula: "sum of retained customers ÷ sum of cohort sizes, over cohorts complete at i",
        window: "All of the history; the number of cohorts stands at each point.",
        counts: "Large cohorts weigh more, cohorts in which nobody returned count as 0.",
        leavesOut: "Cohorts whose period i is not over.",
        limits: "Each point has other cohorts in it, so the line may rise without anyone returning."
      )
    case .net:
      DefinitionText(
        title: "Net sales a customer by period i",
        sentence: "What a customer of the cohort has spent in all by the end of period i.",
        formula:
          "(gross sales − discounts − returns to date) of periods 0 … i ÷ size of the cohort",
        window: "From the first purchase to the end of period i.",
        counts: "Returns are taken from the order they belong to, whenever they came.",
        leavesOut: "Shipping, tax, gift cards.",
        limits:
          "Late refunds change old cells; the as-of day says which refunds are in. A few large "
          + "buyers can carry a cohort: read the share of its top 5% beside it."
      )
    case .margin:
      DefinitionText(
        title: "Contribution a customer by period i",
        sentence: "The same with the cost of the goods taken off.",
        formula:
          "(gross sales − discounts − cost of goods − returns − shipping paid by the shop) of "
          + "periods 0 … i ÷ size of the cohort",
        window: "From the first purchase to the end of period i.",
        counts: "Lines whose unit cost is known.",
        leavesOut: "Everything, where the data has no costs: then it says “no cost”.",
        limits: "Only as good as the costs in products.csv. Advertising is not in it."
      )
    case .topShare:
      DefinitionText(
        title: "Share of the top 5%",
        sentence: "How much of a cohort’s net sales its biggest 5% of customers hold.",
        formula: "net sales of the top 5% of the cohort’s customers ÷ net sales of the cohort",
        window: "From the first purchase to the edition’s last day.",
        counts: "Customers by their net sales to date, kept to three digits.",
        leavesOut: "Cohorts too small for 5% to be anybody.",
        limits: "Above a third, the mean of the cohort tells you about few people."
      )
    }
  }
}
