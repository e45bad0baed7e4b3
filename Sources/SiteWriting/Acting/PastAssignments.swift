import Commerce
import Notebook

/// What the file of assignments says at D of who was drawn when: earlier runs, and this week's own.
struct PastAssignments {
  /// Both arms of this week's run of a playbook, as it was written down.
  struct Run {
    var treated: [Int32] = []
    var heldOut: [Int32] = []
  }

  /// Days over which messages are counted: lists of the week before can still be sent in the seven
  /// days in which this week's are.
  private static let days = 7

  /// Runs that were drawn on D, by playbook.
  private(set) var thisWeek: [String: Run] = [:]
  /// Messages that a customer gets in the same seven days.
  private(set) var messages: [Int32: Int] = [:]
  private let asOf: Day
  /// Earlier rows, by playbook.
  private var earlier: [String: [Assignment]] = [:]

  init(_ ledger: Ledger, asOf day: Day) {
    asOf = day
    for row in ledger.tables.assignments where row.day <= day {
      if row.day == day {
        if row.isHeldOut {
          thisWeek[row.playbook, default: Run()].heldOut.append(row.customer)
        } else {
          thisWeek[row.playbook, default: Run()].treated.append(row.customer)
        }
      } else {
        earlier[row.playbook, default: []].append(row)
      }
      if !row.isHeldOut, day - row.day <= PastAssignments.days {
        messages[row.customer, default: 0] += 1
      }
    }
    for contact in ledger.tables.contacts
    where contact.day <= day && day - contact.day < PastAssignments.days {
      let customer = ledger.customer(of: Int(contact.order))
      if customer >= 0 { messages[Int32(customer), default: 0] += 1 }
    }
  }

  /// Customers who are still being watched in an earlier run of the playbook.
  func running(_ playbook: String, window: Int) -> Set<Int32> {
    Set((earlier[playbook] ?? []).filter { $0.day + window > asOf }.map(\.customer))
  }

  /// The arms in which customers were in earlier runs of the playbook.
  func arms(_ playbook: String) -> [Int32: Set<Bool>] {
    var arms: [Int32: Set<Bool>] = [:]
    for row in earlier[playbook] ?? [] { arms[row.customer, default: []].insert(row.isHeldOut) }
    return arms
  }
}
