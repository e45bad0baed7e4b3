import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

struct ServiceTests {
  private static let asOf = day("2025-06-29")
  private static let end = (Int(asOf.number) + 1) * 1440

  /// Orders of one a day, each by a customer of one's own, with tickets on the newest.
  private func measures(
    orders: Int = 400,
    facts: (Int) -> OrderFacts = { _ in OrderFacts() },
    tables: (inout ShopTables) -> Void
  ) throws -> ServiceMeasures {
    var builder = LedgerBuilder()
    for number in 0..<orders {
      var order = LedgerBuilder.Order("c\(10_000 + number)", on: Self.asOf - number, gross: 1000)
      order.id = "o\(number)"
      order.facts = facts(number)
      builder.add(order)
    }
    var ledger = builder.build()
    tables(&ledger.tables)
    let tallies = try Tallies(of: ledger, asOf: Self.asOf)
    return Measures(tallies: tallies, settings: MeasureSettings()).service
  }

  private func ticket(
    _ number: Int,
    ago: Int,
    reply: Int?,
    topic: TicketTopic = .question,
    team: String = "",
    customer: Int? = nil
  ) -> Ticket {
    Ticket(
      order: Int32(number % 300),
      customer: Int32(customer ?? number % 300),
      opened: Self.end - ago,
      replied: reply.map { Self.end - ago + $0 },
      resolved: reply.map { Self.end - ago + 2 * $0 },
      topic: topic,
      team: team
    )
  }

  @Test func `a single small topic takes the smallest other along, as the total is told`() throws {
    let sizes: [(TicketTopic, Int)] = [
      (.quality, 3), (.delivery, 12), (.price, 40), (.question, 60),
    ]
    let found = try measures { tables in
      tables.present = [.service]
      var number = 0
      for (topic, count) in sizes {
        for _ in 0..<count {
          tables.tickets.append(ticket(number, ago: 9000, reply: 30, topic: topic))
          number += 1
        }
      }
    }
    let hidden = found.topics.filter { $0.reply.tickets.hidden == .private }.map(\.topic)
    #expect(hidden == [.quality, .delivery] && found.topics.count == 4)
  }

  @Test func `an open young ticket does not count against the share within a day`() throws {
    let found = try measures {
      $0.present = [.service]
      // 60 answered in time, 20 late, 10 open for two days, 30 open for an hour.
      $0.tickets =
        (0..<60).map { ticket($0, ago: 9000, reply: 30 + $0) }
        + (60..<80).map { ticket($0, ago: 9000, reply: 2000) }
        + (80..<90).map { ticket($0, ago: 2880, reply: nil) }
        + (90..<120).map { ticket($0, ago: 60, reply: nil) }
    }
    #expect(found.within24.now.part == 60 && found.within24.now.whole == 90)
    #expect(found.reply.open.value == 40 && found.reply.censored)
    // 120 at risk; those open for an hour leave it at 60 minutes, after 31 answers.
    #expect(found.reply.median.value == 80)
    #expect(found.resolution.tickets.value == 120)
  }

  @Test func `with few open ones the median is that of the answered`() throws {
    let found = try measures {
      $0.present = [.service]
      $0.tickets = (1...99).map { ticket($0, ago: 9000, reply: $0) }
    }
    #expect(found.reply.median.value == 50 && !found.reply.censored)
    #expect(isClose(found.reply.p90.value, 89.2, within: 1e-12))
  }

  @Test func `later answers and tickets are not known on the day`() throws {
    let found = try measures {
      $0.present = [.service]
      $0.tickets =
        (0..<50).map { ticket($0, ago: 3000, reply: 4000) }
        + (0..<20).map { ticket($0, ago: -10, reply: 5) }
    }
    #expect(found.reply.tickets.value == 50 && found.reply.open.value == 50)
    #expect(found.reply.median.hidden == .notReached)
    #expect(found.within24.now.part == 0 && found.within24.now.whole == 50)
  }

  @Test func `teams with fewer customers than k are not named, nor told by the rest`() throws {
    func found(_ more: [Ticket]) throws -> ServiceMeasures {
      try measures {
        $0.present = [.service]
        $0.tickets =
          (0..<40).map { ticket($0, ago: 9000, reply: 30, team: "late shift") }
          + (40..<100).map { ticket($0, ago: 9000, reply: 30, team: "early shift") }
          + (0..<40).map { ticket($0, ago: 9000, reply: 30, team: "Ann", customer: $0 % 4) } + more
      }
    }
    // All tickets are told: Ann's would follow, did the smaller shift not stay away with them.
    let alone = try found([])
    #expect(alone.teams.map(\.team) == ["early shift"] && alone.hiddenTeams == 2)
    // Tickets of no team leave it open whose the rest are.
    let covered = try found((100..<120).map { ticket($0, ago: 9000, reply: 30) })
    #expect(covered.teams.count == 2 && covered.hiddenTeams == 1)
  }

  @Test func `a few open tickets of a team do not follow from those of all`() throws {
    let found = try measures {
      $0.present = [.service]
      for (team, open) in [("early shift", 9), ("late shift", 3), ("night shift", 12)] {
        let start = $0.tickets.count
        $0.tickets += (start..<start + 60).map {
          ticket($0, ago: 9000, reply: $0 < start + open ? nil : 30, team: team)
        }
      }
    }
    let hidden = found.teams.filter { $0.reply.open.hidden == .private }.map(\.team)
    #expect(hidden == ["early shift", "late shift"] && found.reply.open.shown == 24)
    #expect(found.topics.allSatisfy { $0.reply.open.shown == 24 })
  }

  @Test func `tickets that name nobody are counted as such`() throws {
    let found = try measures {
      $0.present = [.service]
      $0.tickets = (0..<40).map { ticket($0, ago: 9000, reply: 30, customer: -1) }
    }
    #expect(found.ticketsWithoutCustomer.value == 40 && found.ticketsWithoutOrder.value == 0)
    #expect(found.topics.allSatisfy { $0.reply.median.hidden == .private })
    #expect(found.reply.median.shown == 30)
  }

  @Test func `quality is met, missed or cannot be told`() throws {
    // 335 of 400 orders are of the 52 newest weeks that are 30 days old.
    func verdict(_ faultEvery: Int) throws -> ServiceMeasures {
      try measures(facts: { $0 % faultEvery == 0 ? OrderFacts(rating: 1) : OrderFacts() }) {
        $0.present = [.ratings]
      }
    }
    #expect(try verdict(20).qualityVerdict == .met)
    #expect(try verdict(6).qualityVerdict == .missed)
    #expect(try verdict(10).qualityVerdict == .cannotTell)
    let found = try verdict(10).qualityOK
    #expect(found.whole == 364 && found.part == 364 - 36 || found.part == 364 - 37)
  }

  @Test func `refunds within thirty days count by number, value and reason`() throws {
    var builder = LedgerBuilder()
    for number in 0..<400 {
      var order = LedgerBuilder.Order("c\(10_000 + number)", on: Self.asOf - number, gross: 1000)
      order.id = "o\(number)"
      // Every tenth after 30 days, every fifth too late.
      if number % 10 == 0 { order.refunds = [(order.day + 30, 400)] }
      if number % 10 == 5 { order.refunds = [(order.day + 31, 400)] }
      order.returned = number % 5 == 0 ? 400 : 0
      builder.add(order)
    }
    var ledger = builder.build()
    ledger.tables.present = [.refunds]
    ledger.tables.refunds = ledger.refunds.map {
      RefundNote(
        order: $0.order,
        day: Day(number: $0.day),
        amount: $0.amount,
        reason: $0.order % 20 == 10 ? .late : .quality
      )
    }
    let tallies = try Tallies(of: ledger, asOf: Self.asOf)
    let found = Measures(tallies: tallies, settings: MeasureSettings()).service.refunds
    #expect(found.rate.now.whole == 91 && (9...10).contains(found.rate.now.part))
    #expect(isClose(found.value.value, Double(found.rate.now.part) * 400 / 91_000))
    let reasons = found.reasons.filter { $0.orders.part > 0 }
    #expect(reasons.map(\.reason) == [.quality, .late])
    #expect(
      reasons.reduce(0) { $0 + $1.orders.part } == 36
        || reasons.reduce(0) { $0 + $1.orders.part } == 37
    )
  }

  @Test func `three shoppers' scores have Student's interval`() {
    let mean = ServiceMeasures.ShopperRound.mean([83, 85, 88])
    #expect(rounds(mean.value, to: 85.3, digits: 1))
    #expect(rounds(mean.low, to: 79.1, digits: 1) && rounds(mean.high, to: 91.6, digits: 1))
    #expect(ServiceMeasures.ShopperRound.mean([83]).low == nil)
  }

  @Test func `shoppers are compared by equal checklists and quarters`() {
    func visit(_ date: String, _ shop: String, _ list: String, _ score: Double) -> ShopperVisit {
      ShopperVisit(day: day(date), shop: shop, checklist: list, score: score)
    }
    let rounds = ServiceMeasures.ShopperRound.all([
      visit("2025-01-03", "ours", "A", 80), visit("2025-03-31", "ours", "A", 90),
      visit("2025-04-01", "ours", "A", 70), visit("2025-02-01", "ours", "B", 10),
      visit("2025-02-01", "theirs", "A", 60),
    ])
    #expect(rounds.map(\.quarter) == ["2025-Q2", "2025-Q1", "2025-Q1", "2025-Q1"])
    #expect(rounds.map(\.checklist) == ["A", "A", "B", "A"])
    #expect(rounds.map(\.visits) == [1, 2, 1, 1])
    #expect(rounds[1].score.value == 85)
  }

  @Test func `the trend test is that of R and of a correlation`() throws {
    let smokers = try #require(TrendTest([(83, 86), (90, 93), (129, 136), (70, 82)]))
    #expect(rounds(smokers.z * smokers.z, to: 8.2249, digits: 4))
    #expect(rounds(smokers.p, to: 0.004132, digits: 6) && smokers.z < 0)
    // N r² of the correlation of score and outcome (Tests/Oracles/statistics.py).
    let ratings = try #require(TrendTest([(12, 61), (9, 40), (31, 105), (88, 260), (160, 402)]))
    #expect(isClose(ratings.z * ratings.z, 14.561_879_591_820_047, within: 1e-12))
    #expect(isClose(ratings.p, 0.000_135_630_805_405_980_5, within: 1e-10))
    #expect(TrendTest([(0, 3), (0, 4)]) == nil && TrendTest([(2, 4)]) == nil)
  }

  @Test func `who was answered or rated, and came back within ninety days, adds up`() throws {
    let tallies = try ChurnTests.random(seed: 5)
    let service = Measures(tallies: tallies, settings: MeasureSettings()).service
    let rows = tallies.service.answers.filter { $0.week.sunday <= tallies.asOf - 90 }
    let replies = rows.filter { $0.what == .reply }
    #expect(
      service.replyReturn.reduce(0) { $0 + $1.rate.whole }
        == replies.reduce(0) { $0 + $1.customers }
    )
    #expect(
      service.replyReturn.reduce(0) { $0 + $1.rate.part } == replies.reduce(0) { $0 + $1.returned }
    )
    let ratings = service.ratingReturn
    #expect(ratings.low.whole == ratings.byRating[0].whole + ratings.byRating[1].whole)
    #expect(ratings.high.part == ratings.byRating[3].part + ratings.byRating[4].part)
    #expect(ratings.trend.value != nil)
  }
}
