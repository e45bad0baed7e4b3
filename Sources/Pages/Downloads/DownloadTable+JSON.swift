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
      rows: rows.map { $0.map(JSONValue.init) }
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
  var rows: [[JSONValue]]
}

private struct JSONValue: Encodable {
  var value: DownloadTable.Value

  func encode(to encoder: any Encoder) throws {
    if case .missing(let word) = value {
      try ["missing": word.rawValue].encode(to: encoder)
      return
    }
    var box = encoder.singleValueContainer()
    switch value {
    case .text(let text): try box.encode(text)
    case .whole(let number): try box.encode(number)
    case .real(let number), .meanMoney(let number): try box.encode(number)
    case .money(let minor): try box.encode(minor)
    case .missing, .empty: try box.encodeNil()
    }
  }
}
