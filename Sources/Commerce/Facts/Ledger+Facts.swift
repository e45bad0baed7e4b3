extension Ledger {
  /// Makes `orderFacts` and `customerFacts`: what the tables say of orders and customers as of a
  /// day.
  ///
  /// A function of the ledger, its tables and the day: rows of later days are not seen, whether or
  /// not they have been cut. Both are empty where the tables say nothing of any order or customer,
  /// so that a shop without tables pays nothing. Cost: O(orders + customers + rows of tables).
  package mutating func makeFacts(asOf day: Day) {
    orderFacts = []
    customerFacts = []
    let isAnyOrderNamed =
      !tables.refunds.isEmpty || !tables.ratings.isEmpty || !tables.contacts.isEmpty
      || tables.tickets.contains { $0.order >= 0 }
    if isAnyOrderNamed {
      orderFacts = Array(repeating: OrderFacts(), count: orders.count)
      markRefunds(asOf: day)
      markRatings(asOf: day)
      markTickets(asOf: day)
      markContacts(asOf: day)
    }
    guard !tables.exits.isEmpty else { return }
    customerFacts = Array(repeating: CustomerFacts(), count: customers.count)
    markExits(asOf: day)
  }

  /// Days after an order in which a refund counts as a quick one.
  private static let refundDays = 30
  /// Days after an order in which a contact counts as looking after it.
  private static let contactDays = 14

  private mutating func markRefunds(asOf day: Day) {
    for refund in tables.refunds where refund.day <= day {
      let order = Int(refund.order)
      if Int(refund.day.number) - Int(orders[order].day) <= Ledger.refundDays {
        orderFacts[order].marks.insert(.refundedIn30)
      }
      if refund.reason.isFault { orderFacts[order].marks.insert(.refundedForFault) }
    }
  }

  private mutating func markRatings(asOf day: Day) {
    for rating in tables.ratings where rating.day <= day {
      let order = Int(rating.order)
      let stars = UInt8(clamping: rating.stars)
      let known = orderFacts[order].rating
      if known == 0 || stars < known { orderFacts[order].rating = stars }
    }
  }

  /// The first ticket of an order says how soon it was answered; of two of one minute the earlier
  /// row.
  private mutating func markTickets(asOf day: Day) {
    let end = (Int(day.number) + 1) * 1440
    let known = tables.tickets.indices.filter {
      tables.tickets[$0].order >= 0 && tables.tickets[$0].opened < end
    }
    let byTime = known.sorted { a, b in
      let (x, y) = (tables.tickets[a], tables.tickets[b])
      return (x.order, x.opened, a) < (y.order, y.opened, b)
    }
    for index in byTime {
      let ticket = tables.tickets[index]
      let order = Int(ticket.order)
      if !orderFacts[order].marks.contains(.hasTicket) {
        orderFacts[order].reply = ticket.reply(by: end)
      }
      orderFacts[order].marks.insert(.hasTicket)
      if ticket.topic.isComplaint { orderFacts[order].marks.insert(.complained) }
      if ticket.topic == .price { orderFacts[order].marks.insert(.askedPrice) }
    }
  }

  private mutating func markContacts(asOf day: Day) {
    for contact in tables.contacts where contact.day <= day {
      let order = Int(contact.order)
      let passed = Int(contact.day.number) - Int(orders[order].day)
      if (0...Ledger.contactDays).contains(passed) {
        orderFacts[order].marks.insert(.contactedIn14)
      }
    }
  }

  /// What customers said themselves goes before what somebody noted, then the later before the
  /// earlier; of two of one day the later row.
  private mutating func markExits(asOf day: Day) {
    var days = [Day?](repeating: nil, count: customers.count)
    for exit in tables.exits where exit.day <= day {
      let customer = Int(exit.customer)
      let known = customerFacts[customer]
      if let before = days[customer] {
        if known.isAsked, !exit.isSurvey { continue }
        if known.isAsked == exit.isSurvey, exit.day < before { continue }
      }
      days[customer] = exit.day
      customerFacts[customer] = CustomerFacts(exit: exit.cause, isAsked: exit.isSurvey)
    }
  }
}

extension Ticket {
  /// How soon it was answered, as known at the end of a day.
  ///
  /// A young ticket without an answer may still get one in time: it tells nothing yet.
  func reply(by end: Int) -> ReplyClass {
    if let replied, replied < end { return ReplyClass(minutes: replied - opened) }
    return end - opened >= 1440 ? .unanswered : .noQuestion
  }
}
