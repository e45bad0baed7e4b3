import Markup
import Testing

/// Numbers, money and dates as each language writes them.
@Suite struct `Numbers in four languages` {
  let english = NumberFormat(.english)
  let hans = NumberFormat(.simplifiedChinese)
  let hant = NumberFormat(.traditionalChinese)
  let japanese = NumberFormat(.japanese)

  @Test(arguments: [
    (0, "0", "0"), (987, "987", "987"), (1_204, "1,204", "1204"), (14_622, "14,622", "14622"),
    (124_000, "124,000", "12.4万"), (1_240_000, "1.24 million", "124.0万"),
    (124_000_000, "124.0 million", "1.24亿"), (-131, "−131", "−131"),
  ])
  func `counts`(number: Int, english: String, han: String) {
    #expect(self.english.count(number) == english)
    #expect(hans.count(number) == han)
    #expect(hant.count(number) == han.replacing("万", with: "萬").replacing("亿", with: "億"))
  }

  @Test(arguments: [
    (987, "987"), (14_622, "14,622"), (124_000, "12.4万"), (124_000_000, "1.24億"),
  ])
  func `Japanese groups thousands and counts by 万`(number: Int, text: String) {
    #expect(japanese.count(number) == text)
    #expect(japanese.decimal(1_240.5, digits: 1) == "1,240.5")
  }

  @Test func `intervals of shares`() {
    #expect(english.percentRange(0.25, 0.301, digits: 1) == "25.0\u{2060}–\u{2060}30.1")
    #expect(hans.percentRange(0.25, 0.301, digits: 1) == "25.0%\u{2060}～\u{2060}30.1%")
    #expect(hant.percentRange(0.25, 0.301, digits: 1) == "25.0%\u{2060}～\u{2060}30.1%")
    #expect(japanese.percentRange(0.25, 0.301, digits: 1) == "25.0\u{2060}～\u{2060}30.1%")
    #expect(japanese.percentSpan(0.3, 0.7) == "30\u{2060}～\u{2060}70%")
  }

  @Test(arguments: [
    (0.0004, "<\u{A0}0.001"), (0.004, "=\u{A0}0.004"), (0.04, "=\u{A0}0.04"), (0.5, "=\u{A0}0.50"),
  ])
  func `the chance of a difference stays beside its sign`(p: Double, text: String) {
    #expect(english.chance(p) == text)
    #expect(hans.chance(p) == text)
  }

  @Test func `changes with a sign and a true minus`() {
    #expect(english.changeRange(-9.2, -2.8, digits: 1) == "−9.2 to −2.8")
    #expect(hans.percentChangeRange(0.04, 0.79) == "+4%\u{2060}～\u{2060}+79%")
    #expect(hant.percentChangeRange(0.04, 0.79) == "+4%\u{2060}～\u{2060}+79%")
    #expect(japanese.percentChangeRange(-0.11, 0.24) == "−11\u{2060}～\u{2060}+24%")
    #expect(japanese.changeBounds(-9.2, -2.8, digits: 1) == "−9.2\u{2060}～\u{2060}−2.8")
    #expect(english.percentChangeBounds(-0.11, 0.24) == "−11% and +24%")
    #expect(hant.percentChangeBounds(-0.11, 0.24) == "−11%\u{2060}～\u{2060}+24%")
    #expect(english.change(0.04, digits: 1) == "0.0")
    #expect(english.change(-0.04, digits: 1) == "0.0")
    #expect(english.decimal(-0.5, digits: 0) == "0")
  }

  @Test(arguments: [(2.55, 1), (12, 0), (0.26, 2), (9.97, 0), (0.0004, 2)])
  func `decimals follow the half-width of the interval`(halfWidth: Double, digits: Int) {
    #expect(english.digits(halfWidth: halfWidth) == digits)
  }

  @Test func `a share of fewer than a hundred has no decimals`() {
    #expect(english.digits(low: 0.22, high: 0.41, whole: 99) == 0)
    #expect(english.digits(low: 0.25, high: 0.301, whole: 1_204) == 1)
  }

  @Test func `money has the sign of its currency and only the decimals it has`() {
    #expect(english.money(minor: 150_000, code: "GBP", decimals: 2) == "£1,500")
    #expect(hans.money(minor: 150_000, code: "CNY", decimals: 2) == "1500元")
    #expect(english.money(minor: 1_500, code: "JPY", decimals: 0, digits: 2) == "¥1,500")
    #expect(english.money(minor: -6_050, code: "USD", decimals: 2, digits: 2) == "−$60.50")
    #expect(hans.money(minor: 124_000_000_00, code: "CNY", decimals: 2) == "1.24亿元")
    #expect(english.money(minor: 8_000, code: "CHF", decimals: 2) == "CHF\u{A0}80")
  }

  @Test func `a yuan, a yen and a dollar of Taiwan are told apart`() {
    #expect(hant.money(minor: 150_000, code: "TWD", decimals: 2) == "NT$1500")
    #expect(hant.money(minor: 124_000_00, code: "CNY", decimals: 2) == "12.4萬元")
    #expect(hant.money(minor: 1_500, code: "JPY", decimals: 0) == "1500日圓")
    #expect(japanese.money(minor: 1_500, code: "JPY", decimals: 0) == "1,500円")
    #expect(japanese.money(minor: -124_000, code: "JPY", decimals: 0) == "−12.4万円")
    #expect(japanese.money(minor: 150_000, code: "CNY", decimals: 2) == "1,500元")
  }

  @Test func `not a number never reaches a page`() {
    #expect(english.decimal(.nan, digits: 2) == "–")
    #expect(english.decimal(.infinity, digits: 2) == "∞")
  }
}

@Suite struct `Dates in four languages` {
  let first = DateFormat.Parts(year: 2026, month: 11, day: 16, weekday: 1)
  let last = DateFormat.Parts(year: 2026, month: 11, day: 22, weekday: 7)

  @Test func `days and weeks`() {
    let english = DateFormat(.english)
    let hans = DateFormat(.simplifiedChinese)
    #expect(english.full(last) == "Sun 22\u{A0}Nov 2026")
    #expect(hans.full(last) == "2026年11月22日（周日）")
    #expect(english.week(number: 47, from: first, to: last) == "Week 47, 16–22\u{A0}Nov")
    #expect(hans.week(number: 47, from: first, to: last) == "第47周（11月16日–22日）")
    #expect(
      hans.week(year: 2026, number: 47, from: first, to: last) == "2026年第47周（11月16日–22日）"
    )
    #expect(DateFormat(.traditionalChinese).withWeekday(last) == "11月22日（週日）")
    #expect(DateFormat(.japanese).full(last) == "2026年11月22日（日）")
    #expect(DateFormat(.japanese).withWeekday(first) == "11月16日（月）")
  }

  @Test(arguments: [
    (Language.traditionalChinese, "11月16日–22日"), (.japanese, "11月16日\u{2060}～\u{2060}22日"),
  ])
  func `a week is 週 in Taiwan and Japan`(language: Language, span: String) {
    let dates = DateFormat(language)
    #expect(dates.week(number: 47, from: first, to: last) == "第47週（\(span)）")
    #expect(
      dates.week(year: 2026, number: 47, from: first, to: last) == "2026年第47週（\(span)）"
    )
    #expect(dates.week(number: 47) == "第47週")
    #expect(dates.month(year: 2026, month: 3) == "2026年3月")
    #expect(dates.long(last) == "2026年11月22日")
  }

  @Test(arguments: Language.allCases)
  func `a span of one day is the day`(language: Language) {
    let dates = DateFormat(language)
    #expect(dates.span(last, last) == dates.short(last))
  }

  @Test func `a week over the end of a month`() {
    let monday = DateFormat.Parts(year: 2026, month: 9, day: 28, weekday: 1)
    let sunday = DateFormat.Parts(year: 2026, month: 10, day: 4, weekday: 7)
    #expect(DateFormat(.english).span(monday, sunday) == "28\u{A0}Sep–4\u{A0}Oct")
    for language in [Language.simplifiedChinese, .traditionalChinese] {
      #expect(DateFormat(language).span(monday, sunday) == "9月28日–10月4日")
    }
    #expect(
      DateFormat(.japanese).span(monday, sunday) == "9月28日\u{2060}～\u{2060}10月4日"
    )
  }
}

@Suite struct `Marks of a language` {
  @Test func `sentences, clauses and lists are joined as each language does`() {
    let joined = Language.allCases.map { $0.comma + $0.listComma + $0.semicolon + $0.stop + $0.gap }
    #expect(joined == [", , ; . ", "，、；。", "，、；。", "、、／。"])
    #expect(Language.allCases.map { $0.bracketed("1") } == [" (1)", "（1）", "（1）", "（1）"])
  }

  @Test func `a language is named as its own readers do`() {
    #expect(Language.allCases.map(\.ownName) == ["English", "简体中文", "繁體中文", "日本語"])
  }
}

@Suite struct `Markup` {
  @Test func `interpolated text is escaped, pieces are not`() {
    let hostile = "<b>\"&'"
    let piece: HTML = "<i>\(hostile)</i>"
    #expect(piece.markup == "<i>&lt;b&gt;&quot;&amp;&#39;</i>")
    let whole: HTML = "<p title=\"\(hostile)\">\(piece)</p>"
    #expect(whole.markup == "<p title=\"&lt;b&gt;&quot;&amp;&#39;\">\(piece.markup)</p>")
  }
}
