/// What the page `service` says of complaints, and of what the team wrote down.
package struct ServiceNotePhrases: Sendable {
  package let register: RegisterPhrases
  package let ideas: IdeaPhrases
  package let trainings: TrainingPhrases
  package let walks: WalkPhrases
  package let touchpoints: TouchpointPhrases
}

/// Complaints by state and age.
package struct RegisterPhrases: Sendable {
  package let title: String
  /// open complaints.
  package let finding: Phrase1
  package let findingNone: String
  package let findingHidden: String
  package let subline: String
  package let caption: String
  package let state: String
  /// Under a day, 1 or 2 days, 3 to 6, 7 and more.
  package let ages: [String]
  package let all: String
  /// waiting, answered, solved.
  package let name: @Sendable (String) -> String
  /// The way to the lists.
  package let lists: String
  /// orders.
  package let callBacks: Phrase1
}

package struct IdeaPhrases: Sendable {
  package let title: String
  /// changed, all, median days.
  package let finding: Phrase3
  /// changed, all.
  package let findingOpen: Phrase2
  package let subline: String
  package let caption: String
  package let idea: String
  package let from: String
  package let raised: String
  package let changed: String
  package let days: String
  /// days so far.
  package let openFor: Phrase1
  package let origin: @Sendable (String) -> String
}

package struct TrainingPhrases: Sendable {
  /// trainings, days since the last.
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let day: String
  package let topic: String
  package let team: String
  package let people: String
}

package struct WalkPhrases: Sendable {
  /// steps passed, steps, day.
  package let finding: Phrase3
  package let subline: String
  package let caption: String
  package let day: String
  package let what: String
  package let passed: String
  package let failed: String
  package let none: String
}

package struct TouchpointPhrases: Sendable {
  /// named, all.
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let place: String
  package let named: String
  package let yes: String
  package let no: String
  package let note: String
  package let name: @Sendable (String) -> String
}
