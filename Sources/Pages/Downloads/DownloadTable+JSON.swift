import Commerce
import Retention

extension DownloadTable {
  /// The table for a program: columns and rows, with the edition they belong to.
  ///
  /// - Throws: never for a table that `Edition.downloadTables` made.
  package func json(of edition: Edition) throws -> [UInt8] {
    let currency = Currency(code: edition.shop.currency)
    let box = JSONTable(
      schema: edition.schema,
      table: name,
      week: edition.week.id,
      asOf: edition.asOf,
      currency: currency.code,
      minorUnits: currency.decimals,
      columns: columns,
      rows: try JSONFragment(rows: rows) { value, bytes in try value.write(to: &bytes) }
    )
    return try EditionCoding.json(box, view: .public, isPretty: false)
  }
}

private struct JSONTable: Encodable {
  var schema: Int
  var table: String
  var week: Week
  var asOf: Day
  var currency: String
  var minorUnits: Int
  var columns: [String]
  var rows: JSONFragment
}

extension DownloadTable.Value {
  fileprivate func write(to bytes: inout [UInt8]) throws {
    switch self {
    case .text(let text): JSONBytes.append(quoted: text, to: &bytes)
    case .whole(let number): JSONBytes.append(number, to: &bytes)
    case .real(let number), .meanMoney(let number): try JSONBytes.append(number, to: &bytes)
    case .money(let minor): JSONBytes.append(minor, to: &bytes)
    case .missing(let word): JSONBytes.append(missing: word, to: &bytes)
    case .empty: JSONBytes.append(null: &bytes)
    }
  }
}
