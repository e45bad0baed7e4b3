import Commerce
import Foundation
import OrderImport
import Testing

/// Tables come in every form that orders come in.
struct TableFormTests {
  private static let ratings = """
    注文番号,評価,評価日
    A-1,5,2026-01-20
    B-1,3,2026-01-21

    """

  private func reading(_ name: String, _ bytes: [UInt8]) throws -> ImportResult {
    let folder = try MadeUpFiles()
    try folder.add("orders.csv", Array(ordersForTables.utf8))
    let sources = folder.sources
    let table = try folder.add(name, bytes)
    return try importOrders(
      sources,
      options: settled { $0.tables = [TableSource(.ratings, table)] }
    )
  }

  @Test func `packed, in other encodings, with tabs, and as JSON`() throws {
    let plain = Array(TableFormTests.ratings.utf8)
    let zip = PackedFiles.zip([.init(name: "ratings.csv", bytes: plain)])
    let tabs = TableFormTests.ratings.replacing(",", with: "\t")
    let japanese = try #require(TableFormTests.ratings.data(using: .shiftJIS))
    let wide = try #require(TableFormTests.ratings.data(using: .utf16))
    let json = """
      [{"order_id": "A-1", "rating": 5, "rated_on": "2026-01-20"},
       {"order_id": "B-1", "rating": 3, "rated_on": "2026-01-21"}]
      """
    let forms: [(String, [UInt8])] = [
      ("ratings.csv", plain), ("ratings.csv.gz", PackedFiles.gzip(plain)),
      ("ratings.csv.zst", PackedFiles.zstd(plain)), ("ratings.zip", zip),
      ("ratings.tsv", Array(tabs.utf8)), ("ratings.csv", Array(japanese)),
      ("ratings.csv", Array(wide)), ("ratings.json", Array(json.utf8)),
      ("ratings.csv", [0xef, 0xbb, 0xbf] + plain),
    ]
    for (name, bytes) in forms {
      let result = try reading(name, bytes)
      #expect(result.codes.isEmpty, "\(name) \(result.codes)")
      #expect(result.ledger.tables.ratings.map(\.stars) == [5, 3], "\(name)")
      #expect(result.account == [2, 0, 0, 0, 0], "\(name)")
    }
  }

  @Test func `the forms of dates and numbers are told by all cells of a column`() throws {
    let result = try readingTables([
      .refunds: """
      order_id;refund date;refund amount;quantity
      A-1;03/02/2026;1.234,50;1
      A-2;25/02/2026;12,5;2

      """
    ])
    #expect(result.ledger.tables.refunds.map(\.day) == [day("2026-02-03"), day("2026-02-25")])
    #expect(result.ledger.tables.refunds.map(\.amount) == [123_450, 1250])
    // The amounts are read as they stand, and the first is more than the order was.
    #expect(result.codes == ["tables.refund-too-much:2"])
  }

  @Test func `times with an offset are turned into the shop's`() throws {
    let result = try readingTables([
      .service: """
      order_id,opened_at,first_reply_at
      A-1,2026-01-06T23:30:00Z,2026-01-07T01:00:00+01:00

      """
    ]) { $0.timeZone = "Asia/Shanghai" }
    let ticket = result.ledger.tables.tickets.first
    #expect(ticket?.opened == Int(day("2026-01-07").number) * 1440 + 7 * 60 + 30)
    #expect(ticket?.replied == (ticket?.opened ?? 0) + 30)
  }

  @Test func `the same table given twice is an error`() throws {
    let folder = try MadeUpFiles()
    try folder.add("orders.csv", Array(ordersForTables.utf8))
    let sources = folder.sources
    let first = try folder.add("ratings.csv", Array(TableFormTests.ratings.utf8))
    let second = try folder.add("ratings.txt", Array(TableFormTests.ratings.utf8))
    let result = try importOrders(
      sources,
      options: settled {
        $0.tables = [TableSource(.ratings, first), TableSource(.ratings, second)]
      }
    )
    #expect(result.codes == ["tables.same-table"])
  }

  @Test func `names of files tell their table`() {
    #expect(ShopTable(fileName: "refunds.csv.gz") == .refunds)
    #expect(ShopTable(fileName: "Mystery_Shops.XLSX") == .mysteryShops)
    #expect(ShopTable(fileName: "refunds.md") == nil)
    #expect(ShopTable(fileName: "refunds-old.csv") == nil)
    #expect(ShopTable(fileName: "assignments.csv") == nil)
  }

  /// Rows of a table cut up and put together anew: whatever comes out, it adds up.
  @Test(arguments: 0..<60) func `rows add up on hostile input`(_ seed: Int) throws {
    var dice = Dice(UInt64(seed))
    let table = dice.of(ShopTable.allCases.filter { $0 != .assignments })
    let pieces = [
      "A-1", "B-1", "anna", "CUP", "2026-01-20", "2026-01-20 10:00", "2026-13-45", "5", "-1", "1e9",
      "\"", "\"\"", "a\"b", "\u{0}", "é", "１２", "quality", "survey", "moved",
      "99999999999999999999",
      "", " ", "2026-01", "\r", ",", "\u{feff}",
    ]
    var text = table.header.joined(separator: ",") + "\n"
    for _ in 0..<40 {
      let cells = (0..<dice.below(table.header.count + 2)).map { _ in dice.of(pieces) }
      text += cells.joined(separator: ",") + dice.of(["\n", "\n", "\r\n", ""])
    }
    let result = try readingTables([table: text])
    for account in result.tables {
      #expect(account.isBalanced)
      let kept = result.ledger.tables.rows(of: table)
      #expect(account.accepted == kept)
    }
    for day in ["2026-01-06", "2026-02-28"] {
      let cut = result.cut(after: OrderImportTests.day(day))
      for account in cut.tables { #expect(account.isBalanced) }
    }
  }
}
