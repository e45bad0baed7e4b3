import Commerce
import Notebook
import Retention
import Tallying

/// Whom a rule selects at D.
struct Audience {
  /// Index into the ledger's customers, ascending.
  fileprivate(set) var members: [Int32] = []
  /// Customers who are not meant only because they bought again lately.
  fileprivate(set) var cameBack = 0

  /// The audience of every rule, from one walk over the customers.
  ///
  /// The ledger is cut at D, and `tallies` were counted from it; within `window` days up to D a
  /// purchase counts as having come back.
  static func all(
    of rules: [AudienceRule],
    in ledger: Ledger,
    _ tallies: Tallies,
    settings: MeasureSettings,
    window: Int
  ) -> [Audience] {
    var found = [Audience](repeating: Audience(), count: rules.count)
    guard !found.isEmpty else { return [] }
    let lists = CustomerLists(tallies: tallies, settings: settings)
    let forecasts =
      rules.contains { $0.columns.contains(where: \.needsModel) }
      ? CustomerForecasts(tallies: tallies, settings: settings, currency: ledger.currency) : nil
    func cells(_ row: CustomerRow) -> AudienceCells {
      AudienceCells(
        row: row,
        lists: lists,
        asOf: tallies.asOf,
        forecast: forecasts.map { ($0.model, $0.row(of: row)) }
      )
    }
    let since = tallies.asOf - (window - 1)
    tallies.forEachCustomer(of: ledger, forgettingSince: since) { row, before in
      let now = cells(row)
      let then = before.map(cells)
      for (index, rule) in rules.enumerated() {
        if rule.holds({ now($0) }) {
          found[index].members.append(Int32(row.customer))
        } else if let then, rule.holds({ then($0) }) {
          found[index].cameBack += 1
        }
      }
    }
    return found
  }
}

extension CustomerColumn {
  /// Whether its cells come from a fitted model.
  fileprivate var needsModel: Bool {
    switch self {
    case .model, .alive, .expected26, .expectedSpend, .value52: true
    default: false
    }
  }
}
