import Commerce
import Diagnostics
import OrderImport
import Testing

/// The same two orders in every dress that exports come in.
struct DialectTests {
  private let plain =
    "order_id,customer_id,ordered_at,order_total\n1,a,2026-01-05,1.50\n"
    + "2,b,2026-01-06,2.50\n"
  private let expected = ["2026-01-05 a 150/0/0", "2026-01-06 b 250/0/0"]

  @Test func `delimiters, line ends, marks and preambles make no difference`() throws {
    let cases: [(String, String, Int)] = [
      ("semicolon", plain.replacing(",", with: ";"), 0),
      ("tab", plain.replacing(",", with: "\t"), 0),
      ("pipe", plain.replacing(",", with: "|"), 0),
      ("CRLF", plain.replacing("\n", with: "\r\n"), 0),
      ("CR", plain.replacing("\n", with: "\r"), 0),
      ("no last line end", String(plain.dropLast()), 0),
      ("sep line", "sep=;\n" + plain.replacing(",", with: ";"), 1),
      ("preamble", "Our shop\nOrders of January\n\n" + plain, 3),
      ("byte-order mark", "\u{feff}" + plain, 0),
      (
        "blanks in headers",
        plain.replacing("order_id,customer_id", with: " Order ID ,CustomerId "), 0
      ),
      ("quoted", plain.replacing("1.50", with: "\"1.50\""), 0),
      ("hidden tab", plain.replacing(",a,", with: ",\"\ta\","), 0),
      (
        "spreadsheet text",
        plain.replacing("\n1,", with: "\n=\"1\",").replacing(",b,", with: ",'b,"), 0
      ),
      ("offset", plain.replacing("2026-01-05", with: "2026-01-06T00:30:00+01:00"), 0),
      ("slashes", plain.replacing("2026-01-05", with: "2026/1/5 9:05"), 0),
      ("compact", plain.replacing("2026-01-0", with: "2026010"), 0),
      (
        "English month",
        plain.replacing("2026-01-0", with: "Jan-0").replacing("-05", with: "-05-26")
          .replacing("-06", with: "-06-26"), 0
      ),
      (
        "Chinese headers",
        plain.replacing(
          "order_id,customer_id,ordered_at,order_total",
          with: "订单号,会员名,下单时间,总金额"
        ), 0
      ),
      (
        "currency sign", plain.replacing("1.50", with: "€1.50").replacing("2.50", with: "2.50 EUR"),
        0
      ),
    ]
    for (name, text, preamble) in cases {
      let result = try reading(text)
      #expect(result.told == expected, "\(name)")
      #expect(result.files.first?.preamble == preamble, "\(name)")
      #expect(result.files.first?.isBalanced == true, "\(name)")
      #expect(!result.findings.hasErrors, "\(name)")
    }
  }

  @Test func `encodings are told apart`() throws {
    let wide = Array(plain.utf16)
    let little = wide.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let big = wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    let cases: [([UInt8], String)] = [
      ([0xff, 0xfe] + little, "UTF-16LE"), (little, "UTF-16LE"),
      ([0xfe, 0xff] + big, "UTF-16BE"), (big, "UTF-16BE"), (Array(plain.utf8), "UTF-8"),
      // 订单编号 in GBK and 注文番号 in cp932, as one more column.
      (extended([0xb6, 0xa9, 0xb5, 0xa5, 0xb1, 0xe0, 0xba, 0xc5]), "GB18030"),
      (extended([0x92, 0x8d, 0x95, 0xb6, 0x94, 0xd4, 0x8d, 0x86, 0x82, 0xcc]), "CP932"),
      (extended(Array("caf".utf8) + [0xe9]), "Windows-1252"),
    ]
    for (bytes, encoding) in cases {
      let result = try reading(["orders.csv": bytes])
      #expect(result.files.first?.encoding == encoding)
      #expect(result.told == expected, "\(encoding)")
    }
  }

  private func extended(_ word: [UInt8]) -> [UInt8] {
    var bytes = Array("order_id,customer_id,ordered_at,order_total,note\n".utf8)
    bytes += Array("1,a,2026-01-05,1.50,".utf8) + word + [0x0a]
    return bytes + Array("2,b,2026-01-06,2.50,".utf8) + word + [0x0a]
  }

  @Test func `cells hold delimiters, quotes and line ends, and lines are counted through them`()
    throws
  {
    let text =
      "order_id,customer_id,ordered_at,product,order_total\n"
      + "1,a,2026-01-05,\"two\nlines, \"\"quoted\"\"\",1.50\n2,b,2026-01-06,x,oops\n"
    let result = try reading(text)
    #expect(result.ledger.productTitles == ["two\nlines, \"quoted\""])
    #expect(result.codes == ["orders.amount:4:18"])
  }

  @Test func `blank and repeated header rows are accounted for`() throws {
    let header = "order_id,customer_id,ordered_at,order_total\n"
    let result = try reading(plain + "\n,,,\n" + header)
    #expect(result.files[0].blank == 2)
    #expect(result.files[0].excluded == ["repeated_header": 1])
    #expect(result.files[0].isBalanced)
  }

  @Test func `a decimal comma is one decision for the column`() throws {
    let text =
      "order_id;customer_id;ordered_at;order_total\n1;a;2026-01-05;1.299,50\n"
      + "2;b;2026-01-06;1.299\n"
    let result = try reading(text)
    #expect(result.told == ["2026-01-05 a 129950/0/0", "2026-01-06 b 129900/0/0"])
    #expect(result.inspections[0].numbers.decimal == ",")
    #expect(result.inspections[0].numbers.grouping == ".")
    let doubtful = try reading(
      "order_id;customer_id;ordered_at;order_total\n1;a;2026-01-05;1,299\n"
    )
    #expect(doubtful.codes == ["orders.decimal-ambiguous"])
    #expect(doubtful.told == ["2026-01-05 a 129900/0/0"])
  }

  @Test func `day and month are decided by the whole column`() throws {
    func file(_ dates: String...) -> String {
      "order_id,customer_id,ordered_at,order_total\n"
        + dates.enumerated().map { "\($0),a,\($1),1\n" }.joined()
    }
    #expect(try reading(file("3/4/2026", "13/4/2026")).told[0].hasPrefix("2026-04-03"))
    #expect(try reading(file("3/4/26 8:30", "3/14/26 9:00")).told[0].hasPrefix("2026-03-04"))
    let open = try reading(file("3/4/2026", "4/4/2026"))
    #expect(open.codes == ["orders.dates-ambiguous"])
    let stated = try reading(file("3/4/2026"), settled { $0.dates = .monthFirst })
    #expect(stated.told[0].hasPrefix("2026-03-04"))
    let mixed = try reading(file("13/4/2026", "14/4/2026", "4/15/2026", "2026-04-16"))
    #expect(mixed.files[0].rejected == ["date": 1])
    #expect(mixed.codes.contains("orders.dates-mixed"))
  }

  @Test func `offsets are turned into the shop's zone, summer time included`() throws {
    let text =
      "order_id,customer_id,ordered_at,order_total\n1,a,2026-07-01T22:30:00Z,1\n"
      + "2,a,2026-01-01T22:30:00Z,1\n3,a,2090-07-01T22:30:00Z,1\n"
    let result = try reading(text, settled { $0.timeZone = "Europe/Berlin" })
    #expect(
      result.told.map { String($0.prefix(10)) } == ["2026-01-01", "2026-07-02", "2090-07-02"]
    )
  }

  @Test func `any naming is read through the mapping and a dash takes a column away`() throws {
    let text = "k,when,worth,sku\na,2026-01-05,1\nb,2026-01-06,2,\n"
    let result = try reading(
      text,
      settled {
        $0.columns = ["customer_id": "K", "ordered_at": "when", "order_total": "worth", "sku": "-"]
      }
    )
    #expect(result.told == ["2026-01-05 a 100/0/0", "2026-01-06 b 200/0/0"])
    #expect(result.inspections[0].grain == "O")
  }
}
