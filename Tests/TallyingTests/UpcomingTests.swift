import Commerce
import Tallying
import Testing

struct UpcomingTests {
  private static let asOf = Day(number: 20_779)  // Sunday, 2026-11-22
  private static let end = (Int(asOf.number) + 1) * 1440

  private func tallies(_ tables: ShopTables) throws -> Upcoming {
    var ledger = LedgerBuilder().build()
    ledger.tables = tables
    return try Tallies(of: ledger, asOf: Self.asOf).upcoming
  }

  private func complaint(
    _ customer: Int32,
    daysAgo: Double,
    replied: Double? = nil,
    resolved: Double? = nil,
    topic: TicketTopic = .complaint
  ) -> Ticket {
    let opened = Self.end - Int(daysAgo * 1440)
    return Ticket(
      order: -1,
      customer: customer,
      opened: opened,
      replied: replied.map { opened + Int($0 * 1440) },
      resolved: resolved.map { opened + Int($0 * 1440) },
      topic: topic,
      team: ""
    )
  }

  @Test func `complaints stand by state and age, and one customer counts once in a cell`() throws {
    var tables = ShopTables()
    tables.tickets = [
      complaint(1, daysAgo: 0.5), complaint(1, daysAgo: 0.9), complaint(2, daysAgo: 2),
      complaint(3, daysAgo: 8, replied: 1), complaint(-1, daysAgo: 8, replied: 1),
      complaint(4, daysAgo: 20, replied: 1, resolved: 4), complaint(5, daysAgo: 5, topic: .price),
      complaint(6, daysAgo: 200, replied: 1, resolved: 2),
      // Answered and solved only after D.
      complaint(7, daysAgo: 4, replied: 6, resolved: 9),
    ]
    let rows = try tallies(tables).complaints
    #expect(
      rows.map { [$0.state.rawValue, $0.age.rawValue, $0.complaints, $0.customers] } == [
        [0, 0, 2, 1], [0, 1, 1, 1], [0, 2, 1, 1], [1, 3, 2, 1], [2, 2, 1, 1],
      ]
    )
  }

  @Test func `birthdays are counted by day of the year`() throws {
    var tables = ShopTables()
    tables.customers = ["1990-12-07", "2001-12-07", "1984-02-29", nil].map { text in
      var note = CustomerNote()
      note.birthday = text.flatMap { Day(iso: $0) }
      return note
    }
    let rows = try tallies(tables).birthdays
    #expect(rows.map { [$0.month, $0.day, $0.customers] } == [[2, 29, 1], [12, 7, 2]])
  }

  @Test func `campaigns of tomorrow are a plan and stay when the ledger is cut`() throws {
    var tables = ShopTables()
    func campaign(_ name: String, _ start: Int, _ end: Int) -> Campaign {
      Campaign(name: name, start: Self.asOf + start, end: Self.asOf + end, product: -1)
    }
    tables.campaigns = [
      campaign("over", -9, -2), campaign("running", -2, 3), campaign("next", 5, 9),
    ]
    let whole = try tallies(tables).campaigns.map(\.name)
    #expect(whole == ["running", "next"])
    tables.cut(after: Self.asOf)
    #expect(tables.campaigns.map(\.name) == ["over", "running"])
    #expect(tables.plans.map(\.name) == ["next"] && tables.rows(of: .campaigns) == 3)
    #expect(try tallies(tables).campaigns.map(\.name) == whole)
  }
}
