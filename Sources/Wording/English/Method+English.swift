extension MethodPhrases {
  static let english = MethodPhrases(
    question: "How is it counted, and why does my platform say something else?",
    bothRightReturning: {
      "\($0)’s \($1) of a year’s buyers and our \($2) of a quarter’s new customers are both right: "
        + "it counts who is in the shop, we count who comes back"
    },
    bothRightWindow: {
      "\($0)’s \($1) of the last 91 days’ buyers and our \($2) of a quarter’s new customers are both "
        + "right: it gives everyone one window, we give everyone the same number of days"
    },
    heading: { "Every number has one definition: \($0) cards" },
    lead: [
      "Each number of this site links to its definition. Definitions of one kind share a page; all of "
        + "them are listed at the end of this one.",
      "Rates about coming back count purchase days: all orders of a customer on one day are one "
        + "purchase, since two on one day are mostly a forgotten item.",
    ],
    signsTitle: "How to read the numbers",
    signs: { facts in
      [
        Sign(
          "27.5% (25.0–30.1)",
          "the value and its 95% interval: what chance alone could have made"
        ),
        Sign(
          "331 of 1,204",
          "part and whole; without a rate where the whole is under \(facts.rate)"
        ),
        Sign(
          "▲ ▼ ＝",
          "up, down, about the same; up and down only where the interval excludes no change"
        ),
        Sign("● ◆", "better, worse; never by colour alone, never red or green"),
        Sign("–", "not shown: fewer than \(facts.k) people, or too few for the number"),
        Sign("▨", "open: the time is not over, so there is no value yet"),
        Sign("0", "a true zero"),
        Sign("W47", "ISO weeks, Monday to Sunday, in the shop’s time zone"),
      ]
    },
    othersTitle: "Other definitions on this data",
    othersLead:
      "The same orders, counted by the rules of other tools. Where they count orders and we count "
      + "purchase days, their own figure is a little higher.",
    othersCaption: { "\($0): \($1) here" },
    tool: "Tool and name there",
    value: "On this data",
    rule: "Rule, and why it differs",
    ours: "This site",
    practicesTitle: "Where each practice stands",
    practicesLead:
      "What shop owners advise each other to do, in our words, and the pages and playbooks that "
      + "carry it. A page that is missing here needs a table or a note; the data page says which.",
    practicesFold: { "All \($0) practices" },
    practice: "Practice",
    practicePlace: "Where",
    noPlace: "not in this edition",
    practiceText: Practice.english,
    cardsTitle: "All definitions",
    familyQuestion: "How is it counted, and what does it leave out?",
    familyLead:
      "The name in small type is the number’s path in data/edition.json and in notes: {{ name }}.",
    exactly: "Exactly how it is counted",
    explainAll: "regulars explain NAME prints one card. Names:"
  )
}
