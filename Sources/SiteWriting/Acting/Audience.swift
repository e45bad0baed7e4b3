import Commerce
import Notebook
import Retention
import Tallying

/// Whom one playbook is for at D.
struct Audience {
  let playbook: Playbook
  /// Index into the ledger's customers, ascending.
  fileprivate(set) var members: [Int32] = []
  /// Customers who are not meant only because they bought again lately.
  fileprivate(set) var cameBack = 0

  /// The audience of every playbook that says whom it is for, from one walk over the customers.
  ///
  /// The ledger is cut at D, and `tallies` were counted from it; within `window` days up to D a
  /// purchase counts as having come back.
  static func all(
    of playbooks: [Playbook],
    in ledger: Ledger,
    _ tallies: Tallies,
    settings: MeasureSettings,
    window: Int
  ) -> [Audience] {
    var found: [(rule: AudienceRule, audience: Audience)] = playbooks.compactMap { playbook in
      playbook.rule.map { ($0, Audience(playbook: playbook)) }
    }
    guard !found.isEmpty else { return [] }
    let lists = CustomerLists(tallies: tallies, settings: settings)
    let forecasts =
      found.contains { $0.rule.columns.contains(where: \.needsModel) }
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
      for index in found.indices {
        if found[index].rule.holds({ now($0) }) {
          found[index].audience.members.append(Int32(row.customer))
        } else if let then, found[index].rule.holds({ then($0) }) {
          found[index].audience.cameBack += 1
        }
      }
    }
    return found.map(\.audience)
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
