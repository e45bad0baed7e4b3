import Commerce

/// A row of the products' table, before the products it names are tied together.
struct ProductRow {
  var product: Int32
  var note: ProductNote
  /// What the row says this is a variant of; empty for none.
  var parent: [UInt8]
  var title: String
  /// Millionths; `nil` where unknown.
  var unitCost: Int64?
}

extension TableJoin {
  /// Of one product the last row holds.
  func product(
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ cells: inout TableCells,
    _ rows: inout TableRows<ProductRow>
  ) {
    let product = product(bytes, row)
    if case .none = product { cells.reject(.sku, "missing") }
    var note = ProductNote()
    note.category = cells.text(.category, bytes, row)
    note.brand = cells.text(.brand, bytes, row)
    note.contentUnit = cells.text(.contentUnit, bytes, row)
    note.role = cells.text(.role, bytes, row)
    let title = cells.text(.product, bytes, row)
    let range = 0...NumberColumn.maximum
    let cost = cells.number(.unitCost, bytes, row, within: range)
    let content = cells.number(.content, bytes, row, within: range)
    guard cells.fault == nil else { return }
    note.unitCost = cost.map { money.rounded($0) } ?? -1
    note.content = Double(content ?? 0) / 1_000_000
    let parent = array(bytes, row.cell(.variantOf, bytes))
    rows.add(product, key: key(bytes, row, [.sku, .product])) { product in
      ProductRow(product: product, note: note, parent: parent, title: title, unitCost: cost)
    }
  }

  /// The rows by product, with what each is a variant of.
  ///
  /// A product that is its own variant is one of none, and so is the one that stands for a parent
  /// that nobody has bought under its own code.
  func notes(of rows: [ProductRow], count: Int) -> [ProductNote?] {
    var notes = [ProductNote?](repeating: nil, count: count)
    var standIns: [[UInt8]: Int32] = [:]
    for row in rows where !row.parent.isEmpty && products.code(row.parent) < 0 {
      standIns[row.parent] = min(standIns[row.parent] ?? row.product, row.product)
    }
    for row in rows {
      var note = row.note
      if !row.parent.isEmpty {
        let sold = products.code(row.parent)
        let parent = sold >= 0 ? sold : standIns[row.parent] ?? -1
        note.variantOf = parent == row.product ? -1 : parent
      }
      notes[Int(row.product)] = note
    }
    return notes
  }
}
