import Markup
import Retention
import Testing
import Wording

@testable import Pages

@Suite struct `Why they left, and service` {
  private func page(_ route: Route, _ language: Language, _ name: String = "normal") throws
    -> String
  {
    let edition = try #require(EditionFixture.named[name])
    return SiteFixture.html(SiteFixture.site(edition), route, language)
  }

  @Test func `the heading tells the causes, the largest first, and the change follows`() throws {
    let english = try page(.churn, .english)
    #expect(english.contains("Of 1,318 who lapsed in 13\u{A0}weeks, 55% bought once"))
    #expect(english.contains("Bad experience, against the 13 weeks before: about the same as"))
    #expect(try page(.churn, .simplifiedChinese).contains("13周内流失1318人：55%只买过一次、像是忘了我们"))
  }

  @Test func `what was inferred is not worded as told, and rules of thumb have their caveat`()
    throws
  {
    let english = try page(.churn, .english)
    #expect(english.contains("Nobody said so."))
    #expect(english.contains("Bad experience is understated"))
    #expect(english.contains("Rule of thumb from a trade article, not measured here."))
    #expect(english.contains("by elimination"))
  }

  @Test func `replies say how fast, how many in a day and what goes together with it`() throws {
    let english = try page(.service, .english)
    #expect(
      english.contains("Half of all tickets are answered within 22 min, 88.0% within a day")
    )
    #expect(
      english.contains("came back 4 points more often")
        || english.contains("came back 4.0 points more often")
    )
    #expect(english.contains("Goes together, not proof"))
    #expect(
      english.contains("2 teams are left out, so that none with fewer than 5 customers shows.")
    )
    #expect(try page(.service, .simplifiedChinese).contains("一半的咨询在22分钟内得到回复"))
  }

  @Test func `weeks, benefits and goods are headed by what they show`() throws {
    #expect(
      try page(.churn, .english)
        .contains("In 26 of 26\u{A0}weeks “Bought once, forgot us” is the largest number published")
    )
    #expect(try page(.prices, .english).contains("33% of orders have two benefits or more"))
    #expect(try page(.products, .english).contains("products have a role: "))
    var edition = try #require(EditionFixture.named["normal"])
    let stacks = try #require(edition.discounts.stacks)
    edition.discounts.stacks = stacks.map { stack in
      var priced = stack
      let margin = 0.6 - 0.03 * Double(stack.stack)
      priced.margin = Estimate(value: margin, se: 0.002, low: margin - 0.004, high: margin + 0.004)
      return priced
    }
    let site = SiteFixture.site(edition)
    let english = site.html(at: .prices, in: .english).markup
    #expect(english.contains("Margin falls from 60% without a benefit to 51% with 3 benefits"))
    let chinese = site.html(at: .prices, in: .simplifiedChinese).markup
    #expect(chinese.contains("没有优惠时毛利率60%，<wbr>3\u{2060}种优惠时降到51%"))
  }

  @Test func `a shop without tables has no page on service, and is told what would mend it`() throws
  {
    let site = SiteFixture.site(try #require(EditionFixture.named["tiny"]))
    #expect(!site.routes.contains(.service) && site.routes.contains(.churn))
    #expect(try page(.churn, .english, "tiny").contains("Add ratings.csv and service.csv"))
  }
}
