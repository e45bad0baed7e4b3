package import Commerce
package import Tallying

/// Weekly counts of the whole history, and how the edition's week compares.
package struct WeekHistory: Sendable, Hashable {
  /// One complete week.
  package struct Row: Sendable, Hashable {
    package var week: Week
    package var orders: Int
    package var buyers: Int
    package var newCustomers: Int
    /// Buyers with a second or later purchase day in the week.
    package var returning: Int
    /// Gross − discounts − returns processed, minor units.
    package var netSales: Int64
    /// Standard error of the week's net sales: amounts of its customers taken as drawn at random.
    package var netError: Double
  }

  /// Oldest first, without gaps, from the first order's week to the edition's.
  package let rows: [Row]

  package init(tallies: Tallies) {
    let edition = EditionWeek(tallies: tallies)
    guard let first = tallies.firstDay, edition.isComplete, edition.week >= first.week else {
      rows = []
      return
    }
    rows = (0...(edition.week - first.week)).map { offset in
      let week = first.week + offset
      let row = tallies.periods.row(week) ?? PeriodRow(kind: .week, number: week.number)
      // The number of customers varies too, so the squares are not centred.
      return Row(
        week: week,
        orders: row.allOrders,
        buyers: row.buyers,
        newCustomers: row.firstDays,
        returning: row.newAndRepeated + row.returningOnly,
        netSales: row.allSales - row.allReturns,
        netError: Double(row.allSalesSquares).squareRoot()
      )
    }
  }

  package init(rows: [Row]) { self.rows = rows }

  /// A week's number beside the week before, the eight before, and the same week a year before.
  package struct Comparison: Sendable, Hashable {
    package var lastWeek: Change
    package var eightWeeks: Change
    package var lastYear: Change
    /// How much more the weeks scatter than chance; `nil` under 26 weeks.
    package var phi: Double?
  }

  /// Compares the newest week's count, such as `\.orders`.
  package func compare(
    _ count: KeyPath<Row, Int>,
    worth: Change.Worth = Change.Worth()
  ) -> Comparison {
    let counts = rows.map { $0[keyPath: count] }
    let phi = Overdispersion.phi(counts)
    let before = counts.dropLast()
    let year = yearBefore.map { rows[$0][keyPath: count] }
    return Comparison(
      lastWeek: .count(counts.last, before: before.last, phi: phi, worth: worth),
      eightWeeks: .count(
        before.count >= 8 ? counts.last : nil,
        medianOf: Array(before.suffix(8)),
        phi: phi,
        worth: worth
      ),
      lastYear: .count(counts.last, before: year, phi: phi, worth: worth),
      phi: phi
    )
  }

  /// Compares the newest week's net sales.
  package func compareNetSales(worth: Change.Worth = Change.Worth()) -> Comparison {
    let phi = Overdispersion.phi(rows.map(\.orders))
    let stretch = (phi ?? 1).squareRoot()
    func change(_ before: Row?) -> Change {
      var change = Change.amount(
        rows.last.map { Double($0.netSales) },
        se: rows.last.map { $0.netError * stretch },
        before: before.map { Double($0.netSales) },
        se: before.map { $0.netError * stretch },
        worth: worth
      )
      change.phi = phi
      return change
    }
    let before = rows.dropLast()
    return Comparison(
      lastWeek: change(before.last),
      eightWeeks: before.count >= 8 ? change(Self.median(Array(before.suffix(8)))) : change(nil),
      lastYear: change(yearBefore.map { rows[$0] }),
      phi: phi
    )
  }

  /// The same ISO week of the year before; week 53 is beside week 52.
  private var yearBefore: Int? {
    guard let last = rows.last?.week, let first = rows.first?.week else { return nil }
    let number = min(last.isoNumber, 52)
    guard let week = Week(iso: "\(padded(last.isoYear - 1, 4))-W\(padded(number, 2))") else {
      return nil
    }
    return week >= first ? week - first : nil
  }

  /// The median of the weeks' net sales, with the error of a median of so many.
  private static func median(_ rows: [Row]) -> Row? {
    guard var row = rows.first else { return nil }
    let sorted = rows.map { Double($0.netSales) }.sorted()
    row.netSales = Int64((Quantile.ofSorted(sorted, 0.5) ?? 0).rounded())
    let squares = rows.reduce(0) { $0 + $1.netError * $1.netError } / Double(rows.count)
    row.netError = (squares * .pi / 2 / Double(rows.count)).squareRoot()
    return row
  }
}
