extension GrowthPhrases {
  static let english = GrowthPhrases(
    question: "Is the circle of active customers growing?",
    answer: {
      "\($0) customers are active, \($1): \($2) joined or came back, \($3) lapsed"
    },
    answerFourWeeks: {
      "\($0) customers are active, \($1): \($2) joined or came back, \($3) lapsed"
    },
    answerShort: { "\($0) customers are active, \($1)." },
    more: { "\($0) more than a week ago" },
    fewer: { "\($0) fewer than a week ago" },
    asMany: "as many as a week ago",
    moreInFour: { "\($0) more than four weeks ago" },
    fewerInFour: { "\($0) fewer than four weeks ago" },
    asManyInFour: "as many as four weeks ago",
    ratio: { "; \($0) in for each one out (\($1)), \($2)." },
    stop: ".",
    growing: "growing",
    shrinking: "shrinking",
    holding: "holding",
    tooEarly: {
      "In the first \($0) days of the data nobody can lapse yet: growth opens when they are over."
    },
    hidden: {
      "How many are active is kept back this time: groups of fewer than \($0) people could be worked"
        + " out from it."
    },
    lead: {
      "Active means: bought within the last \($0) days. Up is good; “growing” and “shrinking” are"
        + " said only when chance alone does not explain the difference."
    },
    leadFourWeeks: "A week has too few lapses to judge by, so four weeks are taken together.",
    fourWeeks: "Last four weeks",
    byFour: .english,
    columns: .english,
    line: .english,
    active: .english,
    rule: .english,
    advice: [
      "If more go than come, look first at why they left, then write to those who are just past"
        + " their usual rhythm: they are the cheapest to win back."
    ],
    whyDiffers:
      "Platforms call a customer active by a fixed window, often 30 or 365 days. A shop whose"
      + " customers buy every two months looks dead by the first and asleep by the second. Here the"
      + " window comes from this shop’s own rhythm."
  )
}

extension GrowthColumnPhrases {
  static let english = GrowthColumnPhrases(
    byWeek: .englishByWeek,
    new: { "new \($0)" },
    back: { "came back \($0)" },
    joined: { "new or back \($0)" },
    lapsed: { "lapsed \($0)" },
    net: { "net \($0)" },
    start: "Start",
    joinedTitle: "+ New and came back",
    joinedDetail: { "\($0) new, \($1) came back" },
    lapsedTitle: "− Lapsed",
    end: "= End",
    ratioTitle: "In for each one out",
    addsUp: "Start + new and came back − lapsed = end."
  )
}

extension GrowthSpanPhrases {
  fileprivate static let englishByWeek = GrowthSpanPhrases(
    finding: { "The circle grew in \($0) of the last \($1) weeks" },
    findingShown: { "The circle grew in \($0) of the \($1) weeks shown" },
    findingNone: "Who came and who went, week by week",
    subline:
      "Customers by week: new and came back above the line, lapsed below it; the thin line is what"
      + " remains.",
    caption: "How did the number of active customers come about, week by week?",
    rowTitle: "Week",
    description: {
      "Columns above and below zero, \($0) weeks; net between \($1) and \($2); latest \($3). Table"
        + " follows."
    },
    missing: { "The columns open with \($0) complete weeks." }
  )
}

extension GrowthBlockPhrases {
  static let english = GrowthBlockPhrases(
    lead: {
      "From many single weeks groups of fewer than \($0) people who came, came back or lapsed could"
        + " be worked out, so the comings and goings are counted over four weeks at a time."
    },
    leadHidden: {
      "Who came and who went in the last four weeks is kept back, be it many or few: groups of fewer"
        + " than \($0) people could be worked out from it."
    },
    columns: GrowthSpanPhrases(
      finding: { "The circle grew in \($0) of the last \($1) four-week periods" },
      findingShown: { "The circle grew in \($0) of the \($1) four-week periods shown" },
      findingNone: "Who came and who went, four weeks at a time",
      subline:
        "Customers by four weeks, named by their last day: new and came back above the line, lapsed"
        + " below it; the thin line is what remains.",
      caption: "How did the number of active customers come about, four weeks at a time?",
      rowTitle: "Four weeks",
      description: {
        "Columns above and below zero, \($0) four-week periods; net between \($1) and \($2); latest"
          + " \($3). Table follows."
      },
      missing: { "The columns open with \($0) four-week periods." }
    ),
    lineFinding: { "In the last four weeks \($0) came in for each one that left: \($1)" },
    lineSubline: "New and returning customers over lapsed ones by four weeks; band: 95% interval.",
    lineDescription: {
      "Line of in for each one out, \($0) four-week periods, with a band; last \($1) (\($2)). Table"
        + " above."
    }
  )
}

extension GrowthLinePhrases {
  static let english = GrowthLinePhrases(
    finding: { "\($0) came in for each one that left: \($1)" },
    findingNone: "In for each one out, week by week",
    subline: "New and returning customers over lapsed ones by week; band: 95% interval.",
    reference: "one in, one out",
    description: {
      "Line of in for each one out, \($0) weeks, with a band; last \($1) (\($2)). Table above."
    },
    missing: { "The line opens with \($0) weeks after the first lapses." }
  )
}

extension ActivePhrases {
  static let english = ActivePhrases(
    up: { "Active customers: \($0), up from \($1) in \($2) weeks" },
    down: { "Active customers: \($0), down from \($1) in \($2) weeks" },
    same: { "Active customers: \($0), about the same as \($2) weeks ago (\($1))" },
    upOn: { "Active customers on \($3): \($0), up from \($1) \($2) weeks before" },
    downOn: { "Active customers on \($3): \($0), down from \($1) \($2) weeks before" },
    sameOn: {
      "Active customers on \($3): \($0), about the same as \($2) weeks before (\($1))"
    },
    subline: { "Customers who bought within the last \($0) days, at the end of each week." },
    label: { "active \($0)" },
    caption: "How many customers were active at the end of each week?",
    rowTitle: "Week",
    active: "Active",
    description: {
      "Line of active customers by week, \($0) weeks, \($1) to \($2), lowest \($3). Table follows."
    }
  )
}

extension LapseRulePhrases {
  static let english = LapseRulePhrases(
    title: { "Why \($0) days" },
    fromGaps: {
      "Nine of ten next orders come within \($1) days, counted on \($2) gaps up to the end of \($3);"
        + " rounded up to whole weeks that is \($0) days. Whoever has not bought for so long is called"
        + " lapsed. The number stays the same for a quarter."
    },
    quarter: { "quarter \($1) of \($0)" },
    fixed: {
      "The shop’s own setting: whoever has not bought for \($0) days is called lapsed."
    },
    fallback: {
      "Only \($1) gaps between orders could be watched long enough so far; 50 are needed to know this shop’s"
        + " rhythm. Until then \($0) days without buying count as lapsed."
    },
    atD: {
      "Nine of ten next orders come within \($1) days, counted on \($2) gaps up to today; rounded up"
        + " to whole weeks that is \($0) days. Whoever has not bought for so long is called lapsed."
    }
  )
}
