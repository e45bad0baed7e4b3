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
    var sum = total(orders.gross) + total(orders.discount) + total(orders.returned)
    sum += total(orders.shippingSubsidy) + total(ledger.refunds.amount)
    sum += total(ledger.lines.cost)
    guard sum < limit else { throw AmountsTooLarge() }
    // No customer is worth more than all together: most shops need no second look.
    if sum < 1 << 41 { return }
    let largest = Int128(largestCustomer(orders))
    guard largest * largest < cubeLimit / (4 * sum) else { throw AmountsTooLarge() }
  }

  private static func total(_ column: [Int64]) -> Int128 {
    var sum: Int128 = 0
    for amount in column { sum += Int128(amount.magnitude) }
    return sum
  }

  private static func largestCustomer(_ orders: OrderColumns) -> Int64 {
    var sums = [Int64](repeating: 0, count: Int(orders.customer.max() ?? -1) + 1)
    for order in 0..<orders.count where orders.customer[order] >= 0 {
      sums[Int(orders.customer[order])] +=
        abs(orders.gross[order]) + abs(orders.discount[order]) + abs(orders.returned[order])
    }
    return sums.max() ?? 0
  }
}
