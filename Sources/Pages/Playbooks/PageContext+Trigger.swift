import Markup
import Notebook
import Wording

extension PageContext {
  /// A condition in words, each measure a link to its definition, with its value now.
  func words(for trigger: Trigger, _ index: MeasureIndex) -> HTML {
    HTML(text: text(of: trigger, index))
  }

  /// A condition in words, with the value of each measure now.
  func text(of trigger: Trigger, _ index: MeasureIndex) -> String {
    let words = voice.phrases.playbooks.conditions
    switch trigger {
    case .compares(let name, let comparison, let number):
      let value = index[name.path]
      let title = fullTitle(ofMeasure: name.path)
      let bound = counted(text(of: number, like: value), value?.unit)
      let phrase: Phrase2 =
        switch comparison {
        case .less: words.less
        case .lessOrEqual: words.atMost
        case .greater: words.more
        case .greaterOrEqual: words.atLeast
        }
      let condition = phrase(title, bound)
      return value.map { words.now(condition, inCondition($0)) } ?? condition
    case .moves(let name, let movement):
      let title = fullTitle(ofMeasure: name.path)
      return switch movement {
      case .rises: words.rises(title)
      case .falls: words.falls(title)
      case .same: words.same(title)
      }
    case .all(let a, let b): return words.and(part(a, index), part(b, index))
    case .any(let a, let b): return words.or(text(of: a, index), text(of: b, index))
    }
  }

  /// One of several parts that all must hold: a choice stands in brackets.
  private func part(_ trigger: Trigger, _ index: MeasureIndex) -> String {
    let text = text(of: trigger, index)
    guard case .any = trigger else { return text }
    return voice.language.isHan ? "（\(text)）" : "(\(text))"
  }

  private func inCondition(_ value: MeasureValue) -> String {
    value.missing == nil ? counted(text(of: value), value.unit) : text(of: value)
  }

  /// Times with their unit; what is counted otherwise stands in the measure's name.
  private func counted(_ number: String, _ unit: MeasureUnit?) -> String {
    guard unit == .days || unit == .minutes else { return number }
    return voice.phrases.definitions.measures.counted(number, unit == .days ? .days : .minutes)
  }
}
