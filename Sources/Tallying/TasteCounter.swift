import Commerce

/// What a customer buys most often, by category of goods.
struct TasteCounter {
  private let ledger: Ledger
  /// Every category once.
  private let names: [String]
  /// By product code: its category, or -1.
  private let categories: [Int32]
  /// By category: purchase days of the customer at hand, and the last of them.
  private var days: [Int]
  private var lastDay: [Int32]
  /// The categories of the customer at hand.
  private var touched: [Int] = []

  init(_ ledger: Ledger) {
    self.ledger = ledger
    let words = ledger.tables.products.map { $0?.category ?? "" }
    names = Set(words).subtracting([""]).sorted()
    var places: [String: Int32] = [:]
    for (place, name) in names.enumerated() { places[name] = Int32(place) }
    categories = words.map { places[$0] ?? -1 }
    days = [Int](repeating: 0, count: names.count)
    lastDay = [Int32](repeating: .min, count: names.count)
  }

  /// The category on most purchase days.
  ///
  /// - Parameter orders: those of one customer, in the order of time.
  /// - Returns: `nil` for few days, no clear first, or one day of it only.
  /// - Complexity: O(lines of the orders).
  mutating func favourite(of orders: Range<Int>) -> String? {
    guard orders.count >= FirstGoods.leastOfTaste, !names.isEmpty else { return nil }
    for place in touched { (days[place], lastDay[place]) = (0, .min) }
    touched.removeAll(keepingCapacity: true)
    var purchaseDays = 0
    var before = Int32.min
    for index in orders {
      let order = ledger.orders[index]
      if order.day != before { purchaseDays += 1 }
      before = order.day
      let start = Int(order.firstLine)
      for line in start..<(start + Int(order.lineCount)) {
        let product = Int(ledger.lines.lines[line].product)
        guard categories.indices.contains(product), categories[product] >= 0 else { continue }
        let place = Int(categories[product])
        guard lastDay[place] != order.day else { continue }
        if days[place] == 0 { touched.append(place) }
        lastDay[place] = order.day
        days[place] += 1
      }
    }
    guard purchaseDays >= FirstGoods.leastOfTaste,
      let first = touched.max(by: { days[$0] < days[$1] }), days[first] > 1,
      touched.count(where: { days[$0] == days[first] }) == 1
    else { return nil }
    return names[first]
  }
}
