package import Diagnostics

/// Another shop of the trade as we see it, or our own, seen with the same eyes.
package struct Competitor: Note {
  package struct Text: NoteText {
    package var language: String
    package var name: String
    /// What they do that others do not.
    package var traits: [String]
    /// What they have that others lack.
    package var resources: [String]
    package var document: Document
  }

  /// What they ask for goods that we sell too.
  package struct Price: Sendable, Hashable {
    /// Our own key of the same goods.
    package var sku: String
    /// In millionths of the currency's unit.
    package var price: Int64
    /// Before their own reductions.
    package var list: Int64?
    package var on: NoteDay
    /// ISO 4217; the shop's own where the note does not say.
    package var currency: String?
    package var location: SourceLocation
  }

  /// How one attribute stands: 0 none, 1 average, 2 strong.
  package struct Score: Sendable, Hashable {
    /// A word such as `range`, the same in every note.
    package var attribute: String
    package var score: Int
    /// A link, or words: what it rests on.
    package var why: String?
    package var location: SourceLocation
  }

  /// A purchase or a chat with them, to see how one is served.
  package struct Visit: Sendable, Hashable {
    package var on: NoteDay
    /// Until the first answer.
    package var replyMinutes: Int?
    /// 0 poor, 1 fair, 2 good.
    package var politeness: Int?
    package var care: Int?
    package var competence: Int?
  }

  package var slug: String
  package var location: SourceLocation
  /// Whether this is our own shop.
  package var isOwn: Bool
  /// The day that the note describes; our own shop needs none.
  package var seen: NoteDay?
  package var links: [String]
  package var prices: [Price]
  /// What their goods cost, from the cheapest to the dearest, in millionths.
  package var band: ClosedRange<Int64>?
  package var scores: [Score]
  package var ledger: ValueLedger
  package var terms: ShopTerms
  /// Oldest first.
  package var visits: [Visit]
  package var text: Text
  package var translations: [String: Text]

  /// Every day that must not lie ahead of the edition.
  package var days: [NoteDay] {
    [seen].compactMap(\.self) + prices.map(\.on) + visits.map(\.on)
  }
}

/// What buying at a shop gives and costs a customer, each 0 (little) to 2 (much).
///
/// Source: the customer delivered value of Kotler, Marketing Management: product, service,
/// staff and image value against money, time, effort and energy cost.
package struct ValueLedger: Sendable, Hashable {
  package enum Entry: String, Sendable, Hashable, CaseIterable {
    case product, service, staff, image, money, time, effort, energy

    package var isGain: Bool { Entry.gains.contains(self) }
    package static let gains: [Entry] = [.product, .service, .staff, .image]
    package static let costs: [Entry] = [.money, .time, .effort, .energy]
  }

  package var values: [Entry: Int] = [:]

  package init(values: [Entry: Int] = [:]) { self.values = values }

  package var isEmpty: Bool { values.isEmpty }

  /// Gains less costs, −8…8; `nil` unless all eight are judged.
  package var balance: Int? {
    guard values.count == Entry.allCases.count else { return nil }
    return values.reduce(0) { $0 + ($1.key.isGain ? $1.value : -$1.value) }
  }
}

/// What a shop promises in writing; `nil` where it says nothing or nobody looked.
package struct ShopTerms: Sendable, Hashable {
  package var returnDays: Int?
  package var exchange: Bool?
  /// Order value from which carriage is free, in millionths; 0 = always.
  package var freePostFrom: Int64?
  /// Whether goods damaged on the way are replaced.
  package var damageCover: Bool?
  package var invoice: Bool?
  package var warrantyDays: Int?

  package init() {}

  package var isEmpty: Bool { self == ShopTerms() }
}
