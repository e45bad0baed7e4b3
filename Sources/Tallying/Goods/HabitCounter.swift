import Commerce

/// Fills `Habits`.
struct HabitCounter: ~Copyable, Sendable {
  /// By position of a day in the calendar: whether it is the 10th to 15th of a month.
  private let isPayday: [Bool]
  private var deals: HabitTable
  private var paydays: HabitTable

  init(scope: Scope) {
    isPayday = scope.calendar.days.map { (10...15).contains(Day(number: $0).civil.day) }
    deals = HabitTable(limit: scope.limit)
    paydays = HabitTable(limit: scope.limit)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let count = Int64(purchases.count)
    var hits = 0
    var payday = 0
    var sum: Int64 = 0
    var weight = 1 - count
    for index in purchases.indices {
      let day = purchases[index]
      if isPayday[Int(day.index)] { payday &+= 1 }
      if day.discount > 0, day.gross > 0 {
        let depth = HabitCounter.millionths(day.discount, of: day.gross)
        sum &+= weight &* depth
        if day.discount &* 10 >= day.gross { hits &+= 1 }
      } else if day.discount > 0 {
        hits &+= 1
      }
      weight &+= 2
    }
    deals.add(purchases.count, hits, sum: sum)
    paydays.add(purchases.count, payday, sum: sum)
  }

  /// So many customers who bought once, on the day at a position.
  mutating func visit(oneTimers count: Int, at day: Int32, _ benefits: Benefits) {
    deals.add(1, benefits.depth == 2 ? 1 : 0, customers: count)
    paydays.add(1, isPayday[Int(day)] ? 1 : 0, customers: count)
  }

  /// A share in whole millionths, half up, within 0…1,000,000.
  @inline(__always)
  static func millionths(_ part: Int64, of whole: Int64) -> Int64 {
    if part >= whole { return 1_000_000 }
    if part < 1 << 42 { return (part &* 2_000_000 &+ whole) / (whole &* 2) }
    return Int64((Int128(part) * 2_000_000 + Int128(whole)) / (Int128(whole) * 2))
  }

  mutating func merge(_ other: borrowing HabitCounter) {
    deals.merge(other.deals)
    paydays.merge(other.paydays)
  }

  func finished() -> Habits {
    Habits(rows: deals.rows(.deals) + paydays.rows(.paydays))
  }
}

/// Sums by purchase days and hits.
struct HabitTable: ~Copyable, Sendable {
  /// Dense up to so many purchase days.
  private static let most = 64

  private var usual: SumTable<HabitSums>
  private var others = SparseTable<HabitSums>()

  init(limit: DenseLimit) {
    usual = SumTable(cells: HabitTable.cell(HabitTable.most + 1, 0), limit: limit)
  }

  @inline(__always)
  private static func cell(_ days: Int, _ hits: Int) -> Int { days * (days + 1) / 2 + hits }

  @inline(__always)
  mutating func add(_ days: Int, _ hits: Int, sum: Int64) {
    if days <= HabitTable.most {
      usual.change(HabitTable.cell(days, hits)) { $0.add(sum) }
    } else {
      var sums = HabitSums()
      sums.add(sum)
      add(sums, days, hits)
    }
  }

  mutating func add(_ days: Int, _ hits: Int, customers: Int) {
    guard customers > 0 else { return }
    usual.change(HabitTable.cell(days, hits)) { $0.customers += Int64(customers) }
  }

  private mutating func add(_ sums: HabitSums, _ days: Int, _ hits: Int) {
    let key = UInt64(days) << 32 | UInt64(hits)
    let found = others.find(key)
    if found >= 0 { others.rows[found].add(sums) } else { _ = others.insert(key, sums) }
  }

  mutating func merge(_ other: borrowing HabitTable) {
    usual.merge(other.usual)
    others.merge(other.others) { $0.add($1) }
  }

  func rows(_ kind: HabitKind) -> [HabitRow] {
    var rows: [HabitRow] = []
    func append(_ days: Int, _ hits: Int, _ sums: HabitSums) {
      var row = HabitRow(kind: kind, purchaseDays: days, hits: hits)
      row.customers = Int(sums.customers)
      row.sum = sums.sum
      row.squares = sums.squares
      rows.append(row)
    }
    var days = 1
    usual.forEach { cell, sums in
      while HabitTable.cell(days + 1, 0) <= cell { days += 1 }
      append(days, cell - HabitTable.cell(days, 0), sums)
    }
    for (key, sums) in others.sorted() { append(Int(key >> 32), Int(key & 0xffff_ffff), sums) }
    return rows
  }
}

/// Customers in one cell.
struct HabitSums: Sums {
  var customers: Int64 = 0
  var sum: Int128 = 0
  var squares: Int128 = 0

  init() {}

  var isEmpty: Bool { customers == 0 }

  @inline(__always)
  mutating func add(_ value: Int64) {
    customers &+= 1
    sum &+= Int128(truncatingIfNeeded: value)
    squares &+= product(value, value)
  }

  mutating func add(_ other: HabitSums) {
    customers += other.customers
    sum += other.sum
    squares &+= other.squares
  }
}
