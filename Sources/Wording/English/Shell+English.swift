extension ShellPhrases {
  static let english = ShellPhrases(
    skipToContent: "Skip to the content",
    navigation: "Pages",
    languages: "Languages",
    breadcrumbs: "You are here",
    weekNavigation: "Weeks",
    menu: "Menu",
    dataTo: { "data to \($0)" },
    madeUp: "made-up shop",
    madeUpBar:
      "A made-up shop: every customer, order and number here was invented to show the site.",
    staleBar: {
      "No new orders since \($0). Bring the latest export and run the weekly command. "
        + "Until then nothing is compared and no action is proposed."
    },
    pausedBar: {
      "No orders after \($0) until this edition ends; the \($1) later ones are not in it. "
        + "Nothing is compared here and no action is proposed."
    },
    oldEditionBar: { "You are reading \($0). The latest is \($1)." },
    allWeeks: "All weeks",
    numbersAsTable: "The numbers as a table",
    downloads: "Download",
    howCounted: "How it is counted",
    whyDiffers: "Why your platform says something else",
    notes: "Notes",
    contents: "On this page",
    madeBy: "Made by Regulars from the shop’s own order export.",
    privacyLine: "Aggregates only: no customer is named or can be told apart here.",
    moreInCSV: { "\($0) more in the CSV" },
    feed: "Feed",
    pageTitle: { "\($0) – \($1), \($2)" }
  )
}
