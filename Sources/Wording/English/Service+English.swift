extension ServicePhrases {
  static let english = ServicePhrases(
    question: "Are we quick and kind, and does it bring people back?",
    answer: { "Half of all tickets are answered within \($0), \($1)" },
    withinDay: { "\($0) within a day, \($1)" },
    withinDayAlone: { "\($0) within a day" },
    moreOften: { "; people answered fastest came back \($0) more often than all others (\($1))" },
    lessOften: { "; people answered fastest came back \($0) less often than all others (\($1))" },
    asOften: "; people answered fastest came back about as often as all others",
    stop: ".",
    few: { "Too few to say: \($0) questions so far; shares need \($1)." },
    quality: { "\($0) of orders went without a fault that anybody reported." },
    none: "What the tables hold on service is too little to say something yet.",
    lead:
      "Wall clock, nights and weekends too. The last 13 weeks against the 13 before. Quick is good; that"
      + " quick answers bring people back is not proven by their going together.",
    leadCensored:
      "Over 5% of tickets are still open. They count as waiting until today, so the half is read off"
      + " a survival curve.",
    withoutOrder: {
      "\($0) of \($1) tickets name no order: they count here, but not where orders or returning are"
        + " looked at. Fill order_id in service.csv."
    },
    reopened:
      "Whether a ticket was opened again cannot be seen: service.csv holds one closing time a ticket.",
    minutes: { "\($0) min" },
    hours: { "\($0)\u{00A0}h" },
    days: { "\($0) days" },
    replies: ReplyPhrases(
      finding: { "Reply \($0): \($1) came back; \($2): \($3)" },
      findingNone: "Coming back, by how soon the first question was answered",
      subline:
        "Share of customers with a next purchase within 90 days after their first purchase day with a"
        + " question. Whisker: 95% interval. Goes together, not proof: easy questions are answered"
        + " faster.",
      caption: "Who came back within 90 days, by reply?",
      rowTitle: "First reply",
      returned: "Came back",
      classes: ["under 1 h", "1 to 4 h", "4 to 24 h", "over 24 h", "none"],
      description: {
        "\($0) dots of repeat rate by reply time; first \($1), last \($2). Table follows."
      },
      missing: { "The dots open with \($0) customers in two classes." }
    ),
    topics: TopicPhrases(
      quickest: { "Quickest is “\($0)”, half answered in \($1); slowest “\($2)”, in \($3)" },
      most: { "The most common topic is “\($0)”: \($1) of \($2) tickets" },
      findingNone: "No topic of questions stands out",
      caption: "How soon is each topic answered?",
      subline: "Tickets opened in the last 13 weeks; 90 of 100 are answered within the P90.",
      rowTitle: "Topic",
      tickets: "Tickets",
      open: "Open",
      median: "Half answered in",
      p90: "P90",
      resolved: "Half closed in",
      all: "All",
      teams: "Answered by team or shift",
      teamsCaption: "How soon does each team answer?",
      team: "Team or shift",
      hiddenTeams: {
        "\($0) teams are left out, so that none with fewer than \($1) customers shows."
      },
      topics: ["quality", "delivery", "complaint", "price", "question", "other"]
    ),
    quarters: ServiceQuarterPhrases(
      title: "Goods, refunds, complaints",
      finding: { "\($0) of orders went without a reported fault" },
      findingNone: "How orders went",
      subline:
        "Orders old enough to be judged: the newest 13 weeks against the 13 before; without a fault and"
        + " rated: the newest 52.",
      rowTitle: "Rate",
      now: "Now",
      before: "Before",
      difference: "Change",
      quality: "Without a reported fault (goal 90%)",
      refunds: "Refunded within 30 days",
      refundValue: "Refunded within 30 days, share of sales",
      complaints: "Complaints per 100 orders",
      followUp: "Called back within 14 days",
      low: "Rated 1 or 2, of the rated",
      coverage: "Rated at all",
      met: "met",
      missed: "missed",
      cannotTell: "cannot tell"
    ),
    ratings: RatingPhrases(
      title: "Ratings",
      finding: { "\($0) of orders are rated; \($1) of these with 1 or 2" },
      subline:
        "Rated orders of the newest 52 weeks over 30 days ago. Raters select themselves: not the opinion"
        + " of all buyers.",
      caption: "How were orders rated?",
      rowTitle: "Rating",
      orders: "Orders",
      star: { "\($0) of 5" },
      description: { "\($0) bars of rated orders; \($1) of orders are rated. Table follows." },
      returnFinding: {
        "Of those content with their first purchase \($0) came back, of the others \($1) (\($2))"
      },
      returnFindingNone: "Rating of the first purchase, and coming back",
      returnSubline:
        "Share with a second purchase within 90 days, by the lowest rating of the first purchase day."
        + " Goes together, not proof.",
      returnDescription: {
        "\($0) dots of repeat rate by the rating of the first purchase; first \($1), last \($2). "
          + "Table follows."
      },
      low: "rated 1 or 2",
      high: "rated 4 or 5",
      trend: { "Trend over 1 to 5 (Cochran–Armitage): p\u{A0}\($0)." }
    ),
    reasons: RefundReasonPhrases(
      finding: { "Most refunds within 30 days: \($0), \($1) of orders" },
      findingNone: "Why money went back",
      subline: "Orders of the newest 52 weeks over 30 days ago, by reason of the refund.",
      rowTitle: "Reason",
      orders: "Share of orders",
      value: "Share of sales",
      reasons: ["quality", "damaged", "wrong item", "late", "changed mind", "other"],
      description: { "\($0) bars of refund reasons; largest \($1). Table follows." }
    ),
    shoppers: ShopperPhrases(
      caption: "Mystery shoppers’ rounds",
      finding: { "\($0) mean scores of mystery shoppers, from \($1) to \($2) of 100" },
      subline:
        "Mean score by shop, checklist and quarter with its 95% interval; compare equal checklists only.",
      rowTitle: "Shop",
      checklist: "Checklist",
      quarter: "Quarter",
      visits: "Visits",
      score: "Score",
      row: { "\($0), \($1), \($2) (n = \($3))" },
      description: { "\($0) dots of mystery shoppers’ mean scores. Table follows." },
      tooFew: "Under 10 visits a shop, which one is ahead is chance: no ranking."
    ),
    advice: [
      "Answer first, solve later: the first reply within the hour is what customers remember.",
      "Phone everybody who complained, and tell them what became of it.",
    ],
    missingTitle: "What is not in the data",
    missing: ServiceMissingPhrases(
      service:
        "Tickets: add service.csv with ticket_id, order_id, customer_id, opened_at, first_reply_at,"
        + " resolved_at, topic, team.",
      ratings: "Ratings: add ratings.csv with order_id, rating, rated_on.",
      refunds: "Reasons of refunds: add refunds.csv with order_id, refunded_at, amount, reason.",
      contacts: "Calls after the sale: add contacts.csv with order_id, contacted_on, channel.",
      shoppers: "Mystery shoppers: add mystery-shops.csv with visited_on, shop, checklist, score."
    )
  )
}
