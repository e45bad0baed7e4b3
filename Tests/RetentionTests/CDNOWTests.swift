import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Published counts of the CDNOW sample (Fader and Hardie), read from the folder of real exports.
@Suite(.enabled(if: RealData.folder != nil))
struct CDNOWTests {
  @Test func `the sample's counts, cohorts and repeat rate come out`() throws {
    let asOf = day("1998-06-30")
    let tallies = try Tallies(of: ledger(try RealData.cdnow()), asOf: asOf)
    let input = InputMeasures(tallies: tallies, account: InputMeasures.Account())
    #expect(input.orders == 6919 && input.customers == 2357)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    #expect(tallies.periods.window(.all)?.purchaseDays == 6696)
    // All first purchases are of January to March 1997.
    #expect(
      measures.cohorts.monthly.map { $0.start.iso } == [
        "1997-01-01", "1997-02-01", "1997-03-01",
      ]
    )
    let sizes = measures.cohorts.monthly.compactMap(\.size.value)
    #expect(sizes.reduce(0, +) == 2357)
    for cohort in measures.cohorts.monthly {
      #expect(cohort.retained.first?.value == cohort.size.value)
      #expect(cohort.complete == cohort.retained.count)
    }
    #expect(measures.repeat.lifetime.whole == 2357)
    // Repeaters of the whole 78 weeks; 946 is the number of the first 39.
    let repeaters = tallies.buyers.rows.reduce(0) { $1.x > 0 ? $0 + $1.customers : $0 }
    #expect(measures.repeat.lifetime.part == repeaters)
    let calibrated = tallies.seconds.repeated(
      firstSeen: day("1997-01-01"),
      through: day("1997-09-30"),
      asOf: day("1997-09-30")
    )
    #expect(calibrated.part == 946 && calibrated.whole == 2357)
    // Share of sales by repeat purchases 0.681, half-width 0.0250.
    let revenue = try #require(measures.repeat.returningRevenue["all"])
    #expect(rounds(revenue.value, to: 0.681, digits: 3))
    let half = ((revenue.high ?? 0) - (revenue.low ?? 0)) / 2
    #expect(rounds(half, to: 0.0250, digits: 4))
  }

  @Test func `a past day computed from later orders is that day's own`() throws {
    let orders = try RealData.cdnow()
    let asOf = day("1997-12-28")
    let later = try Tallies(of: ledger(orders), asOf: asOf)
    let then = try Tallies(of: ledger(orders.filter { $0.day <= asOf }), asOf: asOf)
    let settings = MeasureSettings()
    #expect(
      Measures(tallies: later, settings: settings) == Measures(tallies: then, settings: settings)
    )
  }
}
