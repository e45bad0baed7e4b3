/// The formulas behind the measures, each usable and testable by itself.
package enum Compute {
  /// Names in the order a list shows them.
  package static let functions = [
    "wilson", "newcombe", "rate", "rate-ratio", "ratio", "quantile", "survival", "fit",
    "likelihood", "expect", "spend", "beta-binomial", "suppress", "mde", "sample-size",
    "sample-ratio", "assign",
  ]

  /// Whether a function reads rows from its input.
  package static func readsInput(_ function: String) -> Bool {
    [
      "ratio", "quantile", "survival", "fit", "likelihood", "expect", "spend", "beta-binomial",
      "suppress",
    ]
    .contains(function)
  }

  /// Runs `function` on the words after its name and the text of its input.
  ///
  /// `digest` gives the SHA-256 digest of some bytes, which only `assign` asks for.
  package static func run(
    _ function: String,
    arguments: [String],
    input: String,
    digest: ([UInt8]) -> [UInt8]? = { _ in nil }
  ) -> Result<ComputedObject, ComputeError> {
    Result { () throws(ComputeError) -> ComputedObject in
      var words = try ComputeArguments(arguments, input: input)
      let object =
        switch function {
        case "wilson": try wilson(&words)
        case "newcombe": try newcombe(&words)
        case "rate": try rate(&words)
        case "rate-ratio": try rateRatio(&words)
        case "ratio": try ratio(&words)
        case "quantile": try quantile(&words)
        case "survival": try survival(&words)
        case "fit": try fit(&words)
        case "likelihood": try likelihood(&words)
        case "expect": try expect(&words)
        case "spend": try spend(&words)
        case "beta-binomial": try betaBinomial(&words)
        case "suppress": try suppress(&words)
        case "mde": try detectable(&words)
        case "sample-size": try sampleSize(&words)
        case "sample-ratio": try sampleRatio(&words)
        case "assign": try assign(&words, digest: digest)
        default:
          throw ComputeError(
            "unknown function \"\(function)\"",
            hint: "one of " + functions.joined(separator: ", ")
          )
        }
      try words.finish()
      return object
    }
  }

  private static func wilson(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject
  {
    let (x, n) = (try words.count("x"), try words.count("n"))
    try require(x <= n, "x is larger than n")
    let found = Proportion.wilson(x, of: n)
    return [
      "x": .int(x), "n": .int(n), "value": .number(found?.value),
      "low": .number(found?.interval.low), "high": .number(found?.interval.high),
    ]
  }

  private static func newcombe(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let (x1, n1) = (try words.count("x1"), try words.count("n1"))
    let (x2, n2) = (try words.count("x2"), try words.count("n2"))
    try require(x1 <= n1, "x1 is larger than n1")
    try require(x2 <= n2, "x2 is larger than n2")
    let found = Proportion.newcombe(x1, of: n1, minus: x2, of: n2)
    return [
      "value": .number(found?.difference), "low": .number(found?.interval.low),
      "high": .number(found?.interval.high),
    ]
  }

  private static func rate(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let (x, e) = (try words.count("x"), try words.double("e"))
    let found = CountRate.garwood(x, exposure: e)
    return [
      "value": .number(found?.rate), "low": .number(found?.interval.low),
      "high": .number(found?.interval.high),
    ]
  }

  private static func rateRatio(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let (x1, e1) = (try words.count("x1"), try words.double("e1"))
    let (x2, e2) = (try words.count("x2"), try words.double("e2"))
    try require(e1 > 0 && e2 > 0, "exposures must be above 0")
    let found = CountRate.ratio(x1, e1, over: x2, e2)
    return [
      "value": .number(found?.value), "low": .number(found?.interval.low),
      "high": .number(found?.interval.high), "p": .number(found?.p),
    ]
  }

  private static func ratio(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject
  {
    var values: [(a: Double, n: Double)] = []
    for line in words.numberLines {
      guard line.fields.count == 2 else {
        throw ComputeError("line \(line.number): expected two columns, a and n")
      }
      values.append(
        (
          try ComputeArguments.number(line.fields[0], line: line.number, "a"),
          try ComputeArguments.number(line.fields[1], line: line.number, "n")
        )
      )
    }
    let found = ratioOfSums(values)
    return [
      "value": .number(found?.value), "se": .number(found?.se),
      "low": .number(found?.interval.low), "high": .number(found?.interval.high),
      "rows": .int(values.count),
    ]
  }

  /// `RatioSums.ratio` for amounts that are not whole.
  private static func ratioOfSums(_ values: [(a: Double, n: Double)]) -> (
    value: Double, se: Double?, interval: Interval
  )? {
    let sumA = values.reduce(0) { $0 + $1.a }
    let sumN = values.reduce(0) { $0 + $1.n }
    guard sumN != 0 else { return nil }
    let r = sumA / sumN
    guard values.count > 1 else { return (r, nil, Interval(low: nil, high: nil)) }
    let m = Double(values.count)
    let squares = values.reduce(0) { $0 + ($1.a - r * $1.n) * ($1.a - r * $1.n) }
    let se = (m / (m - 1) * squares).squareRoot() / sumN.magnitude
    let half = NormalDistribution.z * se
    return (r, se, Interval(low: r - half, high: r + half))
  }

  private static func quantile(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let p = try words.share("P")
    var values: [Double] = []
    for line in words.numberLines {
      for field in line.fields where !field.isEmpty {
        values.append(try ComputeArguments.number(field, line: line.number, "a value"))
      }
    }
    return [
      "p": .number(p), "value": .number(Quantile.ofSorted(values.sorted(), p)),
      "n": .int(values.count),
    ]
  }

  private static func detectable(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let p = try words.share("p")
    let (n1, n2) = (try words.count("n1"), try words.count("n2"))
    return ["mde": .number(SampleSize.detectable(p: p, n1: n1, n2: n2))]
  }

  private static func sampleSize(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let (p1, p2) = (try words.share("p1"), try words.share("p2"))
    try require(p1 != p2, "p1 and p2 are equal: no number of customers tells them apart")
    let power = try words.option("power")
    try require(power.map { $0 > 0.5 && $0 < 1 } ?? true, "power must lie between 0.5 and 1")
    let found = SampleSize.perArm(p1: p1, p2: p2, power: power)
    return ["perArm": .count(found?.customers), "exact": .number(found?.exact)]
  }

  private static func sampleRatio(_ words: inout ComputeArguments) throws(ComputeError)
    -> ComputedObject
  {
    let (n1, n2) = (try words.count("n1"), try words.count("n2"))
    let share = try words.share("share")
    try require(share > 0 && share < 1, "share must lie between 0 and 1")
    let found = SampleSize.ratioCheck(n1: n1, n2: n2, share: share)
    return [
      "chi2": .number(found?.chi2), "p": .number(found?.p),
      "stop": .bool((found?.p ?? 1) < 0.001),
    ]
  }

  static func require(_ condition: Bool, _ message: String) throws(ComputeError) {
    if !condition { throw ComputeError(message) }
  }
}

extension ComputedObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, ComputedValue)...) {
    self.init()
    for (key, value) in elements { add(key, value) }
  }
}
