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

extension ShopTable {
  /// The table that a file in a content folder holds by its name, such as `refunds.csv.gz`.
  ///
  /// Assignments have no place there: they name people and stand in the private folder.
  package init?(fileName: String) {
    let found = ShopTable.named(fileName)
    guard let found, found != .assignments else { return nil }
    self = found
  }

  /// Whether a file holds assignments by its name.
  package static func isAssignments(_ fileName: String) -> Bool {
    named(fileName) == .assignments
  }

  private static func named(_ fileName: String) -> ShopTable? {
    let name = fileName.lowercased().replacing("_", with: "-")
    guard OrderSource.isReadable(name) else { return nil }
    return ShopTable.allCases.first { name.hasPrefix($0.rawValue + ".") }
  }
}
