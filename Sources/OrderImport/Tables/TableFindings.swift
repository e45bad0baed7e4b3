import Commerce
import Diagnostics

/// What is wrong with a cell or a row of a table.
struct TableProblem {
  var reason: String
  /// The header above the cell; `nil` where the row as a whole is wrong.
  var header: String?
  var field: TableField?
  /// The row is rejected; else only the cell is left out.
  var isRejected: Bool
}

extension Diagnostic {
  /// A cell's own words are a customer's perhaps: they are not repeated.
  static func tableCell(_ problem: TableProblem, at place: SourceLocation) -> Diagnostic {
    let cell = problem.header.map { "the cell of \"\(printable($0))\"" } ?? "a cell"
    let (what, hint) = words(problem, cell)
    return Diagnostic(
      .warning,
      at: place,
      what + (problem.isRejected ? ": the row is rejected" : ": the cell is left out"),
      code: "tables.\(code(problem.reason))",
      hint: hint
    )
  }

  private static func words(_ problem: TableProblem, _ cell: String) -> (String, String) {
    switch problem.reason {
    case "missing": ("\(cell) is empty, expected a value", "fill it in, or take the row out")
    case "date": ("\(cell) is no date, expected one such as 2026-03-31", "write 2026-03-31")
    case "time":
      (
        "\(cell) has no time of the day, expected one such as 2026-03-31 14:05",
        "export the time too"
      )
    case "times":
      ("\(cell) is earlier than the time the ticket was opened", "mend one of the two times")
    case "period": ("\(cell) is earlier than the first day", "mend one of the two days")
    case "month": ("\(cell) is no month, expected one such as 2026-03", "write 2026-03")
    case "number": ("\(cell) is no number, expected one such as 1299.00", "write 1299.00")
    case "rating": ("\(cell) is no rating, expected 1, 2, 3, 4 or 5", "write whole stars")
    case "score": ("\(cell) is no score, expected a number from 0 to 100", "write 0 to 100")
    case "customer": ("\(cell) names nobody, expected a customer", "write the id of the orders")
    case "encoding": ("\(cell) holds bytes that are no text", "export the file again as UTF-8")
    case "quote": ("a quote is opened and not closed", "close it, or double quotes inside cells")
    case "too_long":
      ("the row is too long for one of a table", "look for a quote that is not closed")
    case "word":
      (
        "\(cell) holds none of the words that are known",
        "write " + (problem.field.map(TableCellWords.expected) ?? []).joined(separator: ", ")
      )
    default:
      ("the row does not have the cells of the header", "look for a missing or extra delimiter")
    }
  }

  static func moreTableCells(
    _ problem: TableProblem,
    _ more: Int,
    at place: SourceLocation
  ) -> Diagnostic {
    let what = problem.header.map { " in \"\(printable($0))\"" } ?? ""
    return Diagnostic(
      .warning,
      at: place,
      "and \(more) more \(problem.isRejected ? "row" : "cell")\(more == 1 ? "" : "s")\(what) "
        + (problem.isRejected ? "rejected" : "left out") + " for the same reason",
      code: "tables.\(code(problem.reason))"
    )
  }

  private static func code(_ reason: String) -> String { reason.replacing("_", with: "-") }

  static func tableHeader(_ name: String, _ table: ShopTable) -> Diagnostic {
    error(
      name,
      "no line holds a known column name, expected the header of \(table.rawValue)",
      code: "tables.no-header",
      hint: "write the header: " + table.header.joined(separator: ",")
    )
  }

  static func tableColumnMissing(
    _ name: String,
    _ field: TableField,
    _ table: ShopTable,
    _ headers: [String]
  ) -> Diagnostic {
    let near = nearestName(to: field.header, among: headers.filter { !$0.isEmpty })
    let hint =
      near.map { "is it \"\(printable($0))\"? call it \(field.header)" }
      ?? "name the column \(field.header); all are " + table.header.joined(separator: ",")
    return error(
      name,
      "no column gives \(field.header), which \(table.rawValue) needs",
      code: "tables.column-missing",
      hint: hint
    )
  }

  static func tableColumnsUnused(
    _ name: String,
    _ headers: [String],
    _ table: ShopTable
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "columns that are not used: \(firstFew(headers))",
      code: "tables.columns-unused",
      hint: "the columns of \(table.rawValue) are " + table.header.joined(separator: ",")
    )
  }

  /// Rows that name what the ledger does not have.
  static func tableUnknown(
    _ first: SourceLocation,
    _ reason: String,
    _ rows: Int,
    of all: Int,
    orderColumn: String?
  ) -> Diagnostic {
    let (what, hint) =
      switch reason {
      case "unknown_order":
        (
          "an order that no order file has",
          "export orders of the same time"
            + (orderColumn.map { ", and name each as their column \"\(printable($0))\" does" } ?? "")
        )
      case "unknown_customer": ("a customer without any order", "use the ids of the order export")
      default: ("a product that no order has", "use the SKUs of the order export")
      }
    return Diagnostic(
      .warning,
      at: first,
      "\(rows) of \(all) rows name \(what)",
      code: "tables.\(code(reason))",
      hint: hint
    )
  }

  static func tableStrange(_ name: String, _ table: ShopTable) -> Diagnostic {
    let what = table == .products ? "product" : "customer"
    return Diagnostic(
      .warning,
      at: SourceLocation(name),
      "no row names a \(what) of the orders",
      code: "tables.no-match",
      hint: "write each \(what) as the order export does"
    )
  }

  static func tableProductUnknown(_ name: String, _ rows: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "\(rows) refund\(rows == 1 ? "" : "s") of a product that no order has: "
        + "taken as refunds of the whole order",
      code: "tables.unknown-product",
      hint: "use the SKUs of the order export"
    )
  }

  static func bothArms(_ first: SourceLocation, _ people: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: first,
      "\(people) \(people == 1 ? "customer is" : "customers are") in both arms of one run: "
        + "they count in neither",
      code: "tables.both-arms",
      hint: "take out the row that was added by hand; the arm was drawn before anything was sent"
    )
  }

  static func sameTable(_ name: String, _ other: String, _ table: ShopTable) -> Diagnostic {
    error(
      name,
      "this is a second file of \(table.rawValue), beside \(printable(other))",
      code: "tables.same-table",
      hint: "put all rows into one file"
    )
  }
}
