package import Commerce
package import Markup
package import Retention
package import Wording

/// How one language says things: its phrases and its forms of numbers and dates.
package struct Voice: Sendable {
  package let language: Language
  package let numbers: NumberFormat
  package let dates: DateFormat
  package let phrases: Phrases

  package init(_ language: Language) {
    self.language = language
    numbers = NumberFormat(language)
    dates = DateFormat(language)
    phrases =
      switch language {
      case .english: .english
      case .simplifiedChinese: .simplifiedChinese
      case .traditionalChinese: .traditionalChinese
      case .japanese: .japanese
      }
  }

  /// The word for why a value is missing.
  package func word(for missing: Missing) -> String {
    let words = phrases.states.words
    return switch missing {
    case .noData: words.noData
    case .incomplete: words.incomplete
    case .tooFew: words.tooFew
    case .private: words.private
    case .noCost: words.noCost
    case .notFitted: words.notFitted
    case .notIdentified: words.notIdentified
    case .notReached: words.notReached
    case .red: words.red
    case .beforeHistory: words.beforeHistory
    case .running: words.running
    }
  }
}

extension DateFormat {
  /// Sun 22 Nov 2026; 2026年11月22日（周日）.
  package func full(_ day: Day) -> String { full(Parts(day)) }
  /// Sun 22 Nov; 11月22日（周日）.
  package func withWeekday(_ day: Day) -> String { withWeekday(Parts(day)) }
  /// 22 Nov; 11月22日.
  package func short(_ day: Day) -> String { short(Parts(day)) }
  /// 22 Nov 2026; 2026年11月22日.
  package func long(_ day: Day) -> String { long(Parts(day)) }

  /// Week 47, 16–22 Nov; 第47周（11月16日–22日）.
  package func week(_ week: Week) -> String {
    self.week(number: week.isoNumber, from: Parts(week.monday), to: Parts(week.sunday))
  }

  /// Week 47, 16–22 Nov 2026; 2026年第47周（11月16日–22日）.
  package func weekWithYear(_ week: Week) -> String {
    self.week(
      year: week.isoYear,
      number: week.isoNumber,
      from: Parts(week.monday),
      to: Parts(week.sunday)
    )
  }

  /// 16–22 Nov; 11月16日–22日.
  package func span(_ week: Week) -> String { span(Parts(week.monday), Parts(week.sunday)) }

  /// 26 Oct–22 Nov; 10月26日–11月22日.
  package func span(_ first: Day, _ last: Day) -> String { span(Parts(first), Parts(last)) }

  /// In the middle of a sentence: week 47; 第47周.
  package func weekName(_ week: Week) -> String { self.week(number: week.isoNumber) }

  /// March 2026; 2026年3月.
  package func month(_ month: Month) -> String { self.month(year: month.year, month: month.month) }

  /// Mar 2026; 2026年3月.
  package func shortMonth(_ month: Month) -> String {
    shortMonth(year: month.year, month: month.month)
  }
}

extension DateFormat.Parts {
  package init(_ day: Day) {
    let (year, month, number) = day.civil
    self.init(year: year, month: month, day: number, weekday: day.weekday)
  }
}

extension NumberFormat {
  /// An amount in minor units of a currency.
  package func money(_ minor: Int64, _ currency: Currency, digits: Int = 0) -> String {
    money(Double(minor), currency, digits: digits)
  }

  /// An amount in minor units of a currency, such as a mean.
  package func money(_ minor: Double, _ currency: Currency, digits: Int = 0) -> String {
    money(minor: minor, code: currency.code, decimals: currency.decimals, digits: digits)
  }

  /// A share and its interval, written with the digits that the interval carries.
  package func rate(_ rate: Rate) -> (value: String, interval: String?)? {
    guard let value = rate.shown else { return nil }
    let digits = digits(low: rate.low, high: rate.high, whole: rate.whole)
    guard let low = rate.low, let high = rate.high else {
      return (percent(value, digits: digits), nil)
    }
    return (percent(value, digits: digits), percentRange(low, high, digits: digits))
  }

  /// A share with an interval that has no two counts, such as a share of sales.
  package func share(_ estimate: Estimate) -> (value: String, interval: String?)? {
    guard let value = estimate.shown else { return nil }
    guard let low = estimate.low, let high = estimate.high else {
      return (percent(value, digits: 0), nil)
    }
    let digits = digits(halfWidth: (high - low) * 50)
    return (percent(value, digits: digits), percentRange(low, high, digits: digits))
  }

  /// A number with an interval, such as a ratio or days, with the digits that it carries.
  package func estimate(_ estimate: Estimate) -> (value: String, interval: String?)? {
    guard let value = estimate.shown else { return nil }
    guard let low = estimate.low, let high = estimate.high else {
      return (decimal(value, digits: 2), nil)
    }
    let digits = digits(halfWidth: (high - low) / 2)
    return (decimal(value, digits: digits), range(low, high, digits: digits))
  }
}
