import Commerce
import Tallying

extension RhythmMeasures {
  init(_ scope: MeasureScope) {
    guard let first = scope.tallies.firstDay else {
      self = .unknown
      return
    }
    let rhythm = scope.tallies.rhythm
    let days = scope.asOf - first + 1
    var weekdays = [Int](repeating: 0, count: 7)
    var hours = [Int](repeating: 0, count: 24)
    var untimed = 0
    for row in rhythm.rows(.hour) {
      weekdays[Int(row.a) - 1] += row.count
      if row.b < 0 { untimed += row.count } else { hours[Int(row.b)] += row.count }
    }
    let ofWeekday = (0..<7).map { place -> Double in
      // So many whole weeks, and the days left over from the first day's weekday on.
      let shift = (place - (first.weekday - 1) + 7) % 7
      return Double(days / 7 + (shift < days % 7 ? 1 : 0))
    }
    let ofHour = [Double](repeating: Double(days), count: 24)
    let isTimed = hours.contains { $0 > 0 }
    self.init(
      payday: Payday(scope),
      weekdays: Self.slots(weekdays, ofWeekday, from: 1),
      weekdayTest: Test(weekdays, ofWeekday),
      hours: isTimed ? Self.slots(hours, ofHour, from: 0) : [],
      hourTest: isTimed
        ? Test(hours, ofHour) : Test(chi2: nil, df: 0, p: nil, hidden: .noData),
      untimed: untimed
    )
  }

  /// Each slot's rate over that of all, with the exact interval of its count.
  private static func slots(_ counts: [Int], _ exposures: [Double], from start: Int) -> [Slot] {
    let all = counts.reduce(0, +)
    let rate = Double(all) / max(1, exposures.reduce(0, +))
    return zip(counts, exposures).enumerated().map { place, cell in
      let hidden: Missing? = all < leastOrders ? .tooFew : nil
      guard rate > 0, let found = CountRate.garwood(cell.0, exposure: cell.1) else {
        return Slot(at: start + place, orders: cell.0, index: Estimate(missing: .noData))
      }
      return Slot(
        at: start + place,
        orders: cell.0,
        index: Estimate(
          value: 100 * found.rate / rate,
          se: nil,
          low: found.interval.low.map { 100 * $0 / rate },
          high: found.interval.high.map { 100 * $0 / rate },
          hidden: hidden
        )
      )
    }
  }
}

extension RhythmMeasures.Test {
  fileprivate init(_ counts: [Int], _ exposures: [Double]) {
    let found = CalendarTest(counts, exposures: exposures)
    let few = counts.reduce(0, +) < RhythmMeasures.leastOrders
    self.init(
      chi2: found?.chi2,
      df: found?.degrees ?? 0,
      p: found?.p,
      hidden: found == nil ? .noData : few ? .tooFew : nil
    )
  }
}

extension RhythmMeasures.Payday {
  fileprivate init(_ scope: MeasureScope) {
    let paydays = scope.tallies.choices.paydays
    let rows = scope.tallies.rhythm.rows(.month)
    let paid = rows.first { $0.a == 1 }
    let other = rows.first { $0.a == 0 }
    let counts = (paid: paid?.count ?? 0, other: other?.count ?? 0)
    let ratio = CountRate.ratio(
      counts.paid,
      Double(paid?.sum ?? 0),
      over: counts.other,
      Double(other?.sum ?? 0)
    )
    let days = scope.gate.rate(counts.paid, of: counts.paid + counts.other)
    let share = Double(counts.paid) / Double(max(1, counts.paid + counts.other))
    let habits = scope.tallies.rhythm.rows(.payday)
    let tested = habits.reduce(0) { $0 + $1.count }
    let tests = habits.map { row in
      (
        p: Proportion.binomialUpper(Int(row.b), of: Int(row.a), p: share),
        count: row.count
      )
    }
    let found = FalseDiscovery.cut(tests)?.found ?? 0
    let hides = scope.gate.isPrivate(found, of: tested)
    self.init(
      from: paydays.lowerBound,
      to: paydays.upperBound,
      days: days,
      ratio: ratio.map {
        Estimate(
          value: $0.value,
          se: nil,
          low: $0.interval.low,
          high: $0.interval.high,
          hidden: $0.value == nil ? .noData : days.hidden
        )
      } ?? Estimate(missing: .noData),
      p: days.hidden == nil ? ratio?.p : nil,
      tested: Cell(tested, hidden: scope.gate.isSmall(tested) ? .private : nil),
      found: Cell(found, hidden: hides ? .private : nil)
    )
  }
}

extension GiftMeasures {
  init(_ scope: MeasureScope) {
    let rows = scope.tallies.rhythm.rows(.gift)
    guard let first = scope.tallies.firstDay, !rows.isEmpty else {
      self = .unknown
      return
    }
    let asOf = scope.asOf
    var near: Set<Int32> = []
    for festival in scope.settings.change.festivals {
      for year in first.civil.year...(asOf.civil.year + 1) {
        guard let day = festival.day(in: year) else { continue }
        near.formUnion(day.number - Int32(Self.daysBefore)...day.number)
      }
    }
    func rate(_ isNear: Bool) -> (gifts: Int, orders: Int) {
      let days = scope.tallies.periods.rows(.day).filter { near.contains($0.number) == isNear }
      let gifts = rows.filter { near.contains($0.a) == isNear }
      return (gifts.reduce(0) { $0 + $1.count }, days.reduce(0) { $0 + $1.allOrders })
    }
    let (before, other) = (rate(true), rate(false))
    let givers = scope.tallies.rhythm.rows(.giver).first?.count ?? 0
    let gate = scope.gate
    let hides = gate.isSmall(givers)
    let known = near.isEmpty ? (gifts: 0, orders: 0) : before
    let nearRate = gate.rate(known.gifts, of: known.orders, isPrivate: hides)
    let otherRate = gate.rate(other.gifts, of: other.orders, isPrivate: hides)
    self.init(
      flagged: gate.rate(
        before.gifts + other.gifts,
        of: before.orders + other.orders,
        isPrivate: hides
      ),
      givers: Cell(givers, hidden: hides ? .private : nil),
      beforeFestivals: nearRate,
      otherDays: otherRate,
      difference: Estimate(nearRate, minus: otherRate),
      guessed: Cell(missing: .noData),
      needs: Self.signs
    )
  }
}

extension PriceMeasures {
  init(_ scope: MeasureScope) {
    let fresh = scope.tallies.peerPrices
    guard !fresh.isEmpty else {
      self = .unknown
      return
    }
    var own: [Int32: MoveRow] = [:]
    for row in scope.tallies.moves.rows(.product) where row.span == .fortnight && row.units > 0 {
      own[row.value] = row
    }
    let products = Set(fresh.map(\.product)).sorted()
    func matches(
      _ price: (MoveRow) -> Int64,
      _ peer: (PeerPrice) -> Int64
    ) -> [PriceIndex.Match] {
      products.compactMap { product in
        guard let row = own[product] else { return nil }
        let match = PriceIndex.Match(
          own: Double(price(row)) / Double(row.units),
          peers: fresh.filter { $0.product == product }.map { Double(peer($0)) },
          weight: Double(row.sales)
        )
        return match.logRatio == nil ? nil : match
      }
    }
    let found = PriceIndex(matches(\.sales, \.price))
    let listed = PriceIndex(matches(\.gross, \.listPrice))
    let used = fresh.filter { own[$0.product] != nil }
    self.init(
      index: Self.estimate(found?.value, found?.interval, found),
      weighted: Self.estimate(found?.weighted, found?.weightedInterval, found),
      list: Self.estimate(listed?.value, listed?.interval, listed),
      products: found?.products ?? 0,
      peers: Set(used.map(\.peer)).count,
      observed: used.map(\.day).max(),
      // One that is kept back stands last: its place among the others would tell what it is.
      goods: products.compactMap { Self.good($0, own[$0], fresh, scope) }.sorted {
        ($0.index.shown ?? .infinity, $0.name) < ($1.index.shown ?? .infinity, $1.name)
      }
    )
  }

  private static func good(
    _ product: Int32,
    _ row: MoveRow?,
    _ prices: [PeerPrice],
    _ scope: MeasureScope
  ) -> Good? {
    guard let row, row.units > 0, row.sales > 0 else { return nil }
    let peers = prices.filter { $0.product == product && $0.price > 0 }
    let match = PriceIndex.Match(
      own: Double(row.sales) / Double(row.units),
      peers: peers.map { Double($0.price) }
    )
    guard let ratio = match.logRatio else { return nil }
    // What one buyer paid would be read off a mean of few.
    let hidden: Missing? = scope.gate.isSmall(row.customers + row.anonymousOrders) ? .private : nil
    let names = scope.names.products
    return Good(
      name: names.indices.contains(Int(product)) ? names[Int(product)] : "",
      own: Cell(match.own, hidden: hidden),
      others: match.own / exponential(ratio),
      peers: peers.count,
      index: Cell(100 * exponential(ratio), hidden: hidden)
    )
  }

  private static func estimate(
    _ value: Double?,
    _ interval: Interval?,
    _ index: PriceIndex?
  ) -> Estimate {
    guard let value, let interval, let index else { return Estimate(missing: .noData) }
    return Estimate(
      value: value,
      se: nil,
      low: interval.low,
      high: interval.high,
      hidden: index.products < leastProducts ? .tooFew : nil
    )
  }
}
