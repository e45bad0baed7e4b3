extension SecondOrderPhrases {
  static let english = SecondOrderPhrases(
    question: "When does the second order come, so when should I write?",
    answer: { "A quarter of new customers have bought again by day \($0); \($1)." },
    half: { "half by day \($0)" },
    halfNotReached: "fewer than half have come back so far",
    answerShare: {
      "\($0) of new customers have bought again by day \($1): not yet a quarter."
    },
    tooFew: {
      "Too few to say: \($0) second orders from \($1) first buyers so far; the curve opens at \($2)."
    },
    noneYet: "No second order yet: the curve opens with the first ten.",
    lead: { "Counted on \($0) first buyers and \($1) second orders. Earlier is good." },
    curve: .english,
    compare: .english,
    steps: .english,
    advice: [
      "Write shortly before the curve is steepest, while the first parcel is still remembered; after"
        + " it flattens, a message mostly reaches people who will not come anyway."
    ],
    howCounted:
      "Days run from the first purchase day to the second; two orders on one day are one. Those who"
      + " have not come back yet count for as long as they have been watched (Kaplan and Meier 1958),"
      + " so waiting customers are not taken for lost ones.",
    whyDiffers:
      "Many tools print the average gap between orders. That average leaves out everyone who has not"
      + " come back yet, so it is always too short, and gets shorter the younger the shop is."
  )
}

extension CurvePhrases {
  static let english = CurvePhrases(
    finding: {
      "Of those who come back within \($2) days, the middle half do so between day \($0) and day \($1)"
    },
    findingNone: "How many have bought again, day by day",
    subline:
      "Share of new customers with a second order, by days since the first; band: 95% interval.",
    days: "days since the first order",
    atRisk: "still watched and not back yet",
    description: {
      "Rising curve of second orders by day: \($0) by 30, \($1) by 90 (\($2)), \($3) by 180. Table"
        + " follows."
    },
    caption: "How many new customers have bought again by then?",
    rowTitle: "By day",
    watched: "Still watched",
    returned: "Bought again",
    day: { "day \($0)" },
    missing: { "The curve opens at \($0) second orders; \($1) so far." },
    foot: { "The curve stops where fewer than \($0) are still watched." }
  )
}

extension ComparePhrases {
  static let english = ComparePhrases(
    title: "Started at full price or at a discount",
    fullEarlier: {
      "Customers who started at full price came back \($0) days earlier (\($1)) than those who"
        + " started at a discount"
    },
    fullLater: {
      "Customers who started at full price came back \($0) days later (\($1)) than those who started"
        + " at a discount"
    },
    same: {
      "Full-price and discount starters come back about equally soon (difference \($0) days)"
    },
    findingNone: "Started at full price, started at a discount",
    subline: {
      "Share with a second order by days since the first. The difference is in mean days without a"
        + " second order within \($0) days. The two go together; that is no proof of a cause."
    },
    fullPrice: "full price",
    discount: "discount",
    caption: "How many have bought again, by how they started?",
    rowTitle: "Started",
    customers: "Customers",
    events: "Second orders",
    byDay: { "By day \($0)" },
    missing: { "The comparison opens when each group has \($0) second orders." },
    description: {
      "Two rising curves of second orders by day. By the last day drawn: full price \($0), discount"
        + " \($1). Table follows."
    }
  )
}

extension StepPhrases {
  static let english = StepPhrases(
    finding: {
      "Within 90 days \($0) come back after the first order, \($1) after the second"
    },
    findingNone: "From each purchase to the next",
    subline:
      "Share that bought again within 90 days, the clock restarted at each purchase; whisker: 95%"
      + " interval. Those watched for less than 90 days count for as long as they were watched; the"
      + " retention page leaves them out, and differs a little.",
    row: { "purchase \($0) to \($1)" },
    caption: "How many come back within 90 days after each purchase?",
    rowTitle: "Step",
    customers: "Customers",
    events: "Came back so far",
    returned: "Within 90 days",
    description: {
      "Dots with whiskers in \($0) rows: \($1) in the first, \($2) in the last. Table follows."
    }
  )
}
