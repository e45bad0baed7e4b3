import Commerce
import Diagnostics
import Foundation
import OrderImport
import Testing

/// Orders come out of an SQLite database by one SELECT that the settings hold.
struct DatabaseTests {
  private let select = "SELECT id AS order_id, who AS customer_id, day AS ordered_at, "

  private func reading(_ query: String, _ bytes: [UInt8]? = nil) throws -> ImportResult {
    let data = Array(Data(base64Encoded: smallDatabase) ?? Data())
    return try OrderImportTests.reading(["shop.db": bytes ?? data], settled { $0.query = query })
  }

  @Test func `the rows of the query are the orders`() throws {
    let result = try reading(select + "price AS order_total, note FROM orders ORDER BY id DESC;")
    #expect(result.codes.isEmpty)
    #expect(
      result.told == [
        "2026-01-05 a 150/0/0", "2026-01-06 b, \"c\" 1999/0/0", "2026-01-07 a 30/0/0",
      ]
    )
    let whole = try reading(select + "cents / 100.0 AS order_total FROM orders -- all of them")
    #expect(whole.ledger.orders.reduce(0) { $0 + $1.gross } == 2_450)
  }

  @Test func `a query that is no single SELECT is refused`() throws {
    let cases = [
      (select + "cents FROM orders; DELETE FROM orders", "orders.query-forbidden"),
      ("DELETE FROM orders", "orders.query-forbidden"),
      ("PRAGMA journal_mode = WAL", "orders.query-forbidden"),
      ("ATTACH 'other.db' AS other", "orders.query-forbidden"),
      ("CREATE TABLE a(b)", "orders.query-forbidden"),
      (select + "random() AS order_total FROM orders", "orders.query-forbidden"),
      (select + "load_extension('x') FROM orders", "orders.query-forbidden"),
      ("EXPLAIN SELECT 1", "orders.query-forbidden"), ("-- nothing", "orders.query-forbidden"),
      ("SELECT * FROM missing", "orders.query-wrong"), ("SELEC", "orders.query-wrong"),
      ("", "orders.query-missing"),
    ]
    for (query, code) in cases {
      let result = try reading(query)
      #expect(result.codes == [code], "\(query)")
      #expect(result.findings.hasErrors)
    }
    let message = try reading("SELECT * FROM missing").findings.all.first?.message
    #expect(message == "the query cannot be run: no such table: missing")
  }

  @Test func `a query without an end is stopped`() throws {
    let endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT "
    let data = Array(Data(base64Encoded: smallDatabase) ?? Data())
    for what in ["count(*) AS order_id FROM c", "x AS order_id, 1 AS order_total FROM c"] {
      let options = settled {
        $0.query = endless + what
        $0.querySteps = 200_000
      }
      let result = try OrderImportTests.reading(["shop.db": data], options)
      #expect(result.codes == ["orders.query-endless"])
    }
  }

  @Test func `a value that no order has is refused, and so is a result far beyond the data`() throws
  {
    let data = Array(Data(base64Encoded: smallDatabase) ?? Data())
    let rows =
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS order_id, "
      + "hex(zeroblob(1000000)) AS note FROM c"
    let cases = [
      ("SELECT zeroblob(900000000) AS order_id", "orders.query-long"),
      (rows, "orders.query-endless"),
    ]
    for (query, code) in cases {
      let result = try OrderImportTests.reading(["shop.db": data], settled { $0.query = query })
      #expect(result.codes == [code])
    }
  }

  @Test func `a query without rows is a header without rows`() throws {
    let result = try reading(select + "cents AS order_total FROM orders WHERE 0")
    #expect(result.codes == ["orders.header-only"])
  }

  @Test func `a damaged database gives a finding or its rows`() throws {
    let whole = Array(Data(base64Encoded: smallDatabase) ?? Data())
    let query = select + "price AS order_total, note FROM orders"
    for length in stride(from: 16, to: whole.count, by: 61) {
      let result = try reading(query, Array(whole[..<length]))
      #expect(result.findings.hasErrors, "\(length)")
    }
    for at in stride(from: 16, to: whole.count, by: 13) {
      var bytes = whole
      bytes[at] ^= 0xff
      let result = try reading(query, bytes)
      #expect(result.files.allSatisfy { $0.isBalanced }, "\(at)")
    }
  }

  @Test func `a database that another program writes to is waited for, then given up`() throws {
    let files = try MadeUpFiles()
    let bytes = Array(Data(base64Encoded: smallDatabase) ?? Data())
    let source = try files.add("shop.db", bytes)
    let descriptor = open(source.path, O_RDWR)
    defer { close(descriptor) }
    // SQLite's lock of a writer, held by the open file as another process would hold it.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    let setOpenFileLock: Int32 = 37
    #expect(fcntl(descriptor, setOpenFileLock, &lock) == 0)
    let query = select + "price AS order_total FROM orders"
    let result = try importOrders([source], options: settled { $0.query = query })
    #expect(result.codes == ["orders.query-busy"])
  }

  @Test func `nothing is written to or beside the database`() throws {
    let files = try MadeUpFiles()
    let bytes = Array(Data(base64Encoded: smallDatabase) ?? Data())
    let source = try files.add("shop.db", bytes)
    let query = select + "price AS order_total FROM orders"
    _ = try importOrders([source], options: settled { $0.query = query })
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: source.path))) == bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: files.folder.path)
    #expect(names == ["shop.db"])
  }
}

/// Made by SQLite 3.40 with pages of 512 bytes: CREATE TABLE orders(id text, who text, day text, cents
/// integer, price real, note blob) and three rows.
private let smallDatabase =
  "U1FMaXRlIGZvcm1hdCAzAAIAAQEAQCAgAAAAAgAAAAIAAAAAAAAAAAAAAAEAAAAEAAAAAAAAAAAAAAABAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAC5jAQ0AAAABAY8AAY8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbwEHFxkZ"
  + "AYE5dGFibGVvcmRlcnNvcmRlcnMCQ1JFQVRFIFRBQkxFIG9yZGVycyhpZCB0ZXh0LCB3aG8gdGV4dCwgZGF5IHRleH"
  + "QsIGNlbnRzIGludGVnZXIsIHByaWNlIHJlYWwsIG5vdGUgYmxvYikNAAAAAwGDAAHhAbwBgwAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAA3AwcvDyECByExMjM0NTY3ODkwMTIzNDU2N2EyMDI2LTAxLTA3ASw/0zMzMzMz"
  + "NGxpbmUKYnJlYWsjAgcPGSECBw4yYiwgImMiMjAyNi0wMS0wNgfQQDP9cKPXCj14HQEHDw8hAgcAMWEyMDI2LTAxLT"
  + "A1AJY/+AAAAAAAAA=="
