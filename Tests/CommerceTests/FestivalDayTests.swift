import Commerce
import Foundation
import Testing

/// Days of other packages as `Tests/Oracles/festivals.py` recorded them: 24 terms, the Chinese
/// months and what hangs on them, Easter, the holidays of Japan, Thanksgiving.
struct RecordedDays {
  var rows: [String: [Substring]] = [:]
  var months: [(year: Int, first: Substring, leap: Int, lengths: [Int])] = []

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Oracles/festivals.txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "months" {
        let lengths = words[4].utf8.map { $0 == UInt8(ascii: "b") ? 30 : 29 }
        months.append((Int(words[1]) ?? 0, words[2], Int(words[3]) ?? 0, lengths))
      } else {
        rows[String(words[0])] = Array(words.dropFirst())
      }
    }
  }

  static func text(_ day: Day?) -> String {
    day.map { padded($0.civil.month, 2) + padded($0.civil.day, 2) } ?? "----"
  }
}

struct FestivalDayTests {
  @Test func `the 24 terms of 151 years fall on the days of another theory of the sun`() throws {
    let recorded = try RecordedDays()
    for term in SolarTerm.allCases {
      let days = try #require(recorded.rows[term.rawValue])
      for (year, day) in zip(1950...2100, days) {
        #expect(RecordedDays.text(term.day(in: year)) == day, "\(term) \(year)")
      }
    }
  }

  @Test func `the Chinese months of 152 years are those of other packages`() throws {
    let recorded = try RecordedDays()
    #expect(recorded.months.count == 152)
    for (number, first, leap, lengths) in recorded.months {
      let year = try #require(ChineseYear(number))
      #expect(RecordedDays.text(year.firstDay) == first, "\(number)")
      #expect(year.leapMonth ?? 0 == leap, "\(number)")
      var day = year.firstDay
      for (place, length) in lengths.enumerated() {
        let isLeap = leap > 0 && place == leap
        let month = leap > 0 && place >= leap ? place : place + 1
        #expect(year.day(month: month, day: 1, isLeap: isLeap) == day)
        #expect(year.day(month: month, day: length, isLeap: isLeap) == day + (length - 1))
        #expect(year.day(month: month, day: length + 1, isLeap: isLeap) == nil)
        day = day + length
      }
      #expect(year.lastDay == day - 1)
    }
  }

  @Test func `each year begins the day after the last of the year before`() throws {
    for number in ChineseYear.numbers.dropFirst() {
      let before = try #require(ChineseYear(number - 1))
      let year = try #require(ChineseYear(number))
      #expect(before.lastDay + 1 == year.firstDay, "\(number)")
    }
    #expect(ChineseYear(1948) == nil && ChineseYear(2101) == nil)
  }

  @Test func `a day becomes its Chinese date and back, every day of 151 years`() throws {
    let first = try #require(Day(year: 1950, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    var day = first
    while day <= last {
      let date = try #require(ChineseDate(day))
      let year = try #require(ChineseYear(date.year))
      #expect(year.day(month: date.month, day: date.day, isLeap: date.isLeap) == day)
      day = day + 1
    }
    let years = ChineseYear.numbers
    let start = try #require(ChineseYear(years.lowerBound)).firstDay
    let end = try #require(ChineseYear(years.upperBound)).lastDay
    #expect(ChineseDate(start - 1) == nil && ChineseDate(end + 1) == nil)
  }

  @Test func `festivals of 151 years fall on the days that other packages give`() throws {
    let recorded = try RecordedDays()
    var compared = 0
    for festival in Festival.allCases {
      guard let days = recorded.rows[festival.rawValue] else { continue }
      for (year, day) in zip(1950...2100, days) where day != "----" {
        let found = festival.day(in: year)
        #expect(RecordedDays.text(found) == day, "\(festival) \(year)")
        compared += 1
      }
      if !festival.isLunar, festival != .easter {
        // The package for Japan ends with 2099.
        for (year, day) in zip(1950..<2100, days) where day == "----" {
          #expect(festival.day(in: year) == nil, "\(festival) \(year)")
        }
      }
    }
    #expect(compared > 3000)
  }

  @Test func `Laba of 1965 is on 30 December and both years around it know it once`() throws {
    #expect(Festival.laba.day(in: 1966)?.iso == "1965-12-30")
    let first = try #require(Day(iso: "1965-01-01"))
    let last = try #require(Day(iso: "1965-12-31"))
    #expect(Festival.laba.days(in: first...last).map(\.iso) == ["1965-01-10", "1965-12-30"])
  }

  @Test(arguments: [
    (Festival.mothersDay, "2026-05-10"), (.fathersDay, "2026-06-21"), (.cyberMonday, "2026-11-30"),
    (.qingming, "2026-04-05"), (.winterSolstice, "2026-12-22"), (.doubleNine, "2026-09-09"),
    (.midYear, "2026-06-18"), (.doubleTwelve, "2026-12-12"), (.obon, "2026-08-13"),
  ])
  func `days by weekday, sun and date fall where they are known to`(
    festival: Festival,
    day: String
  ) throws {
    let expected = try #require(Day(iso: day))
    #expect(festival.day(in: expected.civil.year) == expected)
  }

  @Test func `every day on a country's calendar has a day in each of the next years`() {
    for country in ["CN", "JP", "GB", "US", nil] {
      let marked = Festival.marked(in: country)
      #expect(Set(marked).count == marked.count)
      for festival in marked {
        for year in 2022...2099 { #expect(festival.day(in: year) != nil, "\(festival) \(year)") }
      }
    }
  }

  @Test func `the moon's and the sun's festivals are unknown outside their tables`() {
    for year in [1949, 2101] {
      #expect(SolarTerm.winterSolstice.day(in: year) == nil)
      for festival in Festival.allCases where festival.isLunar {
        #expect(festival.day(in: year) == nil)
      }
    }
  }

  @Test func `a day knows the term it lies in`() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    let found = try #require(SolarTerm.before(day))
    #expect(found.term == .minorSnow && found.start == day)
    let first = try #require(Day(iso: "2026-01-01"))
    let newYear = try #require(SolarTerm.before(first))
    #expect(newYear.term == .winterSolstice && newYear.start.iso == "2025-12-21")
  }
}
