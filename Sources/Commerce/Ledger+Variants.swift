extension Ledger {
  /// By product code: the product it is a variant of, itself where it is none.
  ///
  /// A table that goes round in a circle, or names more than 16 products one over the other, says
  /// nothing of these.
  package var productRoots: [Int32] {
    let notes = tables.products
    let codes = products.indices.map { Int32($0) }
    guard !notes.isEmpty else { return codes }
    return codes.map { code in
      var root = code
      for _ in 0..<16 {
        guard notes.indices.contains(Int(root)), let next = notes[Int(root)]?.variantOf,
          codes.indices.contains(Int(next))
        else { return root }
        root = next
      }
      return code
    }
  }
}
