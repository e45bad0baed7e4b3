extension ShopTables {
  /// Drops what happened after a day.
  ///
  /// What a table states without a date (a product's cost, where a customer lives) cannot be
  /// rewound and stays. A month's cost stays if the month has begun.
  package mutating func cut(after day: Day) {
    let end = (Int(day.number) + 1) * 1440
    prospects -= prospectDays.count { $0 > day }
    prospectDays.removeAll { $0 > day }
    refunds.removeAll { $0.day > day }
    ratings.removeAll { $0.day > day }
    tickets.removeAll { $0.opened >= end }
    for index in tickets.indices {
      if let replied = tickets[index].replied, replied >= end { tickets[index].replied = nil }
      if let resolved = tickets[index].resolved, resolved >= end { tickets[index].resolved = nil }
    }
    visits.removeAll { $0.day > day }
    exits.removeAll { $0.day > day }
    // A plan is known before its day: it is set apart, not dropped.
    plans = (plans + campaigns).filter { $0.start > day }
    campaigns.removeAll { $0.start > day }
    prices.removeAll { $0.day > day }
    assignments.removeAll { $0.day > day }
    costs.removeAll { $0.month.firstDay > day }
    contacts.removeAll { $0.day > day }
  }

  /// Renames orders and customers; rows of those that are gone go too.
  ///
  /// A customer without any order left is a prospect.
  ///
  /// - Parameters:
  ///   - orders: the new index of each order; -1 for one that is gone.
  ///   - seats: the same of the customers.
  ///   - count: customers that are left.
  package mutating func move(orders: [Int32], customers seats: [Int32], of count: Int) {
    moveCustomers(seats, count)
    refunds = refunds.compactMap { row in
      var row = row
      row.order = orders[Int(row.order)]
      return row.order < 0 ? nil : row
    }
    ratings = ratings.compactMap { row in
      var row = row
      row.order = orders[Int(row.order)]
      return row.order < 0 ? nil : row
    }
    contacts = contacts.compactMap { row in
      var row = row
      row.order = orders[Int(row.order)]
      return row.order < 0 ? nil : row
    }
    tickets = tickets.compactMap { row in
      var row = row
      if row.order >= 0 {
        row.order = orders[Int(row.order)]
        if row.order < 0 { return nil }
      }
      if row.customer >= 0 {
        row.customer = seats[Int(row.customer)]
        if row.customer < 0 { return nil }
      }
      return row
    }
    exits = exits.compactMap { row in
      var row = row
      row.customer = seats[Int(row.customer)]
      return row.customer < 0 ? nil : row
    }
    assignments = assignments.compactMap { row in
      var row = row
      row.customer = seats[Int(row.customer)]
      return row.customer < 0 ? nil : row
    }
  }

  private mutating func moveCustomers(_ seats: [Int32], _ count: Int) {
    guard !customers.isEmpty else { return }
    var moved = [CustomerNote?](repeating: nil, count: count)
    for (customer, note) in customers.enumerated() {
      guard let note else { continue }
      if seats[customer] >= 0 {
        moved[Int(seats[customer])] = note
      } else {
        prospects += 1
        if let joined = note.joinedOn { prospectDays.append(joined) }
      }
    }
    customers = moved
  }

  /// Rows that a table has.
  package func rows(of table: ShopTable) -> Int {
    switch table {
    case .products: products.count { $0 != nil }
    case .customers: customers.count { $0 != nil } + prospects
    case .refunds: refunds.count
    case .ratings: ratings.count
    case .service: tickets.count
    case .mysteryShops: visits.count
    case .exits: exits.count
    case .campaigns: campaigns.count + plans.count
    case .prices: prices.count
    case .assignments: assignments.count
    case .costs: costs.count
    case .contacts: contacts.count
    }
  }
}
