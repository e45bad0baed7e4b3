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
    package var fullPriceOrders = 0
    /// (Gross − discounts) an order, and the share of it from regulars; `nil` without sales.
    package var averageOrder: Measured?
    package var returningShare: Measured?
  }

  /// A number and its standard error.
  package struct Measured: Sendable, Hashable {
    package var value: Double
    package var se: Double
  }

  /// Oldest first, without gaps, from the first order's week to the edition's.
  package let rows: [Row]

  /// The week of the year before that the newest is compared with.
  private let yearBeforeWeek: Week?

  /// Weeks that the history covers from their Monday on.
  package init(tallies: Tallies, yearBefore: Week? = nil) {
    yearBeforeWeek = yearBefore
    let edition = EditionWeek(tallies: tallies)
    guard let day = tallies.firstDay, edition.isComplete else {
      rows = []
      return
    }
    let first = day == day.week.monday ? day.week : day.week + 1
    guard edition.week >= first else {
      rows = []
      return
    }
    rows = (0...(edition.week - first)).map { offset in
      let week = first + offset
      return Row(
        week,
        tallies.periods.row(week) ?? PeriodRow(kind: .week, number: week.number)
      )
    }
  }

  package init(rows: [Row]) {
    self.rows = rows
    yearBeforeWeek = nil
  }

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
    return compare(phi: phi) {
      Measured(value: Double($0.netSales), se: $0.netError * stretch)
    } by: {
      Change.amount($0?.value, se: $0?.se, before: $1?.value, se: $1?.se, worth: worth)
    }
  }

  /// Compares what the newest week's orders were worth each.
  package func compareAverageOrder(worth: Change.Worth = Change.Worth()) -> Comparison {
    compare(phi: nil, \.averageOrder) {
      Change.amount($0?.value, se: $0?.se, before: $1?.value, se: $1?.se, worth: worth)
    }
  }

  /// Compares the share of the newest week's sales that regulars brought.
  package func compareReturningShare(worth: Change.Worth = Change.Worth()) -> Comparison {
    compare(phi: nil, \.returningShare) {
      Change.share($0?.value, se: $0?.se, before: $1?.value, se: $1?.se, worth: worth)
    }
  }

  /// Compares the share of the newest week's orders at full price; the eight weeks are one.
  package func compareFullPrice(
    minimum: Int,
    worth: Change.Worth = Change.Worth()
  ) -> Comparison {
    func rate(_ rows: some Collection<Row>) -> Rate {
      Rate(
        part: rows.reduce(0) { $0 + $1.fullPriceOrders },
        whole: rows.reduce(0) { $0 + $1.orders },
        minimum: minimum
      )
    }
    let now = rate(rows.suffix(1))
    let before = rows.dropLast()
    func change(_ rows: some Collection<Row>) -> Change {
      Change.rate(now, before: rate(rows), worth: worth)
    }
    return Comparison(
      lastWeek: change(before.suffix(1)),
      eightWeeks: change(before.count >= 8 ? before.suffix(8) : before.prefix(0)),
      lastYear: change(yearBefore.map { rows[$0...$0] } ?? rows[0..<0]),
      phi: nil
    )
  }

  private func compare(
    phi: Double?,
    _ measured: (Row) -> Measured?,
    by change: (Measured?, Measured?) -> Change
  ) -> Comparison {
    let now = rows.last.flatMap(measured)
    let before = rows.dropLast()
    let eight = before.suffix(8).compactMap(measured)
    func shift(_ earlier: Measured?) -> Change {
      var found = change(now, earlier)
      found.phi = phi
      return found
    }
    return Comparison(
      lastWeek: shift(before.last.flatMap(measured)),
      eightWeeks: shift(before.count >= 8 ? Self.median(eight) : nil),
      lastYear: shift(yearBefore.flatMap { measured(rows[$0]) }),
      phi: phi
    )
  }

  /// The same ISO week of the year before; week 53 is beside week 52.
  private var yearBefore: Int? {
    guard let last = rows.last?.week, let first = rows.first?.week else { return nil }
    let week = yearBeforeWeek ?? YearBefore(last, festivals: []).week
    return week >= first && week < last ? week - first : nil
  }

  /// The median of some weeks, with the error of a median of so many; `nil` under eight.
  private static func median(_ weeks: [Measured]) -> Measured? {
    guard weeks.count >= 8,
      let value = Quantile.ofSorted(weeks.map(\.value).sorted(), 0.5)
    else { return nil }
    let squares = weeks.reduce(0) { $0 + $1.se * $1.se } / Double(weeks.count)
    return Measured(value: value, se: (squares * .pi / 2 / Double(weeks.count)).squareRoot())
  }
}

extension WeekHistory.Row {
  init(_ week: Week, _ row: PeriodRow) {
    func measured(_ sums: RatioSums) -> WeekHistory.Measured? {
      guard let ratio = sums.ratio, let se = ratio.se else { return nil }
      return WeekHistory.Measured(value: ratio.value, se: se)
    }
    // The number of customers varies too, so the squares are not centred.
    self.init(
      week: week,
      orders: row.allOrders,
      buyers: row.buyers,
      newCustomers: row.firstDays,
      returning: row.newAndRepeated + row.returningOnly,
      netSales: row.allSales - row.allReturns,
      netError: Double(row.allSalesSquares).squareRoot(),
      fullPriceOrders: row.allFullPriceOrders,
      averageOrder: measured(row.averageOrder),
      returningShare: measured(row.returningShare)
    )
  }
}
