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
  /// purchase counts as having come back. Forecasts are asked for only if a rule looks at one.
  static func all(
    of playbooks: [Playbook],
    in ledger: Ledger,
    _ tallies: Tallies,
    _ lists: CustomerLists,
    forecasts: () -> CustomerForecasts?,
    window: Int
  ) -> [Audience] {
    var found: [(rule: AudienceRule, audience: Audience)] = playbooks.compactMap { playbook in
      playbook.rule.map { ($0, Audience(playbook: playbook)) }
    }
    guard !found.isEmpty else { return [] }
    let needsModel = found.contains {
      !AudienceCells.forecastColumns.isDisjoint(with: $0.rule.columns)
    }
    let known = needsModel ? forecasts() : nil
    let asOf = tallies.asOf
    let since = tallies.asOf - (window - 1)
    tallies.forEachCustomer(of: ledger, forgettingSince: since) { row, before in
      let cells = AudienceCells(row: row, lists: lists, forecasts: known, asOf: asOf)
      let then = before.map {
        AudienceCells(row: $0, lists: lists, forecasts: known, asOf: asOf)
      }
      for index in found.indices {
        if found[index].rule.holds({ cells($0) }) {
          found[index].audience.members.append(Int32(row.customer))
        } else if let then, found[index].rule.holds({ then($0) }) {
          found[index].audience.cameBack += 1
        }
      }
    }
    return found.map(\.audience)
  }
}
