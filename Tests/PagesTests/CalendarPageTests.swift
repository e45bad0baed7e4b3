import Commerce
import Diagnostics
import Markup
import Notebook
import Retention
import Testing
import Wording

@testable import Pages

@Suite struct `The calendar` {
  private let site = SiteFixture.site(EditionFixture.normal, notebook: MadeUp.careNotes)

  private func page(_ language: Language = .english) -> String {
    SiteFixture.html(site, .calendar, language)
  }

  private func file(_ language: Language = .english) throws -> String {
    let path = site.calendarPath(in: language)
    let page = try #require(site.pages.first { $0.path == path })
    return String(decoding: page.render(), as: UTF8.self)
  }

  @Test func `the heading tells how many dates there are and which is nearest`() {
    #expect(page().contains("Next 30 days: 3 dates; nearest Winter, box; sale, in 9 days"))
    #expect(page(.simplifiedChinese).contains("未来30天有3个日子；最近的是"))
    #expect(page(.simplifiedChinese).contains("冬至"))
  }

  @Test func `a campaign for a great sale is that sale, and one date`() throws {
    func heading(_ start: Int, _ end: Int) throws -> String {
      var edition = EditionFixture.normal
      let sale = try #require(Day(year: 2026, month: 12, day: 12))
      edition.care.campaigns = [.init(name: "Twelve", start: sale + start, end: sale + end)]
      let site = SiteFixture.site(edition)
      return CalendarPage(
        PageContext(site: site, route: .calendar, voice: Voice(.english))
      ).heading
    }
    #expect(try heading(0, 0).hasPrefix("Next 30 days: 2 dates; nearest Twelve, in 20 days"))
    #expect(try heading(-5, 0).hasPrefix("Next 30 days: 2 dates; nearest Twelve, in 15 days"))
    // A sale within a longer campaign stays a date of its own.
    #expect(try heading(-5, 5).hasPrefix("Next 30 days: 3 dates; nearest Twelve, in 15 days"))
  }

  @Test func `festivals, terms, payday, campaigns, birthdays and messages stand day by day`() {
    let text = page()
    for word in [
      "The 12.12 sale", "Winter Solstice", "Major Snow", "Payday, 10–15",
      "Customers with a birthday that week", "Dumplings &amp; tea", "Come back",
    ] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("1.40 times as many purchases") || text.contains("1.4 times as many"))
  }

  @Test func `three messages to everyone in a week break the cap of two`() {
    #expect(page().contains("◆ 3 messages to everyone in the 7 days from 10"))
    var input = site.input
    input.messageCap = 4
    let calm = Site(input: input, theme: SiteFixture.theme)
    #expect(SiteFixture.html(calm, .calendar).contains("Nobody gets more than 4 of these messages"))
  }

  @Test func `messages of two groups do not add up, those for everyone do`() throws {
    func note(_ day: Int, _ segment: String?) -> (String, [UInt8]) {
      let audience = segment.map { "audience: {segment: \($0)}\n" } ?? ""
      let text = "---\ntitle: A\non: {yearly: 12-\(day)}\n\(audience)---\nB\n"
      return ("care/a\(day).md", Array(text.utf8))
    }
    func breaches(_ files: [(String, [UInt8])]) -> [MessageCap.Breach] {
      var findings = Findings()
      let notes = NotebookContents(
        files: files.map { (path: $0.0, bytes: $0.1) },
        languages: ["en"],
        into: &findings
      )
      let day = EditionFixture.day
      return MessageCap(notes.care, in: (day + 1)...(day + 40), payday: nil, cap: 2).breaches
    }
    #expect(breaches([note(10, "new"), note(11, "loyal"), note(12, "at_risk")]).isEmpty)
    #expect(breaches([note(10, "new"), note(11, "new"), note(17, "new")]).isEmpty)
    let full = breaches([note(10, "new"), note(11, nil), note(16, "new"), note(12, "loyal")])
    #expect(full.map(\.messages) == [3] && full.first?.segment == "new")
    #expect(breaches([note(10, nil), note(11, nil), note(12, nil)]).first?.segment == nil)
  }

  @Test func `old news is no news, and missing kinds are named`() {
    #expect(page().contains("A new roast") && !page().contains("Long ago"))
    #expect(page().contains("Nothing yet of: New technology"))
  }

  @Test func `the front page tells what is near and the news`() {
    let text = SiteFixture.html(site, .thisWeek)
    #expect(text.contains("Coming up") && text.contains("12.12 sale in 20 days"))
    #expect(text.contains("A new roast"))
    #expect(SiteFixture.html(site, .thisWeek, .simplifiedChinese).contains("20天后双12"))
  }

  @Test func `a page says what the service team wrote down`() {
    let text = SiteFixture.html(site, .service)
    for word in [
      "A tin that opens", "1 of 2 steps passed", "Ask at night", "Angry callers",
      "1 of 2 places say the shop", "19 complaints are open", "144 orders",
    ] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `lines of the calendar file are folded and no sign is split`() throws {
    for language in [Language.english, .simplifiedChinese] {
      let text = try file(language)
      let lines = text.components(separated: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(!text.replacing("\r\n", with: "").contains("\n"))
      #expect(lines.first == "BEGIN:VCALENDAR" && text.hasSuffix("END:VCALENDAR\r\n"))
    }
  }

  @Test func `text of the calendar file is escaped and stamped with the edition's day`() throws {
    let text = try file().replacing("\r\n ", with: "")
    #expect(text.contains("SUMMARY:Winter\\, box\\; sale\r\n"))
    #expect(CalendarFile.escaped("a\\b\u{7}\nc") == "a\\\\b\\nc")
    #expect(text.contains("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261207\r\n"))
    let stamps = Set(text.split(separator: "\r\n").filter { $0.hasPrefix("DTSTAMP") })
    #expect(stamps == ["DTSTAMP:20261122T000000Z"])
    #expect(text.contains("Dear customer\\,\\nwarm hands\\, <3\\, a cup\\; now "))
    #expect(try file(.simplifiedChinese).replacing("\r\n ", with: "").contains("SUMMARY:冬至一杯茶"))
  }

  @Test func `every event has a name of its own`() throws {
    let names = try file().split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(names.count > 60 && Set(names).count == names.count)
  }

  @Test func `past the tables of the sky the page says so and still stands`() {
    var edition = EditionFixture.normal
    edition.asOf = Day(number: 48_200)  // December 2101
    let late = SiteFixture.site(edition, notebook: MadeUp.careNotes)
    let text = SiteFixture.html(late, .calendar)
    #expect(text.contains("known for the years 1950 to 2100"))
    #expect(!text.contains("Festival, by the sun") && !text.contains("Season"))
  }
}

extension String {
  fileprivate func components(separated separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
