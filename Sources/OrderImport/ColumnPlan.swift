import Commerce
import Diagnostics

/// Which columns of a file mean what.
struct ColumnPlan {
  /// Columns of each field, in the order in which they are tried.
  private(set) var columns: [OrderField: [Int]] = [:]
  /// Per column: how sure its meaning is; 0 where it has none.
  private(set) var sureness: [Double]
  /// Columns whose cells hold goods of an order, each with its quantity.
  private(set) var itemCells: [Int] = []
  let headers: [String]
  private let keys: [String]

  init(headers: [String]) {
    self.headers = headers
    keys = headers.map(headerKey)
    sureness = Array(repeating: 0, count: headers.count)
  }

  subscript(field: OrderField) -> [Int] { columns[field] ?? [] }

  func has(_ field: OrderField) -> Bool { columns[field] != nil }

  /// The first meaning of a column.
  func field(of column: Int) -> OrderField? {
    OrderField.allCases.first { columns[$0]?.contains(column) == true }
  }

  /// Columns that are read, each with the first of another that is named alike but for blanks, case
  /// and signs.
  var sameNames: [(first: Int, second: Int)] {
    Set(columns.values.joined()).sorted().compactMap { first in
      let second = keys.indices.first { $0 != first && keys[$0] == keys[first] }
      return second.map { (first, $0) }
    }
  }

  /// Whether the headers are the canonical ones, so that the others mean nothing.
  var isCanonical: Bool { matches(.canonical) >= 3 }

  /// Whether rows are lines: a column says what a line is.
  var hasLines: Bool { OrderField.ofLines.contains { has($0) } }

  /// How many headers a layout explains, or 0 where its signature is not met.
  func matches(_ layout: Layout) -> Int {
    let present = Set(keys)
    guard layout.signature.allSatisfy({ present.contains(headerKey($0)) }),
      layout.anyOf.isEmpty || layout.anyOf.contains(where: { present.contains(headerKey($0)) }),
      !layout.absent.contains(where: { present.contains(headerKey($0)) })
    else { return 0 }
    return layout.columns.reduce(0) { sum, column in
      sum + column.1.count { present.contains(headerKey($0)) }
    }
  }

  mutating func apply(_ layout: Layout, except fixed: Set<OrderField>) {
    for (field, names) in layout.columns where !fixed.contains(field) {
      for name in names { add(field, header: name, sure: layout.sure) }
    }
    if let start = layout.itemCells {
      itemCells = keys.indices.filter { keys[$0].hasPrefix(headerKey(start)) }
      for column in itemCells { sureness[column] = layout.sure }
    }
    guard layout.usesSynonyms else { return }
    for (field, names) in headerWords where !fixed.contains(field) && !has(field) {
      for name in names where add(field, header: name, sure: ColumnPlan.byWord, onlyFree: true) {
        // One phone number may fail where the next does not; else the first header wins.
        if field != .phone && field != .email { break }
      }
    }
    applyNested(except: fixed)
    dropDoubtful(except: fixed)
  }

  /// `Amount` beside prices of lines, or `Product ID` beside a SKU, are no second meaning.
  private mutating func dropDoubtful(except fixed: Set<OrderField>) {
    if has(.orderedAt), !fixed.contains(.paidAt), columns[.paidAt] == columns[.orderedAt] {
      columns[.paidAt] = nil
    }
  }

  /// How sure a meaning is that only the words of the header tell.
  static let byWord = 0.8

  /// Gives a column a meaning that its cells have told.
  mutating func set(_ field: OrderField, column: Int, sure: Double) {
    columns[field] = [column]
    sureness[column] = sure
  }

  /// Takes all columns of a field away.
  mutating func clear(_ field: OrderField) {
    for column in columns[field] ?? [] { sureness[column] = 0 }
    columns[field] = nil
  }

  /// Takes a column of orders' totals for one of lines' totals.
  mutating func take(totalsOfLines column: Int) {
    let sure = sureness[column]
    clear(.orderTotal)
    set(.lineTotal, column: column, sure: sure)
  }

  mutating func set(sureness sure: Double, of column: Int) { sureness[column] = sure }

  @discardableResult
  mutating func add(
    _ field: OrderField,
    header: String,
    sure: Double,
    onlyFree: Bool = false
  ) -> Bool {
    let key = headerKey(header)
    guard let column = keys.firstIndex(of: key), !key.isEmpty else { return false }
    if onlyFree, sureness[column] > 0 { return false }
    columns[field, default: []].append(column)
    sureness[column] = max(sureness[column], sure)
    return true
  }

  /// How many of the headers a person or a layout would know.
  static func known(_ headers: [String], _ options: ImportOptions) -> Int {
    let keys = Set(headers.map(headerKey)).subtracting([""])
    let mapped = options.columns.values.count { keys.contains(headerKey($0)) }
    let known = mapped * 3 + keys.count { knownKeys.contains($0) }
    // A row of words is the header of a file whose words nobody knows: its cells may tell more.
    return known == 0 && looksLikeHeader(headers, keys) ? 1 : known
  }

  private static func looksLikeHeader(_ headers: [String], _ keys: Set<String>) -> Bool {
    guard headers.count >= 3, keys.count == headers.count else { return false }
    return headers.allSatisfy { header in
      header.utf8.count <= 60 && !header.contains("@")
        && !header.utf8.contains { isDigit($0) || $0 < 0x20 }
        && header.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  private static let knownKeys: Set<String> = {
    var keys: Set<String> = []
    for layout in Layout.all {
      for column in layout.columns { keys.formUnion(column.1.map(headerKey)) }
      keys.formUnion((layout.signature + layout.anyOf).map(headerKey))
    }
    for (_, names) in headerWords { keys.formUnion(names.map(headerKey)) }
    return keys
  }()
}
