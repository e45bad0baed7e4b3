extension ComparisonPhrases {
  static let english = ComparisonPhrases(
    regions: RegionPhrases(
      question: "Where are we liked, and where do people spend?",
      best: { "\($0) likes us most (\($1), \($2); average 100) and \($3)." },
      least: { "\($0) likes us least (\($1), \($2); average 100) and \($3)." },
      spendsMore: { "spends more than the average (\($0))" },
      spendsLess: { "spends less than the average (\($0))" },
      spendsTheSame: "spends about the average",
      spendingUnknown: "what it spends is too little to say",
      one: { "\($0) is the only region with enough customers: there is no other to compare." },
      noneStandsOut: {
        "No region stands out: the \($0) with enough customers like us about equally."
      },
      tooFew: { "No region has the \($0) customers yet that a comparison needs." },
      leadRepeat: {
        "Acceptance: of a year’s first buyers, each watched for \($0) days, the share that came back, "
          + "against the shop’s \($1). Regions of which little is known are drawn to the others. Up is "
          + "good."
      },
      leadPopulation:
        "Acceptance is a region’s share of the customers against its share of the people who live "
        + "there. Up is good.",
      others: {
        "\($0) customers live elsewhere or nobody knows where. Regions kept back: \($1), large or "
          + "small, so that nowhere fewer than \($2) customers can be worked out."
      },
      acceptance: { "Acceptance runs from \($0) to \($1), best first" },
      acceptanceSubline: { "Index of the share that came back within \($0) days; 100 is the shop" },
      populationSubline: "Index of customers by inhabitants; 100 is the average",
      spending: { "Spending power runs from \($0) to \($1); rows as in the chart above" },
      spendingSubline: "Index of sales an order in the last 365 days; 100 is the shop",
      average: "100",
      description: {
        "Dots with whiskers of \($0) regions around 100. Highest \($1) with \($2), lowest \($3). "
          + "Table follows."
      },
      caption: "How do the regions compare?",
      region: "Region",
      customers: "Customers",
      orders: "Orders, 365 days",
      acceptanceTitle: "Acceptance",
      spendingTitle: "Spending",
      changeTitle: "Share back, against a year before",
      orderValue: "Per order",
      adviceAcceptance:
        "Send new goods first where you are liked most, and ask where you are not: delivery, "
        + "taste and price differ by region.",
      adviceSpending: "A region that spends more is no reason to ask more of it.",
      adviceNone:
        "Treat all regions alike: the differences between them are no larger than chance makes them.",
      howCounted: {
        "A customer belongs to one region. No region with fewer than \($0) customers is named, and "
          + "none that would follow from the totals."
      }
    ),
    channels: ChannelPhrases(
      title: "Where they come from",
      finding: { "\($1) of \($2) customers came through \($0) first" },
      subline: "Customers by the channel of their first purchase",
      caption: "Which channel brings customers who come back?",
      channel: "Channel",
      customers: "Customers",
      returned: { "Back within \($0) days" },
      value: "Net in 52 weeks",
      unknown: "not known",
      others: "others"
    ),
    rhythm: RhythmPhrases(
      title: "When they buy",
      paydayMore: {
        "On days \($0) to \($1) of the month people buy more than on others: \($2) times as often a "
          + "day (\($3))."
      },
      paydayLess: {
        "On days \($0) to \($1) of the month people buy less than on others: \($2) times as often a "
          + "day (\($3))."
      },
      paydaySame: {
        "On days \($0) to \($1) of the month people buy about as much as on others: \($2) times as "
          + "often a day (\($3))."
      },
      paydayCustomers: {
        $0 == "0"
          ? "None of the \($1) customers with six purchases or more keeps to those days."
          : "\($0) of \($1) customers with six purchases or more keep to those days."
      },
      weekdayFinding: { "\($0) is the busiest day: \($1) above an average one" },
      weekdaySame: "No weekday is busier than another by more than chance",
      weekdaySubline: "Orders a day by weekday; 100 is an average day",
      hourFinding: { "Most orders come at \($0): \($1) times an average hour" },
      hourSubline: "Orders by hour of the shop’s time; 100 is an average hour",
      average: "100",
      description: {
        "Dots with whiskers of \($0) rows around 100. Highest \($1) with \($2), lowest \($3). Table "
          + "follows."
      },
      weekdayCaption: "On which weekday do orders come?",
      hourCaption: "At which hour do orders come?",
      weekday: "Weekday",
      hour: "Hour",
      orders: "Orders",
      index: "Index",
      weekdays: [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ],
      gifts: { "\($0) of orders are marked as gifts." },
      giftsBefore: { "In the two weeks before festivals it is \($0), on other days \($1)." },
      giftNeeds:
        "Unmarked gifts are not guessed: the recipient’s name, a new address or gift wrap would have "
        + "to be in the data."
    ),
    moved: MovedPhrases(
      title: "What moved it",
      up: { "Net sales are up to \($0) from \($1)" },
      down: { "Net sales are down to \($0) from \($1)" },
      same: { "Net sales are \($0), about the same as \($1)" },
      lastWeek: "the week before",
      eightWeeks: "in an average week of the eight before",
      yearBefore: "in the same week a year before",
      festival: { "in the matching week around \($0) a year before" },
      unmatched: { "\($0) falls into only one of the two weeks." },
      festivalName: { key in
        switch key {
        case "lunar_new_year": "Lunar New Year"
        case "easter": "Easter"
        case "mid_year": "18\u{A0}June"
        case "dragon_boat": "the Dragon Boat Festival"
        case "mid_autumn": "Mid-Autumn"
        case "national_day": "National Day"
        case "singles_day": "11\u{A0}November"
        case "black_friday": "Black Friday"
        case "double_twelve": "12 December"
        default: FestivalNames.english(key)
        }
      },
      caption: "Which parts carry the change of net sales?",
      part: "Part",
      now: "This week",
      before: "Then",
      change: "Change",
      dimension: { key in
        switch key {
        case "channel": "by channel"
        case "region": "by region"
        case "product": "by product"
        case "group": "by group"
        default: "by purchase"
        }
      },
      purchase: { number in
        switch number {
        case "1": "first purchase"
        case "2": "second purchase"
        case "3": "third purchase"
        case "4": "fourth purchase"
        default: "fifth purchase and later"
        }
      },
      anonymous: "without a customer",
      unknown: "not known",
      others: "others",
      returns: "returns",
      total: "all together",
      finding: { "\($0) carries most of it." },
      subline: "Sales of the parts add up to the change; what carries it need not be its cause"
    )
  )
}
