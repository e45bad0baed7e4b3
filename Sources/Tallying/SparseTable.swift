/// Rows found by a packed key: open addressing over the keys, the rows in the order they came.
///
/// Keys are packed so that their numeric order is the order of the tally's key.
struct SparseTable<Row: Sendable>: Sendable {
  private(set) var keys: [UInt64] = []
  var rows: [Row] = []
  /// 1 + the row's index; 0 = free.
  private var slots: [Int32]
  private var mask: Int

  init() {
    slots = [Int32](repeating: 0, count: 64)
    mask = 63
  }

  /// The index of the row with this key, or -1.
  @inline(__always)
  func find(_ key: UInt64) -> Int {
    var at = SparseTable.hash(key) & mask
    while true {
      let slot = Int(slots[at])
      if slot == 0 { return -1 }
      if keys[slot - 1] == key { return slot - 1 }
      at = (at + 1) & mask
    }
  }

  /// Adds a row whose key is new and returns its index.
  mutating func insert(_ key: UInt64, _ row: Row) -> Int {
    if (keys.count + 1) * 2 > slots.count { grow() }
    keys.append(key)
    rows.append(row)
    place(key, index: keys.count - 1)
    return keys.count - 1
  }

  /// The rows by ascending key.
  func sorted() -> [(key: UInt64, row: Row)] {
    keys.indices.sorted { keys[$0] < keys[$1] }.map { (keys[$0], rows[$0]) }
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, key) in keys.enumerated() { place(key, index: index) }
  }

  private mutating func place(_ key: UInt64, index: Int) {
    var at = SparseTable.hash(key) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = Int32(index + 1)
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    // Fibonacci hashing, the high half folded into the low bits that the mask keeps.
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product >> 32) & 0x7FFF_FFFF)
  }
}

extension SparseTable {
  /// Adds the rows of another table, those with the same key by `add`.
  mutating func merge(_ other: SparseTable, _ add: (inout Row, Row) -> Void) {
    for (index, key) in other.keys.enumerated() {
      let found = find(key)
      if found >= 0 {
        add(&rows[found], other.rows[index])
      } else {
        _ = insert(key, other.rows[index])
      }
    }
  }
}
