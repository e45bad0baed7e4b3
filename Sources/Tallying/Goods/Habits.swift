/// What a habit row counts beside purchase days.
package enum HabitKind: Int32, Sendable, CaseIterable {
  /// Purchase days with a depth of at least 10 %.
  case deals = 0
  /// Purchase days on the 10th to 15th of a month.
  case paydays = 1
}

/// How customers buy, by how often they bought: two tables of counts instead of one of persons.
///
/// Key: kind, purchase days K, how many of them are of the kind. For each customer
/// u = Σ (2k − K − 1)·d, where d is the depth of purchase day k in whole millionths (rounded half
/// up, 0 at least and 1,000,000 at most); n, Σu and Σu² are enough for the within-customer slope of
/// depth on k and its clustered standard error, because Σ(k − k̄)² depends on K alone. As of D.
package struct Habits: Sendable, Equatable {
  /// Sorted by kind, K, hits.
  package var rows: [HabitRow] = []

  package init() {}

  package init(rows: [HabitRow]) { self.rows = rows }

  package func rows(_ kind: HabitKind) -> [HabitRow] { rows.filter { $0.kind == kind } }
}

package struct HabitRow: TallyRow {
  package var kind: HabitKind
  /// K: purchase days of each of these customers.
  package var purchaseDays: Int
  /// How many of them are deals, or paydays.
  package var hits: Int

  package var customers = 0
  /// Σu and Σu², u in millionths of the price.
  package var sum: Int128 = 0
  package var squares: Int128 = 0

  package init(kind: HabitKind, purchaseDays: Int, hits: Int) {
    self.kind = kind
    self.purchaseDays = purchaseDays
    self.hits = hits
  }
}
