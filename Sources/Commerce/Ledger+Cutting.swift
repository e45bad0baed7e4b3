extension Ledger {
  /// The ledger without what happened after a day: orders, refunds processed later, and what the
  /// tables say of later.
  ///
  /// Customers who are left without an order are dropped. Lines stay, so that no index changes.
  /// Facts are to be made anew. Cost: O(orders + rows of tables).
  ///
  /// - Parameters:
  ///   - day: the last day that stays.
  ///   - dropped: called with the index of each order that is left out.
  /// - Returns: the ledger of what is left.
  package func cut(after day: Day, dropped: (Int) -> Void) -> Ledger {
    let isWhole = orders.allSatisfy { $0.day <= day.number }
    if isWhole, refunds.allSatisfy({ $0.day <= day.number }) {
      var result = self
      result.tables.cut(after: day)
      return result
    }
    var result = Ledger(currency: currency, timeZone: timeZone)
    result.lines = lines
    (result.products, result.productTitles) = (products, productTitles)
    (result.channels, result.regions) = (channels, regions)
    var places = [Int32](repeating: -1, count: orders.count)
    var seats = [Int32](repeating: -1, count: customers.count)
    func keep(_ range: Range<Int>) {
      for index in range {
        guard orders[index].day <= day.number else {
          dropped(index)
          continue
        }
        places[index] = Int32(result.orders.count)
        result.orders.append(orders[index])
        if !shippingSubsidy.isEmpty { result.shippingSubsidy.append(shippingSubsidy[index]) }
      }
    }
    for customer in 0..<customers.count {
      let before = result.orders.count
      keep(orders(of: customer))
      guard result.orders.count > before else { continue }
      seats[customer] = Int32(result.customers.count)
      result.customers.append(customers[Int32(customer)])
      result.customerStarts.append(Int32(result.orders.count))
    }
    keep(anonymousOrders)
    for var refund in refunds where places[Int(refund.order)] >= 0 {
      refund.order = places[Int(refund.order)]
      if refund.day > day.number {
        result.orders[Int(refund.order)].returned -= refund.amount
      } else {
        result.refunds.append(refund)
      }
    }
    result.tables = tables
    result.tables.cut(after: day)
    result.tables.move(orders: places, customers: seats, of: result.customers.count)
    return result
  }
}
