import CSystem
import Commerce

/// What is counted of products: one walk over lines, and pairs out of what it leaves.
struct Goods: Sendable {
  var products = Products()
  var refills = Refills()
  var promotions = Promotions()
  var pairs = Pairs()

  /// Nothing where the ledger names no product.
  ///
  /// Cost: O(lines), and O(pairs) of at most `Pairs.mostProducts`/2 for each line; memory O(lines),
  /// pairs being counted in rounds of a fixed size.
  init(_ ledger: Ledger, _ pieces: [Piece], _ scope: Scope, historyDays: Int, threads: Int) {
    guard !ledger.products.isEmpty, historyDays > 0 else { return }
    let goods = GoodsScope(
      ledger: ledger,
      scope: scope,
      historyDays: historyDays,
      threads: threads
    )
    let baskets: [[UInt32]]
    do {
      // Its tables are gone before pairs are counted.
      let walk = GoodsWalk.whole(ledger, pieces, goods, threads: threads)
      products = walk.finishedProducts()
      refills = walk.finishedRefills()
      promotions = walk.finishedPromotions()
      baskets = walk.baskets.sorted { $0.key < $1.key }.map(\.value)
    }
    shim_release_free_memory()
    pairs = Pairs(baskets, rated: Goods.rated(products), goods, threads: threads)
  }

  /// Products with enough orders in the last 182 days, ascending.
  private static func rated(_ products: Products) -> [Int32] {
    var orders: [Int32: Int] = [:]
    for row in products.rows where row.span != .older {
      orders[row.product, default: 0] += row.orders
    }
    return orders.keys.filter { orders[$0, default: 0] >= Products.leastOrders }.sorted()
  }
}

extension GoodsWalk {
  static func whole(
    _ ledger: Ledger,
    _ pieces: [Piece],
    _ goods: GoodsScope,
    threads: Int
  ) -> GoodsWalk {
    let parts = inParallel(pieces.count, threads: threads) {
      GoodsWalk(ledger: ledger, goods: goods)
    } work: { piece, part in
      switch pieces[piece] {
      case .customers(let range): part.visit(range, piece: piece)
      case .anonymous(let range): part.visit(anonymous: range, piece: piece)
      }
    }
    guard var whole = parts.first?.take() else { return GoodsWalk(ledger: ledger, goods: goods) }
    for part in parts.dropFirst() { if let other = part.take() { whole.merge(other) } }
    return whole
  }
}

extension Pairs {
  /// Pairs that are held at a time: 96 MB.
  private static let pairsARound = 24_000_000

  fileprivate init(_ baskets: [[UInt32]], rated: [Int32], _ goods: GoodsScope, threads: Int) {
    let numbers = Pairs.numbers(rated, goods)
    let groups = Pairs.groups(baskets, count: min(threads, mostThreads))
    let counters = made(groups.count) { group in
      var counter = ItemCounter(products: rated.count)
      let reader = BasketReader(numbers: numbers)
      for piece in groups[group] { reader.read(baskets[piece], into: &counter) }
      return counter
    }
    var items = ItemCounter(products: rated.count)
    for counter in counters { items.merge(counter.value) }
    addTotals(items, rated)
    let sizes = counters.map { $0.value.sizes }
    let shape = PairBlocks(products: rated.count)
    for round in Pairs.rounds(sizes) {
      let writers = made(groups.count) { group in
        var writer = PairWriter(round, sizes: sizes[group], products: rated.count, shape: shape)
        let reader = BasketReader(numbers: numbers)
        for piece in groups[group] { reader.read(baskets[piece], into: &writer) }
        return writer
      }
      let parts = inParallel(shape.count(round), threads: threads) {
        PairCounter(products: rated.count, shape: shape)
      } work: { block, part in
        part.count(block, in: round, of: writers)
      }
      for part in parts { if let found = part.take() { rows += found.rows } }
    }
    rows.sort { ($0.kind.rawValue, $0.a, $0.b) < ($1.kind.rawValue, $1.a, $1.b) }
    for index in rows.indices {
      rows[index].a = rated[Int(rows[index].a)]
      rows[index].b = rated[Int(rows[index].b)]
    }
  }

  /// By position: the number of a rated product, or -1.
  private static func numbers(_ rated: [Int32], _ goods: GoodsScope) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: goods.products.count)
    for (number, product) in rated.enumerated() {
      let position = goods.positions[Int(product)]
      if position >= 0 { numbers[Int(position)] = Int32(number) }
    }
    return numbers
  }

  private mutating func addTotals(_ items: borrowing ItemCounter, _ rated: [Int32]) {
    for kind in PairKind.allCases {
      let isBasket = kind == .basket
      let (count, leftOut) =
        isBasket ? (items.orders, items.ordersLeftOut) : (items.steps, items.stepsLeftOut)
      if count + leftOut > 0 {
        totals.append(PairTotalRow(kind: kind, count: count, leftOut: leftOut))
      }
      for (number, product) in rated.enumerated() {
        let first = Int(isBasket ? items.inOrders[number] : items.before[number])
        let second = Int(isBasket ? items.inOrders[number] : items.after[number])
        guard first + second > 0 else { continue }
        self.items.append(PairItemRow(kind: kind, product: product, first: first, second: second))
      }
    }
  }

  /// Pieces side by side, about as many products in each group.
  private static func groups(_ baskets: [[UInt32]], count: Int) -> [Range<Int>] {
    let share = baskets.reduce(0) { $0 + $1.count } / max(1, min(count, baskets.count)) + 1
    var groups: [Range<Int>] = []
    var (start, size) = (0, 0)
    for piece in baskets.indices {
      if size + baskets[piece].count / 2 > share, piece > start {
        groups.append(start..<piece)
        (start, size) = (piece, 0)
      }
      size += baskets[piece].count
    }
    if start < baskets.count { groups.append(start..<baskets.count) }
    return groups
  }

  /// Ranges of keys with no more pairs than a round may hold, if it can be.
  private static func rounds(_ sizes: [[Int]]) -> [Range<Int>] {
    var rounds: [Range<Int>] = []
    var (start, size) = (0, 0)
    let keys = sizes.first?.count ?? 0
    for key in 0..<keys {
      let more = sizes.reduce(0) { $0 + $1[key] }
      if size > 0, size + more > pairsARound {
        rounds.append(start..<key)
        (start, size) = (key, 0)
      }
      size += more
    }
    if size > 0 { rounds.append(start..<keys) }
    return rounds
  }
}
