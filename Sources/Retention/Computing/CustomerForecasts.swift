package import Commerce
package import Tallying

/// What the shown model says of customers one by one: for the shop's own lists alone.
///
/// Nothing without a model that may be shown: too few customers, none that beats the floor, or one
/// that missed the weeks held out by more than a fifth.
package struct CustomerForecasts: Sendable {
  /// Of one customer, as of D.
  package struct Row: Sendable, Hashable {
    /// The chance to buy again at all, 0…1.
    package var alive: Double
    /// Purchases within 26 weeks.
    package var purchases: Double
    /// What the next purchase day is worth, and the discounted sales of 52 weeks, in minor units;
    /// `nil` where amounts have no model.
    package var spend: Double?
    package var value: Double?
  }

  package let model: ModelName
  private let fitted: CustomerModels.Fitted
  private let spend: ModelFit?
  private let asOf: Day
  private let minorUnits: Double
  private let horizons: [(weeks: Double, weight: Double)]

  /// `wanted` is the model to use; the best without it.
  package init?(
    tallies: Tallies,
    settings: MeasureSettings,
    currency: Currency,
    wanted: ModelName? = nil
  ) {
    guard let first = tallies.firstDay else { return nil }
    let models = CustomerModels(tallies, minorUnits: Double(currency.unit))
    guard models.passed else { return nil }
    let candidates = CustomerModels.candidates(models.fits)
    let check = ModelCheck(tallies, models, first: first, Gate(settings))
    let choice = ModelCheck.choice(candidates, check, wanted: wanted)
    guard let choice, let fitted = models[choice] else { return nil }
    guard fitted.fit.converged, fitted.fit.identified else { return nil }
    if let check, check.validation(of: choice, candidates).state == .red { return nil }
    self.fitted = fitted
    model = choice
    spend = models.spend
    asOf = tallies.asOf
    minorUnits = Double(currency.unit)
    let discount = Discount(yearlyRate: settings.models.discountRate, weeks: 52)
    horizons = discount.points(shift: fitted.model.ageShift(fitted.fit.parameters))
  }

  package func row(of customer: CustomerRow) -> Row { row(of: customer, at: asOf) }

  /// What was to be expected of a customer on the day of the last purchase, minor units.
  package func valueAtLastPurchase(of customer: CustomerRow) -> Double? {
    row(of: customer, at: customer.lastDay).value
  }

  private func row(of customer: CustomerRow, at day: Day) -> Row {
    let x = customer.purchaseDays - 1
    let history = PurchaseHistory(
      x: x,
      last: Double(customer.lastDay - customer.firstDay) / 7,
      age: Double(day - customer.firstDay) / 7
    )
    let parameters = fitted.fit.parameters
    let alive = fitted.model.alive(parameters, history)
    let expected = { (weeks: Double) in
      alive * fitted.model.expectedIfAlive(parameters, x: x, age: history.age, within: weeks)
    }
    let spent = spend.flatMap {
      GammaGamma.expected($0.parameters, x: x, sales: Double(customer.repeatSales) / minorUnits)
    }
    return Row(
      alive: alive,
      purchases: expected(26),
      spend: spent.map { $0 * minorUnits },
      value: spent.map { spent in
        spent * minorUnits * horizons.reduce(0) { $0 + $1.weight * expected($1.weeks) }
      }
    )
  }
}
