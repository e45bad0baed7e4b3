import Commerce
import Markup
import Retention
import Testing

@testable import Pages

struct ModelPagesTests {
  private func forecast(_ edition: Edition, _ language: Language = .english) -> ForecastPage {
    ForecastPage(context(edition, .forecast, language))
  }

  private func value(_ edition: Edition, _ language: Language = .english) -> ValuePage {
    ValuePage(context(edition, .value, language))
  }

  private func context(_ edition: Edition, _ route: Route, _ language: Language) -> PageContext {
    PageContext(site: SiteFixture.site(edition), route: route, voice: Voice(language))
  }

  @Test func `a tested model says how far off it was and what it expects`() {
    let page = forecast(EditionFixture.normal)
    #expect(
      page.heading
        == "Tested on the last 26 weeks the model was 4% too high; the simple rule was 11% too high. "
        + "It expects 2,360 (2,224\u{2060}–\u{2060}2,505) repeat purchases in the next 26 weeks."
    )
    let chinese = forecast(EditionFixture.normal, .simplifiedChinese)
    #expect(chinese.heading.hasPrefix("用最近26周检验，模型偏高4%，简单规则偏高11%。预计未来26周复购2360"))
    let figures = page.story.sections[0].figures
    #expect(figures.map(\.id) == ["check", "by-repeats", "tracking", "parameters"])
    #expect(figures[0].picture != nil)
    #expect(figures[0].table?.rows.count == 6)
  }

  @Test func `each figure of the check heads its own numbers`() throws {
    let figures = forecast(EditionFixture.normal).story.sections[0].figures
    #expect(figures[0].finding == "2,402 repeat purchases came, 2,498 were forecast")
    let shown = try #require(figures[0].table?.rows.first)
    #expect(shown.head.text == "MBG/NBD" && shown.cells[0].text == "2,498")
    #expect(
      figures[2].finding
        == "Week by week the model was 2.2% off on average, the simple rule 7.1%"
    )
    #expect(figures[2].flags.count == 1 && figures[2].flags[0].hasPrefix("① "))
    #expect(
      figures[3].finding == "MBG/NBD makes the purchases so far likeliest, and is the model shown"
    )
  }

  @Test func `the group furthest outside what was expected is named`() {
    var edition = EditionFixture.normal
    edition.models.validation.value?.byX[7].actual = Cell(118)
    edition.models.validation.value?.byX[7].mbgnbd = 168
    for x in 0..<7 {
      let counted = edition.models.validation.value?.byX[x].actual.value
      edition.models.validation.value?.byX[x].mbgnbd = counted.map(Double.init)
    }
    func finding() -> String { forecast(edition).story.sections[0].figures[1].finding }
    #expect(
      finding()
        == "Furthest from the model: customers with 7 or more repeats before, who bought 118 times; "
        + "143\u{2060}–\u{2060}193 were expected"
    )
    edition.models.validation.value?.byX[7].mbgnbd = 120
    #expect(finding() == "Each group bought about as often as the model expected")
  }

  @Test func `a model that missed by too much shows its check and no forecast`() {
    let page = forecast(EditionFixture.hidden)
    #expect(page.heading == "The model did not beat the simple rule; its numbers are not shown.")
    #expect(page.story.sections[0].figures.map(\.id) == ["check", "by-repeats", "tracking"])
    #expect(page.story.advice.isEmpty)
    let groups = value(EditionFixture.hidden).story.sections[1].figures[0]
    #expect(groups.picture == nil && groups.table == nil && groups.missing != nil)
  }

  @Test func `a small shop is told what a model needs`() {
    let page = forecast(EditionFixture.tiny)
    #expect(page.heading.hasPrefix("Too few to say: 30 customers, 11 of them"))
    #expect(page.story.sections[0].figures[0].missing == "The check opens at 52 weeks of data.")
  }

  @Test func `a model without a check yet says when there will be one`() {
    var edition = EditionFixture.normal
    edition.models.validation = Cell(missing: .tooFew)
    let page = forecast(edition)
    #expect(page.heading.hasSuffix("It can be tested once there are 52 weeks of data."))
    edition.models.chosen = Cell(missing: .notFitted)
    #expect(forecast(edition).heading.hasPrefix("No model of leaving fits this shop better"))
  }

  @Test func `what a customer is worth is compared with the quarter before`() {
    let page = value(EditionFixture.normal)
    #expect(page.heading.hasPrefix("People who first bought in "))
    #expect(page.story.sections[0].figures[0].picture != nil)
    #expect(page.story.sections[1].figures[0].table?.rows.count == 10)
    let empty = value(EditionFixture.empty)
    #expect(empty.story.sections.isEmpty)
    #expect(value(EditionFixture.tiny).heading.hasPrefix("Too few to say"))
  }

  @Test func `a quarter of starters is weighted by its months`() throws {
    var cohorts = EditionFixture.normal.cohorts.monthly
    let six = 6
    for index in cohorts.indices where cohorts[index].netPerCustomer.count > six {
      cohorts[index].complete = max(cohorts[index].complete, six + 1)
      cohorts[index].warning = nil
      cohorts[index].size = Cell(100)
      cohorts[index].netPerCustomer[six] = Estimate(value: 300, se: 3, low: 294, high: 306)
    }
    let spans = ValueSpan.newest(cohorts, at: six)
    let first = try #require(spans.first)
    #expect(first.mean == 300 && first.customers == 300)
    #expect((first.variance - 3).magnitude < 1e-9)
    #expect(first.last - first.first == 2)
  }
}
