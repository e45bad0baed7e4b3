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
    #expect(page(published: [1], { _ in }, .simplifiedChinese).contains("与上一周（第46周）相比"))
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

  @Test func `actions that began or ended in between are named`() {
    let apart = page(published: [4])
    #expect(apart.contains("Actions that began or ended in between"))
    #expect(apart.contains("Began: “Wait”, 402 people drawn."))
    #expect(apart.contains("Ended: “A note"))
    #expect(!page(published: [1]).contains("Began:"))
  }
}
