/// Where a table stops being dense: past it cells are hashed, so that memory stays bounded.
struct DenseLimit: Sendable {
  /// The most cells of 4 bytes.
  var cells: Int

  /// 32 MB.
  static let usual = DenseLimit(cells: 1 << 23)
  /// Nothing is dense: for tests.
  static let none = DenseLimit(cells: 0)

  func isDense(cells: Int, stride: Int) -> Bool {
    !cells.multipliedReportingOverflow(by: stride).overflow && cells * stride <= self.cells * 4
  }
}

/// Counts by cell number: dense where the shape is small enough to hold, else sparse.
///
/// The cell number is in both cases the same, and its order is the order of the tally's key.
struct CountTable: ~Copyable, Sendable {
  private let isDense: Bool
  private var dense: Cells<Int32>
  private var sparse = SparseTable<Int32>()

  /// A table for so many cells and at most so many counts: a small shop's are few in a large shape.
  init(cells: Int, counts: Int, limit: DenseLimit) {
    isDense = limit.isDense(cells: cells, stride: 4) && cells <= 4096 + 16 * counts
    dense = Cells(isDense ? cells : 0)
  }

  @inline(__always)
  mutating func add(_ cell: Int, _ count: Int32 = 1) {
    if isDense {
      dense[cell] &+= count
    } else {
      sparse.add(count, to: UInt64(cell))
    }
  }

  /// Asks for a cell that will be changed soon.
  @inline(__always)
  func prefetch(_ cell: Int) { dense.prefetch(cell) }

  mutating func merge(_ other: borrowing CountTable) {
    if isDense {
      for cell in 0..<dense.count where other.dense[cell] != 0 { dense[cell] &+= other.dense[cell] }
    } else {
      sparse.merge(other.sparse) { $0 &+= $1 }
    }
  }

  /// Hands out the cells with a count, ascending.
  @inline(__always)
  func forEach(_ body: (_ cell: Int, _ count: Int32) -> Void) {
    if isDense {
      for cell in 0..<dense.count {
        let count = dense[cell]
        if count != 0 { body(cell, count) }
      }
    } else {
      for (key, count) in sparse.sorted() where count != 0 { body(Int(key), count) }
    }
  }

  /// How many cells have a count.
  var occupied: Int {
    var found = 0
    if isDense {
      for cell in 0..<dense.count where dense[cell] != 0 { found += 1 }
    } else {
      found = sparse.rows.count
    }
    return found
  }
}

extension SparseTable<Int32> {
  fileprivate mutating func add(_ count: Int32, to key: UInt64) {
    let found = find(key)
    if found >= 0 { rows[found] &+= count } else { _ = insert(key, count) }
  }
}
