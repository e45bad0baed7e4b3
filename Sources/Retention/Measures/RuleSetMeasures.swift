/// One set of `ScoreQuarters`, of all customers.
package struct QuarterShare: AddedElement {
  package var share: Rate
}

/// What other tools' groups and values a customer give on the shop's data.
package struct RuleSetMeasures: AddedMeasures {
  /// Customers by high or low R, F and M score, in the order of `ScoreClasses`, of all.
  package var classes: [Rate]
  /// Customers by the boxes of `ScoreBoxes`, of all; those in no box last.
  package var boxes: [Rate]
  /// Customers by the sets of `ScoreQuarters`, those in none last; empty where one quantity is the
  /// same of all, and the tool gives no answer.
  package var quarters: [QuarterShare]
  /// Customers by their chance to have left: under 70 %, to 90 %, above.
  package var risk: [Rate]
  /// Net sales a customer within so many days of the first purchase, by days; minor units.
  package var windows: [String: Estimate]
  /// Sales a customer expected in the 365 days to come, not discounted, and with those so far.
  package var nextYear: Estimate
  package var lifetime: Estimate
  /// Net sales less the cost of goods so far, a customer, minor units.
  package var profit: Estimate
  /// Days within which four in five returning purchases had come.
  package var gap80: Estimate

  package static let unknown = RuleSetMeasures(
    classes: [],
    boxes: [],
    quarters: [],
    risk: [],
    windows: [:],
    nextYear: Estimate(missing: .noData),
    lifetime: Estimate(missing: .noData),
    profit: Estimate(missing: .noData),
    gap80: Estimate(missing: .noData)
  )
}
