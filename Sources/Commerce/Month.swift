/// A calendar month, as months since January of year 0.
package struct Month: Hashable, Sendable, Comparable {
  package var number: Int32

  package init(number: Int32) { self.number = number }

  package init(containing day: Day) {
    let (year, month, _) = day.civil
    number = Int32(year * 12 + month - 1)
  }

  package var year: Int { Int(number) / 12 }
  /// 1…12.
  package var month: Int { Int(number) % 12 + 1 }

  package var firstDay: Day {
    Day(year: year, month: month, day: 1) ?? Day(number: 0)
  }

  package var lastDay: Day { (self + 1).firstDay - 1 }

  /// `2026-11`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }

  package static func < (a: Month, b: Month) -> Bool { a.number < b.number }
  package static func + (month: Month, months: Int) -> Month {
    Month(number: month.number + Int32(months))
  }
  package static func - (a: Month, b: Month) -> Int { Int(a.number) - Int(b.number) }
}
