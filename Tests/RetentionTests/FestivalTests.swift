import Commerce
import Foundation
import Testing

struct FestivalTests {
  // Hong Kong's published general holidays; Easter and Thanksgiving from public calendars.
  @Test(arguments: [
    (Festival.lunarNewYear, "2023-01-22"), (.lunarNewYear, "2024-02-10"),
    (.lunarNewYear, "2025-01-29"), (.lunarNewYear, "2026-02-17"), (.lunarNewYear, "2027-02-06"),
    (.dragonBoat, "2023-06-22"), (.dragonBoat, "2024-06-10"), (.dragonBoat, "2025-05-31"),
    (.dragonBoat, "2026-06-19"), (.midAutumn, "2023-09-29"), (.midAutumn, "2024-09-17"),
    (.midAutumn, "2025-10-06"), (.midAutumn, "2026-09-25"), (.easter, "2000-04-23"),
    (.easter, "2008-03-23"), (.easter, "2024-03-31"), (.easter, "2025-04-20"),
    (.easter, "2038-04-25"), (.blackFriday, "2023-11-24"), (.blackFriday, "2024-11-29"),
    (.blackFriday, "2025-11-28"), (.blackFriday, "2026-11-27"), (.singlesDay, "2026-11-11"),
  ])
  func `festivals fall on their published days`(festival: Festival, day: String) throws {
    let expected = try #require(Day(iso: day))
    #expect(festival.day(in: expected.civil.year) == expected)
  }

  @Test func `the moon's festivals are those of another calendar for decades`() throws {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let days: [(Festival, Int, Int)] = [
      (.lunarNewYear, 1, 1), (.dragonBoat, 5, 5), (.midAutumn, 8, 15),
    ]
    for year in 1979...2056 {
      for (festival, month, number) in days {
        let day = try #require(festival.day(in: year))
        let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 4 * 3600)
        let found = calendar.dateComponents([.month, .day], from: noon)
        #expect(found.month == month && found.day == number, "\(festival) \(year)")
        #expect(found.isLeapMonth != true)
      }
    }
  }

  private func before(_ week: String, _ festivals: [Festival]) throws -> YearBefore {
    YearBefore(try #require(Week(iso: week)), festivals: festivals)
  }

  @Test func `a week before New Year is beside the week before the last one`() throws {
    // 17 Feb 2026 is in week 8, 29 Jan 2025 in week 5.
    let found = try before("2026-W07", Festival.kept(in: "CN"))
    #expect(found.week.iso == "2025-W04" && found.festival == .lunarNewYear)
    let late = try before("2026-W10", Festival.kept(in: "CN"))
    #expect(late.week.iso == "2025-W07")
  }

  @Test func `a plain week is beside the same ISO week`() throws {
    let plain = try before("2026-W33", Festival.kept(in: "CN"))
    #expect(plain.week.iso == "2025-W33" && plain.festival == nil && plain.unmatched == nil)
    #expect(try before("2020-W53", []).week.iso == "2019-W52")
  }

  @Test func `a week that held a festival last year only says so`() throws {
    // Mid-Autumn was in week 41 of 2025 and is in week 39 of 2026.
    let found = try before("2026-W40", [.midAutumn])
    #expect(found.week.iso == "2025-W40" && found.unmatched == .midAutumn)
  }

  @Test func `11 November is beside 11 November whatever its week`() throws {
    // A Monday of week 46 in 2024, a Saturday of week 45 in 2023.
    let found = try before("2024-W46", Festival.kept(in: "CN"))
    #expect(found.week.iso == "2023-W45" && found.festival == .singlesDay)
  }

  @Test func `Easter's and Black Friday's weeks are beside last year's`() throws {
    #expect(try before("2025-W16", Festival.kept(in: "DE")).week.iso == "2024-W13")
    #expect(try before("2024-W48", Festival.kept(in: nil)).week.iso == "2023-W47")
    #expect(try before("2026-W01", Festival.kept(in: nil)).week.iso == "2025-W01")
  }

  @Test func `every week has another one a year before`() {
    for country in ["CN", "DE", "JP"] {
      for number in 1200..<3300 {
        let week = Week(number: Int32(number))
        let found = YearBefore(week, festivals: Festival.kept(in: country))
        #expect((46...60).contains(week - found.week), "\(week.iso) \(found.week.iso)")
      }
    }
  }
}
