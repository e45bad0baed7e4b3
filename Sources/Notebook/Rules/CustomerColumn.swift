package import Commerce

/// A column of `customers.csv` that a rule for an audience may look at.
///
/// Cells are numbers in the unit of that file: money in minor units, times in weeks, days as day
/// numbers, words as their place in `words`. The customer's id is no column of these: what a
/// playbook says is published.
package enum CustomerColumn: String, Sendable, Hashable, CaseIterable {
  case firstDay = "first_day"
  case lastDay = "last_day"
  case recencyDays = "recency_days"
  case purchaseDays = "purchase_days"
  case orders
  case grossSales = "gross_sales"
  case discounts
  case returns
  case netSales = "net_sales"
  case r
  case f
  case m
  case group
  case tier
  case rung
  case x
  case lastWeek = "t_x"
  case age = "t"
  case meanSpend = "mean_spend"
  case model
  case alive = "p_alive"
  case expected26 = "expected_26w"
  case expectedSpend = "expected_spend"
  case value52 = "clv_52w"
  case churnCause = "churn_cause"
  case lapsed
  case dealShare = "deal_share"

  /// What kind of cell stands in a column.
  package enum Form: Sendable, Hashable {
    case day
    case count
    case number
    /// Minor units.
    case money
    /// 0…1; may be written in per cent.
    case share
    case weeks
    /// One of the column's words.
    case word
  }

  package var form: Form {
    switch self {
    case .firstDay, .lastDay: .day
    case .recencyDays, .purchaseDays, .orders, .r, .f, .m, .rung, .x: .count
    case .grossSales, .discounts, .returns, .netSales, .meanSpend, .value52: .money
    case .expectedSpend: .money
    case .group, .tier, .model, .churnCause, .lapsed: .word
    case .lastWeek, .age: .weeks
    case .expected26: .number
    case .alive, .dealShare: .share
    }
  }

  /// The words of a column of words; `none` is the empty cell.
  package var words: [String] {
    switch self {
    case .group:
      [
        "champions", "loyal", "active", "new", "promising", "needs_attention", "almost_lost",
        "at_risk", "previously_loyal", "dormant",
      ]
    case .tier: ["T1", "T2", "T3", "T4"]
    case .model: ["none", "nbd", "bgnbd", "mbgnbd", "paretonbd"]
    case .churnCause:
      [
        "none", "uncontrollable", "poor_experience", "price", "nothing_distinctive", "forgot",
        "other",
      ]
    case .lapsed: ["no", "yes"]
    default: []
    }
  }

  /// The cell of a word, `at-risk` being `at_risk`; `nil` for a word the column does not have.
  package func cell(of word: String) -> Double? {
    let key = String(word.map { $0 == "-" ? "_" : $0 })
    return words.firstIndex(of: key).map(Double.init)
  }

  /// The cell of a day.
  package static func cell(of day: Day) -> Double { Double(day.number) }
}
