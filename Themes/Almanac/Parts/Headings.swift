import Charts
import Markup

extension AlmanacTheme {
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
