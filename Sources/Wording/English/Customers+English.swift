extension CustomersPhrases {
  static let english = CustomersPhrases(
    question: "Who are my customers, and who moved?",
    slipped: { "\($0) customers slipped from \($1) to \($2) in four weeks" },
    cameUp: { "; \($0) came up from \($1) to \($2)" },
    cameUpOnly: { "\($0) customers came up from \($1) to \($2) in four weeks" },
    stop: ".",
    quiet: "Nobody went to a colder group or to a warmer one in four weeks.",
    withheld: {
      "Who moved to a colder or a warmer group in four weeks is kept back: groups of fewer than \($0)"
        + " people could be worked out from it."
    },
    tooFew: { "Too few to group: \($0) customers so far; groups open at \($1)." },
    tinyCounts: { "Bought once: \($0). Bought more than once: \($1)." },
    movesBefore: { "Of that slip there were \($0) in the four weeks before." },
    lead: {
      "\($0) customers in ten groups by how lately, how often and for how much they bought. The"
        + " groups are a census of this shop’s customers, so no interval is needed."
    },
    grid: .english,
    groups: .english,
    moves: .english,
    tiers: .english,
    ladder: .english,
    scores: .english,
    advice: [
      "Give each group one thing, not every group a discount: thanks and first notice to the best, a"
        + " question to those who slip, silence to those who asked for it."
    ],
    howCounted: {
      "Each customer gets a score from 1 to 5 for recency, frequency and money; equal values get"
        + " equal scores. Frequency and money are averaged. Fewer than \($0) people: a dash. Active and"
        + " New are two of these groups; the active customers of other pages come from all of them, and"
        + " the new ones are all who bought for the first time in a span."
    },
    whyDiffers:
      "Shopify names its groups the same way and cuts them on its own data and dates; most tools"
      + " split ties at random to make five equal fifths. Here customers who behave alike stay"
      + " together, so the fifths are not equal.",
    segment: .english
  )
}

extension GridPhrases {
  static let english = GridPhrases(
    finding: { "The fullest group is \($0) with \($1); \($2) are \($3) and bring \($4) of sales" },
    findingShown: {
      "The fullest group shown is \($0) with \($1); \($2) are \($3) and bring \($4) of sales"
    },
    findingNone: "Customers by how lately and how much they buy",
    subline:
      "Customers by recency (upwards) and by frequency and money (to the right); the more a room stands"
      + " out, the fuller it is. In each room: customers and, where it fits, their share of sales.",
    rowTitle: "days since the last purchase",
    columnTitle: "frequency and money score, 5 buys most →",
    within: { "≤ \($0)" },
    over: { "> \($0)" },
    caption: "How many customers are in each room?",
    tableRowTitle: "Days since",
    column: { "Score \($0)" },
    detail: { "\($0) of sales, half within \($1) days" },
    description: {
      "Grid of 25 rooms; fullest group \($0); Champions \($1), \($2) of sales. Table follows."
    }
  )
}

extension GroupPhrases {
  static let english = GroupPhrases(
    finding: { "\($0) are \($1) of customers and \($2) of sales" },
    findingNone: "The groups and how they changed",
    subline: "Customers by group; beside the bar the share of all net sales.",
    caption: "How large is each group, what does it buy, and how did it change?",
    rowTitle: "Group",
    customers: "Customers",
    share: "Share",
    salesShare: "Share of sales",
    recency: "Median days since",
    before: "4 weeks ago",
    change: "Change",
    note: { "\($0) of sales" },
    description: { "Bars of customers for \($0) groups: \($1) first, \($2) last. Table follows." }
  )
}

extension MovePhrases {
  static let english = MovePhrases(
    finding: { "The largest move: \($0) from \($1) to \($2)" },
    findingShown: { "The largest move shown: \($0) from \($1) to \($2)" },
    findingNone: "Who moved between the groups",
    subline: {
      "Customers by group four weeks ago and now; the more a cell stands out, the more people. Those"
        + " who stayed are grey. A dash: fewer than \($0) people, or a number from which so few could be"
        + " worked out."
    },
    from: "four weeks ago",
    to: "now",
    customers: "Customers",
    notYet: "Not yet a customer",
    move: { "\($0) → \($1)" },
    caption: "How many customers moved from which group to which?",
    description: {
      "Grid of moves between groups, \($0) of them shown. Largest: \($1), \($2). Table follows."
    }
  )
}

extension TierPhrases {
  static let english = TierPhrases(
    finding: { "\($0) customers spend \($1) or more an order" },
    findingNone: "Tiers by spending an order",
    subline:
      "Customers by their own average order before returns. The cuts stay for a quarter. With one"
      + " order the tier is a first guess.",
    caption: "How many customers are in each tier?",
    rowTitle: "Tier",
    from: "From, an order",
    customers: "Customers",
    between: { "\($0): \($1) to \($2)" },
    above: { "\($0): \($1) or more" },
    below: { "\($0): under \($1)" },
    description: {
      "Bars of customers by tier: \($0) in the lowest, \($1) in the highest. Table follows."
    }
  )
}

extension LadderPhrases {
  static let english = LadderPhrases(
    finding: {
      "\($0) customers stand on the top rung; \($1) climbed to it in four weeks, \($2) slipped off"
    },
    findingShort: { "\($0) customers stand on the top rung" },
    findingNone: "The loyalty ladder",
    subline:
      "Members by rung, from purchases and spending of the last 365 days; ▲ came up to it, ▼ went"
      + " down from it, in four weeks. Who falls below a rung keeps it for 30 days.",
    caption: "How many stand on each rung, and who climbs?",
    rowTitle: "Rung",
    members: "Members",
    up: "Came up",
    down: "Went down",
    distance: "Purchases to the next rung (median)",
    rungs: [
      "1: bought within a year", "2: two purchases or more", "3: four, or much spent",
      "4: eight, and much spent",
    ],
    note: { "▲ \($0) ▼ \($1)" },
    description: {
      "Steps of members by rung: \($0) at the bottom, \($1) at the top. Table follows."
    }
  )
}

extension ScorePhrases {
  static let english = ScorePhrases(
    finding: "What the scores mean today",
    subline:
      "The cut points follow the customers: a score says better than so many fifths of them.",
    caption: "What does it take to get each score?",
    rowTitle: "Score",
    recency: "Last purchase",
    frequency: "Purchase days",
    money: "Net sales so far",
    days: { "within \($0) days" },
    over: { "over \($0) days ago" },
    atLeast: { "\($0) or more" },
    score: { "\($0)" }
  )
}

extension SegmentPhrases {
  static let english = SegmentPhrases(
    question: { "\($0): who are they, and what is right for them?" },
    answer: { "\($0) customers are \($1): \($2) of all, \($3) of sales." },
    answerShort: { "\($0) customers are \($1)." },
    hidden: { "\($0): not shown, so that no group of fewer than \($1) shows." },
    rule: { "The rule: \($0), with \($1)." },
    within: { "bought within the last \($0) days" },
    between: { "last bought \($0) to \($1) days ago" },
    over: { "last bought more than \($0) days ago" },
    anyRecency: "by recency score",
    scores: { "a frequency and money score of \($0) to \($1)" },
    score: { "a frequency and money score of \($0)" },
    facts: { "Half of them bought within the last \($0) days. Together they placed \($1) orders." },
    moreThan: { "\($0) more than four weeks ago (\($1))" },
    fewerThan: { "\($0) fewer than four weeks ago (\($1))" },
    asMany: { "about as many as four weeks ago (\($0))" },
    cameFrom: "Where they came from",
    wentTo: "Where those who left went",
    moveSubline: {
      "Customers that moved within four weeks. Fewer than \($0) people are not shown, nor numbers from"
        + " which so few could be worked out."
    },
    moveMissing:
      "Nobody moved, or the moves are kept back so that no small group can be worked out.",
    lists:
      "No names stand on this site: pick the group out in the shop’s own customer system by the"
      + " rule above.",
    others: "The other groups",
    othersText: "Each group has a page of its own.",
    advice: { key in
      switch key {
      case "champions":
        "Thank them before you sell to them: first notice of new goods, a small gift in the parcel,"
          + " a question about what is missing. No discount; they do not need one."
      case "loyal":
        "Keep the promise they come for. Points and early access hold them better than price; ask"
          + " for a review while the parcel is fresh."
      case "active":
        "They know you and buy for little. Show what goes with the last order, and what regulars buy"
          + " next."
      case "new":
        "The second order decides. Make the first one end well: a word on use and storage, then a"
          + " note when the first pack is half gone."
      case "promising":
        "They came once, not long ago. Write before their usual rhythm is over, about the thing they"
          + " bought."
      case "needs_attention":
        "Middling in everything and slowly going quiet. Ask one question, offer one reason."
      case "almost_lost":
        "Bought little and is going quiet. One message, cheap to send; do not spend on a second."
      case "at_risk":
        "Good customers past their rhythm. Look for a bad experience first, then write by name;"
          + " phone where there was a complaint."
      case "previously_loyal":
        "Your best of former days. Call them: they tell you what changed, and some come back for"
          + " being asked."
      case "dormant":
        "Most have forgotten you. Leave them in peace but for the one big date of the year."
      default:
        "They left an address and have not bought. Help them choose; do not hurry them."
      }
    }
  )
}
