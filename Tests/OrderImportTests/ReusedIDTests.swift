import Commerce
import Diagnostics
import OrderImport
import Testing

/// Ids that begin anew are merged as ids of one order are, and never without a word.
struct ReusedIDTests {
  private func year(_ year: Int, _ customer: String) -> [UInt8] {
    let rows = (1...20).map { "\($0),\(customer)\($0),\(year)-01-\($0 < 10 ? "0" : "")\($0),10\n" }
    return Array("order_id,customer_id,ordered_at,order_total\n\(rows.joined())".utf8)
  }

  @Test func `orders merged into others of other people and days are a finding a file`() throws {
    let result = try reading(["2025.csv": year(2025, "a"), "2026.csv": year(2026, "b")])
    #expect(result.ledger.orders.count == 20)
    #expect(result.codes == ["orders.id-reused:2"])
    #expect(result.findings.all.first?.location.file == "2025.csv")
    #expect(result.findings.all.first?.message.hasPrefix("20 orders have the ids of later") == true)
  }

  @Test func `an id that comes back in its own file is one too`() throws {
    let header = "order_id,customer_id,ordered_at,order_total\n"
    let near = try reading(header + "1,a,2025-01-05,10\n1,b,2026-01-06,10\n")
    #expect(near.codes.contains("orders.id-reused:2"))
    let far = try reading(header + "1,a,2025-01-05,10\n2,a,2025-01-06,1\n1,b,2025-02-06,10\n")
    #expect(far.codes == ["orders.id-reused:2"])
  }

  private let lines = "order_id,customer_id,ordered_at,sku,quantity,unit_price\n"

  @Test func `rows of several people and days under one id are one order, with a word`() throws {
    let far = try reading(
      lines + "1,a,2025-01-05,S,1,10.00\n2,b,2025-01-06,S,1,1.00\n"
        + "1,c,2026-01-05,S,1,10.00\n2,d,2026-01-06,S,1,1.00\n"
    )
    #expect(far.ledger.orders.count == 2)
    #expect(far.codes == ["orders.id-reused:4"])
    #expect(far.findings.all[0].message.hasPrefix("2 order ids stand on rows of different"))
    let near = try reading(lines + "1,a,2025-01-05,S,1,10.00\n1,c,2026-01-05,S,1,10.00\n")
    #expect(near.ledger.orders.count == 1)
    #expect(near.codes == ["orders.id-reused:2"])
    let long = try reading(
      lines + "ORDER-OF-THE-SHOP-1,a,2025-01-05,S,1,10.00\n2,b,2025-01-06,S,1,1.00\n"
        + "ORDER-OF-THE-SHOP-1,c,2026-01-05,S,1,10.00\n"
    )
    #expect(long.codes == ["orders.id-reused:4"])
  }

  @Test(arguments: [
    "1,b,2025-01-05,S,1,10.00", "1,a,2026-01-05,S,1,10.00", "1,,2026-01-05,S,1,10.00",
  ])
  func `another customer or another day alone is no stranger`(_ row: String) throws {
    let result = try reading(lines + "1,a,2025-01-05,S,1,10.00\n\(row)\n")
    #expect(result.codes == [])
    #expect(result.ledger.orders.count == 1)
  }

  @Test func `another download of the same orders is none`() throws {
    let again = try reading(["1.csv": year(2025, "a"), "2.csv": year(2025, "a")])
    #expect(again.codes == [])
    #expect(again.ledger.orders.count == 20)
  }
}
