extension EditionPhrases {
  static let english = EditionPhrases(
    against: { "Against \($0)" },
    againstWeek: { "Against \($0), the week before" },
    againstMonth: { "Against \($0), four weeks before" },
    againstYear: { "Against \($0), a year before" },
    caption: {
      "What moved beyond its usual swing between \($1) and \($0), as each edition said it?"
    },
    change: "Change",
    orders: "Orders in the week",
    group: { "Group: \($0)" },
    level: { "\($0); mostly the same people, so no test" },
    samePeople: "nearly the same people twice, so no test",
    fewApart: { "fewer than \($0) apart; mostly the same people, so no test" },
    started: { "Began: “\($0)”, \($1) people drawn." },
    ended: { "Ended: \($0)" },
    playbooks: "Actions that began or ended in between"
  )
}
