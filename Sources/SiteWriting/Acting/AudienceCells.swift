import Commerce
import Notebook
import Retention
import Tallying

/// The row of one customer as a rule for an audience sees it: the cells of `customers.csv`.
struct AudienceCells {
  let row: CustomerRow
  let lists: CustomerLists
  let asOf: Day
  /// What the model in force expects of the customer; nothing where there is none, or nobody asks.
  var forecast: (model: ModelName, row: CustomerForecasts.Row)?

  /// `nil` for an empty cell.
  func callAsFunction(_ column: CustomerColumn) -> Double? {
    switch column {
    case .firstDay: CustomerColumn.cell(of: row.firstDay)
    case .lastDay: CustomerColumn.cell(of: row.lastDay)
    case .recencyDays: Double(asOf - row.lastDay)
    case .purchaseDays: Double(row.purchaseDays)
    case .orders: Double(row.orders)
    case .grossSales: Double(row.gross)
    case .discounts: Double(row.discount)
    case .returns: Double(row.returns)
    case .netSales: Double(row.net)
    case .r: Double(row.r)
    case .f: Double(row.f)
    case .m: Double(row.m)
    case .group: AudienceCells.groups[Int(row.group.rawValue)]
    case .tier: Double(row.tier - 1)
    case .rung: Double(row.rung)
    case .x: Double(row.purchaseDays - 1)
    case .lastWeek: Double(row.lastDay - row.firstDay) / 7
    case .age: Double(asOf - row.firstDay) / 7
    case .meanSpend:
      row.purchaseDays > 1 ? Double(row.repeatSales) / Double(row.purchaseDays - 1) : nil
    case .churnCause:
      AudienceCells.cell(.churnCause, lists.cause(of: row)?.cause.rawValue ?? "none")
    case .lapsed: AudienceCells.cell(.lapsed, lists.cause(of: row) == nil ? "no" : "yes")
    case .dealShare: Double(row.deals) / Double(row.purchaseDays)
    case .model: AudienceCells.cell(.model, forecast?.model.rawValue ?? "none")
    case .alive: forecast?.row.alive
    case .expected26: forecast?.row.purchases
    case .expectedSpend: forecast?.row.spend
    case .value52: forecast?.row.value
    }
  }

  /// The cell of each group, by its raw value.
  private static let groups: [Double?] = RFMGroup.allCases.map { cell(.group, $0.name) }

  private static func cell(_ column: CustomerColumn, _ word: String) -> Double? {
    column.cell(of: word)
  }
}
