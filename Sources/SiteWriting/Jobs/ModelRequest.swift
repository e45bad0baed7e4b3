package import Commerce
package import Retention

/// How the models of a run differ from the usual: fitted to a past day, or one of them shown.
package struct ModelRequest: Sendable, Hashable {
  /// The last day that models are told of; what came after is what they are held against.
  package var calibrateTo: Day?
  /// By name; nothing shows the best.
  package var model: ModelName?

  package init(calibrateTo: Day? = nil, model: ModelName? = nil) {
    self.calibrateTo = calibrateTo
    self.model = model
  }

  /// The day, which has to leave orders on both sides.
  func calibration(of ledger: Ledger, asOf day: Day) throws(JobFailure) -> Day? {
    guard let calibrateTo else { return nil }
    let first = ledger.orders.lazy.map(\.day).min().map { Day(number: $0) }
    guard let first, calibrateTo > first, calibrateTo < day else {
      throw .usage(
        "--calibrate-to \(calibrateTo.iso) leaves nothing to fit or nothing to check: "
          + "the orders run from \(first?.iso ?? "nowhere") to \(day.iso)"
      )
    }
    return calibrateTo
  }
}
