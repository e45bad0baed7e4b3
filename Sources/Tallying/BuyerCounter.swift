import Commerce

/// Fills `Buyers`: customers who came back stand one by one until the walk is over.
struct BuyerCounter: ~Copyable, Sendable {
  /// One customer: first day, last day and repeat purchase days in one key, in the order of the rows.
  struct Record: Keyed {
    var key: UInt64
    var repeatSales: Int64
    /// Lifetime net sales: what the M score is found from.
    var net: Int64
  }

  /// A customer with purchases on both sides of the end of calibration, as of it.
  struct Changed: Keyed {
    var key: UInt64
    var repeatSales: Int64
    /// Purchase days after it.
    var later: Int64
  }

  let scope: Scope
  /// As each thread met them; see `finished`.
  private(set) var records: [[Record]] = [[]]
  private(set) var changed: [[Changed]] = [[]]
  /// Customers of one purchase day, by the day.
  private(set) var once: Cells<Int64>
  /// Customers of one purchase day up to the end of calibration and others after it.
  private(set) var onceThen: Cells<Int64>
  private(set) var laterDays: Cells<Int64>

  init(scope: Scope) {
    self.scope = scope
    let days = scope.calendar.days.count
    once = Cells(days)
    onceThen = Cells(days)
    laterDays = Cells(days)
    // Never more; what is not written to is not taken.
    records[0].reserveCapacity(scope.customers)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].index
    guard purchases.count > 1 else {
      once[Int(first)] &+= 1
      return
    }
    var repeatSales: Int64 = 0
    var net = purchases[0].net(at: .now)
    for k in 1..<purchases.count {
      repeatSales &+= purchases[k].sales
      net &+= purchases[k].net(at: .now)
    }
    let last = purchases[purchases.count - 1].index
    let key = BuyerCounter.key(first, last, purchases.count - 1)
    records[0].append(Record(key: key, repeatSales: repeatSales, net: net))
    if purchases[purchases.count - 1].day > scope.calibrationEnd { split(purchases) }
  }

  /// Keeps how a customer stood at the end of calibration, and what came after.
  private mutating func split(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].index
    guard purchases[0].day <= scope.calibrationEnd else { return }
    var repeatSales: Int64 = 0
    var k = 1
    while k < purchases.count, purchases[k].day <= scope.calibrationEnd {
      repeatSales &+= purchases[k].sales
      k += 1
    }
    let later = Int64(purchases.count - k)
    if k == 1 {
      onceThen[Int(first)] &+= 1
      laterDays[Int(first)] &+= later
    } else {
      let key = BuyerCounter.key(first, purchases[k - 1].index, k - 1)
      changed[0].append(Changed(key: key, repeatSales: repeatSales, later: later))
    }
  }

  /// So many customers who bought once.
  mutating func visit(oneTimers count: Int, at index: Int32) { once[Int(index)] += Int64(count) }

  mutating func merge(_ other: borrowing BuyerCounter) {
    records += other.records
    changed += other.changed
    for index in 0..<once.count {
      once[index] += other.once[index]
      onceThen[index] += other.onceThen[index]
      laterDays[index] += other.laterDays[index]
    }
  }

  /// The records, of which the counter has none from then on.
  mutating func takeRecords() -> [[Record]] {
    defer { records = [] }
    return records
  }

  mutating func takeChanged() -> [[Changed]] {
    defer { changed = [] }
    return changed
  }

  // A day of the years 1…9999 has 22 bits. One million purchase days of one customer would take
  // 2,800 years; more are counted as that many.

  @inline(__always)
  static func key(_ first: Int32, _ last: Int32, _ x: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: first) << 42 | UInt64(truncatingIfNeeded: last) << 20
      | UInt64(truncatingIfNeeded: min(x, 0xF_FFFF))
  }
}

/// Something that stands by a key of 64 bits: 22 of a first day, 22 of a last day, 20 of a count.
protocol Keyed: BitwiseCopyable, Sendable { var key: UInt64 { get } }

extension Keyed {
  var first: Int { Int(key >> 42) }
  var last: Int { Int(key >> 20 & 0x3f_ffff) }
  var x: Int { Int(key & 0xF_FFFF) }

  /// All records by key, its parts from the last to the first by counting, which keeps equals in
  /// place.
  ///
  /// The lists are given back before there is room for a second copy of what they held.
  static func sorted(_ lists: consuming [[Self]]) -> [Self] {
    guard let any = lists.lazy.compactMap(\.first).first else { return [] }
    let count = lists.reduce(0) { $0 + $1.count }
    // No part of a key is larger than that of all keys' bits.
    let bits = lists.reduce(0 as UInt64) { bits, list in list.reduce(bits) { $0 | $1.key } }
    var sorted = [Self](repeating: any, count: count)
    KeyPart.all[0].place(lists, bits, in: &sorted)
    lists = []
    var room = sorted
    for part in KeyPart.all.dropFirst() {
      part.place([sorted], bits, in: &room)
      swap(&sorted, &room)
    }
    return sorted
  }
}

/// Some bits of a key.
private struct KeyPart {
  static let all = [
    KeyPart(shift: 0, bits: 20), KeyPart(shift: 20, bits: 22), KeyPart(shift: 42, bits: 22),
  ]

  private let shift: UInt64
  private let mask: UInt64

  private init(shift: UInt64, bits: UInt64) {
    self.shift = shift
    mask = (1 << bits) - 1
  }

  @inline(__always)
  func digit(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> shift & mask) }

  /// Puts records into their order by these bits; `bits` has every bit that is set in a key.
  func place<Record: Keyed>(_ lists: [[Record]], _ bits: UInt64, in room: inout [Record]) {
    var starts = [Int](repeating: 0, count: digit(bits) + 2)
    for list in lists {
      for record in list { starts[digit(record.key) + 1] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var places = room.mutableSpan
    for list in lists {
      for record in list {
        let digit = digit(record.key)
        places[starts[digit]] = record
        starts[digit] += 1
      }
    }
  }
}
