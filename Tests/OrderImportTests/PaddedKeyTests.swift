import Commerce
import Diagnostics
import OrderImport
import Testing

/// Customers who become two because a spreadsheet took the zeros before their ids away.
struct PaddedKeyTests {
  private func file(_ order: String, _ customers: [String]) -> [UInt8] {
    let rows = customers.enumerated().map { "\(order)\($0),\($1),2026-01-05,10\n" }
    return Array("order_id,customer_id,ordered_at,order_total\n\(rows.joined())".utf8)
  }

  @Test func `ids with and without zeros before them are counted`() throws {
    let files = [
      "a.csv": file("A", ["0007", "0012", "0100"]), "b.csv": file("B", ["7", "12", "8"]),
    ]
    let result = try reading(files)
    #expect(result.codes == ["orders.customer-zeros"])
    #expect(result.findings.all[0].message.hasPrefix("2 customers differ from another one by"))
  }

  @Test func `zeros within and behind, letters and other people are none`() throws {
    let files = [
      "a.csv": file("A", ["0007", "a07", "10"]), "b.csv": file("B", ["70", "a7", "1", "9"]),
    ]
    #expect(try reading(files).codes == [])
    #expect(try reading(["a.csv": file("A", ["0007", "7"])]).codes == [])
  }
}
