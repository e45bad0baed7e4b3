import Commerce

/// Fills `Strata`.
struct StrataCounter: ~Copyable, Sendable {
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
      (0...2).map { (.discount, $0) } + scope.channels.values.map { (.channel, $0) }
      + scope.products.values.map { (.product, $0) } + (0...1).map { (.gift, $0) }
    firstChannel = 3
    firstProduct = firstChannel + scope.channels.values.count
    firstGift = firstProduct + scope.products.values.count
    let cells = values.count * lengths
    events = CountTable(cells: cells, counts: 4 * scope.orders, limit: scope.limit)
    censored = CountTable(cells: cells, counts: 4 * scope.orders, limit: scope.limit)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ traits: FirstTraits) {
    let first = purchases[0]
    let depth = Int(DepthClass(gross: first.gross, discount: first.discount).rawValue)
    let channel = firstChannel + traits.channel
    let product = firstProduct + traits.product
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

  /// The channel and product of a customer who bought once.
  @inline(__always)
  mutating func visit(oneTimer day: Int32, channel: Int, product: Int) {
    let days = Int(scope.asOf - day)
    censored.add((firstChannel + channel) * lengths + days)
    censored.add((firstProduct + product) * lengths + days)
  }

  /// The benefits of so many customers who bought once.
  mutating func visit(oneTimers count: Int, on day: Int32, _ benefits: Benefits) {
    let days = Int(scope.asOf - day)
    censored.add(benefits.depth * lengths + days, Int32(count))
    censored.add((firstGift + (benefits.isGift ? 1 : 0)) * lengths + days, Int32(count))
  }

  mutating func merge(_ other: borrowing StrataCounter) {
    events.merge(other.events)
    censored.merge(other.censored)
  }

  func finished() -> Strata {
    var found: [(cell: Int, count: Int32)] = []
    found.reserveCapacity(events.occupied)
    events.forEach { found.append(($0, $1)) }
    var rows: [StrataRow] = []
    rows.reserveCapacity(found.count + censored.occupied)
    var next = 0
    censored.forEach { cell, count in
      while next < found.count, found[next].cell < cell {
        rows.append(row(found[next].cell, events: found[next].count))
        next += 1
      }
      let isBoth = next < found.count && found[next].cell == cell
      rows.append(row(cell, events: isBoth ? found[next].count : 0, censored: count))
      if isBoth { next += 1 }
    }
    for (cell, count) in found[next...] { rows.append(row(cell, events: count)) }
    return Strata(rows: rows)
  }

  private func row(_ cell: Int, events: Int32, censored: Int32 = 0) -> StrataRow {
    let (dimension, value) = values[cell / lengths]
    var row = StrataRow(dimension: dimension, value: value, days: cell % lengths)
    row.events = Int(events)
    row.censored = Int(censored)
    return row
  }
}
