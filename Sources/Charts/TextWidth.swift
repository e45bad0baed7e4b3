/// How wide a text will be, in px: an estimate on the wide side, of the widest faces that systems set
/// sans text in (DejaVu Sans, Verdana).
///
/// Han, kana and full-width signs are as wide as the text size; Latin letters by their kind.
package func textWidth(_ text: String, size: Double) -> Double {
  var ems = 0.0
  for scalar in text.unicodeScalars { ems += width(of: scalar) }
  return ems * size * 1.03
}

private func width(of scalar: Unicode.Scalar) -> Double {
  if scalar.value == 0x2060 { return 0 }
  if scalar.value >= 0x2E80 { return 1 }
  return switch scalar {
  case "i", "j", "l", "I", "'", "|": 0.27
  case " ", ".", ",", ":", ";", "!", "·", "\u{A0}", "\u{202F}", "\u{2019}": 0.32
  case "f", "t", "r", "(", ")", "/", "-": 0.38
  case "m", "W", "%", "@": 0.96
  case "w", "M": 0.82
  case "C", "D", "G", "H", "N", "O", "Q", "U", "&": 0.75
  case "A"..."Z": 0.67
  case "\u{2212}", "+", "=": 0.84
  case "\u{2012}", "\u{2013}": 0.6
  case "\u{2014}", "\u{2015}": 0.97
  // In Han type these marks fill a square too.
  case "≤", "≥", "…", "×", "\u{2460}"..."\u{24FF}", "\u{25A0}"..."\u{27BF}": 1
  case "s", "c", "z": 0.53
  case "k", "v", "x", "y": 0.58
  default: 0.62
  }
}

/// The text in lines no wider than `limit`: broken at spaces, between Han signs anywhere.
///
/// A word wider than the limit keeps a line of its own.
package func wrapped(_ text: String, to limit: Double, size: Double) -> [String] {
  var lines: [String] = []
  var line = ""
  for piece in pieces(of: text) {
    let joined = line + piece
    if !line.isEmpty, textWidth(trimmed(joined), size: size) > limit {
      lines.append(trimmed(line))
      line = piece
    } else {
      line = joined
    }
  }
  if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
  return lines
}

/// The text in one line or two no wider than `limit`; what is longer ends in an ellipsis.
///
/// Broken after a comma where what follows fits the second line.
package func twoLines(_ text: String, to limit: Double, size: Double) -> [String] {
  let text = trimmed(text)
  let lines = wrapped(text, to: limit, size: size)
  guard lines.count > 1 else { return [shortened(text, to: limit, size: size)] }
  func rest(after count: Int) -> String { trimmed(String(text.dropFirst(count))) }
  var count = lines[0].count
  if let comma = lines[0].lastIndex(where: { "，、,".contains($0) }) {
    let clause = lines[0].distance(from: lines[0].startIndex, to: comma) + 1
    if textWidth(rest(after: clause), size: size) <= limit { count = clause }
  }
  return [String(text.prefix(count)), rest(after: count)].map {
    shortened(trimmed($0), to: limit, size: size)
  }
}

/// A short name in one line or two: one without spaces breaks where its script changes, or else in its
/// middle, so that no sign stands alone.
package func twoHalves(_ name: String, to limit: Double, size: Double) -> [String] {
  let lines = Array(wrapped(name, to: limit, size: size).prefix(2))
  guard lines.count == 2, !name.contains(" "), (name.unicodeScalars.first?.value ?? 0) >= 0x2E80
  else { return lines }
  let signs = Array(name)
  func isHan(_ sign: Character) -> Bool { (sign.unicodeScalars.first?.value ?? 0) >= 0x3400 }
  let changes = signs.indices.dropFirst().filter { isHan(signs[$0]) != isHan(signs[$0 - 1]) }
  let halves = (changes + [(signs.count + 1) / 2]).map { place in
    [String(signs[..<place]), String(signs[place...])]
  }
  return halves.first { $0.allSatisfy { textWidth($0, size: size) <= limit } } ?? lines
}

/// The text, or as much of it as fits before an ellipsis.
package func shortened(_ text: String, to limit: Double, size: Double) -> String {
  if textWidth(text, size: size) <= limit { return text }
  var kept = text
  while !kept.isEmpty, textWidth(kept + "…", size: size) > limit { kept.removeLast() }
  return trimmed(kept) + "…"
}

/// Words with the space after them; each Han sign by itself, closing marks kept with it.
private func pieces(of text: String) -> [String] {
  var found: [String] = []
  var word = ""
  for sign in text {
    let value = sign.unicodeScalars.first?.value ?? 0
    if value >= 0x2E80, !"，。、：；）」％！？".contains(sign) {
      if !word.isEmpty { found.append(word) }
      word = String(sign)
    } else if sign == " " {
      found.append(word + " ")
      word = ""
    } else if let last = word.unicodeScalars.last, last.value >= 0x2E80, value < 0x2E80 {
      found.append(word)
      word = String(sign)
    } else {
      word.append(sign)
    }
  }
  if !word.isEmpty { found.append(word) }
  return found
}

private func trimmed(_ text: String) -> String {
  var kept = Substring(text)
  while kept.last == " " { kept.removeLast() }
  while kept.first == " " { kept.removeFirst() }
  return String(kept)
}
