import Charts
import Markup

extension AlmanacTheme {
  /// The words of a heading; in Japanese no line begins with the kana that belong to a closing mark,
  /// a figure or a Latin word before them, and no line ends inside a date.
  func headed(_ heading: String, _ language: Language) -> HTML {
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

  /// The widest clause, in signs, that a heading of the narrowest column holds in one line.
  private static let widestClause = 13.0

  /// Marks a Chinese heading whose clauses each fit a line.
  ///
  /// It breaks between them, not inside a word; one long clause has to break where it can.
  func clauses(_ heading: String, _ language: Language) -> HTML {
    guard language == .simplifiedChinese || language == .traditionalChinese else { return HTML() }
    var widest = 0.0
    var clause = ""
    for sign in heading {
      if "（“「".contains(sign) { clause = "" }
      clause.append(sign)
      widest = max(widest, textWidth(clause, size: 1))
      if "，。；：、！？）”」".contains(sign) { clause = "" }
    }
    return widest > AlmanacTheme.widestClause ? HTML() : " class=\"clauses\""
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinWord: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil)
  }
}
