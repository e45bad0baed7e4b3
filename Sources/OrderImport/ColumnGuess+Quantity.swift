import Commerce

/// How many were bought, where no header says it, from a price and the total beside it.
extension ColumnGuess {
  /// Takes the column that a row's price is times to come to its total; without one, leaves the
  /// price where totals are several times it.
  mutating func guessQuantity() {
    let totals: [OrderField] = [.lineTotal, .goodsTotal, .orderTotal]
    guard let price = plan[.unitPrice].first,
      let total = totals.compactMap({ plan[$0].first }).first
    else { return }
    let (prices, sums) = (looks[price].values, looks[total].values)
    let columns = free().filter { isQuantity(looks[$0].values, prices, sums) }
    if let best = columns.first {
      return take(.quantity, best, sure(1, rivals: columns.count))
    }
    if plan.sureness[price] < 1, areMultiples(sums, of: prices) { leavePrice(price, for: total) }
  }

  /// Whether price times number is the total, but for the last digit, in nine rows of ten.
  private func isQuantity(_ numbers: [Int64?], _ prices: [Int64?], _ sums: [Int64?]) -> Bool {
    var (rows, hits, several) = (0, 0, 0)
    for (number, (price, sum)) in zip(numbers, zip(prices, sums)) {
      guard let price, let sum, price != 0 else { continue }
      rows += 1
      guard let number, isSame(Double(number) / 1_000_000 * Double(price), sum) else { continue }
      hits += 1
      if number != 1_000_000 { several += 1 }
    }
    return rows >= 3 && hits * 10 >= rows * 9 && several > 0
  }

  /// Whether totals are whole multiples of prices in nine rows of ten, and more than once them in
  /// one of twenty.
  private func areMultiples(_ sums: [Int64?], of prices: [Int64?]) -> Bool {
    var (rows, hits, several) = (0, 0, 0)
    for (price, sum) in zip(prices, sums) {
      guard let price, let sum, price != 0, sum != 0 else { continue }
      rows += 1
      let times = (Double(sum) / Double(price)).rounded()
      guard times >= 1, isSame(times * Double(price), sum) else { continue }
      hits += 1
      if times > 1 { several += 1 }
    }
    return rows >= 3 && hits * 10 >= rows * 9 && several * 20 >= rows && several > 0
  }

  /// Within a hundredth, both in millionths.
  private func isSame(_ product: Double, _ sum: Int64) -> Bool {
    (product - Double(sum)).magnitude <= 10_000
  }
}
