import Commerce
import Retention
import TestShops
import Testing

@testable import Tallying

/// What is coming, on tallies made by hand.
struct CareTests {
  private static let asOf = Day(number: 20_779)  // Sunday, 2026-11-22

  private func measures(_ fill: (inout Tallies) -> Void) -> CareMeasures {
    var tallies = Tallies(asOf: Self.asOf)
    tallies.firstDay = Self.asOf - 400
    fill(&tallies)
    return Measures(tallies: tallies, settings: MeasureSettings()).care
  }

  private func birthday(_ month: Int, _ day: Int, _ customers: Int) -> BirthdayRow {
    BirthdayRow(month: month, day: day, customers: customers)
  }

  @Test func `birthdays of the five weeks to come are counted, small weeks are not told`() {
    let found = measures {
      $0.tables = [.customers]
      $0.upcoming.birthdays = [
        birthday(1, 1, 30), birthday(11, 23, 4), birthday(11, 29, 3), birthday(12, 3, 4),
        birthday(12, 30, 50),
      ]
    }
    #expect(found.birthdaysKnown.shown == 91)
    #expect(found.birthdays.map(\.week.monday.iso).first == "2026-11-23")
    #expect(found.birthdays.count == 5)
    #expect(found.birthdays[0].customers.shown == 7)
    #expect(found.birthdays[1].customers.hidden == .private)
    #expect(found.birthdays[2].customers.shown == 0)
  }

  @Test(arguments: [(597, 600, false), (600, 600, true), (590, 600, true), (9, 600, false)])
  func `the number of birthdays tells no few who have none`(
    known: Int,
    customers: Int,
    isTold: Bool
  ) {
    let found = measures {
      $0.customers = customers
      $0.tables = [.customers]
      $0.upcoming.birthdays = [birthday(6, 1, known)]
    }
    #expect((found.birthdaysKnown.shown != nil) == isTold)
  }

  @Test func `who was born on 29 February is greeted on the 28th in other years`() {
    var tallies = Tallies(asOf: Day(number: 20_501 + 1))  // 2026-02-18
    tallies.firstDay = tallies.asOf - 300
    tallies.tables = [.customers]
    tallies.upcoming.birthdays = [birthday(2, 29, 12), birthday(7, 1, 40)]
    let found = Measures(tallies: tallies, settings: MeasureSettings()).care
    #expect(found.birthdays[0].week.monday.iso == "2026-02-23")
    #expect(found.birthdays[0].customers.shown == 12)
  }

  @Test func `cells of complaints under k are hidden and cannot be worked out`() {
    func row(_ state: ComplaintRow.State, _ age: ComplaintRow.Age, _ people: Int) -> ComplaintRow {
      ComplaintRow(state: state, age: age, complaints: people + 1, customers: people)
    }
    let found = measures {
      $0.tables = [.service]
      $0.upcoming.complaints = [
        row(.waiting, .day, 9), row(.waiting, .threeDays, 2), row(.answered, .threeDays, 12),
        row(.solved, .day, 40), row(.solved, .threeDays, 30), row(.solved, .longer, 20),
      ]
    }
    #expect(found.complaints.map(\.state) == [.waiting, .answered, .solved])
    #expect(found.complaints[0].ages[1].hidden == .private)
    let hidden = found.complaints.flatMap(\.ages).count { $0.hidden != nil }
    #expect(hidden >= 2)
    #expect(found.complaints.flatMap(\.ages).contains { ($0.shown ?? 0) > 9 })
  }

  @Test func `one campaign stands once however many products it has`() {
    let found = measures {
      $0.upcoming.campaigns = [3, 4, 5].map {
        Campaign(name: "winter", start: Self.asOf + 8, end: Self.asOf + 20, product: $0)
      }
    }
    #expect(found.campaigns.map(\.name) == ["winter"])
  }

  @Test func `without tables there is nothing to say`() {
    let found = measures { _ in }
    #expect(found.birthdays.isEmpty && found.complaints.isEmpty && found.campaigns.isEmpty)
    #expect(found.callBacks.hidden == .noData && found.birthdaysKnown.hidden == .noData)
  }
}
