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
      let title = title(ofMeasure: name.path)
      let bound = text(of: number, like: value)
      let phrase: Phrase2 =
        switch comparison {
        case .less: words.less
        case .lessOrEqual: words.atMost
        case .greater: words.more
        case .greaterOrEqual: words.atLeast
        }
      let condition = phrase(title, bound)
      return value.map { words.now(condition, text(of: $0)) } ?? condition
    case .moves(let name, let movement):
      let title = title(ofMeasure: name.path)
      return switch movement {
      case .rises: words.rises(title)
      case .falls: words.falls(title)
      case .same: words.same(title)
      }
    case .all(let a, let b): return words.and(text(of: a, index), text(of: b, index))
    case .any(let a, let b): return words.or(text(of: a, index), text(of: b, index))
    }
  }
}
