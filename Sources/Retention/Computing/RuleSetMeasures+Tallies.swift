import Commerce
import Tallying

extension RuleSetMeasures {
  init(
    _ scope: MeasureScope,
    _ models: CustomerModels,
    _ measures: ModelMeasures,
    rules: OtherRuleMeasures
  ) {
    guard scope.hasOrders else {
      self = .unknown
      return
    }
    let forecast = ShownForecast(scope, models, measures)
    let nextYear = forecast.nextYear(scope)
    self.init(
      classes: Self.classes(scope),
      boxes: Self.boxes(scope),
      quarters: Self.quarters(scope),
      risk: forecast.risk(scope),
      windows: Self.windows(scope),
      nextYear: nextYear,
      lifetime: Self.sum(nextYear, rules.valueSoFar),
      profit: Self.profit(scope),
      gap80: Self.gap80(scope)
    )
  }

  /// Parts of all customers: all are kept back where one of them stands for few.
  ///
  /// The sums of scores are on the page too, so that one hidden class could be worked out.
  fileprivate static func rates(_ counts: [Int], _ scope: MeasureScope) -> [Rate] {
    let total = counts.reduce(0, +)
    let isPrivate = counts.contains { scope.gate.isPrivate($0, of: total) }
    return counts.map { count in
      var rate = scope.gate.rate(count, of: total, isPrivate: isPrivate)
      if total < scope.settings.minimum.rfm, rate.hidden == nil { rate.hidden = .tooFew }
      return rate
    }
  }

  // MARK: Scores

  private static func classes(_ scope: MeasureScope) -> [Rate] {
    let rooms = scope.tallies.segments.rooms
    let customers = rooms.reduce(0) { $0 + $1.customers }
    let sums = rooms.reduce((r: 0, f: 0, m: 0)) { sum, room in
      (
        sum.r + room.r * room.customers, sum.f + room.f * room.customers,
        sum.m + room.m * room.customers
      )
    }
    var counts = [Int](repeating: 0, count: ScoreClasses.count)
    for room in rooms {
      let isHigh = (
        r: room.r * customers > sums.r, f: room.f * customers > sums.f,
        m: room.m * customers > sums.m
      )
      counts[ScoreClasses.place(isHigh)] += room.customers
    }
    return rates(counts, scope)
  }

  private static func boxes(_ scope: MeasureScope) -> [Rate] {
    var counts = [Int](repeating: 0, count: ScoreBoxes.count)
    for room in scope.tallies.segments.rooms {
      counts[ScoreBoxes.place(r: room.r, f: room.f, m: room.m)] += room.customers
    }
    return rates(counts, scope)
  }

  private static func quarters(_ scope: MeasureScope) -> [QuarterShare] {
    let edges = scope.tallies.cuts.quarters
    guard edges.recency.parts > 1, edges.purchaseDays.parts > 1, edges.daySales.parts > 1 else {
      return []
    }
    var counts = [Int](repeating: 0, count: ScoreQuarters.count)
    for room in scope.tallies.segments.quarters {
      counts[ScoreQuarters.place(r: room.r, f: room.f, m: room.m)] += room.customers
    }
    return rates(counts, scope).map(QuarterShare.init)
  }

  // MARK: Values

  private static func windows(_ scope: MeasureScope) -> [String: Estimate] {
    var found: [String: Estimate] = [:]
    for (index, length) in FirstWindows.lengths.enumerated() {
      var (customers, net) = (0, 0.0)
      for row in scope.tallies.firstWindows.rows where scope.asOf - row.first >= length {
        customers += row.customers
        net += Double(row.net[index])
      }
      found[String(length)] = mean(net, of: customers, scope)
    }
    return found
  }

  private static func profit(_ scope: MeasureScope) -> Estimate {
    guard let row = scope.tallies.periods.window(.all) else { return Estimate(missing: .noData) }
    guard row.goodsCost > 0, row.uncostedLines == 0 else { return Estimate(missing: .noCost) }
    let profit = Double(row.sales - row.returns - row.goodsCost)
    return mean(profit, of: scope.tallies.customers, scope)
  }

  fileprivate static func mean(
    _ sum: Double,
    of customers: Int,
    _ scope: MeasureScope
  ) -> Estimate {
    guard customers > 0 else { return Estimate(missing: .noData) }
    let isFew = customers < scope.settings.minimum.rate
    return Estimate(
      value: sum / Double(customers),
      se: nil,
      low: nil,
      high: nil,
      hidden: isFew ? .tooFew : nil
    )
  }

  private static func sum(_ one: Estimate, _ other: Estimate) -> Estimate {
    guard let a = one.value, let b = other.value else {
      return Estimate(missing: one.hidden ?? other.hidden ?? .noData)
    }
    return Estimate(
      value: a + b,
      se: nil,
      low: nil,
      high: nil,
      hidden: one.hidden ?? other.hidden
    )
  }

  private static func gap80(_ scope: MeasureScope) -> Estimate {
    let lengths = scope.tallies.gaps.closed()
    let count = lengths.reduce(0) { $0 + $1.count }
    guard let value = lengths.quantile(0.8) else { return Estimate(missing: .noData) }
    let hidden = scope.gate.quantileHidden(count, minimum: scope.gate.minimum.gaps)
    return Estimate(value: value, se: nil, low: nil, high: nil, hidden: hidden)
  }
}

/// What the shown model expects of all customers together.
private struct ShownForecast {
  private let models: CustomerModels
  private let fitted: CustomerModels.Fitted?
  private let hidden: Missing

  init(_ scope: MeasureScope, _ models: CustomerModels, _ measures: ModelMeasures) {
    self.models = models
    hidden = measures.chosen.hidden ?? .notFitted
    fitted = measures.chosen.hidden == nil ? measures.chosen.value.flatMap { models[$0] } : nil
  }

  func nextYear(_ scope: MeasureScope) -> Estimate {
    guard let fitted, let spend = models.spend else { return Estimate(missing: hidden) }
    let units = Double(scope.currency.unit)
    let sales = Forecast(fitted, models.table).sales(
      spend,
      [(weeks: 365.0 / 7, weight: 1)],
      minorUnits: units
    )
    guard let sales = sales?.ifFinite else { return Estimate(missing: .notFitted) }
    return RuleSetMeasures.mean(sales * units, of: Int(models.table.customers), scope)
  }

  func risk(_ scope: MeasureScope) -> [Rate] {
    guard let fitted else { return [] }
    var counts = [0, 0, 0]
    models.table.forEach { history in
      let left = 1 - fitted.model.alive(fitted.fit.parameters, history)
      counts[left < 0.7 ? 0 : left < 0.9 ? 1 : 2] += Int(history.count)
    }
    return RuleSetMeasures.rates(counts, scope)
  }
}
