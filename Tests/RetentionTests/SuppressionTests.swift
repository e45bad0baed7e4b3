import TestShops
import Testing

@testable import Retention

struct SuppressionTests {
  private let table = [[12, 7, 3], [20, 9, 6], [8, 2, 5]]

  @Test func `two small cells take two others with them`() {
    let result = SuppressedTable(table, k: 5)
    #expect(
      result.states == [
        [.shown, .complementary, .primary], [.shown, .shown, .shown],
        [.shown, .primary, .complementary],
      ]
    )
    #expect(result.audit.map(\.width) == [7, 7, 7, 7])
    #expect(result.rowTotalStates == [.shown, .shown, .shown])
    #expect(result.leastWidth == 7)
  }

  @Test func `the audit's ranges are those of a search over all tables`() {
    let result = SuppressedTable(table, k: 5)
    var least = [Int](repeating: .max, count: 4)
    var most = [Int](repeating: .min, count: 4)
    // The four hidden cells: a + b = 10, c + d = 7, a + c = 9, b + d = 8.
    for a in 0...10 {
      let cells = [a, 10 - a, 9 - a, a - 2]
      guard cells.allSatisfy({ $0 >= 0 }) else { continue }
      for (index, cell) in cells.enumerated() {
        least[index] = min(least[index], cell)
        most[index] = max(most[index], cell)
      }
    }
    #expect(result.audit.map(\.low) == least)
    #expect(result.audit.map(\.high) == most.map { $0 })
  }

  @Test func `a table without small cells is shown whole`() {
    let result = SuppressedTable([[10, 0], [5, 7]], k: 5)
    #expect(result.states.joined().allSatisfy { $0 == .shown })
    #expect(result.leastWidth == nil)
  }

  @Test func `zeros stay where the total is shown`() {
    let result = SuppressedTable([[30, 0, 2, 9]], k: 5, columnTotals: false)
    #expect(result.states == [[.shown, .shown, .primary, .complementary]])
  }

  @Test func `hidden cells of less than k together take a third`() {
    let result = SuppressedTable([[2, 2, 40, 9]], k: 5, columnTotals: false)
    #expect(result.states == [[.primary, .primary, .shown, .complementary]])
    #expect((result.leastWidth ?? 0) >= 5)
  }

  @Test func `a lone small cell hides its total where nothing else is left`() {
    let result = SuppressedTable([[3, 0], [40, 60]], k: 5)
    #expect(result.states[0][0] == .primary)
    #expect(result.rowTotalStates[0] == .primary)
    #expect(result.audit.allSatisfy { ($0.width ?? 99) >= 5 })
  }

  @Test func `no hidden cell of many made-up tables can be narrowed below k`() {
    var shop = RandomShop(seed: 7)
    for round in 0..<150 {
      let height = 2 + shop.next(4)
      let width = 2 + shop.next(4)
      let cells = (0..<height).map { _ in
        (0..<width).map { _ in shop.next(3) == 0 ? shop.next(6) : shop.next(60) }
      }
      let result = SuppressedTable(cells, k: 5)
      for entry in result.audit {
        let value = cells[entry.row][entry.column]
        #expect(entry.low <= value && value <= entry.high ?? .max, "round \(round)")
        #expect((entry.width ?? .max) >= 5, "round \(round): \(cells)")
      }
      for (row, states) in result.states.enumerated() {
        for (column, state) in states.enumerated() where state == .shown {
          #expect(cells[row][column] == 0 || cells[row][column] >= 5)
        }
      }
    }
  }
}
