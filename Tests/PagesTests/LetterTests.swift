import Commerce
import Markup
import Retention
import Testing

@testable import Pages

/// The heading rule of the front page and what follows from it.
@Suite struct `The front page` {
  private func page(_ name: String, _ language: Language = .english) throws -> ThisWeekPage {
    let edition = try #require(EditionFixture.named[name])
    let site = SiteFixture.site(edition)
    return ThisWeekPage(PageContext(site: site, route: .thisWeek, voice: Voice(language)))
  }

  @Test func `what moved and is worth most money is the heading`() throws {
    let page = try page("normal")
    #expect(
      page.heading
        == "131 customers slipped away this week, up from 96 the week before. "
        + "New and returning ones made up for it."
    )
    let han = try self.page("normal", .simplifiedChinese)
    #expect(han.heading == "本周流失131位客户，多于上周的96位。新客和回流补上了缺口。")
  }

  @Test func `a quiet week has no list of changes`() throws {
    let page = try page("quiet")
    #expect(page.heading == "Nothing moved beyond its usual swing.")
    #expect(page.changes.isEmpty)
    #expect(page.tiles.count == 5)
  }

  @Test func `orders lead only where no tile moved`() throws {
    var edition = EditionFixture.quiet
    edition.sales["week"]?.orders = Cell(302)
    let weeks = [Int](repeating: 231, count: 8)
    edition.change.weekly["orders"]?.eightWeeks = ChangeMeasures.Shift(
      .count(302, medianOf: weeks, phi: 1)
    )
    let site = SiteFixture.site(edition)
    let context = PageContext(site: site, route: .thisWeek, voice: Voice(.english))
    let page = ThisWeekPage(context)
    #expect(page.heading.hasPrefix("302 orders this week, more than in a usual week ("))
    #expect(page.lead.first?.hasPrefix("99 customers lapsed") == true)
  }

  @Test func `orders far below the usual week are no quiet week`() throws {
    var edition = EditionFixture.quiet
    edition.sales["week"]?.orders = Cell(150)
    let weeks = [Int](repeating: 231, count: 8)
    edition.change.weekly["orders"]?.eightWeeks = ChangeMeasures.Shift(
      .count(150, medianOf: weeks, phi: 1)
    )
    edition.change.weekly["orders"]?.yearBefore = ChangeMeasures.Shift(.count(150, before: 155))
    let context = PageContext(
      site: SiteFixture.site(edition),
      route: .thisWeek,
      voice: Voice(.english)
    )
    #expect(ThisWeekPage(context).heading.hasPrefix("150 orders this week, fewer than in a usual"))
  }

  @Test func `numbers that swing too much are not called about the same`() throws {
    var edition = EditionFixture.quiet
    edition.sales["week"]?.orders = Cell(252)
    edition.change.weekly["orders"]?.yearBefore = ChangeMeasures.Shift(
      .count(252, before: 148, phi: 60)
    )
    edition.change.weekly["orders"]?.eightWeeks = ChangeMeasures.Shift(missing: .noData)
    let context = PageContext(
      site: SiteFixture.site(edition),
      route: .thisWeek,
      voice: Voice(.english)
    )
    let lead = ThisWeekPage(context).lead.joined()
    #expect(lead.contains("252 orders this week; orders swing too much to tell"))
    #expect(Change.count(0, before: 121, phi: 1_504).isUnsteady)
    #expect(!Change.count(228, before: 231, phi: 1).isUnsteady)
  }

  @Test func `stale data come before any change and hold actions back`() throws {
    let page = try page("stale")
    #expect(page.heading == "No new orders since Sun 8\u{A0}Nov: this page is 14 days behind.")
    #expect(page.tiles.allSatisfy { $0.change == nil })
    #expect(page.actions.isEmpty)
    #expect(page.noAction == "Actions wait for fresh orders.")
  }

  @Test func `thirty customers get counts and no rate`() throws {
    let page = try page("tiny")
    #expect(page.heading.hasPrefix("30 customers so far: counts"))
    #expect(page.tiles.allSatisfy { $0.value?.contains("%") != true })
    #expect(page.chart == nil)
  }

  @Test func `no orders is said as what to do`() throws {
    let page = try page("empty")
    #expect(page.heading == "No orders read yet.")
    #expect(page.tiles.isEmpty)
  }

  @Test func `at most three actions, each with a trigger that holds`() throws {
    let page = try page("normal")
    #expect(page.actions.map(\.title) == ["A note & \"more\" <soon>"])
  }

  @Test func `numbers carry whole, interval and definition`() throws {
    let tile = try #require(try page("normal").tiles.first)
    #expect(tile.value == "27.5%")
    #expect(tile.interval == "25.0\u{2060}–\u{2060}30.1")
    #expect(tile.company == "331 of 1,204 people")
    #expect(tile.definition.href.hasPrefix("method/repeat/index.html#repeat."))
  }
}

@Suite struct `What moved it` {
  private func page(_ change: (inout ChangeMeasures) -> Void, _ language: Language) -> ThisWeekPage
  {
    var edition = EditionFixture.normal
    change(&edition.change)
    let site = SiteFixture.site(edition)
    return ThisWeekPage(PageContext(site: site, route: .thisWeek, voice: Voice(language)))
  }

  @Test func `is told where net sales changed, part by part, and adds up`() throws {
    let moved = try #require(page({ _ in }, .english).moved)
    #expect(moved.finding.hasPrefix("Net sales are up to"))
    #expect(moved.finding.contains("an average week of the eight before. app carries most of it."))
    let rows = try #require(moved.table?.rows)
    #expect(rows.map(\.head.text) == ["app", "web", "others", "returns", "all together"])
    #expect(rows.last?.isTotal == true && rows[0].cells[2].detail != nil)
    let han = try #require(page({ _ in }, .simplifiedChinese).moved)
    #expect(han.finding.contains("（此前八周平均）。其中app占得最多。"))
  }

  @Test func `is left out of a week like others, and of one without parts`() {
    let same = ChangeMeasures.Shift(.count(228, before: 231))
    #expect(page({ $0.weekly["netSales"]?.eightWeeks = same }, .english).moved == nil)
    #expect(page({ $0.moved = [:] }, .english).moved == nil)
    #expect(page({ $0 = .unknown }, .english).moved == nil)
  }
}

@Suite struct `The regions` {
  private func page(_ regions: RegionMeasures, _ language: Language = .english) -> RegionsPage {
    var edition = EditionFixture.normal
    edition.regions = regions
    let site = SiteFixture.site(edition)
    return RegionsPage(PageContext(site: site, route: .regions, voice: Voice(language)))
  }

  @Test func `lead with the one that takes the shop up most`() {
    let regions = MadeUp.regions
    #expect(
      page(regions).heading
        == "Zhejiang likes us most (142, 128\u{2060}–\u{2060}157; average 100) and spends about the average."
    )
    #expect(
      page(regions, .simplifiedChinese).heading
        == "Zhejiang接受度最高（指数142，128\u{2060}～\u{2060}157，平均100），消费力与平均持平。"
    )
  }

  @Test func `say so where none stands out or none is large enough`() {
    var regions = MadeUp.regions
    regions.rows.removeFirst()
    let last = regions.rows.count - 1
    #expect(page(regions).heading.hasPrefix("Sichuan likes us least (71, 57"))
    regions.rows[last].acceptance.high = 104
    #expect(page(regions).heading.hasPrefix("No region stands out: the 2"))
    for index in regions.rows.indices { regions.rows[index].acceptance.hidden = .tooFew }
    #expect(page(regions).heading.contains("30 customers yet"))
  }

  @Test func `give advice only for what stands out`() throws {
    var regions = MadeUp.regions
    #expect(page(regions).story.advice.contains { $0.hasPrefix("Send new goods first") })
    for index in regions.rows.indices {
      for path in [\RegionMeasures.Row.acceptance, \.spending] {
        regions.rows[index][keyPath: path].low = 90
        regions.rows[index][keyPath: path].high = 110
      }
    }
    #expect(page(regions).story.advice.count == 1)
    #expect(page(regions).story.advice.first?.hasPrefix("Treat all regions alike") == true)
    let last = regions.rows.count - 1
    regions.rows[last].acceptance.high = 95
    #expect(page(regions).heading.contains("likes us least"))
    #expect(page(regions).story.advice.first?.hasPrefix("Send new goods first") == true)
  }

  @Test func `are not compared where only one is large enough`() {
    var regions = MadeUp.regions
    regions.rows = Array(regions.rows.prefix(1))
    regions.rows[0].acceptance = Estimate(value: 100, se: 1, low: 96, high: 104)
    regions.rows[0].spending = Estimate(value: 100, se: 1, low: 96, high: 104)
    let page = page(regions)
    #expect(page.heading.contains("is the only region with enough customers"))
    #expect(page.story.advice.isEmpty)
    let findings = page.story.sections.flatMap(\.figures).map(\.finding)
    #expect(!findings.contains { $0.contains("runs from") })
  }

  @Test func `have no page where the data names none`() {
    var edition = EditionFixture.normal
    #expect(SiteFixture.site(edition).routes.contains(.regions))
    edition.regions = .unknown
    #expect(!SiteFixture.site(edition).routes.contains(.regions))
  }
}

@Suite struct `A past week` {
  @Test func `names what was restated, and by how much only from k people up`() {
    var then = SiteFixture.published(weeksAgo: 2)
    let last = then.growth.weeks.count - 1
    let (new, lapsed) = (then.growth.weeks[last].new, then.growth.weeks[last].lapsed)
    then.growth.weeks[last].new = Cell((new.value ?? 0) + 20)
    then.growth.weeks[last].lapsed = Cell((lapsed.value ?? 0) + 2)
    let found = Restatement(of: then, today: EditionFixture.normal, Voice(.english))
    #expect(found.changed == 2)
    let outcomes = Dictionary(uniqueKeysWithValues: found.lines.map { ($0.name, $0.outcome) })
    #expect(outcomes["New, that week alone"] == .restated)
    #expect(outcomes["Lapsed, that week alone"] == .notReleased)
    #expect(outcomes["Active at the end of the week"] == .held)
    let now = found.lines.first { $0.name == "Lapsed, that week alone" }?.now
    #expect(now?.kind == .hidden)
  }

  @Test func `orders and net sales are compared too, and the reason is the orders read`() throws {
    let today = EditionFixture.normal
    var then = SiteFixture.published(weeksAgo: 0)
    let sales = try #require(then.sales["week"])
    let (orders, net) = (try #require(sales.orders.shown), try #require(sales.netSales.shown))
    then.sales["week"]?.orders = Cell(orders + 1)
    then.sales["week"]?.netSales = Cell(net + 24_000)
    let few = Restatement(of: then, today: today, Voice(.english))
    let outcomes = Dictionary(uniqueKeysWithValues: few.lines.map { ($0.name, $0.outcome) })
    #expect(outcomes["Orders, that week alone"] == .notReleased)
    #expect(outcomes["Net sales, that week alone"] == .notReleased)
    #expect(outcomes["Known buyers, that week alone"] == .held)
    then.sales["week"]?.orders = Cell(orders + 20)
    then.growth.lapseDays += 7
    let many = Restatement(of: then, today: today, Voice(.english))
    let line = try #require(many.lines.first { $0.name == "Net sales, that week alone" })
    #expect(line.outcome == .restated)
    #expect(many.why(line, Voice(.english)) == "orders came in late, were refunded or restored")
    then.input.firstDay = then.input.firstDay.map { $0 - 100 }
    let other = Restatement(of: then, today: today, Voice(.english))
    #expect(other.why(line, Voice(.english)) == "the orders read today are not those read then")
  }

  @Test func `an old edition says so and shows its own headline`() {
    var then = SiteFixture.published(weeksAgo: 1)
    // The fixture has the sales of its newest week only.
    then.sales["week"] = nil
    let site = SiteFixture.site(EditionFixture.normal, published: [then])
    let text = SiteFixture.html(site, .week(EditionFixture.normal.week.id - 1))
    #expect(text.contains("You are reading week\u{A0}46. The latest is week\u{A0}47."))
    #expect(text.contains("None of the numbers that can be compared has been restated since."))
  }
}
