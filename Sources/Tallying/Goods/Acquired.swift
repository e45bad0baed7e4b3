/// What customers are worth in the 180 days after their first purchase, by the depth of that.
///
/// Key: depth class of the first purchase day. Only customers who have been watched for the whole
/// time count (first purchase by D − 180); their purchase days 0…180 days after the first do.
/// Net is gross − discounts − returns processed by D; contribution is net − cost of goods −
/// shipping the shop paid, which takes what came back for not sold again. Powers are over customers.
package struct Acquired: Sendable, Equatable {
  package static let days: Int32 = 180

  /// Sorted by depth.
  package var rows: [AcquiredRow] = []

  package init() {}

  package init(rows: [AcquiredRow]) { self.rows = rows }
}

package struct AcquiredRow: TallyRow {
  package var depth: DepthClass

  package var customers = 0
  package var net = PowerSums()
  /// All 0 where no line of the shop has a cost.
  package var contribution = PowerSums()
  /// Lines of these purchases without a cost.
  package var uncostedLines = 0
  /// The largest net of one customer; 0 where none is positive.
  package var largest: Int64 = 0

  package init(depth: DepthClass) { self.depth = depth }
}

/// An amount a customer, its square and its cube, added up.
package struct PowerSums: BitwiseCopyable, Sendable, Equatable {
  package var sum: Int128 = 0
  package var squares: Int128 = 0
  package var cubes: Int128 = 0

  package init() {}

  @inline(__always)
  mutating func add(_ amount: Int64) {
    let square = product(amount, amount)
    sum &+= Int128(truncatingIfNeeded: amount)
    squares &+= square
    cubes &+= square &* Int128(truncatingIfNeeded: amount)
  }

  mutating func add(_ other: PowerSums) {
    sum &+= other.sum
    squares &+= other.squares
    cubes &+= other.cubes
  }
}
