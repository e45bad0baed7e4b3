import Commerce
import Markup
import Retention
import Testing

@testable import Pages

/// Sentences beside numbers that are kept back: what is not shown need not be small.
struct KeptBackTests {
  private func context(_ edition: Edition, _ route: Route) -> PageContext {
    PageContext(site: SiteFixture.site(edition), route: route, voice: Voice(.english))
  }

  @Test func `moves between the groups are added up only where none is kept back`() {
    let flow = [
      RFMMeasures.Flow(from: "loyal", to: "dormant", customers: Cell(40)),
      RFMMeasures.Flow(from: "dormant", to: "loyal", customers: Cell(13)),
      RFMMeasures.Flow(from: "dormant", to: "active", customers: Cell(213)),
    ]
    #expect(GroupMoves(flow).down == 40 && GroupMoves(flow).up == 226)
    var held = flow
    held[2].customers.hidden = .private
    #expect(GroupMoves(held).down == nil && GroupMoves(held).up == nil)
  }

  @Test func `weeks between two numbers are weeks, also where some are kept back`() throws {
    var edition = EditionFixture.normal
    let last = edition.growth.weeks.count - 1
    for index in stride(from: last - 24, to: last, by: 2) {
      edition.growth.weeks[index].active.hidden = .private
    }
    let page = ThisWeekPage(context(edition, .thisWeek))
    #expect(try #require(page.chart).finding.contains("25 weeks"))
    let figures = GrowthPage(context(edition, .growth)).story.sections.flatMap(\.figures)
    #expect(figures.contains { $0.finding.contains("25 weeks") })
  }

  @Test func `the newest number has its day where the edition's own is kept back`() throws {
    var edition = EditionFixture.normal
    let last = edition.growth.weeks.count - 1
    for index in last - 4...last { edition.growth.weeks[index].active.hidden = .private }
    let day = Voice(.english).dates.long(edition.growth.weeks[last - 5].week.sunday)
    let page = ThisWeekPage(context(edition, .thisWeek))
    #expect(try #require(page.chart).finding.hasPrefix("Active customers on \(day): "))
  }

  @Test func `a cut of the tiers is printed as it is`() {
    var edition = EditionFixture.normal
    edition.rfm.tiers = [
      RFMMeasures.Tier(name: "T1", above: Cell(0), customers: Cell(60)),
      RFMMeasures.Tier(name: "T2", above: Cell(1_950), customers: Cell(203)),
    ]
    edition.shop.currency = "EUR"
    let html = SiteFixture.html(SiteFixture.site(edition), .customers)
    #expect(html.contains("203 customers spend €19.50 or more an order"))
  }

  @Test func `what nobody could have noted is unknown, and its tickets are not to be read`() {
    var edition = EditionFixture.normal
    #expect(!ChurnMeasures.tellsExperience([.products, .customers], rated: 0))
    #expect(ChurnMeasures.tellsExperience([.refunds], rated: 0))
    edition.churn.recent = edition.churn.recent.withoutExperience
    let cause = edition.churn.recent.cause(.poorExperience)
    #expect(cause?.customers.hidden == .noData && cause?.share.shown == nil)
    let page = ChurnPage(context(edition, .churn))
    #expect(!page.story.advice.contains { $0.contains("tickets") })
    #expect(
      ChurnPage(context(EditionFixture.normal, .churn)).story.advice
        .contains { $0.contains("tickets") }
    )
  }

  @Test func `a group without a rate says why`() {
    var edition = EditionFixture.normal
    let window = String(edition.settings.headlineWindow)
    edition.repeat.recent[window]?.now = Rate(part: 0, whole: 0)
    let tile = ThisWeekPage(context(edition, .thisWeek)).tiles.first
    #expect(tile?.missing?.hasPrefix("Nobody first bought 90 to 180 days ago") == true)
  }

  @Test func `moves that are kept back are not called small or none`() {
    var edition = EditionFixture.normal
    for index in edition.rfm.flow.indices { edition.rfm.flow[index].customers.hidden = .private }
    let page = CustomersPage(context(edition, .customers))
    #expect(page.heading.contains("is kept back: groups of fewer than 5 people"))
    edition.rfm.flow = []
    #expect(!CustomersPage(context(edition, .customers)).heading.contains("kept back"))
  }
}
