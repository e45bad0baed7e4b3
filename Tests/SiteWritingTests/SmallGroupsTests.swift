import Diagnostics
import Testing

@testable import SiteWriting

/// The second look at the tables that are about to be published.
struct SmallGroupsTests {
  private func columns(_ name: String, _ text: String) -> [String] {
    let groups = SmallGroups(k: 5, kSensitive: 10)
    groups.see("data/\(name).csv", Array("\u{feff}\(text)".utf8))
    return groups.findings.map(\.text)
  }

  private static let head = "group,customers,share,orders,net_sales,net_share\r\n"

  @Test func `groups of the threshold and more, empty ones and words for hidden ones pass`() {
    let text = "champions,5,0.1,9,1.00,0.2\r\n\"a \"\"b\"\", c\",0,,3,2.00,\r\nnew,private,,,,\r\n"
    #expect(columns("rfm-groups", SmallGroupsTests.head + text) == [])
  }

  @Test func `a planted group below the threshold is told by its file and column, not its size`() {
    let text = "champions,50,0.1,9,1.00,0.2\r\n\"a \"\"b\"\", c\",3,0.1,3,2.00,\r\n"
    let found = columns("rfm-groups", SmallGroupsTests.head + text)
    #expect(found.count == 1)
    let line = found.first ?? ""
    #expect(line.hasPrefix("data/rfm-groups.csv: error: the column customers would count fewer"))
    #expect(line.contains("[gate.small-group]") && !line.contains("3"))
  }

  @Test(arguments: [
    ("40,4", 1), ("40,36", 1), ("4,0", 1), ("40,5", 0), ("40,0", 0), ("40,40", 0), ("40,35", 0),
  ])
  func `of a share the part, the whole and the rest are looked at`(row: String, findings: Int) {
    let text = "purchase,next_whole,next_part,next\r\n1,\(row),0.5\r\n"
    #expect(columns("funnel", text).count == findings)
  }

  @Test func `groups told apart by place need the larger threshold`() {
    let text = "region,customers,orders\r\nNorth,7,20\r\n"
    #expect(columns("regions", text).count == 1)
    #expect(columns("channels", "channel,customers\r\nweb,7\r\n") == [])
  }

  @Test func `counts of orders, rows and notes are no people`() {
    #expect(columns("service-ratings", "rating,orders\r\n1,2\r\n") == [])
    #expect(columns("rfm-groups", "group,orders\r\nnew,2\r\n") == [])
  }
}
