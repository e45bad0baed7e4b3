/// What is said of whom an action is for this week, and of what it is worth.
package struct ActingPhrases: Sendable {
  /// title, people.
  package let toPeople: Phrase2
  /// title, people, those who came back.
  package let toPeopleBack: Phrase3
  /// what is done for whom, worth.
  package let leadWorth: Phrase2
  /// The same for an item of a list: people; people, those who came back.
  package let people: Phrase1
  package let peopleBack: Phrase2
  /// amount, interval.
  package let worth: Phrase2
  package let worthSales: Phrase2
  /// A sentence of its own: amount, interval.
  package let worthSentence: Phrase2
  package let worthSentenceSales: Phrase2
  package let byEstimate: String
  /// runs.
  package let byRuns: Phrase1
  package let notMeasured: String
  /// points.
  package let detectable: Phrase1

  package let pageChosen: Phrase1
  package let pageLater: Phrase1
  package let pageTooFew: Phrase1
  package let pageDear: Phrase1
  package let pageOff: Phrase1
  package let tagChosen: String
  package let tagLater: String
  package let tagTooFew: String
  package let tagDear: String
  package let tagOff: String
  package let offHeading: String
  package let table: ActingTablePhrases
  package let facts: ActingFactPhrases
  package let audience: AudiencePhrases
}

/// The table of this week's actions.
package struct ActingTablePhrases: Sendable {
  package let caption: String
  package let row: String
  package let state: String
  package let people: String
  package let heldOut: String
  package let worth: String
  package let owner: String
  /// low, high.
  package let fewPeople: String
}

/// The facts beside a playbook's text that come from its rules.
package struct ActingFactPhrases: Sendable {
  package let rule: String
  package let thisWeek: String
  package let worth: String
  package let effect: String
  package let cost: String
  package let notFor: String
  package let shows: String
  package let list: String
  /// people, held out.
  package let arms: Phrase2
  package let armsFew: Phrase1
  package let cameBack: Phrase1
  package let tooFew: String
  /// points, interval, days.
  package let effectOf: Phrase3
  package let stated: String
  /// what the guess rests on.
  package let statedOn: Phrase1
  package let measured: Phrase1
  /// a person, once.
  package let costs: Phrase2
  package let costEach: Phrase1
  package let costOnce: Phrase1
  /// slug.
  package let lists: Phrase1
}

/// A rule for an audience in words.
package struct AudiencePhrases: Sendable {
  /// The name of a column of `customers.csv` by its key; the key itself where it is unknown.
  package let column: @Sendable (String) -> String
  /// column, word.
  package let `is`: Phrase2
  package let isNot: Phrase2
  package let yes: String
  package let no: String
  package let none: String
  /// The name of a cause by its key.
  package let cause: @Sendable (String) -> String
}
