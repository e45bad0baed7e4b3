extension CompetitorPhrases {
  static let english = CompetitorPhrases(
    question: "What do the others do that we do not?",
    heading: { "\($0) of \($1) peers noted, \($2) fresh\($3)." },
    dearer: { "; we are \($0) dearer (\($1)) on \($2) matched goods" },
    cheaper: { "; we are \($0) cheaper (\($1)) on \($2) matched goods" },
    level: { "; we are about as dear (\($0)) on \($1) matched goods" },
    fewPrices: { "; prices of \($0) matched goods so far, an index needs \($1)" },
    noPrices: "; no fresh price of the same goods",
    fourWeeksAgo: { "Four weeks ago the price index stood at \($0)." },
    noPeers: "No peer noted yet",
    leadOwn: "Our own shop is marked by the same scale as the others.",
    leadNoOwn:
      "Our own shop has no note: write one in competitors/ with own: true, and the comparisons open.",
    outdated: { "Notes older than a year, which no longer count: \($0)." },
    coverage: PeerCoveragePhrases(
      finding: { "\($0) of \($1) peers are known" },
      subline:
        "Peers by the day of their note; after 90 days a note is grey, after 365 it no longer counts",
      peer: "Shop",
      seen: "Seen",
      age: "Age",
      days: { "\($0) days" },
      old: "old",
      prices: "Prices",
      traits: "What they do"
    ),
    prices: PeerPricePhrases(
      title: "Prices",
      finding: {
        $0 == $1
          ? "All \($1) goods shown cost less here than elsewhere"
          : "\($0) of the \($1) goods shown cost less here than elsewhere"
      },
      caption: "What do the same goods cost here and there?",
      subline:
        "100 = as dear as the others’ geometric mean; above is dearer. Our mean sale price and their"
        + " newest price of the last 14 days.",
      keptBack: {
        "Our own price is kept back for \($0) more: fewer than \($1) people bought them lately."
      },
      missing: { "The dots open with \($0) goods that others sell too." },
      goods: "Goods",
      ours: "Ours",
      others: "Theirs",
      peers: "Shops",
      index: "Index",
      same: "as dear",
      description: { "\($0) dots of price ratios around 100, from \($1) to \($2). Table follows." },
      band: "Price bands of the trade",
      bandFinding: { "Our goods cost \($0) to \($1), those of the others \($2) to \($3)" },
      bandSubline: "From the cheapest to the dearest of a shop’s goods, as noted",
      low: "From",
      high: "To"
    ),
    matrix: PeerMatrixPhrases(
      title: "Differences",
      finding: { "Ahead in \($0), level in \($1), behind in \($2)" },
      subline: "Marks of the notes: ○ none, ◐ average, ● strong; –\u{2060}\u{A0}nobody looked",
      attribute: "Attribute",
      standing: "We are",
      onlyWe: "ahead",
      level: "level",
      behind: "behind",
      open: "–",
      listOnlyWe: { "Only we are strong in: \($0)." },
      listLevel: { "Level with the best: \($0)." },
      listBehind: { "Behind: \($0)." },
      distinct: { "Distinctiveness: \($0) of what it could be." },
      marks: ["○ none", "◐ average", "● strong"],
      name: attribute
    ),
    ledger: PeerLedgerPhrases(
      title: "What buying here gives and costs",
      finding: { "Buying here leaves a balance of \($0), the best of the others \($1)" },
      caption: "What does buying give and cost, shop by shop?",
      subline:
        "Four gains and four costs, each 0 (little) to 2 (much); balance = gains − costs, after Kotler’s"
        + " customer delivered value. Judgements, not measurements.",
      entry: "Entry",
      balance: "Balance",
      entries: [
        "Product", "Service", "Staff", "Image", "Money", "Time", "Effort", "Energy",
      ],
      gain: "gain",
      cost: "cost"
    ),
    service: PeerServicePhrases(
      title: "Bought and asked there",
      finding: { "We answered within \($0), the quickest of the others within \($1)" },
      caption: "How are buyers served, here and elsewhere?",
      subline:
        "Trial purchases and chats, the newest of each shop. One visit is one visit: it shows what can"
        + " happen, not what usually does.",
      shop: "Shop",
      day: "Day",
      reply: "First answer, min",
      politeness: "Polite",
      care: "Caring",
      competence: "Competent",
      marks: ["poor", "fair", "good"],
      description: { "\($0) bars of minutes until the first answer. Table follows." }
    ),
    terms: PeerTermsPhrases(
      title: "What is promised in writing",
      finding: { "\($0) of \($1) terms are at least as good as the best of the others" },
      findingAlone: "Terms, shop by shop",
      subline: "Buyers read these before they pay; vague or harsh terms lose the sale",
      term: "Term",
      returnDays: "Return",
      exchange: "Exchange",
      freePostFrom: "Free delivery from",
      damageCover: "Damage in transit replaced",
      invoice: "Invoice",
      warrantyDays: "Warranty",
      yes: "yes",
      no: "no",
      unknown: "–",
      always: "always",
      days: { "\($0) days" },
      none: "none"
    ),
    page: PeerPagePhrases(
      heading: { "\($0), seen on \($1): stronger than us in \($2), weaker in \($3)." },
      headingPlain: { "\($0), seen on \($1)." },
      headingOwn: { "\($0): our own shop, with the same eyes." },
      facts: "What we know",
      traits: "Traits",
      resources: "What they have that others lack",
      band: "Price band",
      links: "Where to look",
      evidence: "Rests on",
      score: "Theirs",
      ownScore: "Ours",
      prices: "Their prices",
      pricesSubline: "Seen on the day; before reductions is what the shop says it was",
      list: "Before reductions",
      observed: "On",
      notes: "Our notes"
    ),
    us: "We",
    advice: [
      "Where we are ahead, say so on the page of the product; where we are level, do not compete there.",
      "Take one thing in which we are behind and customers ask about, and mend it this month.",
      "Look at five more peers every month until fifty are known; the trade moves.",
    ],
    howCounted:
      "Coverage counts peers with a dated note of the last 365 days. The price index is the geometric"
      + " mean of our price over theirs; an interval needs ten goods."
  )

  @Sendable
  private static func attribute(_ word: String) -> String {
    switch word {
    case "range": "Range"
    case "quality": "Quality"
    case "freshness": "Freshness"
    case "origin": "Origin"
    case "price": "Price"
    case "gifts": "Gifts"
    case "packaging": "Packaging"
    case "design": "Design"
    case "delivery": "Delivery"
    case "reply": "Speed of reply"
    case "advice": "Advice"
    case "service": "Service"
    case "terms": "Terms"
    case "trust": "Trust"
    case "content": "Content"
    case "events": "Events"
    case "membership": "Membership"
    case "newness": "New goods"
    default: word
    }
  }
}
