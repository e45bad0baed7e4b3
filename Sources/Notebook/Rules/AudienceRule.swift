/// Whom a playbook is for: conditions on a customer's row, joined by `and` and `or`.
///
/// `COLUMN = | != | < | <= | > | >= VALUE`, `COLUMN is WORD`, `COLUMN is not WORD`; `and` binds
/// tighter than `or`, parentheses group. An empty cell fulfils no condition on a number.
package indirect enum AudienceRule: Sendable, Hashable {
  package enum Comparison: String, Sendable, Hashable {
    case equal = "="
    case different = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .equal: a == b
      case .different: a != b
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      }
    }
  }

  case compares(CustomerColumn, Comparison, Double)
  case all(AudienceRule, AudienceRule)
  case any(AudienceRule, AudienceRule)

  /// The rule of a whole group of customers, by the edition's name (`at-risk` too); `nil` for a
  /// group that has no rows, such as prospects.
  package init?(segment: String) {
    guard let cell = CustomerColumn.group.cell(of: segment) else { return nil }
    self = .compares(.group, .equal, cell)
  }

  /// Whether a customer is meant; `cell` gives a column's cell, `nil` for an empty one.
  package func holds(_ cell: (CustomerColumn) -> Double?) -> Bool {
    switch self {
    case .compares(let column, let comparison, let number):
      cell(column).map { comparison.holds($0, number) } ?? false
    case .all(let a, let b): a.holds(cell) && b.holds(cell)
    case .any(let a, let b): a.holds(cell) || b.holds(cell)
    }
  }

  /// The columns that the rule looks at, in the order of the text.
  package var columns: [CustomerColumn] { conditions.map(\.column) }

  /// Groups of customers that the rule names.
  package var groups: [String] {
    conditions.filter { $0.column == .group }.compactMap { condition in
      let words = CustomerColumn.group.words
      return words.indices.contains(Int(condition.number)) ? words[Int(condition.number)] : nil
    }
  }

  private var conditions: [(column: CustomerColumn, number: Double)] {
    switch self {
    case .compares(let column, _, let number): [(column, number)]
    case .all(let a, let b), .any(let a, let b): a.conditions + b.conditions
    }
  }
}
