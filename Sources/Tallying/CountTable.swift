/// Counts by cell number: dense where the shape is small enough to hold, else sparse.
///
/// The cell number is in both cases the same, and its order is the order of the tally's key.
struct CountTable: Sendable {
  /// The most cells that are held densely: 32 MB.
  static let denseLimit = 1 << 23

  private var dense: [Int32]
  private var sparse: SparseTable<Int32>?

  /// A table for so many cells and at most so many counts: a small shop's are few in a large shape.
  init(cells: Int, counts: Int) {
    if cells <= CountTable.denseLimit, cells <= 4096 + 16 * counts {
      dense = [Int32](repeating: 0, count: cells)
    } else {
      dense = []
      sparse = SparseTable()
    }
  }

  @inline(__always)
  mutating func add(_ cell: Int) {
    if sparse == nil {
      dense[cell] &+= 1
    } else {
      addSparse(cell, 1)
    }
  }

  private mutating func addSparse(_ cell: Int, _ count: Int32) {
    let key = UInt64(cell)
    if let found = sparse?.find(key), found >= 0 {
      sparse?.rows[found] &+= count
    } else {
      _ = sparse?.insert(key, count)
    }
  }

  mutating func merge(_ other: CountTable) {
    if let table = other.sparse {
      sparse?.merge(table) { $0 &+= $1 }
    } else {
      for cell in dense.indices { dense[cell] &+= other.dense[cell] }
    }
  }

  /// The cells with a count, ascending.
  func nonZero() -> [(cell: Int, count: Int)] {
    if let sparse { return sparse.sorted().map { (Int($0.key), Int($0.row)) } }
    var found: [(cell: Int, count: Int)] = []
    for (cell, count) in dense.enumerated() where count != 0 { found.append((cell, Int(count))) }
    return found
  }
}
