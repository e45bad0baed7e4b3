/// Over which days a measure is counted, where its name alone does not say it.
package enum MeasureSpan: Sendable, Hashable {
  /// The edition's week.
  case week
  /// So many days that end with the edition's last one.
  case days(Int)
  /// So many weeks that end with the edition's.
  case weeks(Int)
  /// The newest so many weeks that have been watched long enough.
  case watchedWeeks(Int)
  /// All of the history.
  case all
}

/// A measure named so that its number can stand alone: over which days, and in which unit.
package struct MeasurePhrases: Sendable {
  /// name, span or group: "Lapse rate, last 4 weeks".
  package let within: Phrase2
  package let lastDays: Phrase1
  package let lastWeeks: Phrase1
  package let watchedWeeks: Phrase1
  package let all: String
  /// A month of a cohort's age.
  package let month: Phrase1
  package let days: Phrase1
  package let minutes: Phrase1
  package let customers: Phrase1
  package let orders: Phrase1
  package let items: Phrase1

  /// A number with its unit, where the unit is a thing that is counted.
  package func counted(_ number: String, _ unit: UnitWord) -> String {
    switch unit {
    case .days: days(number)
    case .minutes: minutes(number)
    case .customers: customers(number)
    case .orders: orders(number)
    case .items: items(number)
    case .percent, .points, .money, .count, .number, .date, .text: number
    }
  }
}

extension MeasurePhrases {
  /// In full-width brackets; in those of the name itself, where it ends in some.
  @Sendable
  private static func bracketed(_ name: String, _ part: String) -> String {
    name.hasSuffix("）") ? "\(name.dropLast())，\(part)）" : "\(name)（\(part)）"
  }

  static let english = MeasurePhrases(
    within: { "\($0), \($1)" },
    lastDays: { "last \($0) days" },
    lastWeeks: { "last \($0) weeks" },
    watchedWeeks: { "newest \($0) weeks watched long enough" },
    all: "all of the history",
    month: { "month \($0)" },
    days: { $0 == "1" ? "1 day" : "\($0) days" },
    minutes: { $0 == "1" ? "1 minute" : "\($0) minutes" },
    customers: { $0 == "1" ? "1 customer" : "\($0) customers" },
    orders: { $0 == "1" ? "1 order" : "\($0) orders" },
    items: { $0 == "1" ? "1 piece" : "\($0) pieces" }
  )

  static let simplifiedChinese = MeasurePhrases(
    within: MeasurePhrases.bracketed,
    lastDays: { "近\($0)天" },
    lastWeeks: { "近\($0)周" },
    watchedWeeks: { "已满观察期的最近\($0)周" },
    all: "全部历史",
    month: { "第\($0)个月" },
    days: { "\($0)天" },
    minutes: { "\($0)分钟" },
    customers: { "\($0)人" },
    orders: { "\($0)笔" },
    items: { "\($0)件" }
  )

  static let traditionalChinese = MeasurePhrases(
    within: MeasurePhrases.bracketed,
    lastDays: { "近\($0)天" },
    lastWeeks: { "近\($0)週" },
    watchedWeeks: { "已滿觀察期的最近\($0)週" },
    all: "全部歷史",
    month: { "第\($0)個月" },
    days: { "\($0)天" },
    minutes: { "\($0)分鐘" },
    customers: { "\($0)人" },
    orders: { "\($0)筆" },
    items: { "\($0)件" }
  )

  static let japanese = MeasurePhrases(
    within: MeasurePhrases.bracketed,
    lastDays: { "直近\($0)日間" },
    lastWeeks: { "直近\($0)週間" },
    watchedWeeks: { "観察期間を満たした直近\($0)週間" },
    all: "全期間",
    month: { "\($0)か月目" },
    days: { "\($0)日" },
    minutes: { "\($0)分" },
    customers: { "\($0)人" },
    orders: { "\($0)件" },
    items: { "\($0)点" }
  )
}
