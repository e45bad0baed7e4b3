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

  /// Products of an order or a day that are kept: one more than may be.
  private static let room = Pairs.mostProducts + 1

  init(numbers: [Int32]) { self.numbers = numbers }

  func read(_ tokens: [UInt32], into sink: inout some BasketSink & ~Copyable) {
    let tokens = tokens.span
    let numbers = self.numbers.span
    var orderRoom = [Int32](repeating: 0, count: BasketReader.room)
    var dayRoom = [Int32](repeating: 0, count: 2 * BasketReader.room)
    // An array would be asked for its owners at each product.
    var order = orderRoom.mutableSpan
    var days = dayRoom.mutableSpan
    var at = Place()
    for index in tokens.indices {
      let token = tokens[index]
      if token & Basket.order != 0 {
        if at.isNamed { sink.take(order: order.span.extracting(first: at.orderCount)) }
        (at.orderCount, at.isNamed) = (0, false)
        if token & Basket.day != 0 {
          if at.hasOrder { at.endDay(days.span, &sink) }
          if token & Basket.customer != 0 {
            sink.beginCustomer()
            at.hasBefore = false
          }
          at.hasOrder = true
        }
      }
      let position = token & Basket.position
      guard position < Basket.uncounted else {
        if position == Basket.uncounted { at.isNamed = true }
        continue
      }
      at.isNamed = true
      let number = numbers[Int(position)]
      guard number >= 0 else { continue }
      if at.orderCount < BasketReader.room {
        order[at.orderCount] = number
        at.orderCount += 1
      }
      if token & Basket.again == 0, at.dayCount < BasketReader.room {
        days[at.day + at.dayCount] = number
        at.dayCount += 1
      }
    }
    if at.isNamed { sink.take(order: order.span.extracting(first: at.orderCount)) }
    if at.hasOrder { at.endDay(days.span, &sink) }
  }

  /// What has been read of the order and the day at hand, and whether there is a day before.
  private struct Place {
    var orderCount = 0
    var isNamed = false
    var hasOrder = false
    /// The day's products, and those of the day before, have each one half of the room.
    var day = 0
    var before = BasketReader.room
    var dayCount = 0
    var countBefore = 0
    var hasBefore = false

    @inline(__always)
    mutating func endDay(_ days: Span<Int32>, _ sink: inout some BasketSink & ~Copyable) {
      if hasBefore {
        sink.take(
          from: days.extracting(before..<before + countBefore),
          to: days.extracting(day..<day + dayCount)
        )
      }
      swap(&day, &before)
      (countBefore, dayCount, hasBefore) = (dayCount, 0, true)
    }
  }
}
