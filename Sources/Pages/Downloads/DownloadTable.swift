import Commerce
package import Retention

/// Numbers to take away: one table, written as CSV for a spreadsheet and as JSON for a program.
///
/// Holds public values only. Money is written with the currency's decimals in CSV and in minor
/// units in JSON, shares are 0…1 in both.
package struct DownloadTable: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// From the input or a name: a spreadsheet may not take it for a formula.
    case text(String)
    case whole(Int)
    case real(Double)
    /// Minor units.
    case money(Int64)
    /// A mean in minor units.
    case meanMoney(Double)
    case missing(Missing)
    case empty
  }

  /// The file name without its ending, and the name in ```` ```table NAME ````.
  package let name: String
  /// Machine names, the same in every language.
  package let columns: [String]
  package private(set) var rows: [[Value]] = []

  package init(_ name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }

  /// Adds a row with one value a column.
  package mutating func append(_ row: [Value]) {
    precondition(row.count == columns.count, "a row of \(name) has one value a column")
    rows.append(row)
  }

  package var csvPath: String { "data/\(name).csv" }
  package var jsonPath: String { "data/\(name).json" }
}

extension DownloadTable.Value {
  init(_ cell: Cell<Int>) {
    self = cell.shown.map { .whole($0) } ?? .missing(cell.hidden ?? .noData)
  }
  init(_ cell: Cell<Double>) {
    self = cell.shown.map { .real($0) } ?? .missing(cell.hidden ?? .noData)
  }
  init(_ cell: Cell<Int64>) {
    self = cell.shown.map { .money($0) } ?? .missing(cell.hidden ?? .noData)
  }
  init(_ number: Double?, hidden: Missing?) {
    self = if let hidden { .missing(hidden) } else { number.map { .real($0) } ?? .empty }
  }
  init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .empty }
  init(_ flag: Bool) { self = .text(flag ? "yes" : "no") }

  /// Part, whole, value, low and high of a rate, in this order.
  static func columns(of rate: Rate) -> [DownloadTable.Value] {
    guard let value = rate.shown else {
      let word = DownloadTable.Value.missing(rate.hidden ?? .noData)
      return [word, word, word, word, word]
    }
    return [
      .whole(rate.part), .whole(rate.whole), .real(value),
      DownloadTable.Value(rate.low, hidden: nil), DownloadTable.Value(rate.high, hidden: nil),
    ]
  }

  /// Value, low and high of an estimate, in this order.
  static func columns(of estimate: Estimate) -> [DownloadTable.Value] {
    guard let value = estimate.shown else {
      let word = DownloadTable.Value.missing(estimate.hidden ?? .noData)
      return [word, word, word]
    }
    return [
      .real(value), DownloadTable.Value(estimate.low, hidden: nil),
      DownloadTable.Value(estimate.high, hidden: nil),
    ]
  }

  /// Value, low and high of an estimate of money.
  static func money(of estimate: Estimate) -> [DownloadTable.Value] {
    columns(of: estimate).map { value in
      if case .real(let amount) = value { .meanMoney(amount) } else { value }
    }
  }
}

/// The headings that go with `columns(of:)` of a rate.
func rateColumns(_ name: String) -> [String] {
  ["\(name)_part", "\(name)_whole", name, "\(name)_low", "\(name)_high"]
}

/// The headings that go with `columns(of:)` of an estimate.
func estimateColumns(_ name: String) -> [String] { [name, "\(name)_low", "\(name)_high"] }
