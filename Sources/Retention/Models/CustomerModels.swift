import Commerce
import Tallying

/// The models of one shop at one day, fitted once and asked many times.
struct CustomerModels: Sendable {
  /// Least numbers that a fit needs.
  static let leastCustomers = 200
  static let leastRepeaters = 100
  static let leastWeeks = 26

  /// A model with its parameters.
  struct Fitted: Sendable {
    var model: any PurchaseModel
    var fit: ModelFit

    var name: ModelName { model.name }
  }

  let table: HistoryTable
  /// The same customers in fewer rows.
  let cells: HistoryTable
  /// Weeks of history up to the end of calibration.
  let weeks: Int
  let passed: Bool
  private(set) var fits: [Fitted] = []
  private(set) var spend: ModelFit?
  let spendTable: SpendTable

  /// `minorUnits`: how many make one unit of the currency.
  init(_ tallies: Tallies, minorUnits units: Double) {
    let end = tallies.fitEnd
    table =
      end == tallies.asOf
      ? HistoryTable(tallies.buyers.rows, at: end) : HistoryTable(tallies.calibrated.rows, at: end)
    cells = table.cells(atMost: ModelFit.fewRows)
    weeks = tallies.firstDay.map { (end - $0 + 1) / 7 } ?? 0
    passed = CustomerModels.isEnough(table, weeks: weeks)
    spendTable = SpendTable(tallies.amounts.rows(.repeatSales), minorUnits: units)
    guard passed else { return }
    fits = CustomerModels.fits(to: table, cells)
    spend = ModelFit(spend: spendTable).flatMap { $0.parameters[1] > 1 ? $0 : nil }
  }

  static func isEnough(_ table: HistoryTable, weeks: Int) -> Bool {
    table.customers >= Double(leastCustomers) && table.repeaters >= Double(leastRepeaters)
      && weeks >= leastWeeks
  }

  /// Every model fitted to the same customers.
  ///
  /// `near`: fits to other days of the same shop, which are not far.
  static func fits(
    to table: HistoryTable,
    _ cells: HistoryTable,
    near: [Fitted] = []
  ) -> [Fitted] {
    let tables = SearchTables(table, cells: cells)
    return ModelName.allCases.compactMap { name in
      let start = near.first { $0.name == name && $0.fit.converged && $0.fit.identified }
      let fit = ModelFit(name.model, to: tables, near: start?.fit.parameters)
      return fit.map { Fitted(model: name.model, fit: $0) }
    }
  }

  subscript(name: ModelName) -> Fitted? { fits.first { $0.name == name } }

  /// The models that may be chosen: with a peak inside the box, and better than the floor by two
  /// units of log-likelihood for each parameter more.
  static func candidates(_ fits: [Fitted]) -> [Fitted] {
    let floor = fits.first { $0.name == .nbd }
    return fits.filter { fitted in
      guard fitted.fit.converged, fitted.fit.identified else { return false }
      guard fitted.name != .nbd, let floor else { return false }
      let more = Double(fitted.fit.parameters.count - floor.fit.parameters.count)
      return fitted.fit.logLikelihood >= floor.fit.logLikelihood + 2 * more
    }
  }
}
