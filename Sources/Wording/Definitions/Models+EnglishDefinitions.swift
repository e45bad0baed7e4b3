extension DefinitionText {
  /// English cards about models that look ahead.
  @Sendable
  static func english(
    _ card: DefinitionCard.ModelCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .expected:
      DefinitionText(
        title: "Expected repeat purchases",
        sentence: "How many purchases today’s customers will make in the coming weeks.",
        formula: "sum over customers of P(still buying) × expected purchases of one who still buys",
        window: "13 and 26 weeks from the last day; for a new customer 1, 13 and 52.",
        counts: "Purchase days of customers known by then.",
        leavesOut: "Those who will buy for the first time later.",
        limits:
          "The model knows no season, no campaign and no fixed rhythm; a shop where people buy "
          + "every Friday is over-forecast."
      )
    case .alive:
      DefinitionText(
        title: "Still customers",
        sentence: "The mean chance that a customer will ever buy again.",
        formula:
          "mean over customers of P(still buying), given how often and how lately each bought",
        window: "All customers of the history.",
        counts: "Everyone with a purchase day.",
        leavesOut: "Nobody.",
        limits:
          "In BG/NBD nobody leaves after the first purchase, so one-time buyers count as staying; "
          + "MBG/NBD and Pareto/NBD let them go."
      )
    case .worth:
      DefinitionText(
        title: "Worth of today’s customers",
        sentence: "Sales to come from them, worth less the later they come.",
        formula:
          "sum over weeks of (expected purchases × expected value of one) ÷ (1 + yearly rate)^(years)",
        window: "The coming 52 weeks at 15% a year, or as the settings say.",
        counts: "Sales after discounts of future purchases.",
        leavesOut: "Returns, costs, and purchases of people who are not customers yet.",
        limits:
          "Takes how often and how much for independent; where they go together (correlation above "
          + "0.3) the sum is too low."
      )
    case .spend:
      DefinitionText(
        title: "Model of the value of a purchase",
        sentence: "What a customer spends on a purchase day, drawn towards the shop’s mean.",
        formula: "p(v + S) ÷ (p·x + q − 1), S the sales of x repeat purchase days (gamma-gamma)",
        window: "Repeat purchase days of the history.",
        counts: "Customers with a repeat purchase worth more than 0, in units of the currency.",
        leavesOut: "First purchases, and amounts of 0.",
        limits: "Assumes that each customer’s amounts scatter alike around their own mean."
      )
    case .check:
      DefinitionText(
        title: "Check on weeks that are over",
        sentence: "A forecast made with the data of a past day, against what came after it.",
        formula:
          "total: forecast ÷ actual − 1; over the weeks: mean of |forecast − actual| ÷ actual of the "
          + "cumulative count",
        window: "The last 26 weeks, or the last third of a history shorter than 78 weeks.",
        counts: "Repeat purchase days of customers acquired before.",
        leavesOut: "Customers acquired after that day.",
        limits:
          "Up to 10% off counts as good, up to 20% as fair; beyond, the models’ numbers are not "
          + "shown. The simple rule: as many a week as in as many weeks before."
      )
    case .chosen:
      DefinitionText(
        title: "Which model is shown",
        sentence: "The one that was closest in the check; without a check, the likeliest.",
        formula: "least mean error over the weeks held out; then largest log-likelihood",
        window: "As in the check.",
        counts:
          "BG/NBD, MBG/NBD and Pareto/NBD that beat a model without leaving by 2 units of "
          + "log-likelihood for each further parameter.",
        leavesOut: "Fits without a peak, or with a parameter at the edge of what is searched.",
        limits: "The best of several tries looks a little better than it will be."
      )
    case .fit:
      DefinitionText(
        title: "Parameters of the models",
        sentence: "The numbers under which what customers did is likeliest.",
        formula:
          "largest sum of log-likelihoods over (x, t_x, T): repeats, week of the last purchase, weeks "
          + "watched",
        window: "All purchase days up to the last day, in weeks.",
        counts: "Every customer; orders of one day are one purchase.",
        leavesOut: "Orders without a customer.",
        limits:
          "a and b, or s and β, go up and down together: judge their ratio, not each. NBD is the "
          + "floor in which nobody ever leaves."
      )
    }
  }
}
