extension Compute {
  private static let models = ModelName.allCases.map(\.rawValue)
  private static let spendModel = "gamma-gamma"

  /// `fit MODEL < x,t_x,t[,count]`: the likeliest parameters, in the unit of the times.
  ///
  /// `fit gamma-gamma` reads `x,mean[,count]`.
  static func fit(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let name = try words.word("MODEL")
    if name == spendModel { return spendFit(try spendTable(words)) }
    let model = try model(name)
    let table = HistoryTable(try histories(words))
    var object: ComputedObject = ["model": .string(name)]
    guard let fit = ModelFit(model, to: table) else {
      throw ComputeError("there is no customer to fit to")
    }
    add(fit, to: &object)
    object.add("customers", .number(table.customers))
    object.add("repeaters", .number(table.repeaters))
    object.add("rows", .int(table.rows))
    return object
  }

  private static func add(_ fit: ModelFit, to object: inout ComputedObject) {
    for (name, value) in zip(fit.parameterNames, fit.parameters) {
      object.add(name, .number(value))
    }
    object.add("logLikelihood", .number(fit.logLikelihood))
    var errors = ComputedObject()
    for (index, name) in fit.parameterNames.enumerated() {
      errors.add(name, .number(fit.standardErrors?[index]))
    }
    object.add("standardErrors", .object(errors))
    object.add("converged", .bool(fit.converged))
    object.add("identified", .bool(fit.identified))
    object.add("evaluations", .int(fit.evaluations))
  }

  /// `likelihood MODEL P… < x,t_x,t[,count]`, with the derivatives by the parameters.
  static func likelihood(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let name = try words.word("MODEL")
    let found: Likelihood
    let names: [String]
    if name == spendModel {
      names = GammaGamma.parameterNames
      let values = try parameters(names, &words)
      found = GammaGamma.likelihood(values, of: try spendTable(words))
    } else {
      let model = try model(name)
      names = model.parameterNames
      let values = try parameters(names, &words)
      found = model.likelihood(values, of: HistoryTable(try histories(words)))
    }
    var gradient = ComputedObject()
    for (name, slope) in zip(names, found.gradient) { gradient.add(name, .number(slope)) }
    return [
      "model": .string(name), "logLikelihood": .number(found.value),
      "gradient": .object(gradient),
    ]
  }

  /// `expect MODEL P… --weeks H < x,t_x,t[,count]`: purchases to come of new customers and of these.
  ///
  /// With Pareto/NBD also all discounted purchases to come (`--discount` a year, 0.15 without it).
  static func expect(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let name = try words.word("MODEL")
    let model = try model(name)
    let values = try parameters(model.parameterNames, &words)
    guard let weeks = try words.option("weeks") else { throw ComputeError("--weeks is missing") }
    try require(weeks >= 0 && weeks <= 10_000, "--weeks must lie between 0 and 10000")
    let yearly = try words.option("discount") ?? 0.15
    try require(yearly > 0, "--discount must be above 0")
    var rows: [ComputedValue] = []
    var total = 0.0
    for history in try histories(words) {
      let expected = model.expected(values, history, within: weeks)
      total += history.count * expected
      var row: ComputedObject = [
        "x": .int(history.x), "t_x": .number(history.last), "t": .number(history.age),
        "count": .number(history.count), "alive": .number(model.alive(values, history)),
        "expected": .number(expected),
      ]
      if let pareto = model as? ParetoNBD {
        let rate = RealFunction.lnOnePlus(yearly) / 52
        row.add("discounted", .number(pareto.discounted(values, history, rate: rate)))
      }
      rows.append(.object(row))
    }
    let chances = model.chances(values, upTo: 10, within: weeks)
    return [
      "model": .string(name), "weeks": .number(weeks),
      "expectedNew": .number(model.expectedNew(values, within: weeks)),
      "chances": .array(chances.map { .number($0) }), "expectedTotal": .number(total),
      "customers": .array(rows),
    ]
  }

  /// `spend [P Q V] < x,mean[,count]`: what the next purchase day of each is worth.
  ///
  /// Without parameters they are fitted to the rows with a repeat first.
  static func spend(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let rows = try spendRows(words)
    var object = ComputedObject()
    let values: [Double]
    if words.hasWord {
      values = try parameters(GammaGamma.parameterNames, &words)
    } else {
      let table = try spendTable(words)
      guard let fit = ModelFit(spend: table) else {
        throw ComputeError("no customer has a repeat purchase of more than 0")
      }
      values = fit.parameters
      object = spendFit(table)
    }
    let spends = rows.map { row -> ComputedValue in
      .number(GammaGamma.expected(values, x: row.x, sales: Double(row.x) * row.mean))
    }
    object.add("withoutRepeats", .number(GammaGamma.expected(values, x: 0, sales: 0)))
    object.add("expected", .array(spends))
    return object
  }

  private static func spendFit(_ table: SpendTable) -> ComputedObject {
    var object: ComputedObject = ["model": .string(spendModel)]
    if let fit = ModelFit(spend: table) { add(fit, to: &object) }
    object.add("customers", .number(table.customers))
    object.add("correlation", .number(table.correlation))
    return object
  }
}

extension Compute {
  private static func model(_ name: String) throws(ComputeError) -> any PurchaseModel {
    guard let found = ModelName(rawValue: name) else {
      throw ComputeError(
        "unknown model \"\(name)\"",
        hint: "one of " + (models + [spendModel]).joined(separator: ", ")
      )
    }
    return found.model
  }

  private static func parameters(
    _ names: [String],
    _ words: inout ComputeArguments
  ) throws(ComputeError) -> [Double] {
    var values: [Double] = []
    for name in names {
      let value = try words.double(name)
      try require(value > 0 && value <= 1e12, "\(name) must be above 0 and at most 1e12")
      values.append(value)
    }
    return values
  }

  private static func histories(_ words: ComputeArguments) throws(ComputeError)
    -> [PurchaseHistory]
  {
    var rows: [PurchaseHistory] = []
    for line in words.numberLines {
      guard (3...4).contains(line.fields.count) else {
        throw ComputeError("line \(line.number): expected the columns x, t_x, t and count")
      }
      let x = try repeats(line.fields[0], line: line.number)
      let last = try ComputeArguments.number(line.fields[1], line: line.number, "t_x")
      let age = try ComputeArguments.number(line.fields[2], line: line.number, "t")
      let count = try count(line.fields, at: 3, line: line.number)
      try require(0 <= last && last <= age, "line \(line.number): t_x must lie between 0 and t")
      try require(age <= 1e6, "line \(line.number): t is above 1000000")
      try require(x > 0 || last == 0, "line \(line.number): t_x is 0 without a repeat")
      rows.append(PurchaseHistory(x: x, last: last, age: age, count: count))
    }
    return rows
  }

  private static func spendRows(_ words: ComputeArguments) throws(ComputeError)
    -> [(x: Int, mean: Double, count: Double)]
  {
    var rows: [(x: Int, mean: Double, count: Double)] = []
    for line in words.numberLines {
      guard (2...3).contains(line.fields.count) else {
        throw ComputeError("line \(line.number): expected the columns x, mean and count")
      }
      rows.append(
        (
          try repeats(line.fields[0], line: line.number),
          try ComputeArguments.number(line.fields[1], line: line.number, "mean"),
          try count(line.fields, at: 2, line: line.number)
        )
      )
    }
    return rows
  }

  /// The rows with a repeat of more than 0, by x.
  private static func spendTable(_ words: ComputeArguments) throws(ComputeError) -> SpendTable {
    let rows = try spendRows(words).filter { $0.x > 0 && $0.mean > 0 }
    return SpendTable(
      rows.sorted { ($0.x, $0.mean) < ($1.x, $1.mean) }.map { row in
        let sales = Double(row.x) * row.mean
        return (
          x: row.x, count: row.count, sum: row.count * sales, squares: row.count * sales * sales
        )
      }
    )
  }

  private static func repeats(_ text: String, line: Int) throws(ComputeError) -> Int {
    let value = try ComputeArguments.number(text, line: line, "x")
    guard value >= 0, value <= 1e9, value == value.rounded() else {
      throw ComputeError("line \(line): x must be a whole number of 0 or more, not \"\(text)\"")
    }
    return Int(value)
  }

  private static func count(_ fields: [String], at index: Int, line: Int) throws(ComputeError)
    -> Double
  {
    guard fields.count > index, !fields[index].isEmpty else { return 1 }
    let value = try ComputeArguments.number(fields[index], line: line, "count")
    try require(value > 0, "line \(line): count must be above 0")
    return value
  }
}
