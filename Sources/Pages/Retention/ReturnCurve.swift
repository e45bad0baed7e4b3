import Charts
import Retention

/// A survival curve read the other way: how many have come back by a day.
struct ReturnCurve {
  /// Event days that may be shown, as long as enough customers are still watched.
  let points: [SecondPurchaseMeasures.Point]
  /// The last day that may be drawn.
  let lastDay: Int

  /// Watched at the horizon, where that is known.
  private let atHorizon: (day: Int, atRisk: Int?)?

  /// `horizon` is a day past the last event at which so many are still watched.
  init(
    _ points: [SecondPurchaseMeasures.Point],
    _ leastAtRisk: Int,
    horizon: (day: Int, atRisk: Int?)? = nil
  ) {
    let kept = points.published.filter { $0.atRisk >= leastAtRisk }
    self.points = kept
    atHorizon = horizon.flatMap {
      ($0.atRisk ?? leastAtRisk) >= leastAtRisk && !kept.isEmpty ? $0 : nil
    }
    lastDay = max(kept.last?.day ?? 0, atHorizon?.day ?? 0)
  }

  var isEmpty: Bool { points.isEmpty }

  /// The state of the curve at the end of a day; `nil` past the last day that may be shown.
  func point(at day: Int) -> SecondPurchaseMeasures.Point? {
    guard day <= lastDay else { return nil }
    return points.last { $0.day <= day }
  }

  /// How many are still watched at a day: at risk at the next event, where that is the day's own or
  /// hardly fewer than at the one before; between events the curve knows no more.
  func atRisk(at day: Int) -> Int? {
    guard let next = points.first(where: { $0.day >= day }) else {
      return atHorizon.flatMap { $0.day >= day ? $0.atRisk : nil }
    }
    let before = points.last { $0.day < day }?.atRisk ?? next.atRisk
    let isKnown = next.day == day || Double(next.atRisk) >= 0.95 * Double(before)
    return isKnown ? next.atRisk : nil
  }

  /// The interval of the day by which a share has returned, from the curve's band.
  ///
  /// - Source: Brookmeyer and Crowley 1982: the days at which the band crosses the share.
  func days(returning share: Double) -> (low: Int?, high: Int?) {
    let rest = 1 - share
    return (
      points.first { ($0.low ?? $0.survival) <= rest }?.day,
      points.first { ($0.high ?? $0.survival) <= rest }?.day
    )
  }

  var chartPoints: [StepCurve.Point] {
    points.map { point in
      StepCurve.Point(
        day: Double(point.day),
        value: 1 - point.survival,
        low: point.high.map { 1 - $0 },
        high: point.low.map { 1 - $0 }
      )
    }
  }
}
