/// The time around a promotion.
package enum PromotionPhase: Int32, Sendable, CaseIterable {
  /// The 28 days before its first day.
  case before = 0
  case during = 1
  /// The 28 days after its last day.
  case after = 2
}

/// Units of a product before, during and after each of its promotions that the shop names.
///
/// Key: product (variants count as the product they are a variant of), first and last day, phase.
/// Promotions of the whole shop need no tally: `Periods` holds each day's units. As of D.
package struct Promotions: Sendable, Equatable {
  package static let days: Int32 = 28

  /// Sorted by product, start, end, phase; promotions that D has not reached have none.
  package var rows: [PromotionRow] = []

  package init() {}

  package init(rows: [PromotionRow]) { self.rows = rows }
}

package struct PromotionRow: TallyRow {
  package var product: Int32
  /// `Day.number`.
  package var start: Int32
  package var end: Int32
  package var phase: PromotionPhase

  package var units = 0
  /// Distinct; anonymous orders each as one.
  package var customers = 0
  /// The most units of one of them; 0 where none is positive.
  package var mostUnits = 0

  package init(product: Int32, start: Int32, end: Int32, phase: PromotionPhase) {
    self.product = product
    self.start = start
    self.end = end
    self.phase = phase
  }
}
