import Diagnostics
import Markup
import Testing
import Wording

@testable import Notebook
@testable import Pages

/// What a measure is called where its number stands alone.
@Suite struct `The name of a measure` {
  private func context(_ language: Language = .english) -> PageContext {
    PageContext(
      site: SiteFixture.site(EditionFixture.normal),
      route: .method,
      voice: Voice(language)
    )
  }

  @Test(
    arguments: [
      ("repeat.returningRevenue.91d", "Share of sales from returning customers, last 91 days"),
      ("repeat.returningRevenue.28d", "Share of sales from returning customers, last 28 days"),
      ("growth.fourWeeks.lapseRate", "Lapse rate, last 4 weeks"),
      ("growth.weeks.last.lapsed", "Lapsed customers, week\u{A0}47"),
      ("discounts.depth", "Discount depth, all of the history"),
      ("discounts.recent.now", "Orders at full price, last 28 days"),
      ("service.within24.now", "First reply within a day, last 13 weeks"),
      ("repeat.recent.90.now", "Came back within 90 days, newest quarter"),
      ("repeat.within.30", "Repeat purchase rate within 30 days, all of the history"),
      ("rfm.groups.at_risk.customers", "Customer groups, At risk"),
      ("cohorts.pooled.monthly.1", "All cohorts together, month 1"),
      ("sales.91d.orders", "Orders, last 91 days"),
      ("input.customers", "Customers"),
    ]
  )
  func `tells the days or the group that it is of`(path: String, name: String) {
    #expect(context().fullTitle(ofMeasure: path) == name)
  }

  @Test func `puts the days into the brackets that a name has already`() {
    let name = context(.simplifiedChinese).fullTitle(ofMeasure: "sales.28d.perBuyer")
    #expect(name.hasSuffix("，近28天）"))
  }

  @Test func `tells things that are counted with their unit`() {
    let index = context().site.measures
    func amount(_ path: String) -> String? {
      index[path].map { context().amount(of: $0) }
    }
    #expect(amount("repeat.gaps.median")?.hasSuffix(" days") == true)
    #expect(amount("rfm.groups.at_risk.customers")?.hasSuffix(" customers") == true)
    #expect(amount("sales.week.orders")?.hasSuffix(" orders") == true)
    #expect(amount("repeat.recent.90.now")?.hasSuffix("%") == true)
  }

  @Test func `a condition tells the days of its measure, and a choice stands in brackets`() {
    func name(_ path: String) -> Trigger.Name {
      Trigger.Name(path: path, location: SourceLocation("a.md", line: 1, column: 1))
    }
    let choice = Trigger.any(
      .moves(name("growth.fourWeeks.lapseRate"), .rises),
      .compares(name("repeat.gaps.median"), .less, 60)
    )
    let context = context()
    let text = context.text(
      of: .all(.moves(name("discounts.depth"), .falls), choice),
      context.site.measures
    )
    #expect(
      text.hasPrefix(
        "“Discount depth, all of the history” falls, and (“Lapse rate, last 4 weeks” rises, or "
          + "“Time between purchases, median” is below 60 days (now "
      )
    )
    #expect(text.hasSuffix(" days))"))
  }
}
