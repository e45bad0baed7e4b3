import Commerce
import OrderImport
import Testing

/// Rows that are no orders, and rows that only look so.
struct StrangerTests {
  private let header = "order_id,customer_id,ordered_at,order_total\n"
  private let order = "1,a,2026-01-05,1.50\n"

  @Test func `sums and remarks below the table are no orders`() throws {
    let footers = [
      "Total,,,1.50\n", "合计,,,1.50\n", "Report date: 2026-01-31\n", "83 record(s) downloaded",
      "\"38\",\"record(s) downloaded\",,\n", "Seller ID : someone,,,\n",
      "Grand total (1),,,$1.50\n",
    ]
    for footer in footers {
      let result = try reading(header + order + footer)
      #expect(result.files[0].excluded == ["footer": 1], "\(footer)")
      #expect(result.files[0].accepted == 1, "\(footer)")
      #expect(result.codes.isEmpty, "\(footer)")
    }
  }

  @Test func `an order that lacks its date is rejected and no footer`() throws {
    for row in ["2,b,,1.50\n", "SUM-2,b,,1.50\n", "2,,,\n", "7,b,2026-01-05,\n"] {
      let result = try reading(header + order + row)
      #expect(result.files[0].rejectedTotal == 1, "\(row)")
    }
  }

  @Test func `a row that explains the columns is no order`() throws {
    let words = "the id,who bought,when it was bought,what was paid\n"
    let result = try reading(header + words + order)
    #expect(result.files[0].excluded == ["description": 1])
    #expect(result.files[0].accepted == 1)
    let late = try reading(header + order + order.replacing("1,a", with: "2,a") + words)
    #expect(late.files[0].rejectedTotal == 1)
  }
}
