extension NumberFormat {
  /// An amount of a currency: £1,500, ¥1,500, 1500元, 12.4万元, 1,500円, NT$300, CHF 80.
  ///
  /// - Parameters:
  ///   - minor: The amount in the currency's smallest unit.
  ///   - code: ISO 4217; nothing stands for `XXX`.
  ///   - decimals: How many decimals the smallest unit has.
  ///   - digits: How many of these to print; none by default.
  /// - Returns: The figure with its sign, which never break apart.
  package func money(
    minor: Double,
    code: String,
    decimals: Int,
    digits: Int = 0
  ) -> String {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let amount = minor / unit
    let places = min(digits, decimals)
    let negative = amount < 0
    let large = amount.magnitude >= (language.isHan ? 100_000 : 1_000_000)
    let figure =
      large && amount.magnitude < 9e15
      ? count(Int(amount.magnitude.rounded(.toNearestOrEven)))
      : decimal(amount.magnitude, digits: places)
    return (negative ? "−" : "") + sign(of: code).before + figure + sign(of: code).after
  }

  /// What stands before and after an amount.
  private func sign(of code: String) -> (before: String, after: String) {
    switch (language, code) {
    case (_, "XXX"): ("", "")
    // A yuan is 元 in all three; Taiwan's dollar, which 元 may mean there, has its own sign.
    case (.simplifiedChinese, "CNY"), (.traditionalChinese, "CNY"), (.japanese, "CNY"): ("", "元")
    case (.simplifiedChinese, "JPY"): ("", "日元")
    case (.traditionalChinese, "JPY"): ("", "日圓")
    case (.japanese, "JPY"): ("", "円")
    case (_, "CNY"), (_, "JPY"): ("¥", "")
    case (_, "GBP"): ("£", "")
    case (_, "USD"): (language == .english ? "$" : "US$", "")
    case (_, "EUR"): ("€", "")
    case (_, "KRW"): ("₩", "")
    case (_, "TWD"): ("NT$", "")
    case (_, "HKD"): ("HK$", "")
    case (_, "SGD"): ("S$", "")
    case (_, "AUD"): ("A$", "")
    case (_, "CAD"): ("C$", "")
    default: (code + "\u{A0}", "")
    }
  }
}
