package import Commerce

/// One of the shop's optional tables and the file that holds it.
package struct TableSource: Sendable, Hashable {
  package var table: ShopTable
  package var source: OrderSource

  package init(_ table: ShopTable, _ source: OrderSource) {
    self.table = table
    self.source = source
  }
}
