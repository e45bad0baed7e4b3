/// The distinct products of orders, one after another: four bytes a product.
///
/// A token is a product's position among the counted ones with marks on top. Each order has a
/// first token, which says where days and customers begin too.
enum Basket {
  static let order: UInt32 = 1 << 31
  static let day: UInt32 = 1 << 30
  static let customer: UInt32 = 1 << 29
  /// The product is in an earlier order of the day.
  static let again: UInt32 = 1 << 28
  static let position: UInt32 = (1 << 28) - 1
  /// Instead of a position: an order without a named product, or without a counted one.
  static let nameless = position
  static let uncounted = position - 1
}

/// Takes orders and steps from day to day, in numbers of rated products without repetition.
protocol BasketSink: ~Copyable {
  /// An order that names a product; `items` has one more than may be where there were more.
  mutating func take(order items: Span<Int32>)
  /// A purchase day and the same customer's next.
  mutating func take(from: Span<Int32>, to: Span<Int32>)
  mutating func beginCustomer()
}

/// Reads baskets again, with the rated products' numbers in place of positions.
struct BasketReader {
  /// By position: the rated product's number, or -1.
  private let numbers: [Int32]
  private var order: [Int32]
  private var day: [Int32]
  private var dayBefore: [Int32]
  private var orderCount = 0
  private var dayCount = 0
  private var countBefore = 0

  init(numbers: [Int32]) {
    self.numbers = numbers
    order = [Int32](repeating: 0, count: Pairs.mostProducts + 1)
    day = order
    dayBefore = order
  }

  mutating func read(_ tokens: [UInt32], into sink: inout some BasketSink & ~Copyable) {
    let tokens = tokens.span
    var hasOrder = false
    var isNamed = false
    var hasBefore = false
    for index in tokens.indices {
      let token = tokens[index]
      if token & Basket.order != 0 {
        if isNamed { sink.take(order: order.span.extracting(first: orderCount)) }
        (orderCount, isNamed) = (0, false)
        if token & Basket.day != 0 {
          if hasOrder { endDay(&hasBefore, &sink) }
          if token & Basket.customer != 0 {
            sink.beginCustomer()
            hasBefore = false
          }
          hasOrder = true
        }
      }
      let position = token & Basket.position
      if position < Basket.uncounted {
        isNamed = true
        let number = numbers[Int(position)]
        if number >= 0 { add(number, again: token & Basket.again != 0) }
      } else if position == Basket.uncounted {
        isNamed = true
      }
    }
    if isNamed { sink.take(order: order.span.extracting(first: orderCount)) }
    if hasOrder { endDay(&hasBefore, &sink) }
    (orderCount, dayCount) = (0, 0)
  }

  @inline(__always)
  private mutating func add(_ number: Int32, again: Bool) {
    if orderCount <= Pairs.mostProducts {
      order[orderCount] = number
      orderCount += 1
    }
    if !again, dayCount <= Pairs.mostProducts {
      day[dayCount] = number
      dayCount += 1
    }
  }

  @inline(__always)
  private mutating func endDay(_ hasBefore: inout Bool, _ sink: inout some BasketSink & ~Copyable) {
    if hasBefore {
      sink.take(
        from: dayBefore.span.extracting(first: countBefore),
        to: day.span.extracting(first: dayCount)
      )
    }
    swap(&day, &dayBefore)
    (countBefore, dayCount, hasBefore) = (dayCount, 0, true)
  }
}
