/// The signs and codes of a currency that stand in a cell with its number: at most two, as in `US$`.
struct CurrencyMarks: Hashable, Comparable {
  /// Indices in `all`, counted from 1; 0 for none.
  private var first: UInt8 = 0
  private var second: UInt8 = 0

  static let none = CurrencyMarks()

  static func < (a: CurrencyMarks, b: CurrencyMarks) -> Bool {
    (a.first, a.second) < (b.first, b.second)
  }

  mutating func add(_ index: Int) {
    if first == 0 { first = UInt8(index + 1) } else if second == 0 { second = UInt8(index + 1) }
  }

  private var indices: [Int] { [first, second].filter { $0 > 0 }.map { Int($0) - 1 } }

  /// As it was written.
  var text: String { indices.map { CurrencyMarks.all[$0].mark }.joined() }

  /// Codes of the currencies that it may stand for.
  var currencies: Set<String> {
    let sets = indices.map { Set(CurrencyMarks.all[$0].currencies.split(separator: " ")) }
    let common = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    return Set(common.map { String($0) })
  }

  /// The mark that begins at a place, with its bytes and its index; `nil` if none does.
  static func mark(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> (length: Int, index: Int)? {
    for (sign, index) in byFirstByte[Int(bytes[at])] where at + sign.count <= end {
      var matches = true
      for offset in sign.indices where bytes[at + offset] != sign[offset] {
        matches = false
        break
      }
      // `A` and `C` only as in `A$`: alone they are letters of an id.
      let isLoneLetter = sign.count == 1 && isLetter(sign[0])
      if matches, !isLoneLetter || (at + 1 < end && bytes[at + 1] == 0x24) {
        return (sign.count, index)
      }
    }
    return nil
  }

  /// Longer ones first, so that `R$` is not taken for a part of one.
  private static let byFirstByte: [[(sign: [UInt8], index: Int)]] = {
    var signs = [[(sign: [UInt8], index: Int)]](repeating: [], count: 256)
    for (index, entry) in all.enumerated() {
      let sign = Array(entry.mark.utf8)
      let place = signs[Int(sign[0])].firstIndex { $0.sign.count < sign.count }
      signs[Int(sign[0])].insert((sign, index), at: place ?? signs[Int(sign[0])].count)
    }
    return signs
  }()

  /// What is written, and the codes (ISO 4217) of what it may mean.
  private static let all: [(mark: String, currencies: String)] =
    [
      (
        "$",
        "USD CAD AUD NZD SGD HKD TWD BRL MXN ARS CLP COP UYU BBD BMD BND BSD BZD DOP FJD GYD JMD KYD "
          + "LRD NAD SRD TTD XCD"
      ),
      ("€", "EUR"), ("£", "GBP EGP FKP GIP LBP SHP SYP SSP SDG"), ("¥", "JPY CNY"),
      ("￥", "JPY CNY"), ("元", "CNY TWD HKD MOP"), ("円", "JPY"), ("圓", "TWD HKD MOP JPY"),
      ("원", "KRW"), ("₩", "KRW KPW"), ("₹", "INR"), ("₽", "RUB"), ("₫", "VND"), ("฿", "THB"),
      ("₺", "TRY"), ("₴", "UAH"), ("৳", "BDT"), ("₱", "PHP"), ("₪", "ILS"), ("₦", "NGN"),
      ("₸", "KZT"), ("zł", "PLN"), ("zl", "PLN"), ("kr", "SEK NOK DKK ISK"),
      ("Kr", "SEK NOK DKK ISK"), ("Rs", "INR PKR LKR NPR MUR SCR"), ("R$", "BRL"), ("RM", "MYR"),
      ("Rp", "IDR"), ("Kč", "CZK"), ("Ft", "HUF"), ("lei", "RON MDL"), ("лв", "BGN KGS UZS"),
      ("руб", "RUB BYN"), ("RMB", "CNY"), ("NT", "TWD"),
      ("Fr", "CHF XAF XOF XPF CDF RWF BIF DJF GNF KMF"), ("Tk", "BDT"), ("US", "USD"),
      ("HK", "HKD"), ("AU", "AUD"), ("NZ", "NZD"), ("C", "CAD NIO"), ("A", "AUD"), ("S", "SGD"),
    ]
    + [
      "USD", "EUR", "GBP", "CNY", "JPY", "HKD", "TWD", "SGD", "AUD", "CAD", "CHF", "SEK", "NOK",
      "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "BRL", "MXN", "INR", "KRW", "BDT", "PKR", "LKR",
      "THB", "MYR", "IDR", "PHP", "VND", "AED", "SAR", "ILS", "TRY", "RUB", "UAH", "ZAR", "NGN",
      "KES", "NZD", "KWD",
    ].map { ($0, $0) }
}
