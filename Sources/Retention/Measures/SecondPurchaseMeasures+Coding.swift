// Points, restricted means and comparisons have one `hidden` for all their numbers: in the public
// view they are what tells them apart and `{"missing": WORD}`, so that no number slips out.

extension SecondPurchaseMeasures.Point: Codable {
  private enum CodingKeys: String, CodingKey {
    case day, atRisk, events, survival, se, low, high, hidden, missing
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      day: try box.decode(Int.self, forKey: .day),
      atRisk: try box.decodeIfPresent(Int.self, forKey: .atRisk) ?? 0,
      events: try box.decodeIfPresent(Int.self, forKey: .events) ?? 0,
      survival: try box.decodeIfPresent(Double.self, forKey: .survival) ?? 0,
      se: try box.decodeIfPresent(Double.self, forKey: .se),
      low: try box.decodeIfPresent(Double.self, forKey: .low),
      high: try box.decodeIfPresent(Double.self, forKey: .high),
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(day, forKey: .day)
    if let hidden, EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
      return
    }
    try box.encode(atRisk, forKey: .atRisk)
    try box.encode(events, forKey: .events)
    try box.encode(survival, forKey: .survival)
    try box.encodeIfPresent(se, forKey: .se)
    try box.encodeIfPresent(low, forKey: .low)
    try box.encodeIfPresent(high, forKey: .high)
    try box.encodeIfPresent(hidden, forKey: .hidden)
  }
}

extension SecondPurchaseMeasures.RestrictedMean: Codable {
  private enum CodingKeys: String, CodingKey {
    case tau, days, se, low, high, atRisk, hidden, missing
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
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
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(tau, forKey: .tau)
    if let hidden, days == nil || EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
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

extension SecondPurchaseMeasures.Group: Codable {
  private enum CodingKeys: String, CodingKey { case name, customers, events, expected }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try box.decode(String.self, forKey: .name),
      customers: try box.decode(Cell<Int>.self, forKey: .customers),
      events: try box.decode(Cell<Int>.self, forKey: .events),
      expected: try box.decodeIfPresent(Double.self, forKey: .expected)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(name, forKey: .name)
    try box.encode(customers, forKey: .customers)
    try box.encode(events, forKey: .events)
    // The expected events are a function of the hidden ones.
    if events.hidden == nil || EditionView(of: encoder) == .full {
      try box.encodeIfPresent(expected, forKey: .expected)
    }
  }
}

extension SecondPurchaseMeasures.Comparison: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, groups, chi2, df, p, rmstDifference, hidden, curves, missing
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      name: try box.decode(String.self, forKey: .name),
      groups: try box.decodeIfPresent([SecondPurchaseMeasures.Group].self, forKey: .groups) ?? [],
      chi2: try box.decodeIfPresent(Double.self, forKey: .chi2),
      df: try box.decodeIfPresent(Int.self, forKey: .df) ?? 0,
      p: try box.decodeIfPresent(Double.self, forKey: .p),
      rmstDifference: try box.decodeIfPresent(Estimate.self, forKey: .rmstDifference)
        ?? Estimate(missing: missing ?? .noData),
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden),
      curves: try box.decodeIfPresent([[SecondPurchaseMeasures.Point]].self, forKey: .curves) ?? []
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(name, forKey: .name)
    if let hidden, EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
      return
    }
    try box.encode(groups, forKey: .groups)
    try box.encodeIfPresent(chi2, forKey: .chi2)
    try box.encode(df, forKey: .df)
    try box.encodeIfPresent(p, forKey: .p)
    try box.encode(rmstDifference, forKey: .rmstDifference)
    try box.encodeIfPresent(hidden, forKey: .hidden)
    try box.encode(curves, forKey: .curves)
  }
}
