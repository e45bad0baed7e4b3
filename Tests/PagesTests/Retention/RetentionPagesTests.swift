import Charts
import Commerce
import Markup
import Retention
import Testing
import Themes

@testable import Pages

struct RetentionPagesTests {
  private func context(
    _ edition: Edition,
    _ route: Route,
    _ language: Language = .english
  ) -> PageContext {
    let input = SiteInput(edition: edition, languages: [.english, .simplifiedChinese])
    let site = Site(input: input, theme: AlmanacTheme())
    return PageContext(site: site, route: route, voice: Voice(language))
  }

  @Test func `the retention heading says value, window and what became of it`() {
    let page = RetentionPage(context(EditionFixture.normal, .retention))
    #expect(
      page.heading
        == "27.5% of people who first bought 90 to 180 days ago came back within 90 days,"
        + " about the same as 26.1% in the quarter before."
    )
    let chinese = RetentionPage(context(EditionFixture.normal, .retention, .simplifiedChinese))
    #expect(chinese.heading == "90\u{2060}～\u{2060}180天前首购的顾客中，27.5%在90天内复购，与上一季的26.1%基本持平。")
  }

  @Test func `a rise beyond noise is said with its direction`() {
    var edition = EditionFixture.normal
    edition.repeat.recent["90"]?.before = Rate(part: 200, whole: 1_157, minimum: 30)
    let page = RetentionPage(context(edition, .retention))
    #expect(page.heading.contains(", up from 17.3% in the quarter before"))
    #expect(page.story.change?.verdict == .better)
  }

  @Test func `thirty customers get counts and no rate`() {
    let page = RetentionPage(context(EditionFixture.tiny, .retention))
    #expect(page.heading.hasPrefix("Too few to say: 6 of 21 first buyers"))
    let groups = CustomersPage(context(EditionFixture.tiny, .customers))
    #expect(groups.heading == "Too few to group: 30 customers so far; groups open at 50.")
    #expect(groups.story.sections.isEmpty)
  }

  @Test func `a cell of a cohort says of how many its share is`() throws {
    let page = RetentionPage(context(EditionFixture.normal, .retention))
    let figure = try #require(page.story.sections.first?.figures.first { $0.id == "months" })
    let table = try #require(figure.table)
    let row = try #require(table.rows.first)
    #expect(row.cells[1].text.hasSuffix("%"))
    #expect(row.cells[1].detail?.hasSuffix(" of \(row.cells[0].text)") == true)
    // The script reads the cells off the chart: the size has no place in it.
    let places = try #require(figure.picture).wideReadings
    #expect(places.across.count == table.columns.count)
    #expect(places.across.first == Readings.nowhere)
    #expect(places.across.dropFirst().allSatisfy { $0 > 0 })
    #expect(places.down.count == table.rows.count { !$0.isTotal })
  }

  @Test func `weeks too small for a map are shown together`() throws {
    var edition = EditionFixture.normal
    let hidden = Cell<Int>(missing: .private)
    edition.cohorts.weekly = edition.cohorts.weekly.map { cohort in
      var small = cohort
      small.retained = cohort.retained.indices.map { $0 == 0 ? cohort.retained[0] : hidden }
      return small
    }
    let page = RetentionPage(context(edition, .retention))
    let weeks = try #require(page.story.sections.last)
    #expect(weeks.figures.map(\.id) == ["weeks"])
    #expect(weeks.text.first?.hasPrefix("Few customers start in one week") == true)
    let table = try #require(weeks.figures.first?.table)
    #expect(table.rows.count == 13)
    #expect(table.rows.first?.cells.first?.detail?.contains(" of ") == true)
    let whole = RetentionPage(context(EditionFixture.normal, .retention))
    #expect(whole.story.sections.last?.figures.map(\.id) == ["weeks", "weeks-or-later"])
  }

  @Test func `growth adds up in every row of its table`() throws {
    let figure = GrowthFigures(context(EditionFixture.normal, .growth)).columns
    let table = try #require(figure.table)
    #expect(table.rows.count == 26)
    for row in table.rows {
      let counts = row.cells.prefix(4).compactMap { Int($0.text.filter(\.isNumber)) }
      try #require(counts.count == 4)
      #expect(counts[0] + counts[1] - counts[2] == counts[3])
    }
  }

  @Test func `arrivals follow from what is shown where one part is too small`() throws {
    var row = try #require(EditionFixture.normal.growth.weeks.last)
    row.new.hidden = .private
    row.reactivated.hidden = .private
    row.quick.hidden = .private
    #expect(row.arrivals(k: 5) == 156)
    #expect(row.ratio(k: 5).shown.map { ($0 - 156.0 / 131).magnitude < 1e-9 } == true)
    row.lapsed.hidden = .private
    #expect(row.arrivals(k: 5) == nil)
    #expect(row.ratio(k: 5).shown == nil)
  }

  @Test func `growing is said only when the interval leaves one out`() {
    let page = context(EditionFixture.normal, .growth)
    func word(_ low: Double, _ high: Double) -> String {
      GrowthPage.verdict(Estimate(value: 1, se: nil, low: low, high: high), page)
    }
    #expect(word(1.1, 1.5) == "growing")
    #expect(word(0.9, 1.5) == "holding")
    #expect(word(0.6, 0.9) == "shrinking")
  }

  @Test func `a curve ends where too few are watched and its quarter day has an interval`() {
    let points = [(10, 100, 0.9), (20, 60, 0.7), (30, 9, 0.5)].map {
      SecondPurchaseMeasures.Point(
        day: $0.0,
        atRisk: $0.1,
        events: 5,
        survival: $0.2,
        se: 0.02,
        low: $0.2 - 0.04,
        high: $0.2 + 0.04
      )
    }
    let curve = ReturnCurve(points, 10)
    #expect(curve.lastDay == 20)
    #expect(curve.point(at: 25) == nil)
    #expect(curve.point(at: 15)?.day == 10)
    // Somewhere between 100 and 60: only the days of events are known.
    #expect(curve.atRisk(at: 15) == nil)
    #expect(curve.atRisk(at: 10) == 100 && curve.atRisk(at: 20) == 60)
    #expect(curve.days(returning: 0.25).low == 20)
    #expect(curve.days(returning: 0.25).high == 20)
  }

  @Test func `the last three months of a row are left out of "or later"`() throws {
    let figures = CohortFigures(context(EditionFixture.normal, .retention), grain: .month)
    let exact = try #require(figures.inPeriod.table)
    let later = try #require(figures.orLater.table)
    func known(_ row: DataTable.Row) -> Int {
      row.cells.dropFirst().filter { $0.kind == .value && !$0.text.isEmpty }.count
    }
    let first = try #require(exact.rows.first)
    let match = try #require(later.rows.first { $0.head == first.head })
    #expect(known(match) == known(first) - 3)
  }

  @Test func `every group has a page with its rule in words`() {
    let all = context(EditionFixture.normal, .customers).site.segments
    #expect(all.count == 10)
    for key in all {
      let page = SegmentPage(context(EditionFixture.normal, .segment(key)), segment: key)
      #expect(page.story.lead.first?.hasPrefix("The rule: ") == true, "\(key)")
    }
    #expect(Route.segment("at_risk").folders == ["customers", "at-risk"])
  }

  @Test func `nothing hidden reaches a page`() {
    for language in Language.offered {
      let edition = EditionFixture.hidden
      let site = context(edition, .retention, language).site
      for route in [Route.retention, .secondOrder, .growth, .customers, .segment("champions")] {
        let html = site.html(at: route, in: language).markup
        #expect(!html.contains("7,777,777") && !html.contains("7777777"), "\(route)")
        #expect(!html.contains("77.8") && !html.contains("78%"), "\(route)")
      }
    }
  }
}
