import Commerce
import Diagnostics

/// Says when the last day with orders stands apart from those before: one slip in a date would move
/// everything that is counted back from the last day.
func checkLastDay(_ days: DayCounts, _ ledger: Ledger, _ findings: inout Findings) {
  let newest = days.daysDescending
  guard let last = newest.first, let before = newest.dropFirst().first else { return }
  if last - before > 366 {
    findings.add(.lonelyLastDay(Day(number: last).iso, before: Day(number: before).iso))
  } else if last - before >= fewestDaysApart {
    let sold = newest.dropFirst().prefix { $0 > before - daysLookedAt }.count
    // Who sells on nine of ten days has no such pause.
    guard sold * 10 >= Int(daysLookedAt) * 9 else { return }
    let orders = ledger.orders.count { $0.day == last }
    findings.add(.lastDayApart(Day(number: last), orders, before: Day(number: before)))
  }
}

private let fewestDaysApart: Int32 = 7
private let daysLookedAt: Int32 = 60

extension Diagnostic {
  fileprivate static func lonelyLastDay(_ last: String, before: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "the last order is of \(last), more than a year after the one before it (\(before))",
      code: "orders.date-gap",
      hint: "mend the date if it is a slip of the pen, or say the last day with --as-of"
    )
  }

  fileprivate static func lastDayApart(_ last: Day, _ orders: Int, before: Day) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "the last day with orders is \(last.iso) (\(orders) order\(orders == 1 ? "" : "s")), "
        + "\(last.number - before.number) days after the one before it, expected orders on nearly "
        + "every day; what is counted ends there",
      code: "orders.last-day-apart",
      hint: "mend the date if it is a slip of the pen, or leave the day out with --as-of "
        + "\(before.iso); if days between are missing, export them too"
    )
  }
}
