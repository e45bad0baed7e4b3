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
  /// Pairs in which it is A: in baskets, then from day to day.
  private var pairs: Cells<Int64>

  init(products: Int) {
    inOrders = Cells(products)
    before = Cells(products)
    after = Cells(products)
    pairs = Cells(2 * products)
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
      for other in 0..<index { pairs[Int(min(item, items[other]))] &+= 1 }
    }
  }

  mutating func take(from: Span<Int32>, to: Span<Int32>) {
    guard max(from.count, to.count) <= Pairs.mostProducts else {
      stepsLeftOut += 1
      return
    }
    steps += 1
    for index in from.indices {
      let item = Int(from[index])
      before[item] &+= 1
      pairs[before.count + item] &+= Int64(to.count)
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
    }
  }

  /// Pairs by key: see `PairWriter`.
  var sizes: [Int] { (0..<pairs.count).map { Int(pairs[$0]) } }
}

/// Writes the pairs whose keys are in a range, block by block of neighbouring keys.
///
/// A pair's key is its A, and the number of products more where it goes from day to day: one reading
/// finds both kinds. Each pair is four bytes, its cell in the block, with a mark on a customer's
/// first in it: a customer's pairs stand together. Where each block begins is known before, so that
/// nothing is ever moved.
struct PairWriter: ~Copyable, Sendable, BasketSink {
  private static let newCustomer: UInt32 = 1 << 31

  private let range: Range<Int32>
  private let products: Int32
  private let shape: PairBlocks
  private var pairs: Cells<UInt32>
  /// By block: where the next of its pairs goes; after the last pair, where the block ends.
  private var ends: Cells<Int64>
  /// By block: whose pair was written last.
  private var last: Cells<UInt32>
  private var customer: UInt32 = 0

  /// `sizes`: pairs by key.
  init(_ range: Range<Int>, sizes: [Int], products: Int, shape: PairBlocks) {
    self.range = Int32(range.lowerBound)..<Int32(range.upperBound)
    self.products = Int32(products)
    self.shape = shape
    pairs = Cells(sizes[range].reduce(0, +))
    ends = Cells(shape.count(range))
    last = Cells(shape.count(range))
    var start = 0
    for block in 0..<ends.count {
      ends[block] = Int64(start)
      for key in shape.keys(of: block, in: range) { start += sizes[key] }
    }
  }

  mutating func beginCustomer() { customer &+= 1 }

  mutating func take(order items: Span<Int32>) {
    guard items.count <= Pairs.mostProducts else { return }
    for index in items.indices.dropFirst() {
      let item = items[index]
      for other in 0..<index { write(min(item, items[other]), max(item, items[other])) }
    }
  }

  mutating func take(from: Span<Int32>, to: Span<Int32>) {
    guard max(from.count, to.count) <= Pairs.mostProducts else { return }
    for index in from.indices {
      let key = products &+ from[index]
      for other in to.indices { write(key, to[other]) }
    }
  }

  @inline(__always)
  private mutating func write(_ key: Int32, _ b: Int32) {
    guard range.contains(key) else { return }
    let offset = Int(key &- range.lowerBound)
    let block = offset >> shape.shift
    let cell = (offset & (shape.width &- 1)) &* Int(products) &+ Int(b)
    let mark = last[block] == customer ? 0 : PairWriter.newCustomer
    last[block] = customer
    pairs[Int(ends[block])] = UInt32(truncatingIfNeeded: cell) | mark
    ends[block] &+= 1
  }

  /// The pairs of a block, when all are written.
  func range(of block: Int) -> Range<Int> {
    (block == 0 ? 0 : Int(ends[block - 1]))..<Int(ends[block])
  }

  @inline(__always)
  func pair(_ index: Int) -> (cell: Int, isNewCustomer: Bool) {
    let pair = pairs[index]
    return (Int(pair & ~PairWriter.newCustomer), pair & PairWriter.newCustomer != 0)
  }
}

/// How many neighbouring keys a block has: as many as have their pairs' counts in a core's cache.
struct PairBlocks: Sendable {
  let shift: Int
  var width: Int { 1 << shift }

  private static let cells = 1 << 18

  init(products: Int) {
    let most = max(1, PairBlocks.cells / max(1, products))
    shift = Int.bitWidth - 1 - most.leadingZeroBitCount
  }

  func count(_ range: Range<Int>) -> Int { (range.count + width - 1) / width }

  func keys(of block: Int, in range: Range<Int>) -> Range<Int> {
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
  /// With numbers of rated products.
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

  /// Adds the rows of one block, whose pairs several have written of their own customers.
  mutating func count(_ block: Int, in range: Range<Int>, of writers: [Shared<PairWriter>]) {
    let pairs = writers.reduce(0) { $0 + $1.value.range(of: block).count }
    found.removeAll(keepingCapacity: true)
    guard pairs >= Pairs.leastCount else { return }
    // A few pairs in a large block are sorted; clearing and looking through it would cost more.
    if pairs * 32 < counts.count {
      countBySorting(block, writers, pairs)
    } else {
      countInCells(block, writers)
    }
    let first = shape.keys(of: block, in: range).lowerBound
    for pair in found where Int(pair.customers) >= Pairs.leastCustomers {
      let key = first + pair.cell / products
      rows.append(
        PairRow(
          kind: key < products ? .basket : .next,
          a: Int32(key < products ? key : key - products),
          b: Int32(pair.cell % products),
          count: Int(pair.count),
          customers: Int(pair.customers)
        )
      )
    }
  }

  private mutating func countInCells(_ block: Int, _ writers: [Shared<PairWriter>]) {
    for writer in writers { addCells(block, writer.value) }
    for index in found.indices {
      found[index].count = counts[found[index].cell]
      counts[found[index].cell] = -1 - Int32(index)
    }
    var customer: UInt32 = 0
    if !found.isEmpty {
      for writer in writers { addCustomers(block, writer.value, &customer) }
    }
    for writer in writers { clear(block, writer.value) }
  }

  private mutating func addCells(_ block: Int, _ writer: borrowing PairWriter) {
    for index in writer.range(of: block) {
      let cell = writer.pair(index).cell
      counts[cell] &+= 1
      if counts[cell] == Int32(Pairs.leastCount) { found.append(Found(cell: cell, count: 0)) }
    }
  }

  private mutating func addCustomers(
    _ block: Int,
    _ writer: borrowing PairWriter,
    _ customer: inout UInt32
  ) {
    for index in writer.range(of: block) {
      let pair = writer.pair(index)
      if pair.isNewCustomer { customer &+= 1 }
      let place = Int(-1 - counts[pair.cell])
      guard place >= 0, found[place].last != customer else { continue }
      found[place].last = customer
      found[place].customers &+= 1
    }
  }

  private mutating func clear(_ block: Int, _ writer: borrowing PairWriter) {
    for index in writer.range(of: block) { counts[writer.pair(index).cell] = 0 }
  }

  private mutating func countBySorting(
    _ block: Int,
    _ writers: [Shared<PairWriter>],
    _ count: Int
  ) {
    var sorted: [UInt64] = []
    sorted.reserveCapacity(count)
    var customer: UInt64 = 0
    for writer in writers {
      for index in writer.value.range(of: block) {
        let pair = writer.value.pair(index)
        if pair.isNewCustomer { customer &+= 1 }
        sorted.append(UInt64(pair.cell) << 32 | customer)
      }
    }
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
