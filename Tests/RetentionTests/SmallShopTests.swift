import Commerce
import Foundation
import Tallying
import TestShops
import Testing

@testable import Retention

struct SmallShopTests {
  private func measures(
    _ orders: [LedgerBuilder.Order],
    asOf: String = "2025-06-29"
  ) throws -> Measures {
    let tallies = try Tallies(of: ledger(orders), asOf: day(asOf))
    return Measures(tallies: tallies, settings: MeasureSettings())
  }

  @Test func `a shop without orders has no data anywhere`() throws {
    let measures = try measures([])
    for period in measures.sales.values {
      #expect(period.orders.hidden == .noData && period.netSales.hidden == .noData)
      #expect(period.aov.hidden == .noData && period.medianOrder.hidden == .noData)
    }
    #expect(measures.sales.count == 6)
    #expect(measures.repeat.lifetime.hidden == .noData)
    #expect(measures.repeat.within.values.allSatisfy { $0.hidden == .noData })
    #expect(measures.repeat.funnel.isEmpty && measures.repeat.gaps.median.hidden == .noData)
    #expect(measures.cohorts.monthly.isEmpty && measures.cohorts.pooled.weekly.isEmpty)
    #expect(measures.secondPurchase.customers.hidden == .noData)
    #expect(measures.secondPurchase.rmst.hidden == .noData)
    #expect(measures.growth.weeks.isEmpty && measures.growth.fourWeeks == nil)
    #expect(measures.growth.lapseDays == 91)
    #expect(measures.rfm.groups.isEmpty && measures.rfm.scores.r[0].hidden == .noData)
    #expect(measures.discounts.depth.hidden == .noData)
    #expect(try json(measures, .public).contains("no_data"))
  }

  @Test func `one customer traps nothing and shows nothing of the customer`() throws {
    let measures = try measures([LedgerBuilder.Order("a", on: day("2025-06-29"), gross: 500)])
    #expect(measures.repeat.lifetime.hidden == .private)
    #expect(measures.cohorts.weekly[0].size.hidden == .private)
    #expect(measures.secondPurchase.curve.isEmpty)
    #expect(measures.growth.weeks.last?.new.hidden == .private)
    #expect(try json(measures, .full).contains("\"lifetime\""))
  }

  @Test func `all on one day traps nothing`() throws {
    let orders = (0..<40).map { number in
      var order = LedgerBuilder.Order("c\(number)", on: day("2025-06-26"), gross: 1000)
      order.id = "o\(number)"
      return order
    }
    // D in the middle of the first week: no week is over.
    let measures = try measures(orders, asOf: "2025-06-26")
    #expect(measures.sales["week"]?.complete == false)
    #expect(measures.sales["week"]?.orders.value == 40)
    #expect(measures.sales["week"]?.medianOrder.value == 1000)
    #expect(measures.growth.weeks.isEmpty)
    #expect(measures.cohorts.weekly[0].complete == 0)
    #expect(measures.repeat.lifetime.value == 0)
  }

  @Test func `D before the first order has no data`() throws {
    let measures = try measures(
      [LedgerBuilder.Order("a", on: day("2025-06-29"), gross: 500)],
      asOf: "2025-06-01"
    )
    #expect(measures.repeat.lifetime.hidden == .noData)
  }

  @Test func `amounts of 0 and negative nets trap nothing`() throws {
    var orders: [LedgerBuilder.Order] = []
    for number in 0..<60 {
      var order = LedgerBuilder.Order("c\(number % 20)", on: day("2025-01-01") + number)
      order.id = "o\(number)"
      order.returned = number % 3 == 0 ? 900 : 0
      orders.append(order)
    }
    let measures = try measures(orders)
    #expect(measures.sales["all"]?.netSales.value == -18_000)
    #expect(measures.discounts.depth.hidden == .noData)
    #expect(measures.rfm.groups.allSatisfy { ($0.netShare.value ?? 0).isFinite })
  }

  @Test func `every measure survives coding in both views`() throws {
    let measures = Measures(tallies: try LawTests.shop(seed: 9), settings: MeasureSettings())
    let full = try json(measures, .full)
    let back = try JSONDecoder().decode(Measures.self, from: Data(full.utf8))
    #expect(try json(back, .full) == full)
    let shown = try json(measures, .public)
    #expect(try json(JSONDecoder().decode(Measures.self, from: Data(shown.utf8)), .public) == shown)
    #expect(!full.contains("nan") && !full.contains("inf"))
  }
}

func json(_ measures: Measures, _ view: EditionView) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  if let key = EditionView.key { encoder.userInfo[key] = view }
  return String(decoding: try encoder.encode(measures), as: UTF8.self)
}
