extension ResultsPhrases {
  static let english = ResultsPhrases(
    question: "Did the last action work?",
    helped: { "“\($0)” helped: \($2) bought within \($1) days, \($3) without it, \($4)." },
    hurt: { "“\($0)” hurt: \($2) bought within \($1) days, \($3) without it, \($4)." },
    unclear: {
      "“\($0)” showed no clear effect: \($2) bought within \($1) days, \($3) without it, \($4);"
        + " less than \($5) could not be seen."
    },
    chance: {
      "“\($0)” may have been luck: \($2) bought within \($1) days, \($3) without it, \($4), but it is"
        + " one of \($5) tests of its quarter."
    },
    running: { "“\($0)” is running: \($1) people, verdict on \($2)." },
    runningUntested: {
      "“\($0)” is running: \($1) people, nobody left alone; before and after from \($2)."
    },
    untested: {
      "“\($0)” was no test, as nobody was left alone: \($1) bought after it, \($2) before."
        + " Season or chance can do this."
    },
    mismatch: {
      "“\($0)” has no result: more or fewer people were left alone than the draw would leave."
    },
    hidden: { "“\($0)” is over, with too few buyers to show." },
    lead:
      "Before anything was sent, lots decided who was left alone. Everybody counts in the arm they were"
      + " drawn into, reached or not: what the two arms bought afterwards differs by the action and by"
      + " chance, and the interval says how much chance can do.",
    leadRunning:
      "Until the days have passed for everybody there are people and a date, and no result: whoever"
      + " looks early sees effects that are not there.",
    verdicts: VerdictPhrases(
      helped: "helped",
      hurt: "hurt",
      unclear: "no clear effect",
      chance: "may be luck",
      running: "running",
      mismatch: "arms do not fit the draw",
      untested: "not a test",
      hidden: "too few to show"
    ),
    chart: ResultChartPhrases(
      finding: { "\($1) of \($0) finished tests helped beyond chance" },
      findingNone: "No test is over yet",
      findingFew: "No finished test has enough buyers to be shown",
      subline:
        "Share who bought in the days after the draw, treated minus left alone, in percentage points;"
        + " newest first. Whisker: 95% interval. No dot: not over.",
      row: { "\($0), \($1)" },
      zero: "no difference",
      description: {
        "\($0) dots of the difference by test, from \($1) to \($2). Table follows."
      },
      missing: "A dot appears when a test is over and both arms have enough buyers."
    ),
    table: ResultTablePhrases(
      caption: "How did each test come out?",
      rowTitle: "Action",
      drawn: "Drawn",
      draws: { "\($0) draws" },
      people: "Treated / left alone",
      arms: { "\($0) / \($1)" },
      treated: "Treated who bought",
      heldOut: "Left alone who bought",
      difference: "Difference",
      perPerson: "More sales a person",
      worth: "Worth, after its cost",
      earned: "profit",
      sales: "sales, not margin",
      verdict: "Verdict",
      until: { "until \($0)" },
      more: { "\($0) more in the CSV" }
    ),
    learning: LearningPhrases(
      finding: "What was learned",
      subline:
        "All tests of a playbook together; the effect is the mean of its shown tests, each weighted by"
        + " how sure it is; of a single one it is that test’s own.",
      rowTitle: "Playbook",
      forWhom: "For whom",
      tests: "Finished tests",
      running: { "\($0) more running" },
      helped: "Helped",
      hurt: "Hurt",
      unclear: "No clear effect",
      effect: "Effect",
      people: "People treated",
      apart: { "its tests lie far apart (p\u{A0}\($0)): what differs between them?" }
    ),
    before: BeforeAfterPhrases(
      finding: "Before and after, which is no test",
      caveat:
        "Nobody was left alone, so nothing shows what would have happened anyway. The season, a change"
        + " of price, and people who were picked because they had been quiet and come back somewhat by"
        + " themselves can all make such a difference. Leave one in five alone next time.",
      rowTitle: "Action",
      done: "Done",
      times: { "\($0) times" },
      before: "Bought before",
      after: "Bought after",
      description: {
        "\($0) grey bars of shares who bought before and after, from \($1) to \($2). Table follows."
      }
    ),
    notes: ResultNotePhrases(
      peekingTitle: "Why there is nothing to see before the end",
      peeking:
        "Whoever tests at 5% every time they look finds an effect that is not there in about 8 of 100"
        + " tests at two looks, 14 at five and 25 at twenty. A weekly page invites looking.",
      smallTitle: "Why some results are not shown",
      small: {
        "A share needs \($0) people in each arm, and at least \($1) who bought and \($1) who did not."
          + " Draws of one playbook are put together until each arm has 100 people, or until none"
          + " is drawn for as long as a test runs; how many bought has no say in it."
      },
      mismatchTitle: "Arms that do not fit the draw",
      mismatch:
        "Where the sizes of the arms are too far from the planned share to be chance (p under 0.001),"
        + " something else chose people, and the result is not shown.",
      conflicts: { "\($0) customers stand in both arms and count in neither." },
      manyTitle: "Many tests at once",
      many:
        "Of many tests some look good by chance. Among those that end in one quarter the verdict is kept"
        + " so strict that at most one in ten of what is found is luck."
    ),
    page: PlaybookRunPhrases(
      title: "What it brought so far",
      finding: { "Finished tests: \($0); helped \($1), hurt \($2)" },
      findingNone: "Not measured yet",
      few: "Over, with too few buyers to be shown",
      effect: { "All together \($0), of \($1) people treated." },
      running: { "Running: \($0) people, verdict on \($1)." }
    ),
    letter: LetterResultPhrases(title: "Did the last one work?"),
    advice: [
      "Do again what helped, for the same people; stop what hurt.",
      "No clear effect is not no effect: look at what could have been seen, and try with more people.",
    ]
  )
}
