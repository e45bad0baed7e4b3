package import Commerce
package import Diagnostics

/// A message to customers: when it is due, for whom, and its text.
package struct CareNote: Note {
  /// What makes it due.
  package enum Occasion: Sendable, Hashable {
    /// So many days after a festival; before it where negative.
    case festival(Festival, offset: Int)
    case term(SolarTerm, offset: Int)
    /// One day, once.
    case date(Day)
    /// Every year on this day.
    case yearly(month: Int, day: Int)
    case season(Season)
    case payday
    /// When a product runs out at a customer's home, by its SKU.
    case refill(String)
    case birthday
    /// Known to people only.
    case weather(String)
  }

  package enum Season: String, Sendable, Hashable, CaseIterable {
    case spring, summer, autumn, winter

    /// The term it begins with.
    package var start: SolarTerm {
      switch self {
      case .spring: .startOfSpring
      case .summer: .startOfSummer
      case .autumn: .startOfAutumn
      case .winter: .startOfWinter
      }
    }
  }

  package struct Text: NoteText {
    package var language: String
    package var title: String
    /// Whom it is for, in words.
    package var audience: String?
    package var channel: String?
    /// The message.
    package var document: Document
  }

  /// Words for weather.
  package static let weathers = [
    "cold_snap", "heat_wave", "rain", "typhoon", "snow", "haze", "epidemic",
  ]

  package var slug: String
  package var location: SourceLocation
  package var occasion: Occasion
  /// Where the occasion's word stands.
  package var occasionPlace: SourceLocation
  package var audience: NoteAudience
  /// The playbook that it belongs to, and where that is said.
  package var playbook: String?
  package var playbookPlace: SourceLocation?
  package var text: Text
  package var translations: [String: Text] = [:]

  /// The days of a range on which it is due, where a day can be told beforehand; `payday` gives the
  /// days of the month on which people are paid, where the shop's orders show it: the first counts.
  package func days(in range: ClosedRange<Day>, payday: ClosedRange<Int>?) -> [Day] {
    let years = (range.lowerBound.civil.year - 1)...(range.upperBound.civil.year + 1)
    let days: [Day]
    switch occasion {
    case .festival(let festival, let offset):
      days = years.compactMap { festival.day(in: $0).map { $0 + offset } }
    case .term(let term, let offset):
      days = years.compactMap { term.day(in: $0).map { $0 + offset } }
    case .season(let season): days = years.compactMap { season.start.day(in: $0) }
    case .date(let day): days = [day]
    case .yearly(let month, let day):
      days = years.compactMap { year in
        // Of 29 February the day before stands in for it.
        Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
      }
    case .payday:
      guard let payday else { return [] }
      let months = range.lowerBound.month.number...range.upperBound.month.number
      days = months.map { Month(number: $0).firstDay + (payday.lowerBound - 1) }
    case .refill, .birthday, .weather: return []
    }
    return Set(days.filter(range.contains)).sorted()
  }
}
