import Commerce
import Foundation
import Retention
import Testing
import Wording

@testable import Pages

struct DownloadTableTests {
  private let yuan = Currency(code: "CNY")

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    (" =1", "' =1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FE63}1", "'\u{FE63}1"),
    ("\u{200B}=1", "'\u{200B}=1"), ("\u{2212}1", "'\u{2212}1"), ("\t1", "'\t1"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("plain", "plain"), ("春绿", "春绿"),
  ])
  func `a text cannot run in a spreadsheet and is quoted where it must be`(
    text: String,
    expected: String
  ) {
    var table = DownloadTable("case", columns: ["a"])
    table.append([.text(text)])
    let csv = table.csv(currency: yuan)
    #expect(String(decoding: csv, as: UTF8.self) == "\u{FEFF}a\r\n\(expected)\r\n")
  }

  @Test func `money has the currency's decimals, also below one and below zero`() {
    var table = DownloadTable("money", columns: ["a", "b", "c", "d"])
    table.append([.money(794_000), .money(-5), .money(0), .meanMoney(12_345.678)])
    let text = String(decoding: table.csv(currency: yuan), as: UTF8.self)
    #expect(text.hasSuffix("7940.00,-0.05,0.00,123.4568\r\n"))
    let yen = String(decoding: table.csv(currency: Currency(code: "JPY")), as: UTF8.self)
    #expect(yen.hasSuffix("794000,-5,0,12345.678\r\n"))
  }

  @Test(arguments: EditionFixture.names)
  func `every table has a word and its file, and no hidden value in it`(name: String) throws {
    let edition = try #require(EditionFixture.named[name])
    let tables = edition.downloadTables
    let names = Set(Edition.tableNames + Site.writtenTableNames)
    #expect(names == Set(TableName.allCases.map(\.rawValue)))
    #expect(tables.map(\.name) == Edition.tableNames)
    for table in tables {
      let csv = String(decoding: table.csv(currency: yuan), as: UTF8.self)
      let json = String(decoding: try table.json(of: edition), as: UTF8.self)
      if name == "hidden" {
        #expect(!csv.contains("7777777") && !json.contains("7777777"), "\(table.name)")
      }
      #expect(csv.hasPrefix("\u{FEFF}"))
      #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    }
  }

  @Test func `the curve to take away has the published days only, several days' events in one`()
    throws
  {
    var edition = EditionFixture.normal
    edition.secondPurchase.compare = []
    edition.secondPurchase.curve = (1...4).map { day in
      SecondPurchaseMeasures.Point(
        day: day,
        atRisk: 200 - day,
        events: 2,
        survival: 1 - Double(day) / 100,
        se: nil,
        low: nil,
        high: nil,
        hidden: day == 3 ? nil : .private,
        batch: day == 3 ? 6 : nil
      )
    }
    let table = try #require(edition.downloadTables.first { $0.name == "second-purchase-curve" })
    #expect(table.rows.count == 1)
    #expect(table.rows.first?[1] == .whole(3) && table.rows.first?[3] == .whole(6))
  }

  @Test func `the rows of the files table add up`() throws {
    let table = try #require(EditionFixture.normal.downloadTables.first { $0.name == "files" })
    var balance = 0
    for row in table.rows {
      guard case .text(let outcome) = row[2], case .whole(let rows) = row[4] else { continue }
      balance += outcome == "rows" ? -rows : rows
    }
    #expect(balance == 0)
  }
}
