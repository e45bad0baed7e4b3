package import Diagnostics

extension Playbook {
  /// The rule for whom a playbook is, as it was written.
  package struct Rule: Sendable, Hashable {
    package var condition: AudienceRule
    package var text: String
    package var location: SourceLocation
  }

  /// What it is expected to do before it was ever tried: the extra share of the people it is done
  /// for who buy in the window.
  package struct Prior: Sendable, Hashable {
    /// −1…1, `low` and `high` around `value`.
    package var value: Double
    package var low: Double
    package var high: Double
    /// What the guess rests on.
    package var source: String?
  }

  /// What doing it costs, in units of the shop's currency.
  package struct Cost: Sendable, Hashable {
    package var perPerson = 0.0
    /// Once a run, however many people it is done for.
    package var fixed = 0.0
  }

  /// Whom it is done for, as a condition on a customer's row: the segment, the rule, or both;
  /// nothing where it says neither, or names a group without rows.
  package var rule: AudienceRule? {
    guard let segment else { return `where`?.condition }
    guard let group = AudienceRule(segment: segment) else { return nil }
    return `where`.map { .all(group, $0.condition) } ?? group
  }
}
