import Commerce
package import Markup
import Retention
import Wording

/// The week as a letter to mail or to put into a chat: the front page's words in its order, with
/// everything left out that makes it longer than such a letter may be.
///
/// Aggregates only, as on the site: a chat group is public. Cut in this order: what numbers are made
/// of, what is said about actions, actions from the last one up, the result, numbers from the last
/// one up. A number is never parted from its interval.
package struct WeeklyLetter: Sendable {
  package struct Number: Sendable, Hashable {
    package var name: String
    /// The figure with its interval.
    package var figure: String
    /// What it is made of.
    package var company: String?
    /// What became of it, with sign and verdict.
    package var change: String?
  }

  package struct Action: Sendable, Hashable {
    package var title: String
    package var facts: [String]
  }

  /// What a way of sending lets through.
  package struct Limit: Sendable, Hashable {
    /// Words, a Han character or a kana being one.
    package var words: Int
    /// Bytes of UTF-8 of the whole text.
    package var bytes: Int

    package init(words: Int, bytes: Int) {
      self.words = words
      self.bytes = bytes
    }
  }

  package let language: Language
  package let subject: String
  /// Shop, week, day of the data, and whether the shop is made up.
  package let place: String
  package let heading: String
  package private(set) var why: [String]
  package private(set) var numbers: [Number]
  package private(set) var actions: [Action]
  package private(set) var result: String?
  /// What the numbers rest on.
  package let data: String?
  /// The site, by its address or, where there is none, the file to open.
  package let address: String?
  package let whole: String
  package let doThis: String
  package let didItWork: String

  package init(_ site: Site, _ language: Language) {
    let voice = Voice(language)
    let context = PageContext(site: site, route: .thisWeek, voice: voice)
    let letter = Letter(context)
    let words = voice.phrases.mail
    let edition = site.input.edition
    self.language = language
    subject = letter.subject
    place = [
      edition.shop.name, voice.dates.weekWithYear(edition.week.id),
      voice.phrases.shell.dataTo(voice.dates.withWeekday(edition.asOf)),
      edition.shop.madeUp ? voice.phrases.shell.madeUp : nil,
    ].compactMap(\.self).joined(separator: " · ")
    heading = letter.heading
    why = letter.lead
    let isShort = [.quiet, .stale, .none, .tiny].contains(letter.state)
    numbers = isShort ? [] : letter.tiles.compactMap { WeeklyLetter.number($0, voice) }
    let most = isShort ? 1 : 3
    actions = letter.actions.prefix(most).map { Action(title: $0.title, facts: $0.facts) }
    result = isShort ? nil : letter.results.first?.text
    data = letter.dataLine
    address = site.address(ofFile: Route.thisWeek.path(in: language, of: site.input.languages))
    whole =
      address.map(words.readAt) ?? words.openFile(voice.dates.weekName(edition.week.id))
    doThis = words.doThis
    didItWork = words.didItWork
  }

  private static func number(_ tile: Tile, _ voice: Voice) -> Number? {
    guard let value = tile.value else { return nil }
    let figure = tile.interval.map { voice.phrases.states.withInterval(value, $0) } ?? value
    let change = tile.change.map { change in
      let verdict =
        switch change.verdict {
        case .better: " ●\u{A0}" + change.verdictWord
        case .worse: " ◆\u{A0}" + change.verdictWord
        case .none: ""
        }
      return change.sign + " " + change.text + verdict
    }
    return Number(name: tile.name, figure: figure, company: tile.company, change: change)
  }

  /// The longest form that the limit lets through, measured on the text that `write` makes of it.
  package func fitting(_ limit: Limit, _ write: (WeeklyLetter) -> String) -> WeeklyLetter {
    var letter = self
    while !limit.holds(write(letter)), letter.shorten() {}
    return letter
  }

  /// Leaves out what is needed least; false where nothing is left that may go.
  private mutating func shorten() -> Bool {
    if let last = numbers.lastIndex(where: { $0.company != nil }) {
      numbers[last].company = nil
    } else if let last = actions.lastIndex(where: { $0.facts.count > 1 }) {
      actions[last].facts.removeLast()
    } else if actions.count > 1 {
      actions.removeLast()
    } else if result != nil {
      result = nil
    } else if !actions.isEmpty {
      actions.removeLast()
    } else if numbers.count > 1 {
      numbers.removeLast()
    } else if !why.isEmpty {
      why.removeLast()
    } else {
      return false
    }
    return true
  }
}

extension WeeklyLetter.Limit {
  /// A letter by mail: 250 words, or 450 Chinese characters.
  static func mail(_ language: Language) -> WeeklyLetter.Limit {
    WeeklyLetter.Limit(words: language.isHan ? 450 : 250, bytes: .max)
  }

  /// One message of the narrowest robot of the chats.
  static let chat = WeeklyLetter.Limit(words: .max, bytes: 1_999)

  func holds(_ text: String) -> Bool {
    text.utf8.count <= bytes && (words == .max || WeeklyLetter.Limit.words(in: text) <= words)
  }

  /// Runs of letters and digits between spaces; each Han character and kana stands for itself.
  static func words(in text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      let isSign =
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      let isWord = !isSign && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isSign || (isWord && !isInside) { count += 1 }
      isInside = !isSign && !scalar.properties.isWhitespace && (isWord || isInside)
    }
    return count
  }
}
