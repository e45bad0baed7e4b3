/// The models of coming back, as options, keys and downloads spell them.
package enum ModelName: String, Sendable, Codable, Hashable, CaseIterable {
  case nbd, bgnbd, mbgnbd, paretonbd
}

/// A model of how often customers buy, and whether they still do.
///
/// Times are in weeks. Parameters are numbers above 0 in the order of `parameterNames`. While a
/// customer is alive purchases come at random at a rate of their own, gamma-distributed over customers
/// with shape r and rate α; models differ in how customers leave.
protocol PurchaseModel: Sendable {
  var name: ModelName { get }
  var parameterNames: [String] { get }

  /// Where searches for the best parameters begin.
  func starts(_ table: HistoryTable) -> [[Double]]

  /// The sum over customers of the log-likelihood, and its derivatives by the parameters.
  func likelihood(_ parameters: [Double], of table: HistoryTable) -> Likelihood

  /// How many of a table's customers will still buy, by x and age.
  func stillThere(_ parameters: [Double], of table: HistoryTable) -> StillThere

  /// What is expected of a living customer is a smooth function of the logarithm of age plus this.
  func ageShift(_ parameters: [Double]) -> Double

  /// The chance that a customer will still buy, 0…1.
  func alive(_ parameters: [Double], _ history: PurchaseHistory) -> Double

  /// Purchases that a new customer makes within so many weeks after the first.
  func expectedNew(_ parameters: [Double], within weeks: Double) -> Double

  /// Purchases within so many weeks by a customer who is alive at the end of calibration.
  func expectedIfAlive(_ parameters: [Double], x: Int, age: Double, within weeks: Double) -> Double

  /// The mean of Y (Y − 1), where Y counts the purchases of `expectedIfAlive`: what the variance of a
  /// count has over that of a Poisson one.
  func pairsIfAlive(_ parameters: [Double], x: Int, age: Double, within weeks: Double) -> Double

  /// The chances of 0, 1, … repeat purchases of a new customer within so many weeks.
  func chances(_ parameters: [Double], upTo most: Int, within weeks: Double) -> [Double]
}

/// Of the customers of a table, those who will still buy.
struct StillThere: Sendable {
  /// By pair of x and age: customers, and their sales on repeat purchase days in minor units.
  var customers: [Double]
  var sales: [Double]
  /// Sums of the squares of the chances to buy again.
  var squares: [Double]

  /// All of them.
  init(_ table: HistoryTable) {
    customers = table.pairs.map(\.count)
    squares = customers
    sales = table.pairs.map(\.sales)
  }
}

extension PurchaseModel {
  /// Purchases expected within so many weeks after the end of calibration.
  func expected(
    _ parameters: [Double],
    _ history: PurchaseHistory,
    within weeks: Double
  ) -> Double {
    alive(parameters, history)
      * expectedIfAlive(parameters, x: history.x, age: history.age, within: weeks)
  }
}

extension ModelName {
  var model: any PurchaseModel {
    switch self {
    case .nbd: NBD()
    case .bgnbd: BetaGeometric(.afterRepeats)
    case .mbgnbd: BetaGeometric(.afterAnyPurchase)
    case .paretonbd: ParetoNBD()
    }
  }
}

/// The chances of 0, 1, … purchases at a gamma-distributed rate within so many weeks.
///
/// g(j) = Γ(r + j)/(Γ(r) j!) (α/(α + t))ʳ (t/(α + t))ʲ.
func poissonGammaChances(r: Double, alpha: Double, upTo most: Int, within t: Double) -> [Double] {
  var chances: [Double] = []
  let share = t / (alpha + t)
  var chance = exponential(r * (ln(alpha) - ln(alpha + t)))
  for j in 0...most {
    chances.append(chance)
    chance *= (r + Double(j)) / Double(j + 1) * share
  }
  return chances
}
