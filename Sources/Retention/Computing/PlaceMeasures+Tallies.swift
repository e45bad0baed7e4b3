import Commerce
import Tallying

/// Customers of one region or channel, by when they first bought.
struct PlaceSums {
  var value: Int32
  var customers = 0
  var newest = (part: 0, whole: 0)
  var before = (part: 0, whole: 0)
  /// All who have been watched.
  var watched = (part: 0, whole: 0)
  var spending = RatioSums(count: 0, sumA: 0, sumN: 0, sumAA: 0, sumAN: 0, sumNN: 0)
  var recentLargest: Int64 = 0
  var year = Moments(count: 0, sum: 0, squares: 0, cubes: 0)
  var yearLargest: Int64 = 0

  init(value: Int32) { self.value = value }

  static func all(_ rows: some Sequence<ProfileRow>) -> [PlaceSums] {
    var found: [PlaceSums] = []
    for row in rows {
      if found.last?.value != row.value { found.append(PlaceSums(value: row.value)) }
      found[found.count - 1].add(row)
    }
    return found
  }

  mutating func add(_ row: ProfileRow) {
    customers += row.customers
    if row.start == .newest { newest = (newest.part + row.returned, newest.whole + row.customers) }
    if row.start == .yearBefore {
      before = (before.part + row.returned, before.whole + row.customers)
    }
    if row.start != .unwatched {
      watched = (watched.part + row.returned, watched.whole + row.customers)
    }
    spending.count += row.buyers
    spending.sumA += Int128(row.recentSales)
    spending.sumN += Int128(row.recentOrders)
    spending.sumAA += row.salesSquares
    spending.sumAN += row.salesTimesOrders
    spending.sumNN += row.ordersSquares
    recentLargest = max(recentLargest, row.recentLargest)
    year.count += row.yearCustomers
    year.sum += Double(row.yearNet)
    year.squares += Double(row.yearSquares)
    year.cubes += Double(row.yearCubes)
    yearLargest = max(yearLargest, row.yearLargest)
  }

  /// Which may not be told, so that nothing small follows from the totals of those that are.
  ///
  /// Each count is a line with a known total. A place that is hidden in one is hidden in all.
  static func hidden(
    _ places: [PlaceSums],
    k: Int,
    counts: [(PlaceSums) -> Int],
    amounts: [(PlaceSums) -> (largest: Int64, sum: Int64, customers: Int)]
  ) -> [Bool] {
    var hidden = places.map { place in
      amounts.contains { amount in
        let found = amount(place)
        return found.customers > 0 && 2 * Int128(found.largest) > Int128(found.sum)
      }
    }
    while true {
      hidden = closed(hidden, places, k: k, counts: counts)
      // All hidden places together are known from the shop's total: no customer may be half of it.
      let isDominated = amounts.contains { amount in
        var (largest, sum) = (Int64(0), Int128(0))
        for (place, hides) in zip(places, hidden) where hides {
          largest = max(largest, amount(place).largest)
          sum += Int128(amount(place).sum)
        }
        return 2 * Int128(largest) > sum && largest > 0
      }
      let shown = places.indices.filter { !hidden[$0] }
      guard isDominated, let least = shown.min(by: { places[$0].customers < places[$1].customers })
      else { return hidden }
      hidden[least] = true
    }
  }

  /// The same of counts alone, where some places are hidden already.
  static func closed(
    _ hidden: [Bool],
    _ places: [PlaceSums],
    k: Int,
    counts: [(PlaceSums) -> Int]
  ) -> [Bool] {
    var hidden = hidden
    while true {
      let before = hidden
      for count in counts {
        let line = places.map(count)
        // What nobody has yet, such as a first purchase in the year before, hides nobody.
        guard line.contains(where: { $0 > 0 }) else { continue }
        hidden = SuppressedLine(line, k: k, hidden: hidden).isHidden
      }
      if hidden == before { return hidden }
    }
  }
}

extension RegionMeasures {
  init(_ scope: MeasureScope) {
    let places = PlaceSums.all(scope.tallies.profiles.rows(.region))
    guard places.contains(where: { $0.value >= 0 }) else {
      self = .unknown
      return
    }
    let maker = RegionRows(places, scope)
    self.init(
      form: maker.form,
      days: scope.tallies.choices.repeatWindow,
      returned: scope.gate.rate(maker.shop.newest.part, of: maker.shop.newest.whole),
      aov: Estimate(
        maker.shop.spending.ratio,
        hidden: maker.shop.spending.count < scope.gate.minimum.rate ? .tooFew : nil
      ),
      prior: maker.prior.isPooled
        ? nil : Prior(a: maker.prior.a, b: maker.prior.b),
      rows: maker.rows,
      others: Cell(maker.others.customers, hidden: maker.isOthersSmall ? .private : nil),
      othersCount: maker.othersCount
    )
  }
}

/// Makes the rows of the regions.
private struct RegionRows {
  let scope: MeasureScope
  let places: [PlaceSums]
  let hidden: [Bool]
  /// Whose customers of the year before may not be told.
  let hiddenBefore: [Bool]
  let prior: BetaBinomial
  let spread: NormalShrinkage
  let form: RegionMeasures.Form
  private(set) var shop = PlaceSums(value: -1)
  private let k: Int

  init(_ places: [PlaceSums], _ scope: MeasureScope) {
    self.scope = scope
    self.places = places
    k = max(1, scope.settings.privacy.kSensitive)
    for row in scope.tallies.profiles.rows(.region) { shop.add(row) }
    let suppressed = PlaceSums.hidden(
      places,
      k: k,
      counts: [
        { $0.customers }, { $0.newest.whole }, { $0.newest.part },
        { $0.newest.whole - $0.newest.part }, { $0.spending.count },
      ],
      amounts: [{ ($0.recentLargest, Int64(clamping: $0.spending.sumA), $0.spending.count) }]
    )
    hidden = suppressed
    // Few of the year before keep the comparison with it back, not the region.
    hiddenBefore = PlaceSums.closed(
      suppressed,
      places,
      k: k,
      counts: [{ $0.before.whole }, { $0.before.part }, { $0.before.whole - $0.before.part }]
    )
    let groups = places.filter { $0.value >= 0 }
      .map { BetaBinomial.Group($0.newest.part, of: $0.newest.whole) }
    prior = BetaBinomial(fitting: groups) ?? BetaBinomial(a: 1, b: 1)
    let mean = shop.spending.ratio
    spread = NormalShrinkage(
      places.compactMap { $0.value < 0 ? nil : Self.group($0) },
      mean: mean?.value ?? 0,
      error: mean?.se ?? 0
    )
    form = scope.settings.regions.populations.isEmpty ? .repeat : .population
  }

  private static func group(_ place: PlaceSums) -> NormalShrinkage.Group? {
    guard place.spending.count >= 2, let found = place.spending.ratio, let se = found.se else {
      return nil
    }
    return NormalShrinkage.Group(
      value: found.value,
      se: se,
      weight: Double(place.spending.sumN)
    )
  }

  /// Those not told, and customers without a region.
  var others: PlaceSums {
    var sum = PlaceSums(value: -1)
    for (place, hides) in zip(places, hidden) where hides || place.value < 0 {
      sum.customers += place.customers
    }
    return sum
  }

  var isOthersSmall: Bool { others.customers > 0 && others.customers < k }
  var othersCount: Int { zip(places, hidden).count { $0.value >= 0 && $1 } }

  var rows: [RegionMeasures.Row] {
    let found = places.indices.filter { places[$0].value >= 0 }.map {
      row(places[$0], hides: hidden[$0], hidesBefore: hiddenBefore[$0])
    }
    return found.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      let (i, j) = (x.acceptance.shown ?? -1, y.acceptance.shown ?? -1)
      return i != j ? i > j : a.offset < b.offset
    }.map(\.element)
  }

  private func row(
    _ place: PlaceSums,
    hides: Bool,
    hidesBefore: Bool
  ) -> RegionMeasures.Row {
    let names = scope.names.regions
    let hidden: Missing? = hides ? .private : nil
    let least = RegionMeasures.leastCustomers
    let gate = scope.gate
    let now = gate.rate(place.newest.part, of: place.newest.whole, isPrivate: hides)
    let before = gate.rate(place.before.part, of: place.before.whole, isPrivate: hidesBefore)
    let fewBuyers: Missing? = place.spending.count < least ? .tooFew : nil
    return RegionMeasures.Row(
      name: names.indices.contains(Int(place.value)) ? names[Int(place.value)] : "",
      customers: Cell(place.customers, hidden: hidden),
      orders: Cell(Int(clamping: place.spending.sumN), hidden: hidden),
      returned: now,
      acceptance: acceptance(place, hidden: hidden),
      before: before,
      change: ChangeMeasures.Shift(
        .rate(now, before: before, worth: scope.settings.change.worth),
        hidden: hidden ?? now.hidden ?? before.hidden
      ),
      aov: Estimate(place.spending.ratio, hidden: hidden ?? fewBuyers),
      spending: spending(place, hidden: hidden ?? fewBuyers)
    )
  }

  private func acceptance(_ place: PlaceSums, hidden: Missing?) -> Estimate {
    if form == .population { return population(place, hidden: hidden) }
    let rate = Double(shop.newest.part) / Double(max(1, shop.newest.whole))
    guard rate > 0, place.newest.whole > 0 else { return Estimate(missing: hidden ?? .noData) }
    let few: Missing? =
      min(place.customers, place.newest.whole) < RegionMeasures.leastCustomers ? .tooFew : nil
    let found = prior.share(place.newest.part, of: place.newest.whole)
    return Estimate(
      value: 100 * found.value / rate,
      se: nil,
      low: found.interval.low.map { 100 * $0 / rate },
      high: found.interval.high.map { 100 * $0 / rate },
      hidden: hidden ?? few
    )
  }

  /// The region's share of customers over its share of people.
  ///
  /// The interval of the ratio r of its rate to that of the rest becomes that of the index by
  /// r (e₁ + e₂)/(r e₁ + e₂).
  private func population(_ place: PlaceSums, hidden: Missing?) -> Estimate {
    let names = scope.names.regions
    let populations = scope.settings.regions.populations
    let known = places.filter {
      names.indices.contains(Int($0.value)) && (populations[names[Int($0.value)]] ?? 0) > 0
    }
    let all = known.reduce(0) { $0 + $1.customers }
    let people = known.reduce(0.0) { $0 + (populations[names[Int($1.value)]] ?? 0) }
    guard known.contains(where: { $0.value == place.value }), known.count > 1,
      let own = populations[names[Int(place.value)]],
      let ratio = CountRate.ratio(place.customers, own, over: all - place.customers, people - own)
    else { return Estimate(missing: hidden ?? .noData) }
    func index(_ r: Double?) -> Double? {
      guard let r else { return nil }
      return 100 * r * people / (r * own + people - own)
    }
    let few: Missing? = place.customers < RegionMeasures.leastCustomers ? .tooFew : nil
    return Estimate(
      value: index(ratio.value),
      se: nil,
      low: index(ratio.interval.low),
      high: index(ratio.interval.high) ?? 100 * people / own,
      hidden: hidden ?? few
    )
  }

  private func spending(_ place: PlaceSums, hidden: Missing?) -> Estimate {
    guard spread.mean > 0, let group = Self.group(place) else {
      return Estimate(missing: hidden ?? .noData)
    }
    let found = spread.shrunk(group)
    let scale = 100 / spread.mean
    return Estimate(
      value: scale * found.value,
      se: scale * found.se,
      low: found.interval.low.map { scale * $0 },
      high: found.interval.high.map { scale * $0 },
      hidden: hidden
    )
  }
}

extension ChannelMeasures {
  init(_ scope: MeasureScope) {
    let places = PlaceSums.all(scope.tallies.profiles.rows(.channel))
    let names = scope.names.channels
    guard !names.isEmpty, places.contains(where: { $0.value >= 0 }) else {
      self = .unknown
      return
    }
    let k = scope.gate.k
    let hidden = PlaceSums.hidden(
      places,
      k: k,
      counts: [
        { $0.customers }, { $0.watched.whole }, { $0.watched.part },
        { $0.watched.whole - $0.watched.part }, { $0.year.count },
      ],
      amounts: [{ ($0.yearLargest, Int64($0.year.sum), $0.year.count) }]
    )
    let rows = zip(places, hidden).map { Row($0, hides: $1, names: names, scope) }
    let others = zip(places, hidden).reduce(0) { $0 + ($1.1 ? $1.0.customers : 0) }
    self.init(
      days: scope.tallies.choices.repeatWindow,
      rows: rows.enumerated().sorted { a, b in
        let (x, y) = (a.element.customers.value ?? 0, b.element.customers.value ?? 0)
        return x != y ? x > y : a.offset < b.offset
      }.map(\.element),
      others: Cell(others, hidden: others > 0 && others < k ? .private : nil),
      othersCount: hidden.count { $0 }
    )
  }
}

extension ChannelMeasures.Row {
  fileprivate init(_ place: PlaceSums, hides: Bool, names: [String], _ scope: MeasureScope) {
    let hidden: Missing? = hides ? .private : nil
    let few: Missing? = place.year.count < scope.gate.minimum.rate ? .tooFew : nil
    let interval = place.year.meanInterval
    self.init(
      name: names.indices.contains(Int(place.value)) ? names[Int(place.value)] : "unknown",
      customers: Cell(place.customers, hidden: hidden),
      returned: scope.gate.rate(place.watched.part, of: place.watched.whole, isPrivate: hides),
      value: place.year.mean.map {
        Estimate(
          value: $0,
          se: place.year.standardError,
          low: interval.low,
          high: interval.high,
          hidden: hidden ?? few
        )
      } ?? Estimate(missing: hidden ?? .noData)
    )
  }
}
