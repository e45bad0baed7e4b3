import Commerce
import Diagnostics

extension FileReader {
  /// Whether the columns are there without which no order can be read; findings if not.
  mutating func checkNeeded(
    _ guess: ColumnGuess,
    _ layout: Layout,
    _ source: OrderSource
  ) -> Bool {
    if layout.grain == .items { return true }
    let plan = guess.plan
    var missing: [OrderField] = []
    if !plan.has(.orderedAt), !plan.has(.paidAt) { missing.append(.orderedAt) }
    let amounts: [OrderField] = [.unitPrice, .lineTotal, .goodsTotal, .orderTotal]
    if !amounts.contains(where: { plan.has($0) }) {
      if layout.mayLackAmounts {
        findings.add(.noAmounts(source.name))
      } else {
        missing.append(.orderTotal)
      }
    }
    for field in missing {
      let near = guess.candidates(for: field).map { plan.headers[$0] }
      findings.add(.columnMissing(source.name, field, plan.headers, near: near))
    }
    guard missing.isEmpty else { return false }
    checkBuyer(plan, layout, source)
    if let column = plan.itemCells.first {
      findings.add(.goodsInCells(source.name, plan.headers[column]))
    }
    reportGuesses(guess, source)
    // What stands in the first line is not repeated where that may be a buyer's row.
    let isNamed = !Diagnostic.looksLikeRow(plan.headers)
    for (field, column, sure) in guess.left where isNamed {
      findings.add(.notGuessed(source.name, field, plan.headers[column], sure: sure))
    }
    if isNamed, let (price, total) = guess.priceForOne {
      findings.add(.priceForOne(source.name, plan.headers[price], plan.headers[total]))
    }
    for (first, second) in plan.sameNames {
      findings.add(.sameHeader(source.name, plan.headers[first], first + 1, second + 1))
    }
    return true
  }

  private mutating func checkBuyer(_ plan: ColumnPlan, _ layout: Layout, _ source: OrderSource) {
    let identity: [OrderField] = [.customerID, .oaid, .email, .phone, .phonePart]
    guard !identity.contains(where: { plan.has($0) }) else { return }
    if let instead = layout.noBuyer {
      findings.add(.noBuyer(source.name, layout.name, instead))
    } else {
      findings.add(.noCustomerColumn(source.name))
    }
  }

  private mutating func reportGuesses(_ guess: ColumnGuess, _ source: OrderSource) {
    let areData = Diagnostic.looksLikeRow(guess.plan.headers)
    for (field, column) in guess.guessed {
      let sure = Int((guess.plan.sureness[column] * 100).rounded())
      if areData {
        findings.add(.guessed(source.name, field, number: column + 1, sure: sure))
      } else {
        findings.add(.guessed(source.name, field, guess.plan.headers[column], sure: sure))
      }
    }
  }
}

extension Diagnostic {
  static func columnMissing(
    _ name: String,
    _ field: OrderField,
    _ headers: [String],
    near: [String]
  ) -> Diagnostic {
    let what = field == .orderedAt ? "the time of the order" : "an amount"
    if looksLikeRow(headers) {
      return Diagnostic(
        .error,
        at: SourceLocation(name),
        "no column gives \(what), expected \(field.rawValue); the first of the \(headers.count) columns' "
          + "cells look like a row and not like headers",
        code: "orders.column-missing",
        hint: "write the names of the columns above the rows, such as "
          + "order_id,customer_id,ordered_at,order_total"
      )
    }
    let all = headers.filter(isShowable)
    let shown = all.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let rest = headers.count - min(12, all.count)
    let words = headerWords.filter { $0.0 == field }.flatMap(\.1)
    let alike = all.filter { header in nearestName(to: header.lowercased(), among: words) != nil }
    let candidates = (near.filter(isShowable) + alike).reduce(into: [String]()) { list, header in
      if !list.contains(header), list.count < 3 { list.append(header) }
    }
    let likely = candidates.map { "\"\($0)\"" }.joined(separator: " or ")
    return Diagnostic(
      .error,
      at: SourceLocation(name),
      "no column gives \(what), expected \(field.rawValue); the headers are \(shown)"
        + (rest > 0 ? " and \(rest) more" : ""),
      code: "orders.column-missing",
      hint: "say which column it is: --columns \(field.rawValue)=HEADER"
        + (likely.isEmpty ? "" : ", perhaps \(likely)")
    )
  }

  /// Whether a first line holds what no header does: an e-mail, or a number, date or phone.
  static func looksLikeRow(_ headers: [String]) -> Bool {
    headers.contains { header in
      let digits = header.utf8.count(where: isDigit)
      let isNumber = digits > 0 && !header.unicodeScalars.contains { $0.properties.isAlphabetic }
      return isNumber || digits >= 6 || header.contains("@")
    }
  }

  /// A file without a header begins with an order: what may be a buyer's is not repeated.
  private static func isShowable(_ header: String) -> Bool {
    !header.isEmpty && header.utf8.count <= 60 && !header.contains("@")
      && header.utf8.count(where: isDigit) < 5
  }

  static func sameHeader(_ name: String, _ header: String, _ first: Int, _ second: Int)
    -> Diagnostic
  {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "columns \(first) and \(second) are both named \"\(header)\": column \(first) is read",
      code: "orders.same-header",
      hint: "give the columns names of their own where the other one is meant"
    )
  }

  static func guessed(_ name: String, _ field: OrderField, _ header: String, sure: Int)
    -> Diagnostic
  {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "by its cells, \"\(header)\" is taken for \(field.rawValue) (\(sure) % sure)",
      code: "orders.column-guessed",
      hint: "say it where it is right: --columns \(field.rawValue)=\"\(header)\""
    )
  }

  static func guessed(_ name: String, _ field: OrderField, number: Int, sure: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "by its cells, column \(number) is taken for \(field.rawValue) (\(sure) % sure); the first line "
        + "looks like a row and not like a header",
      code: "orders.column-guessed",
      hint: "write the names of the columns above the rows"
    )
  }

  static func notGuessed(_ name: String, _ field: OrderField, _ header: String, sure: Double)
    -> Diagnostic
  {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "nothing is guessed once a column is named: \"\(header)\" looks like \(field.rawValue) "
        + "(\(Int((sure * 100).rounded())) % sure), and is not read as it",
      code: "orders.column-left",
      hint: "add --columns \(field.rawValue)=\"\(header)\", or \(field.rawValue)=- if it is not"
    )
  }

  static func noAmounts(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "this export has no amounts: repeat purchases can be counted, sales cannot",
      code: "orders.no-amounts",
      hint: "export the report with prices for sales and spend"
    )
  }

  static func goodsInCells(_ name: String, _ header: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the goods of an order stand within cells such as those of \"\(header)\": how many is read, "
        + "which is not",
      code: "orders.goods-in-cells",
      hint: "for what is counted by product export a row for each item"
    )
  }

  static func noBuyer(_ name: String, _ layout: String, _ instead: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "a \(layout) export does not say who bought: retention cannot be computed from it",
      code: "orders.no-buyer",
      hint: instead
    )
  }
}
