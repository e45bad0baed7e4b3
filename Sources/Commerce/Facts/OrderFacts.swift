/// What the optional tables say of one order as of a day: 4 bytes, walked beside the order.
package struct OrderFacts: Sendable, Hashable {
  package var marks: Marks
  /// The lowest rating of the order, 1…5; 0 where nobody rated it.
  package var rating: UInt8
  /// How soon the first question about the order was answered.
  package var reply: ReplyClass

  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A refund was processed within 30 days of the order.
    package static let refundedIn30 = Marks(rawValue: 1 << 0)
    /// A refund for quality, damage, a wrong item or lateness.
    package static let refundedForFault = Marks(rawValue: 1 << 1)
    /// A ticket on quality, delivery or a complaint.
    package static let complained = Marks(rawValue: 1 << 2)
    /// A ticket on the price.
    package static let askedPrice = Marks(rawValue: 1 << 3)
    /// Any ticket.
    package static let hasTicket = Marks(rawValue: 1 << 4)
    /// A logged contact within 14 days after the order.
    package static let contactedIn14 = Marks(rawValue: 1 << 5)
  }

  package init(marks: Marks = [], rating: UInt8 = 0, reply: ReplyClass = .noQuestion) {
    self.marks = marks
    self.rating = rating
    self.reply = reply
  }

  /// Rated 1 or 2.
  package var isRatedLow: Bool { rating == 1 || rating == 2 }
}

/// Time from a customer's first message to the first human reply.
package enum ReplyClass: UInt8, Sendable, Codable, Hashable, CaseIterable {
  case noQuestion = 0
  /// Under 1 hour.
  case withinHour = 1
  /// 1 hour to under 4.
  case within4Hours = 2
  /// 4 hours to under 24.
  case withinDay = 3
  /// 24 hours and more.
  case later = 4
  /// Not by the day of the facts, and 24 hours old at least.
  case unanswered = 5

  /// Of minutes to the reply.
  package init(minutes: Int) {
    switch minutes {
    case ..<60: self = .withinHour
    case ..<240: self = .within4Hours
    case ..<1440: self = .withinDay
    default: self = .later
    }
  }
}

/// What the optional tables say of one customer as of a day.
package struct CustomerFacts: Sendable, Hashable {
  /// The last cause noted for the customer, one's own words before a note; `nil` without any.
  package var exit: ExitCause?
  /// True where `exit` is in the customer's own words.
  package var isAsked: Bool

  package init(exit: ExitCause? = nil, isAsked: Bool = false) {
    self.exit = exit
    self.isAsked = isAsked
  }
}
