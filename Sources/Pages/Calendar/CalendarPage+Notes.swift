import Commerce
package import Markup
import Notebook
import Retention
import Wording

extension CalendarPage {
  /// A message of the shop: when, for whom, by what way, and its text.
  package struct Message: Sendable {
    package struct Fact: Sendable, Hashable {
      package var name: String
      package var text: String
      package var href: String?
    }

    package var title: String
    package var facts: [Fact]
    package var body: HTML
    /// Where the words are in another language than the page.
    package var foreignLanguage: String?
  }

  /// A piece of news to pass on.
  package struct NewsItem: Sendable {
    package var kind: String
    package var title: String
    /// For whom, and until when.
    package var meta: String
    package var body: HTML
    package var foreignLanguage: String?
  }

  static func messages(_ context: PageContext) -> [Message] {
    let notes = context.site.input.notebook?.care ?? []
    let year = (context.edition.asOf + 1)...(context.edition.asOf + 366)
    let payday = context.edition.paydaySpan
    // What is due first stands first; what no day is known for, last.
    let ordered = notes.map { note in (note, note.days(in: year, payday: payday).first) }
      .sorted { a, b in
        switch (a.1, b.1) {
        case (let x?, let y?) where x != y: return x < y
        case (.some, nil): return true
        case (nil, .some): return false
        default: return a.0.slug < b.0.slug
        }
      }
    return ordered.map { Message($0.0, next: $0.1, context) }
  }

  static func capLines(_ context: PageContext) -> [String] {
    let notes = context.site.input.notebook?.care ?? []
    guard !notes.isEmpty else { return [] }
    let words = context.voice.phrases.calendar.care
    let asOf = context.edition.asOf
    let limit = context.site.input.messageCap
    let breaches =
      MessageCap(
        notes,
        in: (asOf + 1)...(asOf + 7 * CalendarFigures.weekCount),
        payday: context.edition.paydaySpan,
        cap: limit
      ).breaches
    guard !breaches.isEmpty else { return [words.capKept(String(limit))] }
    return breaches.map { breach in
      let names = context.voice.phrases.names.customerGroups
      return words.capBroken(
        context.date(breach.start),
        String(breach.messages),
        breach.segment.map { names.name(of: $0) } ?? words.everyone,
        String(limit)
      )
    }
  }

  static func news(_ context: PageContext) -> [NewsItem] {
    let notes = context.site.freshNews
    return NewsNote.Kind.allCases.flatMap { kind in
      notes.filter { $0.kind == kind }.map { NewsItem($0, context) }
    }
  }

  /// "Nothing yet of: research."; nothing where all kinds are there, or none is.
  static func missingNews(_ context: PageContext) -> String? {
    let words = context.voice.phrases.calendar.news
    let there = Set(context.site.freshNews.map(\.kind))
    let missing = NewsNote.Kind.allCases.filter { !there.contains($0) }
    guard !there.isEmpty, !missing.isEmpty else { return nil }
    let comma = context.voice.language.listComma
    return words.missing(missing.map { words.kind($0.rawValue) }.joined(separator: comma))
  }
}

extension Site {
  /// News that is none of the day before yesterday: of the edition's last day, the newest first.
  var freshNews: [NewsNote] {
    (input.notebook?.news ?? []).filter { $0.isFresh(on: input.edition.asOf) }
  }
}

extension PageContext {
  /// "for the quiet", from the note's own words or the name of its group.
  func name(of audience: NoteAudience, words: String?) -> String? {
    words ?? audience.segment.map { voice.phrases.names.customerGroups.name(of: $0) }
      ?? audience.rule.map { text(of: $0) }
  }
}

extension CalendarPage.Message {
  init(_ note: CareNote, next: Day?, _ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.calendar
    let words = phrases.care
    let text = note.text(in: voice.language.tag)
    title = text.title
    body = text.document.html(context.documentValues)
    foreignLanguage = text.language == voice.language.tag ? nil : text.language
    var when = Self.when(note.occasion, context)
    // A date is its own next time.
    if let next, voice.dates.long(next) != when {
      when += voice.language.comma + words.next(voice.dates.withWeekday(next))
    }
    facts = [Fact(name: words.when, text: when)]
    let whom = context.name(of: note.audience, words: text.audience) ?? words.everyone
    let people = context.site.people(of: note.audience)?.shown.map {
      voice.phrases.charts.customersCount(voice.numbers.count($0))
    }
    // Whom the weather or a birthday will reach is not known from the rule alone.
    let isCounted =
      switch note.occasion {
      case .weather, .birthday: false
      default: note.audience.isPart
      }
    let count = isCounted ? people : nil
    facts.append(
      Fact(name: words.whom, text: [whom, count].compactMap(\.self).joined(separator: " · "))
    )
    // The shop’s own words may be shorter than the rule that people are counted by.
    if text.audience != nil, let rule = note.audience.rule {
      facts.append(Fact(name: words.rule, text: context.text(of: rule)))
    }
    if let channel = text.channel { facts.append(Fact(name: words.channel, text: channel)) }
    if let slug = note.playbook, let playbook = context.site.input.notebook?.playbook(slug) {
      let title = playbook.text(in: voice.language.tag).title
      let href = context.href(to: .playbook(slug))
      facts.append(Fact(name: words.playbook, text: title, href: href))
    }
  }

  /// The occasion in words.
  private static func when(_ occasion: CareNote.Occasion, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.calendar
    let words = phrases.care
    func around(_ name: String, _ offset: Int) -> String {
      if offset == 0 { return name }
      let days = String(abs(offset))
      return offset < 0 ? words.before(name, days) : words.after(name, days)
    }
    switch occasion {
    case .festival(let festival, let offset):
      return around(phrases.festival(festival.rawValue), offset)
    case .term(let term, let offset): return around(phrases.term(term.rawValue), offset)
    case .date(let day): return context.voice.dates.long(day)
    case .yearly(let month, let day):
      let place = Day(year: 2024, month: month, day: day) ?? context.edition.asOf
      return words.yearly(context.voice.dates.short(place))
    case .season(let season): return words.onSeason(phrases.season(season.rawValue))
    case .payday: return words.onPayday
    case .birthday: return words.onBirthday
    case .refill(let sku):
      return words.onRefill(context.name(ofSKU: sku))
    case .weather(let word): return words.onWeather(phrases.weather(word))
    }
  }
}

extension CalendarPage.NewsItem {
  init(_ note: NewsNote, _ context: PageContext) {
    let voice = context.voice
    let words = voice.phrases.calendar.news
    let text = note.text(in: voice.language.tag)
    kind = words.kind(note.kind.rawValue)
    title = text.title
    let whom = context.name(of: note.audience, words: text.audience)
    let parts = [
      context.date(note.on.day), whom.map(words.forWhom) ?? words.forEveryone,
      note.until.map { words.until(context.date($0)) },
    ]
    meta = parts.compactMap(\.self).joined(separator: " · ")
    body = text.document.html(context.documentValues)
    foreignLanguage = text.language == voice.language.tag ? nil : text.language
  }
}
