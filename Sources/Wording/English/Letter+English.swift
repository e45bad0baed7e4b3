extension LetterPhrases {
  static let english = LetterPhrases(
    question: "What happened, and what do I do this week?",
    week: Span(now: "this week", before: "the week before"),
    fourWeeks: Span(now: "in four weeks", before: "the four weeks before"),
    headings: .english,
    moves: .english,
    tiles: .english,
    sections: .english
  )
}

extension LetterHeadings {
  static let english = LetterHeadings(
    stale: { "No new orders since \($0): this page is \($1) days behind." },
    staleLead: {
      "Bring the latest export and run the weekly command. The numbers below know no order after "
        + "\($0); changes and actions are held back, since some of these people may have bought."
    },
    paused: { "No orders after \($0) up to \($1)." },
    pausedLead: {
      ($0 == "1" ? "1 later order is" : "\($0) later orders are")
        + " not in this edition, which ends before that. Changes and actions are held back,"
        + " since some of these people have bought by now."
    },
    none: "No orders read yet.",
    noneLead: "Put an export into orders/ and run the command again; this page then fills itself.",
    leftOut: { "Orders were read, but none of them counts up to \($0)." },
    leftOutLead: {
      ($0 == "1" ? "1 order is" : "\($0) orders are") + " left out; the page “Data” says why."
    },
    leftOutLater: {
      $0 == "1"
        ? "1 of them is later than this edition’s last day; the next edition has it."
        : "\($0) of them are later than this edition’s last day; the next edition has them."
    },
    tiny: { "\($0) customers so far: counts, no rates yet." },
    tinyUntil: { "\($0) customers so far: counts for now, rates from \($1)." },
    tinyLead: { "\($0) orders from \($1) customers." },
    tinyRepeaters: { "\($0) of them have bought more than once." },
    tinyAdvice:
      "With so few people a percentage would mislead, so there is none. "
      + "Until then, thank each one in person.",
    quiet: "Nothing moved beyond its usual swing.",
    quietLead: { "\($0) customers lapsed, \($1) are active; neither is out of the ordinary." },
    nothingNeeded: "Nothing needs you today.",
    madeUpForIt: "New and returning ones made up for it."
  )
}

extension LetterMoves {
  static let english = LetterMoves(
    lapsedUp: { "\($0) customers slipped away \($2), up from \($1) \($3)." },
    lapsedDown: { "\($0) customers slipped away \($2), down from \($1) \($3)." },
    newUp: { "\($0) people bought for the first time \($2), up from \($1) \($3)." },
    newDown: { "\($0) people bought for the first time \($2), down from \($1) \($3)." },
    backUp: { "\($0) lapsed customers came back \($2), up from \($1) \($3)." },
    backDown: { "\($0) lapsed customers came back \($2), down from \($1) \($3)." },
    cameBackUp: {
      "\($0) of new customers came back within 90 days, up from \($1) in the quarter before."
    },
    cameBackDown: {
      "\($0) of new customers came back within 90 days, down from \($1) in the quarter before."
    },
    fullPriceUp: {
      "\($0) of orders in four weeks paid full price, up from \($1) in the 13 weeks before."
    },
    fullPriceDown: {
      "\($0) of orders in four weeks paid full price, down from \($1) in the 13 weeks before."
    },
    growing: { "More customers came in than went \($2): \($0) in for each one out (\($1))." },
    shrinking: { "Fewer customers came in than went \($2): \($0) in for each one out (\($1))." },
    ordersUp: { "\($0) orders this week, more than \($1)." },
    ordersDown: { "\($0) orders this week, fewer than \($1)." },
    ordersSame: { "\($0) orders this week, about as many as \($1)." },
    ordersUnsteady: {
      "\($0) orders this week; orders swing too much to tell more from fewer than \($1)."
    },
    yearBefore: { "in the same week a year before (\($0))" },
    yearBeforeFestival: { "in the matching week around \($0) a year before (\($1))" },
    medianOfEight: { "in a usual week (\($0), the middle of the eight before)" },
    slipped: {
      "\($0) customers slipped to a colder group in four weeks; only \($1) moved to a warmer one."
    },
    climbed: {
      "\($1) customers moved to a warmer group in four weeks; \($0) slipped to a colder one."
    },
    bracketed: { "\($0) (\($1))" }
  )
}

extension LetterTilePhrases {
  static let english = LetterTilePhrases(
    cameBack: { "Came back within \($0) days" },
    active: "Active customers",
    lapsed: { "Lapsed: \($0) days without buying" },
    regulars: "Sales from regulars",
    fullPrice: "Orders at full price, 4 weeks",
    flows: { "\($0) new, \($1) came back, \($2) lapsed" },
    joinedFlows: { "\($0) joined or came back, \($1) lapsed" },
    over: { "\($0) \($1)" },
    ratio: { "\($0) in for each one out \($2) (\($1))" },
    growing: "growing",
    shrinking: "shrinking",
    holding: "holding",
    lapsedIn: { "people who crossed that line \($0)" },
    ofSalesIn: "of what known customers spent in 4 weeks, from their second purchase on",
    sameAs: { "about the same as \($0) (\($1))" },
    unsteady: { "too unsteady to tell from \($0) (\($1))" },
    upFrom: { "up from \($1) \($0) (\($2))" },
    downFrom: { "down from \($1) \($0) (\($2))" },
    smallMove: { "about the same as \($0); a real but small change (\($1))" },
    quarterBefore: "the quarter before",
    thirteenBefore: "the 13 weeks before",
    inThirteenBefore: "in the 13 weeks before",
    inQuarterBefore: "in the quarter before",
    inFourBefore: "in the four weeks before",
    fourBefore: "the four weeks before",
    opensBuyers: { "Too few to say: the share opens at \($0) buyers in four weeks." },
    opensOrders: { "Too few to say: the share opens at \($0) orders in four weeks." },
    noDiscounts: "The export does not say what was taken off a price.",
    opensWeeks: { "Opens after \($0) complete weeks." },
    nobodyCanLapse: { "Nobody can lapse yet: that takes \($0) days without buying." },
    people: { "\($0)" }
  )
}

extension LetterSectionPhrases {
  static let english = LetterSectionPhrases(
    numbers: "The numbers",
    whatChanged: "What changed",
    whatToDo: "What to do this week",
    noAction: "No action has enough people this week.",
    actionsWithheld: "Actions wait for fresh orders.",
    allPlaybooks: "All playbooks",
    howSure: "How sure",
    ordersRead: { "\($0) orders count, \($1) to \($2)." },
    rejected: { $0 == "1" ? "1 row rejected (\($1))." : "\($0) rows rejected (\($1))." },
    noneRejected: "No row rejected.",
    anonymous: {
      "\($0) of orders have no known customer; they count as sales and in no number of customers."
    },
    allIdentified: "Every order has a known customer.",
    otherRule: {
      "Shopify’s returning-customer rule gives \($0) of the buyers of the last 91 days:"
    },
    otherRuleWhy: "why",
    chartPlain: { "Active customers over \($0) weeks, to \($1) at the end" },
    chartSubline: {
      "Customers who bought in the last \($0) days, at the end of each of \($1) weeks"
    },
    chartLabel: "Active customers",
    chartCaption: { "How many customers were active, \($0) to \($1)?" },
    chartAlt: { "Line of active customers by week, \($0) weeks, \($1) to \($2); lowest in \($3)." },
    columnActive: "Active",
    columnNew: "New",
    columnBack: "Came back",
    columnLapsed: "Lapsed",
    columnWeek: "Week",
    axisStarts: { "axis starts at \($0)" }
  )
}
