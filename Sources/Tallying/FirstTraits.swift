import Commerce

/// What is known of a customer's first purchase day beyond its amounts.
///
/// None of it depends on the order of rows: the orders of a day stand by what they hold, and of
/// orders that hold the same the smallest product code counts.
struct FirstTraits: Sendable {
  /// Positions among the values that keep their own group.
  var channel: Int
  var product: Int
  var gift = false
  /// Codes of `CustomerRegions` and of the ledger's channels; -1 where unknown.
  var region: Int32 = -1
  var channelCode: Int32 = -1

  init(channel: Int, product: Int, region: Int32) {
    self.channel = channel
    self.product = product
    self.region = region
  }

  /// The channel of the day's first order that has one, else `Strata.unknown`.
  @inline(__always)
  static func channel(_ range: Range<Int>, _ orders: Span<Order>) -> Int32 {
    let first = orders[range.lowerBound]
    if first.channel >= 0 { return Int32(first.channel) }
    return laterChannel(range, orders)
  }

  private static func laterChannel(_ range: Range<Int>, _ orders: Span<Order>) -> Int32 {
    for index in range {
      guard orders[index].day == orders[range.lowerBound].day else { break }
      if orders[index].channel >= 0 { return Int32(orders[index].channel) }
    }
    return Strata.unknown
  }

  /// The smallest product code of the day's first order that has one, else `Strata.unknown`.
  @inline(__always)
  static func product(_ range: Range<Int>, _ orders: Span<Order>, _ lines: Span<Line>) -> Int32 {
    let first = orders[range.lowerBound]
    if range.count > 1, orders[range.lowerBound + 1].day == first.day {
      return laterProduct(range, orders, lines)
    }
    return smallestProduct(first, lines)
  }

  private static func laterProduct(
    _ range: Range<Int>,
    _ orders: Span<Order>,
    _ lines: Span<Line>
  ) -> Int32 {
    var found = Strata.unknown
    var holder = range.lowerBound
    for index in range {
      guard orders[index].day == orders[range.lowerBound].day else { break }
      if found >= 0, orders[holder].comesBefore(orders[index]) { break }
      let code = smallestProduct(orders[index], lines)
      guard code >= 0 else { continue }
      if found < 0 { holder = index }
      found = found < 0 ? code : min(found, code)
    }
    return found
  }

  @inline(__always)
  private static func smallestProduct(_ order: Order, _ lines: Span<Line>) -> Int32 {
    // As unsigned, unknown (-1) is larger than any code.
    var least = UInt32.max
    let first = Int(order.firstLine)
    for line in first..<(first + Int(order.lineCount)) {
      least = min(least, UInt32(bitPattern: lines[line].product))
    }
    return least > UInt32(Int32.max) ? Strata.unknown : Int32(least)
  }
}

/// The values of a dimension that keep their own group, and where each code stands among them.
struct StrataValues: Sendable {
  /// `other`, `unknown`, then the codes most customers began with, ascending.
  let values: [Int32]
  /// By code.
  private let positions: [Int32]

  /// Ties for the last places go to the lower code.
  init(customers counts: [Int]) {
    let kept = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
      .prefix(Strata.largestNumberOfValues).sorted()
    values = [Strata.other, Strata.unknown] + kept.map(Int32.init)
    var places = [Int32](repeating: 0, count: counts.count)
    for (place, code) in kept.enumerated() { places[code] = Int32(place + 2) }
    positions = places
  }

  @inline(__always)
  func position(of code: Int32) -> Int { code < 0 ? 1 : Int(positions[Int(code)]) }
}
