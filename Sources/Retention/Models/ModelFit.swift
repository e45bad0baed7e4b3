/// The parameters under which what happened is likeliest, and how sure they are.
struct ModelFit: Sendable {
  var parameterNames: [String]
  var parameters: [Double]
  var logLikelihood: Double
  /// Of the parameters; `nil` where the second derivatives give none.
  var standardErrors: [Double]?
  /// Of the logarithms of the parameters.
  var covariance: SymmetricMatrix?
  /// Whether the slope vanished and the place is a peak.
  var converged: Bool
  /// Whether the data decide the parameters: none at the box, starts agree, a + b at most 1,000.
  var identified: Bool
  /// How often the likelihood and its gradient were summed up.
  var evaluations: Int
  /// Customers.
  var count: Double

  var values: [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(parameterNames, parameters))
  }
}

extension ModelFit {
  /// Rows up to which every evaluation is made on all of them.
  static let fewRows = 6000
  /// Cells of amounts of one x up to which the search goes over all of them.
  static let fewCells = 100

  /// Fits a model to histories: the likelihood is searched on their cells of two months and more,
  /// then on those of some weeks, and the search is finished on all rows.
  ///
  /// `near` is where another fit ended whose data decided its parameters: the search begins there and
  /// nowhere else. `nil` without customers.
  init?(
    _ model: any PurchaseModel,
    to table: HistoryTable,
    cells: HistoryTable? = nil,
    near: [Double]? = nil
  ) {
    self.init(
      model,
      to: SearchTables(table, cells: cells ?? table.cells(atMost: Self.fewRows)),
      near: near
    )
  }

  init?(_ model: any PurchaseModel, to tables: SearchTables, near: [Double]? = nil) {
    let (table, coarse, rough) = (tables.whole, tables.cells, tables.rough)
    guard table.customers > 0 else { return nil }
    self.init(
      model.parameterNames,
      starts: near.map { [$0] } ?? model.starts(table),
      count: table.customers,
      rough: rough.rows < coarse.rows ? { model.likelihood($0, of: rough) } : nil,
      coarse: { model.likelihood($0, of: coarse) },
      whole: coarse.rows < table.rows ? { model.likelihood($0, of: table) } : nil,
      // A slope of 10⁻⁹ leaves less than a hundredth of 10⁻⁵ of a parameter.
      flat: coarse.rows < table.rows ? 1e-9 : 1e-11
    )
  }

  /// Fits the value of a purchase day.
  ///
  /// Searched in units of the mean, so that the box means the same in yen and in pounds: v grows
  /// with the unit, p and q do not.
  init?(spend table: SpendTable) {
    guard table.customers > 0, let unit = table.mean else { return nil }
    let scaled = table.scaled(by: 1 / unit)
    let coarse = scaled.merged(by: Self.fewCells)
    self.init(
      GammaGamma.parameterNames,
      starts: GammaGamma.starts,
      count: table.customers,
      coarse: { GammaGamma.likelihood($0, of: coarse) },
      whole: coarse.cells.count < scaled.cells.count
        ? { GammaGamma.likelihood($0, of: scaled) } : nil,
      flat: 1e-11
    )
    parameters[2] *= unit
    standardErrors?[2] *= unit
    logLikelihood -= table.customers * ln(unit)
  }

  private init(
    _ names: [String],
    starts: [[Double]],
    count: Double,
    rough: (([Double]) -> Likelihood)? = nil,
    coarse: @escaping ([Double]) -> Likelihood,
    whole: (([Double]) -> Likelihood)?,
    flat: Double
  ) {
    let first = { (point: [Double]) in Self.mean(of: rough ?? coarse, count, point) }
    var searches = starts.map { Maximiser(from: $0.map(ln), of: first) }
    for index in searches.indices { searches[index].climb() }
    let values = searches.map(\.found.value)
    let best = values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
    let agree = values.allSatisfy { (values[best] - $0) * count <= 1e-3 + 1e-9 * count }
    var end = searches[best]
    var (curvature, steps) = Self.curvature(at: end.point, of: first)
    evaluations = searches.reduce(steps) { $0 + $1.evaluations }
    if rough != nil {
      let mean = { (point: [Double]) in Self.mean(of: coarse, count, point) }
      var next = Maximiser(from: end.point, of: mean)
      next.finish(with: curvature.inverseIfPositive, until: 1e-6)
      end = next
      (curvature, steps) = Self.curvature(at: end.point, of: mean)
      evaluations += next.evaluations + steps
    }
    let inverse = curvature.inverseIfPositive
    if let whole {
      end = Maximiser(from: end.point.map(exponential).map(ln)) {
        Self.mean(of: whole, count, $0)
      }
    }
    let before = end.evaluations
    end.finish(with: inverse, until: flat)
    evaluations += whole == nil ? end.evaluations - before : end.evaluations

    parameterNames = names
    parameters = end.point.map(exponential)
    logLikelihood = end.found.value * count
    covariance = inverse?.scaled(by: 1 / count)
    converged = end.slope < 1e-6 && inverse != nil
    let box = Maximiser.box
    let isInside = end.point.allSatisfy {
      $0 > box.lowerBound + 1e-6 && $0 < box.upperBound - 1e-6
    }
    let isSplit = names == ["r", "alpha", "a", "b"] && parameters[2] + parameters[3] > 1000
    identified = isInside && agree && !isSplit
    self.count = count
    standardErrors = covariance.map { matrix in
      parameters.indices.map { parameters[$0] * matrix[$0, $0].squareRoot() }
    }
  }

  /// A mean over customers at logarithms of parameters: an unscaled first step would overflow.
  private static func mean(
    of likelihood: ([Double]) -> Likelihood,
    _ count: Double,
    _ point: [Double]
  ) -> Likelihood {
    let parameters = point.map(exponential)
    let sum = likelihood(parameters)
    return Likelihood(
      value: sum.value / count,
      gradient: zip(sum.gradient, parameters).map { $0 * $1 / count }
    )
  }

  /// Minus the second derivatives, by central differences of the gradient.
  private static func curvature(
    at point: [Double],
    of mean: ([Double]) -> Likelihood
  ) -> (SymmetricMatrix, evaluations: Int) {
    let step = 1e-4
    let slopes = point.indices.map { index in
      var (above, below) = (point, point)
      above[index] += step
      below[index] -= step
      return zip(mean(above).gradient, mean(below).gradient).map { ($1 - $0) / (2 * step) }
    }
    var matrix = SymmetricMatrix(size: point.count)
    for row in point.indices {
      for column in 0...row {
        matrix[row, column] = (slopes[row][column] + slopes[column][row]) / 2
      }
    }
    return (matrix, 2 * point.count)
  }
}
