extension Compute {
  /// Rows of `time,event[,group]`; with groups also their log-rank test.
  ///
  /// `--tau T` adds the restricted mean to T.
  static func survival(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let tau = try words.option("tau")
    var names: [String] = []
    var rows: [[SurvivalCurve.Row]] = []
    for line in words.numberLines {
      guard (2...3).contains(line.fields.count) else {
        throw ComputeError("line \(line.number): expected the columns time, event and group")
      }
      let time = try ComputeArguments.number(line.fields[0], line: line.number, "time")
      try require(time >= 0, "line \(line.number): time is below 0")
      let hasEvent = try isEvent(line.fields[1], line: line.number)
      let name = line.fields.count == 3 ? line.fields[2] : ""
      let row = SurvivalCurve.Row(time: time, events: hasEvent ? 1 : 0, censored: hasEvent ? 0 : 1)
      if let index = names.firstIndex(of: name) {
        rows[index].append(row)
      } else {
        names.append(name)
        rows.append([row])
      }
    }
    var object = curve(SurvivalCurve(rows.joined()), tau: tau)
    guard names.count > 1 else { return object }
    // By name, so that the order of rows does not matter.
    let order = names.indices.sorted { names[$0] < names[$1] }
    let curves = order.map { SurvivalCurve(rows[$0]) }
    let test = LogRank(curves)
    object.add(
      "groups",
      .array(
        order.indices.map { index in
          var group: ComputedObject = ["name": .string(names[order[index]])]
          for member in curve(curves[index], tau: tau).members {
            group.add(member.key, member.value)
          }
          group.add("observed", .int(test.observed[index]))
          group.add("expected", .number(test.expected[index]))
          return .object(group)
        }
      )
    )
    object.add("chi2", .number(test.chi2))
    object.add("df", .int(test.degrees))
    object.add("p", .number(test.p))
    return object
  }

  private static func isEvent(_ text: String, line: Int) throws(ComputeError) -> Bool {
    switch text.lowercased() {
    case "1", "1.0", "true", "yes": return true
    case "0", "0.0", "false", "no": return false
    default: throw ComputeError("line \(line): event must be 0 or 1, not \"\(text)\"")
    }
  }

  private static func curve(_ curve: SurvivalCurve, tau: Double?) -> ComputedObject {
    var object: ComputedObject = [
      "n": .int(curve.customers), "events": .int(curve.events),
      "curve": .array(
        curve.points.map { point in
          .object([
            "time": .number(point.time), "atRisk": .int(point.atRisk),
            "events": .int(point.events), "survival": .number(point.survival),
            "se": .number(point.se), "low": .number(point.interval?.low),
            "high": .number(point.interval?.high),
          ])
        }
      ),
      "quantiles": .object([
        "10": quantile(curve, 0.1), "25": quantile(curve, 0.25), "50": quantile(curve, 0.5),
      ]),
    ]
    if let tau {
      let (mean, se) = curve.restrictedMean(tau)
      let half = NormalDistribution.z * se
      object.add(
        "rmst",
        .object([
          "tau": .number(tau), "value": .number(mean), "se": .number(se),
          "low": .number(mean - half), "high": .number(mean + half),
          "atRisk": .int(curve.atRisk(at: tau)),
        ])
      )
    }
    return object
  }

  private static func quantile(_ curve: SurvivalCurve, _ share: Double) -> ComputedValue {
    curve.time(ofShare: share).map { .number($0) }
      ?? .object(["missing": .string(Missing.notReached.rawValue)])
  }
}
