/// Sums of a pair of amounts over customers: enough for a ratio of sums and its interval.
///
/// Sums are of whole numbers (128 bits for the products), so their order cannot change them.
package struct RatioSums: Sendable, Hashable {
  /// Customers.
  package var count: Int
  package var sumA: Int128
  package var sumN: Int128
  package var sumAA: Int128
  package var sumAN: Int128
  package var sumNN: Int128

  package init(
    count: Int,
    sumA: Int128,
    sumN: Int128,
    sumAA: Int128,
    sumAN: Int128,
    sumNN: Int128
  ) {
    self.count = count
    self.sumA = sumA
    self.sumN = sumN
    self.sumAA = sumAA
    self.sumAN = sumAN
    self.sumNN = sumNN
  }

  package init(_ pairs: some Sequence<(a: Int64, n: Int64)>) {
    self.init(count: 0, sumA: 0, sumN: 0, sumAA: 0, sumAN: 0, sumNN: 0)
    for (a, n) in pairs {
      let (a, n) = (Int128(a), Int128(n))
      count += 1
      sumA += a
      sumN += n
      sumAA += a * a
      sumAN += a * n
      sumNN += n * n
    }
  }

  /// ΣA/ΣN, with SE = √(m/(m−1) · Σ(A − R N)²)/ΣN over m customers and R ± z SE.
  ///
  /// Orders of one customer are not independent, so the customer is the unit. No interval for one
  /// customer; `nil` where ΣN is 0.
  ///
  /// - Source: the linearised ratio estimator, Cochran, Sampling Techniques, 6.
  package var ratio: (value: Double, se: Double?, interval: Interval)? {
    guard sumN != 0 else { return nil }
    let total = Double(sumN)
    let r = Double(sumA) / total
    guard count > 1 else { return (r, nil, Interval(low: nil, high: nil)) }
    let squares = Double(sumAA) - 2 * r * Double(sumAN) + r * r * Double(sumNN)
    let m = Double(count)
    let se = (m / (m - 1) * max(0, squares)).squareRoot() / total.magnitude
    let half = NormalDistribution.z * se
    return (r, se, Interval(low: r - half, high: r + half))
  }
}

/// Count and power sums of one amount a customer.
package struct Moments: Sendable, Hashable {
  package var count: Int
  package var sum: Double
  /// Sums of squares and cubes of the amounts.
  package var squares: Double
  package var cubes: Double

  package init(count: Int, sum: Double, squares: Double, cubes: Double) {
    self.count = count
    self.sum = sum
    self.squares = squares
    self.cubes = cubes
  }

  package init(_ values: some Sequence<Double>) {
    self.init(count: 0, sum: 0, squares: 0, cubes: 0)
    for value in values {
      count += 1
      sum += value
      squares += value * value
      cubes += value * value * value
    }
  }

  package var mean: Double? { count > 0 ? sum / Double(count) : nil }

  /// Σ(y − ȳ)²/(n − 1); `nil` under two values.
  package var variance: Double? {
    guard count > 1 else { return nil }
    let n = Double(count)
    return max(0, (squares - sum * sum / n) / (n - 1))
  }

  package var standardError: Double? {
    variance.map { ($0 / Double(count)).squareRoot() }
  }

  /// Third central moment over s³; `nil` where all are equal.
  package var skewness: Double? {
    guard let variance, variance > 0 else { return nil }
    let n = Double(count)
    let mean = sum / n
    let third = cubes / n - 3 * mean * squares / n + 2 * mean * mean * mean
    return (third / (variance * variance.squareRoot())).ifFinite
  }

  /// The mean's interval: Student's t, and under 300 values Hall's correction for skewness.
  ///
  /// Money per customer is skewed; with few customers the symmetric interval covers too seldom.
  /// Hall: a = g/√n, h(x) = (3/a)(∛(1 + a(x − a/6)) − 1), from ȳ − se·h(t) to ȳ − se·h(−t).
  ///
  /// - Source: Hall 1992, Journal of the Royal Statistical Society B 54.
  package var meanInterval: Interval { meanInterval(factor: Moments.factor(count: count)) }

  /// Student's factor for so many values; `nil` under two.
  static func factor(count: Int) -> Double? {
    count > 1 ? StudentDistribution(degrees: Double(count - 1)).factor() : nil
  }

  /// The same with the factor known already: finding it costs more than all the rest.
  func meanInterval(factor: Double?) -> Interval {
    guard let mean, let se = standardError, let t = factor else {
      return Interval(low: nil, high: nil)
    }
    guard count < 300, let g = skewness, g.magnitude > 1e-9 else {
      return Interval(low: mean - t * se, high: mean + t * se)
    }
    let a = g / Double(count).squareRoot()
    func h(_ x: Double) -> Double {
      3 / a * (RealFunction.cubeRoot(1 + a * (x - a / 6)) - 1)
    }
    return Interval(low: mean - se * h(t), high: mean - se * h(-t))
  }

  /// The mean of `self` minus that of `other`, with Welch's interval.
  ///
  /// - Source: Welch 1947, with Satterthwaite's degrees of freedom.
  package func welch(minus other: Moments) -> (difference: Double, se: Double, interval: Interval)?
  {
    guard let m1 = mean, let m2 = other.mean, let v1 = variance, let v2 = other.variance else {
      return nil
    }
    let (n1, n2) = (Double(count), Double(other.count))
    let (a, b) = (v1 / n1, v2 / n2)
    let se = (a + b).squareRoot()
    let difference = m1 - m2
    guard se > 0 else { return (difference, 0, Interval(low: difference, high: difference)) }
    let degrees = (a + b) * (a + b) / (a * a / (n1 - 1) + b * b / (n2 - 1))
    let half = StudentDistribution(degrees: degrees).factor() * se
    return (difference, se, Interval(low: difference - half, high: difference + half))
  }
}
