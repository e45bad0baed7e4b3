/// Counts how often each rated product occurs, and how many pairs begin with it.
struct ItemCounter: ~Copyable, Sendable, BasketSink {
  var orders = 0
  var steps = 0
  var ordersLeftOut = 0
  var stepsLeftOut = 0
  /// By rated product.
  private(set) var inOrders: Cells<Int32>
  private(set) var before: Cells<Int32>
  private(set) var after: Cells<Int32>
  /// Pairs in which it is A: in baskets and from day to day.
  private(set) var baskets: Cells<Int64>
  private(set) var nexts: Cells<Int64>

  init(products: Int) {
    inOrders = Cells(products)
    before = Cells(products)
    after = Cells(products)
    baskets = Cells(products)
    nexts = Cells(products)
  }

  mutating func take(order items: Span<Int32>) {
    guard items.count <= Pairs.mostProducts else {
      ordersLeftOut += 1
      return
    }
    orders += 1
    for index in items.indices {
      let item = items[index]
      inOrders[Int(item)] &+= 1
      for other in 0..<index { baskets[Int(min(item, items[other]))] &+= 1 }
    }
  }

  mutating func take(from: Span<Int32>, to: Span<Int32>) {
    guard max(from.count, to.count) <= Pairs.mostProducts else {
      stepsLeftOut += 1
      return
    }
    steps += 1
    for index in from.indices {
      before[Int(from[index])] &+= 1
      nexts[Int(from[index])] &+= Int64(to.count)
    }
    for index in to.indices { after[Int(to[index])] &+= 1 }
  }

  mutating func beginCustomer() {}

  mutating func merge(_ other: borrowing ItemCounter) {
    orders += other.orders
    steps += other.steps
    ordersLeftOut += other.ordersLeftOut
    stepsLeftOut += other.stepsLeftOut
    for index in 0..<inOrders.count {
      inOrders[index] += other.inOrders[index]
      before[index] += other.before[index]
      after[index] += other.after[index]
      baskets[index] += other.baskets[index]
      nexts[index] += other.nexts[index]
    }
  }

  /// Pairs by their A.
  func sizes(_ kind: PairKind) -> [Int] {
    (0..<baskets.count).map { Int(kind == .basket ? baskets[$0] : nexts[$0]) }
  }
}

/// Writes the pairs whose A is in a range, block by block of neighbouring A's.
///
/// Each pair is eight bytes: its cell in the block and the customer's number. Where each block
/// begins is known before, so that nothing is ever moved.
struct PairWriter: ~Copyable, Sendable, BasketSink {
  private let kind: PairKind
  private let range: Range<Int32>
  private let products: Int
  private let shape: PairBlocks
  private(set) var pairs: Cells<UInt64>
  /// By block: where the next of its pairs goes; after the last pair, where the block ends.
  private(set) var ends: Cells<Int64>
  private var customer: UInt64 = 0

  init(_ kind: PairKind, _ range: Range<Int>, sizes: [Int], shape: PairBlocks) {
    self.kind = kind
    self.range = Int32(range.lowerBound)..<Int32(range.upperBound)
    self.shape = shape
    products = sizes.count
    pairs = Cells(sizes[range].reduce(0, +))
    ends = Cells(shape.count(range))
    var start = 0
    for block in 0..<ends.count {
      ends[block] = Int64(start)
      for product in shape.products(of: block, in: range) { start += sizes[product] }
    }
  }

  mutating func beginCustomer() { customer &+= 1 }

  mutating func take(order items: Span<Int32>) {
    guard kind == .basket, items.count <= Pairs.mostProducts else { return }
    for index in items.indices where range.contains(items[index]) {
      let item = items[index]
      for other in items.indices where items[other] > item { write(item, items[other]) }
    }
  }

  mutating func take(from: Span<Int32>, to: Span<Int32>) {
    guard kind == .next, max(from.count, to.count) <= Pairs.mostProducts else { return }
    for index in from.indices where range.contains(from[index]) {
      for other in to.indices { write(from[index], to[other]) }
    }
  }

  @inline(__always)
  private mutating func write(_ a: Int32, _ b: Int32) {
    let offset = Int(a &- range.lowerBound)
    let block = offset / shape.width
    let cell = (offset - block * shape.width) * products + Int(b)
    pairs[Int(ends[block])] = UInt64(cell) << 32 | (customer & 0xffff_ffff)
    ends[block] &+= 1
  }
}

/// How many neighbouring A's a block has: as many as have their pairs' counts in a core's cache.
struct PairBlocks: Sendable {
  let width: Int

  private static let cells = 1 << 18

  init(products: Int) { width = max(1, PairBlocks.cells / max(1, products)) }

  func count(_ range: Range<Int>) -> Int { (range.count + width - 1) / width }

  func products(of block: Int, in range: Range<Int>) -> Range<Int> {
    let first = range.lowerBound + block * width
    return first..<min(first + width, range.upperBound)
  }
}

/// Counts the pairs of blocks and keeps those that occur often enough.
struct PairCounter: ~Copyable, Sendable {
  private let products: Int
  private let shape: PairBlocks
  private var counts: Cells<Int32>
  /// Cells that reached the least count, and what is known of them.
  private var found: [Found] = []
  private(set) var rows: [PairRow] = []

  private struct Found: Sendable {
    var cell: Int
    var count: Int32
    var customers: Int32 = 0
    var last: UInt32 = .max
  }

  init(products: Int, shape: PairBlocks) {
    self.products = products
    self.shape = shape
    counts = Cells(shape.width * products)
  }

  /// Adds the rows of one writer; products are numbers of rated ones.
  mutating func count(_ kind: PairKind, _ range: Range<Int>, _ writer: borrowing PairWriter) {
    var start = 0
    for block in 0..<writer.ends.count {
      let end = Int(writer.ends[block])
      // A few pairs in a large block are sorted; clearing and looking through it would cost more.
      if (end - start) * 32 < counts.count {
        countBySorting(start..<end, writer)
      } else {
        countInCells(start..<end, writer)
      }
      let first = shape.products(of: block, in: range).lowerBound
      for pair in found where Int(pair.customers) >= Pairs.leastCustomers {
        rows.append(
          PairRow(
            kind: kind,
            a: Int32(first + pair.cell / products),
            b: Int32(pair.cell % products),
            count: Int(pair.count),
            customers: Int(pair.customers)
          )
        )
      }
      start = end
    }
  }

  private mutating func countInCells(_ pairs: Range<Int>, _ writer: borrowing PairWriter) {
    found.removeAll(keepingCapacity: true)
    for index in pairs {
      let cell = Int(writer.pairs[index] >> 32)
      counts[cell] &+= 1
      if counts[cell] == Int32(Pairs.leastCount) { found.append(Found(cell: cell, count: 0)) }
    }
    for index in found.indices {
      found[index].count = counts[found[index].cell]
      counts[found[index].cell] = -1 - Int32(index)
    }
    if !found.isEmpty {
      for index in pairs {
        let pair = writer.pairs[index]
        let place = Int(-1 - counts[Int(pair >> 32)])
        guard place >= 0 else { continue }
        // A customer's pairs stand together.
        let customer = UInt32(truncatingIfNeeded: pair)
        if found[place].last != customer {
          found[place].last = customer
          found[place].customers &+= 1
        }
      }
    }
    for index in pairs { counts[Int(writer.pairs[index] >> 32)] = 0 }
  }

  private mutating func countBySorting(_ pairs: Range<Int>, _ writer: borrowing PairWriter) {
    found.removeAll(keepingCapacity: true)
    guard pairs.count >= Pairs.leastCount else { return }
    var sorted: [UInt64] = []
    sorted.reserveCapacity(pairs.count)
    for index in pairs { sorted.append(writer.pairs[index]) }
    sorted.sort()
    var start = 0
    while start < sorted.count {
      let cell = sorted[start] >> 32
      var end = start + 1
      var customers: Int32 = 1
      while end < sorted.count, sorted[end] >> 32 == cell {
        if sorted[end] != sorted[end - 1] { customers += 1 }
        end += 1
      }
      if end - start >= Pairs.leastCount {
        found.append(Found(cell: Int(cell), count: Int32(end - start), customers: customers))
      }
      start = end
    }
  }
}
