import Commerce
import Markup
import Retention
import Testing

@testable import Pages

/// The growth page of an edition that publishes four weeks at a time.
@Suite struct `Growth by four weeks` {
  /// The made-up shop with its weeks held back and the sums of four shown.
  private static let edition: Edition = {
    var edition = EditionFixture.normal
    let weeks = edition.growth.weeks
    edition.growth.grain = .fourWeeks
    edition.growth.blocks = stride(from: weeks.count - 52, to: weeks.count, by: 4).map { start in
      let own = weeks[start..<start + 4]
      func sum(_ cell: KeyPath<GrowthMeasures.WeekRow, Retention.Cell<Int>>) -> Int {
        own.reduce(0) { $0 + ($1[keyPath: cell].value ?? 0) }
      }
      var row = weeks[start + 3]
      row.first = weeks[start].week
      row.start = weeks[start].start
      row.new = Cell(sum(\.new))
      row.reactivated = Cell(sum(\.reactivated))
      row.lapsed = Cell(sum(\.lapsed))
      row.quick = Estimate(value: 1.19, se: nil, low: 0.94, high: 1.51)
      return row
    }
    edition.growth.fourWeeks = edition.growth.blocks.last
    for index in weeks.indices {
      edition.growth.weeks[index].new.hidden = .private
      edition.growth.weeks[index].retained.hidden = .private
      edition.growth.weeks[index].reactivated.hidden = .private
      edition.growth.weeks[index].lapsed.hidden = .private
      edition.growth.weeks[index].quick.hidden = .private
    }
    return edition
  }()

  private func page(_ edition: Edition, _ language: Language = .english) -> GrowthPage {
    let site = SiteFixture.site(edition)
    return GrowthPage(PageContext(site: site, route: .growth, voice: Voice(language)))
  }

  @Test func `a sentence in Chinese writes a count as sentences do, its table every digit`() throws
  {
    let active = try #require(Self.edition.growth.weeks.last?.active.shown)
    try #require((1_000..<100_000).contains(active))
    #expect(page(Self.edition, .simplifiedChinese).heading.contains("\(active)"))
    let numbers = Voice(.simplifiedChinese).numbers
    #expect(numbers.exact(active).contains(","))
    #expect(!page(Self.edition, .simplifiedChinese).heading.contains(numbers.exact(active)))
  }

  @Test func `the heading is of four weeks and the page says why`() throws {
    let page = page(Self.edition)
    #expect(page.heading.contains("than four weeks ago: "))
    #expect(
      page.heading.hasSuffix("; 1.19 in for each one out (0.94\u{2060}–\u{2060}1.51), holding.")
    )
    #expect(page.story.lead.contains { $0.contains("over four weeks at a time") })
    let han = self.page(Self.edition, .simplifiedChinese)
    #expect(han.heading.contains("比四周前"))
    #expect(han.heading.hasSuffix("；每流失1人，进来1.19人（0.94\u{2060}～\u{2060}1.51），大致守住。"))
  }

  @Test func `charts and tables have a row for each four weeks`() throws {
    let figures = page(Self.edition).story.sections.flatMap(\.figures)
    let columns = try #require(figures.first { $0.id == "weeks" })
    #expect(columns.picture != nil && columns.table?.rows.count == 13)
    #expect(columns.downloads.allSatisfy { $0.href.contains("growth-blocks") })
    let ratio = try #require(figures.first { $0.id == "ratio" })
    #expect(
      ratio.finding
        == "In the last four weeks 1.19 (0.94\u{2060}–\u{2060}1.51) came in for each one that left: holding"
    )
    let active = try #require(figures.first { $0.id == "active" })
    #expect(active.table?.rows.count == 26)
  }

  @Test func `four weeks that are kept back as well are said to be`() {
    var edition = Self.edition
    let last = edition.growth.blocks.count - 1
    edition.growth.blocks[last].lapsed.hidden = .private
    edition.growth.blocks[last].reactivated.hidden = .private
    edition.growth.blocks[last].quick.hidden = .private
    edition.growth.fourWeeks = edition.growth.blocks[last]
    let page = page(edition)
    #expect(page.heading.hasSuffix("four weeks ago."))
    #expect(
      page.story.lead.contains {
        $0.hasPrefix("Who came and who went in the last four weeks is kept back")
      }
    )
  }

  @Test func `the tile has the sums of four weeks`() throws {
    let site = SiteFixture.site(Self.edition)
    let page = ThisWeekPage(PageContext(site: site, route: .thisWeek, voice: Voice(.english)))
    let tile = try #require(page.tiles.first { $0.measure == "growth.weeks.last.active" })
    #expect(tile.company?.hasSuffix("lapsed in four weeks") == true)
    #expect(tile.company?.contains("–") == false)
    #expect(page.tiles.contains { $0.measure == "growth.fourWeeks.lapsed" && $0.value != nil })
  }
}
