extension ChurnPhrases {
  static let english = ChurnPhrases(
    question: "Why did they stop?",
    answer: { "Of \($0) who lapsed in 13 weeks, \($1)." },
    clause: { cause, share in
      switch cause {
      case .forgot: "\(share) bought once and seem to have forgotten us"
      case .poorExperience: "\(share) had a bad experience"
      case .price: "\(share) came for the price"
      case .nothingDistinctive: "\(share) found nothing special"
      case .uncontrollable: "\(share) moved, closed or died"
      case .other: "\(share) said something else"
      }
    },
    joined: { parts in
      guard let last = parts.last, parts.count > 1 else { return parts.joined() }
      return parts.dropLast().joined(separator: ", ") + " and " + last
    },
    change: { "Bad experience, against the 13 weeks before: \($0)." },
    few: { "Too few to say: \($0) lapsed in 13 weeks so far; shares of causes need \($1)." },
    hidden: { "Fewer than \($0) people lapsed for some causes: not shown." },
    nobody: "Nobody has lapsed yet.",
    tooEarly: {
      "In the first \($0) days of the data nobody can lapse yet: causes open when they are over."
    },
    lead: {
      "Lapsed means: has not bought for \($0) days. A cause is told where somebody asked and inferred"
        + " for the rest; “forgot” and “nothing special” are what is left when nothing else points at a"
        + " cause. Nobody said so."
    },
    understated:
      "Bad experience is understated: it shows only in ratings and tickets, and there are few of them"
      + " or none. Add ratings.csv and service.csv.",
    allLapsed: {
      "Fewer than \($0) people of the last 13 weeks would follow from these numbers, so all who are"
        + " lapsed are shown."
    },
    name: { cause in
      switch cause {
      case .forgot: "Bought once, forgot us"
      case .poorExperience: "Bad experience"
      case .price: "Came for the price"
      case .nothingDistinctive: "Found nothing special"
      case .uncontrollable: "Out of our hands"
      case .other: "Other, in their own words"
      }
    },
    bars: ChurnBarPhrases(
      finding: { "\($0): \($1) of those who lapsed" },
      findingNone: "Why customers stopped",
      subline:
        "Share of those who lapsed in the last 13 weeks and have not been back since. Whisker: 95%"
        + " interval.",
      sublineRange: "Thin line below: the share over every order in which evidence can win.",
      sublineMark: "Open dot: rule of thumb from a trade article, not measured here.",
      caption: "Why did they stop?",
      rowTitle: "Cause",
      customers: "Customers",
      share: "Share",
      any: "Any evidence",
      range: "Over all rules",
      corrected: "Corrected by survey",
      byElimination: "by elimination",
      description: {
        "\($0) bars of causes; largest \($1), \($2); smallest \($3). Table follows."
      },
      missing: { "Shares open with \($0) lapsed customers." }
    ),
    weeks: ChurnWeekPhrases(
      finding: { "In \($1) of \($2) weeks “\($0)” is the largest number published" },
      findingNone: "Lapses by cause: no cause leads",
      subline:
        "Customers by the week in which they crossed the limit and have not been back since; gaps are"
        + " numbers too small to publish.",
      caption: "How many lapsed each week, and why?",
      rowTitle: "Week",
      description: { "\($0) small lines of lapses by cause, \($1) weeks each. Table follows." },
      missing: {
        "The lines open with \($0) weeks in which a cause has \($1) people or none."
      }
    ),
    loss: LossPhrases(
      finding: { "Making up for the \($1) lost in 13 weeks costs \($0)" },
      findingNone: "What the lost are worth",
      subline:
        "The shop’s own figures, step by step: who was lost, what they had spent, and what as"
        + " much business costs to win anew.",
      caption: "What does losing them cost?",
      figure: "Step",
      value: "Figure",
      lapsed: "Customers who lapsed in 13 weeks",
      spent: "What they had spent, net",
      newForOne: "New customers it takes for one of them",
      newCustomerCost: "Winning one new customer",
      toReplace: "Winning enough to make up for all"
    ),
    benchmarks: BenchmarkPhrases(
      title: "What trade articles say",
      furthest: { "Furthest from the trade articles: “\($0)”, \($1) here, \($2) there" },
      caveat: "Rule of thumb from a trade article, not measured here.",
      question: "Does the shop look like the articles?",
      rowTitle: "Statement",
      theirs: "Article",
      ours: "Here",
      line: { name in
        switch name {
        case .forgot: "One-time buyers who forgot the shop, of those lost"
        case .poorExperience: "Lost over a bad experience"
        case .nothingDistinctive: "Lost because nothing was special"
        case .price: "Lost over the price"
        case .endedOverPoorExperience:
          "Ended a relationship over bad experience (a survey over all brands: differs in kind)"
        case .newCustomerCost: "A new customer costs, against an old one"
        case .newForOneLost: "New customers to replace one lost"
        case .returningSales: "Sales from old customers (here, of 365 days)"
        case .goodQuality: "Goods of good quality"
        }
      },
      orMore: { "\($0) and more" },
      about: { "about \($0)" },
      times: { "×\($0)" }
    ),
    adviceExperience:
      "Start with what the shop can mend: the bad experiences. Read their tickets, phone them, tell"
      + " them what became of it.",
    adviceForgot:
      "Those who forgot are reached by a reminder when they usually need the goods again.",
    winBack: {
      "Who they are stands in a list for the shop alone: “regulars lists” writes it. \($0) people of"
        + " the last 13 weeks are on it."
    },
    exits:
      "Ask a few who stopped, and write their answers into exits.csv (customer_id, asked_on, cause,"
      + " source). From 30 answers on, the shares are corrected for what the rule gets wrong.",
    exitsEnough:
      "Enough who stopped have been asked to correct the shares for what the rule gets wrong; where that"
      + " leaves a cause uncertain by more than 50 points, no share is shown. Go on asking a few each"
      + " month, and write their answers into exits.csv.",
    exitsTitle: "Ask, and write it down"
  )
}
