import Diagnostics

extension DateColumn {
  /// What there is to say of how a column's dates were read, besides forms and ambiguity.
  func findings(_ file: String, _ header: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if dayFirstEvidence > 0, monthFirstEvidence > 0 {
      findings.append(.dateOrders(file, header, self))
    }
    if lateYears > 0 { findings.append(.lateYears(file, header, self)) }
    if let numbered, forms[numbered.rawValue] > 0 {
      findings.append(.numberedDates(file, header, numbered.name(dayFirst: dayFirst)))
    }
    if unclearZones > 0 { findings.append(.unclearZones(file, header, unclearZones)) }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func dateOrders(
    _ file: String,
    _ header: String,
    _ dates: DateColumn
  ) -> Diagnostic {
    let rejected = dates.dayFirst ? dates.monthFirstEvidence : dates.dayFirstEvidence
    return Diagnostic(
      .warning,
      at: SourceLocation(file),
      "the dates in \"\(header)\" have the day first in \(dates.dayFirstEvidence) and the month "
        + "first in \(dates.monthFirstEvidence) cells; the \(rejected) are rejected, others may be "
        + "wrong",
      code: "orders.dates-order",
      hint: "export the file again with one form of date, best 2026-03-31"
    )
  }

  fileprivate static func lateYears(
    _ file: String,
    _ header: String,
    _ dates: DateColumn
  ) -> Diagnostic {
    let count = dates.lateYears
    return Diagnostic(
      .warning,
      at: SourceLocation(file),
      dates.isLastCentury
        ? "the years in \"\(header)\" are all from 69 to 99; read as 1969 to 1999"
        : "\(count) date\(count == 1 ? "" : "s") in \"\(header)\" with years from 69 to 99 beside "
          + "later ones: rejected",
      code: "orders.dates-century",
      hint: "write years with four digits"
    )
  }

  fileprivate static func numberedDates(
    _ file: String,
    _ header: String,
    _ form: String
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(file),
      "the dates in \"\(header)\" are numbers; read as \(form)",
      code: "orders.dates-numbers",
      hint: "compare one day with the shop's own list, or export dates as 2026-03-31"
    )
  }

  fileprivate static func unclearZones(
    _ file: String,
    _ header: String,
    _ count: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(file),
      "\(count) time\(count == 1 ? "" : "s") in \"\(header)\" name a zone that is not clear; taken "
        + "as the shop's time",
      code: "orders.dates-zone",
      hint: "export times with an offset such as +0800"
    )
  }
}
