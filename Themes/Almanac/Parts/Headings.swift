import Charts
import Markup

extension AlmanacTheme {
  /// The words of a heading, with the places where a Chinese one may break; in Japanese no line
  /// begins with the kana that belong to a closing mark, a figure or a Latin word before them, and
  /// none ends inside a date.
  func headed(_ heading: String, _ language: Language) -> HTML {
    if isChinese(language) {
      let isWide = clauses(heading, language).isEmpty
      let pieces = pieces(heading).map { isWide ? figuresKept($0) : "\($0)" }
      return "\(pieces[0])\(each: pieces.dropFirst(), { "<wbr>\($0)" })"
    }
    guard language == .japanese else { return "\(heading)" }
    var joined = ""
    var last: Unicode.Scalar = " "
    for scalar in heading.unicodeScalars {
      let isKana = (0x3041...0x3096).contains(scalar.value)
      let isHeld = "」』）%％".unicodeScalars.contains(last) || last.isLatinWord
      let isDate = (last == "年" || last == "月") && (0x30...0x39).contains(scalar.value)
      if isKana && isHeld || last == "第" && scalar.isLatinWord || isDate { joined += "\u{2060}" }
      joined.unicodeScalars.append(scalar)
      last = scalar
    }
    return "\(joined)"
  }

  /// A piece of a Chinese heading that is wider than a line: its figures stay in one piece each, with
  /// sign, range and unit.
  private func figuresKept(_ piece: String) -> HTML {
    var made = HTML()
    var rest = piece[...]
    while let sign = rest.first {
      let figure = rest.prefix { $0.isInFigure }
      rest = rest.dropFirst(max(1, figure.count))
      if figure.contains(where: \.isNumber) {
        let unit = AlmanacTheme.units.first { rest.hasPrefix($0) } ?? ""
        rest = rest.dropFirst(unit.count)
        made += "<span class=\"brief\">\(String(figure) + unit)</span>"
      } else {
        made += "\(figure.isEmpty ? String(sign) : String(figure))"
      }
    }
    return made
  }

  /// Longer ones first: a unit is looked for in this order.
  private static let units = [
    "個百分點", "个百分点", "分鐘", "分钟", "小時", "小时", "個月", "个月", "萬元", "万元", "年", "月", "日", "天",
    "週", "周", "季", "位", "人", "次", "筆", "笔", "件", "款", "項", "项", "家", "個", "个", "處", "处", "種", "种",
    "則", "则", "元", "倍", "分", "步", "期", "歲", "岁", "級", "级", "萬", "万", "億", "亿",
  ]

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
  ///
  /// Where a break is offered a browser sets no gap between a Han sign and a number.
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

extension Character {
  fileprivate var isInFigure: Bool {
    isASCII && isNumber || ".,:/%+−–～\u{2060}".contains(self)
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinWord: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil)
  }
}
