import Commerce

extension PartGrouping {
  /// The parts of one order, by what becomes of them, and room for its goods.
  ///
  /// One for all orders of a worker: to make its arrays anew for each would cost more than the rest.
  struct Bench {
    var kept: [Int32] = []
    var items: [Int32] = []
    /// Of other files than the order's.
    var refunds: [Int32] = []
    /// The same order as other files have it.
    var others: [Int32] = []
    /// Marks of the refunds so far.
    var seen: Set<[Int64]> = []
    var goods = LineTable()
    /// The goods' places, sorted.
    var sorted: [Int] = []
    var weights: [Int64] = []

    mutating func clear() {
      kept.removeAll(keepingCapacity: true)
      items.removeAll(keepingCapacity: true)
      refunds.removeAll(keepingCapacity: true)
      others.removeAll(keepingCapacity: true)
      if !seen.isEmpty { seen = [] }
    }
  }

  /// The goods of another file: products and quantities from there, the value from the order.
  func takeItems(_ order: inout OpenOrder, _ bench: inout Bench, _ table: inout LineTable) {
    bench.goods.cut(to: 0)
    for item in bench.items {
      let part = openOrder(item)
      bench.goods.append(part.firstLine..<part.firstLine + part.lineCount, of: lines)
    }
    guard bench.goods.count > 0 else { return }
    sortGoods(&bench)
    bench.weights.removeAll(keepingCapacity: true)
    for index in bench.sorted { bench.weights.append(max(0, bench.goods.gross(index))) }
    let isOne = bench.sorted.count == 1
    let shares = isOne ? [] : spread(order.gross, over: bench.weights)
    let discounts = isOne || order.discount == 0 ? [] : spread(order.discount, over: bench.weights)
    let first = table.count
    order.units = 0
    for (place, index) in bench.sorted.enumerated() {
      let quantity = max(0, bench.goods.lines[index].quantity)
      table.append(
        product: bench.goods.lines[index].product,
        quantity: quantity,
        gross: isOne ? order.gross : shares[place],
        discount: isOne ? order.discount : discounts.isEmpty ? 0 : discounts[place]
      )
      order.units += Int64(quantity)
    }
    order.firstLine = first
    order.lineCount = bench.sorted.count
  }

  /// By their words and amounts, so that shares do not depend on the order of rows.
  private func sortGoods(_ bench: inout Bench) {
    bench.sorted.removeAll(keepingCapacity: true)
    bench.sorted += 0..<bench.goods.count
    guard bench.goods.count > 1 else { return }
    let goods = bench.goods
    bench.sorted.sort { a, b in
      let (one, other) = (goods.lines[a].product, goods.lines[b].product)
      let names = words.products.order(ofProducts: one, other)
      if names != 0 { return names < 0 }
      return (goods.lines[a].quantity, goods.gross(a), a)
        < (goods.lines[b].quantity, goods.gross(b), b)
    }
  }
}
