import Commerce
import Markup
import Notebook
import Wording

extension PageContext {
  /// A rule for an audience in words.
  func text(of rule: AudienceRule) -> String {
    let words = voice.phrases.playbooks.conditions
    switch rule {
    case .compares(let column, let comparison, let number):
      return condition(column, comparison, text(ofCell: number, in: column))
    case .all(let a, let b): return words.and(part(a), part(b))
    case .any(let a, let b): return words.or(text(of: a), text(of: b))
    }
  }

  /// One of several parts that all must hold: a choice stands in brackets.
  private func part(_ rule: AudienceRule) -> String {
    let text = text(of: rule)
    guard case .any = rule else { return text }
    return voice.language.isHan ? "（\(text)）" : "(\(text))"
  }

  private func condition(
    _ column: CustomerColumn,
    _ comparison: AudienceRule.Comparison,
    _ value: String
  ) -> String {
    let words = voice.phrases.playbooks.conditions
    let audience = voice.phrases.playbooks.acting.audience
    let phrase: Phrase2 =
      switch comparison {
      case .equal: audience.is
      case .different: audience.isNot
      case .less: words.less
      case .lessOrEqual: words.atMost
      case .greater: words.more
      case .greaterOrEqual: words.atLeast
      }
    return phrase(audience.column(column.rawValue), value)
  }

  private func text(ofCell cell: Double, in column: CustomerColumn) -> String {
    let numbers = voice.numbers
    let isWhole = cell == cell.rounded() && cell.magnitude < 9e15
    switch column.form {
    case .word: return word(Int(cell), of: column)
    case .day: return voice.dates.long(Day(number: Int32(cell)))
    case .money: return numbers.money(cell, currency)
    case .share: return numbers.percent(cell, digits: (cell * 100).rounded() == cell * 100 ? 0 : 1)
    case .count, .number, .weeks:
      return isWhole ? numbers.count(Int(cell)) : numbers.decimal(cell, digits: 2)
    }
  }

  private func word(_ place: Int, of column: CustomerColumn) -> String {
    guard column.words.indices.contains(place) else { return "" }
    let word = column.words[place]
    let audience = voice.phrases.playbooks.acting.audience
    switch (column, word) {
    case (.group, _): return voice.phrases.names.customerGroups.name(of: word)
    case (_, "yes"): return audience.yes
    case (_, "no"): return audience.no
    case (_, "none"): return audience.none
    case (.churnCause, _): return audience.cause(word)
    default: return word
    }
  }
}
