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
    let walk = GoodsWalk.whole(ledger, pieces, goods, threads: threads)
    products = walk.finishedProducts()
    refills = walk.finishedRefills()
    promotions = walk.finishedPromotions()
    let baskets = walk.baskets.sorted { $0.key < $1.key }.map(\.value)
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
  /// Pairs that a thread holds at a time: 48 MB.
  private static let pairsARound = 6_000_000

  fileprivate init(_ baskets: [[UInt32]], rated: [Int32], _ goods: GoodsScope, threads: Int) {
    var numbers = [Int32](repeating: -1, count: goods.products.count)
    for (number, product) in rated.enumerated() {
      let position = goods.positions[Int(product)]
      if position >= 0 { numbers[Int(position)] = Int32(number) }
    }
    let items = Pairs.items(baskets, numbers, products: rated.count, threads: threads)
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
      let found = Pairs.rows(kind, baskets, numbers, sizes: items.sizes(kind), threads: threads)
      rows += found.map { row in
        PairRow(
          kind: kind,
          a: rated[Int(row.a)],
          b: rated[Int(row.b)],
          count: row.count,
          customers: row.customers
        )
      }
    }
  }

  private static func items(
    _ baskets: [[UInt32]],
    _ numbers: [Int32],
    products: Int,
    threads: Int
  ) -> ItemCounter {
    let parts = inParallel(baskets.count, threads: threads) {
      ItemCounter(products: products)
    } work: { piece, part in
      var reader = BasketReader(numbers: numbers)
      reader.read(baskets[piece], into: &part)
    }
    guard var whole = parts.first?.take() else { return ItemCounter(products: products) }
    for part in parts.dropFirst() { if let other = part.take() { whole.merge(other) } }
    return whole
  }

  /// The pairs of one kind, in numbers of rated products.
  private static func rows(
    _ kind: PairKind,
    _ baskets: [[UInt32]],
    _ numbers: [Int32],
    sizes: [Int],
    threads: Int
  ) -> [PairRow] {
    let shape = PairBlocks(products: sizes.count)
    let rounds = rounds(sizes, threads: threads)
    let parts = inParallel(rounds.count, threads: threads) {
      PairCounter(products: sizes.count, shape: shape)
    } work: { round, part in
      var writer = PairWriter(kind, rounds[round], sizes: sizes, shape: shape)
      var reader = BasketReader(numbers: numbers)
      for tokens in baskets { reader.read(tokens, into: &writer) }
      part.count(kind, rounds[round], writer)
    }
    var rows: [PairRow] = []
    for part in parts { if let found = part.take() { rows += found.rows } }
    return rows.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// Ranges of A's with about as many pairs each, and no more than a round may hold if it can be.
  private static func rounds(_ sizes: [Int], threads: Int) -> [Range<Int>] {
    let total = sizes.reduce(0, +)
    guard total > 0 else { return [] }
    let share = min(pairsARound, max(1, total / max(1, threads)))
    var rounds: [Range<Int>] = []
    var (start, size) = (0, 0)
    for product in sizes.indices {
      if size > 0, size + sizes[product] > share {
        rounds.append(start..<product)
        (start, size) = (product, 0)
      }
      size += sizes[product]
    }
    rounds.append(start..<sizes.count)
    return rounds
  }
}
