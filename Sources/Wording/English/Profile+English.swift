extension ProfilePhrases {
  static let english = ProfilePhrases(
    question: "Whom do we sell to, and how sure are we?",
    heading: { "\($0) of 10 sides of the customer are known, \($1) measured\($2)." },
    surest: { ". Surest: \($1.prefix(1).lowercased())\($1.dropFirst()) \($0)" },
    surestNone: "",
    lead:
      "Each value stands with where it comes from: ■\u{A0}measured, ◧\u{A0}inferred from what people do, ◇\u{A0}asked,"
      + " ？\u{A0}guessed. What is not known stays open.",
    guesses: { "Sides that rest on a guess: \($0). Ask before you act on a guess." },
    sides: ProfileSidePhrases(
      finding: { "\($0) of 10 sides are known" },
      sideFinding: { "\($0): most often \($1) (\($2))" },
      sideFindingShown: { "\($0): most often, of what is shown, \($1) (\($2))" },
      subline:
        "Most frequent values by side; counts of customers are shown from 10 on, and only where the rest"
        + " is as many",
      side: "Side",
      value: "Values",
      share: "Share",
      source: "Source",
      day: "Day",
      certainty: "Certainty",
      known: "Known for",
      ofKnown: ", shares of those known",
      ofAll: "shares of everybody",
      missing: "not known",
      othersOrMissing: "others, or not known",
      missingOf: "of all",
      fewKnown: { "known for \($0) only: listed, not charted" },
      people: { "n = \($0)" },
      open: { "Open: \($0)" },
      name: side,
      opens: opens,
      measured: "■\u{A0}measured",
      inferred: "◧\u{A0}inferred",
      asked: "◇\u{A0}asked",
      guess: "？\u{A0}guess",
      unknown: "not known",
      survey: "survey",
      outside: "figures of others",
      note: "notes of the team",
      guessed: "a guess",
      customersTable: "customers.csv",
      orders: "orders",
      sexes: ["women", "men", "other"],
      ages: { $0 == "0-17" ? "under 18" : String($0.map { $0 == "-" ? "–" : $0 }) },
      fullPrice: "orders at full price",
      gifts: "orders marked as a gift",
      tastes: { "the category bought most often, of customers with \($0) purchases or more" },
      description: { "\($0): \($1) bars, largest \($2). Table follows." }
    ),
    segments: ProfileSegmentPhrases(
      title: "Groups, and where to stop splitting",
      finding: {
        "\($0) groups by what people bought first; "
          + ($1 == "0"
            ? "no split is worth making"
            : $1 == "1" ? "1 split is worth making" : "\($1) splits are worth making")
      },
      subline:
        "Customers by the category, price tier (thirds of a category’s goods by mean price) and brand of"
        + " their first purchase",
      group: "Group",
      customers: "Customers",
      returned: "Came back",
      value: "Net sales of the first year, each",
      split: "Split further?",
      gain: "Gain a year",
      whole: "The shop",
      nameless: "others, or without a category",
      tiers: ["low prices", "middle prices", "high prices"],
      worthIt: "yes: it pays, and a test could see it",
      noGain: "no: it brings less than it costs",
      tooSmall: { "no: the smallest part has \($0) people, \($1) are needed" },
      notSeen: { "not yet: a test in the smallest part sees \($0) points, \($1) are expected" },
      notSplit: "–",
      costKnown: { "One more group costs \($0) a year, as noted." },
      costUnknown:
        "What one more group costs is not noted: write cost: in profile/segments.md, or gains are too rosy.",
      rule:
        "Finer groups are smaller. A split is worth making if writing to each part about the goods it buys"
        + " next brings more than one message for all, after the cost of running more groups; if every part"
        + " has 100 people; and if a test in the smallest could see the expected effect.",
      effectMeasured: {
        "Writing is expected to bring \($0) points more buyers: the mean of \($1) finished tests."
      },
      effectStated: {
        "Writing is expected to bring \($0) points more buyers. No test is over: that is the mean of what"
          + " \($1) playbooks state."
      },
      effectAssumed: {
        "Writing is taken to bring \($0) points more buyers: nothing was tested and no playbook states an"
          + " effect."
      },
      inSales:
        "The cost of the goods is not known of every category, so gains are sales, not margin.",
      missing: "The tree opens with products.csv that names a category for each sku."
    ),
    journey: ProfileJourneyPhrases(
      title: "How they find us and buy",
      finding: { "\($0) steps from the first look to the next order" },
      subline:
        "Share of those who took the step before, as noted; ◇\u{A0}marks what was asked or estimated",
      step: "Step",
      what: "What happens",
      share: "Go on",
      certainty: "Certainty",
      steps: ["Find", "Compare", "Ask", "Buy", "Receive", "Come back"],
      certainties: ["■\u{A0}measured", "◇\u{A0}asked", "◇\u{A0}estimated", "？\u{A0}guess"],
      description: { "\($0) bars of the share who go on, step by step. Table follows." }
    ),
    channels: ProfileChannelPhrases(
      title: "Where they come from",
      finding: { "The largest share comes from \($0): \($1) of customers" },
      findingEstimated: { "The largest share comes from \($0): \($1), estimated" },
      subline: "Customers by the channel of their first purchase; unknown is a row of its own",
      sublineEstimated: "The orders name no channel: shares are those of profile/journey.md",
      channel: "Channel",
      customers: "Customers",
      share: "Share",
      returned: "Came back",
      value: "Net sales of the first year, each",
      certainty: "Certainty",
      unknown: "unknown",
      others: { "others (\($0))" },
      description: { "\($0) bars of customers by channel; largest \($1). Table follows." }
    ),
    advice: [
      "Take the largest open side and ask 30 customers this month.",
      "A guess is a question not asked yet: never plan an action on it alone.",
    ],
    howCounted:
      "Measured: a recorded fact of the orders or of customers.csv. Inferred: from what people do here."
      + " Asked: surveys and outside figures, with the number of people.",
    neverTitle: "What is never here",
    never:
      "No guess about a person’s body, health, income, schooling or family: sizes bought do not show who"
      + " wears them, an address does not show what somebody earns."
  )

  @Sendable
  private static func side(_ word: String) -> String {
    switch word {
    case "sex": "Sex"
    case "age": "Age"
    case "education": "Education"
    case "occupation": "Occupation"
    case "hobbies": "Hobbies"
    case "region": "Region"
    case "income": "Income"
    case "buyingHabits": "Buying habits"
    case "reason": "Reason, for whom"
    case "behaviour": "Behaviour online"
    default: word
    }
  }

  @Sendable
  private static func opens(_ word: String) -> String {
    switch word {
    case "sex": "customers.csv with sex, or a survey in profile/sex.md"
    case "age": "customers.csv with birthday, or a survey in profile/age.md"
    case "region": "a region in the orders or in customers.csv"
    case "behaviour": "a channel in the orders, or profile/behaviour.md"
    case "reason": "a gift mark in the orders, or profile/reason.md"
    case "buyingHabits": "a discount in the orders, or profile/buyingHabits.md"
    case "hobbies": "products.csv that names categories, or a survey in profile/hobbies.md"
    default: "a survey in profile/\(word).md"
    }
  }
}
