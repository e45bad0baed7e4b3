import Commerce
import Diagnostics

/// Rows of people drawn into runs of playbooks.
extension TableJoin {
  /// Who was drawn twice into the same arm of a run was drawn once.
  func assignment(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<Assignment>
  ) {
    let playbook = cells.text(.playbook, bytes, row)
    let isTreated = cells.word(.arm, bytes, row, TableCellWords.isTreated)
    let day = cells.day(.assignedOn, bytes, row)
    let customer = customer(bytes, row)
    if case .none = customer { cells.reject(named(row, bytes), "customer") }
    guard cells.fault == nil, let isTreated, let day else { return }
    var key = key(bytes, row, [.customerID, .email, .phone])
    if case .found(let index) = customer { key = indexKey(index) }
    key += dayKey(day) + [isTreated ? 1 : 0] + Array(playbook.utf8)
    rows.add(customer, key: key) { customer in
      Assignment(playbook: playbook, customer: customer, isHeldOut: !isTreated, day: day)
    }
  }
}

extension TableReading {
  /// Reads the draws; a file that is not the first adds to what is there already.
  mutating func readAssignments(
    _ zone: ZoneRules,
    _ join: TableJoin,
    into ledger: inout Ledger
  ) {
    // Of what is said twice the later row was most likely added by hand.
    var lines: [Draw: Int] = [:]
    let read: [Assignment] = read(zone) { bytes, row, cells, rows in
      let before = rows.count
      join.assignment(bytes, row, &cells, &rows)
      if rows.count > before, let last = rows.last { lines[Draw(last)] = rows.line }
    }
    let known = Dictionary(
      ledger.tables.assignments.map { (Draw($0), $0.isHeldOut) },
      uniquingKeysWith: { first, _ in first }
    )
    var arms = known
    var torn: Set<Draw> = []
    for row in read {
      let draw = Draw(row)
      if let arm = arms[draw] {
        if arm != row.isHeldOut { torn.insert(draw) }
      } else {
        arms[draw] = row.isHeldOut
      }
    }
    // Which arm somebody was in cannot be told any more: neither may have them.
    let kept = read.filter { !torn.contains(Draw($0)) && known[Draw($0)] == nil }
    let repeated = read.count { !torn.contains(Draw($0)) && known[Draw($0)] != nil }
    exclude(read.count - kept.count - repeated, for: "both_arms")
    exclude(repeated, for: "assigned_before")
    ledger.tables.assignments.removeAll { torn.contains(Draw($0)) }
    ledger.tables.assignments += kept
    guard !torn.isEmpty else { return }
    let first = SourceLocation(name, line: torn.compactMap { lines[$0] }.min())
    add(.bothArms(first, Set(torn.map(\.customer)).count))
  }

  /// One customer in one run.
  private struct Draw: Hashable {
    var playbook: String
    var customer: Int32
    var day: Day

    init(_ row: Assignment) {
      playbook = row.playbook
      customer = row.customer
      day = row.day
    }
  }
}
