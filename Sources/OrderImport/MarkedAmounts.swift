import Commerce
import Diagnostics

/// Rows whose amounts stand with the sign or code of a currency, by what stands there.
///
/// An export without a column of currencies may have several in one column of amounts: they would be
/// added up as if they were one.
struct MarkedAmounts {
  private struct Count {
    var marks: CurrencyMarks
    var rows: Int
    /// Where the first of them begins.
    var first: Int
  }

  /// Few: mostly none or one.
  private var counts: [Count] = []

  mutating func add(_ marks: CurrencyMarks, at place: Int) {
    add(Count(marks: marks, rows: 1, first: place))
  }

  mutating func merge(_ other: MarkedAmounts) {
    for count in other.counts { add(count) }
  }

  private mutating func add(_ count: Count) {
    guard let index = counts.firstIndex(where: { $0.marks == count.marks }) else {
      return counts.append(count)
    }
    counts[index].rows += count.rows
    counts[index].first = min(counts[index].first, count.first)
  }

  /// Rows in another currency than the shop's.
  struct Foreign {
    /// Where the first of them begins.
    var first: Int
    /// What is written and how often, the most frequent first.
    var marks: [(text: String, rows: Int)]
  }

  /// What cannot be the shop's currency; `nil` where all may be.
  ///
  /// Where the shop's currency is not known, `home` is `nil`, and that of most marked rows counts.
  func foreign(to home: String?) -> Foreign? {
    let sorted = counts.sorted { a, b in
      a.rows == b.rows ? a.marks < b.marks : a.rows > b.rows
    }
    // Marks of no currency in common say nothing of the shop's.
    let most = sorted.first { !$0.marks.currencies.isEmpty }
    guard let own = home.map({ [$0] }) ?? most?.marks.currencies else { return nil }
    let others = sorted.filter { $0.marks.currencies.isDisjoint(with: own) }
    guard !others.isEmpty else { return nil }
    return Foreign(
      first: others.reduce(.max) { min($0, $1.first) },
      marks: others.map { ($0.marks.text, $0.rows) }
    )
  }
}

extension FileReader {
  /// Says which files have amounts in other currencies than the shop's.
  mutating func reportMarkedAmounts(
    _ files: [ReadFile],
    _ money: ShopMoney,
    _ findings: inout Findings
  ) throws {
    let home = money.source == .assumed ? nil : money.currency.code
    for file in files {
      guard let foreign = file.reader.markedAmounts.foreign(to: home) else { continue }
      let line = try line(of: foreign.first, in: file)
      findings.add(.markedAmounts(file.source.name, line: line, foreign, takenAs: home))
    }
  }
}

extension Diagnostic {
  static func markedAmounts(
    _ name: String,
    line: Int?,
    _ foreign: MarkedAmounts.Foreign,
    takenAs home: String?
  ) -> Diagnostic {
    let marks = foreign.marks.prefix(6)
      .map { "\($0.text) in \($0.rows) row\($0.rows == 1 ? "" : "s")" }
    return Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "amounts are in other currencies than "
        + (home.map { "\($0), and are added up as \($0): " }
          ?? "most, and are added up with them: ") + marks.joined(separator: ", "),
      code: "orders.currency-signs",
      hint: "name the currency of each row in a column \"currency\": other ones are then left out"
    )
  }
}
