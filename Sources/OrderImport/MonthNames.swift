/// The number of a month's name; `nil` if it is none.
///
/// The first letters, without accents, decide: three, or four where three do not.
func monthNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard end - start >= 3, end - start <= 24 else { return nil }
  var letters = ""
  var at = start
  while at < end, letters.utf8.count < 4 {
    let byte = bytes[at]
    if byte < 0x80 {
      letters.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      at += 1
    } else if byte == 0xc3, at + 1 < end, let plain = plainLetter(bytes[at + 1]) {
      letters.unicodeScalars.append(Unicode.Scalar(plain))
      at += 2
    } else if let month = eastern.firstIndex(where: { isAt(bytes, at, end, $0) }) {
      return at == start ? month + 1 : nil
    } else {
      return nil
    }
  }
  guard letters.utf8.count >= 3 else { return nil }
  let three = String(letters.prefix(3))
  return
    (monthsByFour.firstIndex { $0.contains(letters) }
    ?? monthsByThree.firstIndex { $0.contains(three) }).map { $0 + 1 }
}

private func isAt(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ word: [UInt8]) -> Bool {
  guard start + word.count == end else { return false }
  for index in word.indices where bytes[start + index] != word[index] { return false }
  return true
}

/// The letter under the accent of U+00C0 to U+00FF.
private func plainLetter(_ second: UInt8) -> UInt8? {
  switch second & 0x9f {
  case 0x80...0x85: 0x61
  case 0x87: 0x63
  case 0x88...0x8b: 0x65
  case 0x8c...0x8f: 0x69
  case 0x91: 0x6e
  case 0x92...0x96: 0x6f
  case 0x99...0x9c: 0x75
  default: nil
  }
}

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Scandinavian.
private let monthsByThree: [[String]] = [
  ["jan", "ene", "gen", "sty"], ["feb", "fev", "lut"], ["mar", "mrz", "mae", "mrt"],
  ["apr", "abr", "avr", "kwi"], ["may", "mai", "mag", "mei", "maj"], ["jun", "giu", "cze"],
  ["jul", "lug", "lip"], ["aug", "ago", "aou", "sie"], ["sep", "set", "wrz"],
  ["oct", "okt", "ott", "out", "paz"], ["nov", "lis"], ["dec", "dez", "dic", "des", "gru"],
]

private let monthsByFour: [[String]] = [
  [], [], [], [], [], ["juin"], ["juil"], [], [], [], [], [],
]

/// Chinese month names, as in `03-三月-24`.
private let eastern: [[UInt8]] = [
  "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
].map { Array($0.utf8) }
