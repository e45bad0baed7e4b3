import Commerce

/// What is known before the walk: the day, the calendar, and which values keep their own group.
struct Scope: Sendable {
  let asOf: Int32
  /// D − 28.
  let before: Int32
  /// The end of the calendar quarter before D.
  let quarter: Int32
  let calibrationEnd: Int32
  let editionWeek: ClosedRange<Int32>
  let calendar: PurchaseCalendar
  /// Orders with a customer.
  let orders: Int
  /// Days from the first order to D.
  let span: Int
  /// Values of a dimension in the order of their codes, after `other` and `unknown`.
  let channels: [Int32]
  let products: [Int32]
  let hasCosts: Bool

  init(ledger: Ledger, index: OrderIndex, asOf: Day) {
    self.asOf = asOf.number
    before = asOf.number - 28
    quarter = Tallies.quarterEnd(before: asOf).number
    orders = index.orders
    let first = index.firstOrderDay ?? asOf.number
    span = Int(asOf.number) - Int(first)
    let history = index.firstOrderDay == nil ? 0 : span + 1
    calibrationEnd = asOf.number - Int32(min(182, history / 3))
    let week = Tallies.editionWeek(asOf: asOf)
    editionWeek = week.monday.number...week.sunday.number
    calendar = PurchaseCalendar(ledger: ledger, asOf: asOf.number)
    channels = Scope.values(index.firstChannel, index, codes: ledger.channels.count)
    products = Scope.values(index.firstProduct, index, codes: ledger.products.count)
    hasCosts = !ledger.lines.costs.isEmpty
  }

  /// The window kinds that a day falls into, from the widest.
  func age(of day: Int32) -> OrderAge {
    switch asOf - day {
    case ..<28: .days28
    case ..<91: .to91
    case ..<182: .to182
    case ..<365: .to365
    default: .older
    }
  }

  /// `other`, `unknown`, then the codes most customers began with, ascending.
  private static func values(_ column: [Int32], _ index: OrderIndex, codes: Int) -> [Int32] {
    var counts = [Int](repeating: 0, count: codes)
    for (customer, code) in column.enumerated()
    where code >= 0 && Int(code) < codes && index.firstDay[customer] != .max {
      counts[Int(code)] += 1
    }
    let kept = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
      .prefix(Strata.largestNumberOfValues)
    return [Strata.other, Strata.unknown] + kept.map(Int32.init).sorted()
  }
}
