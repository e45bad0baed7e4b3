import Commerce
import Diagnostics

/// A text of an optional table, with what its columns mean.
struct TableFile {
  let table: ShopTable
  let opened: OpenedText
  let dialect: Dialect
  /// By `TableField.rawValue`: the column, or -1.
  let places: [Int]

  private init(_ table: ShopTable, _ opened: OpenedText, _ dialect: Dialect, _ places: [Int]) {
    self.table = table
    self.opened = opened
    self.dialect = dialect
    self.places = places
  }

  /// Finds the header and its columns; `nil` and findings if what is needed is missing.
  init?(
    _ table: ShopTable,
    _ opened: OpenedText,
    _ options: ImportOptions,
    _ findings: inout Findings
  ) {
    guard let dialect = opened.dialect(options) else {
      findings.add(.tableHeader(opened.source.name, table))
      return nil
    }
    let places = TableFile.places(table, dialect.headers)
    self.init(table, opened, dialect, places)
    guard checkNeeded(&findings) else { return nil }
    let unused = dialect.headers.indices.filter {
      !places.contains($0) && !dialect.headers[$0].isEmpty
    }
    if !unused.isEmpty {
      let names = unused.map { dialect.headers[$0] }
      findings.add(.tableColumnsUnused(opened.source.name, names, table))
    }
  }

  func has(_ field: TableField) -> Bool { places[field.rawValue] >= 0 }

  /// The header above a field's cells.
  func header(_ field: TableField) -> String {
    has(field) ? dialect.headers[places[field.rawValue]] : field.header
  }

  /// A column has one meaning, and the fields choose in their order, each its own name first.
  private static func places(_ table: ShopTable, _ headers: [String]) -> [Int] {
    var places = [Int](repeating: -1, count: TableField.allCases.count)
    var free = Set(headers.indices)
    let keys = headers.map(headerKey)
    func take(_ field: TableField, _ name: String) -> Bool {
      let key = headerKey(name)
      guard let column = keys.firstIndex(of: key), free.remove(column) != nil else { return false }
      places[field.rawValue] = column
      return true
    }
    let fields = table.columns.all
    let open = fields.filter { !take($0, $0.header) }
    for field in open { _ = field.words.contains { take(field, $0) } }
    return places
  }

  private func checkNeeded(_ findings: inout Findings) -> Bool {
    var missing = table.columns.needed.filter { !has($0) }
    if has(.email) || has(.phone) { missing.removeAll { $0 == .customerID } }
    if has(.product) { missing.removeAll { $0 == .sku } }
    if table == .costs, !has(.acquisition), !has(.retention) { missing.append(.acquisition) }
    for field in missing {
      findings.add(.tableColumnMissing(opened.source.name, field, table, dialect.headers))
    }
    return missing.isEmpty
  }
}

extension ShopTable {
  /// Options under which this table's header is looked for, and not one of orders.
  func options(_ options: ImportOptions) -> ImportOptions {
    var own = options
    own.layout = nil
    own.columns = [:]
    for field in columns.all {
      for (index, name) in ([field.header] + field.words).enumerated() {
        own.columns["\(field.header) \(index)"] = name
      }
    }
    own.query = "SELECT * FROM \"\(rawValue.replacing("-", with: "_"))\""
    return own
  }
}
