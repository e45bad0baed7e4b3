extension Ledger {
  /// The same orders in the ledger's own order, whatever order they were read in.
  ///
  /// Orders by (day, order key bytes), then by what they hold; the lines of an order by (product
  /// bytes, quantity, amounts); customers numbered by their first order, products, channels and
  /// regions by their bytes. Names and customers that no order uses are dropped. Cost: O(n log n).
  ///
  /// - Parameter orderKeys: the key of each order, by its index here.
  /// - Returns: the ledger of the same orders, lines and refunds.
  package func arranged(by orderKeys: KeyTable) -> Ledger {
    arranged(in: arrangement(by: orderKeys))
  }

  /// The orders' present indices in the order in which `arranged(by:)` puts them.
  package func arrangement(by orderKeys: KeyTable) -> [Int] {
    orderRanking(orderKeys, Renaming(products, used: lines.product))
  }

  /// The orders of the indices, in their order; the rest is left out.
  package func arranged(in order: [Int]) -> Ledger {
    var result = Ledger(currency: currency, timeZone: timeZone)
    let productOrder = Renaming(products, used: usedProducts(of: order))
    let channelOrder = Renaming(channels, used: order.map { orders.channel[$0] })
    let regionOrder = Renaming(regions, used: order.map { orders.region[$0] })
    result.products = productOrder.names
    result.productTitles = productOrder.sources.map { productTitles[$0] }
    result.channels = channelOrder.names
    result.regions = regionOrder.names
    var customerCodes = [Int32](repeating: -1, count: customers.count)
    result.orders.reserve(orders.count)
    for index in order {
      result.orders.append(orders, index)
      let old = orders.customer[index]
      if old >= 0 {
        if customerCodes[Int(old)] < 0 {
          customerCodes[Int(old)] = result.customers.append(customers[old])
        }
        result.orders.customer.append(customerCodes[Int(old)])
      } else {
        result.orders.customer.append(-1)
      }
      result.orders.channel.append(channelOrder[orders.channel[index]])
      result.orders.region.append(regionOrder[orders.region[index]])
    }
    arrangeLines(order, productOrder, into: &result)
    arrangeRefunds(order, into: &result)
    return result
  }

  private func usedProducts(of order: [Int]) -> [Int32] {
    var codes: [Int32] = []
    codes.reserveCapacity(lines.count)
    for index in order {
      codes += lines.product[Int(orders.firstLine[index])..<Int(orders.firstLine[index + 1])]
    }
    return codes
  }

  /// The indices of the orders in the order they shall stand in.
  private func orderRanking(_ keys: KeyTable, _ products: Renaming) -> [Int] {
    var entries: [RankedOrder] = []
    entries.reserveCapacity(orders.count)
    for index in 0..<orders.count {
      entries.append(
        RankedOrder(
          day: orders.day[index],
          index: Int32(index),
          prefix: prefix(keys, Int32(index), 0),
          more: prefix(keys, Int32(index), 8)
        )
      )
    }
    entries.sort { a, b in
      if a.day != b.day { return a.day < b.day }
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      if a.more != b.more { return a.more < b.more }
      return comesFirst(Int(a.index), Int(b.index), keys, products)
    }
    return entries.map { Int($0.index) }
  }

  /// Eight bytes of a key, as a number that compares like them.
  private func prefix(_ keys: KeyTable, _ code: Int32, _ offset: Int) -> UInt64 {
    let key = keys[code]
    var value: UInt64 = 0
    for step in 0..<8 {
      let at = key.startIndex + offset + step
      value = value << 8 | (at < key.endIndex ? UInt64(key[at]) : 0)
    }
    return value
  }

  private func comesFirst(_ a: Int, _ b: Int, _ keys: KeyTable, _ products: Renaming) -> Bool {
    let (x, y) = (keys[Int32(a)], keys[Int32(b)])
    if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
    func content(_ i: Int) -> [Int64] {
      var values = [
        Int64(orders.minute[i]), orders.gross[i], orders.discount[i], orders.returned[i],
        Int64(orders.units[i]),
      ]
      for line in Int(orders.firstLine[i])..<Int(orders.firstLine[i + 1]) {
        values.append(Int64(products[lines.product[line]]))
      }
      return values
    }
    let (s, t) = (content(a), content(b))
    return s == t ? a < b : s.lexicographicallyPrecedes(t)
  }

  private func arrangeLines(_ order: [Int], _ products: Renaming, into result: inout Ledger) {
    result.lines.reserve(lines.count)
    result.orders.firstLine.reserveCapacity(order.count + 1)
    var sorted: [Int] = []
    for index in order {
      let range = Int(orders.firstLine[index])..<Int(orders.firstLine[index + 1])
      if range.count == 1 {
        result.lines.append(lines, range.lowerBound, products)
      } else {
        sorted.removeAll(keepingCapacity: true)
        sorted.append(contentsOf: range)
        lines.sort(&sorted, products)
        for line in sorted { result.lines.append(lines, line, products) }
      }
      result.orders.firstLine.append(Int32(result.lines.count))
    }
  }

  private func arrangeRefunds(_ order: [Int], into result: inout Ledger) {
    guard refunds.count > 0 else { return }
    var places = [Int32](repeating: -1, count: orders.count)
    for (place, index) in order.enumerated() { places[index] = Int32(place) }
    let kept = (0..<refunds.count).filter { places[Int(refunds.order[$0])] >= 0 }
    let sorted = kept.sorted { a, b in
      (places[Int(refunds.order[a])], refunds.day[a], refunds.amount[a])
        < (places[Int(refunds.order[b])], refunds.day[b], refunds.amount[b])
    }
    for refund in sorted {
      result.refunds.order.append(places[Int(refunds.order[refund])])
      result.refunds.day.append(refunds.day[refund])
      result.refunds.amount.append(refunds.amount[refund])
    }
  }
}

/// An order's place in the ledger: its day, then the first 16 bytes of its key.
private struct RankedOrder {
  var day: Int32
  var index: Int32
  var prefix: UInt64
  var more: UInt64
}

/// New codes for names: those in use, sorted by their bytes.
private struct Renaming {
  private(set) var names: [String] = []
  /// The old code of each new one.
  private(set) var sources: [Int] = []
  private var codes: [Int32]

  init(_ old: [String], used: [Int32]) {
    var inUse = [Bool](repeating: false, count: old.count)
    for code in used where code >= 0 { inUse[Int(code)] = true }
    codes = Array(repeating: -1, count: old.count)
    sources = old.indices.filter { inUse[$0] }.sorted { a, b in
      old[a].utf8.lexicographicallyPrecedes(old[b].utf8)
    }
    for (new, source) in sources.enumerated() {
      codes[source] = Int32(new)
      names.append(old[source])
    }
  }

  subscript(old: Int32) -> Int32 { old < 0 ? -1 : codes[Int(old)] }
}

extension OrderColumns {
  fileprivate mutating func reserve(_ count: Int) {
    day.reserveCapacity(count)
    minute.reserveCapacity(count)
    customer.reserveCapacity(count)
    gross.reserveCapacity(count)
    discount.reserveCapacity(count)
    returned.reserveCapacity(count)
    shippingSubsidy.reserveCapacity(count)
    units.reserveCapacity(count)
    freeShipping.reserveCapacity(count)
    gift.reserveCapacity(count)
    channel.reserveCapacity(count)
    region.reserveCapacity(count)
    rows.reserveCapacity(count)
    file.reserveCapacity(count)
  }

  /// Copies what needs no new code.
  fileprivate mutating func append(_ other: OrderColumns, _ index: Int) {
    day.append(other.day[index])
    minute.append(other.minute[index])
    gross.append(other.gross[index])
    discount.append(other.discount[index])
    returned.append(other.returned[index])
    shippingSubsidy.append(other.shippingSubsidy[index])
    units.append(other.units[index])
    freeShipping.append(other.freeShipping[index])
    gift.append(other.gift[index])
    rows.append(other.rows[index])
    file.append(other.file[index])
  }
}

extension LineColumns {
  fileprivate mutating func reserve(_ count: Int) {
    product.reserveCapacity(count)
    quantity.reserveCapacity(count)
    gross.reserveCapacity(count)
    discount.reserveCapacity(count)
    cost.reserveCapacity(count)
  }

  fileprivate mutating func append(_ other: LineColumns, _ index: Int, _ products: Renaming) {
    product.append(products[other.product[index]])
    quantity.append(other.quantity[index])
    gross.append(other.gross[index])
    discount.append(other.discount[index])
    cost.append(other.cost[index])
  }

  /// By insertion where there are few: orders are short, and mostly sorted already.
  fileprivate func sort(_ indices: inout [Int], _ products: Renaming) {
    guard indices.count <= 32 else {
      indices.sort { comesFirst($0, $1, products) }
      return
    }
    for index in indices.indices.dropFirst() {
      var place = index
      while place > 0, comesFirst(indices[place], indices[place - 1], products) {
        indices.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  fileprivate func comesFirst(_ a: Int, _ b: Int, _ products: Renaming) -> Bool {
    let (p, q) = (products[product[a]], products[product[b]])
    if p != q { return p < q }
    return (quantity[a], gross[a], discount[a], cost[a], a)
      < (quantity[b], gross[b], discount[b], cost[b], b)
  }
}
