/// What a week's page says of two editions side by side.
package struct EditionPhrases: Sendable {
  /// week.
  package let against: Phrase1
  package let againstWeek: Phrase1
  package let againstMonth: Phrase1
  package let againstYear: Phrase1
  /// this week, the other.
  package let caption: Phrase2
  package let change: String
  package let orders: String
  /// The size of a group of customers: its name.
  package let group: Phrase1
  /// A change of a level, which most of the same people make up.
  package let level: Phrase1
  package let samePeople: String
  /// A step of so few people: the threshold.
  package let fewApart: Phrase1
  /// title, people.
  package let started: Phrase2
  /// What the test says.
  package let ended: Phrase1
  package let playbooks: String
}
