import CSystem
import Commerce
import OrderImport
import Testing

/// What is far larger than anything in an export costs its own row or column, and says so.
struct BoundsTests {
  private let header = "order_id,customer_id,ordered_at,order_total,sku,product,channel,region\n"

  private func row(_ id: Int, sku: String = "A", name: String = "Tea", channel: String = "web")
    -> String
  { "\(id),c\(id),2026-01-05,1.00,\(sku),\(name),\(channel),DE\n" }

  @Test func `a row of more cells than any table has is refused, and the next counts`() throws {
    // The quotes have it read sign by sign, as records are that fit into no block.
    let wide = "7,\"a\"b" + String(repeating: ",", count: 1 << 18) + "\n"
    let text = header + row(1) + wide + row(2)
    let result = try reading(text, settled { $0.maxRejected = 1 })
    #expect(result.files[0].rejected == ["too_long": 1])
    #expect(result.files[0].accepted == 2)
    #expect(result.files[0].isBalanced)
    #expect(result.rejects.map(\.line) == [3])
  }

  @Test func `a column of more words than orders have room for is left out and said`() throws {
    let rows = (0..<32_770).map { row($0, channel: "channel-\($0)") }.joined()
    for threads in [1, 3] {
      let result = try reading(header + rows, settled { $0.threads = threads })
      #expect(result.codes == ["orders.too-many-words"])
      #expect(result.ledger.channels.isEmpty)
      #expect(result.ledger.orders.allSatisfy { $0.channel == -1 })
      #expect(result.ledger.regions == ["DE"])
      #expect(result.files[0].accepted == 32_770)
    }
  }

  @Test func `names and keys of any length are kept to their beginnings and told apart`() throws {
    let long = String(repeating: "茶", count: 2_000)
    let text =
      header + row(1, sku: long + "1", name: long) + row(2, sku: long + "2", name: "Tea")
      + row(3, sku: long + "1", name: long)
    let result = try reading(text)
    #expect(result.ledger.products.count == 2)
    #expect(result.ledger.products.allSatisfy { $0.utf8.count < 1_100 })
    #expect(result.ledger.productTitles.allSatisfy { $0.utf8.count < 1_100 })
    #expect(result.ledger.productTitles.contains("Tea"))
    #expect(result.ledger.productTitles.contains { $0.hasSuffix("茶…") })
  }

  @Test func `zero bytes and bytes that are no text stand in names without harm`() throws {
    // Far behind the first bytes, by which a file is told from one that is no text.
    var bytes = Array((header + (10..<5_000).map { row($0, name: "Grüner Tee") }.joined()).utf8)
    bytes += Array("1,c1,2026-01-05,1.00,A,Te".utf8) + [0] + Array("a,web,DE\n".utf8)
    bytes += Array("2,c2,2026-01-06,1.00,B,T".utf8) + [0xff, 0xfe] + Array(",web,DE\n".utf8)
    let result = try reading(["orders.csv": bytes])
    #expect(result.files[0].accepted == 4_992)
    #expect(result.ledger.products == ["A", "B"])
    #expect(result.ledger.productTitles[1] == "T\u{fffd}\u{fffd}")
  }

  @Test func `line ends of two bytes behind a closing quote are found wherever blocks are cut`()
    throws
  {
    let start = "order_id,customer_id,ordered_at,order_total,product\r\n"
    for way in 0...shim_field_ends_best() {
      shim_field_ends_use(way)
      defer { shim_field_ends_use(-1) }
      for length in 0..<66 {
        let name = String(repeating: "n", count: length)
        let rows = (0..<3).map { "\($0),c,2026-01-05,1,\"\(name)\"\r\n" }.joined()
        let result = try reading(start + rows)
        #expect(result.codes == [], "\(way) \(length)")
        #expect(result.files[0].accepted == 3)
        #expect(result.ledger.products == (length == 0 ? [] : [name]))
      }
    }
  }

  @Test func `a column named like another is said`() throws {
    let text = "order_id,customer_id,ordered_at,order_total, Order_ID \n1,a,2026-01-05,1,9\n"
    let result = try reading(text)
    #expect(result.codes == ["orders.same-header"])
    #expect(result.ledger.orders.count == 1)
  }
}
