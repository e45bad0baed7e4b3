extension ValuePhrases {
  static let english = ValuePhrases(
    question: "What is a customer worth, and when has one earned back what it cost to win?",
    answer: { "People who first bought in \($0) have spent \($1) each after six months, \($2)." },
    more: "more than those before",
    less: "less than those before",
    same: "about as much as those before",
    alone: "the first to be watched for so long",
    months: { "\($0) to \($1)" },
    tooFew: {
      "Too few to say: a month’s starters count from \($0) people on, once six months are over."
    },
    firstDays: {
      "Nothing to say yet: who starts in the first \($0) days of the data may have bought before, so"
        + " they do not count, and a later month takes \($1) starters and six months."
    },
    upIsGood: "After returns. Up is good.",
    salesOnly:
      "No cost of goods in the data, so this is sales; with unit_cost it would be margin too.",
    curve: .english,
    groups: .english,
    advice: [
      "A new customer may cost what the first months bring in, and no more: read off the month in which"
        + " the curve passes what you pay for one."
    ],
    howCounted:
      "Sales less discounts and returns of everyone who first bought in a month, added up and divided by"
      + " all of them, also those who never came back. Late refunds move old months a little.",
    whyDiffers:
      "Many tools divide by buyers of the period or leave returns in, and call the result lifetime value;"
      + " that is larger and grows with the age of the shop."
  )
}

extension ValueCurvePhrases {
  static let english = ValueCurvePhrases(
    finding: { "Starters of \($0) have spent \($1) each by month \($2)" },
    findingNone: "Spent so far, by month since the first order",
    subline:
      "Net sales a customer, added up by month since the first order; band: 95% interval of the newest.",
    description: {
      "Rising lines of net sales a customer for \($0) monthly cohorts; the newest from \($1) to \($2) by"
        + " month \($3). Table follows."
    },
    caption: "How much have they spent each by then?",
    rowTitle: "First bought",
    size: "Customers",
    month: { "Month \($0)" },
    margin: { "Contribution, month \($0)" },
    topShare: "Share of the top 5%",
    more: { "\($0) more in the CSV" },
    missing: "The lines open with the first month of starters that three months have passed for."
  )
}

extension ValueGroupPhrases {
  static let english = ValueGroupPhrases(
    title: "What they are still worth",
    finding: { "\($0) are worth most from here on: \($1) in all" },
    findingNone: "Expected from each group",
    subline: {
      "Sales after discounts that the model expects of the whole group within \($0) weeks, \($1) a year"
        + " taken off for waiting."
    },
    description: {
      "Bars for \($0) groups of customers by expected sales; most: \($1) with \($2). Table follows."
    },
    caption: "What is expected of each group?",
    rowTitle: "Group",
    customers: "Customers",
    expected: "Purchases in 26 weeks",
    worth: "Expected sales",
    each: "Each",
    missing: "The model opens at 200 customers, 100 of them with a second purchase, and 26 weeks.",
    red: "The model was too far off in its check; what it expects is not shown."
  )
}
