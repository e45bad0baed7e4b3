import Commerce

/// Fills `Profiles`.
struct ProfileCounter: ~Copyable, Sendable {
  private let asOf: Int32
  private let watched: Int32
  private let window: Int32
  private let hasRegions: Bool
  private let hasChannels: Bool
  private let firstChannel: Int
  private var table: SumTable<ProfileSums>

  private static let starts = ProfileStart.allCases.count

  init(ledger: Ledger, scope: Scope, regions: CustomerRegions, choices: TallyChoices) {
    asOf = scope.asOf
    window = Int32(choices.repeatWindow)
    watched = asOf - window
    hasRegions = !regions.names.isEmpty
    hasChannels = !ledger.channels.isEmpty
    firstChannel = regions.names.count + 1
    table = SumTable(
      cells: (firstChannel + ledger.channels.count + 1) * ProfileCounter.starts,
      limit: scope.limit
    )
  }

  /// Whether there is anything to count by.
  var isNeeded: Bool { hasRegions || hasChannels }

  mutating func visit(_ purchases: Span<PurchaseDay>, region: Int32, channel: Int32) {
    var sums = ProfileSums()
    let first = purchases[0].day
    sums.customers = 1
    sums.purchaseDays = Int64(purchases.count)
    if purchases.count > 1, purchases[1].day - first <= window, first <= watched {
      sums.returned = 1
    }
    let hasYear = first <= asOf - 364
    for index in purchases.indices {
      let day = purchases[index].day
      sums.orders &+= Int64(purchases[index].orders)
      sums.gross &+= purchases[index].gross
      sums.discount &+= purchases[index].discount
      sums.returns &+= purchases[index].returned
      if asOf - day < 365 {
        sums.recentOrders &+= Int64(purchases[index].orders)
        sums.recentSales &+= purchases[index].sales
        sums.buyers = 1
      }
      if hasYear, day - first < 364 {
        sums.yearNet &+= purchases[index].sales &- purchases[index].returned
      }
    }
    sums.yearCustomers = hasYear ? 1 : 0
    sums.square()
    add(sums, first: first, region: region, channel: channel)
  }

  /// A customer of one order, of which nothing came back.
  @inline(__always)
  mutating func visit(oneTimer order: Order, region: Int32, channel: Int32) {
    var sums = ProfileSums()
    sums.customers = 1
    sums.purchaseDays = 1
    sums.orders = 1
    sums.gross = order.gross
    sums.discount = order.discount
    if asOf - order.day < 365 {
      sums.buyers = 1
      sums.recentOrders = 1
      sums.recentSales = order.sales
    }
    if order.day <= asOf - 364 {
      sums.yearCustomers = 1
      sums.yearNet = order.sales
    }
    sums.square()
    add(sums, first: order.day, region: region, channel: channel)
  }

  @inline(__always)
  private mutating func add(_ sums: ProfileSums, first: Int32, region: Int32, channel: Int32) {
    let start = Int(ProfileStart(first: first, watched: watched).rawValue)
    if hasRegions { table.add(sums, to: Int(region + 1) * ProfileCounter.starts + start) }
    if hasChannels {
      table.add(sums, to: (firstChannel + Int(channel + 1)) * ProfileCounter.starts + start)
    }
  }

  mutating func merge(_ other: borrowing ProfileCounter) { table.merge(other.table) }

  func finished() -> Profiles {
    var rows: [ProfileRow] = []
    table.forEach { cell, sums in
      let value = cell / ProfileCounter.starts
      let isRegion = value < firstChannel
      var row = ProfileRow(
        dimension: isRegion ? .region : .channel,
        value: Int32(isRegion ? value : value - firstChannel) - 1,
        start: ProfileStart(rawValue: Int32(cell % ProfileCounter.starts)) ?? .older
      )
      row.add(sums)
      rows.append(row)
    }
    return Profiles(rows: rows)
  }
}

struct ProfileSums: Sums {
  var customers: Int64 = 0
  var returned: Int64 = 0
  var orders: Int64 = 0
  var purchaseDays: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returns: Int64 = 0
  var largest: Int64 = 0
  var buyers: Int64 = 0
  var recentOrders: Int64 = 0
  var recentSales: Int64 = 0
  var recentLargest: Int64 = 0
  var yearCustomers: Int64 = 0
  var yearNet: Int64 = 0
  var yearLargest: Int64 = 0
  var salesSquares: Int128 = 0
  var salesTimesOrders: Int128 = 0
  var ordersSquares: Int128 = 0
  var yearSquares: Int128 = 0
  var yearCubes: Int128 = 0

  init() {}

  var isEmpty: Bool { customers == 0 }

  /// Fills the squares and the largest amounts of one customer.
  @inline(__always)
  mutating func square() {
    largest = max(0, gross &- discount)
    recentLargest = max(0, recentSales)
    yearLargest = max(0, yearNet)
    salesSquares = product(recentSales, recentSales)
    salesTimesOrders = product(recentSales, recentOrders)
    ordersSquares = product(recentOrders, recentOrders)
    yearSquares = product(yearNet, yearNet)
    yearCubes = yearSquares &* Int128(truncatingIfNeeded: yearNet)
  }

  @inline(__always)
  mutating func add(_ other: ProfileSums) {
    customers &+= other.customers
    returned &+= other.returned
    orders &+= other.orders
    purchaseDays &+= other.purchaseDays
    gross &+= other.gross
    discount &+= other.discount
    returns &+= other.returns
    largest = max(largest, other.largest)
    buyers &+= other.buyers
    recentOrders &+= other.recentOrders
    recentSales &+= other.recentSales
    recentLargest = max(recentLargest, other.recentLargest)
    yearCustomers &+= other.yearCustomers
    yearNet &+= other.yearNet
    yearLargest = max(yearLargest, other.yearLargest)
    salesSquares &+= other.salesSquares
    salesTimesOrders &+= other.salesTimesOrders
    ordersSquares &+= other.ordersSquares
    yearSquares &+= other.yearSquares
    yearCubes &+= other.yearCubes
  }
}

extension ProfileRow {
  fileprivate mutating func add(_ sums: ProfileSums) {
    customers += Int(sums.customers)
    returned += Int(sums.returned)
    orders += Int(sums.orders)
    purchaseDays += Int(sums.purchaseDays)
    gross += sums.gross
    discount += sums.discount
    returns += sums.returns
    largest = max(largest, sums.largest)
    buyers += Int(sums.buyers)
    recentOrders += Int(sums.recentOrders)
    recentSales += sums.recentSales
    recentLargest = max(recentLargest, sums.recentLargest)
    yearCustomers += Int(sums.yearCustomers)
    yearNet += sums.yearNet
    yearLargest = max(yearLargest, sums.yearLargest)
    salesSquares += sums.salesSquares
    salesTimesOrders += sums.salesTimesOrders
    ordersSquares += sums.ordersSquares
    yearSquares += sums.yearSquares
    yearCubes += sums.yearCubes
  }
}
