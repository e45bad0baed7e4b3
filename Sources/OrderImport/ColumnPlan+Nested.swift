import Commerce

/// What the paths of nested objects say: `line_items.sku` is a line's SKU, `customer.email` the
/// order's e-mail.
extension ColumnPlan {
  /// Keys by which an object with a list of lines is an order's, where it has no `order_id`.
  static let objectKeys = ["id", "_id", "uuid", "number"]

  private static let fieldsOfLines: [OrderField] = [
    .sku, .product, .category, .brand, .quantity, .unitPrice, .discount, .lineTotal, .unitCost,
  ]

  mutating func applyNested(except fixed: Set<OrderField>) {
    let nested = headers.indices.filter { headers[$0].contains(".") }
    guard !nested.isEmpty else { return }
    let items = itemPath
    for (field, names) in headerWords where !fixed.contains(field) && !has(field) {
      if let items {
        guard !ColumnPlan.fieldsOfLines.contains(field) else {
          for name in names where add(field, header: "\(items).\(name)", onlyFree: true) { break }
          continue
        }
      }
      let keys = names.map(headerKey)
      let column = nested.first { column in
        guard sureness[column] == 0, !isOfLines(column, items) else { return false }
        return keys.contains(headerKey(headers[column].filter { $0 != "." }))
      }
      if let column { set(field, column: column, sure: ColumnPlan.byWord) }
    }
    guard let items else { return }
    if !has(.product), !fixed.contains(.product) {
      add(.product, header: "\(items).name", onlyFree: true)
    }
    guard !has(.orderID), !fixed.contains(.orderID) else { return }
    for key in ColumnPlan.objectKeys where add(.orderID, header: key, onlyFree: true) { break }
  }

  /// The path of the list of an order's lines, such as `line_items`.
  var itemPath: String? {
    for header in headers {
      let parts = header.split(separator: ".", omittingEmptySubsequences: false)
      for place in parts.indices.dropLast() where JSONColumns.isItemList(String(parts[place])) {
        return parts[...place].joined(separator: ".")
      }
    }
    return nil
  }

  private func isOfLines(_ column: Int, _ items: String?) -> Bool {
    items.map { headers[column].hasPrefix($0 + ".") } ?? false
  }

  @discardableResult
  private mutating func add(_ field: OrderField, header: String, onlyFree: Bool) -> Bool {
    add(field, header: header, sure: ColumnPlan.byWord, onlyFree: onlyFree)
  }
}
