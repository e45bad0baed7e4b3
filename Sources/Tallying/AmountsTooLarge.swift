import Commerce

/// The amounts of a ledger add up to more than whole-number sums can hold.
///
/// Seventy thousand million million minor units: no shop sells that; a column was misread.
package struct AmountsTooLarge: Error, Sendable, Equatable {
  /// Below it every sum, and every sum times a hundred, fits in 64 bits.
  static let limit: UInt128 = 1 << 56
  /// Below it the sums of cubes over customers fit in 128 bits.
  private static let cubeLimit: UInt128 = 1 << 126

  package init() {}

  /// The orders' own amounts are known from the survey.
  static func check(_ ledger: Ledger, _ survey: borrowing Survey) throws(AmountsTooLarge) {
    var sum = survey.total + total(ledger.shippingSubsidy) + total(ledger.lines.costs)
    for refund in ledger.refunds { sum += UInt128(refund.amount.magnitude) }
    guard sum < limit else { throw AmountsTooLarge() }
    // No customer is worth more than all together: most shops need no second look.
    if sum < 1 << 41 { return }
    let largest = survey.largestCustomer
    guard largest * largest < cubeLimit / (4 * sum) else { throw AmountsTooLarge() }
  }

  private static func total(_ column: [Int64]) -> UInt128 {
    var sum: UInt128 = 0
    for amount in column { sum += UInt128(amount.magnitude) }
    return sum
  }
}
