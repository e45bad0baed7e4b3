// The public form of these values leaves out what the full form only marks as hidden.

extension [SecondPurchaseMeasures.Point] {
  /// The points that may be shown, each with the events since the one before, and so exactly that
  /// these cannot be told apart by day.
  package var published: [SecondPurchaseMeasures.Point] {
    compactMap { point in
      guard point.hidden == nil else { return nil }
      var shown = point
      shown.events = point.batch ?? point.events
      shown.batch = nil
      func told(_ share: Double) -> Double { SurvivalDigits.told(share, atRisk: point.atRisk) }
      shown.survival = told(point.survival)
      shown.se = point.se.map(told)
      shown.low = point.low.map(told)
      shown.high = point.high.map(told)
      return shown
    }
  }
}

extension SecondPurchaseMeasures {
  private enum Key: String, CodingKey {
    case customers, events, curve, quantiles, middleHalf, rmst, steps, compare
  }

  package func encode(to encoder: any Encoder) throws {
    let isPublic = EditionView(of: encoder) == .public
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(customers, forKey: .customers)
    try box.encode(events, forKey: .events)
    try box.encode(isPublic ? curve.published : curve, forKey: .curve)
    try box.encode(quantiles, forKey: .quantiles)
    try box.encodeIfPresent(middleHalf, forKey: .middleHalf)
    try box.encode(rmst, forKey: .rmst)
    try box.encode(steps, forKey: .steps)
    try box.encode(compare, forKey: .compare)
  }
}

extension SecondPurchaseMeasures.RestrictedMean {
  private enum Key: String, CodingKey { case tau, days, se, low, high, atRisk, hidden, missing }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      tau: try box.decode(Int.self, forKey: .tau),
      days: try box.decodeIfPresent(Double.self, forKey: .days),
      se: try box.decodeIfPresent(Double.self, forKey: .se),
      low: try box.decodeIfPresent(Double.self, forKey: .low),
      high: try box.decodeIfPresent(Double.self, forKey: .high),
      atRisk: try box.decodeIfPresent(Int.self, forKey: .atRisk) ?? 0,
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(tau, forKey: .tau)
    if days == nil || (hidden != nil && EditionView(of: encoder) == .public) {
      try box.encode(hidden ?? .noData, forKey: .missing)
      return
    }
    try box.encodeIfPresent(days, forKey: .days)
    try box.encodeIfPresent(se, forKey: .se)
    try box.encodeIfPresent(low, forKey: .low)
    try box.encodeIfPresent(high, forKey: .high)
    try box.encode(atRisk, forKey: .atRisk)
    try box.encodeIfPresent(hidden, forKey: .hidden)
  }
}

extension SecondPurchaseMeasures.Group {
  private enum Key: String, CodingKey { case name, customers, events, expected }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(name, forKey: .name)
    try box.encode(customers, forKey: .customers)
    try box.encode(events, forKey: .events)
    if EditionView(of: encoder) == .full || events.hidden == nil {
      try box.encodeIfPresent(expected, forKey: .expected)
    }
  }
}

extension SecondPurchaseMeasures.Comparison {
  private enum Key: String, CodingKey {
    case name, groups, chi2, df, p, rmstDifference, hidden, missing, curves
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      name: try box.decode(String.self, forKey: .name),
      groups: try box.decode([SecondPurchaseMeasures.Group].self, forKey: .groups),
      chi2: try box.decodeIfPresent(Double.self, forKey: .chi2),
      df: try box.decode(Int.self, forKey: .df),
      p: try box.decodeIfPresent(Double.self, forKey: .p),
      rmstDifference: try box.decode(Estimate.self, forKey: .rmstDifference),
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden),
      curves: try box.decode([[SecondPurchaseMeasures.Point]].self, forKey: .curves)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    let isPublic = EditionView(of: encoder) == .public
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(name, forKey: .name)
    try box.encode(groups, forKey: .groups)
    try box.encode(df, forKey: .df)
    try box.encode(rmstDifference, forKey: .rmstDifference)
    if isPublic, let hidden {
      try box.encode(hidden, forKey: .missing)
      try box.encode([[SecondPurchaseMeasures.Point]](), forKey: .curves)
      return
    }
    try box.encodeIfPresent(chi2, forKey: .chi2)
    try box.encodeIfPresent(p, forKey: .p)
    try box.encodeIfPresent(hidden, forKey: .hidden)
    try box.encode(isPublic ? curves.map(\.published) : curves, forKey: .curves)
  }
}
