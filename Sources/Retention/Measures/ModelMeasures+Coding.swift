// A fit prints its parameters beside its other keys, not in an object of their own.

extension ModelMeasures.Fit {
  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    parameters = try ModelMeasures.Parameters(from: decoder)
    logLikelihood = try box.decode(Double.self, forKey: .logLikelihood)
    standardErrors = try box.decode(ModelMeasures.Parameters.self, forKey: .standardErrors)
    converged = try box.decode(Bool.self, forKey: .converged)
    identified = try box.decode(Bool.self, forKey: .identified)
    evaluations = try box.decode(Int.self, forKey: .evaluations)
    expectedNew = try box.decode([String: Double].self, forKey: .expectedNew)
    expectedTotal = try box.decode([String: Estimate].self, forKey: .expectedTotal)
    meanAlive = try box.decode(Double.self, forKey: .meanAlive)
    clvTotal = try box.decode(Cell<Int64>.self, forKey: .clvTotal)
    dertTotal = try box.decodeIfPresent(Double.self, forKey: .dertTotal)
  }

  package func encode(to encoder: any Encoder) throws {
    try parameters.encode(to: encoder)
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(logLikelihood, forKey: .logLikelihood)
    try box.encode(standardErrors, forKey: .standardErrors)
    try box.encode(converged, forKey: .converged)
    try box.encode(identified, forKey: .identified)
    try box.encode(evaluations, forKey: .evaluations)
    try box.encode(expectedNew, forKey: .expectedNew)
    try box.encode(expectedTotal, forKey: .expectedTotal)
    try box.encode(meanAlive, forKey: .meanAlive)
    try box.encode(clvTotal, forKey: .clvTotal)
    try box.encodeIfPresent(dertTotal, forKey: .dertTotal)
  }
}

extension ModelMeasures.Spend {
  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    parameters = try ModelMeasures.Parameters(from: decoder)
    logLikelihood = try box.decode(Double.self, forKey: .logLikelihood)
    standardErrors = try box.decode(ModelMeasures.Parameters.self, forKey: .standardErrors)
    converged = try box.decode(Bool.self, forKey: .converged)
    identified = try box.decode(Bool.self, forKey: .identified)
    evaluations = try box.decode(Int.self, forKey: .evaluations)
    customers = try box.decode(Int.self, forKey: .customers)
    correlation = try box.decodeIfPresent(Double.self, forKey: .correlation)
  }

  package func encode(to encoder: any Encoder) throws {
    try parameters.encode(to: encoder)
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(logLikelihood, forKey: .logLikelihood)
    try box.encode(standardErrors, forKey: .standardErrors)
    try box.encode(converged, forKey: .converged)
    try box.encode(identified, forKey: .identified)
    try box.encode(evaluations, forKey: .evaluations)
    try box.encode(customers, forKey: .customers)
    try box.encodeIfPresent(correlation, forKey: .correlation)
  }
}

extension ModelMeasures.Parameters {
  /// Values in the order of their names; those that are not finite are left out.
  init(_ names: [String], _ values: [Double]?) {
    self.init()
    guard let values else { return }
    for (name, value) in zip(names, values) where value.isFinite {
      switch name {
      case "r": r = value
      case "alpha": alpha = value
      case "a": a = value
      case "b": b = value
      case "s": s = value
      case "beta": beta = value
      case "p": p = value
      case "q": q = value
      case "v": v = value
      default: break
      }
    }
  }

  /// By name, in the order in which they are written.
  package var named: [(name: String, value: Double)] {
    let all: [(String, Double?)] = [
      ("r", r), ("alpha", alpha), ("a", a), ("b", b), ("s", s), ("beta", beta), ("p", p), ("q", q),
      ("v", v),
    ]
    return all.compactMap { name, value in value.map { (name: name, value: $0) } }
  }
}
