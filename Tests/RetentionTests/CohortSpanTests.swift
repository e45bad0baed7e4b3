import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// A cohort's counts, subtracted from each other, tell of no few people.
struct CohortSpanTests {
  private static let k = 5

  private func span(_ first: Int, _ last: Int) -> SpanGate.Span {
    SpanGate.Span(first: day("2026-01-01") + first, last: day("2026-01-01") + last)
  }

  /// Which of these counts are shown, asked in their order.
  private func shown(_ counts: [SpanGate.Count]) -> [Bool] {
    var gate = SpanGate(k: Self.k)
    return counts.map { gate.mayShow($0) }
  }

  private func shown(_ counts: [(people: Int, span: SpanGate.Span)]) -> [Bool] {
    shown(counts.map { SpanGate.Count($0.people, in: $0.span) })
  }

  @Test func `a part that leaves few of the whole is not shown beside it`() {
    let found = shown([
      (24, span(31, 200)), (21, span(31, 120)), (27, span(0, 200)), (24, span(31, 120)),
      (19, span(59, 120)),
      // Elsewhere, and the first count once more.
      (22, span(201, 230)), (24, span(31, 200)),
    ])
    #expect(found == [true, false, false, true, true, true, true])
  }

  @Test func `few who bought in both of two spans are not told by their union`() {
    // Of 20 and 13, three bought in both if there are 30 in all.
    #expect(
      shown([(20, span(0, 9)), (13, span(10, 19)), (30, span(0, 19)), (28, span(0, 19))])
        == [true, true, false, true]
    )
    // Two that overlap: eleven in both, three of them not in the days the two share.
    #expect(
      shown([
        (40, span(0, 29)), (30, span(0, 19)), (8, span(10, 19)), (21, span(10, 29)),
        (18, span(10, 29)),
      ]) == [true, true, true, false, true]
    )
  }

  @Test func `what lies between two spans is compared with both`() {
    let (inside, around) = (span(0, 27), span(0, 34))
    #expect(
      shown([
        .init(20, in: around), .init(17, inside: inside, around: around),
        .init(15, inside: inside, around: around), .init(12, in: span(0, 20)),
      ]) == [true, false, true, false]
    )
  }

  @Test(arguments: [(21, 900, 300), (22, 4000, 900), (23, 3000, 400)] as [(UInt64, Int, Int)])
  func `no cell of a cohort follows from two others`(
    seed: UInt64,
    orders: Int,
    customers: Int
  ) throws {
    let tallies = try LawTests.shop(seed: seed, orders: orders, customers: customers)
    let found = Measures(tallies: tallies, settings: MeasureSettings()).cohorts
    #expect(Self.small(in: [found]).isEmpty)
    #expect(found.monthly.contains { $0.retained.dropFirst().contains { $0.shown ?? 0 > 0 } })
  }

  @Test func `nor from one of an edition before`() throws {
    let editions = try ["2025-04-27", "2025-05-04", "2025-06-01"].map { asOf in
      let tallies = try LawTests.shop(seed: 24, orders: 4000, customers: 900, asOf: asOf)
      return Measures(tallies: tallies, settings: MeasureSettings()).cohorts
    }
    // Each edition alone is fine; beside each other two tell what neither does.
    #expect(!Self.small(in: editions).isEmpty)
    var told: [CohortMeasures] = []
    for edition in editions {
      var now = edition
      now.keepSilence(of: told.map { (cohorts: $0, least: Self.k) }, k: Self.k)
      told.append(now)
    }
    #expect(Self.small(in: told).isEmpty)
  }

  /// Told counts by the periods in which somebody bought: the first is -1 for a second purchase in
  /// period 0.
  private typealias Counts = [Span: Int]
  private struct Span: Hashable {
    var first: Int
    var last: Int
  }

  private static func counts(_ cohort: CohortMeasures.Cohort, _ window: Int) -> Counts {
    var counts: Counts = [:]
    func add(_ cells: [Cell<Int>], from least: Int, _ span: (Int) -> Span) {
      for i in cells.indices where i >= least && i < cohort.complete {
        counts[span(i)] = cells[i].shown ?? counts[span(i)]
      }
    }
    add(cohort.retained, from: 1) { Span(first: $0, last: $0) }
    add(cohort.returned, from: 0) { Span(first: -1, last: $0) }
    add(cohort.unbounded, from: 1) { Span(first: $0, last: cohort.complete - 1) }
    add(cohort.rolling, from: window) { Span(first: $0 - window + 1, last: $0) }
    return counts
  }

  /// Every difference of few people, over all editions together.
  private static func small(in editions: [CohortMeasures]) -> [String] {
    var months: [Day: Counts] = [:]
    var weeks = months
    for edition in editions {
      for cohort in edition.monthly {
        months[cohort.start, default: [:]].merge(counts(cohort, edition.rollingMonths)) { $1 }
      }
      for cohort in edition.weekly {
        weeks[cohort.start, default: [:]].merge(counts(cohort, edition.rollingWeeks)) { $1 }
      }
    }
    return (Array(months) + Array(weeks)).flatMap { start, counts in
      differences(counts).map { "\(start.iso): \($0)" }
    }
  }

  private static func differences(_ counts: Counts) -> [String] {
    var found: [String] = []
    func check(_ people: Int, _ what: String) {
      if people != 0, people.magnitude < k { found.append("\(people) \(what)") }
    }
    for (a, one) in counts {
      for (b, other) in counts where a != b && a.first <= b.first {
        if b.last <= a.last {
          check(one - other, "in \(a) and not in \(b)")
        } else if b.first <= a.last + 1, a.first < b.first,
          let whole = counts[Span(first: a.first, last: b.last)]
        {
          check(one + other - whole, "in \(a) and in \(b)")
        }
      }
    }
    return found
  }
}
