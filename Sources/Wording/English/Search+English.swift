extension SearchPhrases {
  static let english = SearchPhrases(
    question: "Where do I find it?",
    heading: { "Here are all \($0) pages, definitions, goods and actions" },
    lead:
      "The box at the top of every page searches this list: the start of a word is enough, and "
      + "names that other tools use lead to the definition here.",
    more: { "and \($0) more, which the box finds" },
    orders: { "\($0) orders" },
    asked: { "\($0) asked" },
    kinds: SearchKindNames(
      page: .init("Page", "Pages"),
      measure: .init("Definition", "Definitions"),
      otherTool: .init("Other tool", "What other tools call it"),
      playbook: .init("Playbook", "Playbooks"),
      product: .init("Product", "Products"),
      segment: .init("Group", "Groups of customers"),
      question: .init("Question", "Questions"),
      competitor: .init("Other shop", "Other shops"),
      news: .init("News", "News"),
      week: .init("Week", "Weeks")
    )
  )
}

extension ReadingPhrases {
  static let english = ReadingPhrases(
    search: "Search",
    found: { "\($0) found" },
    nothing: { "Nothing for “\($0)”. Try “repeat rate”, a product or a week." },
    notLoaded: "The list could not be loaded. Open the page “Search” instead.",
    filter: "Show only rows with",
    rows: { "\($0) of \($1) rows" },
    copyTable: "Copy table",
    copied: "Copied",
    notCopied: "This browser does not let the page copy",
    tableCSV: "This table as CSV",
    saveSVG: "Save chart as SVG",
    savePNG: "Save chart as PNG",
    readChart: "Values of the chart, one by one",
    compare: ComparingPhrases(
      title: "Compare any two editions",
      lead: "Both as they were first published.",
      earlier: "Earlier",
      later: "Later",
      measure: "Measure",
      difference: "Difference",
      caption: { "What moved beyond its usual swing between \($0) and \($1)?" },
      same: "about the same",
      up: "up",
      down: "down",
      samePeople: "mostly the same people, so no test",
      notReleased: "not released: too few people",
      missing: "not in both editions",
      points: { "\($0) points" },
      moves: "Who moved between groups in these four weeks",
      movesOnly:
        "Who moved from which group to which is published over four weeks only: many overlapping tables"
        + " would give single people away. Pick editions four weeks apart to see it.",
      notLoaded: "The editions could not be loaded."
    )
  )
}
