extension Compute {
  /// Rows of `hits,n`: the prior that fits those of 5 and more best, and each row's rate drawn to it.
  ///
  /// `--a A --b B` gives the prior instead.
  static func betaBinomial(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let (a, b) = (try words.option("a"), try words.option("b"))
    var groups: [BetaBinomial.Group] = []
    for line in words.numberLines {
      guard line.fields.count == 2, let hits = Int(line.fields[0]), let n = Int(line.fields[1]),
        n >= 0, (0...n).contains(hits)
      else {
        throw ComputeError("line \(line.number): expected two whole numbers, hits and n ≥ hits")
      }
      groups.append(BetaBinomial.Group(hits, of: n))
    }
    try require((a == nil) == (b == nil), "--a and --b belong together")
    let fit: BetaBinomial
    if let a, let b {
      try require(a > 0 && b > 0, "--a and --b must be above 0")
      fit = BetaBinomial(a: a, b: b)
    } else {
      guard let found = BetaBinomial(fitting: groups) else {
        throw ComputeError("a prior needs a row with n of 5 or more")
      }
      fit = found
    }
    return [
      "a": .number(fit.a), "b": .number(fit.b),
      "logLikelihood": .number(fit.logLikelihood(groups)),
      "pooled": .bool(fit.isPooled),
      "rows": .array(groups.map { .object(row($0, fit)) }),
    ]
  }

  private static func row(_ group: BetaBinomial.Group, _ fit: BetaBinomial) -> ComputedObject {
    let found = fit.share(group.hits, of: group.size)
    return [
      "hits": .int(group.hits), "n": .int(group.size),
      "value": .number(group.size > 0 ? Double(group.hits) / Double(group.size) : nil),
      "shrunk": .number(found.value), "low": .number(found.interval.low),
      "high": .number(found.interval.high),
    ]
  }
}
