extension ProductsPhrases {
  static let english = ProductsPhrases(
    question: "Which goods bring people in, and which bring them back?",
    leader: { "\($0) is the best first purchase: \($1) came back within 90 days (\($2))." },
    beside: { "\($0); shop \($1)" },
    noLeader: {
      "No product stands out as a first purchase: the \($0) that can be compared bring people back"
        + " about alike."
    },
    only: {
      "\($0) is the only product to look at: \($1) of those who began with"
        + " it came back within 90 days."
    },
    tooFew: {
      "Too few to say: \($0) products have ten orders; a rate opens at \($1) first buyers."
    },
    lead: {
      "\($0) products have ten orders or more in 26 weeks"
        + ($1 == "0"
          ? "." : "; \($1) of them \($1 == "1" ? "is" : "are") kept back to protect customers.")
    },
    violation: { "Profit products went out at a discount for \($0) of their sales." },
    advice: [
      "Promote traffic and marginal goods; keep profit goods out of promotions.",
      "Offer what is bought next, not what is in the basket already.",
    ],
    howCounted:
      "A product’s rate counts new customers whose first purchase held it and who were watched for"
      + " 90 days. Small numbers are drawn to the shop’s own rate before they are ranked, so that"
      + " three of four does not beat sixty of a hundred and fifty. Goes together, is no proof.",
    roles: RoleNames(
      traffic: "traffic",
      profit: "profit",
      potential: "potential",
      marginal: "marginal",
      notRated: "not rated"
    ),
    gateway: GatewayPhrases(
      finding: { "\($0) leads as a first purchase" },
      findingNone: "No product stands out as a first purchase",
      subline: {
        "Share of all first buyers so far who came back within \($0) days, drawn to the shop’s rate;"
          + " whisker: 95% interval; the 12 with the highest lower end."
      },
      shop: { "shop \($0)" },
      missing: { "Opens at \($0) first buyers of a product, watched for 90 days." },
      description: { "Dots with whiskers for \($0) products, \($1) to \($2). Table follows." },
      caption: "Who comes back after which first purchase?",
      rowTitle: "Product",
      firsts: "First buyers",
      rate: "Came back"
    ),
    map: RoleMapPhrases(
      caption: "What each product is for: bringing people in, or earning",
      finding: { "\($0) of \($1) products both bring people in and earn" },
      subline:
        "Share of new customers who began with it, and margin, over 26 weeks; lines at the upper"
        + " quarter and at the median.",
      x: "share of new customers",
      y: "margin",
      missing: "Opens when orders or products.csv say what goods cost.",
      description: { "Map of \($0) products by share of new customers and margin. Table follows." }
    ),
    table: ProductTablePhrases(
      finding: { $0 == "1" ? "1 product has a role: \($1)" : "\($0) products have a role: \($1)" },
      kind: { "\($0) \($1)" },
      findingNone: "No product can be given a role yet",
      subline: "Most orders first; the last 26 weeks, the rate over all days.",
      caption: "What does each product do?",
      rowTitle: "Product",
      role: "Role",
      orders: "Orders",
      firstBuyers: "First buyers",
      rate: "Came back",
      discounted: "Sold at a discount",
      margin: "Margin",
      more: { "\($0) more in the CSV" }
    ),
    pairs: PairPhrases(
      title: "Bought together, bought next",
      togetherNone: "Nothing is in one basket clearly more often than by chance",
      nextNone: "Nothing is bought next clearly more often than on any later purchase",
      together: "What is in one basket more often than by chance",
      togetherFinding: { "Most surely in one basket: \($0), \($1) times as often as by chance" },
      togetherSubline:
        "Times as often as by chance (lift), 95% interval; ten orders by five customers at least.",
      next: "What is bought next more often than on any later purchase",
      nextFinding: { "Most surely bought next: \($0), \($1) times its share of later purchases" },
      nextSubline:
        "Times as often as on later purchases, 95% interval (too narrow if few customers repeat"
        + " much); ten steps by five customers at least.",
      missing: "It takes ten orders by five customers at least.",
      both: { "\($0) + \($1)" },
      then: { "\($0) → \($1)" },
      again: { "\($0) again" },
      chance: "chance",
      rowTitle: "Pair",
      orders: "Orders with both",
      steps: "Times",
      lift: "Times chance",
      more: { "\($0) more in the CSV" }
    ),
    product: ProductPagePhrases(
      question: { "What does \($0) do for the shop?" },
      answer: { "\($0): \($1), \($2) orders in 26 weeks" },
      cameBack: { "; \($0) of those who began with it came back within 90 days." },
      noRate: "; too few began with it to say who comes back.",
      second: { "The rule for \($0) products holds too." },
      unitsUp: { "Units rose against the 13 weeks before: ×\($0) (\($1))." },
      unitsDown: { "Units fell against the 13 weeks before: ×\($0) (\($1))." },
      unitsSame: { "Units are about the same as in the 13 weeks before: ×\($0) (\($1))." },
      share: { "\($0) of new customers began with it." },
      margin: { "It earns \($0) of its sales, \($1) in 26 weeks before returns." },
      discounted: { "\($0) of its sales went out at a discount." },
      refill: { "One unit lasts about \($0) days until the next purchase (middle half \($1))." },
      due: { "By that, \($0) customers are due and \($1) overdue." },
      refillComplete: {
        "Closed gaps are biased short; over gaps with \($1) days to close the median is \($0) days."
      },
      advice: { role in
        switch role {
        case "traffic": "Put it where strangers look, and send what is bought next afterwards."
        case "profit": "Leave it out of promotions and show it to those who know the shop."
        case "potential": "Give it a better place before a lower price."
        case "marginal": "Promote it, bundle it, or let it go."
        default: "With costs its role can be told."
        }
      },
      numbers: "Its numbers",
      numbersSubline: "The last 26 weeks.",
      numbersQuestion: "How does this product sell?",
      measure: "Measure",
      value: "Value",
      units91: "Units in 13 weeks",
      unitsBefore: "Units in the 13 before",
      trafficIndex: "First purchases against the shop’s (1\u{A0}=\u{A0}alike)",
      newShare: "Share of new customers",
      contribution: "Contribution"
    )
  )
}
