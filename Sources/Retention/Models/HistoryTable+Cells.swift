extension HistoryTable {
  /// The same customers in cells of so many days, each cell at its own mean times.
  ///
  /// With weeks no parameter of the CDNOW sample moves by more than a twentieth of its standard error;
  /// the sums of a likelihood become some times shorter. Cells are cut by first purchase and by last.
  func cells(ofDays days: Int) -> HistoryTable {
    struct Sums {
      var count = 0.0
      var last = 0.0
      var age = 0.0

      mutating func add(_ count: Double, last: Double, age: Double) {
        self.count += count
        self.last += count * last
        self.age += count * age
      }
    }
    let width = Double(days) / 7
    var found: [PurchaseHistory] = []
    for group in groups {
      var sums: [Int64: Sums] = [:]
      for pair in pairs[group.pairs] {
        let age = times[Int(pair.age)]
        for row in Int(pair.first)..<Int(pair.end) {
          let last = times[Int(self.last[row])]
          let key = Int64(age / width) << 32 | Int64((age - last) / width)
          sums[key, default: Sums()].add(counts[row], last: last, age: age)
        }
      }
      // A dictionary has no order: keys are sorted before anybody sees them.
      for (_, cell) in sums.sorted(by: { $0.key < $1.key }) {
        found.append(
          PurchaseHistory(
            x: group.x,
            last: group.x == 0 ? 0 : cell.last / cell.count,
            age: cell.age / cell.count,
            count: cell.count
          )
        )
      }
    }
    return HistoryTable(found)
  }

  /// The narrowest cells of whole weeks that leave at most so many rows; itself if it has no more.
  func cells(atMost rows: Int) -> HistoryTable {
    guard self.rows > rows else { return self }
    var table = self
    for days in [7, 14, 28, 56] {
      table = table.cells(ofDays: days)
      if table.rows <= rows { break }
    }
    return table
  }
}
