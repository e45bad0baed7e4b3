/// A key and its whole-number values: what tables are merged, sorted and printed by.
package protocol TallyRow: Sendable, Equatable {
  /// The key as numbers, in sort order.
  var key: [Int64] { get }
  /// The values as decimal text, in the order of the columns.
  var values: [String] { get }
}

/// A printed tally: the form that the result of a query on another engine also has.
package struct Rows: Sendable, Equatable {
  package let name: String
  /// Keys first, then values.
  package let columns: [String]
  package let lines: [[String]]

  package init(name: String, columns: [String], rows: some Sequence<some TallyRow>) {
    self.name = name
    self.columns = columns
    lines = rows.map { row in row.key.map(String.init) + row.values }
  }

  /// Tab-separated, the column names first, each line ended by a newline.
  package var tsv: String {
    ([columns] + lines).map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

/// The position of the first element of sorted rows that is not before the key sought.
///
/// `isBefore` is true for rows that sort before the key, and monotone over the rows.
func lowerBound<Row>(_ rows: [Row], _ isBefore: (Row) -> Bool) -> Int {
  var low = 0
  var high = rows.count
  while low < high {
    let middle = (low + high) / 2
    if isBefore(rows[middle]) { low = middle + 1 } else { high = middle }
  }
  return low
}
