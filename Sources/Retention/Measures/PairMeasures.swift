/// Two products in one order more often than by chance.
package struct BasketPair: AddedElement {
  /// SKUs.
  package var a: String
  package var b: String
  /// Orders with both, with A, with B, and all that name a product.
  package var both: Int
  package var nA: Int
  package var nB: Int
  package var orders: Int
  /// Share of A's orders that hold B.
  package var confidence: Double
  package var lift: Double
  package var low: Double
  package var high: Double
  package var leverage: Double

  package init(
    a: String,
    b: String,
    both: Int,
    nA: Int,
    nB: Int,
    orders: Int,
    confidence: Double,
    lift: Double,
    low: Double,
    high: Double,
    leverage: Double
  ) {
    self.a = a
    self.b = b
    self.both = both
    self.nA = nA
    self.nB = nB
    self.orders = orders
    self.confidence = confidence
    self.lift = lift
    self.low = low
    self.high = high
    self.leverage = leverage
  }
}

/// B on the purchase day after one with A more often than on any later purchase day.
package struct NextPair: AddedElement {
  /// SKUs; they may be the same.
  package var a: String
  package var b: String
  /// Steps from A to B, from A, and to B.
  package var both: Int
  package var nA: Int
  package var nB: Int
  /// P(B next | A) over P(B on a second or later purchase day).
  package var affinity: Double
  package var low: Double
  package var high: Double

  package init(
    a: String,
    b: String,
    both: Int,
    nA: Int,
    nB: Int,
    affinity: Double,
    low: Double,
    high: Double
  ) {
    self.a = a
    self.b = b
    self.both = both
    self.nA = nA
    self.nB = nB
    self.affinity = affinity
    self.low = low
    self.high = high
  }
}

/// Products, and how they meet.
package struct GoodsMeasures: AddedMeasures {
  /// Rated products that may stand on a page, most orders first.
  package var products: [ProductMeasures]
  package var base: ProductBase
  /// Each product's strongest partners, by the lower end of the interval.
  package var pairs: [BasketPair]
  package var next: [NextPair]

  package static let unknown = GoodsMeasures(products: [], base: .unknown, pairs: [], next: [])

  package init(
    products: [ProductMeasures],
    base: ProductBase,
    pairs: [BasketPair],
    next: [NextPair]
  ) {
    self.products = products
    self.base = base
    self.pairs = pairs
    self.next = next
  }
}
