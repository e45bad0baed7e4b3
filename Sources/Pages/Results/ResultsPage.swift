import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The page of results: what became of the actions, and what was learned.
package struct ResultsPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.results
    let results = context.edition.results
    let words = ResultWords(context)
    let figures = ResultFigures(context, results)
    question = phrases.question
    heading = results.leading.map(words.sentence) ?? phrases.chart.findingNone
    var lead = [phrases.lead]
    if results.contains(where: { !$0.isOver }) { lead.append(phrases.leadRunning) }
    story = Story(
      lead: lead,
      sections: [
        // Under a title the table has all columns of the page.
        Story.Section(
          title: phrases.table.caption,
          figures: [figures.tests].compactMap(\.self)
        ),
        Story.Section(figures: [ResultsPage.learning(context, words)].compactMap(\.self)),
        Story.Section(figures: [figures.beforeAfter].compactMap(\.self)),
      ].filter { !$0.figures.isEmpty },
      advice: phrases.advice,
      next: context.links(to: [.playbooks, .churn, .growth]),
      notes: ResultsPage.notes(context)
    )
  }

  /// Which playbook worked how often, and for whom.
  private static func learning(_ context: PageContext, _ words: ResultWords) -> Figure? {
    let lessons = context.edition.lessons
    guard !lessons.isEmpty else { return nil }
    let voice = context.voice
    let names = voice.phrases.results.learning
    func count(_ number: Int) -> DataTable.Cell { DataTable.Cell(voice.numbers.exact(number)) }
    return Figure(
      id: "learning",
      finding: names.finding,
      subline: names.subline,
      picture: nil,
      foot: context.foot(nil, "lessons.effect"),
      table: DataTable(
        caption: names.finding,
        rowTitle: names.rowTitle,
        columns: [
          DataTable.Column(names.forWhom, isNumber: false), DataTable.Column(names.tests),
          DataTable.Column(names.helped), DataTable.Column(names.hurt),
          DataTable.Column(names.unclear), DataTable.Column(names.effect),
          DataTable.Column(names.people),
        ],
        rows: lessons.prefix(50).map { lesson in
          DataTable.Row(
            DataTable.Cell(words.title(lesson.playbook), href: words.href(lesson.playbook)),
            [
              DataTable.Cell(audience(lesson.playbook, context)), tests(lesson, words),
              count(lesson.helped), count(lesson.hurt), count(lesson.unclear),
              effect(lesson, words), count(lesson.treated),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("lessons"),
      width: .full
    )
  }

  /// Those that are over, and below them how many are not.
  private static func tests(_ lesson: PlaybookLesson, _ words: ResultWords) -> DataTable.Cell {
    let numbers = words.voice.numbers
    return DataTable.Cell(
      numbers.exact(lesson.tests - lesson.running),
      detail: lesson.running == 0
        ? nil : words.phrases.learning.running(numbers.exact(lesson.running))
    )
  }

  private static func audience(_ playbook: String, _ context: PageContext) -> String {
    let text = context.site.input.notebook?.playbook(playbook)?.text(in: context.voice.language.tag)
    return text?.audience ?? "–"
  }

  private static func effect(_ lesson: PlaybookLesson, _ words: ResultWords) -> DataTable.Cell {
    guard let value = words.points(lesson.effect) else {
      return DataTable.Cell(lesson.effect.hidden ?? .noData, in: words.voice)
    }
    var detail = [words.interval(lesson.effect)]
    if let chance = lesson.sameness.shown, chance < 0.1 {
      detail.append(words.phrases.learning.apart(words.voice.numbers.chance(chance)))
    }
    return DataTable.Cell(value, detail: detail.compactMap(\.self).joined(separator: "\u{A0}· "))
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let voice = context.voice
    let words = voice.phrases.results.notes
    let settings = context.edition.settings
    let results = context.edition.results
    let small = words.small(String(settings.minimum.rate), String(settings.privacy.k))
    let conflicts = results.reduce(0) { $0 + ($1.conflicts.shown ?? 0) }
    var notes = [
      Note(title: words.peekingTitle, text: "\(words.peeking)"),
      Note(title: words.smallTitle, text: "\(small)"),
    ]
    if results.contains(where: { $0.verdict == .mismatch }) {
      notes.append(Note(title: words.mismatchTitle, text: "\(words.mismatch)"))
    }
    if results.count(where: { $0.family != nil }) > 1 {
      notes.append(Note(title: words.manyTitle, text: "\(words.many)"))
    }
    let torn = conflicts > 0 ? words.conflicts(voice.numbers.count(conflicts)) : ""
    notes.append(
      Note(
        title: voice.phrases.charts.howCounted,
        text: "\(torn)",
        links: context.definitions("results.primary", "results.mde", "lessons.effect")
      )
    )
    return notes
  }
}
