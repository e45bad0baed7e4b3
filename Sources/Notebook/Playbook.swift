package import Diagnostics

/// One action that the shop knows how to do: when it fits, whom it is for, what to do, how it is
/// judged; with its text in one or more languages.
package struct Playbook: Note {
  /// What says whether it worked.
  package struct Success: Sendable, Hashable {
    package var measure: Trigger.Name
    /// Days after the assignment in which results count; the shop's setting where not given.
    package var window: Int?
  }

  /// What is written for readers, in one language.
  package struct Text: NoteText {
    /// The language's tag.
    package var language: String
    package var title: String
    package var summary: String?
    /// Who it is for, in words.
    package var audience: String?
    package var owner: String?
    package var effort: String?
    package var cadence: String?
    package var channel: String?
    /// When to leave it.
    package var notFor: String?
    /// What the stated effect rests on.
    package var effectSource: String?
    package var document: Document
  }

  /// The file's name without its ending: the last part of the page's address.
  package var slug: String
  package var location: SourceLocation
  package var trigger: Trigger?
  /// The trigger as it was written.
  package var triggerText: String?
  /// The group of customers it is for, by the edition's name (`at-risk`).
  package var segment: String?
  /// A further rule on the customer's row.
  package var `where`: Rule?
  /// False for one that is shown and never assigned.
  package var isOn = true
  package var effect: Prior?
  package var cost: Cost?
  /// Practices of the catalogue that it puts to work: `A6`, `B8`.
  package var practices: [String]
  /// Measures to watch, beside that of success.
  package var measures: [Trigger.Name]
  package var success: Success?
  /// The share of its audience to be left alone; the shop's setting where not given.
  package var holdout: Double?
  /// Place in lists; those without one come last.
  package var order: Int?
  /// The text of `SLUG.md`.
  package var text: Text
  /// The texts of `SLUG.LANG.md`, by language.
  package var translations: [String: Text]

  /// A finding for every unknown measure, chart, table and dead link of it, in all languages.
  package func check(_ known: KnownNames) -> Findings {
    var findings = Findings()
    let names = (trigger?.names ?? []) + measures + (success.map { [$0.measure] } ?? [])
    for name in names where !known.isMeasure(name.path) {
      findings.add(.unknownMeasure(at: name.location, name.path, among: known.measures))
    }
    for text in texts { findings.add(contentsOf: text.document.check(known)) }
    return findings
  }
}
