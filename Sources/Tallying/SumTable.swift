/// Sums that add up cell by cell; all bytes zero are the empty sums.
protocol Sums: BitwiseCopyable, Sendable {
  init()
  mutating func add(_ other: Self)
  var isEmpty: Bool { get }
}

/// Sums by cell number: dense where the shape is small enough to hold, else sparse.
///
/// The order of the cell numbers is the order of the tally's key.
struct SumTable<Row: Sums>: ~Copyable, Sendable {
  private let isDense: Bool
  private var dense: Cells<Row>
  private var sparse = SparseTable<Row>()

  init(cells: Int, limit: DenseLimit) {
    isDense = limit.isDense(cells: cells, stride: MemoryLayout<Row>.stride)
    dense = Cells(isDense ? cells : 0)
  }

  @inline(__always)
  mutating func change(_ cell: Int, _ body: (inout Row) -> Void) {
    if isDense {
      body(&dense[cell])
    } else {
      body(&sparse.rows[slot(UInt64(cell))])
    }
  }

  /// Asks for a cell that will be changed soon.
  @inline(__always)
  func prefetch(_ cell: Int) { dense.prefetch(cell) }

  mutating func add(_ sums: Row, to cell: Int) { change(cell) { $0.add(sums) } }

  mutating func merge(_ other: borrowing SumTable) {
    if isDense {
      for cell in 0..<dense.count where !other.dense[cell].isEmpty {
        dense[cell].add(other.dense[cell])
      }
    } else {
      sparse.merge(other.sparse) { $0.add($1) }
    }
  }

  /// Hands out the cells that hold anything, ascending.
  func forEach(_ body: (_ cell: Int, _ sums: Row) -> Void) {
    if isDense {
      for cell in 0..<dense.count where !dense[cell].isEmpty { body(cell, dense[cell]) }
    } else {
      for (key, row) in sparse.sorted() where !row.isEmpty { body(Int(key), row) }
    }
  }

  private mutating func slot(_ key: UInt64) -> Int {
    let found = sparse.find(key)
    return found >= 0 ? found : sparse.insert(key, Row())
  }
}
