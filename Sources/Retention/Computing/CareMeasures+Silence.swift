extension CareMeasures {
  /// Keeps these complaints back, by state and age, and as many more as it takes.
  package mutating func keepBack(complaints silent: [[Bool]], k: Int) {
    let table = SuppressedTable(
      complaints.map { $0.ages.map { $0.value ?? 0 } },
      k: k,
      hidden: silent,
      hiddenRowTotals: complaints.map { $0.all.hidden == .private }
    )
    for (row, line) in table.states.enumerated() {
      for (column, state) in line.enumerated()
      where state != .shown && complaints[row].ages.indices.contains(column) {
        complaints[row].ages[column].hidden = .private
      }
      if table.rowTotalStates[row] != .shown { complaints[row].all.hidden = .private }
    }
  }
}
