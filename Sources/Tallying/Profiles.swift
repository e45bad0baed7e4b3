/// What customers are told apart by in `Profiles`; raw values sort the rows.
package enum ProfileDimension: Int32, Sendable, CaseIterable {
  /// Codes of `CustomerRegions.names`: one region a customer.
  case region = 0
  /// Codes of `Ledger.channels`: that of the first purchase day.
  case channel = 1
}

/// When a customer first bought, by how long they have been watched since.
package enum ProfileStart: Int32, Sendable, CaseIterable {
  /// In the 364 days that end with D − H, H being the days within which one comes back.
  case newest = 0
  /// In the 364 days before those.
  case yearBefore = 1
  case older = 2
  /// After D − H: not watched for H days yet.
  case unwatched = 3

  init(first: Int32, watched: Int32) {
    if first > watched {
      self = .unwatched
    } else {
      self = first > watched - 364 ? .newest : first > watched - 728 ? .yearBefore : .older
    }
  }
}

/// Customers by where they are or came from, and by when they first bought.
///
/// Key: dimension, value (-1 = unknown), start. Each customer is in one row of a dimension; a
/// dimension of which the ledger names no value has no rows. For the given D only.
package struct Profiles: Sendable, Equatable {
  /// Sorted by dimension, value, start.
  package var rows: [ProfileRow] = []

  package init() {}

  package init(rows: [ProfileRow]) { self.rows = rows }

  package func rows(_ dimension: ProfileDimension) -> ArraySlice<ProfileRow> {
    let from = lowerBound(rows) { $0.dimension.rawValue < dimension.rawValue }
    let to = lowerBound(rows) { $0.dimension.rawValue <= dimension.rawValue }
    return rows[from..<to]
  }
}

package struct ProfileRow: TallyRow {
  package var dimension: ProfileDimension
  package var value: Int32
  package var start: ProfileStart

  package var customers = 0
  /// Of them, with a second purchase day within H days of the first.
  package var returned = 0
  /// Lifetime by D.
  package var orders = 0
  package var purchaseDays = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  /// Processed by D.
  package var returns: Int64 = 0
  /// The largest gross − discounts of one customer; 0 where none is positive.
  package var largest: Int64 = 0
  /// Of the 365 days that end with D: buyers, their orders N and gross − discounts A.
  package var buyers = 0
  package var recentOrders = 0
  package var recentSales: Int64 = 0
  package var salesSquares: Int128 = 0
  package var salesTimesOrders: Int128 = 0
  package var ordersSquares: Int128 = 0
  package var recentLargest: Int64 = 0
  /// Customers whose first purchase is 364 days ago or more, and the net sales Y of their first 364
  /// days.
  package var yearCustomers = 0
  package var yearNet: Int64 = 0
  package var yearSquares: Int128 = 0
  package var yearCubes: Int128 = 0
  package var yearLargest: Int64 = 0

  package init(dimension: ProfileDimension, value: Int32, start: ProfileStart) {
    self.dimension = dimension
    self.value = value
    self.start = start
  }
}

extension ProfileRow {
  static let columns = [
    "dimension", "value", "start", "customers", "returned", "orders", "purchase_days", "gross",
    "discount", "returns", "largest", "buyers", "recent_orders", "recent_sales", "sales_squares",
    "sales_times_orders", "orders_squares", "recent_largest", "year_customers", "year_net",
    "year_squares", "year_cubes", "year_largest",
  ]

  package var key: [Int64] {
    [Int64(dimension.rawValue), Int64(value), Int64(start.rawValue)]
  }

  package var values: [String] {
    let counts: [any BinaryInteger] = [
      customers, returned, orders, purchaseDays, gross, discount, returns, largest, buyers,
      recentOrders, recentSales, salesSquares, salesTimesOrders, ordersSquares, recentLargest,
      yearCustomers, yearNet, yearSquares, yearCubes, yearLargest,
    ]
    return counts.map { String($0) }
  }
}
