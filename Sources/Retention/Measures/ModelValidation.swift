package import Commerce

/// A forecast of weeks that are over, by models that were told only what came before.
///
/// - Source: tracking plots of Fader, Hardie and Lee 2005, Marketing Science 24(2).
package struct ModelValidation: Codable, Sendable, Hashable {
  /// How far the chosen model was off: up to 10 % in total and over the weeks, up to 20 %, or more.
  package enum State: String, Codable, Sendable, Hashable { case green, amber, red }

  /// Repeat purchases so far by customers of the calibration, at the end of a week.
  package struct TrackingPoint: Codable, Sendable, Hashable {
    /// Weeks since the first day of data.
    package var week: Int
    package var actual: Cell<Int>
    package var nbd: Double?
    package var bgnbd: Double?
    package var mbgnbd: Double?
    package var paretonbd: Double?
    /// As many a week as in the weeks before the end of calibration; after it alone.
    package var rule: Double?
  }

  /// Customers by repeat purchases in calibration, 7 for 7 and more.
  package struct ByRepeats: Codable, Sendable, Hashable {
    package var x: Int
    package var customers: Cell<Int>
    /// Purchases after calibration.
    package var actual: Cell<Int>
    package var nbd: Double?
    package var bgnbd: Double?
    package var mbgnbd: Double?
    package var paretonbd: Double?
    /// Standard deviation of that count by the chosen model.
    package var deviation: Double?
  }

  /// Customers by repeat purchases in calibration, as counted and as a model has them.
  package struct Bar: Codable, Sendable, Hashable {
    package var x: Int
    package var actual: Cell<Int>
    package var nbd: Double?
    package var bgnbd: Double?
    package var mbgnbd: Double?
    package var paretonbd: Double?
  }

  package var calibrationEnd: Day
  package var weeks: Double
  /// Customers acquired by then, and their repeat purchases since.
  package var customers: Cell<Int>
  package var actual: Cell<Int>
  /// Purchases forecast, by model, and by the simple rule (`rule`): as many as in the same weeks
  /// before.
  package var forecast: [String: Double]
  /// Standard deviations of those counts, by model; nothing in editions made before it was counted.
  package var deviation: [String: Double]?
  /// Mean of |forecast − actual| ÷ actual of the cumulative counts over the weeks held out.
  package var mape: [String: Double]
  package var state: State
  package var tracking: [TrackingPoint]
  package var byX: [ByRepeats]
  package var histogram: [Bar]
  package var chi2: [String: Double]

  /// Forecast ÷ actual − 1; `nil` without a purchase.
  package func totalError(_ name: String) -> Double? {
    guard let actual = actual.shown, actual > 0, let forecast = forecast[name] else { return nil }
    return forecast / Double(actual) - 1
  }
}

/// What is told by model name in one object.
package protocol ModelKeyed {
  var nbd: Double? { get set }
  var bgnbd: Double? { get set }
  var mbgnbd: Double? { get set }
  var paretonbd: Double? { get set }
}

extension ModelValidation.TrackingPoint: ModelKeyed {}
extension ModelValidation.ByRepeats: ModelKeyed {}
extension ModelValidation.Bar: ModelKeyed {}

extension ModelKeyed {
  package subscript(name: ModelName) -> Double? {
    get {
      switch name {
      case .nbd: nbd
      case .bgnbd: bgnbd
      case .mbgnbd: mbgnbd
      case .paretonbd: paretonbd
      }
    }
    set {
      switch name {
      case .nbd: nbd = newValue
      case .bgnbd: bgnbd = newValue
      case .mbgnbd: mbgnbd = newValue
      case .paretonbd: paretonbd = newValue
      }
    }
  }
}
