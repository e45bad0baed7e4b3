/// Amounts in one cell of a histogram.
struct AmountSums: Sums {
  var count: Int64 = 0
  var sum: Int64 = 0
  var squares: Int128 = 0

  init() {}

  var isEmpty: Bool { count == 0 }

  @inline(__always)
  mutating func add(_ amount: Int64) {
    count &+= 1
    sum &+= amount
    squares &+= product(amount, amount)
  }

  mutating func add(_ other: AmountSums) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }
}

/// Histograms of amounts by class: dense for the amounts of most shops, sparse for others.
struct AmountTable: ~Copyable, Sendable {
  private let cells: Int
  private let digits: Int
  private var usual: SumTable<AmountSums>
  /// Negative and enormous amounts, by class and kept value.
  private var others: [Other: AmountSums] = [:]

  private struct Other: Hashable, Sendable {
    var `class`: Int
    var value: Int64
  }

  init(classes: Int, digits: Int, limit: DenseLimit) {
    self.digits = digits
    cells = digits == 2 ? AmountCell.twoDigits : AmountCell.threeDigits
    usual = SumTable(cells: classes * cells, limit: limit)
  }

  @inline(__always)
  mutating func add(_ amount: Int64, to class: Int) {
    if amount >= 0, amount < AmountCell.limit {
      add(amount, AmountCell(amount), to: `class`)
    } else {
      addOther(amount, to: `class`)
    }
  }

  /// Adds an amount from 0 to below `AmountCell.limit` whose cell is known already.
  @inline(__always)
  mutating func add(_ amount: Int64, _ cell: AmountCell, to class: Int) {
    usual.change(`class` * cells + (digits == 2 ? cell.two : cell.three)) { $0.add(amount) }
  }

  /// Asks for the cell of an amount that will be added soon.
  @inline(__always)
  func prefetch(_ amount: Int64, of class: Int) {
    guard amount >= 0, amount < AmountCell.limit else { return }
    let cell = AmountCell(amount)
    usual.prefetch(`class` * cells + (digits == 2 ? cell.two : cell.three))
  }

  private mutating func addOther(_ amount: Int64, to class: Int) {
    let value = AmountCell.kept(amount, digits: digits)
    others[Other(class: `class`, value: value), default: AmountSums()].add(amount)
  }

  mutating func merge(_ other: borrowing AmountTable) {
    usual.merge(other.usual)
    others.merge(other.others) { first, second in
      var sum = first
      sum.add(second)
      return sum
    }
  }

  /// The histogram of each class, its kept values ascending.
  func histograms(classes: Int) -> [[(value: Int64, sums: AmountSums)]] {
    var found = [[(value: Int64, sums: AmountSums)]](repeating: [], count: classes)
    // A dictionary has no order: values are sorted before anybody sees them.
    let sorted = others.sorted { ($0.key.class, $0.key.value) < ($1.key.class, $1.key.value) }
    for (key, sums) in sorted where key.value < 0 { found[key.class].append((key.value, sums)) }
    usual.forEach { cell, sums in
      let number = cell % cells
      let value = digits == 2 ? AmountCell.value(two: number) : AmountCell.value(three: number)
      found[cell / cells].append((value, sums))
    }
    for (key, sums) in sorted where key.value >= 0 { found[key.class].append((key.value, sums)) }
    return found
  }
}
