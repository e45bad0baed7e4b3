package import Commerce

/// What models of coming back say: their parameters, their check, and what they expect.
///
/// Times are in weeks. Nothing here is about one customer.
package struct ModelMeasures: AddedMeasures {
  /// Parameters by name; those that a model does not have are left out.
  package struct Parameters: Codable, Sendable, Hashable {
    package var r: Double?
    package var alpha: Double?
    package var a: Double?
    package var b: Double?
    package var s: Double?
    package var beta: Double?
    package var p: Double?
    package var q: Double?
    package var v: Double?

    package init() {}
  }

  /// One fitted model of how often customers buy and whether they still do.
  package struct Fit: Codable, Sendable, Hashable {
    package var parameters: Parameters
    package var logLikelihood: Double
    package var standardErrors: Parameters
    package var converged: Bool
    package var identified: Bool
    /// How often the likelihood was summed up.
    package var evaluations: Int
    /// Repeat purchases of a new customer by weeks after the first purchase: 1, 13, 52.
    package var expectedNew: [String: Double]
    /// Repeat purchases of all present customers within 13 and 26 weeks; the chosen model's with the
    /// interval that a count will lie in.
    package var expectedTotal: [String: Estimate]
    /// Mean chance that a customer will still buy.
    package var meanAlive: Double
    /// Discounted sales to come from all present customers over the horizon, minor units.
    package var clvTotal: Cell<Int64>
    /// Discounted purchases to come from them, all the future; Pareto/NBD alone.
    package var dertTotal: Double?

    enum CodingKeys: String, CodingKey {
      case logLikelihood, standardErrors, converged, identified, evaluations, expectedNew
      case expectedTotal, meanAlive, clvTotal, dertTotal
    }
  }

  /// The fitted model of what a purchase day is worth, in units of the currency.
  package struct Spend: Codable, Sendable, Hashable {
    package var parameters: Parameters
    package var logLikelihood: Double
    package var standardErrors: Parameters
    package var converged: Bool
    package var identified: Bool
    package var evaluations: Int
    /// Those with a repeat purchase worth more than 0.
    package var customers: Int
    /// Of how often with how much: the model takes them for independent; above 0.3 it is a warning.
    package var correlation: Double?

    enum CodingKeys: String, CodingKey {
      case logLikelihood, standardErrors, converged, identified, evaluations, customers
      case correlation
    }
  }

  /// What a fit needs: 200 customers, 100 of them with a repeat, 26 weeks.
  package struct Gate: Codable, Sendable, Hashable {
    package var customers: Cell<Int>
    package var repeaters: Cell<Int>
    package var weeks: Int
    package var passed: Bool
  }

  /// Customers of an RFM group and what is expected of them.
  package struct Group: Codable, Sendable, Hashable {
    package var name: String
    package var customers: Cell<Int>
    /// Repeat purchases within 26 weeks.
    package var expected26: Cell<Double>
    /// Discounted sales over the horizon, minor units.
    package var clv: Cell<Int64>
  }

  package var unit: String
  package var calibrationEnd: Day?
  package var customers: Cell<Int>
  package var repeaters: Cell<Int>
  /// Distinct histories.
  package var rows: Int
  /// The floor: nobody ever leaves.
  package var nbd: Cell<Fit>
  package var bgnbd: Cell<Fit>
  package var mbgnbd: Cell<Fit>
  package var paretonbd: Cell<Fit>
  package var gammaGamma: Cell<Spend>
  /// The model whose numbers are shown.
  package var chosen: Cell<ModelName>
  package var gate: Gate
  package var validation: Cell<ModelValidation>
  package var groups: [Group]

  package static let unknown = ModelMeasures(
    unit: "week",
    calibrationEnd: nil,
    customers: Cell(missing: .noData),
    repeaters: Cell(missing: .noData),
    rows: 0,
    nbd: Cell(missing: .noData),
    bgnbd: Cell(missing: .noData),
    mbgnbd: Cell(missing: .noData),
    paretonbd: Cell(missing: .noData),
    gammaGamma: Cell(missing: .noData),
    chosen: Cell(missing: .noData),
    gate: Gate(
      customers: Cell(missing: .noData),
      repeaters: Cell(missing: .noData),
      weeks: 0,
      passed: false
    ),
    validation: Cell(missing: .noData),
    groups: []
  )

  /// The fit of a model by name.
  package subscript(name: ModelName) -> Cell<Fit> {
    switch name {
    case .nbd: nbd
    case .bgnbd: bgnbd
    case .mbgnbd: mbgnbd
    case .paretonbd: paretonbd
    }
  }

  /// The fit whose numbers are shown; `nil` where none may be.
  package var shownFit: Fit? { chosen.shown.flatMap { self[$0].shown } }
}
