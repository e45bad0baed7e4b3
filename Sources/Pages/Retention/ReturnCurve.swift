import Charts
import Retention

/// A survival curve read the other way: how many have come back by a day.
struct ReturnCurve {
  /// Event days that may be shown, as long as enough customers are still watched.
  let points: [SecondPurchaseMeasures.Point]
  /// The last day that may be drawn.
  let lastDay: Int

  /// All event days, those that are kept back too where the edition still has them.
  private let known: [SecondPurchaseMeasures.Point]
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
    known = points
    atHorizon = horizon.flatMap {
      ($0.atRisk ?? leastAtRisk) >= leastAtRisk && !kept.isEmpty ? $0 : nil
    }
    lastDay = max(kept.last?.day ?? 0, atHorizon?.day ?? 0)
  }

  var isEmpty: Bool { points.isEmpty }

  /// The state of the curve at the end of a day.
  ///
  /// `nil` past the last day that may be shown, and where those who came back since the last shown
  /// day move the share by half a point: the day's own is kept back then.
  func point(at day: Int) -> SecondPurchaseMeasures.Point? {
    guard day <= lastDay, let shown = points.last(where: { $0.day <= day }) else { return nil }
    let now = known.last { $0.day <= day }?.survival ?? shown.survival
    return (now - shown.survival).magnitude < 0.005 ? shown : nil
  }

  /// Whether nobody at all had come back by a day that may be shown.
  func isNone(at day: Int) -> Bool {
    day <= lastDay && known.first.map { $0.day > day } == true
  }

  /// How many are still watched at a day: at risk on a shown day, and between two of them where
  /// both say about the same.
  func atRisk(at day: Int) -> Int? {
    let next = points.first { $0.day >= day }
    if let next, next.day == day { return next.atRisk }
    guard let before = points.last(where: { $0.day < day }) else { return nil }
    let after = next?.atRisk ?? atHorizon.flatMap { $0.day >= day ? $0.atRisk : nil }
    guard let after else { return nil }
    let returned = known.first { $0.day == before.day }?.events ?? before.events
    // A hundredth is less than what is drawn.
    return Double(after) >= 0.99 * Double(before.atRisk - returned) ? after : nil
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
