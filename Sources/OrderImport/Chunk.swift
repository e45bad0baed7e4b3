import Commerce

/// What became of the rows and orders of a part of a file.
struct RowCounts {
  var rows = 0
  var blank = 0
  var accepted = 0
  var merged = 0
  var excluded: [String: Int] = [:]
  var rejected: [String: Int] = [:]
  var excludedOrders: [String: Int] = [:]
  /// Minor units of negative rows without an order, as a positive sum.
  var unlinkedReturns: Int64 = 0
  var otherCurrencies = 0
  /// Accepted rows by the day of their order.
  var days = DayCounts()
  /// The days of orders that were left out or stand in a later file too.
  var otherDays = DaySpan()
  /// Orders that gave way to another one of the same id.
  var reused = ReusedIDs()
  /// What it says of orders that gave way to those of other files.
  var copies = CopiesSeen()
  /// What totals of orders say of the columns they stand in.
  var totals = TotalsSeen()
  /// Orders that gave back more than was paid for them.
  var overReturned = NotedOrders()
  /// Rows that do not end as the file's lines do.
  var otherEnds = OtherEnds()
  /// Orders by the code of their currency.
  var currencies: [Int] = []
  var grossTotal: Int64 = 0
  var isTooLarge = false

  mutating func accept(rows: Int, of order: OpenOrder) {
    accept(rows: rows, day: order.day, gross: order.gross)
  }

  @inline(__always)
  mutating func accept(rows: Int, day: Int32, gross: Int64) {
    accepted += rows
    days.add(rows, on: day)
    let (sum, overflow) = grossTotal.addingReportingOverflow(gross)
    grossTotal = sum
    if overflow || sum > Int64.max / 4 {
      isTooLarge = true
      grossTotal = 0
    }
  }

  /// An order that counts as it stands; its rows are counted by day elsewhere.
  @inline(__always)
  mutating func accept(plain order: OpenOrder) {
    accepted &+= order.lineCount
    let (sum, overflow) = grossTotal.addingReportingOverflow(order.gross)
    grossTotal = sum
    if overflow || sum > Int64.max / 4 {
      isTooLarge = true
      grossTotal = 0
    }
  }

  mutating func exclude(_ order: OpenOrder, _ reason: String) {
    let rows = order.ownRows
    otherDays.add(order.day)
    if rows > 0 { excluded[reason, default: 0] += rows }
    excludedOrders[reason, default: 0] += 1
    if reason == "currency" { otherCurrencies += 1 }
    if reason == "unlinked_return" {
      let (sum, overflow) = unlinkedReturns.addingReportingOverflow(order.returned)
      unlinkedReturns = sum
      if overflow { isTooLarge = true }
    }
  }

  mutating func drop(_ rows: DroppedRows) {
    rows.forEach { reason, count in excluded[reason, default: 0] += count }
  }

  mutating func see(currency: Int32) {
    guard currency >= 0 else { return }
    while currencies.count <= Int(currency) { currencies.append(0) }
    currencies[Int(currency)] += 1
  }

  mutating func merge(_ other: RowCounts) {
    rows += other.rows
    blank += other.blank
    accepted += other.accepted
    merged += other.merged
    reused.merge(other.reused)
    copies.merge(other.copies)
    totals.merge(other.totals)
    overReturned.merge(other.overReturned)
    otherEnds.merge(other.otherEnds)
    excluded.merge(other.excluded, uniquingKeysWith: +)
    rejected.merge(other.rejected, uniquingKeysWith: +)
    excludedOrders.merge(other.excludedOrders, uniquingKeysWith: +)
    let (sum, overflow) = unlinkedReturns.addingReportingOverflow(other.unlinkedReturns)
    unlinkedReturns = sum
    otherCurrencies += other.otherCurrencies
    days.merge(other.days)
    otherDays.merge(other.otherDays)
    while currencies.count < other.currencies.count { currencies.append(0) }
    for code in other.currencies.indices { currencies[code] += other.currencies[code] }
    let (gross, grossOverflow) = grossTotal.addingReportingOverflow(other.grossTotal)
    grossTotal = gross
    isTooLarge =
      isTooLarge || other.isTooLarge || overflow || grossOverflow
      || gross > Int64.max / 4
    if isTooLarge { grossTotal = 0 }
  }
}

/// From the first to the last of some days.
struct DaySpan {
  private(set) var range: ClosedRange<Int32>?

  @inline(__always)
  mutating func add(_ day: Int32) {
    guard day != .max else { return }
    guard let known = range else {
      range = day...day
      return
    }
    if !known.contains(day) {
      range = min(known.lowerBound, day)...max(known.upperBound, day)
    }
  }

  mutating func merge(_ other: DaySpan) {
    guard let range = other.range else { return }
    add(range.lowerBound)
    add(range.upperBound)
  }
}

/// A count for each day, dense between the first and the last.
struct DayCounts: Sendable {
  private(set) var first: Int32 = 0
  private(set) var counts: [Int] = []

  @inline(__always)
  mutating func add(_ count: Int, on day: Int32) {
    let place = Int(day) - Int(first)
    if place >= 0, place < counts.count { counts[place] += count } else { grow(day, count) }
  }

  private mutating func grow(_ day: Int32, _ count: Int) {
    if counts.isEmpty {
      first = day
    } else if day < first {
      counts.insert(contentsOf: repeatElement(0, count: Int(first - day)), at: 0)
      first = day
    }
    while counts.count <= Int(day - first) { counts.append(0) }
    counts[Int(day - first)] += count
  }

  mutating func merge(_ other: DayCounts) {
    for (place, count) in other.counts.enumerated() where count > 0 {
      add(count, on: other.first + Int32(place))
    }
  }

  func total(after day: Int32) -> Int {
    counts.enumerated().reduce(0) { $0 + (first + Int32($1.offset) > day ? $1.element : 0) }
  }

  mutating func cut(after day: Int32) {
    counts.removeLast(max(0, min(counts.count, Int(first) + counts.count - 1 - Int(day))))
  }

  /// Days with something, the last first.
  var daysDescending: [Int32] {
    counts.indices.reversed().filter { counts[$0] > 0 }.map { first + Int32($0) }
  }
}

/// A row that could not be read, by its places in the text.
///
/// 24 bytes, because there may be a million of them.
struct RejectedPlace {
  let start: Int
  private let length: UInt32
  private let cellOffset: UInt32
  /// The column to blame; -1 for the row as a whole.
  let column: Int32
  private let code: UInt8

  /// All there are.
  private static let reasons = [
    "date", "amount", "quantity", "columns", "encoding", "quote", "order_id", "too_long", "order",
  ]

  init(start: Int, end: Int, cell: Int, column: Int, reason: String) {
    self.start = start
    length = UInt32(clamping: end - start)
    cellOffset = UInt32(clamping: cell - start)
    self.column = Int32(clamping: column)
    let index = RejectedPlace.reasons.firstIndex(of: reason)
    code = UInt8(clamping: index ?? RejectedPlace.reasons.count - 1)
  }

  var end: Int { start + Int(length) }
  var cell: Int { start + Int(cellOffset) }
  var reason: String { RejectedPlace.reasons[Int(code)] }
}

extension RejectedPlace {
  /// Rows kept verbatim; the rest is counted.
  static let most = 1_000_000
  /// Bytes of a row that are kept.
  static let longestKept = 1 << 20
}

/// Orders of a part of a file that may go on in another, or come back there.
struct OrderPart {
  var token: KeyToken
  var customer: KeyToken
  var order: Order
  /// Index of the part's `OpenOrder` among the special ones; -1 for a plain order.
  var special: Int32
  var currency: Int32
}

/// Orders that count, and their customers.
struct SettledOrders {
  private(set) var orders: [PlacedOrder] = []
  /// Shipping the shop paid, by the order's index.
  private(set) var subsidies: [(order: Int32, amount: Int64)] = []
  /// Orders that tables name; lines as far as the orders' own are known.
  private(set) var found: [FoundOrder] = []

  /// Settles an order whose rows are all there; its lines are the last of the table.
  @inline(__always)
  mutating func add(
    _ order: inout OpenOrder,
    _ rules: OrderRules,
    _ words: FileWords,
    _ lines: inout LineTable,
    _ counts: inout RowCounts
  ) {
    var subsidy: Int64 = 0
    counts.drop(order.dropped)
    if order.hasStrangers { counts.reused.joined.add(order) }
    switch order.settle(rules, &lines, words, subsidy: &subsidy) {
    case .excluded(let reason):
      counts.exclude(order, reason)
      if let wanted = words.wanted, wanted.mayHold(order.token) {
        found.append(FoundOrder(token: order.token, line: FoundOrder.notCounted))
      }
      if order.firstLine + order.lineCount + Int(order.summaryRows) >= lines.count {
        lines.cut(to: order.firstLine)
      }
    case .counts:
      counts.accept(rows: order.ownRows, of: order)
      counts.totals.see(order, rules)
      if order.returnedTooMuch(rules) { counts.overReturned.add(order) }
      if subsidy != 0 { subsidies.append((Int32(orders.count), subsidy)) }
      if let wanted = words.wanted, wanted.mayHold(order.token) {
        let line = Int32(truncatingIfNeeded: order.firstLine)
        found.append(FoundOrder(token: order.token, line: line))
      }
      orders.append(PlacedOrder(customer: order.customer, order: order.ledgerOrder(rules.file)))
    }
  }

  /// Adds an order that counts as it stands.
  @inline(__always)
  mutating func add(plain order: OpenOrder, file: Int) {
    orders.append(PlacedOrder(customer: order.customer, order: order.plainOrder(file)))
  }

  mutating func reserveCapacity(_ count: Int) { orders.reserveCapacity(count) }
}

/// What was read from one part of a file.
struct Chunk {
  let index: Int
  /// Where its first record begins, and the first record behind it.
  var start: Int
  var end: Int
  var counts = RowCounts()
  var rejects: [RejectedPlace] = []
  var lines = LineTable()
  var settled = SettledOrders()
  /// The first and the last order, which may go on in the neighbours; also the parts of orders
  /// that may come back.
  var first: OpenOrder?
  var last: OpenOrder?
  var parts: [OrderPart] = []
  var special: [OpenOrder] = []
  init(index: Int, start: Int) {
    self.index = index
    self.start = start
    end = start
  }
}
