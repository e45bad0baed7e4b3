extension PlaybookPhrases {
  static let english = PlaybookPhrases(
    question: "What do I do, for whom, is it worth it?",
    oneFits: { "Do one thing this week: \($0)." },
    manyFit: { "Do \($0) things this week; first: \($1)." },
    firstFor: { "“\($0)”, with \($1) customers in “\($2)”" },
    quoted: { "“\($0)”" },
    noneFits: "No action has enough people this week.",
    stale: "Actions wait for fresh orders: some of these people may have bought since.",
    fitsHeading: "Fits this week",
    waitsHeading: "Waits for its moment",
    unknownHeading: "Cannot be judged yet",
    pageFits: { "“\($0)” fits this week." },
    pageFitsFor: { "“\($0)” fits this week; its group “\($2)” has \($1) customers." },
    pageWaits: { "“\($0)” can wait: its moment has not come." },
    pageRuns: { "“\($0)” takes nobody new this week; its test is judged on \($1)." },
    pageUnknown: { "“\($0)”: the numbers that decide are not there yet." },
    pagePlain: { $0 },
    tagFits: "fits this week",
    tagWaits: "waits",
    tagUnknown: "too few to judge",
    tagAlways: "whenever you like",
    audienceNow: { "\($0) customers in “\($1)”" },
    audienceHidden: { "“\($0)”: too few people to show a number" },
    facts: .english,
    acting: .english,
    conditions: .english,
    translated: "Shown as it was written.",
    resultLater: "Not measured yet: compare those you wrote to with those held out.",
    holdoutWhy: "left alone, so that the effect can be told from chance",
    listsCommand:
      "No names stand on this site: the lists of whom to write to lie in the shop’s own private folder.",
    discount: DiscountTablePhrases(
      finding: "What each further purchase costs in discounts",
      subline:
        "Discounts as a share of list price, by a customer’s first, second, third purchase and so on",
      caption: "How large is the discount at the first, second, third purchase?",
      row: "Purchase",
      orMore: { "\($0) and later" },
      purchaseDays: "Purchase days",
      depth: "Discount depth",
      fullPrice: "Orders at full price",
      alternative: {
        "Bars of discount depth by purchase number, from \($0) at the first to \($1) at the last. "
          + "Table follows."
      }
    )
  )
}

extension PlaybookFactPhrases {
  static let english = PlaybookFactPhrases(
    when: "When it fits",
    audience: "For whom",
    now: "Right now",
    heldOut: "Held out",
    success: "It worked if",
    owner: "Who does it",
    effort: "Effort",
    cadence: "How often",
    channel: "By what way",
    result: "What it brought",
    heldOutShare: { "\($0) of the audience" },
    within: {
      "more of those treated buy within \($1) days than of those left alone; watch “\($0)” too"
    },
    list: "The list"
  )
}

extension ConditionPhrases {
  static let english = ConditionPhrases(
    less: { "“\($0)” is below \($1)" },
    atMost: { "“\($0)” is at most \($1)" },
    more: { "“\($0)” is above \($1)" },
    atLeast: { "“\($0)” is at least \($1)" },
    rises: { "“\($0)” rises" },
    falls: { "“\($0)” falls" },
    same: { "“\($0)” stays about the same" },
    and: { "\($0), and \($1)" },
    or: { "\($0), or \($1)" },
    now: { "\($0) (now \($1))" },
    measure: { path in
      switch path {
      case "repeat.oneTime.mature90":
        "Customers who bought once only, first purchase 90 days ago or more"
      case "churn.recent.causes.forgot.share": "Lapsed customers who bought once and forgot us"
      case "churn.recent.causes.poor_experience.share": "Lapsed customers with a bad experience"
      case "churn.recent.causes.price.share": "Lapsed customers who came for the price"
      case "churn.recent.causes.nothing_distinctive.share":
        "Lapsed customers who found nothing special"
      case "service.reply.median": "Time to the first reply, median"
      case "service.within24.now": "First reply within a day"
      case "service.ratings.low.now": "Ratings of 1 or 2"
      case let name where name.hasPrefix("sales.") && name.hasSuffix(".orders"): "Orders"
      case "gifts.flagged.value": "Orders marked as gifts"
      case "repeat.gaps.median": "Time between purchases, median"
      default: nil
      }
    },
    always: "Any week."
  )
}
