import Commerce
import Diagnostics
import OrderImport
import Testing

/// Numbers as text, dates as serial numbers, texts by number: what a sheet has to be turned back from.
struct WorkbookTests {
  /// A sheet with a header of the usual columns and these rows.
  private func sheet(_ rows: String, name: String = "Orders") -> WorkbookFile.Sheet {
    WorkbookFile.Sheet(name: name, rows: usualHeader + rows)
  }

  @Test func `a sheet of each kind of cell is read`() throws {
    let result = try reading(["a.xlsx": smallWorkbook.bytes])
    #expect(result.codes.isEmpty)
    #expect(
      result.told.sorted() == [
        "2026-01-05 a 150/0/0", "2026-01-05 b & c 2000/0/0", "2026-01-06 d 300/0/0",
        "2026-01-07 e 1999/0/0",
      ]
    )
    #expect(result.files.map(\.name) == ["a.xlsx"])
    #expect(result.ledger.orders.count == 4)
    // Rows 4 and 5 are not in the sheet, row 2 and 3 and 6 and 7 are.
    #expect(result.files[0].rows == 6)
    #expect(result.files[0].blank == 2)
  }

  @Test func `days are counted from 1900 or from 1904`() throws {
    let row = """
      <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>a</v></c>
      <c r="C2" s="1"><v>46027.75</v></c><c r="D2"><v>5</v></c></row>
      """
    for (from1904, day) in [(false, "2026-01-05"), (true, "2030-01-06")] {
      let book = WorkbookFile(
        sheets: [sheet(row)],
        formats: ["yyyy\\-mm\\-dd\\ hh:mm"],
        from1904: from1904
      )
      #expect(try reading(["a.xlsx": book.bytes]).told == ["\(day) a 500/0/0"])
    }
  }

  @Test func `a format is a date by its own letters, not by those in quotes and brackets`() throws {
    let cases: [(String, isDate: Bool)] = [
      ("m/d/yy", true), ("[$-411]ggge\"年\"m\"月\"d\"日\"", true), ("yyyy/m/d h:mm;@", true),
      ("[Red]0.00", false), ("\"day\" 0", false), ("General", false), ("0.00E+00", false),
      ("[h]:mm:ss", false), ("#,##0.00\\ \"USD\"", false), ("[$¥-411]#,##0", false),
    ]
    for (format, isDate) in cases {
      let quoted = format.replacing("\"", with: "&quot;")
      let row = """
        <row><c t="str"><v>1</v></c><c t="str"><v>a</v></c><c s="1"><v>46027</v></c>
        <c><v>5</v></c></row>
        <row><c t="str"><v>2</v></c><c t="str"><v>b</v></c><c t="str"><v>2026-01-06</v></c>
        <c><v>5</v></c></row>
        """
      // Beside a written date a plain number is none.
      let book = WorkbookFile(sheets: [sheet(row)], formats: [quoted])
      let result = try reading(["a.xlsx": book.bytes])
      #expect(result.told.contains("2026-01-05 a 500/0/0") == isDate, "\(format)")
      #expect(result.told.contains("2026-01-06 b 500/0/0"), "\(format)")
    }
  }

  @Test func `ids keep their digits as text and are refused where a spreadsheet lost them`() throws
  {
    let cells = [
      ("<c t=\"str\"><v>202601050000000017</v></c>", "202601050000000017"),
      ("<c><v>202601050000000017</v></c>", "202601050000000017"),
      ("<c><v>123456789012345</v></c>", "123456789012345"),
      ("<c><v>2.0260105000000001E+17</v></c>", nil), ("<c><v>202601050000000000</v></c>", nil),
    ]
    for (cell, id) in cells {
      let row =
        "<row>\(cell)<c t=\"str\"><v>a</v></c><c t=\"d\"><v>2026-01-05</v></c>"
        + "<c><v>5</v></c></row>"
      let result = try reading(["a.xlsx": WorkbookFile(sheets: [sheet(row)]).bytes])
      if id != nil {
        #expect(result.ledger.orders.count == 1)
        #expect(result.codes.isEmpty)
      } else {
        #expect(result.files[0].rejected == ["order_id": 1])
        #expect(result.findings.all.contains { $0.code == "orders.rounded-numbers" })
      }
    }
  }

  @Test func `amounts are what the sheet shows, not the double behind it`() throws {
    let amounts = [
      ("19.989999999999998", 1_999), ("0.30000000000000004", 30), ("1.5E+3", 150_000),
      ("2.5E-1", 25), ("1234567.89", 123_456_789),
    ]
    for (amount, cents) in amounts {
      let row =
        "<row><c><v>1</v></c><c t=\"str\"><v>a</v></c><c t=\"d\"><v>2026-01-05</v></c>"
        + "<c><v>\(amount)</v></c></row>"
      let result = try reading(["a.xlsx": WorkbookFile(sheets: [sheet(row)]).bytes])
      #expect(result.told == ["2026-01-05 a \(cents)/0/0"], "\(amount)")
    }
  }

  @Test func `the sheet with the best header is read, and the others are named`() throws {
    let row =
      "<row><c><v>1</v></c><c t=\"str\"><v>a</v></c><c t=\"d\"><v>2026-01-05</v></c>"
      + "<c><v>5</v></c></row>"
    let notes = "<row><c t=\"str\"><v>made by hand</v></c></row>"
    let book = WorkbookFile(sheets: [
      .init(name: "Notes", rows: notes), .init(name: "Empty", rows: ""), sheet(row),
      .init(name: "Old", rows: usualHeader, state: "hidden"),
    ])
    let result = try reading(["a.xlsx": book.bytes])
    #expect(result.codes == ["orders.xlsx-sheets"])
    let message = result.findings.all.first?.message ?? ""
    #expect(message == "the sheet \"Orders\" is read, and not \"Notes\", \"Old\"")
    #expect(result.files.map(\.name) == ["a.xlsx/Orders"])
    #expect(result.told == ["2026-01-05 a 500/0/0"])
  }

  @Test func `merged cells stand in each row that they span`() throws {
    let header = """
      <row r="1"><c r="A1" t="str"><v>our orders</v></c></row>
      <row r="2"><c t="str"><v>order_id</v></c><c t="str"><v>customer_id</v></c>
      <c t="str"><v>ordered_at</v></c><c t="str"><v>sku</v></c><c t="str"><v>unit_price</v></c></row>
      """
    let rows = """
      <row r="3"><c r="A3" t="str"><v>1</v></c><c r="B3" t="str"><v>a</v></c>
      <c r="C3" t="d"><v>2026-01-05</v></c><c r="D3" t="str"><v>X</v></c><c r="E3"><v>5</v></c></row>
      <row r="4"><c r="A4" s="0"/><c r="D4" t="str"><v>Y</v></c><c r="E4"><v>7</v></c></row>
      """
    let merged = """
      <mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/>
      <mergeCell ref="C3:C5"/></mergeCells>
      """
    let book = WorkbookFile(sheets: [.init(name: "S", rows: header + rows, after: merged)])
    let result = try reading(["a.xlsx": book.bytes])
    #expect(result.codes.isEmpty)
    #expect(result.told == ["2026-01-05 a 1200/0/0"])
    #expect(result.ledger.lines.count == 2)
  }

  @Test func `text of many runs, signs and escapes is put together`() throws {
    let row = """
      <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a</t><r><rPr><b/></rPr><t>b</t></r>
      <rPh sb="0" eb="1"><t>reading</t></rPh></is></c><c t="d"><v>2026-01-05T10:00:00</v></c>
      <c><f>1+1</f><v>2</v></c><c><f>1+1</f></c></row>
      """
    let strings = ["<t>A&#x2d;1&amp;_x0041__x005F_x</t><rPh><t>no</t></rPh>"]
    let book = WorkbookFile(sheets: [sheet(row)], strings: strings)
    let result = try reading(["a.xlsx": book.bytes])
    #expect(result.told == ["2026-01-05 ab 200/0/0"])
    #expect(result.codes == ["orders.xlsx-formulas:2"])
  }

  @Test func `names with prefixes, comments and CDATA are XML like any other`() throws {
    let rows = """
      <x:row r="1"><x:c t="str"><x:v>order_id</x:v></x:c><!-- > --><x:c t='str'><x:v>customer_id</x:v>
      </x:c><x:c t="str"><x:v>ordered_at</x:v></x:c><x:c t="str"><x:v>order_total</x:v></x:c></x:row>
      <x:row r="2"><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v><![CDATA[<a>]]></x:v></x:c>
      <x:c t="d"><x:v>2026-01-05</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row>
      """
    let book = WorkbookFile(sheets: [.init(name: "S", rows: rows)])
    #expect(try reading(["a.xlsx": book.bytes]).told == ["2026-01-05 <a> 500/0/0"])
  }

  @Test func `a document type is refused, and so is a sheet that does not end`() throws {
    var book = smallWorkbook
    book.sheets[0].after = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"
    #expect(try reading(["a.xlsx": book.bytes]).codes == ["orders.xlsx-damaged"])
    book.sheets[0].after = "<open>"
    #expect(try reading(["a.xlsx": book.bytes]).codes == ["orders.xlsx-damaged"])
    book.sheets = [.init(name: "Empty", rows: "")]
    #expect(try reading(["a.xlsx": book.bytes]).codes == ["orders.xlsx-empty"])
  }

  @Test func `a few cells far to the right cannot fill the memory`() throws {
    let text = String(repeating: "x", count: 30_000)
    let cell = "<c t=\"s\"><v>0</v></c>"
    let rows = String(repeating: "<row>" + String(repeating: cell, count: 40) + "</row>", count: 60)
    let book = WorkbookFile(sheets: [sheet(rows)], strings: ["<t>\(text)</t>"])
    #expect(try reading(["a.xlsx": book.bytes]).codes == ["orders.unpacks-large"])
  }
}

/// The header of an order list as cells.
let usualHeader =
  "<row r=\"1\">"
  + ["order_id", "customer_id", "ordered_at", "order_total"]
  .map { "<c t=\"str\"><v>\($0)</v></c>" }.joined() + "</row>"

/// Shared, inline and formula texts, numbers, dates, gaps between rows and cells.
let smallWorkbook = WorkbookFile(
  sheets: [
    .init(
      name: "Orders",
      rows: usualHeader + """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>
        <c r="C2" s="1"><v>46027</v></c><c r="D2"><v>1.5</v></c></row>
        <row r="3"><c r="A3"><v>2</v></c><c r="B3" t="inlineStr"><is><t>b &amp; c</t></is></c>
        <c r="C3" s="2"><v>46027.5</v></c><c r="D3"><v>20</v></c></row>
        <row r="6"><c r="A6"><v>3</v></c><c r="B6" t="str"><f>CONCAT("d")</f><v>d</v></c>
        <c r="C6" s="1"><v>46028</v></c><c r="D6"><v>3</v></c></row>
        <row r="7"><c r="A7"><v>4</v></c><c r="B7" t="str"><v>e</v></c>
        <c r="C7" s="2"><v>46029.999</v></c><c r="D7"><v>19.989999999999998</v></c></row>
        <row r="900"><c r="A900" s="1"/></row>
        """
    )
  ],
  strings: ["<t>0001</t>", "<r><t>a</t></r>"],
  formats: ["yyyy\\-mm\\-dd", "d/m/yy h:mm"]
)
