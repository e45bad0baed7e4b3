import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The page on what is coming, and for whom.
package struct CalendarPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story
  package var messages: [Message]
  package var capLines: [String]
  package var news: [NewsItem]
  package var missingNews: String?

  /// Days ahead that the heading speaks of.
  static let near = 30

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.calendar
    let dates = CalendarDates(context)
    question = phrases.question
    heading = CalendarPage.heading(dates, context)
    let figures = CalendarFigures(context)
    story = Story(
      lead: [phrases.lead] + (dates.isInTables ? [] : [phrases.outside]),
      sections: [
        Story.Section(figures: [figures.weeks]),
        Story.Section(figures: [figures.days, figures.refills].compactMap(\.self)),
      ],
      next: CalendarPage.file(context) + context.links(to: [.playbooks, .products, .customers]),
      notes: CalendarPage.notes(context)
    )
    messages = CalendarPage.messages(context)
    capLines = CalendarPage.capLines(context)
    news = CalendarPage.news(context)
    missingNews = CalendarPage.missingNews(context)
  }

  static func heading(_ dates: CalendarDates, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.calendar
    let near = dates.dates(in: dates.next(near))
    var text = phrases.answerNone
    if let first = near.first {
      let nearest = inDays(first, context)
      text =
        near.count == 1
        ? phrases.answerOne(nearest)
        : phrases.answer(context.voice.numbers.exact(near.count), nearest)
    }
    return text + due(dates, context) + phrases.stop
  }

  /// "the 12.12 sale, in 20 days".
  static func inDays(_ date: CalendarDate, _ context: PageContext) -> String {
    let days = date.day - context.edition.asOf
    return context.voice.phrases.calendar.inDays(date.name, String(days))
  }

  /// Who is about to run out of the product that most people run out of, and how many were a week
  /// before.
  private static func due(_ dates: CalendarDates, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.calendar
    guard let product = dates.refills.first, let now = product.replenish?.due.shown else {
      return ""
    }
    let count = context.voice.numbers.exact
    let before = context.site.input.published.last { $0.week.id == context.edition.week.id - 1 }?
      .products.first { $0.sku == product.sku }?.replenish?.due.shown
    guard let before else { return phrases.dueAlone(count(now), product.title) }
    return phrases.due(count(now), product.title, count(before))
  }

  private static func file(_ context: PageContext) -> [Link] {
    let path = context.site.calendarPath(in: context.voice.language)
    return [Link(text: context.voice.phrases.calendar.file, href: context.href(toFile: path))]
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let phrases = context.voice.phrases.calendar
    var measures = ["care.birthdays", "products.replenish", "rhythm.payday", "care.campaigns"]
    if context.edition.care.birthdays.isEmpty { measures.removeFirst() }
    let isWithout = context.site.input.notebook?.care.isEmpty ?? true
    let empty = Note(title: phrases.care.noneTitle, text: "\(phrases.care.none)")
    return (isWithout ? [empty] : []) + [
      Note(
        title: context.voice.phrases.charts.howCounted,
        text: "\(phrases.howCounted)",
        links: measures.flatMap { context.definitions($0) }
      )
    ]
  }
}
