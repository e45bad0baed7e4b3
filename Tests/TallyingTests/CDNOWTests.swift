import Commerce
import Tallying
import TestShops
import Testing

@Suite(.enabled(if: RealData.folder != nil, "set REGULARS_DATA"))
struct CDNOWTests {
  private let tallies: Tallies

  init() throws {
    tallies = try Tallies(of: ledger(RealData.cdnow()), asOf: day("1998-06-30"))
  }

  @Test func `customers, orders and purchase days match the sample`() throws {
    let all = try #require(tallies.periods.window(.all))
    #expect([all.buyers, all.orders, all.purchaseDays] == [2357, 6919, 6696])
    #expect(tallies.customers == 2357)
  }

  @Test func `customers by number of purchase days match the sample`() {
    var counts = [0, 0, 0, 0, 0]
    for row in tallies.buyers.rows { counts[min(row.x, 4)] += row.customers }
    #expect(counts == [1218, 403, 209, 149, 378])
  }

  @Test func `monthly cohorts match the sample`() {
    let spells = tallies.monthSpells
    let through = Month(containing: day("1998-06-30")).number
    let sizes = spells.firstPeriods.map {
      spells.cohort(first: $0, through: through, window: 3).retained[0]
    }
    #expect(sizes == [781, 857, 719])
  }

  @Test func `the calibration of the published fit has 946 repeaters`() throws {
    let early = try Tallies(of: ledger(RealData.cdnow()), asOf: day("1997-09-30"))
    let repeaters = early.buyers.rows.reduce(0) { $0 + ($1.x > 0 ? $1.customers : 0) }
    #expect(repeaters == 946)
    let zero = early.buyers.rows.reduce(0) { $0 + ($1.x == 0 ? $1.customers : 0) }
    #expect(zero == 1411)
  }
}
