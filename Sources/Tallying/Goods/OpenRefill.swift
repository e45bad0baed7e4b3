package import Commerce

/// A customer's last purchase day of a product, which sooner or later is used up.
///
/// Names a person by the ledger's index: private.
package struct OpenRefill: Sendable, Equatable {
  /// Index into the ledger's customers.
  package var customer: Int
  /// Code of the product, or of the one that it is a variant of.
  package var product: Int32
  package var lastDay: Day
  /// Bought on that day, at least 1.
  package var units: Int
  /// Tenths of a day since, for each unit, cut as in `Refills`.
  package var tenthsPerUnit: Int
}

extension Tallies {
  /// Hands out what customers bought last of some products, customer by customer in the ledger's
  /// order.
  ///
  /// These are the rows of `Refills` of the kind `open`. A walk of its own that only lists ask for; the
  /// tallies must be of the same ledger and day. Cost: O(lines), on one thread.
  package func forEachOpenRefill<Failure: Error>(
    of ledger: Ledger,
    products: Set<Int32>,
    _ body: (OpenRefill) throws(Failure) -> Void
  ) throws(Failure) {
    let roots = ledger.productRoots.map { products.contains($0) ? $0 : -1 }
    guard roots.contains(where: { $0 >= 0 }) else { return }
    let starts = ledger.customerStarts
    for customer in 0..<max(0, starts.count - 1) {
      var last: [(product: Int32, day: Int32, units: Int)] = []
      for index in Int(starts[customer])..<Int(starts[customer + 1]) {
        let order = ledger.orders[index]
        guard order.day <= asOf.number else { continue }
        for line in Int(order.firstLine)..<Int(order.firstLine) + Int(order.lineCount) {
          let bought = ledger.lines.lines[line]
          guard bought.product >= 0, roots[Int(bought.product)] >= 0 else { continue }
          let (product, units) = (roots[Int(bought.product)], Int(bought.quantity))
          if let place = last.firstIndex(where: { $0.product == product }) {
            let isSameDay = last[place].day == order.day
            last[place] = (product, order.day, units + (isSameDay ? last[place].units : 0))
          } else {
            last.append((product, order.day, units))
          }
        }
      }
      for entry in last {
        try body(
          OpenRefill(
            customer: customer,
            product: entry.product,
            lastDay: Day(number: entry.day),
            units: max(1, entry.units),
            tenthsPerUnit: Refills.tenthsPerUnit(asOf.number - entry.day, units: entry.units)
          )
        )
      }
    }
  }
}
