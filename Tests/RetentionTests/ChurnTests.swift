import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Causes of lapse: a made-up shop in which it is known why everybody stopped.
struct ChurnTests {
  private static let asOf = day("2025-06-29")

  /// A customer with one order or more, a week apart, the last of them so long ago.
  private struct Story {
    var count: Int
    var orders = 1
    var ago = 200
    var discount: Int64 = 0
    var facts = OrderFacts()
    var exit: CustomerFacts?
  }

  private static func tallies(_ stories: [Story], asOf: Day = asOf) throws -> Tallies {
    var builder = LedgerBuilder()
    var number = 0
    for story in stories {
      for _ in 0..<story.count {
        number += 1
        if let exit = story.exit { builder.customerFacts["c\(number)"] = exit }
        for place in 0..<story.orders {
          let bought = ChurnTests.asOf - story.ago - 7 * (story.orders - 1 - place)
          var order = LedgerBuilder.Order("c\(number)", on: bought, gross: 1000)
          order.id = "o\(number)-\(place)"
          order.discount = story.discount
          if place == story.orders - 1 { order.facts = story.facts }
          builder.add(order)
        }
      }
    }
    var ledger = builder.build()
    ledger.tables.present = [.ratings, .service, .exits]
    return try Tallies(of: ledger, asOf: asOf)
  }

  private func churn(_ stories: [Story], lapseDays: Int = 91) throws -> ChurnMeasures {
    var settings = MeasureSettings()
    settings.lapseDays = lapseDays
    return Measures(tallies: try Self.tallies(stories), settings: settings).churn
  }

  private static let told = Story(count: 7, exit: CustomerFacts(exit: .moved))
  private static let stories: [Story] = [
    Story(count: 40),
    Story(count: 20, orders: 2),
    Story(count: 10, facts: OrderFacts(rating: 2)),
    Story(count: 6, orders: 3, facts: OrderFacts(marks: .refundedForFault)),
    Story(count: 5, orders: 2, facts: OrderFacts(marks: [.complained, .askedPrice, .hasTicket])),
    Story(count: 8, orders: 3, discount: 100),
    Story(count: 9, facts: OrderFacts(marks: [.askedPrice, .hasTicket])),
    told,
    Story(count: 6, exit: CustomerFacts(exit: .forgot, isAsked: true)),
    Story(
      count: 5,
      facts: OrderFacts(rating: 1),
      exit: CustomerFacts(exit: .price, isAsked: true)
    ),
  ]

  @Test func `own words win over exits, exits over poor experience, that over the price`() throws {
    let all = try churn(Self.stories).all
    func count(_ cause: LapseCause) -> Int? { all.cause(cause)?.customers.value }
    #expect(all.lapsed.value == 116)
    #expect(count(.uncontrollable) == 7)
    #expect(count(.poorExperience) == 10 + 6 + 5)
    #expect(count(.price) == 8 + 9 + 5)
    #expect(count(.nothingDistinctive) == 20)
    #expect(count(.forgot) == 40 + 6)
    #expect(count(.other) == 0)
    #expect(all.surveyed.value == 11)
  }

  @Test func `evidence counts whichever cause wins, and its order moves shares`() throws {
    let all = try churn(Self.stories).all
    let experience = try #require(all.cause(.poorExperience))
    // The five who asked about the price too, and the five whose own words name the price.
    #expect(isClose(experience.any.value, 26.0 / 116))
    #expect(isClose(experience.max.value, 21.0 / 116))
    #expect(isClose(experience.min.value, 16.0 / 116))
    let price = try #require(all.cause(.price))
    #expect(isClose(price.min.value, 22.0 / 116) && isClose(price.max.value, 27.0 / 116))
    #expect(all.cause(.forgot)?.any.hidden == .notIdentified)
    #expect(isClose(price.low.value, 0.1286, within: 1e-3))
  }

  @Test func `one deep first purchase is made for the price, if it is deeper than most`() throws {
    let deep = Story(count: 10, discount: 300)
    let usual = Story(count: 90, discount: 100)
    let found = try churn([deep, usual]).all
    // P75 of the depths is 10 %.
    #expect(found.cause(.price)?.customers.value == 100)
    let shallow = try churn([deep, Story(count: 90, discount: 90)]).all
    #expect(shallow.cause(.price)?.customers.value == 10)
    #expect(shallow.cause(.forgot)?.customers.value == 90)
    let common = try churn([Story(count: 60, discount: 300), Story(count: 40, discount: 200)]).all
    #expect(common.cause(.price)?.customers.value == 60)
  }

  @Test func `only the orders of the last two purchase days bear evidence`() throws {
    var builder = LedgerBuilder()
    for number in 0..<40 {
      for place in 0..<3 {
        var order = LedgerBuilder.Order("c\(number)", on: Self.asOf - 220 + place, gross: 1000)
        order.id = "o\(number)-\(place)"
        // The first day of half of them, the second of the others.
        if place == number % 2 { order.facts.rating = 1 }
        builder.add(order)
      }
    }
    let lapses = try Tallies(of: builder.build(), asOf: Self.asOf).lapses
    #expect(lapses.rows.map(\.customers) == [20, 20])
    #expect(lapses.rows.map(\.evidence) == [[], .ratedLow])
  }

  @Test func `lapse is judged on the Sunday of the edition's week`() throws {
    var settings = MeasureSettings()
    settings.lapseDays = 91
    for (ago, isLapsed) in [(91, true), (90, false)] {
      let tallies = try Self.tallies([Story(count: 30, ago: 400), Story(count: 9, ago: ago)])
      let churn = Measures(tallies: tallies, settings: settings).churn
      #expect(churn.all.lapsed.value == (isLapsed ? 39 : 30))
      // Three days on, the Sunday is the same.
      let later = try Self.tallies(
        [Story(count: 30, ago: 400), Story(count: 9, ago: ago)],
        asOf: Self.asOf + 3
      )
      #expect(Measures(tallies: later, settings: settings).churn.all.lapsed == churn.all.lapsed)
    }
  }

  @Test func `who crossed the limit in the last 91 days is recent`() throws {
    let churn = try churn([
      Story(count: 31, ago: 91 + 90), Story(count: 32, ago: 91 + 91),
      Story(count: 33, ago: 91 + 182),
    ])
    #expect(churn.recent.lapsed.value == 31)
    #expect(churn.before.lapsed.value == 32)
    #expect(churn.all.lapsed.value == 96)
    #expect(churn.weeks.count == 26)
    #expect(
      churn.weeks.reduce(0) { $0 + $1.causes.reduce(0) { $0 + ($1.customers.value ?? 0) } } == 63
    )
    #expect(churn.winback.reduce(0) { $0 + ($1.customers.value ?? 0) } == 31)
  }

  @Test func `asked customers correct the rule`() throws {
    // Of 40 asked who had a bad experience 30 left a trace of it, of 60 others 6 did.
    let trace = OrderFacts(rating: 1)
    let bad = CustomerFacts(exit: .poorExperience, isAsked: true)
    let forgot = CustomerFacts(exit: .forgot, isAsked: true)
    let all = try churn([
      Story(count: 30, facts: trace, exit: bad), Story(count: 10, exit: bad),
      Story(count: 6, facts: trace, exit: forgot), Story(count: 54, exit: forgot),
      Story(count: 100, facts: trace), Story(count: 300),
    ]).all
    let cause = try #require(all.cause(.poorExperience)?.corrected)
    let (p, se, sp) = (136.0 / 500, 0.75, 0.9)
    let expected = (p + sp - 1) / (se + sp - 1)
    #expect(isClose(cause.value, expected))
    let variance =
      (p * (1 - p) / 500 + (1 - expected) * (1 - expected) * sp * (1 - sp) / 60
        + expected * expected * se * (1 - se) / 40) / (0.65 * 0.65)
    #expect(isClose(cause.se, variance.squareRoot()))
    #expect(all.cause(.price)?.corrected.hidden == .notIdentified)
  }

  @Test func `a corrected share of which more than half is open is not shown`() throws {
    // A rule that finds 6 of 10 and errs in 4 of 10 says little.
    let trace = OrderFacts(rating: 1)
    let bad = CustomerFacts(exit: .poorExperience, isAsked: true)
    let forgot = CustomerFacts(exit: .forgot, isAsked: true)
    let all = try churn([
      Story(count: 9, facts: trace, exit: bad), Story(count: 6, exit: bad),
      Story(count: 8, facts: trace, exit: forgot), Story(count: 12, exit: forgot),
      Story(count: 40, facts: trace), Story(count: 50),
    ]).all
    let cause = try #require(all.cause(.poorExperience)?.corrected)
    let (low, high) = (try #require(cause.low), try #require(cause.high))
    #expect(high - low > 0.5 && cause.hidden == .notIdentified && cause.shown == nil)
  }

  @Test func `the share behind an imperfect test is that of Rogan and Gladen`() throws {
    let found = try #require(
      Misclassification.corrected(share: 0.4, sensitivity: 0.9, specificity: 0.8)
    )
    #expect(rounds(found.value, to: 0.286, digits: 3))
    #expect(Misclassification.corrected(share: 0.4, sensitivity: 0.5, specificity: 0.5) == nil)
  }

  @Test func `without other tables once, more often and deep discounts are still told apart`()
    throws
  {
    let all = try churn([
      Story(count: 50), Story(count: 30, orders: 2), Story(count: 20, orders: 3, discount: 200),
    ])
    #expect(all.all.cause(.forgot)?.customers.value == 50)
    #expect(all.all.cause(.nothingDistinctive)?.customers.value == 30)
    #expect(all.all.cause(.price)?.customers.value == 20)
    #expect(all.understated)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `causes add up to the lapsed and ranges hold their shares`(seed: UInt64) throws {
    let tallies = try Self.random(seed: seed)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    let churn = measures.churn
    let last = try #require(measures.growth.weeks.last)
    let lapsed =
      (last.lapsedBefore.value ?? 0) + (last.lapsed.value ?? 0) - (last.reactivated.value ?? 0)
    #expect(churn.all.lapsed.value == lapsed)
    for group in [churn.all, churn.recent, churn.before] {
      #expect(group.causes.reduce(0) { $0 + ($1.customers.value ?? 0) } == group.lapsed.value)
      for cause in group.causes {
        let share = try #require(cause.share.value)
        #expect((cause.min.value ?? 0) <= share && share <= (cause.max.value ?? 1))
        #expect((cause.low.value ?? 0) <= share && share <= (cause.high.value ?? 1))
        if let any = cause.any.value, cause.name != .other {
          #expect(any >= (cause.min.value ?? 0))
        }
      }
    }
  }

  @Test func `no published count by cause leaves a small one to subtract`() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let tallies = try Self.random(seed: seed, orders: 200 + 200 * Int(seed))
      let churn = Measures(tallies: tallies, settings: MeasureSettings()).churn
      for group in [churn.all, churn.recent, churn.before] {
        let hidden = group.causes.filter { $0.customers.shown == nil }
        for cause in group.causes where cause.customers.shown != nil {
          #expect(!(1..<5).contains(cause.customers.value ?? 0))
          #expect(cause.share.hidden != .private)
        }
        guard group.lapsed.shown != nil, !hidden.isEmpty else { continue }
        #expect(hidden.count > 1 && hidden.reduce(0) { $0 + ($1.customers.value ?? 0) } >= 5)
      }
      for week in churn.weeks {
        for count in week.causes where count.customers.shown != nil {
          #expect(!(1..<5).contains(count.customers.value ?? 0))
        }
      }
    }
  }

  /// A made-up shop with every kind of evidence.
  static func random(seed: UInt64, orders: Int = 3000) throws -> Tallies {
    var random = RandomShop(seed: seed)
    var builder = LedgerBuilder()
    for var order in random.orders(orders, customers: orders / 2) {
      if random.next(4) == 0 {
        order.facts = OrderFacts(
          marks: OrderFacts.Marks(rawValue: UInt16(random.next(64) & random.next(64))),
          rating: UInt8(random.next(6)),
          reply: ReplyClass(rawValue: UInt8(random.next(6))) ?? .later
        )
      }
      if let customer = order.customer, random.next(30) == 0 {
        builder.customerFacts[customer] = CustomerFacts(
          exit: ExitCause.allCases[random.next(8)],
          isAsked: random.next(2) == 0
        )
      }
      builder.add(order)
    }
    var ledger = builder.build()
    ledger.tables.present = [.ratings, .service, .exits, .refunds, .contacts]
    return try Tallies(of: ledger, asOf: day("2025-06-01"))
  }
}
