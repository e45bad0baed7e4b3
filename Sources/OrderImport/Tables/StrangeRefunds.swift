import Commerce
import Diagnostics

/// Refunds that count as they stand, and can hardly be meant so.
struct StrangeRefunds {
  enum Kind: CaseIterable {
    /// More than was paid for the order, alone or with the refunds of the order above it.
    case tooMuch
    /// Before the day of the order.
    case early
    /// The same order, product, day and amount as a row above, neither with an id.
    case twice
  }

  let kind: Kind
  private(set) var rows = 0
  /// Where the first of them stands.
  private(set) var line = 0

  private mutating func add(_ row: RefundRow) {
    rows += 1
    line = rows == 1 ? row.line : min(line, row.line)
  }

  /// What there is to say of a table's refunds, in a fixed order.
  ///
  /// Cost: O(refunds).
  static func all(_ rows: [RefundRow], _ ledger: Ledger) -> [StrangeRefunds] {
    var (tooMuch, early, twice) = (Self(kind: .tooMuch), Self(kind: .early), Self(kind: .twice))
    var totals: [Int32: Int64] = [:]
    var seen: Set<RefundNote> = []
    for row in rows {
      let order = ledger.orders[Int(row.note.order)]
      let total = min((totals[row.note.order] ?? 0) + row.note.amount, 1 << 60)
      totals[row.note.order] = total
      if total > order.gross - order.discount { tooMuch.add(row) }
      if row.note.day.number < order.day { early.add(row) }
      if !row.hasID, !seen.insert(row.note).inserted { twice.add(row) }
    }
    return [tooMuch, early, twice].filter { $0.rows > 0 }
  }
}

extension Diagnostic {
  static func strangeRefunds(_ name: String, _ strange: StrangeRefunds) -> Diagnostic {
    let rows = strange.rows == 1 ? "1 refund" : "\(strange.rows) refunds"
    let (message, word, hint) =
      switch strange.kind {
      case .tooMuch:
        (
          "\(rows) give\(strange.rows == 1 ? "s" : "") back more than the goods of the order were "
            + "sold for; the whole of it is taken off the sales",
          "refund-too-much", "mend the amounts, and leave out shipping that was given back"
        )
      case .early:
        (
          "\(rows) \(strange.rows == 1 ? "is" : "are") of a day before the order's; "
            + "they count on the day they name",
          "refund-early", "mend the days, or the orders that are named"
        )
      case .twice:
        (
          "\(rows) \(strange.rows == 1 ? "is" : "are") the same as another row, expected one row a "
            + "refund; each counts",
          "refund-twice", "take the rows out, or give each refund its refund_id"
        )
      }
    return Diagnostic(
      .warning,
      at: SourceLocation(name, line: strange.line),
      message,
      code: "tables.\(word)",
      hint: hint
    )
  }
}
