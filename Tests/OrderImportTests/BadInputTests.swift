import Commerce
import Diagnostics
import Foundation
import OrderImport
import Testing

/// What is wrong with a file is said, with its place, and costs no more than the row it stands in.
struct BadInputTests {
  private let header = "order_id,customer_id,ordered_at,order_total\n"

  @Test func `files that are none give a finding each`() throws {
    let files = try MadeUpFiles()
    let empty = try files.add("empty.csv", [])
    let binary = try files.add("table.xlsx", [0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2])
    let zeros = try files.add("zeros.csv", Array("a,b\n\0\0,1\n".utf8))
    let words = try files.add("words.csv", Array("hello\nworld\n".utf8))
    let pipe = files.folder.appendingPathComponent("pipe.csv").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let cases: [(OrderSource, String)] = [
      (empty, "orders.empty-file"), (binary, "orders.zip-damaged"), (zeros, "orders.binary"),
      (words, "orders.no-header"), (OrderSource(path: pipe), "orders.silent-pipe"),
      (OrderSource(path: "/dev/null"), "orders.not-a-file"),
      (OrderSource(path: files.folder.path), "orders.folder"),
      (OrderSource(path: "\(files.folder.path)/none.csv"), "orders.missing-file"),
    ]
    for (source, code) in cases {
      let result = try importOrders([source], options: settled { $0.pipeWait = 0.05 })
      #expect(result.findings.all.map { $0.code } == [code])
      #expect(result.findings.hasErrors)
    }
    #expect(try importOrders([], options: settled()).codes == ["orders.none"])
  }

  @Test func `a header without rows is a warning`() throws {
    let result = try reading(header)
    #expect(result.codes == ["orders.header-only"])
    #expect(!result.findings.hasErrors)
  }

  @Test func `a missing column is named`() throws {
    let result = try reading("order_id,customer_id,order_total\n1,a,2\n")
    #expect(result.codes == ["orders.column-missing"])
    #expect(result.findings.hasErrors)
  }

  @Test func `one bad row alone is no error, two of three are`() throws {
    let good = "1,a,2026-01-05,1\n"
    let one = try reading(header + good + "2,a,2026-01-05,abc\n")
    #expect(one.codes == ["orders.amount:3:16"])
    #expect(!one.findings.hasErrors)
    #expect(
      one.rejects.map { String(decoding: $0.record, as: UTF8.self) } == ["2,a,2026-01-05,abc"]
    )
    let two = try reading(header + good + "2,a,2026-01-05,abc\n3,a,soon,1\n")
    #expect(two.codes == ["orders.rejected-share", "orders.amount:3:16", "orders.date:4:5"])
    #expect(two.findings.hasErrors)
    #expect(two.files[0].rejected == ["amount": 1, "date": 1])
  }

  @Test func `many bad rows of one kind are counted`() throws {
    let bad = (0..<20).map { "\($0),a,never,1\n" }.joined()
    let result = try reading(header + bad)
    #expect(result.findings.all.count { $0.code == "orders.date" } == 6)
    #expect(result.findings.all.contains { $0.message.hasPrefix("and 15 more rows") })
  }

  @Test func `a last line that was cut off is rejected`() throws {
    let result = try reading(header + "1,a,2026-01-05,1\n2,a,2026-01-0")
    #expect(result.files[0].rejected == ["columns": 1])
    #expect(result.ledger.orders.count == 1)
    #expect(result.codes == ["orders.cut-off:3"])
    #expect(result.findings.all[0].message.hasPrefix("the file ends in the middle of a row"))
  }

  @Test func `a last line within quotes was cut off too`() throws {
    let result = try reading(header + "1,a,2026-01-05,1\n2,\"a")
    #expect(result.files[0].rejected == ["quote": 1])
    #expect(result.codes == ["orders.cut-off:3"])
  }

  @Test(arguments: ["2,a,never\n", "2,a\n3,b,2026-01-05,1\n", "a remark", "2,a,2026-01-05,1,9"])
  func `a whole line, or a remark behind all, is not cut off`(_ rest: String) throws {
    let result = try reading(header + "1,a,2026-01-05,1\n" + rest)
    #expect(!result.findings.all.contains { $0.code == "orders.cut-off" })
  }

  @Test func `an unclosed quote costs its row and no other`() throws {
    let result = try reading(header + "1,\"a,2026-01-05,1\n2,b,2026-01-05,1\n3,c,2026-01-05,1\n")
    #expect(result.codes == ["orders.quote:2:3"])
    #expect(result.ledger.orders.count == 2)
  }

  @Test func `too many cells are rejected, empty ones are not`() throws {
    let result = try reading(header + "1,a,2026-01-05,1,,\n2,a,2026-01-05,1,9\n")
    #expect(result.files[0].accepted == 1)
    #expect(result.files[0].rejected == ["columns": 1])
  }

  @Test func `bytes that are no text spoil a key but not a name`() throws {
    var bytes = Array("order_id,customer_id,ordered_at,order_total,product\n".utf8)
    bytes +=
      Array("1,a,2026-01-05,1,\(String(repeating: "ü", count: 40)) caf".utf8) + [0xe9] + [0x0a]
    bytes += Array("2".utf8) + [0xff] + Array(",a,2026-01-05,1,ééééééééééééé\n".utf8)
    let result = try reading(["orders.csv": bytes])
    #expect(result.files[0].accepted == 1)
    #expect(result.files[0].rejected == ["encoding": 1])
  }

  @Test func `ids that a spreadsheet has rounded are no ids`() throws {
    let result = try reading(header + "3.51531E+16,a,2026-01-05,1\n")
    #expect(result.files[0].rejected == ["order_id": 1])
  }

  @Test func `a gzip file cut short is an error`() throws {
    let whole: [UInt8] = gzipOfHeaderAndOneRow
    let fine = try reading(["a.csv.gz": whole])
    #expect(fine.ledger.orders.count == 1)
    let short = try reading(["a.csv.gz": Array(whole.dropLast(12))])
    #expect(short.findings.all.contains { $0.code == "orders.gzip-short" })
  }

  @Test func `wrong settings are named with what was meant`() throws {
    let result = try reading(
      header + "1,a,2026-01-05,1\n",
      settled {
        $0.columns = ["order_idd": "order_id", "sku": "no such"]
        $0.timeZone = "Europe/Londn"
        $0.layout = "shopifi"
      }
    )
    #expect(
      Set(result.findings.all.map { $0.code }) == [
        "orders.columns-unknown", "orders.columns-header", "orders.time-zone-unknown",
        "orders.layout",
      ]
    )
    #expect(result.findings.all.contains { $0.hint == "write shopify" })
  }

  @Test func `what is assumed is said`() throws {
    let result = try reading(header + "1,a,2026-01-05,1\n", ImportOptions())
    #expect(result.codes == ["orders.currency", "orders.time-zone"])
    #expect(result.timeZoneSource == .assumed)
  }

  @Test func `an unknown status counts and is said`() throws {
    let result = try reading(
      "order_id,customer_id,ordered_at,order_total,status\n1,a,2026-01-05,1,lovely\n"
    )
    #expect(result.codes == ["orders.status-word:2"])
    #expect(result.ledger.orders.count == 1)
  }

  @Test func `amounts too large to add up are an error and no trap`() throws {
    let huge = try reading(header + "1,a,2026-01-05,99999999999999999999\n")
    #expect(huge.files[0].rejected == ["amount": 1])
    let rows = (0..<3_000).map { "\($0),a,2026-01-05,999999999999\n" }.joined()
    let sum = try reading(header + rows, settled { $0.currency = Currency(code: "KWD") })
    #expect(sum.codes.contains("orders.total-overflow"))
  }
}

/// A header and one row, packed by gzip.
private let gzipOfHeaderAndOneRow: [UInt8] = [
  0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xcb, 0x2f, 0x4a, 0x49,
  0x2d, 0x8a, 0xcf, 0x4c, 0xd1, 0x49, 0x2e, 0x2d, 0x2e, 0xc9, 0xcf, 0x85, 0xb0, 0xf3,
  0x41, 0x82, 0xa9, 0x29, 0xf1, 0x89, 0x25, 0x10, 0x66, 0x7c, 0x49, 0x7e, 0x49, 0x62,
  0x0e, 0x97, 0xa1, 0x4e, 0xa2, 0x8e, 0x91, 0x81, 0x91, 0x99, 0xae, 0x81, 0xa1, 0xae,
  0x81, 0xa9, 0x8e, 0x21, 0x17, 0x00, 0xb2, 0x37, 0x00, 0x71, 0x3d, 0x00, 0x00, 0x00,
]
