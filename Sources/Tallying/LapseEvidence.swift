package import Commerce

/// What is on file about why one customer may have stopped: nine bits that no rule has ranked yet.
///
/// Five facts, and the last cause noted. They are kept apart so that whoever reads the table decides
/// which of them wins, and can try every order of winning.
package struct LapseEvidence: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// An order of the last two purchase days was rated 1 or 2.
  package static let ratedLow = LapseEvidence(rawValue: 1 << 0)
  /// One of them had a refund for quality, damage, a wrong item or lateness.
  package static let refundedForFault = LapseEvidence(rawValue: 1 << 1)
  /// One of them had a ticket on quality, delivery or a complaint.
  package static let complained = LapseEvidence(rawValue: 1 << 2)
  /// One of them had a ticket on the price.
  package static let askedPrice = LapseEvidence(rawValue: 1 << 3)
  /// Two or more purchase days, every one with at least 10 % off.
  package static let alwaysDeal = LapseEvidence(rawValue: 1 << 4)
  /// `noted` is in the customer's own words.
  package static let isAsked = LapseEvidence(rawValue: 1 << 8)

  /// Values of a mask.
  static let count = 1 << 9
  private static let notedShift: UInt16 = 5

  /// What was said of the reason, by the customer where `isAsked`, else by the shop.
  package var noted: NotedCause? {
    NotedCause(rawValue: rawValue >> LapseEvidence.notedShift & 7)
  }

  package init(_ facts: CustomerFacts) {
    guard let exit = facts.exit else {
      self.init()
      return
    }
    let noted = NotedCause(exit).rawValue << LapseEvidence.notedShift
    self.init(rawValue: noted | (facts.isAsked ? LapseEvidence.isAsked.rawValue : 0))
  }

  /// What the facts of an order of the last two purchase days add.
  @inline(__always)
  package mutating func add(_ facts: OrderFacts) {
    if facts.isRatedLow { insert(.ratedLow) }
    if facts.marks.contains(.refundedForFault) { insert(.refundedForFault) }
    if facts.marks.contains(.complained) { insert(.complained) }
    if facts.marks.contains(.askedPrice) { insert(.askedPrice) }
  }
}

/// Causes that are told apart in what customers or the shop noted; raw values sort rows.
package enum NotedCause: UInt16, Sendable, Hashable, CaseIterable {
  /// Moved, closed, died.
  case uncontrollable = 1
  case poorExperience = 2
  case price = 3
  case nothingDistinctive = 4
  case forgot = 5
  case other = 6

  package init(_ cause: ExitCause) {
    switch cause {
    case .moved, .closed, .deceased: self = .uncontrollable
    case .poorExperience: self = .poorExperience
    case .price: self = .price
    case .nothingDistinctive: self = .nothingDistinctive
    case .forgot: self = .forgot
    case .other: self = .other
    }
  }
}
