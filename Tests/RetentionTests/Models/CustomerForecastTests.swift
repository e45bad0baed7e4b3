import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// What the shown model says of customers one by one.
struct CustomerForecastTests {
  private let asOf = day("2025-06-18")

  private func shop() throws -> (Ledger, Tallies) {
    var shop = RandomShop(seed: 5)
    let ledger = ledger(shop.orders(4000, customers: 1500))
    return (ledger, try Tallies(of: ledger, asOf: asOf))
  }

  @Test(arguments: ModelName.allCases)
  func `rows of customers add up to the forecast of all`(name: ModelName) throws {
    let (ledger, tallies) = try shop()
    var settings = MeasureSettings()
    settings.models.model = name
    let measures = ModelMeasures(
      MeasureScope(tallies: tallies, settings: settings),
      CustomerModels(tallies, minorUnits: Double(ledger.currency.unit))
    )
    let forecasts = CustomerForecasts(
      tallies: tallies,
      settings: MeasureSettings(),
      currency: ledger.currency,
      wanted: name
    )
    guard measures.chosen.hidden == nil else {
      #expect(forecasts == nil)
      return
    }
    let fit = try #require(measures[name].value)
    guard fit.converged, fit.identified else {
      #expect(forecasts == nil)
      return
    }
    let rows = try #require(forecasts)
    #expect(rows.model == name)
    var sums = (alive: 0.0, purchases: 0.0, value: 0.0)
    tallies.forEachCustomer(of: ledger) { customer in
      let row = rows.row(of: customer)
      #expect(row.alive >= 0 && row.alive <= 1 && row.purchases >= 0)
      sums.alive += row.alive
      sums.purchases += row.purchases
      sums.value += row.value ?? 0
      if let then = rows.valueAtLastPurchase(of: customer), let now = row.value, name != .nbd {
        // Nobody gains by staying away, but whose last purchase is today.
        #expect(then >= now * 0.999 || customer.lastDay == asOf)
      }
    }
    #expect(isClose(fit.meanAlive, sums.alive / Double(tallies.customers), within: 1e-9))
    #expect(isClose(fit.expectedTotal["26"]?.value, sums.purchases, within: 1e-9))
    if let clv = fit.clvTotal.value { #expect(isClose(sums.value, Double(clv), within: 1e-6)) }
  }

  @Test func `a shop too small for models has none`() throws {
    let tallies = try TinyShop.tallies()
    let forecasts = CustomerForecasts(
      tallies: tallies,
      settings: MeasureSettings(),
      currency: .unknown
    )
    #expect(forecasts == nil)
  }
}
