import Commerce

/// Fills `Seconds`.
struct SecondCounter: Sendable {
  private let days: [Int32]
  /// Pairs (first, second) with a first before this one.
  private let before: [Int]
  private var counts: CountTable
  private var firsts: [Int]

  init(scope: Scope) {
    days = scope.calendar.days
    var pairs = [0]
    for first in days.indices { pairs.append(pairs[first] + days.count - first - 1) }
    before = pairs
    counts = CountTable(cells: pairs[days.count], counts: scope.orders)
    firsts = [Int](repeating: 0, count: days.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = Int(purchases[0].index)
    firsts[first] += 1
    guard purchases.count > 1 else { return }
    counts.add(before[first] + Int(purchases[1].index) - first - 1)
  }

  mutating func merge(_ other: SecondCounter) {
    counts.merge(other.counts)
    for index in firsts.indices { firsts[index] += other.firsts[index] }
  }

  func finished() -> Seconds {
    var first = 0
    let rows = counts.nonZero().map { cell, count in
      while before[first + 1] <= cell { first += 1 }
      let second = cell - before[first] + first + 1
      return SecondRow(
        first: Day(number: days[first]),
        gap: Int(days[second]) - Int(days[first]),
        count: count
      )
    }
    let seen = firsts.indices.filter { firsts[$0] > 0 }.map {
      FirstRow(day: Day(number: days[$0]), customers: firsts[$0])
    }
    return Seconds(rows: rows, firsts: seen)
  }
}

/// Fills `Gaps`.
struct GapCounter: Sendable {
  private static let largestK = 5

  private let calendar: PurchaseCalendar
  /// Gap lengths run from 0 to the span of the history.
  private let lengths: Int
  private var counts: CountTable
  private var open: [Int]

  init(scope: Scope) {
    calendar = scope.calendar
    lengths = scope.span + 1
    counts = CountTable(
      cells: GapCounter.largestK * calendar.weeks.count * lengths,
      counts: scope.orders
    )
    open = [Int](repeating: 0, count: GapCounter.largestK * calendar.days.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    for index in 0..<(purchases.count - 1) {
      let day = purchases[index]
      let k = min(index, GapCounter.largestK - 1)
      let week = Int(calendar.weekOfDay[Int(day.index)])
      let gap = Int(purchases[index + 1].day - day.day)
      counts.add((k * calendar.weeks.count + week) * lengths + gap)
    }
    let last = purchases.count - 1
    let k = min(last, GapCounter.largestK - 1)
    open[k * calendar.days.count + Int(purchases[last].index)] += 1
  }

  mutating func merge(_ other: GapCounter) {
    counts.merge(other.counts)
    for index in open.indices { open[index] += other.open[index] }
  }

  func finished() -> Gaps {
    let weeks = calendar.weeks
    let rows = counts.nonZero().map { cell, count in
      GapRow(
        k: cell / lengths / weeks.count + 1,
        week: Week(number: weeks[cell / lengths % weeks.count]),
        gap: cell % lengths,
        count: count
      )
    }
    let waiting = open.indices.filter { open[$0] > 0 }.map { cell in
      OpenGapRow(
        k: cell / calendar.days.count + 1,
        day: Day(number: calendar.days[cell % calendar.days.count]),
        count: open[cell]
      )
    }
    return Gaps(rows: rows, open: waiting)
  }
}

/// Fills `Strata`.
struct StrataCounter: Sendable {
  private let scope: Scope
  private let lengths: Int
  /// Values of all dimensions, in the order of the tally's key.
  private let values: [(dimension: StrataDimension, value: Int32)]
  private let firstChannel: Int
  private let firstProduct: Int
  private let firstGift: Int
  private var events: CountTable
  private var censored: CountTable

  init(scope: Scope) {
    self.scope = scope
    lengths = scope.span + 1
    values =
      (0...2).map { (.discount, $0) } + scope.channels.map { (.channel, $0) }
      + scope.products.map { (.product, $0) } + (0...1).map { (.gift, $0) }
    firstChannel = 3
    firstProduct = firstChannel + scope.channels.count
    firstGift = firstProduct + scope.products.count
    events = CountTable(cells: values.count * lengths, counts: scope.orders)
    censored = CountTable(cells: values.count * lengths, counts: scope.orders)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ traits: FirstTraits) {
    let first = purchases[0]
    let depth = Int(DepthClass(gross: first.gross, discount: first.discount).rawValue)
    let channel = firstChannel + StrataCounter.position(of: traits.channel, in: scope.channels)
    let product = firstProduct + StrataCounter.position(of: traits.product, in: scope.products)
    let gift = firstGift + (traits.gift ? 1 : 0)
    if purchases.count > 1 {
      let days = Int(purchases[1].day - first.day)
      events.add(depth * lengths + days)
      events.add(channel * lengths + days)
      events.add(product * lengths + days)
      events.add(gift * lengths + days)
    } else {
      let days = Int(scope.asOf - first.day)
      censored.add(depth * lengths + days)
      censored.add(channel * lengths + days)
      censored.add(product * lengths + days)
      censored.add(gift * lengths + days)
    }
  }

  mutating func merge(_ other: StrataCounter) {
    events.merge(other.events)
    censored.merge(other.censored)
  }

  func finished() -> Strata {
    var rows: [Int: StrataRow] = [:]
    func row(_ cell: Int) -> StrataRow {
      let (dimension, value) = values[cell / lengths]
      return rows[cell] ?? StrataRow(dimension: dimension, value: value, days: cell % lengths)
    }
    for (cell, count) in events.nonZero() {
      var found = row(cell)
      found.events = count
      rows[cell] = found
    }
    for (cell, count) in censored.nonZero() {
      var found = row(cell)
      found.censored = count
      rows[cell] = found
    }
    return Strata(rows: rows.sorted { $0.key < $1.key }.map(\.value))
  }

  /// `other` is the first value, `unknown` the second, the kept codes ascend after them.
  private static func position(of code: Int32, in values: [Int32]) -> Int {
    if code < 0 { return 1 }
    let kept = values.dropFirst(2)
    var low = kept.startIndex
    var high = kept.endIndex
    while low < high {
      let middle = (low + high) / 2
      if kept[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < kept.endIndex && kept[low] == code ? low : 0
  }
}
