import Commerce
import Foundation
import Markup
import Retention
import Testing

@testable import Pages

/// The data of the comparison of any two editions.
@Suite struct `Two editions that a reader picks` {
  private struct Data: Decodable {
    struct Week: Decodable {
      var name: String
      var page: String
    }
    var measures: [String]
    var weeks: [Week]
    var verdicts: String
    var events: [[String]]
  }

  private func data(_ published: [Edition]) throws -> Data {
    let site = SiteFixture.site(EditionFixture.normal, published: published)
    let context = PageContext(site: site, route: .weeks, voice: Voice(.english))
    let script = String(decoding: EditionPairs(context).script, as: UTF8.self)
    let json = script.dropFirst("regulars.editions(".count).dropLast(");\n".count)
    return try JSONDecoder().decode(Data.self, from: Foundation.Data(json.utf8))
  }

  @Test func `every pair has one letter a measure`() throws {
    let found = try data([4, 3, 1].map { SiteFixture.published(weeksAgo: $0) })
    #expect(found.weeks.count == 4)
    #expect(found.verdicts.count == 6 * found.measures.count)
    #expect(found.verdicts.allSatisfy { "udsnpx-".contains($0) })
  }

  @Test func `groups and the days of actions are told of any two`() throws {
    let found = try data([4, 3, 1].map { SiteFixture.published(weeksAgo: $0) })
    #expect(found.measures.contains("Group: At risk"))
    #expect(found.events.map { $0[0] } == found.events.map { $0[0] }.sorted())
    #expect(found.events.contains(["2026-10-26", "Began: “Wait”, 402 people drawn."]))
    #expect(found.events.contains { $0[1].hasPrefix("Ended: “A note") })
    // Nothing has ended that is still running.
    #expect(!found.events.contains { $0[1].hasPrefix("Ended: “Wait") })
  }

  @Test func `a difference of fewer than k people is not released`() throws {
    var before = SiteFixture.published(weeksAgo: 1)
    let last = try #require(before.growth.weeks.indices.last)
    let now = try #require(EditionFixture.normal.growth.weeks.last?.active.shown)
    before.growth.weeks[last].active = Cell(now - 2)
    let small = try data([before])
    #expect(small.verdicts.first == "x")
    before.growth.weeks[last].active = Cell(now - 50)
    let large = try data([before])
    #expect(large.verdicts.first == "p")
  }

  @Test func `one edition has nothing to compare, and no place for it`() {
    let site = SiteFixture.site(EditionFixture.normal)
    #expect(!SiteFixture.html(site, .weeks).contains("id=\"compare\""))
    #expect(!site.pages.contains { $0.path.hasPrefix("data/editions.") })
  }
}
