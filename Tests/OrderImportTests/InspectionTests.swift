import Commerce
import Foundation
import OrderImport
import Testing

/// What `inspect` shows: headers, counts and places, on 80 columns, and no cell.
struct InspectionTests {
  private let text = """
    order_id,customer_id,email,ordered_at,order_total,note
    1,k1,ann@example.com,03/14/2026,"1,250.00",hello
    2,,bob@example.com,03/15/2026,20.00,
    3,,,03/16/2026,abc,
    4,,,,,
    Total,,,,1270.00,

    """

  @Test func `the screen says what was recognised and what to do, within 80 columns`() throws {
    let result = try reading(text)
    let file = try #require(result.inspections.first)
    let screen = result.screen(of: file)
    for line in screen.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
    for part in [
      "canonical (100 % sure)", "commas, LF", "M/D/YYYY, month before day (100 % sure)",
      "zone UTC (as you said)", "thousands \",\", in EUR (as you said)",
      "100 % of rows say who bought: customer_id 50 %, email 50 %",
      "5 = 2 accepted + 0 merged + 1 excluded + 2 rejected + 0 blank",
      "excluded: footer 1", "first at line:column 4:16 amount", "5 used, 1 not used",
      "ordered_at = ordered_at", "begin a site with it: regulars init FOLDER --from orders.csv",
    ] {
      #expect(screen.contains(part), "\(part)")
    }
    for cell in ["ann@", "bob@", "k1", "hello", "1,250", "abc"] {
      #expect(!screen.contains(cell), "\(cell)")
    }
  }

  @Test func `lines of orders that stand elsewhere begin no site`() throws {
    let header = PlatformHeaders.taobaoItems.split(separator: "|").joined(separator: ",")
    let result = try reading(header + "\n1,锅,20.00,1,,,,,交易成功,PAN\n")
    let file = try #require(result.inspections.first)
    let screen = result.screen(of: file)
    #expect(!screen.contains("begin a site"))
    #expect(screen.contains("export the file of the orders themselves too"))
  }

  @Test func `wide headers are cut to the screen`() throws {
    let header = MadeUpExport(header: PlatformHeaders.youzan)
    let result = try reading(header)
    let file = try #require(result.inspections.first)
    let screen = result.screen(of: file)
    #expect(screen.contains("refunded_amount = 订单已退款金额"))
    #expect(screen.contains("44 not used") || screen.contains("not used"))
  }

  @Test func `the JSON has the keys of its interface and no more`() throws {
    let result = try reading(text)
    let data = try JSONEncoder().encode(result.inspections[0])
    let value = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(value.keys) == [
        "name", "bytes", "encoding", "delimiter", "lineEnd", "layout", "grain", "columns", "dates",
        "numbers", "identity", "rows", "accepted", "merged", "blank", "preamble", "excluded",
        "rejected", "samples",
      ]
    )
    let columns = try #require(value["columns"] as? [[String: Any]])
    #expect(columns.allSatisfy { Set($0.keys) == ["header", "as", "sure"] })
    #expect(!String(decoding: data, as: UTF8.self).contains("ann@"))
  }
}
