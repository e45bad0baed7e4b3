import Commerce
import Markup
import Retention
import Testing

@testable import Pages

@Suite struct `Two editions side by side` {
  private func page(
    published weeks: [Int],
    _ change: (inout Edition) -> Void = { _ in },
    _ language: Language = .english
  ) -> String {
    let edition = EditionFixture.normal
    let before = weeks.map { weeksAgo in
      var then = SiteFixture.published(weeksAgo: weeksAgo)
      change(&then)
      return then
    }
    let site = SiteFixture.site(edition, published: before)
    return SiteFixture.html(site, .week(edition.week.id), language)
  }

  @Test func `a week is set against a week, four weeks and a year before, where they are kept`() {
    let all = page(published: [52, 4, 1])
    #expect(all.contains("Against week\u{A0}46, the week before"))
    #expect(all.contains("Against week\u{A0}43, four weeks before"))
    #expect(all.contains("a year before"))
    let none = page(published: [3])
    #expect(!none.contains("Against week\u{A0}"))
    let chinese = page(published: [1], { _ in }, .simplifiedChinese)
    #expect(chinese.contains("与上一周（第\u{2060}46\u{2060}周）相比"))
  }

  @Test func `a group kept back four weeks ago is kept back as the group before`() throws {
    var then = SiteFixture.published(weeksAgo: 4)
    let name = try #require(then.rfm.groups.first?.name)
    then.rfm.groups[0].customers = Cell(missing: .private)
    for (published, isSilent) in [([then], true), ([SiteFixture.published(weeksAgo: 4)], false)] {
      var now = EditionFixture.normal
      now.keepSilence(of: published)
      let group = try #require(now.rfm.groups.first { $0.name == name })
      #expect((group.before.hidden == .private) == isSilent)
      #expect(group.customers.hidden == nil)
      let moves = now.rfm.flow.filter { $0.from == name }
      #expect(moves.allSatisfy { ($0.customers.hidden == .private) || !isSilent })
    }
  }

  @Test func `counts are said to have moved only beyond their noise`() {
    let rise = page(published: [1]) { then in
      then.sales["week"]?.orders = Cell(100)
    }
    #expect(rise.contains("up from 100 (+"))
    let same = page(published: [1])
    #expect(same.contains("about the same as"))
    #expect(same.contains("mostly the same people, so no test"))
    #expect(same.contains("nearly the same people twice, so no test"))
  }

  @Test func `four weeks apart, the moves between groups stand beside`() {
    #expect(page(published: [4]).contains("id=\"moves\""))
    #expect(!page(published: [1]).contains("id=\"moves\""))
  }

  @Test func `moves are a matrix with the same heads down and across`() throws {
    for route in [Route.week(EditionFixture.normal.week.id), .customers] {
      let site = SiteFixture.site(
        EditionFixture.normal,
        published: [SiteFixture.published(weeksAgo: 4)]
      )
      let text = SiteFixture.html(site, route)
      let behind = try #require(text.split(separator: "<table class=\"matrix\">").dropFirst().first)
      let table = try #require(behind.split(separator: "</table>").first)
      let heads = table.split(separator: "<th scope=\"col\" class=\"n\">").dropFirst()
        .map { $0.prefix { $0 != "<" } }
      let rows = table.split(separator: "<th scope=\"row\">").dropFirst()
      #expect(heads.count == 10 && rows.count == 11)
      #expect(rows.map { $0.prefix { $0 != "<" } }.prefix(10) == heads.prefix(10))
      #expect(rows.allSatisfy { $0.split(separator: "<td ").count == 11 })
      // From loyal, the second row, to at risk, the eighth column; who are too few are a dash.
      let loyal = rows[rows.startIndex + 1].split(separator: "<td ").dropFirst()
      #expect(loyal[loyal.startIndex + 7].hasPrefix("class=\"n heat-7\">412<"))
      let champions = rows[rows.startIndex].split(separator: "<td ").dropFirst()
      #expect(champions[champions.startIndex + 9].contains("hidden-value"))
      #expect(!champions[champions.startIndex + 9].contains(">3<"))
    }
  }

  @Test func `other editions are compared by the sizes of groups, small steps kept back`() throws {
    let text = page(published: [1]) { then in
      for index in then.rfm.groups.indices {
        guard let count = then.rfm.groups[index].customers.shown else { continue }
        then.rfm.groups[index].customers = Cell(index == 0 ? count - 2 : count - 20)
      }
    }
    #expect(text.contains("Group: Champions"))
    #expect(text.contains("fewer than 5 apart; mostly the same people, so no test"))
    #expect(text.contains("+20; mostly the same people, so no test"))
    #expect(!page(published: [4]).contains("Group: Champions"))
  }

  @Test func `actions that began or ended in between are named`() {
    let apart = page(published: [4])
    #expect(apart.contains("Actions that began or ended in between"))
    #expect(apart.contains("Began: “Wait”, 402 people drawn."))
    #expect(apart.contains("Ended: “A note"))
    #expect(!page(published: [1]).contains("Began:"))
  }
}
