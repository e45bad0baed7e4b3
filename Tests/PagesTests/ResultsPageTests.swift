import Commerce
import Markup
import Retention
import Testing
import Wording

@testable import Pages

@Suite struct `What became of actions` {
  private func page(
    _ route: Route,
    _ language: Language = .english,
    _ change: (inout Edition) -> Void = { _ in }
  ) -> String {
    var edition = EditionFixture.normal
    change(&edition)
    return SiteFixture.html(SiteFixture.site(edition), route, language)
  }

  @Test func `the heading is the newest verdict, with both shares and the interval`() {
    let words =
      "helped: 15.0% bought within 28 days, 8.8% without it, +6.2 points (0.3\u{2060}–\u{2060}10.8)."
    #expect(page(.results).contains(words))
    #expect(page(.results, .simplifiedChinese).contains("有效：28天内购买率15.0%"))
  }

  @Test func `no clear effect says what could not be seen, and luck that it may be luck`() {
    let unclear = page(.results) { $0.results = [MadeUp.results[2]] }
    #expect(unclear.contains("showed no clear effect"))
    #expect(unclear.contains("less than 8.5 points could not be seen"))
    let lucky = page(.results) { edition in
      var result = MadeUp.results[1]
      result.verdict = .unclear
      result.family = .init(tests: 8, holds: false)
      edition.results = [result]
    }
    #expect(lucky.contains("may have been luck"))
    #expect(lucky.contains("it is one of 8 tests of its quarter"))
  }

  @Test func `a running test shows people and its end, and no share`() throws {
    let running = page(.results) { $0.results = [MadeUp.results[0]] }
    #expect(running.contains("“Wait” is running: 402 people, verdict on 23\u{A0}Nov."))
    #expect(running.contains("Until the days have passed for everybody"))
    #expect(!running.contains("% bought within"))
  }

  @Test func `before and after stands apart with its fixed text`() {
    let english = page(.results)
    #expect(english.contains("Before and after, which is no test"))
    #expect(english.contains("Nobody was left alone, so nothing shows what would have happened"))
    let alone = page(.results) { $0.results = [MadeUp.results[4]] }
    #expect(
      alone.contains("was no test, as nobody was left alone: 25.4% bought after it, 16.7% before")
    )
    #expect(alone.contains("Season or chance can do this."))
    // Grey as a whole, and in no list of tests.
    #expect(alone.contains("muted-figure\" aria-labelledby=\"before-after\""))
    #expect(alone.contains("40 of 240") && alone.contains("61 of 240"))
    #expect(!alone.contains("id=\"tests\"") && !alone.contains(">not a test<"))
    #expect(!page(.results) { $0.results = [MadeUp.results[1]] }.contains("muted-figure"))
  }

  @Test func `without anybody left alone there is no verdict to wait for`() {
    let running = page(.results) { edition in
      var result = MadeUp.results[0]
      result.arms[1].assigned = Cell(0)
      edition.results = [result]
    }
    #expect(running.contains("322 people, nobody left alone; before and after from 23\u{A0}Nov."))
    #expect(!running.contains("verdict on"))
    #expect(running.contains("id=\"before-after\"") && !running.contains("id=\"tests\""))
  }

  @Test func `the learning log tells how often each playbook worked, and for whom`() {
    let english = page(.results)
    #expect(english.contains("What was learned"))
    #expect(english.contains("its tests lie far apart (p\u{A0}=\u{A0}0.04)"))
    #expect(english.contains("7 customers stand in both arms and count in neither."))
  }

  @Test func `a playbook's own page shows its tests, and the front page the last one`() {
    let note = page(.playbook("note"))
    #expect(note.contains("Finished tests: 2; helped 1, hurt 0"))
    #expect(
      note.contains("All together +4.1 points (0.2\u{2060}–\u{2060}8.0), of 1,150 people treated.")
    )
    let front = page(.thisWeek)
    #expect(front.contains("Did the last one work?"))
    #expect(front.contains("“Wait” is running: 402 people"))
  }

  @Test func `a shop that has tried nothing has no such page`() {
    var edition = EditionFixture.normal
    (edition.results, edition.lessons) = ([], [])
    let site = SiteFixture.site(edition)
    #expect(!site.routes.contains(.results))
    #expect(!SiteFixture.html(site, .thisWeek).contains("Did the last one work?"))
    #expect(SiteFixture.html(site, .playbook("note")).contains("Not measured yet"))
  }

  @Test func `tests and lessons read back as they were published`() throws {
    let bytes = try EditionCoding.json(EditionFixture.normal, view: .public)
    let back = try EditionCoding.edition(from: bytes)
    #expect(back.results.map(\.verdict) == EditionFixture.normal.results.map(\.verdict))
    #expect(back.lessons.first?.effect.value == 0.041)
  }

  @Test func `every name of a test leads to its value and its card`() throws {
    let index = MeasureIndex(EditionFixture.normal)
    #expect(index["lessons.note.effect.value"]?.number == 0.041)
    #expect(index["results.note-2026-09-07.primary.low"]?.number == 0.0031)
    #expect(DefinitionCard.covering("results.note-2026-09-07.mde")?.anchor == "results.mde")
    #expect(DefinitionCard.covering("lessons.note.treated")?.anchor == "lessons.effect")
  }
}
