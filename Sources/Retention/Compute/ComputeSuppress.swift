extension Compute {
  /// A table of counts, hidden where a count under `--k` would show or could be worked out.
  ///
  /// A first line and a first column that are no numbers are labels; a last column or line called
  /// `total` is checked and left out of the cells. Totals count as published.
  static func suppress(_ words: inout ComputeArguments) throws(ComputeError) -> ComputedObject {
    let k = try words.option("k") ?? 5
    try require(k >= 1 && k <= 1e9 && k == k.rounded(), "--k must be a whole number of 1 or more")
    let table = try CountTable(words.lines)
    let result = SuppressedTable(table.rows, k: Int(k))
    var primary = 0
    var complementary = 0
    for state in result.states.joined() {
      if state == .primary { primary += 1 }
      if state == .complementary { complementary += 1 }
    }
    return [
      "k": .int(Int(k)), "rows": .int(table.rows.count),
      "columns": .int(table.rows.first?.count ?? 0), "hidden": .int(primary + complementary),
      "primary": .int(primary), "complementary": .int(complementary),
      "leastWidth": .count(result.leastWidth),
      "cells": .array(
        zip(table.rows, result.states).map { row, states in
          .array(zip(row, states).map { $1 == .shown ? .int($0) : .null })
        }
      ),
      "rowTotals": totals(table.rows.map { $0.reduce(0, +) }, result.rowTotalStates),
      "columnTotals": totals(table.columnSums, result.columnTotalStates),
      "total": .int(table.columnSums.reduce(0, +)), "audit": audit(result, table),
    ]
  }

  private static func totals(_ sums: [Int], _ states: [SuppressedTable.State]) -> ComputedValue {
    .array(zip(sums, states).map { $1 == .shown ? .int($0) : .null })
  }

  private static func audit(_ result: SuppressedTable, _ table: CountTable) -> ComputedValue {
    .array(
      result.audit.map { entry in
        .object([
          "row": table.rowName(entry.row), "column": table.columnName(entry.column),
          "reason": .string(result.states[entry.row][entry.column].rawValue),
          "low": .int(entry.low), "high": .count(entry.high), "width": .count(entry.width),
        ])
      }
    )
  }
}

/// Counts as typed, with their labels.
struct CountTable {
  private(set) var rows: [[Int]] = []
  private var rowNames: [String] = []
  private var columnNames: [String] = []

  var columnSums: [Int] {
    (rows.first?.indices ?? 0..<0).map { column in rows.reduce(0) { $0 + $1[column] } }
  }

  init(_ lines: [(number: Int, fields: [String])]) throws(ComputeError) {
    var lines = lines[...]
    if let first = lines.first, !first.fields.isEmpty,
      first.fields.dropFirst().contains(where: { Int($0) == nil }) || Int(first.fields[0]) == nil,
      first.fields.dropFirst().allSatisfy({ Int($0) == nil })
    {
      columnNames = first.fields
      lines = lines.dropFirst()
    }
    let hasLabels = lines.contains { $0.fields.first.map { Int($0) == nil } ?? false }
    if hasLabels, !columnNames.isEmpty { columnNames.removeFirst() }
    var totals: [Int]?
    for line in lines {
      var fields = line.fields[...]
      let name = hasLabels ? fields.popFirst() ?? "" : ""
      var counts: [Int] = []
      for field in fields {
        guard let count = Int(field), count >= 0, count <= 1 << 40 else {
          throw ComputeError("line \(line.number): \"\(field)\" is no count")
        }
        counts.append(count)
      }
      if name.lowercased() == "total" {
        totals = counts
        continue
      }
      if let width = rows.first?.count, counts.count != width {
        throw ComputeError("line \(line.number): \(counts.count) cells, the first has \(width)")
      }
      rows.append(counts)
      rowNames.append(name)
    }
    try dropTotalColumn()
    try check(totals)
  }

  private mutating func dropTotalColumn() throws(ComputeError) {
    guard columnNames.last?.lowercased() == "total" else { return }
    columnNames.removeLast()
    for index in rows.indices {
      guard let total = rows[index].popLast(), total == rows[index].reduce(0, +) else {
        throw ComputeError("row \(index + 1) does not add up to its total")
      }
    }
  }

  private func check(_ totals: [Int]?) throws(ComputeError) {
    guard let totals else { return }
    guard Array(totals.prefix(columnSums.count)) == columnSums else {
      throw ComputeError("the columns do not add up to their totals")
    }
  }

  func rowName(_ row: Int) -> ComputedValue {
    let name = row < rowNames.count ? rowNames[row] : ""
    return name.isEmpty ? .int(row + 1) : .string(name)
  }

  func columnName(_ column: Int) -> ComputedValue {
    let name = column < columnNames.count ? columnNames[column] : ""
    return name.isEmpty ? .int(column + 1) : .string(name)
  }
}
