/// What the page `results` says, and what other pages say of tests of playbooks.
package struct ResultsPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// title, days, share of the treated, share of those held out, difference with its interval.
  package let helped: Phrase5
  package let hurt: Phrase5
  /// The same, then the smallest difference that could have been seen.
  package let unclear: Phrase6
  /// As `unclear`, where the interval alone would say more: tests of the quarter.
  package let chance: Phrase6
  /// title, people, day.
  package let running: Phrase3
  /// The same where nobody was left alone.
  package let runningUntested: Phrase3
  /// title, share after, share before.
  package let untested: Phrase3
  /// title.
  package let mismatch: Phrase1
  package let hidden: Phrase1
  package let lead: String
  package let leadRunning: String
  package let verdicts: VerdictPhrases
  package let chart: ResultChartPhrases
  package let table: ResultTablePhrases
  package let learning: LearningPhrases
  package let before: BeforeAfterPhrases
  package let notes: ResultNotePhrases
  package let page: PlaybookRunPhrases
  package let letter: LetterResultPhrases
  package let advice: [String]
}

package typealias Phrase5 = @Sendable (String, String, String, String, String) -> String
package typealias Phrase6 = @Sendable (String, String, String, String, String, String) -> String

/// A verdict in a word or two.
package struct VerdictPhrases: Sendable {
  package let helped: String
  package let hurt: String
  package let unclear: String
  package let chance: String
  package let running: String
  package let mismatch: String
  package let untested: String
  package let hidden: String
}

/// All tests as dots around zero.
package struct ResultChartPhrases: Sendable {
  /// tests over, helped.
  package let finding: Phrase2
  package let findingNone: String
  /// Tests are over, and none of them can be told.
  package let findingFew: String
  package let subline: String
  /// playbook, days of the draws.
  package let row: Phrase2
  package let zero: String
  /// dots, least, most.
  package let description: Phrase3
  package let missing: String
}

/// The table of tests.
package struct ResultTablePhrases: Sendable {
  package let caption: String
  package let rowTitle: String
  package let drawn: String
  /// How often lots were drawn.
  package let draws: Phrase1
  package let people: String
  /// treated, held out.
  package let arms: Phrase2
  package let treated: String
  package let heldOut: String
  package let difference: String
  package let perPerson: String
  package let worth: String
  /// "earned" or "sales, not earned".
  package let earned: String
  package let sales: String
  package let verdict: String
  /// day.
  package let until: Phrase1
  package let more: Phrase1
}

/// What was learned of each playbook.
package struct LearningPhrases: Sendable {
  package let finding: String
  package let subline: String
  package let rowTitle: String
  package let forWhom: String
  /// Those that are over.
  package let tests: String
  /// How many more are not over.
  package let running: Phrase1
  package let helped: String
  package let hurt: String
  package let unclear: String
  package let effect: String
  package let people: String
  /// chance that the tests are of one effect.
  package let apart: Phrase1
}

/// Before and after, where nobody was held out.
package struct BeforeAfterPhrases: Sendable {
  package let finding: String
  /// The fixed text.
  package let caveat: String
  package let rowTitle: String
  /// On which days it was done, and how often.
  package let done: String
  package let times: Phrase1
  package let before: String
  package let after: String
  /// Chart: bars, smallest share, largest.
  package let description: Phrase3
}

package struct ResultNotePhrases: Sendable {
  package let peekingTitle: String
  package let peeking: String
  package let smallTitle: String
  /// minimum people an arm, k.
  package let small: Phrase2
  package let mismatchTitle: String
  package let mismatch: String
  /// customers in both arms.
  package let conflicts: Phrase1
  package let manyTitle: String
  package let many: String
}

/// What the page of one playbook says of its own tests.
package struct PlaybookRunPhrases: Sendable {
  package let title: String
  /// tests, helped, hurt.
  package let finding: Phrase3
  package let findingNone: String
  /// Tests are over, and none of them can be told.
  package let few: String
  /// effect with its interval, people.
  package let effect: Phrase2
  /// people, day.
  package let running: Phrase2
}

/// What the front page says of the last test.
package struct LetterResultPhrases: Sendable {
  package let title: String
}
