import Commerce
package import Markup
import Retention
import Wording

/// The days of the coming year as a file for calendar programs.
///
/// - Source: RFC 5545. Its only stamp is that of D: the same edition makes the same bytes.
struct CalendarFile {
  private let context: PageContext
  private var text = ""

  /// Days ahead.
  static let days = 365
  /// Octets of a line before it is folded.
  private static let longest = 75

  init(_ site: Site, _ language: Language) {
    context = PageContext(site: site, route: .calendar, voice: Voice(language))
    write()
  }

  var bytes: [UInt8] { Array(text.utf8) }

  private mutating func write() {
    let shop = context.edition.shop.name
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//Regulars//Care calendar//\(context.voice.language.tag.uppercased())")
    line("CALSCALE:GREGORIAN")
    line("X-WR-CALNAME:" + Self.escaped(context.voice.phrases.calendar.fileName(shop)))
    let dates = CalendarDates(context)
    for date in dates.all(in: dates.next(Self.days)) { event(date) }
    line("END:VCALENDAR")
  }

  private mutating func event(_ date: CalendarDate) {
    line("BEGIN:VEVENT")
    line("UID:\(Self.identifier(date))@\(Self.token(context.edition.shop.name)).regulars")
    line("DTSTAMP:\(Self.basic(context.edition.asOf))T000000Z")
    line("DTSTART;VALUE=DATE:\(Self.basic(date.day))")
    line("DTEND;VALUE=DATE:\(Self.basic(date.end + 1))")
    line("SUMMARY:" + Self.escaped(context.voice.capitalised(date.name)))
    let description = [people(date), date.detail, date.text].compactMap(\.self)
    if !description.isEmpty {
      line("DESCRIPTION:" + Self.escaped(description.joined(separator: "\n")))
    }
    line("CATEGORIES:" + Self.escaped(date.kind.word))
    line("TRANSP:TRANSPARENT")
    line("END:VEVENT")
  }

  private func people(_ date: CalendarDate) -> String? {
    guard let count = date.people?.shown else { return nil }
    return context.voice.phrases.charts.customersCount(context.voice.numbers.count(count))
  }

  /// Appends a line, folded so that no part is longer than 75 octets and no sign is split.
  private mutating func line(_ content: String) {
    var size = 0
    for scalar in content.unicodeScalars {
      let width = UTF8.width(scalar)
      if size + width > Self.longest {
        text += "\r\n "
        size = 1
      }
      text.unicodeScalars.append(scalar)
      size += width
    }
    text += "\r\n"
  }

  /// Text as a value: backslashes, semicolons, commas and line ends escaped, control signs left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case _ where scalar.properties.generalCategory == .control: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same for an event in all languages and in every week's edition.
  private static func identifier(_ date: CalendarDate) -> String {
    "\(date.kind.word)-\(token(date.key))-\(basic(date.began))"
  }

  /// A name made of letters, digits and hyphens; what they cannot say follows as a checksum.
  private static func token(_ name: String) -> String {
    let isPlain: (UInt8) -> Bool = { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 45 || byte == 95
    }
    if !name.isEmpty, name.utf8.allSatisfy(isPlain) { return name }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }

  /// `20261122`.
  private static func basic(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return padded(year, 4) + padded(month, 2) + padded(number, 2)
  }
}

extension Site {
  /// The calendar file of a language, from the root of the site.
  package func calendarPath(in language: Language) -> String {
    let root = language == input.languages.first ? "" : language.tag + "/"
    return root + "calendar/calendar.ics"
  }
}
