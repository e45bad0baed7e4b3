import Commerce

/// One order while its rows are read; amounts are minor units unless said otherwise.
struct OpenOrder {
  /// The order's id; `.none` for a row that waits for the first row of its order.
  var token = KeyToken.none
  /// What ties rows together where only the first has the id.
  var group = KeyToken.none
  var customer = KeyToken.none
  var day = Int32.max
  var minute: Int32 = -1
  var currency: Int32 = -1
  var channel: Int32 = -1
  var region: Int32 = -1
  var firstLine = 0
  var lineCount = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var units: Int64 = 0
  var flags: RowFlags = []
  var status = OrderStatus.paid
  var hasLineAmounts = false
  /// Anything below is set, or the status is one that takes the order apart.
  var isSpecial = false

  var amounts = OrderAmounts()
  /// Rows that do not count although the order may.
  var dropped = DroppedRows()
  var hasRefundedLines = false
  /// Rows with a negative amount, and what they give back.
  var returnRows: Int32 = 0
  var returned: Int64 = 0
  /// The product of the row that came last, to tell refunds apart.
  var lastProduct: Int32 = -1
  /// Its rows name several customers; several days.
  var hasManyCustomers = false
  var hasManyDays = false
  /// Rows that say what is the order's own and name no goods.
  var summaryRows: Int32 = 0
  /// Where its first row begins in the file.
  var offset = 0

  /// Rows of the order that count with it.
  var ownRows: Int { lineCount + Int(returnRows) + Int(summaryRows) }
  var rows: Int { ownRows + dropped.total }

  /// Its rows may be of several orders.
  var hasStrangers: Bool { hasManyCustomers && hasManyDays }

  /// Starts with what the first row says.
  mutating func begin(_ token: KeyToken, firstLine: Int, offset: Int) {
    self.token = token
    customer = .none
    (day, minute) = (.max, -1)
    (currency, channel, region) = (-1, -1, -1)
    self.firstLine = firstLine
    self.offset = offset
    lineCount = 0
    (gross, discount, units) = (0, 0, 0)
    flags = []
    status = .paid
    hasLineAmounts = false
    if isSpecial {
      amounts = OrderAmounts()
      dropped = DroppedRows()
      hasRefundedLines = false
      (hasManyCustomers, hasManyDays) = (false, false)
      (returnRows, returned, summaryRows) = (0, 0, 0)
      isSpecial = false
    }
  }

  /// An order that counts as it stands, if its value is not 0 and its currency is the shop's.
  var isPlain: Bool {
    !isSpecial && status.rawValue < OrderStatus.refunded.rawValue && lineCount > 0
      && !flags.contains(.excludedTag)
  }
}

/// How many rows of an order do not count although it does, by their status.
struct DroppedRows {
  private var counts = InlineArray<16, Int32>(repeating: 0)
  private(set) var total = 0

  mutating func add(_ status: OrderStatus, _ count: Int32 = 1) {
    counts[Int(status.rawValue)] += count
    total += Int(count)
  }

  mutating func add(_ other: DroppedRows) {
    guard other.total > 0 else { return }
    for status in OrderStatus.allCases {
      let count = other.counts[Int(status.rawValue)]
      if count > 0 { add(status, count) }
    }
  }

  /// The kind that stands for all.
  var first: OrderStatus? {
    total == 0 ? nil : OrderStatus.allCases.first { counts[Int($0.rawValue)] > 0 }
  }

  func forEach(_ body: (String, Int) -> Void) {
    guard total > 0 else { return }
    for status in OrderStatus.allCases where counts[Int(status.rawValue)] > 0 {
      body(status.exclusion ?? "cancelled", Int(counts[Int(status.rawValue)]))
    }
  }
}
