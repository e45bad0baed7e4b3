/// A customer of the made-up shop who may come back.
struct Regular: Sendable {
  /// The customer's number, from which the key is made.
  var number: UInt32
  var purchases: UInt16 = 0
  /// Index into `Regular.paces`.
  var pace: UInt8
  var channel: UInt8
  var region: UInt8
  /// The product bought last.
  var favourite: UInt8 = 0
  /// Has been seen in an order before.
  var isKnown = false
  /// Began with a discount, and looks for one every time.
  var huntsDeals: Bool

  /// Mean days between purchases, each with its share of all customers.
  static let paces: [(meanDays: Int, weight: Int)] = [
    (12, 8), (19, 17), (27, 25), (36, 23), (48, 16), (65, 8), (95, 3),
  ]

  /// The chance, in ten thousandths, that the purchase just made was the last one.
  ///
  /// The first purchase loses most; who stays, stays longer. After the discounts began to grow
  /// (`spiral` months ago) regulars leave more easily.
  func leaving(product: TeaProduct, hadTrouble: Bool, spiral: Int) -> Int {
    if hadTrouble { return 7800 }
    let market = TeaMarket.channels[Int(channel)].leaving
    var chance: Int
    switch purchases {
    case 0, 1: chance = 6300 + product.leaving + market + (huntsDeals ? 900 : 0)
    case 2: chance = 3300 + market / 2 + (huntsDeals ? 500 : 0)
    case 3: chance = 2600 + market / 2
    case 4, 5: chance = 2100
    default: chance = 1700
    }
    chance += 90 * spiral
    return min(9500, max(500, chance))
  }

  /// The key as an export has it: a letter and seven signs, one to one with the number.
  ///
  /// 32 bits are shuffled by an odd factor and written in base 32 without letters that look alike.
  func appendKey(to bytes: inout [UInt8]) {
    var rest = UInt64(number &* 2_654_435_761)
    bytes.append(UInt8(ascii: "u"))
    for _ in 0..<7 {
      bytes.append(Regular.signs[Int(rest & 31)])
      rest >>= 5
    }
  }

  private static let signs = Array("23456789abcdefghjkmnpqrstuvwxyz0".utf8)
}
