import Commerce
import Tallying

/// The register of complaints and the queue of calls: who they are, for the shop alone.
struct ServiceLists {
  /// Days after an order in which nobody having called is worth a line.
  private static let callDays = 14
  /// The same for somebody who was let down.
  private static let mendDays = 28

  private let ledger: Ledger
  private let asOf: Day

  init(_ ledger: Ledger, asOf: Day) {
    self.ledger = ledger
    self.asOf = asOf
  }

  /// Writes both lists, or removes what an earlier run wrote where there is nothing to say.
  func write(into folder: PrivateFolder) throws(SiteWritingError) {
    try put("complaints.csv", complaints, into: folder)
    try put("call-backs.csv", callBacks, into: folder)
  }

  private func put(
    _ name: String,
    _ table: SpreadsheetTable?,
    into folder: PrivateFolder
  ) throws(SiteWritingError) {
    if let table { try folder.write(name, table.bytes) } else { try folder.remove(name) }
  }

  // Complaints.

  private static let complaintColumns = [
    "state", "days", "opened_at", "first_reply_at", "resolved_at", "topic", "team", "ticket_id",
    "customer_id", "ordered_on",
  ]

  /// Open ones first, of these the ones that wait longest; then those solved lately.
  var complaints: SpreadsheetTable? {
    let end = (Int(asOf.number) + 1) * 1440
    let oldest = end - Upcoming.solvedDays * 1440
    var rows: [(state: ComplaintRow.State, minutes: Int, place: Int)] = []
    for (place, ticket) in ledger.tables.tickets.enumerated()
    where ticket.topic.isComplaint && ticket.opened < end {
      let (state, minutes) = ticket.progress(by: end)
      if state == .solved, ticket.opened + minutes < oldest { continue }
      rows.append((state, minutes, place))
    }
    guard !rows.isEmpty else { return nil }
    rows.sort { a, b in
      (a.state.rawValue, -a.minutes, a.place) < (b.state.rawValue, -b.minutes, b.place)
    }
    var table = SpreadsheetTable(columns: Self.complaintColumns)
    for row in rows {
      table.append(cells(ledger.tables.tickets[row.place], row.state, row.minutes, end))
    }
    return table
  }

  private func cells(
    _ ticket: Ticket,
    _ state: ComplaintRow.State,
    _ minutes: Int,
    _ end: Int
  ) -> [SpreadsheetTable.Cell] {
    func known(_ minute: Int?) -> String {
      minute.flatMap { $0 < end ? Self.time($0) : nil } ?? ""
    }
    let day = ticket.order < 0 ? "" : Day(number: ledger.orders[Int(ticket.order)].day).iso
    return [
      .exact("\(state)"), .exact("\(minutes / 1440)"), .exact(Self.time(ticket.opened)),
      .exact(known(ticket.replied)), .exact(known(ticket.resolved)),
      .exact(ticket.topic.rawValue), .text(ticket.team), .text(ticket.id),
      .text(ticket.customer < 0 ? "" : ledger.customers.text(ticket.customer)), .exact(day),
    ]
  }

  /// `2026-11-22T14:05`, of the shop's clock.
  private static func time(_ minute: Int) -> String {
    let day = minute >= 0 ? minute / 1440 : -((1439 - minute) / 1440)
    let rest = minute - day * 1440
    let clock = padded(rest / 60, 2) + ":" + padded(rest % 60, 2)
    return Day(number: Int32(clamping: day)).iso + "T" + clock
  }

  // Calls.

  /// Why somebody is to be called, the most pressing first.
  private enum Reason: Int {
    case complaint, rating, refund, routine

    var word: String {
      switch self {
      case .complaint: "complaint"
      case .rating: "low_rating"
      case .refund: "fault"
      case .routine: "order"
      }
    }
  }

  private static let callColumns = [
    "reason", "customer_id", "ordered_on", "days", "order_value", "rating",
  ]

  /// Orders of customers with whom nobody has been in touch: those that went wrong first, then the
  /// newest two weeks; these only where the shop logs its calls at all.
  var callBacks: SpreadsheetTable? {
    let facts = ledger.orderFacts
    guard !facts.isEmpty else { return nil }
    let logsCalls = ledger.tables.present.contains(.contacts)
    var rows: [(reason: Reason, customer: Int, order: Int)] = []
    for customer in 0..<ledger.customers.count {
      for order in ledger.orders(of: customer) {
        let days = Int(asOf.number) - Int(ledger.orders[order].day)
        guard (0..<Self.mendDays).contains(days), !facts[order].marks.contains(.contactedIn14)
        else { continue }
        let reason = Self.reason(facts[order])
        if reason == .routine, !logsCalls || days >= Self.callDays { continue }
        rows.append((reason, customer, order))
      }
    }
    guard !rows.isEmpty else { return nil }
    // Of one reason those that wait longest first, equals by their place in the ledger.
    rows.sort { a, b in
      let (x, y) = (ledger.orders[a.order].day, ledger.orders[b.order].day)
      return (a.reason.rawValue, x, a.order) < (b.reason.rawValue, y, b.order)
    }
    var table = SpreadsheetTable(columns: Self.callColumns)
    for row in rows { table.append(cells(row.reason, row.customer, row.order, facts[row.order])) }
    return table
  }

  private func cells(
    _ reason: Reason,
    _ customer: Int,
    _ index: Int,
    _ facts: OrderFacts
  ) -> [SpreadsheetTable.Cell] {
    let order = ledger.orders[index]
    return [
      .exact(reason.word), .text(ledger.customers.text(Int32(customer))),
      .exact(Day(number: order.day).iso), .exact("\(Int(asOf.number) - Int(order.day))"),
      .exact("\(order.gross - order.discount)"),
      .exact(facts.rating > 0 ? "\(facts.rating)" : ""),
    ]
  }

  private static func reason(_ facts: OrderFacts) -> Reason {
    if facts.marks.contains(.complained) { return .complaint }
    if facts.isRatedLow { return .rating }
    return facts.marks.contains(.refundedForFault) ? .refund : .routine
  }
}
