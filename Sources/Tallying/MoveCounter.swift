import Commerce

/// Fills `Moves`: only orders of the days that are compared are looked into.
///
/// What one customer bought in a cell is put together first, so that customers are counted once.
struct MoveCounter: ~Copyable, Sendable {
  private let scope: Scope
  private let days: ComparedDays
  private let regions: CustomerRegions
  /// First cells of the dimensions; each begins with its unknown value.
  private let firstRegion: Int
  private let firstProduct: Int
  private let firstGroup: Int
  private let firstPurchase: Int
  private var table: SumTable<MoveSums>
  private var run: [Entry] = []

  private static let mostPurchases = 5
  private static let spans = MoveSpan.allCases.count

  private struct Entry: Sendable {
    var cell: Int
    var order: Int
    var units: Int64
    var gross: Int64
    var sales: Int64

    init(_ order: Order, _ number: Int) {
      cell = 0
      self.order = number
      units = Int64(order.units)
      gross = order.gross
      sales = order.sales
    }
  }

  init(ledger: Ledger, scope: Scope, regions: CustomerRegions, choices: TallyChoices) {
    self.scope = scope
    self.regions = regions
    days = ComparedDays(
      scope.calendar,
      asOf: scope.asOf,
      choices,
      hasPrices: !ledger.tables.prices.isEmpty
    )
    firstRegion = ledger.channels.count + 1
    firstProduct = firstRegion + regions.names.count + 1
    firstGroup = firstProduct + ledger.products.count + 1
    firstPurchase = firstGroup + 1
    table = SumTable(
      cells: (firstPurchase + MoveCounter.mostPurchases + 2) * MoveCounter.spans,
      limit: scope.limit
    )
  }

  /// Asks for the lines of an order that will be visited soon.
  @inline(__always)
  func prefetchLines(of order: Order, _ lines: LineTable) {
    guard order.day >= days.first, days.marks[scope.calendar.index(of: order.day)] != 0 else {
      return
    }
    lines.lines.span.prefetch(Int(order.firstLine))
  }

  /// The orders of one customer, by day; `region`: what is known of the customer's.
  @inline(__always)
  mutating func visit(
    _ range: Range<Int>,
    of orders: Span<Order>,
    _ lines: LineTable,
    region: Int32
  ) {
    guard orders[range.upperBound - 1].day >= days.first else { return }
    collect(range, of: orders, lines, region)
  }

  private mutating func collect(
    _ range: Range<Int>,
    of orders: Span<Order>,
    _ lines: LineTable,
    _ region: Int32
  ) {
    var k = 0
    var day = Int32.min
    for index in range {
      if orders[index].day != day {
        day = orders[index].day
        k += 1
      }
      guard day >= days.first else { continue }
      let mark = days.marks[scope.calendar.index(of: day)]
      guard mark != 0 else { continue }
      add(orders[index], index, mark, lines, region)
      let purchase = firstPurchase + 1 + min(k, MoveCounter.mostPurchases)
      add(Entry(orders[index], index), to: purchase, mark & 0b1111)
    }
    if !run.isEmpty { flush(isCustomer: true) }
  }

  mutating func visit(anonymous order: Order, _ lines: LineTable) {
    let mark = days.marks[scope.calendar.index(of: order.day)]
    guard mark != 0 else { return }
    add(order, 0, mark, lines, -1)
    add(Entry(order, 0), to: firstGroup, mark & 0b11)
    add(Entry(order, 0), to: firstPurchase, mark & 0b1111)
    flush(isCustomer: false)
  }

  private mutating func add(
    _ order: Order,
    _ number: Int,
    _ mark: UInt8,
    _ lines: LineTable,
    _ region: Int32
  ) {
    var entry = Entry(order, number)
    add(entry, to: 1 + Int(order.channel), mark & 0b1111)
    add(entry, to: firstRegion + 1 + Int(regions.code(of: order, customer: region)), mark & 0b1111)
    var rest = entry
    let first = Int(order.firstLine)
    for line in first..<(first + Int(order.lineCount)) {
      entry.units = Int64(lines.lines[line].quantity)
      entry.gross = lines.gross(line)
      entry.sales = entry.gross - lines.discount(line)
      rest.units -= entry.units
      rest.gross -= entry.gross
      rest.sales -= entry.sales
      add(entry, to: firstProduct + 1 + Int(lines.lines[line].product), mark)
    }
    // What the lines do not explain is of no known product, so that products add up too.
    if order.lineCount == 0 || rest.gross != 0 || rest.sales != 0 || rest.units != 0 {
      add(rest, to: firstProduct, mark)
    }
  }

  private mutating func add(_ entry: Entry, to value: Int, _ mark: UInt8) {
    var rest = mark
    while rest != 0 {
      var copy = entry
      copy.cell = value * MoveCounter.spans + rest.trailingZeroBitCount
      table.prefetch(copy.cell)
      run.append(copy)
      rest &= rest - 1
    }
  }

  private mutating func flush(isCustomer: Bool) {
    if run.count > 1 {
      run.sort { a, b in a.cell != b.cell ? a.cell < b.cell : a.order < b.order }
    }
    var sums = MoveSums()
    for index in run.indices {
      let entry = run[index]
      let isSame = index > 0 ? run[index - 1].cell == entry.cell : false
      if !isSame {
        if index > 0 { table.add(sums.finished(isCustomer), to: run[index - 1].cell) }
        sums = MoveSums()
      }
      let isSameOrder = isSame ? run[index - 1].order == entry.order : false
      sums.orders += isSameOrder ? 0 : 1
      sums.units += entry.units
      sums.gross += entry.gross
      sums.sales += entry.sales
    }
    table.add(sums.finished(isCustomer), to: run[run.count - 1].cell)
    run.removeAll(keepingCapacity: true)
  }

  mutating func merge(_ other: borrowing MoveCounter) { table.merge(other.table) }

  func finished() -> Moves {
    var rows: [MoveRow] = []
    let starts: [(MoveDimension, Int)] = [
      (.channel, 0), (.region, firstRegion), (.product, firstProduct), (.group, firstGroup),
      (.purchase, firstPurchase),
    ]
    table.forEach { cell, sums in
      let value = cell / MoveCounter.spans
      let (dimension, start): (MoveDimension, Int) =
        starts.last { value >= $0.1 } ?? (.channel, 0)
      var row = MoveRow(
        dimension: dimension,
        value: Int32(value - start - 1),
        span: MoveSpan(rawValue: Int32(cell % MoveCounter.spans)) ?? .week
      )
      row.add(sums)
      rows.append(row)
    }
    return Moves(rows: rows)
  }
}

struct MoveSums: Sums {
  var orders: Int64 = 0
  var customers: Int64 = 0
  var anonymous: Int64 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var sales: Int64 = 0
  var squares: Int128 = 0
  var largest: Int64 = 0

  init() {}

  var isEmpty: Bool { orders == 0 }

  mutating func add(_ other: MoveSums) {
    orders += other.orders
    customers += other.customers
    anonymous += other.anonymous
    units += other.units
    gross += other.gross
    sales += other.sales
    squares += other.squares
    largest = max(largest, other.largest)
  }

  /// Of all that one customer, or one order without a customer, brought to a cell.
  func finished(_ isCustomer: Bool) -> MoveSums {
    var sums = self
    sums.customers = isCustomer ? 1 : 0
    sums.anonymous = isCustomer ? 0 : orders
    sums.squares = product(sales, sales)
    sums.largest = max(0, sales)
    return sums
  }
}

extension MoveRow {
  fileprivate mutating func add(_ sums: MoveSums) {
    orders += Int(sums.orders)
    customers += Int(sums.customers)
    anonymousOrders += Int(sums.anonymous)
    units += sums.units
    gross += sums.gross
    sales += sums.sales
    squares += sums.squares
    largest = max(largest, sums.largest)
  }
}

/// Fills the rows of `MoveDimension.group` in the second walk, which knows the groups.
struct GroupMoveCounter: ~Copyable, Sendable {
  private let days: ComparedDays
  private let scope: Scope
  private let first: Int32
  private var table = Cells<MoveSums>(RFMGroup.allCases.count * 2)

  init(scope: Scope, choices: TallyChoices) {
    self.scope = scope
    days = ComparedDays(scope.calendar, asOf: scope.asOf, choices, hasPrices: false)
    first = (Tallies.editionWeek(asOf: Day(number: scope.asOf)) - 1).monday.number
  }

  /// The orders of one customer, by day.
  @inline(__always)
  mutating func visit(_ range: Range<Int>, of orders: Span<Order>, group: Int32) {
    guard orders[range.upperBound - 1].day >= first else { return }
    add(range, orders, group)
  }

  private mutating func add(_ range: Range<Int>, _ orders: Span<Order>, _ group: Int32) {
    var now = MoveSums()
    var before = MoveSums()
    for index in range where orders[index].day >= first {
      let mark = days.marks[scope.calendar.index(of: orders[index].day)]
      if mark & 0b1 != 0 { now.add(orders[index]) }
      if mark & 0b10 != 0 { before.add(orders[index]) }
    }
    if !now.isEmpty { table[Int(group) * 2].add(now.finished(true)) }
    if !before.isEmpty { table[Int(group) * 2 + 1].add(before.finished(true)) }
  }

  mutating func merge(_ other: borrowing GroupMoveCounter) {
    for cell in 0..<table.count { table[cell].add(other.table[cell]) }
  }

  func finished() -> [MoveRow] {
    (0..<table.count).compactMap { cell in
      guard !table[cell].isEmpty else { return nil }
      var row = MoveRow(
        dimension: .group,
        value: Int32(cell / 2),
        span: cell % 2 == 0 ? .week : .before
      )
      row.add(table[cell])
      return row
    }
  }
}

extension MoveSums {
  fileprivate mutating func add(_ order: Order) {
    orders += 1
    units += Int64(order.units)
    gross += order.gross
    sales += order.sales
  }
}
