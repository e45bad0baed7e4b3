import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Every printed number of the worked example of twelve customers, as of Sunday 2025-06-29.
struct TinyShopTests {
  let tallies: Tallies
  let measures: Measures

  init() throws {
    tallies = try TinyShop.tallies()
    var settings = MeasureSettings()
    settings.lapseDays = 56
    measures = Measures(tallies: tallies, settings: settings)
  }

  private func counts(_ rate: Rate?) -> [Int] { [rate?.part ?? -1, rate?.whole ?? -1] }

  @Test func `totals reconcile`() throws {
    let input = InputMeasures(tallies: tallies, account: InputMeasures.Account())
    #expect(input.orders == 24 && input.customers == 12 && input.anonymousOrders == 0)
    #expect(input.grossSales == 104_300 && input.discounts == 8_600)
    #expect(input.returns == 6_500 && input.netSales == 89_200)
    #expect(input.identified.orders == 24 && input.identified.netSales == 89_200)
    #expect(input.historyDays == 119)
    let all = try #require(measures.sales["all"])
    #expect(all.orders.value == 24 && all.buyers.value == 12 && all.netSales.value == 89_200)
    #expect(rounds(all.aov.value.map { $0 / 100 }, to: 39.875, digits: 3))
    #expect(rounds(all.aov.se.map { $0 / 100 }, to: 6.113, digits: 3))
    #expect(rounds(all.perBuyer.value.map { $0 / 100 }, to: 79.75, digits: 2))
    #expect(all.ordersPerCustomer.value == 2)
    #expect(tallies.periods.window(.all)?.purchaseDays == 23)
    #expect(counts(measures.discounts.fullPriceOrders) == [14, 24])
  }

  @Test func `the edition's week is the last over by D`() throws {
    let week = try #require(measures.sales["week"])
    #expect(week.start.iso == "2025-06-23" && week.end.iso == "2025-06-29" && week.complete)
    #expect(week.orders.value == 3 && week.grossSales.value == 14_700)
  }

  @Test func `repeat rates come out`() throws {
    let found = measures.repeat
    #expect(counts(found.lifetime) == [6, 12])
    #expect(rounds(found.lifetime.low, to: 0.254, digits: 3))
    #expect(rounds(found.lifetime.high, to: 0.746, digits: 3))
    #expect(counts(found.within["30"]) == [3, 10])
    #expect(counts(found.within["60"]) == [4, 8])
    #expect(counts(found.within["90"]) == [3, 6])
    #expect(counts(found.oneTime.lifetime) == [6, 12])
    #expect(found.funnel.map { $0.customers.value } == [12, 6, 2, 2, 1])
    #expect(found.funnel.map { counts($0.step) } == [[6, 12], [2, 6], [2, 2], [1, 2], [0, 1]])
    #expect(found.rawGaps.count == 11 && found.rawGaps.median.value == 21)
    #expect(found.rawGaps.p90.value == 77)
  }

  @Test func `June has four buyers of whom three return`() throws {
    let june = try #require(tallies.periods.row(Month(number: 2025 * 12 + 5)))
    let returning = RepeatMeasures.Returning(june, gate: Gate(MeasureSettings()))
    #expect(counts(returning.rate) == [3, 4])
    #expect(returning.newOnly.value == 1 && returning.newRepeated.value == 1)
    #expect(returning.returningOnly.value == 2)
    let revenue = try #require(june.returningShare.ratio)
    #expect(june.repeatSales == 13_500 && june.sales == 24_300)
    #expect(isClose(revenue.value, 135.0 / 243))
  }

  @Test func `monthly cohorts come out`() throws {
    let cohorts = measures.cohorts.monthly
    #expect(cohorts.map { $0.start.iso.prefix(7) } == ["2025-03", "2025-04", "2025-05", "2025-06"])
    #expect(cohorts.map { $0.size.value } == [6, 2, 2, 2])
    #expect(
      cohorts.map { $0.retained.map(\.value) } == [[6, 3, 1, 2], [2, 1, 0], [2, 0], [2]]
    )
    // D is not the last day of June.
    #expect(cohorts.map(\.complete) == [3, 2, 1, 0])
    let net = cohorts[0].netPerCustomer.map { ($0.value ?? 0) / 100 }
    for (found, printed) in zip(net, [42.33, 64.83, 67.50, 85.50]) {
      #expect(rounds(found, to: printed, digits: 2))
    }
    #expect(cohorts[0].returned.map(\.value) == [2, 3, 3, 4])
    // June is not over: who came in it alone is not counted before it.
    #expect(cohorts[0].unbounded.map(\.value) == [6, 3, 1, 2])
    #expect(cohorts[0].margin.allSatisfy { $0.hidden == .noCost })
    let pooled = measures.cohorts.pooled.monthly
    #expect(pooled.map { counts($0.rate) } == [[10, 10], [4, 8], [1, 6]])
    #expect(pooled.map(\.cohorts) == [3, 2, 1])
  }

  @Test func `time to the second purchase comes out`() {
    let found = measures.secondPurchase
    #expect(found.customers.value == 12 && found.events.value == 6)
    let rows: [(Int, Int, Int, Double, Double, Double, Double)] = [
      (7, 11, 1, 0.9091, 0.0867, 0.5081, 0.9867), (14, 10, 2, 0.7273, 0.1343, 0.3708, 0.9028),
      (21, 8, 1, 0.6364, 0.1450, 0.2969, 0.8452), (35, 7, 1, 0.5455, 0.1501, 0.2285, 0.7796),
      (104, 3, 1, 0.3636, 0.1790, 0.0724, 0.6773),
    ]
    #expect(found.curve.count == rows.count)
    for (point, row) in zip(found.curve, rows) {
      #expect(point.day == row.0 && point.atRisk == row.1 && point.events == row.2)
      #expect(rounds(point.survival, to: row.3, digits: 4))
      #expect(rounds(point.se, to: row.4, digits: 4))
      #expect(rounds(point.low, to: row.5, digits: 4))
      #expect(rounds(point.high, to: row.6, digits: 4))
    }
    #expect(found.quantiles["25"]?.value == 14 && found.quantiles["50"]?.value == 104)
    let curve = SurvivalCurve(tallies.seconds.timesAndCounts(asOf: TinyShop.asOf))
    let (mean, se) = curve.restrictedMean(60)
    #expect(rounds(mean, to: 41.00, digits: 2))
    #expect(rounds(se, to: 6.566, digits: 3))
  }

  @Test func `growth accounts come out`() throws {
    let growth = measures.growth
    #expect(growth.lapseDays == 56)
    #expect(growth.lapseRule.days == 91 && growth.lapseRule.quarter == "2025-Q1")
    let last = try #require(growth.weeks.last)
    #expect(last.week.sunday == TinyShop.asOf)
    #expect(last.start.value == 6 && last.new.value == 1 && last.reactivated.value == 1)
    #expect(last.lapsed.value == 1 && last.retained.value == 5 && last.active.value == 7)
    let may = try #require(growth.weeks.first { $0.week.sunday.iso == "2025-05-11" })
    #expect(may.start.value == 7 && may.lapsed.value == 1 && may.active.value == 6)
    for week in growth.weeks {
      let values = [week.start, week.new, week.reactivated, week.lapsed, week.active].map {
        $0.value ?? -99
      }
      #expect(values[0] + values[1] + values[2] - values[3] == values[4])
    }
  }

  @Test func `RFM scores and groups come out`() {
    let rows = tallies.segments.rows(.rfm)
    var groups: [String: Int] = [:]
    for row in rows { groups[row.rfmGroup.name, default: 0] += row.customers }
    #expect(
      groups == [
        "loyal": 3, "dormant": 4, "at_risk": 1, "champions": 1, "almost_lost": 1, "active": 2,
      ]
    )
    let found = measures.rfm
    #expect(found.customers == 12)
    for group in found.groups { #expect(group.customers.value == groups[group.name] ?? 0) }
    // R 3 1 4 1 1 5 2 3 2 3 5 4, F 5 1 3 3 1 5 1 3 1 1 3 1, M 5 2 4 2 1 4 1 4 1 3 3 3
    #expect(found.scores.r.map(\.value) == [3, 2, 3, 2, 2])
    #expect(found.scores.f.map(\.value) == [6, 0, 4, 0, 2])
    #expect(found.scores.m.map(\.value) == [3, 2, 3, 3, 1])
    #expect(found.grid.count == 25)
    #expect(found.grid.reduce(0) { $0 + ($1.customers.value ?? 0) } == 12)
    #expect(found.grid.first { $0.r == 5 && $0.fm == 5 }?.customers.value == 1)
    #expect(found.flow.reduce(0) { $0 + ($1.customers.value ?? 0) } == 12)
    // Under 50 customers nothing is scored in public.
    #expect(found.groups.allSatisfy { $0.customers.hidden != nil })
  }

  @Test func `discount depths by purchase come out`() throws {
    let printed = [0.0636, 0.0761, 0.10, 0.20, 0.20]
    let found = measures.discounts.byPurchase
    #expect(found.map(\.k) == [1, 2, 3, 4, 5])
    #expect(found.map { $0.days.value } == [12, 6, 2, 2, 1])
    for (row, depth) in zip(found, printed) {
      #expect(rounds(row.depth.value, to: depth, digits: 4))
    }
    #expect(isClose(measures.discounts.depth.value, 86.0 / 1043))
    #expect(measures.discounts.weeks.count == 17)
  }
}
