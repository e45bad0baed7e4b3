/// A block of merged cells of more than one row; rows from 1, columns from 0.
struct MergedCells {
  var rows: ClosedRange<Int>
  var column: Int

  /// Reads `A2:B4`; `nil` for blocks of one row.
  init?(_ reference: Span<UInt8>) {
    var parts: [(column: Int, row: Int)] = []
    var start = 0
    for at in 0...reference.count where at == reference.count || reference[at] == 0x3a {
      let part = reference.extracting(start..<at)
      var digits = 0
      while digits < part.count, part[digits] > 0x39 || part[digits] < 0x30 { digits += 1 }
      guard let column = columnNumber(part),
        let row = wholeNumber(part.extracting(digits..<part.count))
      else { return nil }
      parts.append((column, row))
      start = at + 1
    }
    guard parts.count == 2, parts[0].row < parts[1].row else { return nil }
    (rows, column) = (parts[0].row...parts[1].row, parts[0].column)
  }
}

/// Repeats what stands in merged cells in each row that they span.
struct MergedFilling {
  private var waiting: [MergedCells]
  private var active: [Int: (last: Int, value: [UInt8])] = [:]

  init(_ merged: [MergedCells]) {
    // Last first, so that the next is taken off the end.
    waiting = merged.sorted {
      ($0.rows.lowerBound, $0.column) > ($1.rows.lowerBound, $1.column)
    }
  }

  mutating func fill(_ row: inout SheetRow, _ number: Int) {
    guard !waiting.isEmpty || !active.isEmpty, !row.isEmpty else { return }
    for (column, block) in active.sorted(by: { $0.key < $1.key }) {
      if block.last < number {
        active[column] = nil
      } else if row.value(column)?.isEmpty ?? true {
        row.begin(column)
        row.bytes += block.value
        row.end()
      }
    }
    while let next = waiting.last, next.rows.lowerBound <= number {
      waiting.removeLast()
      guard next.rows.lowerBound == number, let value = row.value(next.column), !value.isEmpty
      else { continue }
      active[next.column] = (next.rows.upperBound, Array(value))
    }
  }
}
