package import Notebook
package import Retention

/// What the week's actions come to, as pages may say it: counts of people that are large enough,
/// never a person.
package struct WeekPlan: Sendable, Hashable {
  /// Where a playbook stands this week.
  package enum Standing: Sendable, Hashable {
    /// Among the first by worth: its people are drawn into both arms.
    case chosen
    /// It fits, but others are worth more.
    case later
    /// It fits, and too few people are left to do it for.
    case tooFew
    /// It fits, and would cost more than it brings.
    case dear
    /// Its moment has not come, or cannot be judged.
    case waits
    /// Turned off by the shop.
    case off
  }

  /// Where an expected effect comes from.
  package enum EffectSource: Sendable, Hashable {
    /// The shop's own guess, with what it rests on.
    case stated(String?)
    /// The playbook's own finished runs.
    case measured(runs: Int)
  }

  /// What doing it for these people is expected to bring, in minor units.
  package struct Worth: Sendable, Hashable {
    package var amount: ExpectedWorth
    /// True where goods have no cost: then it is sales, not margin.
    package var isSales: Bool
    package var source: EffectSource

    package init(amount: ExpectedWorth, isSales: Bool, source: EffectSource) {
      self.amount = amount
      self.isSales = isSales
      self.source = source
    }
  }

  /// One playbook that says whom it is for.
  package struct Action: Sendable, Hashable {
    package var slug: String
    package var standing: Standing
    /// Whom it is done for; nothing where the number may not be shown.
    package var people: Int?
    /// Whom it leaves alone.
    package var heldOut: Int?
    /// Who would be among them, had they not bought again.
    package var cameBack: Int?
    package var worth: Worth?
    /// The smallest effect that arms of this size show, as a share.
    package var detectable: Double?

    package init(slug: String, standing: Standing) {
      self.slug = slug
      self.standing = standing
    }
  }

  /// The chosen ones first, each part by worth.
  package var actions: [Action]

  /// How many customers the conditions of messages and news select; those that may not be shown are
  /// absent.
  package var messages: [AudienceRule: Int] = [:]

  package init(actions: [Action] = []) { self.actions = actions }

  package subscript(slug: String) -> Action? { actions.first { $0.slug == slug } }
}
