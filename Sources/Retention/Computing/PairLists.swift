import Tallying

/// The pairs worth saying: each product's strongest partners.
struct PairLists {
  /// Partners of one product, and pairs of each kind in an edition.
  private static let mostPartners = 8
  private static let most = 4000

  private(set) var baskets: [BasketPair] = []
  private(set) var nexts: [NextPair] = []

  /// `products`: those that may be named.
  init(_ scope: MeasureScope, products: Set<Int32>) {
    let names = scope.names
    for (row, lift, counts) in Self.strongest(.basket, scope, products) {
      baskets.append(
        BasketPair(
          a: names.sku(row.a),
          b: names.sku(row.b),
          both: row.count,
          nA: counts.a,
          nB: counts.b,
          orders: counts.total,
          confidence: lift.confidence,
          lift: lift.value,
          low: lift.interval.low ?? 0,
          high: lift.interval.high ?? 0,
          leverage: lift.leverage
        )
      )
    }
    for (row, lift, counts) in Self.strongest(.next, scope, products) {
      nexts.append(
        NextPair(
          a: names.sku(row.a),
          b: names.sku(row.b),
          both: row.count,
          nA: counts.a,
          nB: counts.b,
          affinity: lift.value,
          low: lift.interval.low ?? 0,
          high: lift.interval.high ?? 0
        )
      )
    }
  }

  private typealias Found = (row: PairRow, lift: Lift, counts: (a: Int, b: Int, total: Int))

  /// Pairs above chance, the largest lower end first.
  ///
  /// Ten occurrences by k customers or more; a pair that nearly all of A's or B's buyers have would
  /// say who the others are, and is left out.
  private static func strongest(
    _ kind: PairKind,
    _ scope: MeasureScope,
    _ products: Set<Int32>
  ) -> [Found] {
    let pairs = scope.tallies.pairs
    var items: [Int32: PairItemRow] = [:]
    for item in pairs.items where item.kind == kind { items[item.product] = item }
    let total = pairs.total(kind)
    var found: [Found] = []
    for row in pairs.rows where row.kind == kind && row.customers >= scope.gate.k {
      guard products.contains(row.a), products.contains(row.b), let a = items[row.a]?.first,
        let b = items[row.b]?.second, !scope.gate.isPrivate(row.count, of: a),
        !scope.gate.isPrivate(row.count, of: b),
        let lift = Lift(both: row.count, a: a, b: b, total: total), let low = lift.interval.low,
        low > 1
      else { continue }
      found.append((row, lift, (a, b, total)))
    }
    found.sort { first, second in
      let (x, y) = (first.lift.interval.low ?? 0, second.lift.interval.low ?? 0)
      if x != y { return x > y }
      return (first.row.a, first.row.b) < (second.row.a, second.row.b)
    }
    var partners: [Int32: Int] = [:]
    let kept = found.filter { pair in
      let isWanted =
        partners[pair.row.a, default: 0] < mostPartners
        || (kind == .basket && partners[pair.row.b, default: 0] < mostPartners)
      guard isWanted else { return false }
      partners[pair.row.a, default: 0] += 1
      if kind == .basket { partners[pair.row.b, default: 0] += 1 }
      return true
    }
    return Array(kept.prefix(most))
  }
}
