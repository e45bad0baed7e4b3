import Tallying

/// What customers spend on a repeat purchase day: cells of customers with the same number of them.
struct SpendTable: Sendable {
  /// Customers of one x whose repeat sales are about equal, in units of the currency.
  struct Cell: Sendable {
    var count: Double
    /// Mean of their sums S over the repeat purchase days, above 0.
    var mean: Double
    var variance: Double
  }

  struct Group: Sendable {
    var x: Int
    var cells: Range<Int>
    var count: Double
    /// Sum over customers of ln(S/x).
    var meanLogs: Double
  }

  /// Mean over customers of S/x; `nil` without customers.
  private(set) var mean: Double?
  private(set) var groups: [Group] = []
  private(set) var cells: [Cell] = []
  private(set) var customers = 0.0
  /// Of x with S/x over customers; `nil` where all are equal.
  private(set) var correlation: Double?

  /// Sums of counts, sums and squares by x, in units of the currency; cells by x, ascending.
  init(_ sums: [(x: Int, count: Double, sum: Double, squares: Double)]) {
    var moments = (n: 0.0, x: 0.0, z: 0.0, xx: 0.0, xz: 0.0, zz: 0.0)
    for entry in sums where entry.x > 0 && entry.count > 0 && entry.sum > 0 {
      let mean = entry.sum / entry.count
      let variance = max(0, entry.squares / entry.count - mean * mean)
      let x = Double(entry.x)
      if groups.last?.x != entry.x {
        groups.append(Group(x: entry.x, cells: cells.count..<cells.count, count: 0, meanLogs: 0))
      }
      let group = groups.count - 1
      cells.append(Cell(count: entry.count, mean: mean, variance: variance))
      groups[group].cells = groups[group].cells.lowerBound..<cells.count
      groups[group].count += entry.count
      groups[group].meanLogs += entry.count * (ln(mean / x) - variance / (2 * mean * mean))
      customers += entry.count
      moments.n += entry.count
      moments.x += entry.count * x
      moments.xx += entry.count * x * x
      moments.z += entry.sum / x
      moments.xz += entry.sum
      moments.zz += entry.squares / (x * x)
    }
    mean = moments.n > 0 ? moments.z / moments.n : nil
    guard moments.n > 1 else { return }
    let xx = moments.xx - moments.x * moments.x / moments.n
    let zz = moments.zz - moments.z * moments.z / moments.n
    let xz = moments.xz - moments.x * moments.z / moments.n
    if xx > 1e-9 * moments.xx, zz > 1e-9 * moments.zz {
      correlation = xz / (xx * zz).squareRoot()
    }
  }

  /// The same amounts in another unit.
  func scaled(by factor: Double) -> SpendTable {
    var table = self
    table.mean = mean.map { $0 * factor }
    for index in cells.indices {
      table.cells[index].mean *= factor
      table.cells[index].variance *= factor * factor
    }
    for index in groups.indices { table.groups[index].meanLogs += groups[index].count * ln(factor) }
    return table
  }

  /// The same customers in at most about so many cells of each x: neighbours together, with their
  /// common mean and variance.
  func merged(by most: Int) -> SpendTable {
    var table = self
    table.cells = []
    for index in groups.indices {
      let own = cells[groups[index].cells]
      let width = max(1, own.count / most)
      let start = table.cells.count
      for first in stride(from: own.startIndex, to: own.endIndex, by: width) {
        table.cells.append(Cell(own[first..<min(first + width, own.endIndex)]))
      }
      table.groups[index].cells = start..<table.cells.count
    }
    return table
  }

  /// The histogram of repeat sales by x, whose amounts are minor units.
  ///
  /// Three digits of S and the exact n, Σ, Σ² of a cell: a logarithm is taken at the cell's mean with
  /// the second term of its series, which moves no parameter by 10⁻⁸ of itself on CDNOW.
  init(_ rows: some Sequence<AmountRow>, minorUnits: Double) {
    self.init(
      rows.map {
        (
          x: Int($0.class), count: Double($0.count), sum: Double($0.sum) / minorUnits,
          squares: double($0.squares) / (minorUnits * minorUnits)
        )
      }
    )
  }
}

/// A large whole number; the usual way takes hundreds of times as long as that of a word.
private func double(_ value: Int128) -> Double {
  let low = Int64(truncatingIfNeeded: value)
  return Int128(low) == value ? Double(low) : Double(value)
}

extension SpendTable.Cell {
  /// Cells as one.
  fileprivate init(_ cells: ArraySlice<SpendTable.Cell>) {
    var (count, sum) = (0.0, 0.0)
    for cell in cells {
      count += cell.count
      sum += cell.count * cell.mean
    }
    let mean = sum / count
    var squares = 0.0
    for cell in cells {
      squares += cell.count * (cell.variance + (cell.mean - mean) * (cell.mean - mean))
    }
    self.init(count: count, mean: mean, variance: squares / count)
  }
}
