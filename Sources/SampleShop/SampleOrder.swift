/// One made-up order before it is written.
struct SampleOrder: Sendable {
  enum Status: String, Sendable { case completed, shipped, paid, refunded, cancelled, unpaid }

  /// Never empty; no product twice.
  var lines: [(product: Int, quantity: Int)] = []
  var discountPercent = 0
  var freeShipping = false
  var gift = false
  var status = Status.completed
  /// It came late, broken or not at all.
  var hadTrouble = false

  /// Fen off a line, to whole tenths of a yuan, as shops do.
  func discount(of line: (product: Int, quantity: Int)) -> Int {
    TeaCatalogue.products[line.product].price * line.quantity * discountPercent / 1000 * 10
  }

  /// Fen paid for a line.
  func paid(for line: (product: Int, quantity: Int)) -> Int {
    TeaCatalogue.products[line.product].price * line.quantity - discount(of: line)
  }

  /// Fen before the discount.
  var gross: Int {
    lines.reduce(0) { $0 + TeaCatalogue.products[$1.product].price * $1.quantity }
  }
}

/// All draws among named things, built once.
struct ShopLotteries: Sendable {
  let pace = Lottery(weights: Regular.paces.map(\.weight))
  let channel = Lottery(weights: TeaMarket.channels.map(\.weight))
  let region = Lottery(weights: TeaMarket.regions.map(\.weight))
  /// Lines an order less one, and pieces a line less one.
  let lines = Lottery(weights: [63, 26, 9, 2])
  let quantity = Lottery(weights: [84, 12, 3, 1])
  private let hours = Lottery(weights: [
    14, 7, 4, 2, 2, 3, 8, 18, 32, 46, 54, 52, 58, 52, 46, 44, 46, 50, 56, 68, 84, 90, 72, 38,
  ])
  private let firstProducts = (1...12).map {
    Lottery(weights: TeaCatalogue.weights(month: $0, first: true))
  }
  private let laterProducts = (1...12).map {
    Lottery(weights: TeaCatalogue.weights(month: $0, first: false))
  }

  /// 0…1439.
  func minute(_ chance: inout Chance) -> Int { hours.draw(&chance) * 60 + chance.below(60) }

  func product(month: Int, first: Bool, _ chance: inout Chance) -> Int {
    (first ? firstProducts : laterProducts)[month - 1].draw(&chance)
  }
}
