import Commerce
import Diagnostics
import Notebook
import OrderImport
import Pages
import Retention
import Tallying

/// Chooses this week's actions and draws their arms; what is odd about an audience is a finding.
///
/// The orders `kept` are cut at D and counted; `boughtSince` are customers with one after D.
func planned(
  _ counted: CountedEdition,
  of kept: ImportResult,
  boughtSince: Set<Int32>,
  _ settings: Settings,
  _ notebook: NotebookContents,
  into findings: inout Findings
) throws(JobFailure) -> WeekPlanning {
  let (edition, tallies, ledger) = (counted.edition, counted.tallies, kept.ledger)
  let audiences = WeekAudiences(
    notebook,
    in: ledger,
    tallies,
    settings: edition.settings,
    window: settings.playbooks.window
  )
  findings.add(contentsOf: audiences.findings(customers: tallies.customers))
  let draw = ArmDraw(salt: settings.shop.salt)
  let past = PastAssignments(ledger, asOf: tallies.asOf)
  let isHeldOut = { (customer: Int32, playbook: Playbook, share: Double) throws(JobFailure) in
    try draw.isHeldOut(ledger.customers[customer], playbook: playbook.slug, share: share)
  }
  let redrawn = RedrawnArms(past: past, rules: settings.playbooks, isHeldOut: isHeldOut)
  findings.add(contentsOf: try redrawn.findings(notebook.playbooks))
  let planner = WeekPlanner(
    audiences: audiences.playbooks,
    past: past,
    edition: edition,
    rules: settings.playbooks,
    currency: ledger.currency,
    fitting: edition.fitting(notebook.playbooks),
    unwritable: unwritable(ledger),
    boughtSince: boughtSince,
    customers: tallies.customers,
    measured: edition.measuredEffect,
    isHeldOut: isHeldOut
  )
  var planning = try planner.planned()
  let gate = PlanGate(edition: edition, customers: tallies.customers)
  for (rule, audience) in audiences.messages {
    planning.plan.messages[rule] = gate.people(meant: audience.members.count, by: rule)
  }
  return planning
}

/// Customers whose key a list for spreadsheets has to change, lest it runs as a formula: they would
/// not be known again.
private func unwritable(_ ledger: Ledger) -> Set<Int32> {
  // Only an ASCII sign, a white space or a letter beyond ASCII can begin like a formula.
  Set(
    (0..<Int32(ledger.customers.count)).filter { customer in
      let key = ledger.customers[customer]
      guard let first = key.first, first >= 0x80 || first < 0x30 || first == 0x3D || first == 0x40
      else { return false }
      return beginsLikeAFormula(ledger.customers.text(customer))
    }
  )
}

/// Whether D ends the last week that the orders cover: then people may be assigned.
func isLatestWeek(_ edition: Edition, of orders: ImportResult) throws(JobFailure) -> Bool {
  guard let last = orders.lastOrderDay, edition.week.complete, edition.asOf == edition.week.end
  else { return false }
  return edition.asOf >= (try DayRequest.automatic.day(lastOrder: last, wholeWeeks: true))
}

/// Customers of a cut ledger who bought after the day it was cut at, by the whole ledger.
func customers(of kept: Ledger, buyingAfter day: Day, in whole: Ledger) -> Set<Int32> {
  var keys: Set<ArraySlice<UInt8>> = []
  for customer in 0..<whole.customers.count
  where whole.orders(of: customer).contains(where: { whole.orders[$0].day > day.number }) {
    keys.insert(whole.customers[Int32(customer)])
  }
  guard !keys.isEmpty else { return [] }
  return Set((0..<Int32(kept.customers.count)).filter { keys.contains(kept.customers[$0]) })
}
