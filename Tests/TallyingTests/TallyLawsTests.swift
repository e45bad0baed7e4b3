import Commerce
import TestShops
import Testing

@testable import Tallying

struct TallyLawsTests {
  private let orders: [LedgerBuilder.Order]
  private let asOf = day("2025-05-04")

  init() {
    var shop = RandomShop(seed: 7)
    orders = shop.orders(3000, customers: 700, days: 850)
  }

  @Test func `the number of partitions changes nothing`() throws {
    let ledger = ledger(orders)
    let one = try Tallies(of: ledger, asOf: asOf, partitions: 1)
    for partitions in [2, 7, 20] {
      #expect(try Tallies(of: ledger, asOf: asOf, partitions: partitions) == one)
    }
  }

  @Test func `runs of the ledger change nothing`() throws {
    var known = ledger(orders)
    let unknown = known
    known.customerRuns = [0, 100, 300]
    for day in [asOf, day("2025-12-31")] {
      let expected = try Tallies(of: unknown, asOf: day)
      #expect(try Tallies(of: known, asOf: day, partitions: 3) == expected)
    }
  }

  @Test func `the order of rows changes nothing`() throws {
    let reversed = try Tallies(of: ledger(orders.reversed()), asOf: asOf)
    #expect(try Tallies(of: ledger(orders), asOf: asOf) == reversed)
  }

  @Test func `orders and refunds after the day change nothing`() throws {
    let past = day("2024-03-10")
    let cut = orders.filter { $0.day <= past }.map { order in
      var known = order
      known.refunds = order.refunds.filter { $0.day <= past }
      known.returned = known.refunds.reduce(0) { $0 + $1.amount }
      return known
    }
    let whole = try Tallies(of: ledger(orders), asOf: past)
    #expect(try Tallies(of: ledger(cut), asOf: past).rows().map(\.tsv) == whole.rows().map(\.tsv))
  }

  @Test func `dense and hashed tables have the same rows`() throws {
    let ledger = ledger(orders)
    let dense = try Tallies(of: ledger, asOf: asOf, partitions: 2)
    let hashed = try Tallies(of: ledger, asOf: asOf, partitions: 2, limit: .none)
    #expect(hashed.rows().map(\.tsv) == dense.rows().map(\.tsv))
    #expect(hashed == dense)
  }

  @Test func `merging is commutative and halves add up`() throws {
    let ledger = ledger(orders)
    let count = ledger.customers.count
    let thirds = (0..<3).map { Piece.customers(count * $0 / 3..<count * ($0 + 1) / 3) }
    let whole = rows([[.customers(0..<count)]], of: ledger)
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      #expect(rows(order.map { [thirds[$0]] }, of: ledger) == whole)
      #expect(rows([order.map { thirds[$0] }], of: ledger) == whole)
    }
  }

  /// What walks over these pieces add up to, one walk for each list of them.
  private func rows(_ walks: [[Piece]], of ledger: Ledger) -> [String] {
    let pieces = Piece.all(of: ledger)
    let survey = Survey.whole(ledger, pieces, asOf: asOf.number, threads: 1)
    let scope = Scope(ledger: ledger, survey: survey, asOf: asOf, limit: .usual)
    let refunds = DatedRefunds(ledger)
    let context = WalkContext(
      choices: TallyChoices(),
      regions: CustomerRegions(ledger),
      firstDay: survey.firstDay
    )
    var whole = Walk(ledger: ledger, scope: scope, refunds: refunds, context: context)
    for pieces in walks {
      var walk = Walk(ledger: ledger, scope: scope, refunds: refunds, context: context)
      for case .customers(let range) in pieces { walk.visit(range, products: []) }
      whole.merge(walk)
    }
    var tallies = Tallies(asOf: asOf)
    var buyers = whole.finish(into: &tallies)
    tallies.take(buyers.finished(tallies.cuts))
    return tallies.rows().map(\.tsv)
  }
}

/// A past Sunday is a filter over the rows, not another run.
struct PastWeeksTests {
  private static let asOf = day("2025-05-04")
  private static let past = day("2024-03-31")
  private let now: Tallies
  private let then: Tallies

  init() throws {
    var shop = RandomShop(seed: 11)
    // Returns are known by their last total only, so a filter cannot take them back.
    let orders = shop.orders(3000, customers: 700, days: 850).map { order in
      var kept = order
      kept.returned = 0
      kept.refunds = []
      return kept
    }
    let whole = ledger(orders)
    now = try Tallies(of: whole, asOf: PastWeeksTests.asOf)
    then = try Tallies(of: whole, asOf: PastWeeksTests.past)
  }

  private var week: Int32 { PastWeeksTests.past.week.number }
  private var month: Int32 { Month(containing: PastWeeksTests.past).number }

  @Test func `days, weeks and months of periods are those of the past run`() {
    for (kind, last) in [
      (PeriodKind.day, PastWeeksTests.past.number), (.week, week), (.month, month),
    ] {
      func comparable(_ tallies: Tallies) -> [PeriodRow] {
        tallies.periods.rows(kind).filter { $0.number <= last }.map { row in
          var kept = row
          kept.repeatsOfCalibrated = 0
          return kept
        }
      }
      #expect(comparable(now) == comparable(then))
    }
  }

  @Test func `spells cut at the past week are those of the past run`() {
    for (rows, expected, last) in [
      (now.weekSpells.rows, then.weekSpells.rows, week),
      (now.monthSpells.rows, then.monthSpells.rows, month),
    ] {
      var cut: [[Int32]: Int] = [:]
      for row in rows where row.from <= last {
        let to = row.to > last ? SpellRow.open : row.to
        cut[[row.first, row.from, to], default: 0] += row.count
      }
      var known: [[Int32]: Int] = [:]
      for row in expected { known[[row.first, row.from, row.to]] = row.count }
      #expect(cut == known)
    }
  }

  @Test func `cohort rows up to the past period are those of the past run`() {
    for (kind, last) in [(CohortKind.week, week), (.month, month)] {
      #expect(
        now.cohorts.rows.filter { $0.kind == kind && $0.period <= last }
          == then.cohorts.rows.filter { $0.kind == kind }
      )
    }
  }

  @Test func `seconds read as of the past day are those of the past run`() {
    let past = PastWeeksTests.past
    #expect(now.seconds.timesAndCounts(asOf: past) == then.seconds.timesAndCounts(asOf: past))
  }

  @Test func `complete windows of the past are those of the past run`() {
    let past = PastWeeksTests.past
    #expect(
      now.gaps.completeWindow(H: 182, asOf: past) == then.gaps.completeWindow(H: 182, asOf: past)
    )
    for k in 1...5 {
      let found = now.gaps.matureStep(k: k, H: 90, asOf: past)
      let expected = then.gaps.matureStep(k: k, H: 90, asOf: past)
      #expect(found == expected)
    }
  }

  @Test func `discount weeks are those of the past run`() {
    #expect(now.discounts.rows.filter { $0.week.number <= week } == then.discounts.rows)
  }

  @Test func `growth of past weeks is that of the past run`() {
    #expect(
      now.weekSpells.growth(lapseAfter: 9, through: week)
        == then.weekSpells.growth(lapseAfter: 9, through: week)
    )
  }
}
