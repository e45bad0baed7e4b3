extension ParetoNBD {
  func likelihood(_ parameters: [Double], of table: HistoryTable) -> Likelihood {
    let (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    var walk = LeavingWalk(parameters, table)
    var rate = RisingFactorial(r)
    let fixed = r * ln(alpha) + s * ln(beta)
    var value = 0.0
    var gradient = [0.0, 0.0, 0.0, 0.0]
    for group in table.groups {
      let rx = r + Double(group.x)
      rate.rise(to: group.x)
      let sums = walk.sums(group)
      let (gone, stay) = (sums.gone, sums.stay)
      value += group.count * (rate.logarithm + fixed) + sums.logarithm
      gradient[0] += group.count * (rate.slope + ln(alpha)) - stay[0] - gone[0]
      gradient[1] += group.count * r / alpha - rx * (stay[1] + gone[1])
      gradient[2] += group.count * ln(beta) - stay[2] - gone[2] + sums.left / s
      gradient[3] += group.count * s / beta - s * stay[3] - (s + 1) * gone[3]
    }
    return Likelihood(value: value, gradient: gradient)
  }

  func stillThere(_ parameters: [Double], of table: HistoryTable) -> StillThere {
    var walk = LeavingWalk(parameters, table)
    var found = StillThere(table)
    for group in table.groups {
      walk.stillThere(group) { pair, row, stays in
        found.customers[pair] -= table.counts[row] * (1 - stays)
        found.sales[pair] -= table.sales[row] * (1 - stays)
        found.squares[pair] -= table.counts[row] * (1 - stays * stays)
      }
    }
    return found
  }
}

/// Goes from group to group of a table, x rising.
private struct LeavingWalk {
  /// Sums over the customers of one x.
  struct Sums {
    /// Of the part of the logarithm of the likelihood that depends on the times.
    var logarithm = 0.0
    /// Chances to have left.
    var left = 0.0
    /// Times the means of ln(α + y), 1/(α + y), ln(β + y) and 1/(β + y) over the time y of leaving.
    var gone = SIMD4<Double>()
    /// Chances to be there times the same four at the end of calibration.
    var stay = SIMD4<Double>()
  }

  private let r: Double
  private let s: Double
  private let table: HistoryTable
  private var leaving: LeavingTable
  private var single: LeavingIntegral
  private var powers: RisingPowers
  /// By position of an age: the four of `Sums.stay`.
  private let ages: [SIMD4<Double>]
  /// By position of an age: s (β + T)ˢ/(β + ρ)ˢ⁺¹.
  private let lives: [Double]

  init(_ parameters: [Double], _ table: HistoryTable) {
    let (alpha, beta) = (parameters[1], parameters[3])
    (r, s) = (parameters[0], parameters[2])
    self.table = table
    leaving = LeavingTable(parameters, of: table)
    single = LeavingIntegral(parameters)
    let powers = RisingPowers(r: r, alpha: alpha, times: table.times)
    let (s, last) = (s, leaving.lastLife)
    let logs = table.times.map { beta + $0 }.fourAtOnce(FourAtOnce.ln)
    ages = table.times.indices.map { index in
      let inverse = 1 / (beta + table.times[index])
      return SIMD4(powers.logs[index], powers.inverses[index], logs[index], inverse)
    }
    lives = logs.map { s * ($0 - last) - last }.fourAtOnce(FourAtOnce.exponential).map { s * $0 }
    self.powers = powers
  }

  mutating func sums(_ group: HistoryTable.Group) -> Sums {
    leaving.serves(group) ? tableSums(group) : sumsOneByOne(group)
  }

  private mutating func tableSums(_ group: HistoryTable.Group) -> Sums {
    leaving.rise(to: group)
    powers.rise(to: group.x)
    let rx = r + Double(group.x)
    let (integrals, values) = (leaving.integrals.span, powers.values.span)
    let (places, counts) = (table.last.span, table.counts.span)
    var sums = Sums()
    var product = ProductOfPowers()
    for pair in table.pairs[group.pairs] {
      let age = ages[Int(pair.age)]
      let end = integrals[Int(pair.age)]
      // The chance to have left by that to be there, for an integral of 1.
      let factor = lives[Int(pair.age)] / values[Int(pair.age)]
      var (shares, left) = (0.0, 0.0)
      var moments = SIMD4<Double>()
      for row in Int(pair.first)..<Int(pair.end) {
        let start = integrals[Int(places[row])]
        let mass = start.mass - end.mass
        let ratio = 1 + factor * mass
        product.multiply(ratio, counts[row])
        let share = counts[row] * factor / ratio
        shares += share
        left += share * mass
        moments += share * start.moments
      }
      sums.gone += moments - shares * end.moments
      sums.left += left
      sums.stay += (pair.count - left) * age
      sums.logarithm -= pair.count * (rx * age[0] + s * age[2])
    }
    sums.logarithm += product.logarithm
    return sums
  }

  private mutating func sumsOneByOne(_ group: HistoryTable.Group) -> Sums {
    let rx = r + Double(group.x)
    var sums = Sums()
    for pair in table.pairs[group.pairs] {
      let age = ages[Int(pair.age)]
      let stayed = -rx * age[0] - s * age[2]
      for row in Int(pair.first)..<Int(pair.end) {
        let count = table.counts[row]
        single.integrate(
          rx,
          from: table.times[Int(table.last[row])],
          to: table.times[Int(pair.age)]
        )
        let left = ln(s) + single.logarithm
        let total = logAddExp(stayed, left)
        let gone = exponential(left - total)
        sums.logarithm += count * total
        sums.left += count * gone
        sums.gone +=
          count * gone
          * SIMD4(single.logRate, single.inverseRate, single.logLife, single.inverseLife)
        sums.stay += count * (1 - gone) * age
      }
    }
    return sums
  }

  /// Hands out the chance to be there of every row of a group, with the index of its pair.
  mutating func stillThere(_ group: HistoryTable.Group, _ body: (Int, Int, Double) -> Void) {
    let rx = r + Double(group.x)
    let isServed = leaving.serves(group)
    if isServed {
      leaving.rise(to: group)
      powers.rise(to: group.x)
    }
    for index in group.pairs {
      let pair = table.pairs[index]
      let age = ages[Int(pair.age)]
      let end = leaving.integrals[Int(pair.age)].mass
      let factor = lives[Int(pair.age)] / powers.values[Int(pair.age)]
      for row in Int(pair.first)..<Int(pair.end) {
        if isServed {
          let mass = leaving.integrals[Int(table.last[row])].mass - end
          body(index, row, 1 / (1 + factor * mass))
        } else {
          let last = table.times[Int(table.last[row])]
          single.integrate(rx, from: last, to: table.times[Int(pair.age)])
          let stayed = -rx * age[0] - s * age[2]
          body(index, row, logistic(stayed - ln(s) - single.logarithm))
        }
      }
    }
  }
}
