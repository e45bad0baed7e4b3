package import Commerce

/// The shop's conversations with customers, by how long they took, as of the end of D.
package struct Tickets: Sendable, Equatable {
  /// Sorted by what, topic, team, week, over, minutes.
  package var rows: [TicketRow] = []
  /// Sorted by kind, value, week.
  package var customers: [TicketCustomerRow] = []
  /// The teams' names; codes index this.
  package var teams: [String] = []
  /// Tickets that name no order, and no customer either.
  package var withoutOrder = 0
  package var withoutCustomer = 0

  package init() {}
}

/// Conversations that began in one week and took equally long.
package struct TicketRow: TallyRow, Hashable {
  package enum What: Int, Sendable, Hashable, CaseIterable {
    /// From the first message to the first reply.
    case reply = 0
    /// From the first message to the solution.
    case resolution = 1
  }

  package var what: What
  package var topic: TicketTopic
  /// -1 without one.
  package var team: Int
  /// Of the first message.
  package var week: Week
  /// False: not by the end of D, and `minutes` is how long that has been.
  package var isOver: Bool
  /// Kept to three digits: exact below 1,000, within 1 % above.
  package var minutes: Int64
  package var count = 0

  package var key: [Int64] {
    [
      Int64(what.rawValue), Int64(topic.index), Int64(team), Int64(week.number), isOver ? 1 : 0,
      minutes,
    ]
  }
  package var values: [String] { ["\(count)"] }

  static let columns = ["what", "topic", "team", "week", "over", "minutes", "count"]
}

/// Distinct customers by the week of their last conversation of a kind.
///
/// As with `MarkRow`, the sum over the newest weeks is that of distinct customers.
package struct TicketCustomerRow: TallyRow, Hashable {
  package enum Kind: Int, Sendable, Hashable, CaseIterable { case all = 0, topic, team, complaint }

  package var kind: Kind
  /// A topic's place or a team's code; 0 else.
  package var value: Int
  package var week: Week
  package var customers = 0

  package var key: [Int64] { [Int64(kind.rawValue), Int64(value), Int64(week.number)] }
  package var values: [String] { ["\(customers)"] }

  static let columns = ["kind", "value", "week", "customers"]
}

extension TicketTopic {
  /// Its place among all.
  package var index: Int { TicketTopic.allCases.firstIndex(of: self) ?? 0 }
}

extension Tickets {
  /// Counts a shop's tickets that were opened by the end of a day.
  ///
  /// Cost: O(tickets log tickets).
  init(_ tickets: [Ticket], asOf: Day) {
    let end = (Int(asOf.number) + 1) * 1440
    let known = tickets.filter { $0.opened < end }
    guard !known.isEmpty else { return }
    teams = Set(known.map(\.team).filter { !$0.isEmpty }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let codes = Dictionary(uniqueKeysWithValues: teams.enumerated().map { ($1, $0) })
    var counts: [TicketRow: Int] = [:]
    var last: [SeenTopic: Int32] = [:]
    for ticket in known {
      if ticket.order < 0 { withoutOrder += 1 }
      let week = Week(containing: Day(number: Int32(clamping: floorDivided(ticket.opened, 1440))))
      let team = codes[ticket.team] ?? -1
      for what in TicketRow.What.allCases {
        let done = what == .reply ? ticket.replied : ticket.resolved
        let over = done.flatMap { $0 < end ? $0 : nil }
        let minutes = max(0, (over ?? end) - ticket.opened)
        let kept = AmountCell(min(Int64(minutes), AmountCell.limit - 1)).three
        let row = TicketRow(
          what: what,
          topic: ticket.topic,
          team: team,
          week: week,
          isOver: over != nil,
          minutes: AmountCell.value(three: kept)
        )
        counts[row, default: 0] += 1
      }
      guard ticket.customer >= 0 else {
        withoutCustomer += 1
        continue
      }
      for (kind, value) in Tickets.kinds(of: ticket, team: team) {
        let topic = SeenTopic(kind: kind, value: value, customer: ticket.customer)
        last[topic] = max(last[topic] ?? week.number, week.number)
      }
    }
    rows = added(
      counts.map { row, count in
        var row = row
        row.count = count
        return row
      }
    ) { $0.count += $1.count }
    var seen: [TicketCustomerRow: Int] = [:]
    for (topic, week) in last {
      let row = TicketCustomerRow(kind: topic.kind, value: topic.value, week: Week(number: week))
      seen[row, default: 0] += 1
    }
    customers = added(
      seen.map { row, count in
        var row = row
        row.customers = count
        return row
      }
    ) { $0.customers += $1.customers }
  }

  private static func kinds(
    of ticket: Ticket,
    team: Int
  ) -> [(TicketCustomerRow.Kind, Int)] {
    var kinds: [(TicketCustomerRow.Kind, Int)] = [(.all, 0), (.topic, ticket.topic.index)]
    if team >= 0 { kinds.append((.team, team)) }
    if ticket.topic.isComplaint { kinds.append((.complaint, 0)) }
    return kinds
  }
}

/// That a customer had a conversation of a kind in a week.
private struct SeenTopic: Hashable {
  var kind: TicketCustomerRow.Kind
  var value: Int
  var customer: Int32
}

/// Rows by key, those with the same key added up.
func added<Row: TallyRow>(_ rows: [Row], _ add: (inout Row, Row) -> Void) -> [Row] {
  var result: [Row] = []
  for row in rows.map({ (key: $0.key, row: $0) }).sorted(by: {
    $0.key.lexicographicallyPrecedes($1.key)
  }) {
    if let last = result.last, last.key == row.key {
      add(&result[result.count - 1], row.row)
    } else {
      result.append(row.row)
    }
  }
  return result
}

/// The quotient rounded down, for negative numbers too.
private func floorDivided(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
