import Commerce

/// Fills `Acquired`.
struct AcquiredCounter: ~Copyable, Sendable {
  private let scope: Scope
  private var cells = Cells<AcquiredSums>(3)

  init(scope: Scope) { self.scope = scope }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0]
    guard first.day <= scope.asOf - Acquired.days else { return }
    var net: Int64 = 0
    var cost: Int64 = 0
    var uncosted: Int64 = 0
    for index in purchases.indices {
      let day = purchases[index]
      guard day.day - first.day <= Acquired.days else { break }
      net &+= day.sales &- day.returned
      cost &+= day.goodsCost &+ day.shippingSubsidy
      uncosted &+= day.uncostedLines
    }
    let depth = Int(DepthClass(gross: first.gross, discount: first.discount).rawValue)
    cells[depth].add(net: net, cost: cost, uncosted: uncosted, hasCosts: scope.hasCosts)
  }

  /// What a customer of one order leaves; only where the shop states costs.
  @inline(__always)
  mutating func visit(oneTimer order: Order, _ benefits: Benefits, subsidy: Int64, cost: GoodsCost)
  {
    guard order.day <= scope.asOf - Acquired.days else { return }
    cells[benefits.depth].contribution.add(order.sales &- cost.amount &- subsidy)
  }

  /// The other sums of such customers.
  mutating func visit(_ oneTimers: OrderSums, on day: Int32, _ benefits: Benefits) {
    guard day <= scope.asOf - Acquired.days else { return }
    var sums = AcquiredSums()
    sums.customers = oneTimers.orders
    sums.net.sum = Int128(oneTimers.sales)
    sums.net.squares = oneTimers.salesSquares
    sums.net.cubes = oneTimers.salesCubes
    sums.uncostedLines = oneTimers.uncostedLines
    sums.largest = oneTimers.largest
    cells[benefits.depth].add(sums)
  }

  mutating func merge(_ other: borrowing AcquiredCounter) {
    for cell in 0..<cells.count { cells[cell].add(other.cells[cell]) }
  }

  func finished() -> Acquired {
    var rows: [AcquiredRow] = []
    for depth in DepthClass.allCases {
      let sums = cells[Int(depth.rawValue)]
      guard sums.customers > 0 else { continue }
      var row = AcquiredRow(depth: depth)
      row.customers = Int(sums.customers)
      row.net = sums.net
      row.contribution = sums.contribution
      row.uncostedLines = Int(sums.uncostedLines)
      row.largest = sums.largest
      rows.append(row)
    }
    return Acquired(rows: rows)
  }
}

/// Customers in one cell.
struct AcquiredSums: BitwiseCopyable, Sendable {
  var customers: Int64 = 0
  var net = PowerSums()
  var contribution = PowerSums()
  var uncostedLines: Int64 = 0
  var largest: Int64 = 0

  @inline(__always)
  mutating func add(net amount: Int64, cost: Int64, uncosted: Int64, hasCosts: Bool) {
    customers &+= 1
    net.add(amount)
    uncostedLines &+= uncosted
    largest = max(largest, amount)
    if hasCosts { contribution.add(amount &- cost) }
  }

  mutating func add(_ other: AcquiredSums) {
    customers += other.customers
    net.add(other.net)
    contribution.add(other.contribution)
    uncostedLines += other.uncostedLines
    largest = max(largest, other.largest)
  }
}
