package import Diagnostics

/// The ten sides of a customer that a shop should know.
package enum ProfileDimension: String, Sendable, Hashable, Codable, CaseIterable {
  case sex, age, education, occupation, hobbies, region, income
  case buyingHabits, reason, behaviour

  /// Sides of a person that are asked or left open: nothing in a shop's orders shows them, and a
  /// guess about them is one about somebody's body, purse or schooling.
  package static let neverGuessed: Set<ProfileDimension> = [.sex, .age, .education, .income]
}

/// What the shop knows of one side of its customers from elsewhere than its orders.
package struct ProfileNote: Note {
  package struct Text: NoteText {
    package var language: String
    /// Names of the values, in the order of `shares`; those of `SLUG.md` where a translation has
    /// none.
    package var values: [String]
    package var document: Document
  }

  /// Where it comes from, surest first.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    /// Customers were asked.
    case survey
    /// Figures of others: an association, a platform, an office of statistics.
    case outside
    /// Written down by the team, call by call.
    case note
    case guess
  }

  package var slug: String
  package var location: SourceLocation
  package var dimension: ProfileDimension
  /// 0…1, of the people asked or counted.
  package var shares: [Double]
  /// People asked or counted; 0 for a guess.
  package var people: Int
  package var source: Source
  package var on: NoteDay
  package var text: Text
  package var translations: [String: Text]

  /// Whether it is a guess of a kind that is never printed.
  package var isForbidden: Bool {
    source == .guess && ProfileDimension.neverGuessed.contains(dimension)
  }
}

/// How a customer finds the shop and buys, step by step.
package struct JourneyNote: Note {
  package enum Step: String, Sendable, Hashable, CaseIterable {
    case find, compare, ask, buy, receive
    case comeBack = "return"
  }

  package enum Certainty: String, Sendable, Hashable, CaseIterable {
    case measured, asked, estimated, guess
  }

  package struct Share: Sendable, Hashable {
    /// 0…1 of those who took the step before; `nil` where nobody knows.
    package var share: Double?
    package var certainty: Certainty
  }

  package struct Text: NoteText {
    package var language: String
    /// In the order of `steps`.
    package var steps: [String]
    /// In the order of `channels`.
    package var channels: [String]
    package var document: Document
  }

  package var slug: String
  package var location: SourceLocation
  package var on: NoteDay?
  package var steps: [Step]
  package var shares: [Share]
  /// Where customers come from, for a shop whose orders do not say: 0…1 each.
  package var channels: [Share]
  package var text: Text
  package var translations: [String: Text]
}

/// What one more group of customers costs to run, and the shop's own words on its groups.
package struct SegmentNote: Note {
  /// A playbook by its slug, and where that is written.
  package struct Named: Sendable, Hashable {
    package var slug: String
    package var location: SourceLocation
  }

  package struct Text: NoteText {
    package var language: String
    package var document: Document
  }

  package var slug: String
  package var location: SourceLocation
  /// A year, in millionths of the currency's unit.
  package var cost: Int64
  /// The playbook whose message would differ from group to group.
  package var playbook: Named?
  package var text: Text
  package var translations: [String: Text]
}

/// Everything in `profile/`.
package struct ProfileNotes: Sendable, Hashable {
  package var dimensions: [ProfileNote] = []
  package var journeys: [JourneyNote] = []
  package var segments: [SegmentNote] = []

  package init() {}

  package var isEmpty: Bool { dimensions.isEmpty && journeys.isEmpty && segments.isEmpty }

  /// Every day that must not lie ahead of the edition.
  package var days: [NoteDay] { dimensions.map(\.on) + journeys.compactMap(\.on) }

  var notes: [any Note] { dimensions as [any Note] + journeys + segments }
}
