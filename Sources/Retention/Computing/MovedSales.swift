import Commerce
import Tallying

/// What of the shop carries the change of its net sales: parts that add up to it exactly.
///
/// A part is told where it may be in every one of the compared times, and what is left over may be
/// too; so no choice of parts lets a reader work out another.
struct MovedSales {
  private let scope: MeasureScope
  private let history: WeekHistory
  private let phi: Double

  init(_ scope: MeasureScope, _ history: WeekHistory, phi: Double) {
    self.scope = scope
    self.history = history
    self.phi = phi
  }

  /// The times compared with: the span, its name, and how many weeks it has.
  private static let comparisons: [(name: String, span: MoveSpan, weeks: Double)] = [
    ("lastWeek", .before, 1), ("eightWeeks", .eight, 8), ("yearBefore", .year, 1),
  ]

  private static let dimensions: [(name: String, dimension: MoveDimension)] = [
    ("channel", .channel), ("region", .region), ("product", .product), ("group", .group),
    ("purchase", .purchase),
  ]

  /// By comparison and dimension.
  var all: [String: [String: Moved]] {
    let dimensions = Self.dimensions.map { entry in
      (name: entry.name, dimension: entry.dimension, parts: parts(entry.dimension))
    }
    var found: [String: [String: Moved]] = [:]
    for (name, span, weeks) in Self.comparisons {
      guard let totals = totals(span) else { continue }
      found[name] = Dictionary(
        uniqueKeysWithValues: dimensions.compactMap { entry in
          if entry.dimension == .group, span != .before { return nil }
          return (entry.name, moved(entry.parts, span, weeks, totals))
        }
      )
    }
    return found
  }

  /// What a dimension falls into, the same for every comparison.
  private enum Parts {
    case known(MoveNames, all: [MovedValue], told: [MovedValue])
    case missing(Missing)
  }

  private func parts(_ dimension: MoveDimension) -> Parts {
    guard let names = MoveNames(dimension, scope.names) else { return .missing(.noData) }
    let values = MovedValue.all(scope.tallies.moves.rows(dimension))
    let named = values.count { $0.value >= 0 }
    guard named > 0 else { return .missing(.noData) }
    let k = dimension == .region ? scope.settings.privacy.kSensitive : scope.gate.k
    guard let told = MovedValue.told(values, k: k, largest: largest) else {
      return .missing(.private)
    }
    return .known(names, all: values, told: told)
  }

  /// Sales and returns of the edition's week, and of a week of the time compared with.
  private struct Totals {
    var sales = 0.0
    var returns = 0.0
    var salesBefore = 0.0
    var returnsBefore = 0.0

    var change: Double { sales - salesBefore - returns + returnsBefore }
  }

  /// `nil` where the history does not cover the time.
  private func totals(_ span: MoveSpan) -> Totals? {
    guard let last = history.rows.last?.week, let first = history.rows.first?.week else {
      return nil
    }
    let weeks: ClosedRange<Week>
    switch span {
    case .before: weeks = last - 1...last - 1
    case .eight: weeks = last - 8...last - 1
    default:
      let year = scope.yearBefore.week
      guard scope.tallies.choices.yearBefore ?? YearBefore(last, festivals: []).week == year
      else { return nil }
      weeks = year...year
    }
    guard weeks.lowerBound >= first else { return nil }
    let count = Double(weeks.upperBound - weeks.lowerBound + 1)
    func row(_ week: Week) -> PeriodRow {
      scope.tallies.periods.row(week) ?? PeriodRow(kind: .week, number: week.number)
    }
    var totals = Totals()
    totals.sales = Double(row(last).allSales)
    totals.returns = Double(row(last).allReturns)
    for offset in 0...(weeks.upperBound - weeks.lowerBound) {
      totals.salesBefore += Double(row(weeks.lowerBound + offset).allSales) / count
      totals.returnsBefore += Double(row(weeks.lowerBound + offset).allReturns) / count
    }
    return totals
  }

  private func moved(
    _ parts: Parts,
    _ span: MoveSpan,
    _ weeks: Double,
    _ totals: Totals
  ) -> Moved {
    let (names, values, told): (MoveNames, [MovedValue], [MovedValue])
    switch parts {
    case .known(let known, let all, let some): (names, values, told) = (known, all, some)
    case .missing(let missing):
      return Moved(change: totals.change, parts: [], missing: missing)
    }
    func change(_ value: MovedValue) -> Double {
      (value[.week].sales - value[span].sales / weeks).magnitude
    }
    let top = told.sorted { (change($1), $0.value) < (change($0), $1.value) }
      .prefix(Moved.mostParts)
    let shown = Set(top.map(\.value))
    let others = values.filter { !shown.contains($0.value) }
    return Moved(
      change: totals.change,
      parts: top.map { part(names.name(of: $0.value), [$0], span, weeks) },
      rest: others.isEmpty ? nil : part("other", others, span, weeks),
      returns: Moved.Part(
        name: "returns",
        now: -totals.returns,
        before: -totals.returnsBefore,
        error: nil
      )
    )
  }

  /// Sums of values in both times; chance as of independent customers, wider by √phi.
  private func part(
    _ name: String,
    _ values: [MovedValue],
    _ span: MoveSpan,
    _ weeks: Double
  ) -> Moved.Part {
    func sum(_ field: (MovedValue) -> Double) -> Double { values.reduce(0) { $0 + field($1) } }
    let squares = sum { $0[.week].squares + $0[span].squares / (weeks * weeks) }
    return Moved.Part(
      name: name,
      now: sum { $0[.week].sales },
      before: sum { $0[span].sales } / weeks,
      error: (max(1, phi) * squares).squareRoot()
    )
  }

  /// The largest that one customer can have bought for in a time, all values together.
  private func largest(_ span: MoveSpan) -> Int64 {
    guard let last = history.rows.last?.week else { return 0 }
    func row(_ week: Week) -> Int64 { scope.tallies.periods.row(week)?.allLargest ?? 0 }
    return switch span {
    case .week, .fortnight: row(last)
    case .before: row(last - 1)
    case .eight: (1...8).reduce(0) { $0 + row(last - $1) }
    case .year: row(scope.yearBefore.week)
    }
  }
}

/// What the codes of a dimension are called; `nil` where they may not be.
private struct MoveNames {
  private let dimension: MoveDimension
  private let names: [String]

  init?(_ dimension: MoveDimension, _ known: MeasureNames) {
    self.dimension = dimension
    names =
      switch dimension {
      case .channel: known.channels
      case .region: known.regions
      case .product: known.products
      case .group, .purchase: []
      }
    if names.isEmpty, dimension != .group, dimension != .purchase { return nil }
  }

  func name(of value: Int32) -> String {
    switch dimension {
    case .group: RFMGroup(rawValue: value)?.name ?? "anonymous"
    case .purchase: value < 0 ? "anonymous" : String(value)
    case .channel, .region, .product:
      names.indices.contains(Int(value)) ? names[Int(value)] : "unknown"
    }
  }
}

/// One value of a dimension in all times that are compared.
struct MovedValue {
  struct Sums {
    var people = 0
    var orders = 0
    var sales = 0.0
    var squares = 0.0
    var largest: Int64 = 0
  }

  let value: Int32
  private var spans = [Sums](repeating: Sums(), count: MoveSpan.allCases.count)

  init(value: Int32) { self.value = value }

  subscript(span: MoveSpan) -> Sums {
    get { spans[Int(span.rawValue)] }
    set { spans[Int(span.rawValue)] = newValue }
  }

  static func all(_ rows: some Sequence<MoveRow>) -> [MovedValue] {
    var found: [MovedValue] = []
    for row in rows {
      if found.last?.value != row.value { found.append(MovedValue(value: row.value)) }
      found[found.count - 1][row.span] = Sums(
        people: row.customers + row.anonymousOrders,
        orders: row.orders,
        sales: Double(row.sales),
        squares: Double(row.squares),
        largest: row.largest
      )
    }
    return found
  }

  private static let compared: [MoveSpan] = [.week, .before, .eight, .year]

  /// Those that may be told: they may themselves, and so may all others together.
  ///
  /// `nil` where the others cannot be made to. `largest`: of one customer in a time.
  static func told(
    _ values: [MovedValue],
    k: Int,
    largest: (MoveSpan) -> Int64
  ) -> [MovedValue]? {
    var told = values.filter { $0.isSafe(k: k) }
      .sorted { ($1[.week].orders, $0.value) < ($0[.week].orders, $1.value) }
    var rest = MovedValue(value: -1)
    var isRest = false
    for value in values where !value.isSafe(k: k) {
      rest.add(value)
      isRest = true
    }
    guard isRest else { return told }
    while true {
      var all = rest
      for span in compared { all[span].largest = min(all[span].largest, largest(span)) }
      if all.isSafe(k: k) { return told }
      guard let smallest = told.popLast() else { return nil }
      rest.add(smallest)
    }
  }

  /// At least k people in every time that has any, none of them with more than half; and in what
  /// the eight weeks have beyond the week before.
  private func isSafe(k: Int) -> Bool {
    let further = self[.eight].orders - self[.before].orders
    guard further <= 0 || further >= k else { return false }
    return Self.compared.allSatisfy { span in
      let sums = self[span]
      return sums.orders == 0 || (sums.people >= k && 2 * Double(sums.largest) <= sums.sales)
    }
  }

  private mutating func add(_ other: MovedValue) {
    for span in Self.compared {
      self[span].people += other[span].people
      self[span].orders += other[span].orders
      self[span].sales += other[span].sales
      self[span].squares += other[span].squares
      self[span].largest += other[span].largest
    }
  }
}
