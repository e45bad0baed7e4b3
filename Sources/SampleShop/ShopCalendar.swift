import Commerce

/// How much the made-up shop sells on each of its days, and which days draw purchases to them.
struct ShopCalendar: Sendable {
  /// The first day, a Wednesday, and the last, a Sunday.
  static let first = Day(number: 19_844)  // 2024-05-01
  static let last = Day(number: 20_779)  // 2026-11-22

  /// Relative sales of each day, from the first on.
  let weights: [Int]
  /// The next day of a sale within two weeks, as an index; -1 where there is none.
  let saleAhead: [Int]
  /// Whether a day belongs to one of the great sales.
  let isSale: [Bool]
  /// How many orders in ten thousand go wrong: late, damaged, lost.
  let trouble: [Int]

  /// The last four weeks, in which the shop hands out coupons to everyone.
  func isCouponMonth(_ day: Int) -> Bool { day >= ShopCalendar.count - 28 }

  static var count: Int { last - first + 1 }

  init(chance: inout Chance) {
    let days = (0..<ShopCalendar.count).map { ShopCalendar.first + $0 }
    let sales = days.map(ShopCalendar.isSale)
    isSale = sales
    trouble = days.map(ShopCalendar.trouble)
    weights = days.map { day in
      let civil = day.civil
      let months = (civil.year - 2024) * 12 + civil.month - 5
      let payday = (10...15).contains(civil.day) ? 112 : 98
      let weekday = [96, 95, 96, 97, 99, 108, 109][day.weekday - 1]
      let noise = 90 + chance.below(21)
      let level = ShopCalendar.growth[months] * ShopCalendar.event(day)
      return level * payday * weekday / 100 * noise / 1000
    }
    var ahead = [Int](repeating: -1, count: days.count)
    for index in days.indices {
      ahead[index] = (index + 1..<min(days.count, index + 15)).first { sales[$0] } ?? -1
    }
    saleAhead = ahead
  }

  /// The level of each month from May 2024 on: quick growth, then a shop that stands still.
  static let growth = [
    52, 54, 56, 58, 61, 64, 67, 70, 72, 74, 77, 80, 83, 86, 88, 90,
    92, 94, 96, 98, 100, 101, 102, 103, 103, 103, 102, 101, 100, 99, 98,
  ]

  /// First days of the Chinese year and Mid-Autumn days within the shop's years.
  private static let springFestivals = [Day(number: 20_117), Day(number: 20_501)]
  private static let midAutumns = [Day(number: 19_983), Day(number: 20_367), Day(number: 20_721)]

  private static func isSale(_ day: Day) -> Bool {
    let (_, month, number) = day.civil
    return (month, number) == (6, 18) || (month, number) == (11, 11) || (month, number) == (12, 12)
  }

  /// Sales against an ordinary day, in percent.
  private static func event(_ day: Day) -> Int {
    let (_, month, number) = day.civil
    switch (month, number) {
    case (6, 18): return 300
    case (6, 16...17): return 170
    case (6, 19...22): return 80
    case (11, 11): return 420
    case (11, 10): return 190
    case (11, 12...14): return 75
    case (12, 12): return 230
    default: break
    }
    for festival in springFestivals {
      let distance = day - festival
      if (-3...6).contains(distance) { return 35 }
      if (-24 ... -4).contains(distance) { return 140 }
    }
    for festival in midAutumns where (-20 ... -4).contains(day - festival) { return 135 }
    if month == 3, number >= 25 { return 125 }
    if month == 4, number <= 25 { return 125 }
    return 100
  }

  /// The weeks after the great sales, and a courier's bad weeks of late summer 2026.
  private static func trouble(_ day: Day) -> Int {
    let (year, month, number) = day.civil
    switch (year, month, number) {
    case (2024, 11, 11...18): return 620
    case (2025, 11, 11...20): return 700
    case (2026, 6, 17...24): return 600
    case (2026, 8, 17...31), (2026, 9, 1...6): return 1400
    default: return 240
    }
  }
}
