import Commerce
import Diagnostics

extension Diagnostic {
  static func otherCurrency(_ file: String, _ platform: String, stated: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(file),
      "this platform's amounts are mostly in \(platform), and are taken as \(stated)",
      code: "orders.currency-platform",
      hint: "if they are in \(platform), make a shop of their own of these orders"
    )
  }

  static func binary(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is no text, expected a CSV file",
      code: "orders.binary",
      hint: "export as CSV, or save the spreadsheet as CSV"
    )
  }

  static func encodingUnsure(_ name: String, _ guess: EncodingGuess) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the encoding is not clear; read as \(guess.encoding.rawValue)",
      code: "orders.encoding",
      hint: "save the file as UTF-8 if names look wrong"
    )
  }

  static func noHeader(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "no line holds a known column name, expected a header",
      code: "orders.no-header",
      hint: "name the columns with columns: in the settings or with --columns"
    )
  }

  static func strayMember(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "no line of this member holds a known column name: it is not read",
      code: "orders.zip-no-header",
      hint: "if it holds orders, name its columns with columns: in the settings or with --columns"
    )
  }

  static func headerOnly(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the file has a header and no row",
      code: "orders.header-only",
      hint: "check the dates chosen for the export"
    )
  }

  static func noFile() -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation("orders"),
      "there is no order file",
      code: "orders.none",
      hint: "put an export into the orders folder"
    )
  }

  static func noCustomerColumn(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "no column tells customers apart, expected customer_id, email or phone: its orders are "
        + "anonymous",
      code: "orders.no-customers",
      hint: "export the buyer's id, e-mail or phone too"
    )
  }

  static func unknownColumn(_ name: String) -> Diagnostic {
    let known = OrderField.allCases.map(\.rawValue)
    let near = nearestName(to: name, among: known)
    return Diagnostic(
      .error,
      at: SourceLocation("columns"),
      "\"\(name)\" is not a column that is known",
      code: "orders.columns-unknown",
      hint: near.map { "write \($0)" } ?? "known are \(known.joined(separator: " "))"
    )
  }

  static func mappedHeaderMissing(_ field: String, _ header: String, _ headers: [String])
    -> Diagnostic
  {
    let near = nearestName(to: header, among: headers.filter { !$0.isEmpty })
    return Diagnostic(
      .error,
      at: SourceLocation("columns"),
      "\(field) shall be \"\(header)\", but no file has such a header",
      code: "orders.columns-header",
      hint: near.map { "write \($0)" } ?? "use a header of the file, or - for none"
    )
  }

  static func unknownLayout(_ name: String) -> Diagnostic {
    let known = Layout.all.map(\.name)
    return Diagnostic(
      .error,
      at: SourceLocation("layout"),
      "there is no layout \"\(name)\"",
      code: "orders.layout",
      hint: nearestName(to: name, among: known).map { "write \($0)" }
        ?? "known are \(known.joined(separator: " "))"
    )
  }

  static func unknownZone(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation("timeZone"),
      "there is no time zone \"\(name)\" on this machine",
      code: "orders.time-zone-unknown",
      hint: "use a name such as Europe/London"
    )
  }

  static func assumedZone() -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "the shop's time zone is not said: times are taken as UTC",
      code: "orders.time-zone",
      hint: "set shop.timeZone, or give --time-zone"
    )
  }

  static func assumedCurrency() -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "the currency is not said: amounts are shown as XXX with two decimals",
      code: "orders.currency",
      hint: "set shop.currency, or give --currency"
    )
  }

  static func undecidedDates(_ name: String, _ header: String, dayFirst: Bool) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the dates in \"\(header)\" can be read two ways; read as "
        + (dayFirst ? "day before month" : "month before day"),
      code: "orders.dates-ambiguous",
      hint: "set orders.dates to dayFirst or monthFirst"
    )
  }

  static func mixedDates(_ name: String, _ header: String, _ forms: [String]) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the dates in \"\(header)\" are written in \(forms.count) ways: "
        + forms.joined(separator: ", "),
      code: "orders.dates-mixed",
      hint: "check that all files come from the same export"
    )
  }

  static func undecidedNumbers(_ name: String, decimal: UInt8) -> Diagnostic {
    let isPoint = decimal == NumberColumn.point
    return Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the amounts can be read two ways; read with a decimal \(isPoint ? "point" : "comma")",
      code: "orders.decimal-ambiguous",
      hint: "set orders.decimal to point or comma"
    )
  }

  static func unknownStatus(_ name: String, _ word: String?, rows: Int, line: Int) -> Diagnostic {
    let what = word.map { "the status \"\($0)\"" } ?? "a status word"
    return Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "\(what) is not known; its \(rows) row\(rows == 1 ? "" : "s") count as paid",
      code: "orders.status-word",
      hint: "use paid, cancelled, refunded or another known word"
    )
  }

  /// Says why a row is rejected; `isText` tells whether it stands in the file as it was read.
  static func rejected(_ row: RejectedRow, isText: Bool) -> Diagnostic {
    let location = SourceLocation(row.file, line: row.line, column: row.column)
    let cell = row.header.map { "the cell of \"\($0)\"" } ?? "a cell"
    let (message, hint) =
      switch row.reason {
      case "date": ("\(cell) is not a date", "write dates as 2026-03-31")
      case "amount": ("\(cell) is not an amount", "write amounts as 1299.00")
      case "quantity": ("\(cell) is not a number of units", "write a number such as 2")
      case "columns":
        isText
          ? (
            "the row does not have the cells of the header", "look for a missing or extra delimiter"
          )
          : ("the row has no amount or no time", "fill in what the other rows have")
      case "encoding": ("\(cell) holds bytes that are no text", "export the file again as UTF-8")
      case "too_long":
        ("the row is too long for one of a table", "look for a quote that is not closed")
      case "quote": ("a quote is opened and not closed", "close it, or double quotes inside cells")
      case "order_id":
        ("\(cell) is no order id", "export ids as text; a spreadsheet may have rounded them")
      default:
        ("the first row of its order is missing", "export whole orders")
      }
    return Diagnostic(
      .warning,
      at: location,
      message,
      code: "orders.\(code(row.reason))",
      hint: hint
    )
  }

  private static func code(_ reason: String) -> String {
    String(reason.map { $0 == "_" ? "-" : $0 })
  }

  static func moreRejected(_ name: String, _ reason: String, _ more: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "and \(more) more row\(more == 1 ? "" : "s") rejected for the same reason",
      code: "orders.\(code(reason))",
      hint: nil
    )
  }

  static func rejectedShare(_ rejected: Int, of rows: Int, limit: Double) -> Diagnostic {
    let perMille = rejected * 1000 / max(1, rows)
    return Diagnostic(
      .error,
      at: SourceLocation("orders"),
      "\(rejected) of \(rows) rows (\(perMille / 10).\(perMille % 10) %) cannot be read",
      code: "orders.rejected-share",
      hint: "mend the rows above, or raise orders.maxRejected"
    )
  }

  static func nobodyKnown(_ orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "none of \(orders) orders says who bought, so nobody can be seen coming back",
      code: "orders.no-customers",
      hint: "name the column that tells customers apart: --columns customer_id=HEADER"
    )
  }

  static func otherCurrencies(_ orders: Int, _ currency: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "\(orders) order\(orders == 1 ? "" : "s") in other currencies than \(currency) left out",
      code: "orders.currency-mixed",
      hint: "export amounts in the shop's currency; where the file has them beside the others, "
        + "name their columns with --columns order_total=HEADER --columns currency=HEADER"
    )
  }

  static func tooManyWords(_ column: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "more than \(SharedWords.mostCodes) different words in the column \(column): it is left out",
      code: "orders.too-many-words",
      hint: "it seems to be something else: --columns \(column)=HEADER, or \(column)=- for none"
    )
  }

  static func totalTooLarge() -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation("orders"),
      "the sum of all orders is larger than can be counted",
      code: "orders.total-overflow",
      hint: "look for amounts that are ids or dates"
    )
  }
}
