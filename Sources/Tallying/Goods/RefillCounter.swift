/// Fills `Refills`.
struct RefillCounter: ~Copyable, Sendable {
  private let goods: GoodsScope
  /// Cells a product.
  private let lengths: Int
  private var closed: CountTable
  private var complete: CountTable
  private var open: CountTable
  private var refillers: Cells<Int32>

  init(goods: GoodsScope) {
    self.goods = goods
    lengths = RefillCounter.cell(of: 10 * goods.scope.span) + 1
    let (cells, counts) = (goods.products.count * lengths, goods.scope.orders)
    closed = CountTable(cells: cells, counts: counts, limit: goods.scope.limit)
    complete = CountTable(cells: cells, counts: counts, limit: goods.scope.limit)
    open = CountTable(cells: cells, counts: counts, limit: goods.scope.limit)
    refillers = Cells(goods.products.count)
  }

  /// The cell of a length in tenths of a day, and the length a cell stands for: tenths below ten
  /// days, whole days below a hundred, tens of days above.
  @inline(__always)
  private static func cell(of tenths: Int) -> Int {
    if tenths < 100 { return tenths }
    return tenths < 1000 ? 90 + tenths / 10 : 180 + tenths / 100
  }

  private static func tenths(of cell: Int) -> Int {
    if cell < 100 { return cell }
    return cell < 190 ? (cell - 90) * 10 : (cell - 180) * 100
  }

  @inline(__always)
  private func cell(_ position: Int32, _ days: Int32, units: Int64) -> Int {
    let each = Refills.tenthsPerUnit(days, units: Int(units))
    return Int(position) * lengths + RefillCounter.cell(of: each)
  }

  /// A product bought again.
  mutating func add(_ position: Int32, from: Int32, to: Int32, units: Int64) {
    let isComplete = from <= goods.lastComplete && to - from <= goods.window
    let cell = cell(position, to - from, units: units)
    if isComplete { complete.add(cell) } else { closed.add(cell) }
  }

  /// Where a customer's last purchase day of a product is counted.
  @inline(__always)
  private func lastCell(_ entry: ProductEntry) -> Int {
    cell(entry.position, goods.scope.asOf - entry.lastDay, units: entry.dayUnits)
  }

  /// Asks for what `addLast` will change.
  @inline(__always)
  func prefetchLast(_ entry: ProductEntry) { open.prefetch(lastCell(entry)) }

  /// A customer's last purchase day of a product.
  @inline(__always)
  mutating func addLast(_ entry: ProductEntry) {
    open.add(lastCell(entry))
    if entry.hasGap { refillers[Int(entry.position)] &+= 1 }
  }

  mutating func merge(_ other: borrowing RefillCounter) {
    closed.merge(other.closed)
    complete.merge(other.complete)
    open.merge(other.open)
    for index in 0..<refillers.count { refillers[index] += other.refillers[index] }
  }

  func finished() -> Refills {
    var gaps = [Int](repeating: 0, count: goods.products.count)
    closed.forEach { gaps[$0 / lengths] += Int($1) }
    complete.forEach { gaps[$0 / lengths] += Int($1) }
    var rows: [RefillRow] = []
    func append(_ kind: RefillKind, _ cell: Int, _ count: Int32) {
      let position = cell / lengths
      guard gaps[position] >= Refills.leastGaps else { return }
      rows.append(
        RefillRow(
          product: goods.products[position],
          kind: kind,
          tenthsPerUnit: RefillCounter.tenths(of: cell % lengths),
          count: Int(count)
        )
      )
    }
    closed.forEach { append(.closed, $0, $1) }
    complete.forEach { append(.complete, $0, $1) }
    open.forEach { append(.open, $0, $1) }
    rows.sort {
      ($0.product, $0.kind.rawValue, $0.tenthsPerUnit)
        < ($1.product, $1.kind.rawValue, $1.tenthsPerUnit)
    }
    let known = gaps.indices.filter { gaps[$0] >= Refills.leastGaps }
    return Refills(
      rows: rows,
      refillers: known.map {
        RefillerRow(product: goods.products[$0], customers: Int(refillers[$0]))
      }
    )
  }
}
