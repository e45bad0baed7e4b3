package import Commerce
package import Retention

/// What a measure's number counts in; known from the measure's definition, never from the data.
package enum MeasureUnit: String, Sendable, Hashable, CaseIterable {
  /// 0…1, shown as per cent.
  case share
  /// A difference of two shares, shown in percentage points.
  case points
  /// Minor units of the shop's currency.
  case money
  case days
  case minutes
  case customers
  case orders
  /// Pieces of goods.
  case items
  /// Any other whole count: rows, lines, gaps.
  case count
  /// A plain ratio or test value.
  case number
  case date
  case text
}

/// One scalar of an edition: its value in the edition's own units, or the word for its absence.
package enum MeasureValue: Sendable, Hashable {
  case rate(Rate)
  case estimate(Estimate, MeasureUnit)
  case whole(Cell<Int>, MeasureUnit)
  case money(Cell<Int64>)
  case real(Cell<Double>, MeasureUnit)
  case day(Day)
  case week(Week)
  case text(String)
  case flag(Bool)

  package var unit: MeasureUnit {
    switch self {
    case .rate: .share
    case .estimate(_, let unit), .whole(_, let unit), .real(_, let unit): unit
    case .money: .money
    case .day, .week: .date
    case .text, .flag: .text
    }
  }

  /// Why there is nothing to show; `nil` where there is a value that a page may show.
  package var missing: Missing? {
    switch self {
    case .rate(let rate): rate.shown == nil ? rate.hidden ?? .noData : nil
    case .estimate(let estimate, _): estimate.shown == nil ? estimate.hidden ?? .noData : nil
    case .whole(let cell, _): cell.shown == nil ? cell.hidden ?? .noData : nil
    case .money(let cell): cell.shown == nil ? cell.hidden ?? .noData : nil
    case .real(let cell, _): cell.shown == nil ? cell.hidden ?? .noData : nil
    case .day, .week, .text, .flag: nil
    }
  }

  /// The number that a condition compares, in the edition's units: shares 0…1, money in minor
  /// units; `nil` where it may not be shown or is no number.
  package var number: Double? {
    switch self {
    case .rate(let rate): rate.shown
    case .estimate(let estimate, _): estimate.shown
    case .whole(let cell, _): cell.shown.map(Double.init)
    case .money(let cell): cell.shown.map(Double.init)
    case .real(let cell, _): cell.shown
    case .flag(let flag): flag ? 1 : 0
    case .day, .week, .text: nil
    }
  }

  /// One part of a rate or an estimate: `part`, `whole`, `value`, `se`, `low`, `high`.
  func part(named name: String) -> MeasureValue? {
    switch self {
    case .rate(let rate):
      switch name {
      case "part": .whole(Cell(rate.part, hidden: missing), .count)
      case "whole": .whole(Cell(rate.whole, hidden: missing), .count)
      case "value": .real(Cell(optional: rate.value, hidden: missing), .share)
      case "low": .real(Cell(optional: rate.low, hidden: missing), .share)
      case "high": .real(Cell(optional: rate.high, hidden: missing), .share)
      default: nil
      }
    case .estimate(let estimate, let unit):
      switch name {
      case "value": .real(Cell(optional: estimate.value, hidden: missing), unit)
      case "se": .real(Cell(optional: estimate.se, hidden: missing), unit)
      case "low": .real(Cell(optional: estimate.low, hidden: missing), unit)
      case "high": .real(Cell(optional: estimate.high, hidden: missing), unit)
      default: nil
      }
    default: nil
    }
  }
}

extension Cell {
  /// A cell of a value that may be absent: without one, and without a reason, `no_data`.
  init(optional value: Value?, hidden: Missing?) {
    if let value { self.init(value, hidden: hidden) } else { self.init(missing: hidden ?? .noData) }
  }
}
