extension DefinitionPhrases {
  static let english = DefinitionPhrases(
    repeating: DefinitionText.english,
    cohorts: DefinitionText.english,
    secondPurchase: DefinitionText.english,
    growth: DefinitionText.english,
    rfm: DefinitionText.english,
    models: DefinitionText.english,
    sales: DefinitionText.english,
    churn: DefinitionText.english,
    service: DefinitionText.english,
    discounts: DefinitionText.english,
    products: DefinitionText.english,
    comparing: DefinitionText.english,
    notes: DefinitionText.english,
    results: DefinitionText.english,
    input: DefinitionText.english,
    family: { family in
      switch family {
      case .repeating: "Buying again"
      case .cohorts: "Cohorts"
      case .secondPurchase: "Time to the second order"
      case .growth: "Active and lapsed"
      case .rfm: "Groups of customers"
      case .models: "Looking ahead"
      case .sales: "Orders and money"
      case .churn: "Why customers left"
      case .service: "Service"
      case .discounts: "Discounts"
      case .products: "Products"
      case .comparing: "Change, places, rhythm and prices"
      case .notes: "What the notes add up to"
      case .results: "Did an action work?"
      case .input: "What was read"
      }
    },
    interval: { kind in
      switch kind {
      case .census: "none: everyone is counted, nothing is estimated"
      case .wilson: "95%, Wilson score"
      case .newcombe: "95%, Wilson score; the difference by Newcombe’s hybrid score"
      case .clustered:
        "95%, ratio of sums with customers as the unit (orders of one are not independent)"
      case .scattered:
        "95%, exact for counts; wider where the shop’s weeks scatter more than chance"
      case .shrunk: "95%, of the shrunk value (empirical Bayes)"
      case .ratioOfCounts: "95%, exact, conditional on the sum of the two counts"
      case .greenwood: "95%, Greenwood variance on the log–log scale"
      case .restrictedMean: "95%, variance of the restricted mean"
      case .cohortMean: "95%, from the spread between the cohort’s customers"
      case .logRank: "p-value of the log-rank test; 95% for the difference in days"
      case .exactCount: "95%, exact for a count (Poisson)"
      case .misclassification: "95%, from the three shares the correction is made of"
      case .student: "95%, Student’s t"
      case .pooled: "95%, normal, from the sum of the tests’ precision"
      case .quantile: "none given"
      case .forecast:
        "95%: the parameters’ uncertainty by the delta method, and the chance of the count, in which "
          + "nobody knows each customer’s own rate or who has left"
      case .likelihood: "standard errors, from the second derivatives of the likelihood"
      }
    },
    sample: { rule, facts in
      switch rule {
      case .total: "always shown: totals of the shop"
      case .people: "\(facts.k) people; fewer are not shown"
      case .share: "\(facts.rate) in the denominator; below that, counts instead of a rate"
      case .mean: "\(facts.rate) orders"
      case .gaps: "\(facts.gaps) gaps; \(facts.gapsP90) for the 90th percentile"
      case .curve: "\(facts.atRisk) customers still watched"
      case .restrictedMean: "\(facts.atRisk) customers still watched on the last day"
      case .comparison: "\(facts.events) second purchases in each group"
      case .cohort: "\(facts.rate) customers in the cohort"
      case .scores: "\(facts.rfm) customers"
      case .models: "200 customers, 100 of them with a second purchase, and 26 weeks"
      case .modelCheck: "as for the models, and 52 weeks of history"
      case .arms:
        "\(facts.rate) people in each arm, \(facts.k) who bought and \(facts.k) who did not"
      }
    },
    direction: { direction in
      switch direction {
      case .up: "up is good"
      case .down: "down is good"
      case .neither: "neither way is good by itself"
      }
    },
    unit: { unit in
      switch unit {
      case .percent: "per cent"
      case .points: "percentage points"
      case .money: "money of the shop’s currency"
      case .days: "days"
      case .minutes: "minutes"
      case .customers: "customers"
      case .orders: "orders"
      case .items: "pieces"
      case .count: "count"
      case .number: "ratio"
      case .date: "date"
      case .text: "word"
      }
    },
    other: OtherRuleText.english,
    labels: DefinitionLabels(
      formula: "Formula",
      window: "Looks at",
      counts: "Counts",
      leavesOut: "Leaves out",
      sample: "Smallest sample",
      interval: "Interval",
      limits: "Limits",
      source: "Source",
      unit: "Unit",
      direction: "Direction",
      names: "Names and values in this edition",
      others: "Other definitions on this data",
      ownDefinition: "own definition"
    ),
    measures: .english
  )
}
