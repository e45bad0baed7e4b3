/// A year of the Chinese calendar: months begin with the new moon as China's clock has it.
///
/// Numbered by the Gregorian year in which it begins. Years 1949…2100 are known.
package struct ChineseYear: Sendable, Hashable {
  package let number: Int
  private let packed: UInt32

  package init?(_ number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
    packed = Self.packed[number - Self.firstNumber]
  }

  /// The years that are known.
  package static var numbers: ClosedRange<Int> { firstNumber...(firstNumber + packed.count - 1) }

  /// The first day of the first month: Spring Festival.
  package var firstDay: Day {
    // 20 January is a day of every year.
    (Day(year: number, month: 1, day: 20) ?? Day(number: 0)) + Int(packed >> 17)
  }

  /// The month after which a month of the same number is put in.
  package var leapMonth: Int? {
    let month = Int(packed >> 13 & 0xF)
    return month == 0 ? nil : month
  }

  /// 12, or 13 with a leap month.
  var months: Int { leapMonth == nil ? 12 : 13 }

  /// Days of a month by its place in the year, from 0.
  func length(at place: Int) -> Int { packed >> UInt32(place) & 1 == 1 ? 30 : 29 }

  package var lastDay: Day { firstDay + ((0..<months).reduce(0) { $0 + length(at: $1) } - 1) }

  /// A day by its month and number; `nil` where the year has no such day.
  package func day(month: Int, day: Int, isLeap: Bool = false) -> Day? {
    guard (1...12).contains(month), !isLeap || leapMonth == month else { return nil }
    let isAfter = isLeap || (leapMonth.map { month > $0 } ?? false)
    let place = month - 1 + (isAfter ? 1 : 0)
    guard day >= 1, day <= length(at: place) else { return nil }
    return firstDay + ((0..<place).reduce(0) { $0 + length(at: $1) } + day - 1)
  }
}

/// A day by the Chinese calendar.
package struct ChineseDate: Sendable, Hashable {
  package let year: Int
  /// 1…12.
  package let month: Int
  /// Whether it is the month put in after that of the same number.
  package let isLeap: Bool
  /// 1…30.
  package let day: Int

  /// `nil` for a day of no known year.
  package init?(_ date: Day) {
    let civil = date.civil.year
    let started = ChineseYear(civil).flatMap { date >= $0.firstDay ? $0 : nil }
    guard let year = started ?? ChineseYear(civil - 1), date <= year.lastDay else { return nil }
    var left = date - year.firstDay
    var place = 0
    while left >= year.length(at: place) {
      left -= year.length(at: place)
      place += 1
    }
    let leap = year.leapMonth ?? 13
    self.year = year.number
    isLeap = place == leap
    month = place < leap ? place + 1 : place
    day = left + 1
  }
}
