/// An ISO 8601 week, Monday to Sunday, as weeks since the one that begins on 1970-01-05.
package struct Week: Hashable, Sendable, Comparable {
  package var number: Int32

  package init(number: Int32) { self.number = number }

  package init(containing day: Day) {
    // 1970-01-05, a Monday, is day 4.
    let shifted = Int(day.number) - 4
    number = Int32(shifted >= 0 ? shifted / 7 : (shifted - 6) / 7)
  }

  /// Reads `2026-W47`; `nil` for a week that the year does not have.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
      parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), let week = Int(parts[1].dropFirst()), week >= 1,
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    // The week that holds 4 January is the year's first.
    let candidate = Week(number: Week(containing: fourth).number + Int32(week - 1))
    guard candidate.isoYear == year else { return nil }
    self = candidate
  }

  package var monday: Day { Day(number: number * 7 + 4) }
  package var sunday: Day { monday + 6 }

  /// The year that the week's Thursday falls in.
  package var isoYear: Int { (monday + 3).civil.year }

  /// 1…53.
  package var isoNumber: Int {
    guard let fourth = Day(year: isoYear, month: 1, day: 4) else { return 1 }
    return Int(number - Week(containing: fourth).number) + 1
  }

  /// `2026-W47`.
  package var iso: String { "\(padded(isoYear, 4))-W\(padded(isoNumber, 2))" }

  package static func < (a: Week, b: Week) -> Bool { a.number < b.number }
  package static func + (week: Week, weeks: Int) -> Week {
    Week(number: week.number + Int32(weeks))
  }
  package static func - (week: Week, weeks: Int) -> Week {
    Week(number: week.number - Int32(weeks))
  }
  package static func - (a: Week, b: Week) -> Int { Int(a.number) - Int(b.number) }
}

extension Week: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let week = Week(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a week: \(text)")
      )
    }
    self = week
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
