import Commerce
import Testing

@testable import Retention

struct ChangeTests {
  @Test func `120 orders after 100 are about the same`() {
    let change = Change.count(120, before: 100)
    #expect(change.verdict == .same)
    #expect(change.ratio == 1.2)
    #expect(rounds(change.interval.low, to: 0.91, digits: 2))
    #expect(rounds(change.interval.high, to: 1.58, digits: 2))
    #expect(rounds(change.p, to: 0.20, digits: 2))
  }

  @Test(arguments: [
    (200, 100, Change.Verdict.up), (100, 200, .down), (100, 100, .same),
    (1_010_000, 1_000_000, .realButSmall), (0, 0, .unknown), (0, 30, .down), (30, 0, .up),
  ])
  func `words need an interval off 1 and a change worth saying`(
    after: Int,
    before: Int,
    verdict: Change.Verdict
  ) {
    #expect(Change.count(after, before: before).verdict == verdict)
  }

  @Test func `nothing to compare with is unknown`() {
    #expect(Change.count(10, before: nil).verdict == .unknown)
    #expect(Change.count(nil, before: 10).verdict == .unknown)
    #expect(Change.count(10, medianOf: []).verdict == .unknown)
    #expect(Change.rate(Rate(part: 3, whole: 9), before: .noData).verdict == .unknown)
  }

  @Test func `shares of disjoint customers are compared by their difference`() {
    let up = Change.rate(Rate(part: 60, whole: 500), before: Rate(part: 40, whole: 500))
    #expect(up.verdict == .up)
    let same = Change.rate(Rate(part: 50, whole: 500), before: Rate(part: 40, whole: 500))
    #expect(same.verdict == .same)
    let small = Change.rate(
      Rate(part: 502_000, whole: 1_000_000),
      before: Rate(part: 500_000, whole: 1_000_000)
    )
    #expect(small.verdict == .realButSmall)
  }

  @Test func `a week is compared with the median of eight`() {
    let weeks = [100, 96, 104, 98, 101, 99, 103, 102]
    #expect(Change.count(105, medianOf: weeks).verdict == .same)
    #expect(Change.count(180, medianOf: weeks).verdict == .up)
    #expect(Change.count(0, medianOf: weeks).verdict == .down)
    #expect(Change.count(180, medianOf: weeks, phi: 40).verdict == .same)
  }

  @Test func `even weeks scatter no more than chance and promotions do`() {
    #expect(Overdispersion.phi([Int](repeating: 50, count: 25)) == nil)
    #expect(Overdispersion.phi([Int](repeating: 50, count: 26)) == 1)
    var promoted = [Int](repeating: 50, count: 30)
    promoted[12] = 250
    // (250 − 50)²/50 over 25
    #expect(isClose(Overdispersion.phi(promoted), 32))
    #expect(Overdispersion.phi([Int](repeating: 0, count: 26)) == 1)
  }

  @Test func `the newest week is compared with three others`() {
    let first = Week(iso: "2024-W01") ?? Week(number: 0)
    let rows = (0..<60).map { index in
      WeekHistory.Row(
        week: first + index,
        orders: index == 59 ? 200 : 100,
        buyers: 90,
        newCustomers: 50,
        returning: 40,
        netSales: index == 59 ? 900_000 : 500_000,
        netError: 40_000
      )
    }
    let history = WeekHistory(rows: rows)
    let orders = history.compare(\.orders)
    #expect(orders.lastWeek.verdict == .up && orders.eightWeeks.verdict == .up)
    #expect(orders.lastYear.verdict == .up && orders.phi != nil)
    #expect(history.compare(\.buyers).lastWeek.verdict == .same)
    let net = history.compareNetSales()
    #expect(net.lastWeek.ratio == 1.8 && net.eightWeeks.verdict == .up)
    let short = WeekHistory(rows: Array(rows.suffix(3))).compare(\.orders)
    #expect(short.lastYear.verdict == .unknown && short.eightWeeks.verdict == .unknown)
    #expect(WeekHistory(rows: []).compare(\.orders).lastWeek.verdict == .unknown)
  }
}
