/// How exactly the shares of a survival curve are told.
///
/// A published point stands for the events of all days since the one before, so that no day of few
/// is told. In all their digits the share and its standard error undo that: of the ways to spread a
/// batch over its days and those no longer watched, only one gives both. Rounded, they fit so many
/// ways that none is told, and say all that is known: they keep one digit after the first of the
/// standard error's, of a share near a half. To work the curve out from its batches alone would
/// say no more either, but is off by up to a third of a standard error where batches are long.
enum SurvivalDigits {
  /// Decimals of a share of so many at risk: 2 under a hundred, 3 under ten thousand, then more.
  static func count(atRisk: Int) -> Int {
    var digits = 2
    var rest = atRisk / 100
    while rest > 0 {
      digits += 1
      rest /= 100
    }
    return digits
  }

  static func told(_ share: Double, atRisk: Int) -> Double {
    told(share, digits: count(atRisk: atRisk))
  }

  static func told(_ value: Double, digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    return (value * scale).rounded(.toNearestOrEven) / scale
  }
}

extension Estimate {
  /// The same, each of its numbers rounded by `told`.
  func mapped(_ told: (Double) -> Double) -> Estimate {
    Estimate(
      value: value.map(told),
      se: se.map(told),
      low: low.map(told),
      high: high.map(told),
      hidden: hidden
    )
  }
}
