extension NotFoundPhrases {
  static let english = NotFoundPhrases(
    question: "Where is the page I looked for?",
    heading: "This page is not in the current edition.",
    why: "There are three usual reasons:",
    reasons: [
      "its input is missing this week: the data page says which file opens which page;",
      "what it was about is no longer in the data, such as a playbook that was taken out;",
      "the link is old or was cut off on its way.",
    ],
    goTo: "Perhaps you were looking for"
  )
}
