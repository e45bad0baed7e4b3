extension BetaGeometric {
  func likelihood(_ parameters: [Double], of table: HistoryTable) -> Likelihood {
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let logAlpha = ln(alpha)
    var powers = RisingPowers(r: r, alpha: alpha, times: table.times)
    var (rate, stay, all) = (RisingFactorial(r), RisingFactorial(b), RisingFactorial(a + b))
    var value = 0.0
    var gradient = [0.0, 0.0, 0.0, 0.0]
    for group in table.groups {
      let x = group.x
      let rx = r + Double(x)
      rate.rise(to: x)
      stay.rise(to: x + m)
      all.rise(to: x + m)
      let sums = sums(group, of: table, offset: offset(x, a, b), &powers)
      value += group.count * (rate.logarithm + r * logAlpha + stay.logarithm - all.logarithm)
      value += sums.softplus - rx * sums.logs
      gradient[0] += group.count * (rate.slope + logAlpha) - sums.logs + sums.goneLogs
      gradient[1] += group.count * r / alpha - rx * sums.inverses + rx * sums.goneInverses
      gradient[2] += sums.gone / a - group.count * all.slope
      gradient[3] += group.count * (stay.slope - all.slope)
      if x + m > 0 { gradient[3] -= sums.gone / (b + Double(x + m - 1)) }
    }
    return Likelihood(value: value, gradient: gradient)
  }

  func stillThere(_ parameters: [Double], of table: HistoryTable) -> StillThere {
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    var powers = RisingPowers(r: r, alpha: alpha, times: table.times)
    var found = StillThere(table)
    for group in table.groups where group.x + m > 0 {
      let rx = r + Double(group.x)
      let offset = offset(group.x, a, b) ?? 0
      let isServed = powers.serves(group)
      if isServed { powers.rise(to: group.x) }
      let ratio = exponential(offset)
      for index in group.pairs {
        let pair = table.pairs[index]
        let log = powers.logs[Int(pair.age)]
        let factor = isServed ? ratio / powers.values[Int(pair.age)] : 0
        var (alive, sales, squares) = (0.0, 0.0, 0.0)
        for row in Int(pair.first)..<Int(pair.end) {
          let place = Int(table.last[row])
          let stays =
            isServed
            ? 1 / (1 + factor * powers.values[place])
            : logistic(-offset - rx * (log - powers.logs[place]))
          alive += table.counts[row] * stays
          squares += table.counts[row] * stays * stays
          sales += table.sales[row] * stays
        }
        found.customers[index] = alive
        found.sales[index] = sales
        found.squares[index] = squares
      }
    }
    return found
  }

  /// ln a − ln(b + x − 1 + m): of the chance to have left right after the last purchase; `nil` where
  /// nobody can have left.
  private func offset(_ x: Int, _ a: Double, _ b: Double) -> Double? {
    x + m > 0 ? ln(a) - ln(b + Double(x + m - 1)) : nil
  }

  private func sums(
    _ group: HistoryTable.Group,
    of table: HistoryTable,
    offset: Double?,
    _ powers: inout RisingPowers
  ) -> LeavingSums {
    var sums = LeavingSums(group, of: table, powers)
    guard let offset else { return sums }
    if powers.serves(group) {
      powers.rise(to: group.x)
      sums.add(group, of: table, offset: offset, powers)
    } else {
      sums.addOneByOne(group, of: table, offset: offset, powers)
    }
    return sums
  }
}

/// Sums over the customers of one x; "gone" ones are weighted with the chance that they have left.
private struct LeavingSums {
  /// ln(α + T) and 1/(α + T).
  var logs = 0.0
  var inverses = 0.0
  /// ln(1 + e), where e is the ratio of the chance to have left to that of being there.
  var softplus = 0.0
  var gone = 0.0
  /// ln(α + T) − ln(α + t), and the same of inverses.
  var goneLogs = 0.0
  var goneInverses = 0.0
  private let rx: Double

  init(_ group: HistoryTable.Group, of table: HistoryTable, _ powers: RisingPowers) {
    rx = powers.exponent(group.x)
    for pair in table.pairs[group.pairs] {
      logs += pair.count * powers.logs[Int(pair.age)]
      inverses += pair.count * powers.inverses[Int(pair.age)]
    }
  }

  mutating func add(
    _ group: HistoryTable.Group,
    of table: HistoryTable,
    offset: Double,
    _ powers: RisingPowers
  ) {
    let (places, counts) = (table.last.span, table.counts.span)
    let (logs, inverses) = (powers.logs.span, powers.inverses.span)
    let values = powers.values.span
    let ratio = exponential(offset)
    var product = ProductOfPowers()
    for pair in table.pairs[group.pairs] {
      let log = logs[Int(pair.age)]
      // The power at the end of calibration is one of the table's too.
      let factor = ratio / values[Int(pair.age)]
      var (left, leftLogs, leftInverses) = (0.0, 0.0, 0.0)
      for row in Int(pair.first)..<Int(pair.end) {
        let place = Int(places[row])
        let e = factor * values[place]
        product.multiply(1 + e, counts[row])
        let share = counts[row] * e / (1 + e)
        left += share
        leftLogs += share * logs[place]
        leftInverses += share * inverses[place]
      }
      gone += left
      goneLogs += left * log - leftLogs
      goneInverses += left * inverses[Int(pair.age)] - leftInverses
    }
    softplus += product.logarithm
  }

  /// Where a group has few rows, or powers too large for a table.
  mutating func addOneByOne(
    _ group: HistoryTable.Group,
    of table: HistoryTable,
    offset: Double,
    _ powers: RisingPowers
  ) {
    var product = ProductOfPowers()
    for pair in table.pairs[group.pairs] {
      let log = powers.logs[Int(pair.age)]
      let inverse = powers.inverses[Int(pair.age)]
      for row in Int(pair.first)..<Int(pair.end) {
        let place = Int(table.last[row])
        let count = table.counts[row]
        let distance = log - powers.logs[place]
        let z = offset + rx * distance
        let e = exponential(-z.magnitude)
        let isAbove = z >= 0
        // Next to the other terms of the sum the last digits of ln(1 + e) of a small e are nothing.
        if isAbove { softplus += count * z }
        product.multiply(1 + e, count)
        let share = count * (isAbove ? 1 : e) / (1 + e)
        gone += share
        goneLogs += share * distance
        goneInverses += share * (inverse - powers.inverses[place])
      }
    }
    softplus += product.logarithm
  }
}
