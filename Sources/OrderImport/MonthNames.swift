/// The number of a month's name; `nil` if it is none.
///
/// The first letters, without accents, decide: three, or four where three do not.
func monthNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard end - start >= 3, end - start <= 24 else { return nil }
  if bytes[start] >= 0xe0 {
    return eastern.firstIndex { isAt(bytes, start, end, $0) }.map { $0 + 1 }
  }
  var letters: UInt32 = 0
  var count = 0
  var at = start
  while at < end, count < 4 {
    let byte = bytes[at]
    if byte < 0x80 {
      letters = letters << 8 | UInt32(byte | 0x20)
      at += 1
    } else if byte == 0xc3, at + 1 < end, let plain = plainLetter(bytes[at + 1]) {
      letters = letters << 8 | UInt32(plain)
      at += 2
    } else {
      break
    }
    count += 1
  }
  guard count >= 3 else { return nil }
  let three = count == 4 ? letters >> 8 : letters
  if three == juneOrJuly { return letters & 0xff == 0x6c ? 7 : 6 }
  for (name, month) in months where name == three { return month }
  return nil
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

/// The first three letters of the months in English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Polish and Scandinavian.
private let months: [(UInt32, Int)] = [
  "jan ene gen sty", "feb fev lut", "mar mrz mae mrt", "apr abr avr kwi", "may mai mag mei maj",
  "jun giu cze", "jul lug lip", "aug ago aou sie", "sep set wrz", "oct okt ott out paz",
  "nov lis", "dec dez dic des gru",
].enumerated().flatMap { index, names in
  names.split(separator: " ").map { (packed($0), index + 1) }
}

/// French `juin` and `juillet` differ in their fourth letter.
private let juneOrJuly = packed("jui")

private func packed(_ letters: Substring) -> UInt32 {
  letters.utf8.reduce(0) { $0 << 8 | UInt32($1) }
}

/// Chinese month names, as in `03-三月-24`.
private let eastern: [[UInt8]] = [
  "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
].map { Array($0.utf8) }
