import Commerce
import Testing

@testable import OrderImport

/// Where the header stands, whatever stands around it.
struct HeaderSearchTests {
  private let header = "order_id,customer_id,ordered_at,order_total\n"
  private let rows = "1,a,2026-01-05,1.50\n2,b,2026-01-06,2.50\n"
  private let expected = ["2026-01-05 a 150/0/0", "2026-01-06 b 250/0/0"]

  private func dialect(_ text: String, _ options: ImportOptions = ImportOptions()) -> Dialect? {
    dialect(Array(text.utf8), options)
  }

  private func dialect(
    _ bytes: [UInt8],
    _ options: ImportOptions = ImportOptions(),
    encoding: TextEncoding = .utf8
  ) -> Dialect? {
    Dialect(bytes.span, options, encoding: encoding)
  }

  @Test func `what stands above the header is counted and no order`() throws {
    let blank = String(repeating: "\n", count: 70)
    let letter = (0..<4_000).map { "Line \($0) of a long letter, with commas, and more\n" }.joined()
    let cases: [(String, String, Int)] = [
      ("blank lines", "\n\n\n", 3), ("many blank lines", blank, 70), ("a letter", letter, 4_000),
      ("a title of one cell", "Orders of January\n", 1),
      ("a title with as many cells", "Orders of January,,,\n,,,\n", 2),
      ("a title in words of headers", "Order,Report,,\n", 1),
      ("a quoted title of two lines", "\"Orders of\nJanuary\",x\n", 2),
      ("a title with a stray quote", "\"Orders of January, all\n", 1),
      ("a sep line and a title", "sep=,\nOrders\n", 2),
      ("a mark behind a blank line", "\n\u{feff}", 1),
    ]
    for (name, above, lines) in cases {
      let result = try reading(above + header + rows)
      #expect(result.told == expected, "\(name)")
      #expect(result.files.first?.preamble == lines, "\(name)")
      #expect(result.files.first?.isBalanced == true, "\(name)")
      let bad = try reading(above + header + rows + "3,c,never,1\n")
      #expect(bad.codes.contains("orders.date:\(lines + 4):5"), "\(name)")
    }
  }

  @Test func `a description of the columns below the header is no row`() throws {
    let described = header + "Number of the order,Who bought,When,\"What was paid, in all\"\n"
    let result = try reading(described + rows)
    #expect(result.told == expected)
    #expect(result.files[0].excluded == ["description": 1])
    #expect(result.codes.isEmpty)
    // The last record, one with digits and the header again are rows like others.
    #expect(try reading(header + "x,y,z,w\n").files[0].rows == 1)
    #expect(try reading(header + "1,y,z,w\n" + rows).files[0].rows == 3)
    #expect(try reading(header + header + rows).files[0].excluded == ["repeated_header": 1])
    #expect(try reading(header + ",,,\n" + rows).files[0].blank == 1)
    #expect(try reading(header + "１,y,令和６年３月１日,５\n" + rows).ledger.orders.count == 3)
  }

  @Test func `pages of an export glued together are one file`() throws {
    let page = "\u{feff}\"order_id\",\"customer_id\",\"ordered_at\",\"order_total\"\n"
    let result = try reading(page + rows + page + "3,c,2026-01-07,1\n")
    #expect(result.files[0].excluded == ["repeated_header": 1])
    #expect(result.ledger.orders.count == 3)
  }

  @Test func `headers may be quoted, trailing, alike, and of several lines`() throws {
    let cases: [(String, [String])] = [
      (
        "\"order_id\",\"customer_id\",\"ordered_at\",\"order_total\"\n",
        ["order_id", "customer_id", "ordered_at", "order_total"]
      ),
      (
        "order_id,customer_id,ordered_at,order_total,\n",
        ["order_id", "customer_id", "ordered_at", "order_total", ""]
      ),
      (
        "order_id,\"customer\n id\",ordered_at,\"order\r\ntotal\"\n",
        ["order_id", "customer\n id", "ordered_at", "order\r\ntotal"]
      ),
      (
        "order_id,customer_id,ordered_at,order_total,\"order_total \",order_id\n",
        ["order_id", "customer_id", "ordered_at", "order_total", "order_total", "order_id"]
      ),
      (
        "\"order \"\"id\"\"\",customer_id,ordered_at,order_total\n",
        ["order \"id\"", "customer_id", "ordered_at", "order_total"]
      ),
    ]
    for (header, names) in cases {
      #expect(dialect(header + rows)?.headers == names, "\(header)")
      let extra = String(repeating: ",", count: names.count - 4)
      let body = rows.replacing("\n", with: extra + "\n")
      let result = try reading(header + body)
      #expect(result.told == expected, "\(header)")
    }
  }

  @Test func `lines may end in every way at once`() throws {
    let mixed = header.replacing("\n", with: "\r\n") + rows
    #expect(dialect(mixed)?.lineEnd == "LF")
    #expect(try reading(mixed).told == expected)
    let old = (header + rows).replacing("\n", with: "\r") + "3,\"c\nd\",2026-01-07,1\r"
    #expect(dialect(old)?.lineEnd == "CR")
    #expect(try reading(old).told.prefix(2) == expected[...])
    let returns = header + "1,a,2026-01-05,1.50\n2,\"b\r\r\r\r\",2026-01-06,2.50\n"
    #expect(dialect(returns)?.lineEnd == "LF")
    #expect(try reading(returns).told == expected)
  }

  @Test func `a stated delimiter that is not there is not believed`() throws {
    #expect(dialect("sep=;\n" + header + rows)?.delimiter == 0x2c)
    #expect(dialect("\"sep=|\"\n" + header.replacing(",", with: "|"))?.delimiter == 0x7c)
    #expect(dialect("SEP=^\n" + header.replacing(",", with: "^"))?.delimiter == 0x5e)
  }

  @Test func `a delimiter that numbers are full of is not taken for one`() {
    let text = "name;amount\n" + String(repeating: "x;1,5\n", count: 50)
    #expect(dialect(text)?.delimiter == 0x3b)
    let one = "amount\n" + String(repeating: "1,5\n", count: 50)
    #expect(dialect(one)?.headers == ["amount"])
  }

  @Test func `ten thousand columns are a header too, and one longer than any sample`() throws {
    let many = (0..<10_000).map { "extra column \($0)" }.joined(separator: ",")
    let wide = "order_id,customer_id,\(many),ordered_at,order_total\n"
    let found = try #require(dialect(wide + "1,a\n"))
    #expect(found.headers.count == 10_004)
    #expect(found.bodyStart == wide.utf8.count)
    let cells = String(repeating: ",", count: 10_000)
    let result = try reading(wide + "1,a\(cells),2026-01-05,1.50\n")
    #expect(result.told == ["2026-01-05 a 150/0/0"])
    let long = (0..<4_000).map { "column \($0) " + String(repeating: "x", count: 90) }
    let longer = "order_id,customer_id,\(long.joined(separator: ",")),ordered_at,order_total\n"
    #expect(longer.utf8.count > 1 << 18)
    #expect(dialect(longer + "1,a\n")?.headers.count == 4_004)
  }

  @Test func `a file of one known column has that header, and one of none has no dialect`() {
    #expect(dialect("order_id\n1\n2\n")?.headers == ["order_id"])
    #expect(dialect("hello\nworld\n") == nil)
    #expect(dialect("") == nil)
    let long = String(repeating: "very ", count: 60) + "long"
    #expect(dialect("order_id,\(long),2024 total\n")?.headers == ["order_id", long, "2024 total"])
    var options = ImportOptions()
    options.columns = ["customer_id": "Who is it?", "ordered_at": "2026"]
    #expect(dialect("a\nx;Who is it?;2026\n", options)?.headers == ["x", "Who is it?", "2026"])
  }

  @Test func `the header of a Chinese file is found without transcoding it`() throws {
    // 订单编号,买家会员名,订单创建时间,总金额 in GBK, below a title of one cell.
    let title: [UInt8] = [0xb1, 0xa8, 0xb1, 0xed, 0x0a]
    let names: [UInt8] =
      [0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc2, 0xf2, 0xbc, 0xd2, 0xbb, 0xe1]
      + [0xd4, 0xb1, 0xc3, 0xfb, 0x2c, 0xb6, 0xa9, 0xb5, 0xa5, 0xb4, 0xb4, 0xbd, 0xa8, 0xca, 0xb1]
      + [0xbc, 0xe4, 0x2c, 0xd7, 0xdc, 0xbd, 0xf0, 0xb6, 0xee, 0x0a]
    let body = Array("1,a,2026-01-05,1.50\n".utf8)
    let found = try #require(dialect(title + names + body, encoding: .gb18030))
    #expect(found.headers == ["订单编号", "买家会员名", "订单创建时间", "总金额"])
    #expect(found.headerBytes == Array(names.dropLast()))
    #expect(found.preamble == 1)
    #expect(found.bodyStart == title.count + names.count)
    #expect(found.bodyLine == 3)
    #expect(try reading(["orders.csv": title + names + body]).told == ["2026-01-05 a 150/0/0"])
  }
}
