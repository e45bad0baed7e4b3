extension RetentionPhrases {
  static let english = RetentionPhrases(
    question: "Do the people who start with us come back?",
    answer: { value, window, from, to, clause in
      "\(value) of people who first bought \(from) to \(to) days ago came back within"
        + " \(window) days\(clause)."
    },
    up: { ", up from \($0) in the quarter before" },
    down: { ", down from \($0) in the quarter before" },
    same: { ", about the same as \($0) in the quarter before" },
    small: { ", about the same as \($0) in the quarter before (a real but small change, \($1))" },
    noBefore: "; there is no quarter before to compare with yet",
    who: { "first buyers watched for \($0) days" },
    aRate: "a rate",
    tooFewHidden: {
      "Too few to say: \($0) first buyers watched for \($1) days so far; a rate needs \($2)."
    },
    nobodyWatched: { "Nobody has been watched for \($0) days yet: the first rate opens on \($1)." },
    nobodyBegan: { "Nobody first bought \($0) to \($1) days ago: there is no rate to show." },
    lead: { "\($0): \($1) came back. Up is good." },
    months: .englishMonths,
    weeks: .englishWeeks,
    weeksTitle: "Week by week",
    weeksText:
      "The newest thirteen weekly cohorts, for what changed lately. Small weeks swing a lot.",
    together: .english,
    cohortMark: {
      "* Started in the first \($0) days of the data: some of these are older customers whose"
        + " earlier orders are not in the export."
    },
    trend: .english,
    funnel: .english,
    gaps: .english,
    advice: [
      "Look at the first step of the funnel: whoever buys a second time is no stranger any more. The"
        + " page on the second order says when it comes, and so when to write."
    ],
    howCounted: {
      "A customer belongs to the month of the first order, for good. Orders of one day are one"
        + " purchase; cancelled orders count for nothing, refunded ones stay. Hatched: not over yet."
        + " A dash: fewer than \($0) people. “x of n”: fewer than \($1) in the group."
    },
    whyDiffers:
      "Shopify’s returning rate counts a period’s buyers with any earlier order; Taobao’s own reports"
      + " count buyers who bought twice inside the period; others count repeat orders of all time. All of"
      + " them are right about something else. The card computes each of them on these same orders."
  )
}

extension CohortPhrases {
  static let englishMonths = CohortPhrases(
    finding: { "\($0) buy again in the month after their first order, \($2) in month \($1)" },
    findingShort: { "\($0) buy again in the month after their first order" },
    findingNone: "Which starters bought again, month by month",
    laterFinding: {
      "Of those who started in \($0), \($1) bought in month 1 or later and \($3) in month \($2)"
        + " or later"
    },
    laterFindingNone: "Who has not gone for good: bought in month k or any later one",
    subline:
      "Share of each month’s new customers who bought in that month after it, per cent."
      + " Month 0, the first order itself, is always 100%.",
    laterSubline:
      "Share of each month’s new customers who bought in that month or any later one, per cent."
      + " The last three months of a row are left out: they have had little time.",
    caption: "What share of each month’s new customers bought in the months after?",
    laterCaption: "What share of each month’s new customers bought in month k or later?",
    rowTitle: "First order",
    size: "Customers",
    columnTitle: "months after the first order, per cent who bought",
    laterColumnTitle: "months after the first order, per cent who bought then or later",
    column: { "Month \($0)" },
    all: "All, by size",
    allShort: "All",
    cohortsCounted: "Cohorts in it",
    open: "month not over yet",
    description: {
      "Grid of return rates, \($0) monthly cohorts by \($1) months. Month 1: \($2). \($3) cells"
        + " still open. Table follows."
    },
    missing: {
      "The grid opens with three complete months of cohorts of at least \($0) customers."
    }
  )

  static let englishWeeks = CohortPhrases(
    finding: { "\($0) buy again in the week after their first order, \($2) in week \($1)" },
    findingShort: { "\($0) buy again in the week after their first order" },
    findingNone: "Which starters bought again, week by week",
    laterFinding: {
      "Of those who started in \($0), \($1) bought in week 1 or later and \($3) in week \($2) or"
        + " later"
    },
    laterFindingNone: "Bought in week k or any later one",
    subline: "Share of each week’s new customers who bought in that week after it, per cent.",
    laterSubline:
      "Share of each week’s new customers who bought in that week or any later one, per cent. The"
      + " last three weeks of a row are left out.",
    caption: "What share of each week’s new customers bought in the weeks after?",
    laterCaption: "What share of each week’s new customers bought in week k or later?",
    rowTitle: "First order",
    size: "Customers",
    columnTitle: "weeks after the first order, per cent who bought",
    laterColumnTitle: "weeks after the first order, per cent who bought then or later",
    column: { "Week \($0)" },
    all: "All, by size",
    allShort: "All",
    cohortsCounted: "Cohorts in it",
    open: "week not over yet",
    description: {
      "Grid of return rates, \($0) weekly cohorts by \($1) weeks. Week 1: \($2). \($3) cells"
        + " still open. Table follows."
    },
    missing: {
      "The grid opens with three complete weeks of cohorts of at least \($0) customers."
    }
  )
}

extension TogetherPhrases {
  static let english = TogetherPhrases(
    text: {
      "Few customers start in one week: most cells of a weekly map would hold fewer than \($0)"
        + " people and stay empty. So here are all \($1) weekly cohorts together; what changed lately"
        + " is in the map of months above."
    },
    subline:
      "Share of new customers who bought in that week after their first order, all weekly cohorts"
      + " together by size; band: 95% interval. Later weeks rest on fewer cohorts.",
    caption: "What share of all new customers bought in each week after the first order?",
    rowTitle: "After the first order",
    share: "Bought",
    description: {
      "Line of return rates, all weekly cohorts together, week \($0) to \($1) after the first order:"
        + " from \($2) to \($3). Table follows."
    }
  )
}

extension TrendPhrases {
  static let english = TrendPhrases(
    finding: { "Return in month 1 lay between \($0) and \($1) over \($2) cohorts" },
    findingEven: { "Return in month 1 was \($0) in each of \($1) cohorts" },
    subline:
      "Share of each month’s new customers who bought in month 1, 3 and 6 after it, by month of the"
      + " first order; band: 95% interval.",
    panel: { "in month \($0)" },
    caption: "How many of each month’s new customers bought in month 1, 3 and 6?",
    rowTitle: "First order",
    description: {
      "Three small lines of return rates by month of the first order, \($2) to \($3). Month \($0):"
        + " last \($1). Table follows."
    },
    missing: { "The lines open with \($0) complete cohorts." }
  )
}

extension FunnelPhrases {
  static let english = FunnelPhrases(
    finding: { "\($0) have bought a second time; of these, \($1) a third time" },
    findingShort: { "\($0) have bought a second time" },
    findingCounts: { "\($0) customers so far; \($1) of them bought more than once" },
    findingNone: "From one purchase to the next",
    subline: "Customers with at least so many purchase days, and the share that went on, by today.",
    caption: "How many customers reached each purchase, and how many went on?",
    rowTitle: "Purchase",
    customers: "Customers",
    step: "Went on",
    mature: { "Within \($0) days" },
    row: { "purchase \($0)" },
    goOn: { "↓ \($0) went on" },
    description: {
      "Bars of customers by number of purchases, \($2) steps. From \($0) at the first to \($1) at"
        + " the last. Table follows."
    }
  )
}

extension GapPhrases {
  static let english = GapPhrases(
    finding: { "Half of all next orders come within \($0) days, nine in ten within \($1)" },
    findingShort: { "Half of all next orders come within \($0) days" },
    findingNone: "How long until the next order",
    subline: {
      "Days between one purchase day and the next, for \($1) gaps that had \($0) days to close:"
        + " those who never came back are not in it."
    },
    caption: "Within how many days does the next order come?",
    rowTitle: "Share of next orders",
    days: "Days",
    row: { "\($0) by then" },
    inDays: { "\($0) days" },
    description: {
      "Bars of days to the next order: half by \($0) days, nine in ten by \($1). Table follows."
    },
    missing: { "The spread of gaps opens at \($0) gaps; \($1) so far." }
  )
}
