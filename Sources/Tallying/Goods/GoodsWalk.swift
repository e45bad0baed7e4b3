import Commerce

/// The walk over lines: what is bought, by whom, and what each order holds.
///
/// Lines are visited once. What is left for pairs is four bytes for each product of an order, because
/// which products are rated is known only after the walk.
struct GoodsWalk: ~Copyable, Sendable {
  private let ledger: Ledger
  private let goods: GoodsScope
  private var products: SumTable<ProductSums>
  private var refills: RefillCounter
  private var promotions: PromotionCounter
  /// By piece of the ledger.
  private(set) var baskets: [Int: [UInt32]] = [:]

  /// The lines of the customers at hand, one after another.
  private var lines: [Line] = []
  /// By position: which entry may be its, which the entry itself confirms.
  private var places: Cells<Int32>
  /// What customers have bought: those who are still to be counted, then the one at hand from
  /// `first` on.
  private var entries: Cells<ProductEntry>
  private var first = 0
  private var count = 0
  /// The customer at hand, counted from 1, and whether a second purchase counts and there is one.
  private var number: Int32 = 0
  private var isEligible = false
  private var cameBack = false

  init(ledger: Ledger, goods: GoodsScope) {
    self.ledger = ledger
    self.goods = goods
    products = SumTable(
      cells: goods.products.count * GoodsWalk.spans,
      limit: goods.scope.limit
    )
    refills = RefillCounter(goods: goods)
    promotions = PromotionCounter(goods: goods)
    places = Cells(goods.products.count)
    entries = Cells(goods.products.count + GoodsWalk.waiting)
  }

  private static let spans = 3

  /// Entries that wait to be counted together: the tables are larger than a core's cache, and so
  /// many cells are on their way from memory at once.
  private static let waiting = 1024

  /// Cells that are asked for before they are needed: as many as a core waits for at a time.
  private static let ahead = 16

  /// Customers whose lines stay in a core's cache while they are looked at.
  private static let few = 256

  mutating func visit(_ customers: Range<Int>, piece: Int) {
    let ledger = self.ledger
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    let all = Int(starts[customers.lowerBound])..<Int(starts[customers.upperBound])
    var tokens = room(for: all)
    var start = customers.lowerBound
    while start < customers.upperBound {
      let end = min(start + GoodsWalk.few, customers.upperBound)
      copyLines(of: Int(starts[start])..<Int(starts[end]), orders)
      var next = 0
      for customer in start..<end {
        let range = Int(starts[customer])..<Int(starts[customer + 1])
        guard !range.isEmpty else { continue }
        visit(range, of: orders, &next, &tokens)
      }
      start = end
    }
    countEntries(isAnonymous: false)
    baskets[piece] = tokens
  }

  /// Orders without a customer: each is a customer of its own who never comes back.
  mutating func visit(anonymous range: Range<Int>, piece: Int) {
    let ledger = self.ledger
    let orders = ledger.orders.span
    var tokens = room(for: range)
    copyLines(of: range, orders)
    var next = 0
    for index in range {
      guard orders[index].day <= goods.scope.asOf else {
        next += Int(orders[index].lineCount)
        continue
      }
      number &+= 1
      let marks = Basket.order | Basket.day | Basket.customer
      isEligible = false
      visit(index, orders[index], k: 0, marks, &next, &tokens)
      first = count
      if count >= GoodsWalk.waiting { countEntries(isAnonymous: true) }
    }
    countEntries(isAnonymous: true)
    baskets[piece] = tokens
  }

  private func room(for range: Range<Int>) -> [UInt32] {
    var lines = 0
    for index in range { lines += max(1, Int(ledger.orders[index].lineCount)) }
    var tokens: [UInt32] = []
    tokens.reserveCapacity(lines)
    return tokens
  }

  /// Brings together lines that stand as the rows of the files came.
  ///
  /// Each order's are far from the last one's, so they are asked for some orders before.
  private mutating func copyLines(of range: Range<Int>, _ orders: Span<Order>) {
    var count = 0
    for index in range { count += Int(orders[index].lineCount) }
    if lines.count < count {
      let empty = Line(product: -1, quantity: 0, narrowGross: 0, narrowDiscount: 0)
      lines = [Line](repeating: empty, count: count + count / 4)
    }
    let ledger = self.ledger
    let all = ledger.lines.lines.span
    var copies = lines.mutableSpan
    var next = 0
    for index in range {
      if index + GoodsWalk.ahead < orders.count {
        all.prefetch(Int(orders[index + GoodsWalk.ahead].firstLine))
      }
      let first = Int(orders[index].firstLine)
      for line in first..<(first + Int(orders[index].lineCount)) {
        copies[next] = all[line]
        next += 1
      }
    }
  }

  /// One customer; orders after D come last and are not looked at.
  @inline(__always)
  private mutating func visit(
    _ range: Range<Int>,
    of orders: Span<Order>,
    _ next: inout Int,
    _ tokens: inout [UInt32]
  ) {
    let first = orders[range.lowerBound].day
    number &+= 1
    isEligible = first <= goods.scope.asOf - Products.gatewayDays
    cameBack = false
    var day = first
    var k = 1
    var marks = Basket.order | Basket.day | Basket.customer
    for index in range {
      let order = orders[index]
      guard order.day <= goods.scope.asOf else {
        next += Int(order.lineCount)
        continue
      }
      if order.day != day {
        if k == 1 { cameBack = order.day - first <= Products.gatewayDays }
        k += 1
        day = order.day
        marks = Basket.order | Basket.day
      }
      visit(index, order, k: k, marks, &next, &tokens)
      marks = Basket.order
    }
    if isEligible {
      for entry in self.first..<count { entries[entry].setGateway(cameBack: cameBack) }
    }
    self.first = count
    if count >= GoodsWalk.waiting { countEntries(isAnonymous: false) }
  }

  /// One order on the customer's `k`th purchase day, 0 where nobody is known.
  @inline(__always)
  private mutating func visit(
    _ index: Int,
    _ order: Order,
    k: Int,
    _ marks: UInt32,
    _ next: inout Int,
    _ tokens: inout [UInt32]
  ) {
    var marks = marks
    var isNamed = false
    let span = goods.span(of: order.day).rawValue
    for line in 0..<Int(order.lineCount) {
      let found = lines[next]
      next += 1
      guard found.product >= 0 else { continue }
      isNamed = true
      let position = goods.positions[Int(found.product)]
      guard position >= 0 else { continue }
      let place = entry(of: position, span)
      if entries[place].lastOrder != Int32(index) {
        let again = begin(index, order.day, k: k, place)
        tokens.append(UInt32(position) | marks | again)
        marks = 0
      }
      add(found, Int(order.firstLine) + line, to: place)
      if !goods.promotions.isEmpty {
        promotions.add(position, order.day, Int64(found.quantity), customer: number)
      }
    }
    if marks != 0 { tokens.append(marks | (isNamed ? Basket.uncounted : Basket.nameless)) }
  }

  /// The place of a product's entry; what belongs to an earlier span is counted first.
  @inline(__always)
  private mutating func entry(of position: Int32, _ span: Int32) -> Int {
    let place = Int(places[Int(position)])
    if place >= first, place < count, entries[place].position == position {
      if entries[place].span != span {
        if isEligible { entries[place].setGateway(cameBack: cameBack) }
        addSums(of: place)
        entries[place].clear()
        entries[place].span = span
      }
      return place
    }
    var entry = ProductEntry()
    entry.position = position
    entry.span = span
    entries[count] = entry
    places[Int(position)] = Int32(count)
    count += 1
    return count - 1
  }

  /// An order that holds a product; returns the mark of one that is not the day's first.
  @inline(__always)
  private mutating func begin(_ index: Int, _ day: Int32, k: Int, _ place: Int) -> UInt32 {
    let isKnown = entries[place].lastOrder >= 0
    entries[place].lastOrder = Int32(index)
    entries[place].orders &+= 1
    guard k > 0 else { return 0 }
    if isKnown, entries[place].lastDay == day { return Basket.again }
    if isKnown {
      refills.add(
        entries[place].position,
        from: entries[place].lastDay,
        to: day,
        units: entries[place].dayUnits
      )
      entries[place].hasGap = true
    }
    entries[place].lastDay = day
    entries[place].dayUnits = 0
    entries[place].purchaseDays &+= 1
    if k == 1 { entries[place].firsts = 1 }
    return 0
  }

  @inline(__always)
  private mutating func add(_ line: Line, _ index: Int, to place: Int) {
    let units = Int64(line.quantity)
    if line.narrowGross == Line.wide {
      entries[place].add(
        gross: ledger.lines.gross(index),
        discount: ledger.lines.discount(index),
        units: units
      )
    } else {
      entries[place].add(
        gross: Int64(line.narrowGross),
        discount: Int64(line.narrowDiscount),
        units: units
      )
    }
    entries[place].dayUnits &+= units
    let cost = goods.scope.hasCosts ? ledger.lines.costs[index] : -1
    if cost >= 0 {
      entries[place].goodsCost &+= cost
    } else {
      entries[place].uncostedLines &+= 1
    }
  }

  @inline(__always)
  private func cell(of place: Int) -> Int {
    Int(entries[place].position) * GoodsWalk.spans + Int(entries[place].span)
  }

  @inline(__always)
  private mutating func addSums(of place: Int) {
    let found = entries[place]
    products.change(cell(of: place)) { $0.add(found) }
  }

  /// Counts what customers have bought who are looked at no more.
  private mutating func countEntries(isAnonymous: Bool) {
    for entry in 0..<count {
      if entry + GoodsWalk.ahead < count { products.prefetch(cell(of: entry + GoodsWalk.ahead)) }
      addSums(of: entry)
    }
    if !isAnonymous {
      for entry in 0..<count {
        if entry + GoodsWalk.ahead < count {
          refills.prefetchLast(entries[entry + GoodsWalk.ahead])
        }
        refills.addLast(entries[entry])
      }
    }
    (first, count) = (0, 0)
  }

  mutating func merge(_ other: borrowing GoodsWalk) {
    products.merge(other.products)
    refills.merge(other.refills)
    promotions.merge(other.promotions)
    baskets.merge(other.baskets) { first, _ in first }
  }

  /// Rows of products with enough orders, all spans together.
  func finishedProducts() -> Products {
    var rows: [ProductRow] = []
    var start = 0
    func dropRare() {
      let orders = rows[start...].reduce(0) { $0 + $1.orders }
      if orders < Products.leastOrders { rows.removeSubrange(start...) }
      start = rows.count
    }
    products.forEach { cell, sums in
      let product = goods.products[cell / GoodsWalk.spans]
      if start < rows.count, rows[start].product != product { dropRare() }
      let span = ProductSpan(rawValue: Int32(cell % GoodsWalk.spans)) ?? .older
      rows.append(sums.row(product: product, span: span))
    }
    if start < rows.count { dropRare() }
    return Products(rows: rows)
  }

  func finishedRefills() -> Refills { refills.finished() }
  func finishedPromotions() -> Promotions { promotions.finished() }
}
