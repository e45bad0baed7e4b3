extension ActingPhrases {
  static let english = ActingPhrases(
    toPeople: { "“\($0)” to \($1) people" },
    toPeopleBack: { "“\($0)” to \($1) people (\($2) who already came back are out)" },
    leadWorth: { "\($0), \($1)" },
    people: { "To \($0) people." },
    peopleBack: { "To \($0) people (\($1) already came back and are out)." },
    worth: { "worth about \($0) (\($1))" },
    worthSales: { "worth about \($0) of sales (\($1))" },
    worthSentence: { "Worth about \($0) (\($1))" },
    worthSentenceSales: { "Worth about \($0) of sales, not margin (\($1))" },
    byEstimate: "by the shop’s own estimate.",
    byRuns: { $0 == "1" ? "as measured in one run." : "as measured in \($0) runs." },
    notMeasured: "Not measured yet.",
    detectable: { "At this size only effects above \($0) points show." },
    pageChosen: { "This week: \($0)." },
    pageLater: { "“\($0)” fits this week, but others are worth more." },
    pageTooFew: { "“\($0)” fits this week, with too few people to do it for." },
    pageDear: { "“\($0)” would cost more than it brings this week." },
    pageOff: { "“\($0)” is turned off." },
    tagChosen: "this week",
    tagLater: "fits, others are worth more",
    tagTooFew: "fits, too few people",
    tagDear: "costs more than it brings",
    tagOff: "turned off",
    offHeading: "Turned off",
    table: ActingTablePhrases(
      caption: "For whom is each action this week, and what is it worth?",
      row: "Action",
      state: "This week",
      people: "People",
      heldOut: "Held out",
      worth: "Worth",
      owner: "Who does it",
      fewPeople: "too few to show"
    ),
    facts: .english,
    audience: .english
  )
}

extension ActingFactPhrases {
  static let english = ActingFactPhrases(
    rule: "The rule",
    thisWeek: "This week",
    worth: "Worth",
    effect: "What it should do",
    cost: "Cost",
    notFor: "When to leave it",
    shows: "What it can show",
    list: "The lists",
    arms: { "\($0) people to do it for, \($1) held out." },
    armsFew: { "\($0) people to do it for." },
    cameBack: { "\($0) who already came back are out." },
    tooFew: "Too few people to show a number.",
    effectOf: { "\($0) points more buy within \($2) days (\($1))" },
    stated: "the shop’s own estimate",
    statedOn: { "the shop’s own estimate: \($0)" },
    measured: { $0 == "1" ? "measured in one run" : "measured in \($0) runs" },
    costs: { "\($0) a person and \($1) once" },
    costEach: { "\($0) a person" },
    costOnce: { "\($0) once" },
    lists: { "private/contact-\($0).csv and private/holdout-\($0).csv, on the shop’s own machine" }
  )
}

extension AudiencePhrases {
  static let english = AudiencePhrases(
    column: { key in
      switch key {
      case "first_day": "day of the first purchase"
      case "last_day": "day of the last purchase"
      case "recency_days": "days since the last purchase"
      case "purchase_days": "purchase days"
      case "orders": "orders"
      case "gross_sales": "gross sales"
      case "discounts": "discounts"
      case "returns": "returns"
      case "net_sales": "net sales"
      case "r": "recency score"
      case "f": "frequency score"
      case "m": "money score"
      case "group": "segment"
      case "tier": "order-value tier"
      case "rung": "rung of the ladder"
      case "x": "repeat purchases"
      case "t_x": "weeks from the first to the last purchase"
      case "t": "weeks since the first purchase"
      case "mean_spend": "spend per repeat purchase"
      case "model": "model"
      case "p_alive": "chance of still being a customer"
      case "expected_26w": "purchases expected in 26 weeks"
      case "expected_spend": "spend expected per purchase"
      case "clv_52w": "value expected in 52 weeks"
      case "churn_cause": "why they left"
      case "lapsed": "lapsed"
      case "deal_share": "share of purchases at 10 % off or more"
      default: key
      }
    },
    is: { "“\($0)” is \($1)" },
    isNot: { "“\($0)” is not \($1)" },
    yes: "yes",
    no: "no",
    none: "none",
    cause: { key in
      switch key {
      case "uncontrollable": "out of our hands"
      case "poor_experience": "a bad experience"
      case "price": "the price"
      case "nothing_distinctive": "nothing special"
      case "forgot": "forgot us"
      case "other": "other"
      default: key
      }
    }
  )
}
