import Commerce

/// Fills `BenefitSteps`: what a customer gave and got in a cell is one term of its squares.
struct BenefitCounter: ~Copyable, Sendable {
  private static let largestK = 5
  private static let stacks = 4

  private let ledger: Ledger
  private let scope: Scope
  private let refunds: DatedRefunds
  /// By purchase number, then by stack.
  private var cells = Cells<BenefitSums>(largestK + stacks)
  /// One customer's orders by stack, and those of the fifth purchase day on.
  private var run = Cells<CustomerBenefits>(stacks + 1)

  init(ledger: Ledger, scope: Scope, refunds: DatedRefunds) {
    self.ledger = ledger
    self.scope = scope
    self.refunds = refunds
  }

  @inline(__always)
  private static func cell(stack: Int) -> Int { largestK + stack }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<Order>) {
    for index in purchases.indices {
      let day = purchases[index]
      var part = CustomerBenefits()
      if day.orders == 1 {
        part.add(day)
        run[day.benefits.stack].add(part)
      } else {
        part = addOrders(of: day, orders)
      }
      if index + 1 < BenefitCounter.largestK {
        cells[index].add(customer: part, hasCosts: scope.hasCosts)
      } else {
        run[BenefitCounter.stacks].add(part)
      }
    }
    flush(BenefitCounter.stacks, to: BenefitCounter.largestK - 1)
    for stack in 0..<BenefitCounter.stacks {
      flush(stack, to: BenefitCounter.cell(stack: stack))
    }
  }

  /// An order that is all of its customer, or that has none.
  @inline(__always)
  mutating func visit(
    _ order: Order,
    _ benefits: Benefits,
    cost: GoodsCost?,
    returned: Int64 = 0,
    isAnonymous: Bool
  ) {
    var part = CustomerBenefits()
    part.add(order, benefits, returned: returned, cost: cost)
    cells[BenefitCounter.cell(stack: benefits.stack)].add(customer: part, hasCosts: scope.hasCosts)
    if !isAnonymous { cells[0].add(customer: part, hasCosts: scope.hasCosts) }
  }

  private mutating func addOrders(of day: PurchaseDay, _ orders: Span<Order>) -> CustomerBenefits {
    var whole = CustomerBenefits()
    var ignored: [Booking] = []
    for number in 0..<Int(day.orders) {
      let order = orders[Int(day.firstOrder) + number]
      var returned: Int64 = 0
      if order.returned != 0 {
        let index = Int(day.firstInLedger) + number
        returned = refunds.read(order, index, scope, bookings: &ignored).now
      }
      var part = CustomerBenefits()
      let benefits = Benefits(order)
      let cost = scope.hasCosts ? GoodsCost(order, ledger) : nil
      part.add(order, benefits, returned: returned, cost: cost)
      whole.add(part)
      run[benefits.stack].add(part)
    }
    return whole
  }

  private mutating func flush(_ part: Int, to cell: Int) {
    guard run[part].orders > 0 else { return }
    cells[cell].add(customer: run[part], hasCosts: scope.hasCosts)
    run[part] = CustomerBenefits()
  }

  mutating func merge(_ other: borrowing BenefitCounter) {
    for cell in 0..<cells.count { cells[cell].add(other.cells[cell]) }
  }

  func finished() -> BenefitSteps {
    var rows: [BenefitRow] = []
    for cell in 0..<cells.count where cells[cell].customers > 0 {
      let isStack = cell >= BenefitCounter.largestK
      var row = BenefitRow(
        kind: isStack ? .stack : .purchase,
        value: isStack ? cell - BenefitCounter.largestK : cell + 1
      )
      cells[cell].fill(&row)
      rows.append(row)
    }
    return BenefitSteps(rows: rows)
  }
}

/// Some orders of one customer.
struct CustomerBenefits: BitwiseCopyable, Sendable {
  var orders: Int64 = 0
  var fullPriceOrders: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returns: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  var benefits: Int64 = 0

  init() {}

  /// A purchase day of one order.
  @inline(__always)
  mutating func add(_ day: PurchaseDay) {
    orders = 1
    fullPriceOrders = Int64(day.fullPriceOrders)
    gross = day.gross
    discount = day.discount
    returns = day.returned
    goodsCost = day.goodsCost
    uncostedLines = day.uncostedLines
    benefits = Int64(day.benefits.stack)
  }

  @inline(__always)
  mutating func add(_ order: Order, _ found: Benefits, returned: Int64, cost: GoodsCost?) {
    orders = 1
    fullPriceOrders = found.isFullPrice ? 1 : 0
    gross = order.gross
    discount = order.discount
    returns = returned
    goodsCost = cost?.amount ?? 0
    uncostedLines = Int64(order.lineCount) - (cost?.lines ?? 0)
    benefits = Int64(found.stack)
  }

  @inline(__always)
  mutating func add(_ other: CustomerBenefits) {
    orders &+= other.orders
    fullPriceOrders &+= other.fullPriceOrders
    gross &+= other.gross
    discount &+= other.discount
    returns &+= other.returns
    goodsCost &+= other.goodsCost
    uncostedLines &+= other.uncostedLines
    benefits &+= other.benefits
  }
}

/// Customers in one cell.
struct BenefitSums: BitwiseCopyable, Sendable {
  var customers: Int64 = 0
  var whole = CustomerBenefits()
  var largest: Int64 = 0
  var mostOrders: Int64 = 0
  var fullPriceCustomers: Int64 = 0
  var mostFullPrice: Int64 = 0
  var discountedCustomers: Int64 = 0
  var mostDiscounted: Int64 = 0
  var discountSquares: Int128 = 0
  var discountTimesGross: Int128 = 0
  var grossSquares: Int128 = 0
  var marginSquares: Int128 = 0
  var marginTimesSales: Int128 = 0
  var salesSquares: Int128 = 0

  /// All that one customer bought in the cell.
  @inline(__always)
  mutating func add(customer part: CustomerBenefits, hasCosts: Bool) {
    customers &+= 1
    whole.add(part)
    let sales = part.gross &- part.discount
    largest = max(largest, sales)
    let discounted = part.orders &- part.fullPriceOrders
    mostOrders = max(mostOrders, part.orders)
    mostFullPrice = max(mostFullPrice, part.fullPriceOrders)
    mostDiscounted = max(mostDiscounted, discounted)
    fullPriceCustomers &+= part.fullPriceOrders > 0 ? 1 : 0
    discountedCustomers &+= discounted > 0 ? 1 : 0
    grossSquares &+= product(part.gross, part.gross)
    if part.discount != 0 {
      discountSquares &+= product(part.discount, part.discount)
      discountTimesGross &+= product(part.discount, part.gross)
    }
    guard hasCosts else { return }
    let margin = sales &- part.goodsCost
    marginSquares &+= product(margin, margin)
    marginTimesSales &+= product(margin, sales)
    salesSquares &+= product(sales, sales)
  }

  mutating func add(_ other: BenefitSums) {
    customers += other.customers
    whole.add(other.whole)
    largest = max(largest, other.largest)
    mostOrders = max(mostOrders, other.mostOrders)
    mostFullPrice = max(mostFullPrice, other.mostFullPrice)
    mostDiscounted = max(mostDiscounted, other.mostDiscounted)
    fullPriceCustomers += other.fullPriceCustomers
    discountedCustomers += other.discountedCustomers
    discountSquares &+= other.discountSquares
    discountTimesGross &+= other.discountTimesGross
    grossSquares &+= other.grossSquares
    marginSquares &+= other.marginSquares
    marginTimesSales &+= other.marginTimesSales
    salesSquares &+= other.salesSquares
  }

  func fill(_ row: inout BenefitRow) {
    row.customers = Int(customers)
    row.orders = Int(whole.orders)
    row.fullPriceOrders = Int(whole.fullPriceOrders)
    row.gross = whole.gross
    row.discount = whole.discount
    row.returns = whole.returns
    row.goodsCost = whole.goodsCost
    row.uncostedLines = Int(whole.uncostedLines)
    row.benefits = Int(whole.benefits)
    row.discountSquares = discountSquares
    row.discountTimesGross = discountTimesGross
    row.grossSquares = grossSquares
    row.marginSquares = marginSquares
    row.marginTimesSales = marginTimesSales
    row.salesSquares = salesSquares
    row.largest = largest
    row.mostOrders = Int(mostOrders)
    row.fullPriceCustomers = Int(fullPriceCustomers)
    row.mostFullPrice = Int(mostFullPrice)
    row.discountedCustomers = Int(discountedCustomers)
    row.mostDiscounted = Int(mostDiscounted)
  }
}
