import Commerce

/// The amounts of a ledger add up to more than whole-number sums can hold.
///
/// Seventy thousand million million minor units: no shop sells that; a column was misread.
package struct AmountsTooLarge: Error, Sendable, Equatable {
  /// Below it every sum, and every sum times a hundred, fits in 64 bits.
  static let limit: Int128 = 1 << 56
  /// Below it the sums of cubes over customers fit in 128 bits.
  private static let cubeLimit: Int128 = 1 << 126

  package init() {}

  static func check(_ ledger: Ledger) throws(AmountsTooLarge) {
    let orders = ledger.orders
    var sum =
      total(orders.map(\.gross)) + total(orders.map(\.discount)) + total(orders.map(\.returned))
    sum += total(ledger.shippingSubsidy) + total(ledger.refunds.map(\.amount))
    sum += total(ledger.lines.costs)
    guard sum < limit else { throw AmountsTooLarge() }
    // No customer is worth more than all together: most shops need no second look.
    if sum < 1 << 41 { return }
    let largest = Int128(largestCustomer(ledger))
    guard largest * largest < cubeLimit / (4 * sum) else { throw AmountsTooLarge() }
  }

  private static func total(_ column: [Int64]) -> Int128 {
    var sum: Int128 = 0
    for amount in column { sum += Int128(amount.magnitude) }
    return sum
  }

  private static func largestCustomer(_ ledger: Ledger) -> Int64 {
    var largest: Int64 = 0
    for customer in 0..<(ledger.customerStarts.count - 1) {
      let sum = ledger.orders(of: customer).reduce(Int64(0)) {
        $0 + abs(ledger.orders[$1].gross) + abs(ledger.orders[$1].discount)
          + abs(ledger.orders[$1].returned)
      }
      largest = max(largest, sum)
    }
    return largest
  }
}
