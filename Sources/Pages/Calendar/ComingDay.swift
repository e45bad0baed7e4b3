import Commerce
import Retention

/// A day that is coming, by the name that programs know it under.
struct ComingDay: Sendable, Hashable {
  var day: Day
  /// The first day, also where that is not asked for any more; what programs know an event by.
  var began: Day
  /// The last day, where it is more than one.
  var end: Day
  var kind: CalendarDate.Kind
  /// `mid_autumn`, `minor_snow`, a campaign's own name.
  var key: String
  var people: Cell<Int>?
  /// The great sale that a campaign of the shop begins or ends on.
  var sale: Festival?

  init(
    _ day: Day,
    through end: Day? = nil,
    _ kind: CalendarDate.Kind,
    _ key: String,
    people: Cell<Int>? = nil
  ) {
    self.day = day
    began = day
    self.end = end ?? day
    self.kind = kind
    self.key = key
    self.people = people
  }
}

extension Edition {
  /// Everything that touches some days and hangs on no note, in order: on one day first what
  /// everybody has on the calendar.
  func coming(in range: ClosedRange<Day>) -> [ComingDay] {
    let plans = campaigns(in: range)
    // What the shop does for a great sale is that sale: one day is not counted twice.
    let festivals = festivals(in: range).filter { day in
      !plans.contains { $0.sale?.rawValue == day.key && ($0.began == day.day || $0.end == day.day) }
    }
    let found = festivals + plans + paydays(in: range) + birthdays(in: range) + terms(in: range)
    return found.enumerated().sorted { a, b in
      (a.element.day, a.element.kind.rawValue, a.offset)
        < (b.element.day, b.element.kind.rawValue, b.offset)
    }.map(\.element)
  }

  /// Days of the month on which people are paid and buy more; `nil` where they do not.
  var paydaySpan: ClosedRange<Int>? {
    let payday = rhythm.payday
    guard payday.ratio.shown != nil, let low = payday.ratio.low, low > 1, payday.from >= 1,
      payday.from <= payday.to
    else { return nil }
    return payday.from...payday.to
  }

  private func festivals(in range: ClosedRange<Day>) -> [ComingDay] {
    Festival.marked(in: shop.country).flatMap { festival in
      festival.days(in: range).map { ComingDay($0, festival.kind, festival.rawValue) }
    }
  }

  /// Where the shop's country goes by the terms of the sun; one that is a festival there is not
  /// said twice.
  private func terms(in range: ClosedRange<Day>) -> [ComingDay] {
    let isJapan = shop.country == "JP"
    guard isJapan || ["CN", "HK", "MO", "TW", "SG"].contains(shop.country) else { return [] }
    let festivals: [SolarTerm] =
      isJapan ? [.springEquinox, .autumnEquinox] : [.clearAndBright, .winterSolstice]
    let years = range.lowerBound.civil.year...range.upperBound.civil.year
    return years.flatMap { year in
      SolarTerm.allCases.filter { !festivals.contains($0) }.compactMap { term in
        term.day(in: year, hoursEast: isJapan ? 9 : 8).flatMap { day in
          range.contains(day) ? ComingDay(day, .term, term.rawValue) : nil
        }
      }
    }
  }

  private func campaigns(in range: ClosedRange<Day>) -> [ComingDay] {
    care.campaigns.filter { $0.start <= range.upperBound && $0.end >= range.lowerBound }.map {
      var coming = ComingDay(max($0.start, range.lowerBound), through: $0.end, .campaign, $0.name)
      coming.began = $0.start
      coming.sale = sale(on: [$0.start, $0.end])
      return coming
    }
  }

  /// The great sale on one of some days, where the shop’s country has it on the calendar.
  private func sale(on days: [Day]) -> Festival? {
    Festival.marked(in: shop.country).first { festival in
      festival.isSale && days.contains { !festival.days(in: $0...$0).isEmpty }
    }
  }

  private func paydays(in range: ClosedRange<Day>) -> [ComingDay] {
    guard let span = paydaySpan else { return [] }
    var month = range.lowerBound.month
    var found: [ComingDay] = []
    while month <= range.upperBound.month {
      let first = min(month.lastDay, month.firstDay + (span.lowerBound - 1))
      let last = min(month.lastDay, month.firstDay + (span.upperBound - 1))
      if last >= range.lowerBound, first <= range.upperBound {
        var coming = ComingDay(max(first, range.lowerBound), through: last, .payday, "payday")
        coming.began = first
        found.append(coming)
      }
      month = month + 1
    }
    return found
  }

  private func birthdays(in range: ClosedRange<Day>) -> [ComingDay] {
    care.birthdays.filter { range.contains($0.week.monday) }.map { row in
      ComingDay(
        row.week.monday,
        through: row.week.sunday,
        .birthdays,
        "birthdays",
        people: row.customers
      )
    }
  }
}
