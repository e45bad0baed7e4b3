/// How one language writes days, weeks and months.
///
/// Takes plain numbers, so that it knows no calendar: callers have one.
package struct DateFormat: Sendable, Hashable {
  /// A day of the Gregorian calendar; `weekday` is 1 for Monday … 7 for Sunday.
  package struct Parts: Sendable, Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var weekday: Int

    package init(year: Int, month: Int, day: Int, weekday: Int) {
      self.year = year
      self.month = month
      self.day = day
      self.weekday = weekday
    }
  }

  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// Sun 22 Nov 2026; 2026年11月22日（周日）, （週日）, （日）.
  package func full(_ day: Parts) -> String {
    switch language {
    case .english:
      "\(weekday(day)) \(day.day)\u{A0}\(shortMonth(day.month)) \(String(day.year))"
    case .simplifiedChinese, .traditionalChinese, .japanese:
      "\(day.year)年\(day.month)月\(day.day)日（\(weekday(day))）"
    }
  }

  /// Sun 22 Nov; 11月22日（周日）, （週日）, （日）.
  package func withWeekday(_ day: Parts) -> String {
    switch language {
    case .english: "\(weekday(day)) \(day.day)\u{A0}\(shortMonth(day.month))"
    case .simplifiedChinese, .traditionalChinese, .japanese:
      "\(day.month)月\(day.day)日（\(weekday(day))）"
    }
  }

  /// 22 Nov; 11月22日.
  package func short(_ day: Parts) -> String {
    switch language {
    case .english: "\(day.day)\u{A0}\(shortMonth(day.month))"
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(day.month)月\(day.day)日"
    }
  }

  /// 22 Nov 2026; 2026年11月22日.
  package func long(_ day: Parts) -> String {
    switch language {
    case .english: "\(day.day)\u{A0}\(shortMonth(day.month)) \(String(day.year))"
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(day.year)年\(day.month)月\(day.day)日"
    }
  }

  /// 16–22 Nov, 28 Sep–4 Oct; 11月16日–22日, 9月28日–10月4日; ja 11月16日～22日; a day is itself.
  package func span(_ first: Parts, _ last: Parts) -> String {
    guard first != last else { return short(first) }
    let sameMonth = first.month == last.month && first.year == last.year
    switch language {
    case .english:
      return sameMonth
        ? "\(first.day)–\(short(last))" : "\(short(first))–\(short(last))"
    case .simplifiedChinese, .traditionalChinese:
      return sameMonth
        ? "\(short(first))–\(last.day)日" : "\(short(first))–\(short(last))"
    case .japanese:
      return "\(short(first))\u{2060}～\u{2060}" + (sameMonth ? "\(last.day)日" : short(last))
    }
  }

  /// Week 47, 16–22 Nov; 第47周（11月16日–22日）, 第47週（11月16日～22日）.
  package func week(number: Int, from first: Parts, to last: Parts) -> String {
    switch language {
    case .english: "Week \(number), \(span(first, last))"
    case .simplifiedChinese: "第\(number)周（\(span(first, last))）"
    case .traditionalChinese, .japanese: "第\(number)週（\(span(first, last))）"
    }
  }

  /// Week 47, 16–22 Nov 2026; 2026年第47周（11月16日–22日）.
  package func week(year: Int, number: Int, from first: Parts, to last: Parts) -> String {
    switch language {
    case .english: "Week \(number), \(span(first, last)) \(String(last.year))"
    case .simplifiedChinese: "\(year)年第\(number)周（\(span(first, last))）"
    case .traditionalChinese, .japanese: "\(year)年第\(number)週（\(span(first, last))）"
    }
  }

  /// In the middle of a sentence: week 47; 第47周, 第47週.
  package func week(number: Int) -> String {
    switch language {
    case .english: "week\u{A0}\(number)"
    case .simplifiedChinese: "第\(number)周"
    case .traditionalChinese, .japanese: "第\(number)週"
    }
  }

  /// March 2026; 2026年3月.
  package func month(year: Int, month: Int) -> String {
    switch language {
    case .english: "\(longMonth(month)) \(String(year))"
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(year)年\(month)月"
    }
  }

  /// Mar 2026; 2026年3月: where space is short.
  package func shortMonth(year: Int, month: Int) -> String {
    switch language {
    case .english: "\(shortMonth(month)) \(String(year))"
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(year)年\(month)月"
    }
  }

  /// March; 3月.
  package func longMonth(_ month: Int) -> String {
    switch language {
    case .english: DateFormat.englishMonths[(month + 11) % 12]
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(month)月"
    }
  }

  /// Mar; 3月.
  package func shortMonth(_ month: Int) -> String {
    switch language {
    case .english: String(DateFormat.englishMonths[(month + 11) % 12].prefix(3))
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(month)月"
    }
  }

  /// Sun; 周日, 週日, 日.
  package func weekday(_ day: Parts) -> String {
    let index = (day.weekday + 6) % 7
    switch language {
    case .english: return DateFormat.englishDays[index]
    case .simplifiedChinese: return "周" + DateFormat.hanDays[index]
    case .traditionalChinese: return "週" + DateFormat.hanDays[index]
    case .japanese: return DateFormat.japaneseDays[index]
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let hanDays = ["一", "二", "三", "四", "五", "六", "日"]
  private static let japaneseDays = ["月", "火", "水", "木", "金", "土", "日"]
}
