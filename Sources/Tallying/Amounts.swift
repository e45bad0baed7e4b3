/// What an amount of `Amounts` is; raw values sort the rows.
package enum AmountKind: Int32, Sendable, CaseIterable {
  /// Gross − discounts of one order, anonymous ones included; class: `OrderAge`.
  case orderValue = 0
  /// Lifetime net sales of one customer (M of RFM); class: `AmountMoment.now` or `.before`.
  case customerNet = 1
  /// (Gross − discounts) per order of one customer, cut to whole minor units; class: `.now` or
  /// `.quarter`.
  case customerAverage = 2
  /// Net sales of the trailing 365 days of customers with a purchase day in them; class: `.now` or
  /// `.quarter`.
  case trailingNet = 3
  /// (Gross − discounts) per purchase day of one customer, cut to whole minor units; class: `.now`.
  case customerDaySales = 4
  /// Lifetime net sales of one customer, kept to two digits; class: `Week.number` of the first day.
  case weekCohortNet = 5
  /// The same by month; class: `Month.number` of the first day.
  case monthCohortNet = 6
  /// Gross − discounts of the repeat purchase days of one customer, as of `Tallies.fitEnd`; class:
  /// how many of these days.
  case repeatSales = 7
}

/// At which day an amount of a customer was taken.
package enum AmountMoment: Int32, Sendable {
  /// At D.
  case now = 0
  /// At D − 28 days.
  case before = 1
  /// At the end of the calendar quarter before D.
  case quarter = 2
}

/// How old an order is at D; the windows are sums of classes.
package enum OrderAge: Int32, Sendable, CaseIterable {
  /// In the edition's week (`Tallies.editionWeek`); these orders are in another class as well.
  case editionWeek = 0
  /// The last 28 days, the 63 before, the 91 before these, the 183 before these, and the rest.
  case days28 = 1
  case to91 = 2
  case to182 = 3
  case to365 = 4
  case older = 5
}

/// Histograms of money on amounts of which only the first digits are kept.
///
/// Key: what, class, the amount with all but its first three (two for cohorts) decimal digits
/// zeroed, towards zero. Exact below 1,000 minor units, within 1 % above.
package struct Amounts: Sendable, Equatable {
  /// Sorted by kind, class, value.
  package var rows: [AmountRow] = []

  package init() {}

  package init(rows: [AmountRow]) { self.rows = rows }

  /// Adds rows of a kind that sorts after all others.
  mutating func add(_ last: [AmountRow]) { rows += last }

  /// All rows of one kind.
  package func rows(_ kind: AmountKind) -> ArraySlice<AmountRow> {
    let from = lowerBound(rows) { $0.kind.rawValue < kind.rawValue }
    let to = lowerBound(rows) { $0.kind.rawValue <= kind.rawValue }
    return rows[from..<to]
  }

  /// The histogram of one kind and class, values ascending.
  package func histogram(_ kind: AmountKind, _ class: Int32) -> [AmountRow] {
    let from = lowerBound(rows) { ($0.kind.rawValue, $0.class) < (kind.rawValue, `class`) }
    let to = lowerBound(rows) { ($0.kind.rawValue, $0.class) <= (kind.rawValue, `class`) }
    return Array(rows[from..<to])
  }

  /// Order values of a named period: a window of `periods`, or `.week` for the edition's week.
  package func orderValues(_ period: PeriodKind) -> [AmountRow] {
    let ages: [OrderAge]
    switch period {
    case .week: ages = [.editionWeek]
    case .days28: ages = [.days28]
    case .days91: ages = [.days28, .to91]
    case .days182: ages = [.days28, .to91, .to182]
    case .days365: ages = [.days28, .to91, .to182, .to365]
    case .all: ages = [.days28, .to91, .to182, .to365, .older]
    case .day, .month: ages = []
    }
    var cells: [Int64: AmountRow] = [:]
    for row in ages.flatMap({ histogram(.orderValue, $0.rawValue) }) {
      cells[row.value, default: AmountRow(kind: .orderValue, class: 0, value: row.value)].add(row)
    }
    return cells.values.sorted { $0.value < $1.value }
  }

  /// A type-7 quantile of the kept values, cut points of the least whole minor unit not below it.
  ///
  /// The percentage is 0…100; `nil` for an empty histogram.
  package static func quantile(_ histogram: [AmountRow], percent: Int) -> Int64? {
    let n = histogram.reduce(0) { $0 + $1.count }
    guard n > 0 else { return nil }
    let position = (n - 1) * percent
    let low = value(at: position / 100, in: histogram)
    let rest = Int64(position % 100)
    guard rest > 0 else { return low }
    let high = value(at: position / 100 + 1, in: histogram)
    let hundredths = Int128(high - low) * Int128(rest)
    // The difference is never negative, so this rounds up.
    return low + Int64((hundredths + 99) / 100)
  }

  private static func value(at index: Int, in histogram: [AmountRow]) -> Int64 {
    var seen = 0
    for row in histogram {
      seen += row.count
      if index < seen { return row.value }
    }
    return histogram.last?.value ?? 0
  }
}

package struct AmountRow: TallyRow {
  package var kind: AmountKind
  package var `class`: Int32
  /// The kept digits, minor units.
  package var value: Int64
  package var count = 0
  /// Of the unrounded amounts.
  package var sum: Int64 = 0
  package var squares: Int128 = 0

  package init(kind: AmountKind, class: Int32, value: Int64) {
    self.kind = kind
    self.class = `class`
    self.value = value
  }

  mutating func add(_ amount: Int64) {
    count += 1
    sum += amount
    squares += product(amount, amount)
  }

  mutating func add(_ sums: AmountSums) {
    count += Int(sums.count)
    sum += sums.sum
    squares += sums.squares
  }

  mutating func add(_ other: AmountRow) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }
}
