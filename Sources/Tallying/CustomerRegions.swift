package import Commerce

/// Regions of orders and of customers under one set of codes.
///
/// Where the shop's table of customers names regions, they stand for the customer; else the region
/// that the orders themselves go to.
package struct CustomerRegions: Sendable {
  /// By their bytes.
  package let names: [String]
  /// By customer, -1 where the table says nothing; empty without any.
  let codes: [Int32]
  /// By code of `Ledger.regions`; empty where it is the same.
  private let translated: [Int32]

  package init(_ ledger: Ledger) {
    let notes = ledger.tables.customers
    guard notes.contains(where: { $0.map { !$0.region.isEmpty } ?? false }) else {
      names = ledger.regions
      codes = []
      translated = []
      return
    }
    let given = Set(notes.compactMap { $0?.region }.filter { !$0.isEmpty })
    let all = given.union(ledger.regions).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(all, all.indices.map(Int32.init)))
    names = all
    codes = notes.map { note in note.flatMap { places[$0.region] } ?? -1 }
    translated = ledger.regions.map { places[$0] ?? -1 }
  }

  /// What the table says of a customer.
  @inline(__always)
  func code(ofCustomer customer: Int) -> Int32 {
    customer < codes.count ? codes[customer] : -1
  }

  /// Where an order goes to, else where its customer is.
  @inline(__always)
  func code(of order: Order, customer: Int32) -> Int32 {
    guard order.region >= 0 else { return customer }
    return translated.isEmpty ? Int32(order.region) : translated[Int(order.region)]
  }

  /// Where a customer is: as the table says, else where the first order goes that is no gift.
  @inline(__always)
  func code(of range: Range<Int>, _ orders: Span<Order>, customer: Int32) -> Int32 {
    if customer >= 0 { return customer }
    for index in range where !orders[index].gift {
      let code = code(of: orders[index], customer: -1)
      if code >= 0 { return code }
    }
    return -1
  }
}
