import Commerce
import Markup
import Retention
import Testing
import Wording

@testable import Pages

/// The optional tables on the data page.
struct DataTablesTests {
  @Test(arguments: Language.offered)
  func `every table has a name and says what it opens`(language: Language) {
    let phrases = Voice(language).phrases.data.tables
    let tables = DataPage.openableTables.map(\.rawValue)
    #expect(tables.allSatisfy { !phrases.opens($0).isEmpty })
    #expect(tables.allSatisfy { phrases.name($0) != $0 })
    #expect(Set(tables.map(phrases.opens)).count == tables.count)
  }

  @Test func `a table that was given has a row, and every other says how to open it`() {
    var edition = EditionFixture.normal
    var account = FileAccount(name: "back.csv", layout: "refunds", encoding: "UTF-8")
    account.rows = 10
    account.accepted = 7
    account.excluded = ["unknown_order": 3]
    edition.input.tables = [account]
    let html = SiteFixture.html(SiteFixture.site(edition), .data)
    #expect(html.contains("1 of 11 optional tables are here"))
    #expect(html.contains("order in no export 3"))
    #expect(!html.contains("refunds.csv with the header"))
    for table in DataPage.openableTables where table != .refunds {
      let header = table.header.joined(separator: ", ")
      #expect(html.contains("\(table.rawValue).csv with the header \(header)"), "\(table)")
    }
    let none = SiteFixture.html(SiteFixture.site(EditionFixture.normal), .data)
    #expect(none.contains("refunds.csv with the header"))
    #expect(!none.contains("optional tables are here"))
  }
}
