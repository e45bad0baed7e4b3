package import Commerce
import Markup
import Retention
import Wording

/// A week's permanent page: what was said then, and whether it has held.
package struct WeekPage: PageValue {
  package var question: String
  package var heading: String
  package var lead: String
  package var numbersHeading: String
  package var tiles: [Tile]
  package var restatedHeading: String
  package var restated: DataTable?
  package var beforeHeading: String
  package var before: DataTable?
  /// The edition beside those of a week, four weeks and a year before it, where they are kept.
  package var comparisons: [Comparison]

  package struct Comparison: Sendable {
    package var heading: String
    package var table: DataTable?
    package var moves: Figure?
    package var playbooksHeading: String
    package var playbooks: [Link]
  }

  package init(_ context: PageContext, week: Week) {
    let voice = context.voice
    let words = voice.phrases.weeks
    let then = context.site.asPublished(week)
    let letter = Letter(PageContext(site: then, route: context.route, voice: voice))
    let isKept = context.site.input.published.contains { $0.week.id == week }
    let restatement = Restatement(of: letter.edition, today: context.edition, voice)
    question = words.question
    heading = words.said(voice.dates.week(week), letter.heading)
    let gap = voice.language.gap
    lead =
      isKept
      ? words.published(voice.dates.full(letter.edition.asOf)) + gap + restatement.sentence(voice)
      : words.notPublished
    numbersHeading = words.numbersThen
    tiles = letter.tiles
    restatedHeading = words.restatedHeading
    restated = isKept ? WeekPage.table(restatement, week, voice) : nil
    beforeHeading = words.beforeHeading
    before = WeekPage.beside(letter.edition, week, voice)
    let thenContext = PageContext(site: then, route: context.route, voice: voice)
    comparisons = WeekPage.comparisons(letter.edition, thenContext, today: context)
  }

  private static func comparisons(
    _ edition: Edition,
    _ context: PageContext,
    today: PageContext
  ) -> [Comparison] {
    let published = context.site.input.published
    return [1, 4, 52].compactMap { weeks -> Comparison? in
      guard let other = published.last(where: { $0.week.id == edition.week.id - weeks }) else {
        return nil
      }
      let found = EditionComparison(edition, with: other, context, today: today)
      return Comparison(
        heading: found.title,
        table: found.table,
        moves: found.moves,
        playbooksHeading: context.voice.phrases.weeks.editions.playbooks,
        playbooks: found.playbooks
      )
    }
  }

  private static func table(_ restatement: Restatement, _ week: Week, _ voice: Voice) -> DataTable?
  {
    guard !restatement.lines.isEmpty else { return nil }
    let words = voice.phrases.weeks
    return DataTable(
      caption: words.restatedCaption(voice.dates.weekName(week)),
      rowTitle: words.measure,
      columns: [
        DataTable.Column(words.then), DataTable.Column(words.now),
        DataTable.Column(words.why, isNumber: false),
      ],
      rows: restatement.lines.map { line in
        DataTable.Row(
          DataTable.Cell(line.name),
          [line.then, line.now, DataTable.Cell(restatement.why(line, voice))]
        )
      }
    )
  }

  /// The week beside a week, four weeks and a year before, all as counted in its own edition.
  private static func beside(_ edition: Edition, _ week: Week, _ voice: Voice) -> DataTable? {
    let words = voice.phrases.weeks
    func row(_ weeks: Int) -> GrowthMeasures.WeekRow? {
      edition.growth.weeks.last { $0.week == week - weeks }
    }
    let columns = [
      (words.thisWeek, row(0)), (words.weekBefore, row(1)), (words.fourBefore, row(4)),
      (words.yearBefore, row(52)),
    ]
    guard columns[0].1 != nil, columns[1].1 != nil else { return nil }
    let all: [(String, (GrowthMeasures.WeekRow) -> Retention.Cell<Int>)] = [
      (words.activeAtEnd, { $0.active }), (words.newWeek, { $0.new }),
      (words.backWeek, { $0.reactivated }), (words.lapsedWeek, { $0.lapsed }),
    ]
    // By four weeks, single weeks have a level only.
    let lines = edition.growth.isByFourWeeks ? Array(all.prefix(1)) : all
    return DataTable(
      caption: words.beforeCaption(voice.dates.weekName(week)),
      rowTitle: words.measure,
      columns: columns.map { DataTable.Column($0.0) },
      rows: lines.map { name, value in
        DataTable.Row(
          DataTable.Cell(name),
          columns.map { column in
            column.1.map { DataTable.Cell(value($0), in: voice) }
              ?? DataTable.Cell(Missing.noData, in: voice)
          }
        )
      }
    )
  }
}

extension Site {
  /// The site as it was for a week: its edition as first published, and those before it.
  func asPublished(_ week: Week) -> Site {
    let past = book.past {
      Dictionary(weeks.map { ($0, published($0)) }, uniquingKeysWith: { first, _ in first })
    }
    return past[week] ?? published(week)
  }

  private func published(_ week: Week) -> Site {
    var then = input
    then.edition = input.published.last { $0.week.id == week } ?? input.edition
    then.published = input.published.filter { $0.week.id < week }
    then.notebook = nil
    then.reachable = map.present
    return Site(input: then, theme: theme)
  }
}
