import Commerce
import Markup
import Retention
import Wording

/// Every edition, each with what it said and whether that has held.
package struct WeeksPage: PageValue {
  package struct Entry: Sendable, Hashable {
    package var week: Link
    package var headline: String
    /// Whether its numbers have held, or that it is the newest.
    package var note: String
  }

  /// The place of the comparison that a script makes, with its words by the names of attributes.
  package struct Comparing: Sendable {
    package var settings: [(name: String, value: String)]
  }

  package var question: String
  package var heading: String
  /// Nothing where there are no two editions.
  package var comparing: Comparing?
  package var listHeading: String
  package var entries: [Entry]
  package var tableHeading: String
  package var tableNote: String
  package var table: DataTable?

  package init(_ context: PageContext) {
    let voice = context.voice
    let words = voice.phrases.weeks
    let site = context.site
    let published = Set(site.input.published.map(\.week.id))
    var restatedWeeks = 0
    question = words.question
    listHeading = words.listHeading
    entries = site.weeks.reversed().map { week in
      let then = PageContext(site: site.asPublished(week), route: context.route, voice: voice)
      let letter = Letter(then)
      let restatement = Restatement(of: letter.edition, today: context.edition, voice)
      if published.contains(week), restatement.changed > 0 { restatedWeeks += 1 }
      let note = published.contains(week) ? restatement.sentence(voice) : words.newest
      return Entry(
        week: Link(text: voice.dates.weekWithYear(week), href: context.href(to: .week(week))),
        headline: letter.heading,
        note: note
      )
    }
    let count = voice.numbers.count(entries.count)
    heading =
      entries.count < 2
      ? words.first
      : restatedWeeks == 0
        ? words.allHeld(count) : words.someRestated(count, voice.numbers.count(restatedWeeks))
    comparing = WeeksPage.comparing(context)
    tableHeading = words.tableHeading
    tableNote = words.tableNote
    table = WeeksPage.table(context)
  }

  private static func comparing(_ context: PageContext) -> Comparing? {
    let site = context.site
    guard site.theme.scriptPath != nil, site.weeks.count > 1 else { return nil }
    let words = context.voice.phrases.reading.compare
    let language = context.voice.language
    return Comparing(settings: [
      ("source", context.href(toFile: site.editionsPath(in: language))),
      ("root", String(context.href(to: .thisWeek).dropLast("index.html".count))),
      ("title", words.title), ("lead", words.lead), ("earlier", words.earlier),
      ("later", words.later), ("measure", words.measure), ("difference", words.difference),
      ("caption", words.caption("{n}", "{m}")), ("same", words.same), ("up", words.up),
      ("unsteady", context.voice.phrases.states.unsteady),
      ("down", words.down), ("same-people", words.samePeople),
      ("not-released", words.notReleased), ("missing", words.missing),
      ("points", words.points("{n}")), ("moves", words.moves), ("moves-only", words.movesOnly),
      ("events", context.voice.phrases.weeks.editions.playbooks), ("not-loaded", words.notLoaded),
    ])
  }

  /// Up to 52 weeks as today's data counts them, each column shaded by its own range.
  private static func table(_ context: PageContext) -> DataTable? {
    let voice = context.voice
    let words = voice.phrases.letter.sections
    let rows = context.edition.growth.weeks.suffix(52)
    guard rows.count >= 2 else { return nil }
    let all: [(String, (GrowthMeasures.WeekRow) -> Retention.Cell<Int>)] = [
      (words.columnActive, { $0.active }), (words.columnNew, { $0.new }),
      (words.columnBack, { $0.reactivated }), (words.columnLapsed, { $0.lapsed }),
    ]
    // By four weeks, single weeks have a level only.
    let isByFourWeeks = context.edition.growth.isByFourWeeks
    let columns = isByFourWeeks ? Array(all.prefix(1)) : all
    let steps = columns.map { column in HeatSteps(rows.compactMap { column.1($0).shown }) }
    return DataTable(
      caption: isByFourWeeks
        ? voice.phrases.growth.active.caption : voice.phrases.weeks.tableCaption,
      rowTitle: words.columnWeek,
      columns: columns.map { DataTable.Column($0.0) },
      rows: rows.reversed().map { row in
        DataTable.Row(
          DataTable.Cell(
            String(row.week.iso),
            detail: voice.dates.span(row.week)
          ),
          zip(columns, steps).map { column, steps in
            var cell = DataTable.Cell(column.1(row), in: voice)
            cell.heat = column.1(row).shown.map(steps.step)
            return cell
          }
        )
      }
    )
  }
}
