import Diagnostics
import OrderImport
import Testing

@testable import SiteWriting

/// A made-up shop's orders, and files of a site that show or do not show what stands in them.
@Suite struct LeakGateTests {
  private static let orders = """
    order_id,customer_id,ordered_at,product,order_total,customer_name,phone,email,address,region
    A-20931,C77120,2026-01-03,Rose tea,20,Wilhelmina Oakes,138-0013-8000,w.oakes@mail.example,\
    "12 Sandpiper Close, Northmere",Northmere
    A-20932,17850,2026-01-04,Rose tea,20,欧阳明月,+86 139 1122 3344,MOON@mail.example,\
    浙江省杭州市西湖区龙井路一号,Zhejiang
    7002004001,清风茶客,2026-01-05,Tea cup,20,王芳,010-6552-9988,w**@mail.example,Northmere,Northmere
    5,May,2026-01-06,17850,20,May,1380013,,,Zhejiang
    120993,guest,2026-01-07,Cloud box,20,Rose,***,,,Zhejiang
    120994,B-771-X,2026-01-07,Cloud box,20,Ottilie Oakes-Vane,2024202,,,Zhejiang
    120995,茶客小铺7号,2026-01-07,Cloud box,20,Mary O'Harrow,***,13700137000,\
    浙江省 杭州市 西湖区 文三路 77号,Zhejiang
    120996,C77131,2026-01-07,Cloud box,20,オノデラ ゴンベエ,***,,,Zhejiang
    120997,C77132,2026-01-07,Cloud box,20,サクラ,***,,,Zhejiang

    """

  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  /// A gate before the made-up orders.
  private func gate() throws -> LeakGate {
    let file = temporary("orders.csv")
    if Disk.status(file) == nil { try writeFile(Array(LeakGateTests.orders.utf8), to: file) }
    var options = ImportOptions()
    options.country = "CN"
    return LeakGate(
      [OrderSource(path: file, name: "orders/orders.csv")],
      options: options,
      vocabulary: ["Rose tea", "Tea cup", "Cloud box", "17850", "Northmere", "Zhejiang"]
    )
  }

  /// The columns whose cells a file with this text would show.
  private func columns(_ text: String, in path: String = "index.html") throws -> [String] {
    let bytes = Array(text.utf8)
    let gate = try gate()
    gate.see(path, bytes)
    let found = try gate.findings { _ throws(SiteWritingError) in bytes }
    for finding in found {
      #expect(finding.code == "gate.personal" && finding.location.file == path)
      #expect(!finding.message.contains("Oakes") && !finding.message.contains("C77120"))
    }
    return found.map { String($0.message.split(separator: " ")[9]) }
  }

  @Test(arguments: [
    ("<p>Thanks to Wilhelmina Oakes!</p>", "customer_name"),
    ("<p>WILHELMINA&nbsp;OAKES</p>", "customer_name"),
    ("<p>Wilhelmina <b>Oakes</b></p>", "customer_name"),
    ("<img alt=\"Wilhelmina&#32;Oakes at the door\">", "customer_name"),
    ("<p>感谢欧阳明月的信</p>", "customer_name"),
    ("<p>王芳：很好</p>", "customer_name"), ("<p>call C77120 back</p>", "customer_id"),
    ("<p>谢谢清风茶客</p>", "customer_id"), ("<a href=\"/o/A-20931/\">order</a>", "order_id"),
    ("<p>order 7002004001</p>", "order_id"), ("<p>W.Oakes@mail.example</p>", "email"),
    ("<a href=\"mailto:w.oakes%40mail.example\">write</a>", "email"),
    ("<p>ｗ．ｏａｋｅｓ＠ｍａｉｌ．ｅｘａｍｐｌｅ</p>", "email"),
    ("<p>w.oakes@\u{200b}mail.example</p>", "email"), ("<p>13800138000</p>", "phone"),
    ("<p>+86 138 0013 8000</p>", "phone"), ("<p>(0)139.1122.3344</p>", "phone"),
    ("<p>010 6552 9988</p>", "phone"), ("<title>12 Sandpiper  Close, Northmere</title>", "address"),
    ("<p>浙江省杭州市西湖区龙井路一号</p>", "address"),
    ("<td class=\"t\">120993</td>", "order_id"), ("<li>120993</li>", "order_id"),
    ("<code class=\"language-n n\">120993</code>", "order_id"),
    ("<text class=\"note\" x=\"4\">9</text><p>120993</p>", "order_id"),
    ("<td class=\"n\">7002004001</td>", "order_id"),
  ])
  func `a page that shows what a customer is known by is refused`(
    page: String,
    column: String
  ) throws {
    #expect(try columns(page) == [column])
  }

  @Test(arguments: [
    "138 - 0013 - 8000", "+86 (138) - 0013-8000", "138\u{2010}0013\u{2010}8000",
    "138\u{2011}0013\u{2011}8000", "138\u{2012}0013\u{2012}8000", "138\u{2013}0013\u{2013}8000",
    "138\u{2014}0013\u{2014}8000", "138\u{2015}0013\u{2015}8000", "138\u{2212}0013\u{2212}8000",
    "138\u{fe63}0013\u{fe63}8000", "138\u{ff0d}0013\u{ff0d}8000", "138\u{30fc}0013\u{30fc}8000",
    "138_0013_8000", "138·0013·8000", "138,0013,8000", "138:0013:8000", "1-3-8-0-0-1-3-8-0-0-0",
    "١٣٨٠٠١٣٨٠٠٠", "①③⑧⓪⓪①③⑧⓪⓪⓪", "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣",
  ])
  func `a telephone is found with every dash, sign and digit`(number: String) throws {
    #expect(try columns("<p>call \(number), or not</p>") == ["phone"])
  }

  @Test(arguments: [
    ("B\u{2010}771\u{2011}X", "customer_id"), ("B\u{2013}771-X", "customer_id"),
    ("A\u{2011}20931", "order_id"), ("Ottilie Oakes\u{2011}Vane", "customer_name"),
    ("Ottilie Oakes\u{2013}Vane", "customer_name"), ("Mary O’Harrow", "customer_name"),
  ])
  func `names and ids are found with every dash`(text: String, column: String) throws {
    #expect(try columns("<p>to \(text), with thanks</p>") == [column])
  }

  @Test(arguments: [
    ("<p>感谢茶客小铺7号的支持</p>", "customer_id"),
    ("<p>寄到浙江省杭州市西湖区文三路77号</p>", "address"),
    ("<p>寄到浙江省 杭州市 西湖区 文三路 77号</p>", "address"),
    ("<p>137 0013 7000</p>", "phone"), ("<p>寄给オノデラゴンベエ</p>", "customer_name"),
  ])
  func `accounts, nicks and addresses of the East are found`(page: String, column: String) throws {
    #expect(try columns(page) == [column])
  }

  @Test(arguments: [
    ("data/a.json", "{\"name\":\"Wilhelmina \\u004fakes\"}", "customer_name"),
    ("data/a.json", "{\"id\":\"C77120\"}", "customer_id"),
    ("data/a.csv", "title,count\n\"12 Sandpiper Close, Northmere\",4\n", "address"),
    ("data/a.csv", "title\r\nmoon@mail.example\r\n", "email"),
    ("calendar.ics", "SUMMARY:Call Wilhelmi\r\n na Oakes\r\n", "customer_name"),
    ("search/index.js", "search([\"清风茶客\"])", "customer_id"),
    ("chart.svg", "<svg><desc>139-1122-3344</desc></svg>", "phone"),
    ("letter.txt", "Dear Wilhelmina\nOakes", "customer_name"),
  ])
  func `every kind of file is looked through`(path: String, text: String, column: String) throws {
    #expect(try columns(text, in: path) == [column])
  }

  @Test(arguments: [
    ("index.html", "<p>Rose tea in May, 138,001,380 sold; 5 of 17850</p>"),
    ("index.html", "<p>Wilhelmina</p><p>Oakes</p> and <td>May</td><td>Rose</td>"),
    ("index.html", "<td>17850</td><td>Northmere</td> XC77120 C771201 AA-20931"),
    ("index.html", "<p>王芳华 is another, and so is 大王芳</p><svg><path d=\"M138 0013 8000\"/></svg>"),
    ("data/a.json", "{\"netSales\":13800138000,\"orders\":7002004001}"),
    ("data/a.csv", "week,net\n2026-01-03,7002004001\n"),
    ("index.html", "<p>from 2013-80-01 on; 120 993 and 1,380,013 items</p>"),
    ("index.html", "<p>guest *** w**@mail.example</p>"),
    ("index.html", "<svg><text class=\"note\" x=\"4\">120993</text></svg>"),
    ("index.html", "<td class=\"n\">120993</td><td class=\"n quiet\">120993<span>!</span></td>"),
    ("index.html", "<p>2024–2025, 20–24 or 2,024,202 of サクラ; 2, 024, 202</p>"),
    ("index.html", "<p>Sold: <span class=\"num\">120993</span></p>"),
  ])
  func `words, counts, titles and regions are not taken for persons`(
    path: String,
    text: String
  ) throws {
    #expect(try columns(text, in: path) == [])
  }

  @Test(arguments: [
    "<p>Thanks to Wilhelmina Oakes!</p>", "<p title=\"Wilhelmina Oakes\">Thanks</p>",
    "<p>138-0013-8000</p>",
    "<p>Thanks to Wilhelmina Oakes, who waited for a whole winter!</p>",
    "<p title=\"Wilhelmina Oakes\">Thanks for waiting a whole winter</p>",
    "<p>Call us under 138-0013-8000, on any day of the week</p>",
  ])
  func `what several pages show is told of each, a telephone of the first`(
    line: String
  ) throws {
    let gate = try gate()
    let frame = "<nav>\n<a href=\"../\">Shop</a>\n</nav>\n"
    var pages: [String: [UInt8]] = [:]
    for number in 0..<40 {
      let text = "\(frame)<main>\n<p>Page \(number)</p>\n\(line)\n</main>\n"
      pages["p\(100 - number).html"] = Array((number < 3 ? frame : text).utf8)
    }
    let all = pages
    _ = inParallel(all.count) { index in
      let path = all.keys.sorted()[index]
      gate.see(path, all[path] ?? [])
    }
    let found = try gate.findings { path throws(SiteWritingError) in all[path] ?? [] }
    let showing = all.keys.filter { !["p100.html", "p99.html", "p98.html"].contains($0) }.sorted()
    if line.contains("138") {
      #expect(found.map(\.location.file) == [showing[0]])
    } else {
      #expect(found.dropLast().map(\.location.file) == Array(showing.prefix(20)))
      #expect(found.last?.code == "gate.more")
    }
  }

  @Test func `a line that other pages have alike is read again where a text runs into it`() throws {
    let line = "Oakes and others are welcome at the door of the shop<br>"
    let plain = "<p>Come in</p>\n\(line)\n<p>Page</p>\n"
    let split = "<p>Wilhelmina\n\(line)\n<p>Page</p>\n"
    let inside = "<p title=\"\n\(line.replacing("<br>", with: " C77120"))\n\">Page</p>\n"
    let clean = inside.replacing(" C77120", with: "<br>")
    let gate = try gate()
    let texts = [plain, plain, clean, split, inside]
    let pages = texts.map { Array($0.utf8) }
    for (number, page) in pages.enumerated() { gate.see("p\(number).html", page) }
    let found = try gate.findings { path throws(SiteWritingError) in
      pages[path.utf8.compactMap { Int($0) - 0x30 }.first { pages.indices.contains($0) } ?? 0]
    }
    #expect(found.map(\.location.file) == ["p3.html", "p4.html"])
  }
}
