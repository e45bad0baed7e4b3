import Charts
import Markup

extension AlmanacTheme {
  /// The words of a heading, with the places where a Chinese one may break; in Japanese no line
  /// begins with the kana that belong to a closing mark or a Latin word before them.
  func headed(_ heading: String, _ language: Language) -> HTML {
    if isChinese(language) {
      let pieces = pieces(heading)
      return "\(pieces[0])\(each: zip(pieces, pieces.dropFirst()), { broken($0.1, after: $0.0) })"
    }
    guard language == .japanese else { return "\(heading)" }
    var joined = ""
    var last: Unicode.Scalar = " "
    for scalar in heading.unicodeScalars {
      let isKana = (0x3041...0x3096).contains(scalar.value)
      if isKana && last.holdsKana { joined += "\u{2060}" }
      joined.unicodeScalars.append(scalar)
      last = scalar
    }
    return "\(joined)"
  }

  /// The place for a break, and the piece behind it.
  ///
  /// Where a break is offered a browser sets no gap between a Han sign and a number: an empty span
  /// has both.
  private func broken(_ piece: String, after last: String) -> HTML {
    let isNumber = piece.first.map { $0.isASCII && $0.isNumber } ?? false
    let isHan = last.last.map { !$0.isASCII && $0.isLetter } ?? false
    return isNumber && isHan ? "<span class=\"parting\"></span>\(piece)" : "<wbr>\(piece)"
  }

  /// The widest clause, in signs, that a heading of the narrowest column holds in one line.
  private static let widestClause = 13.0

  /// Marks a Chinese heading whose pieces each fit a line.
  ///
  /// It breaks between them, not inside a word; one long piece has to break where it can.
  func clauses(_ heading: String, _ language: Language) -> HTML {
    guard isChinese(language) else { return HTML() }
    let words = pieces(heading).flatMap { $0.split(separator: " ") }
    let widest = words.map { textWidth(String($0), size: 1) }.max() ?? 0
    return widest > AlmanacTheme.widestClause ? HTML() : " class=\"clauses\""
  }

  private func isChinese(_ language: Language) -> Bool {
    language == .simplifiedChinese || language == .traditionalChinese
  }

  /// What of a Chinese heading stays in one line: its clauses, what stands in brackets or quotation
  /// marks, of a clause wider than a line what reaches to a 的, and only then to the next number.
  private func pieces(_ heading: String) -> [String] {
    let marks = "，。；：、！？）”」"
    let openings = "（“「"
    var ranges = ""
    for sign in heading {
      // Browsers see a place for a break behind a percentage, wherever it stands.
      let isHeld = ranges.last == "%" && sign.isLetter && !sign.isASCII
      if isHeld || sign == "～" || sign == "–" { ranges += "\u{2060}" }
      ranges.append(sign)
      if sign == "～" || sign == "–" { ranges += "\u{2060}" }
    }
    let clauses = parts(ranges) { last, next in
      marks.contains(last) && !marks.contains(next) && next != "\u{2060}"
        || openings.contains(next) && !openings.contains(last)
    }
    let phrases = clauses.flatMap { clause in
      isWide(clause)
        ? parts(clause) { $0 == "的" && !marks.contains($1) && !$1.isASCII } : [clause]
    }
    return phrases.flatMap { phrase in
      guard isWide(phrase) else { return [phrase] }
      return parts(phrase) { last, next in
        let isNumber = next.isASCII && next.isNumber || "+−".contains(next)
        return isNumber && !last.isASCII && !"第年月−\u{2060}（“「".contains(last)
      }
    }
  }

  private func isWide(_ piece: String) -> Bool {
    textWidth(piece, size: 1) > AlmanacTheme.widestClause
  }

  /// A text cut between two signs that allow it.
  private func parts(_ text: String, where allows: (Character, Character) -> Bool) -> [String] {
    var parts: [String] = []
    var part = ""
    for sign in text {
      if let last = part.last, allows(last, sign) {
        parts.append(part)
        part = ""
      }
      part.append(sign)
    }
    return parts + [part]
  }
}

extension Unicode.Scalar {
  /// Whether a kana behind it belongs to it.
  fileprivate var holdsKana: Bool {
    isASCII && properties.isAlphabetic || "」』）%％".unicodeScalars.contains(self)
  }
}
