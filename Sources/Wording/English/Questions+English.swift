extension QuestionPhrases {
  static let english = QuestionPhrases(
    question: "What do people want to know, and have we answered?",
    heading: { "\($0) of \($1) questions collected, \($2) answered; \($3).\($4)" },
    largest: { "the largest theme is \($0) (\($1))" },
    more: { " More answered than four weeks ago (\($0))." },
    fewer: { " Fewer answered than four weeks ago (\($0))." },
    same: { " As many answered as four weeks ago (\($0))." },
    none: "No question up to this week yet.",
    coverage: { "\($0) of all questions have an answer, in \($1) themes." },
    saturated: {
      "The next question falls into a known theme with a chance of about \($0) (Good–Turing): enough is"
        + " collected to plan by."
    },
    unsaturated: {
      "The next question falls into a known theme with a chance of only about \($0) (Good–Turing): keep"
        + " collecting."
    },
    themes: QuestionThemePhrases(
      finding: { "The commonest theme is \($0): \($1) of all questions" },
      subline: "Different questions by theme; solid = answered, hatched = open",
      caption: "What do people ask about?",
      theme: "Theme",
      questions: "Questions",
      share: "Share of all",
      answered: "Answered",
      yes: "yes",
      no: "open",
      description: { "\($0) bars of questions by theme; largest \($1) with \($2). Table follows." }
    ),
    open: QuestionOpenPhrases(
      title: "Which open ones hurt most",
      finding: { "\($0) is the first to answer" },
      findingNone: "Every theme has an answer",
      subline: "Open themes by weight × questions; the weight, 1 to 5, is the shop’s own judgement",
      weight: "Weight",
      hurt: "Weight × questions"
    ),
    list: QuestionListPhrases(
      title: "The questions and our answers",
      source: "Met in",
      asked: "Asked",
      answer: "Our answer",
      answeredOn: { "answered on \($0)" },
      notAnswered: "Not answered yet.",
      answeredBy: "Also answered by",
      sources: [
        "a chat", "a forum", "a review", "a search", "social media", "a survey", "the shop",
        "elsewhere",
      ]
    ),
    advice: [
      "Answer the open theme at the top this week, on the page of the product where it is asked.",
      "Each answered theme is a post, a parcel slip and a line for the service team.",
      "Collect from chats, reviews, forums and searches; write down the words people use, never who asked.",
    ],
    howCounted:
      "Different questions, whatever their capitals and punctuation. A theme counts as answered when its"
      + " note has a text or names a playbook, a product or a page."
  )
}
