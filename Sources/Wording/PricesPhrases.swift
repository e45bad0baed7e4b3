/// What the page `prices` says.
package struct PricesPhrases: Sendable {
  package let question: String
  /// share with interval, clause of change, clause of slope.
  package let answer: Phrase3
  package let up: Phrase1
  package let down: Phrase1
  package let same: Phrase1
  /// points with their interval, state.
  package let deeper: Phrase2
  package let shallower: Phrase2
  /// interval in points, state.
  package let level: Phrase2
  /// state: where the slope may not be said.
  package let noSlope: Phrase1
  /// part, whole, minimum.
  package let tooFew: Phrase3
  /// The four states: fine, watch, stop, not enough data.
  package let fine: String
  package let watch: String
  package let stop: String
  package let notEnough: String
  /// state, reasons.
  package let state: Phrase2
  package let reasonSlope: String
  package let reasonFullPrice: String
  package let reasonMargin: String
  package let reasonStack: String
  package let reasonTooFew: String
  /// Between reasons.
  package let and: String
  /// customers: the slope is counted on them.
  package let lead: Phrase1
  /// share with its interval, orders of orders.
  package let rangeShare: Phrase2
  /// The interval of a slope, in points, where both ends go one way.
  package let rangeDeeper: Phrase1
  package let rangeShallower: Phrase1
  package let advice: [String]
  package let howCounted: String
  package let depth: DepthPhrases
  package let weeks: PriceWeekPhrases
  package let stacks: StackPhrases
  package let acquired: AcquiredPhrases
  package let bands: BandPhrases
  package let promotions: PromotionPhrases
}

/// Depth by number of the purchase.
package struct DepthPhrases: Sendable {
  /// first, last.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let purchase: Phrase1
  package let andLater: Phrase1
  package let rowTitle: String
  package let days: String
  package let depth: String
  package let fullPrice: String
  package let margin: String
  package let benefits: String
  package let caption: String
  package let missing: Phrase1
}

/// Share of orders at full price, week by week.
package struct PriceWeekPhrases: Sendable {
  /// least, most, weeks.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  package let label: String
  package let caption: String
  package let rowTitle: String
  package let share: String
  package let missing: Phrase1
  /// first week's share, last week's.
  package let description: Phrase2
}

/// Orders by how many benefits they have.
package struct StackPhrases: Sendable {
  package let title: String
  /// margin without, with the most, how many these are.
  package let finding: Phrase3
  /// share of orders with two or more.
  package let findingShare: Phrase1
  package let findingNone: String
  package let subline: String
  package let row: Phrase1
  package let rowTitle: String
  package let orders: String
  package let caption: String
}

/// Customers who began at a discount against the others.
package struct AcquiredPhrases: Sendable {
  package let title: String
  /// amount, interval.
  package let less: Phrase2
  package let more: Phrase2
  package let same: Phrase1
  package let findingNone: String
  package let subline: String
  package let discount: String
  package let fullPrice: String
  package let rowTitle: String
  package let customers: String
  package let net: String
  package let contribution: String
  package let caption: String
  package let missing: Phrase1
}

/// Customers by how often they buy at a discount.
package struct BandPhrases: Sendable {
  package let title: String
  /// deal buyers, all, their share.
  package let finding: Phrase3
  /// Where nobody is a value buyer and the others are too few to part.
  package let findingNoValue: String
  package let findingNone: String
  /// k: why no number is shown.
  package let missing: Phrase1
  package let subline: String
  package let value: String
  package let mixed: String
  package let deal: String
  package let rowTitle: String
  package let customers: String
  package let caption: String
}

/// Units around promotions.
package struct PromotionPhrases: Sendable {
  package let title: String
  /// promotions with fewer units after, promotions.
  package let finding: Phrase2
  /// While none is old enough.
  package let findingNone: String
  package let subline: String
  package let during: Phrase1
  package let after: Phrase1
  package let wholeShop: String
  package let caption: String
  package let rowTitle: String
  package let days: String
  package let unitsBefore: String
  package let ratioDuring: String
  package let ratioAfter: String
  package let reference: String
}
