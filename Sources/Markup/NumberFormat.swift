/// How one language writes numbers: shares, ranges, money, large counts.
///
/// The minus is U+2212. A value has as many decimals as two significant digits of the half-width of
/// its interval need, so that no digit is printed that the data cannot carry.
package struct NumberFormat: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// A count in a sentence: 14,622 and 1.24 million; 14622 and 12.4万, 12.4萬; ja 14,622 and 12.4万.
  ///
  /// Headings, leads, findings and feet take this form; tables, axes and bars take `exact`.
  package func count(_ number: Int) -> String {
    let size = number.magnitude
    let least = language.isHan ? 100_000 : 1_000_000
    guard size >= least else {
      return signed(digits: thousands(String(size)), negative: number < 0)
    }
    let (unit, name, next, nextName) =
      switch language {
      case .english: (1_000_000, " million", 1_000_000_000, " billion")
      case .simplifiedChinese: (10_000, "万", 100_000_000, "亿")
      case .traditionalChinese: (10_000, "萬", 100_000_000, "億")
      case .japanese: (10_000, "万", 100_000_000, "億")
      }
    return size >= next ? scaled(number, by: next) + nextName : scaled(number, by: unit) + name
  }

  /// A count in a table or on an axis: every digit, grouped by thousands.
  package func exact(_ number: Int) -> String { grouped(number) }

  /// `value` rounded half to even to so many decimals: 1.19, −0.4.
  package func decimal(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let places = max(0, min(digits, 9))
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = (value.magnitude * scale).rounded(.toNearestOrEven)
    guard units < 9e15 else { return value < 0 ? "−∞" : "∞" }
    let whole = Int(units) / Int(scale)
    let rest = Int(units) % Int(scale)
    var text = thousands(String(whole))
    if places > 0 {
      let tail = String(rest)
      text += "." + String(repeating: "0", count: places - tail.count) + tail
    }
    return signed(digits: text, negative: value < 0 && units > 0)
  }

  /// A change with its sign, zero without one: +6.2, −2.8, 0.0.
  package func change(_ value: Double, digits: Int) -> String {
    let text = decimal(value, digits: digits)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A count's change with its sign: +25, −131, 0.
  package func change(_ number: Int) -> String { number > 0 ? "+" + count(number) : count(number) }

  /// A p-value behind its sign, in one piece: = 0.04, = 0.004, < 0.001.
  package func chance(_ p: Double) -> String {
    let digits = p < 0.01 ? 3 : 2
    return p < 0.001
      ? "<\u{A0}" + decimal(0.001, digits: 3) : "=\u{A0}" + decimal(p, digits: digits)
  }

  /// A share as a percentage: 27.5%.
  package func percent(_ share: Double, digits: Int = 0) -> String {
    decimal(share * 100, digits: digits) + "%"
  }

  /// A share's change in per cent with its sign: +36%.
  package func percentChange(_ share: Double, digits: Int = 0) -> String {
    change(share * 100, digits: digits) + "%"
  }

  /// Two ends of an interval of shares: 25.0–30.1; 25.0%～30.1%; ja 25.0～30.1%.
  package func percentRange(_ low: Double, _ high: Double, digits: Int = 0) -> String {
    switch language {
    case .english: range(low * 100, high * 100, digits: digits)
    case .simplifiedChinese, .traditionalChinese:
      joined(percent(low, digits: digits), percent(high, digits: digits))
    case .japanese: range(low * 100, high * 100, digits: digits) + "%"
    }
  }

  /// Two shares that stand alone: 30–70%; 30%～70%; ja 30～70%.
  package func percentSpan(_ low: Double, _ high: Double) -> String {
    let range = percentRange(low, high)
    return range.hasSuffix("%") ? range : range + "%"
  }

  /// Two ends of an interval of changes in per cent: −11% to +24%; −11%～+24%; ja −11～+24%.
  package func percentChangeRange(_ low: Double, _ high: Double, digits: Int = 0) -> String {
    guard language != .japanese else {
      return changeRange(low * 100, high * 100, digits: digits) + "%"
    }
    return joined(
      percentChange(low, digits: digits),
      percentChange(high, digits: digits),
      word: true
    )
  }

  /// The same, to follow "between": −11% and +24%; −11%～+24%; ja −11～+24%.
  package func percentChangeBounds(_ low: Double, _ high: Double) -> String {
    language == .english
      ? "\(percentChange(low)) and \(percentChange(high))" : percentChangeRange(low, high)
  }

  /// Two ends of an interval of changes: −9.2 to −2.8; −9.2～−2.8.
  package func changeRange(_ low: Double, _ high: Double, digits: Int) -> String {
    joined(change(low, digits: digits), change(high, digits: digits), word: true)
  }

  /// Two ends of an interval of changes, to follow "between": −9.2 and −2.8; −9.2～−2.8.
  package func changeBounds(_ low: Double, _ high: Double, digits: Int) -> String {
    let (low, high) = (change(low, digits: digits), change(high, digits: digits))
    return switch language {
    case .english: "\(low) and \(high)"
    case .simplifiedChinese, .traditionalChinese, .japanese: joined(low, high)
    }
  }

  /// Two ends of an interval: 0.94–1.51, with a word where an end is below zero.
  package func range(_ low: Double, _ high: Double, digits: Int) -> String {
    let ends = (decimal(low, digits: digits), decimal(high, digits: digits))
    return joined(ends.0, ends.1, word: low < 0 || high < 0)
  }

  /// Two ends that are already written; a line never breaks beside the dash or the wave.
  package func joined(_ low: String, _ high: String, word: Bool = false) -> String {
    switch language {
    case .english: word ? "\(low) to \(high)" : "\(low)\u{2060}–\u{2060}\(high)"
    case .simplifiedChinese, .traditionalChinese, .japanese: "\(low)\u{2060}～\u{2060}\(high)"
    }
  }

  /// The decimals that two significant digits of a half-width need, at most `most`.
  ///
  /// 2.55 → 1, 12 → 0, 0.26 → 2; no interval → 0.
  package func digits(halfWidth: Double?, most: Int = 2) -> Int {
    guard let halfWidth, halfWidth.isFinite, halfWidth > 0 else { return 0 }
    var digits = 0
    var rest = halfWidth
    while rest < 9.95, digits < most {
      rest *= 10
      digits += 1
    }
    return digits
  }

  /// The decimals of a percentage of `whole` with this interval: none below 100 (metrics 15.4).
  package func digits(low: Double?, high: Double?, whole: Int?) -> Int {
    guard whole ?? .max >= 100, let low, let high else { return 0 }
    return digits(halfWidth: (high - low) * 50)
  }

  private func scaled(_ number: Int, by unit: Int) -> String {
    let value = Double(number) / Double(unit)
    return decimal(value, digits: value.magnitude < 10 ? 2 : value.magnitude < 1000 ? 1 : 0)
  }

  private func grouped(_ number: Int) -> String {
    signed(digits: group(String(number.magnitude)), negative: number < 0)
  }

  /// Chinese sentences leave thousands ungrouped.
  private func thousands(_ digits: String) -> String {
    switch language {
    case .english, .japanese: group(digits)
    case .simplifiedChinese, .traditionalChinese: digits
    }
  }

  private func group(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  private func signed(digits: String, negative: Bool) -> String { negative ? "−" + digits : digits }
}
