extension ForecastPhrases {
  static let english = ForecastPhrases(
    question: "Can the model be trusted, and what does it expect?",
    tested: {
      "Tested on the last \($0) weeks the model was \($1); the simple rule was \($2)."
    },
    high: { "\($0) too high" },
    low: { "\($0) too low" },
    expects: { "It expects \($0) repeat purchases in the next 26 weeks." },
    untested: "It can be tested once there are 52 weeks of data.",
    redRule: "The model did not beat the simple rule; its numbers are not shown.",
    red: {
      "Tested on the last \($0) weeks the model was \($1) off; its numbers are not shown."
    },
    none:
      "No model of leaving fits this shop better than that nobody ever leaves; no forecast is shown.",
    tooFew: {
      "Too few to say: \($0) customers, \($1) of them with a second purchase, and \($2) weeks so far; a"
        + " model needs 200, 100 and 26."
    },
    lead: { "\($0), fitted to \($1) customers, \($2) of them with a second purchase." },
    models: ModelNames(
      nbd: "NBD (nobody leaves)",
      bgnbd: "BG/NBD",
      mbgnbd: "MBG/NBD",
      paretonbd: "Pareto/NBD",
      rule: "simple rule"
    ),
    check: .english,
    tracking: .english,
    byRepeats: .english,
    parameters: .english,
    advice: [
      "Plan stock and hours with the low end of the range, and look back here when the weeks are over: a"
        + " forecast that was off by more than a fifth is taken away again."
    ],
    howCounted:
      "The models see how often, how lately and since when each customer bought, in weeks; nothing else."
      + " The check fits them to what was known on a past day and counts what came after. The range holds"
      + " the uncertainty of the parameters and the chance of a count.",
    whyDiffers:
      "A dashboard’s forecast often draws the last months onwards. These models know that customers leave,"
      + " and know no season and no campaign: festival weeks will come out above, the quiet ones below."
  )
}

extension CheckPhrases {
  static let english = CheckPhrases(
    finding: { "\($0) repeat purchases came, \($1) were forecast" },
    findingNone: "Repeat purchases after the cut, counted and forecast",
    subline: {
      "Repeat purchases in the \($0) weeks after \($1), by customers acquired until then. Line: counted."
        + " Dot: forecast from when and how often each had bought by that day; whisker: the chance of a"
        + " count (95%), for the models."
    },
    unit: "Repeat purchases after a past day, counted and forecast with what was known on it.",
    counted: { "counted: \($0)" },
    description: {
      "Dots for \($0) forecasts of repeat purchases against \($1) counted: the model \($2), the last"
        + " \($3). Table follows."
    },
    caption: "How close were the models and the simple rule?",
    rowTitle: "Model",
    forecast: "Forecast",
    total: "Off in total",
    actually: "counted",
    missing: "The check opens at 52 weeks of data."
  )
}

extension TrackingPhrases {
  static let english = TrackingPhrases(
    finding: { "Week by week the model was \($0) off on average, the simple rule \($1)" },
    findingNone: "Repeat purchases week by week, counted and by the model",
    subline:
      "Repeat purchases since the first day, by customers acquired until ①. The model’s line knows only"
      + " when each of them began, not how often they bought since: unlike the forecast above, it may"
      + " end on the other side of the count. Average over the weeks after ①, of all purchases so far.",
    actual: "counted",
    model: "model, by start alone",
    rule: "simple rule",
    cut: { "① \($0): up to here the models were told what happened." },
    description: {
      "Rising lines over \($0) weeks: \($1) purchases counted, \($2) by the model, \($3) by the simple"
        + " rule. Table follows."
    },
    caption: "How close did each line stay to the count?",
    rowTitle: "Line",
    atEnd: "At its end",
    mean: "Off on average"
  )
}

extension ByRepeatsPhrases {
  static let english = ByRepeatsPhrases(
    furthest: {
      "Furthest from the model: customers with \($0) before, who bought \($1) times; \($2) were"
        + " expected"
    },
    within: "Each group bought about as often as the model expected",
    subline:
      "Rows: customers by their repeat purchases up to the cut. Dot: purchases counted after it; whisker:"
      + " what the model expected, with the chance of a count (95%).",
    description: {
      "Dots with whiskers for \($0) groups by repeat purchases: \($1) counted for none, \($2) for seven or"
        + " more. Table follows."
    },
    caption: "Who bought how much after the cut?",
    rowTitle: "Repeats before",
    customers: "Customers",
    bought: "Counted",
    expected: "Expected",
    most: "7 or more",
    repeats: { $0 == "1" ? "1 repeat" : "\($0) repeats" },
    mostRepeats: "7 or more repeats"
  )
}

extension ParameterPhrases {
  static let english = ParameterPhrases(
    finding: "The models’ parameters",
    same: {
      "\($0) makes the purchases so far likeliest, and is the model shown"
    },
    other: {
      "\($0) makes the purchases so far likeliest; the model shown is \($1)"
    },
    subline: "In weeks; ± standard error. The floor is NBD, in which nobody ever leaves.",
    caption: "Which parameters make what happened likeliest?",
    rowTitle: "Model",
    parameters: "Parameters",
    likelihood: "Log-likelihood",
    chi2: "χ² of the counts"
  )
}
