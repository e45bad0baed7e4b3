import Testing

@testable import OrderImport

/// A column read in parts by several workers says the same as one read whole.
struct ColumnMergeTests {
  private func dates(_ cells: ArraySlice<String>, dayFirst: Bool) -> DateColumn {
    var column = DateColumn(dayFirst: dayFirst)
    for cell in cells {
      let bytes = Array(cell.utf8)
      _ = column.read(bytes.span, Cell(start: 0, end: bytes.count))
    }
    return column
  }

  private func numbers(_ cells: ArraySlice<String>, _ decimal: UInt8) -> NumberColumn {
    var column = NumberColumn(decimal: decimal)
    for cell in cells {
      let bytes = Array(cell.utf8)
      _ = column.read(bytes.span, Cell(start: 0, end: bytes.count))
    }
    return column
  }

  private static let dateColumns: [[String]] = [
    [],
    ["2026-03-04"],
    ["3/4/2026", "4/4/2026", "2/4/2026", "5/4/2026 10:30", "1/4/2026"],
    ["13/4/2026", "3/14/2026", "7/7/2026", "6/5/26", "never", ""],
    ["2026-03-04T10:00:00Z", "20260305", "Mar 6, 2026", "7.3.2026", "8/3/2026", "03/09/2026"],
    ["46027", "1767609000", "1767609000000", "n/a", "46028.5", "01/02/98", "2026-01-05 CST"],
    ["12/1/10 8:26", "12/1/10 8:28", "1/2/11 9:00", "11/1/10 9:00", "11/1/10 9:00"],
  ]

  @Test(arguments: dateColumns, [true, false])
  func `dates split at any two rows and merged equal the whole`(
    _ cells: [String],
    _ dayFirst: Bool
  ) {
    let whole = dates(cells[...], dayFirst: dayFirst)
    for first in 0...cells.count {
      for second in first...cells.count {
        var merged = dates(cells[..<first], dayFirst: dayFirst)
        merged.merge(dates(cells[first..<second], dayFirst: dayFirst))
        merged.merge(dates(cells[second...], dayFirst: dayFirst))
        #expect(merged == whole, "\(cells) at \(first) and \(second)")
      }
    }
  }

  @Test func `a step back between two parts counts once`() {
    var column = dates(["3/4/2026", "9/4/2026"], dayFirst: true)
    column.merge(dates(["4/4/2026", "5/4/2026"], dayFirst: true))
    #expect(column.asDayFirst.stepsBack == 1)
    #expect(column.ambiguous == 3)
  }

  private static let numberColumns: [[String]] = [
    [],
    ["1"],
    ["1.50", "2.50", "1,299.00", "1,299", "7"],
    ["1,50", "2.500,00", "1.299", "1,299", "x", "1 299,00"],
    ["1,299", "1.299", "12", "(3.00)", "4,00-"],
  ]

  @Test(arguments: numberColumns, [NumberColumn.point, NumberColumn.comma])
  func `numbers split at any two rows and merged equal the whole`(
    _ cells: [String],
    _ decimal: UInt8
  ) {
    let whole = numbers(cells[...], decimal)
    for first in 0...cells.count {
      for second in first...cells.count {
        var merged = numbers(cells[..<first], decimal)
        merged.merge(numbers(cells[first..<second], decimal))
        merged.merge(numbers(cells[second...], decimal))
        #expect(merged == whole, "\(cells) at \(first) and \(second)")
      }
    }
  }
}
