import Commerce
import Markup
import Notebook
import Retention
import Wording

extension Letter {
  /// The next two dates and who is about to run out of something; nothing where lists are withheld.
  var coming: [HTML] {
    guard state != .stale, state != .none else { return [] }
    let words = voice.phrases.calendar.coming
    let dates = CalendarDates(context)
    // The shop's own campaign of a day of sales is told once.
    var days: Set<Day> = []
    let nearest = dates.dates(in: dates.next(CalendarPage.near)).filter {
      days.insert($0.day).inserted
    }
    let near = nearest.prefix(2).map { date in
      words.date(date.name, String(date.day - edition.asOf))
    }
    guard !near.isEmpty else { return [] }
    var text = near.joined(separator: words.comma)
    if let product = dates.refills.first, let due = product.replenish?.due.shown {
      text += words.due(count(due), product.title)
    }
    text += words.stop
    let link = context.link(to: .calendar)
    let gap = voice.language.gap
    return ["\(voice.capitalised(text))\(gap)<a href=\"\(link.href)\">\(link.text)</a>"]
  }

  /// The newest news of different kinds.
  var news: [Link] {
    guard state != .none else { return [] }
    var kinds: Set<NewsNote.Kind> = []
    let notes = context.site.freshNews.filter { kinds.insert($0.kind).inserted }.prefix(3)
    return notes.map { note in
      Link(
        text: note.text(in: voice.language.tag).title,
        href: context.href(to: .calendar, fragment: "news")
      )
    }
  }
}
