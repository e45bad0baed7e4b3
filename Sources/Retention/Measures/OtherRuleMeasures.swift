/// What the rules of other tools give, where none of the shop's own measures says it already.
package struct OtherRuleMeasures: AddedMeasures {
  /// Of the new customers of the last 365 and 28 days: those who have bought again by D.
  package var newRepeated365: Rate
  package var newRepeated28: Rate
  /// Of the buyers of the last 365 days: those who were no new customers in them.
  package var oldBuyers365: Rate
  /// Of all customers: more than one purchase, the last at most 30 days ago.
  package var loyal30: Rate
  /// Of all customers: more than one purchase, the last more than 90 days ago.
  package var atRisk90: Rate
  /// Of all customers: the last purchase more than 182 days ago, and more than 365.
  package var silent182: Rate
  package var silent365: Rate
  /// Mean over customers with two purchases or more of their mean gap, in days.
  package var meanGap: Estimate
  /// Net sales of identified orders a customer, minor units.
  package var valueSoFar: Estimate

  package static let unknown = OtherRuleMeasures(
    newRepeated365: .noData,
    newRepeated28: .noData,
    oldBuyers365: .noData,
    loyal30: .noData,
    atRisk90: .noData,
    silent182: .noData,
    silent365: .noData,
    meanGap: Estimate(missing: .noData),
    valueSoFar: Estimate(missing: .noData)
  )
}
