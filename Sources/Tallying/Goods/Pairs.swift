/// How two products meet.
package enum PairKind: Int32, Sendable, CaseIterable {
  /// In one order; A before B by their codes.
  case basket = 0
  /// A on a purchase day, B on the same customer's next.
  case next = 1
}

/// Products bought together and one after another.
///
/// Only rated products (ten orders in 182 days) make pairs, over all days up to D; variants count as
/// the product they are a variant of. Orders, and steps from or to a day, with more than
/// `mostProducts` rated products are left out of everything here and counted in `leftOut`: they are
/// wholesale, and their pairs grow with the square. Pairs stay with ten occurrences or more, by five
/// customers or more; an anonymous order is a customer of its own.
package struct Pairs: Sendable, Equatable {
  package static let mostProducts = 100
  package static let leastCount = 10
  package static let leastCustomers = 5

  /// Sorted by kind, a, b.
  package var rows: [PairRow] = []
  /// How often each product occurs at all, sorted by kind, product.
  package var items: [PairItemRow] = []
  /// One for each kind that anything is known of.
  package var totals: [PairTotalRow] = []

  package init() {}

  package init(rows: [PairRow], items: [PairItemRow], totals: [PairTotalRow]) {
    self.rows = rows
    self.items = items
    self.totals = totals
  }

  package func total(_ kind: PairKind) -> Int { totals.first { $0.kind == kind }?.count ?? 0 }
}

package struct PairRow: TallyRow {
  package var kind: PairKind
  /// Codes into `Ledger.products`.
  package var a: Int32
  package var b: Int32
  package var count: Int
  package var customers: Int

  package init(kind: PairKind, a: Int32, b: Int32, count: Int, customers: Int) {
    self.kind = kind
    self.a = a
    self.b = b
    self.count = count
    self.customers = customers
  }
}

package struct PairItemRow: TallyRow {
  package var kind: PairKind
  package var product: Int32
  /// Orders that hold it; steps whose earlier day holds it.
  package var first: Int
  /// Orders that hold it; steps whose later day holds it.
  package var second: Int

  package init(kind: PairKind, product: Int32, first: Int, second: Int) {
    self.kind = kind
    self.product = product
    self.first = first
    self.second = second
  }
}

package struct PairTotalRow: TallyRow {
  package var kind: PairKind
  /// Orders with a named product; steps from one purchase day to the customer's next.
  package var count: Int
  /// More of them, with too many products.
  package var leftOut: Int

  package init(kind: PairKind, count: Int, leftOut: Int) {
    self.kind = kind
    self.count = count
    self.leftOut = leftOut
  }
}
