/// What tells a customer from others, the best first.
enum IdentityKind: UInt64, CaseIterable {
  case customerID = 1
  case oaid, email, phone

  var name: String {
    switch self {
    case .customerID: "customer_id"
    case .oaid: "oaid"
    case .email: "email"
    case .phone: "phone"
    }
  }
}

/// Phone numbers as keys: the same person writes one number in many ways.
struct PhoneNumbers {
  /// The shop's calling code, such as `86`; empty where the country is not known.
  private let home: [UInt8]

  init(country: String?) {
    home = country.flatMap { callingCodes[$0.uppercased()] }.map { Array($0.utf8) } ?? []
  }

  /// Digits without the shop's country code and the trunk zero; `nil` for what is no number.
  ///
  /// A number with `+` or `00` of another country keeps its code. Fewer than 7 digits, masked
  /// numbers and words are no key.
  func key(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8]? {
    guard hasFullWidth(bytes, cell) else { return plainKey(bytes, cell) }
    let narrow = narrowed(bytes, cell)
    return plainKey(narrow.span, Cell(start: 0, end: narrow.count))
  }

  private func plainKey(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8]? {
    var digits: [UInt8] = []
    var isInternational = false
    var at = cell.start
    while at < cell.end {
      let byte = bytes[at]
      if isDigit(byte) {
        digits.append(byte)
      } else if byte == 0x2b, digits.isEmpty {
        isInternational = true
      } else if byte == 0x2d || byte == 0x28 || byte == 0x29 || byte == 0x2e || byte == 0x2f {
        // Signs between the parts of a number.
      } else {
        let length = max(blankLength(bytes, at, cell.end), dashLength(bytes, at, cell.end))
        guard length > 0 else { return nil }
        at += length - 1
      }
      at += 1
    }
    if digits.starts(with: [0x30, 0x30]) {
      isInternational = true
      digits.removeFirst(2)
    }
    digits = national(digits, isInternational)
    guard digits.count >= 7, digits.count <= 18, digits.contains(where: { $0 != digits[0] }) else {
      return nil
    }
    return digits
  }

  /// The key of a number out of its parts; `nil` where they make none.
  func joined(_ bytes: Span<UInt8>, _ parts: [Cell]) -> [UInt8]? {
    var number: [UInt8] = []
    for part in parts {
      if part.isEmpty || namesNobody(bytes, part) && part.count > 1 { return nil }
      number += array(bytes, part)
    }
    return key(number.span, Cell(start: 0, end: number.count))
  }

  private func national(_ digits: [UInt8], _ isInternational: Bool) -> [UInt8] {
    if isInternational {
      let code = callingCode(digits)
      let rest = withoutTrunk(digits.dropFirst(code.count))
      return code == home ? rest : code + rest
    }
    // Without a plus, the code counts only where a whole number remains behind it.
    if !home.isEmpty, digits.starts(with: home), digits.count - home.count >= 9,
      digits.count > 10
    {
      return withoutTrunk(digits.dropFirst(home.count))
    }
    return withoutTrunk(digits[...])
  }

  private func withoutTrunk(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    digits.first == 0x30 ? Array(digits.dropFirst()) : Array(digits)
  }

  private func callingCode(_ digits: [UInt8]) -> [UInt8] {
    for length in 1...3 where digits.count > length {
      let code = Array(digits.prefix(length))
      if knownCallingCodes.contains(code) { return code }
    }
    return []
  }
}

/// The bytes of a dash that some keyboards give for a hyphen: U+2010 to U+2015, the minus sign, and
/// the long mark of kana; 0 if there is none.
private func dashLength(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
  guard at + 2 < end else { return 0 }
  switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
  case (0xe2, 0x80, 0x90...0x95), (0xe2, 0x88, 0x92), (0xe3, 0x83, 0xbc): return 3
  default: return 0
  }
}

private let knownCallingCodes: Set<[UInt8]> = Set(callingCodes.values.map { Array($0.utf8) })

/// Calling codes by ISO 3166 code (ITU-T E.164).
private let callingCodes: [String: String] = [
  "US": "1", "CA": "1", "RU": "7", "KZ": "7", "EG": "20", "ZA": "27", "GR": "30", "NL": "31",
  "BE": "32", "FR": "33", "ES": "34", "HU": "36", "IT": "39", "RO": "40", "CH": "41", "AT": "43",
  "GB": "44", "DK": "45", "SE": "46", "NO": "47", "PL": "48", "DE": "49", "PE": "51", "MX": "52",
  "CU": "53", "AR": "54", "BR": "55", "CL": "56", "CO": "57", "VE": "58", "MY": "60", "AU": "61",
  "ID": "62", "PH": "63", "NZ": "64", "SG": "65", "TH": "66", "JP": "81", "KR": "82", "VN": "84",
  "CN": "86", "TR": "90", "IN": "91", "PK": "92", "AF": "93", "LK": "94", "MM": "95", "IR": "98",
  "MA": "212", "DZ": "213", "TN": "216", "LY": "218", "SN": "221", "CI": "225", "GH": "233",
  "NG": "234", "CM": "237", "AO": "244", "RW": "250", "ET": "251", "KE": "254", "TZ": "255",
  "UG": "256", "MZ": "258", "ZM": "260", "ZW": "263", "NA": "264", "BW": "267", "PT": "351",
  "LU": "352", "IE": "353", "IS": "354", "AL": "355", "MT": "356", "CY": "357", "FI": "358",
  "BG": "359", "LT": "370", "LV": "371", "EE": "372", "MD": "373", "AM": "374", "BY": "375",
  "AD": "376", "MC": "377", "UA": "380", "RS": "381", "ME": "382", "HR": "385", "SI": "386",
  "BA": "387", "MK": "389", "CZ": "420", "SK": "421", "LI": "423", "GT": "502", "SV": "503",
  "HN": "504", "NI": "505", "CR": "506", "PA": "507", "BO": "591", "EC": "593", "PY": "595",
  "UY": "598", "BN": "673", "HK": "852", "MO": "853", "KH": "855", "LA": "856", "BD": "880",
  "TW": "886", "MV": "960", "LB": "961", "JO": "962", "SY": "963", "IQ": "964", "KW": "965",
  "SA": "966", "YE": "967", "OM": "968", "PS": "970", "AE": "971", "IL": "972", "BH": "973",
  "QA": "974", "BT": "975", "MN": "976", "NP": "977", "TJ": "992", "AZ": "994", "GE": "995",
  "KG": "996", "UZ": "998",
]

/// The address in lower case; `nil` without an `@` inside.
func emailKey(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8]? {
  var key = array(bytes, cell)
  guard let at = key.firstIndex(of: 0x40), at > 0, at < key.count - 1 else { return nil }
  for index in key.indices where key[index] &- 0x41 < 26 { key[index] |= 0x20 }
  return key
}

/// Whether an id, e-mail or number names nobody: a placeholder, masked or encrypted.
func namesNobody(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
  if cell.isEmpty { return true }
  if cell.count == 1, bytes[cell.start] == 0x30 { return true }
  for at in cell.start..<cell.end {
    let byte = bytes[at]
    if byte == 0x2a { return true }
    // ＊ and •
    if byte == 0xef || byte == 0xe2, at + 2 < cell.end {
      let next = (bytes[at + 1], bytes[at + 2])
      if byte == 0xef, next == (0xbc, 0x8a) { return true }
      if byte == 0xe2, next == (0x80, 0xa2) { return true }
    }
  }
  let first = bytes[cell.start]
  if cell.count >= 2, first == 0x23 || first == 0x24, bytes[cell.start + 1] == first { return true }
  guard cell.count <= 12, !isDigit(first) else { return false }
  return placeholders.contains(text(bytes, cell).lowercased())
}

private let placeholders: Set<String> = [
  "guest", "null", "none", "nil", "n/a", "na", "nan", "anonymous", "unknown", "undefined", "(none)",
  "(not set)", "匿名", "匿名用户", "游客", "无", "ゲスト", "なし",
]
