import Commerce
import Markup
import Notebook
import Retention
import Wording

extension PageContext {
  /// The action of a playbook this week; nothing for one that does not say whom it is for.
  func action(of playbook: Playbook) -> WeekPlan.Action? { site.action(playbook.slug) }

  /// What an action is worth and between what, to two digits: it is an estimate.
  func text(of worth: WeekPlan.Worth) -> (value: String, interval: String) {
    let amount = worth.amount
    let isBelowZero = amount.low < 0 || amount.high < 0
    let interval = voice.numbers.joined(
      rough(amount.low),
      rough(amount.high),
      word: isBelowZero
    )
    return (rough(amount.value), interval)
  }

  /// Within a sentence: worth about ¥1,500 (¥60–¥2,600).
  func clause(on worth: WeekPlan.Worth) -> String {
    let words = voice.phrases.playbooks.acting
    let text = text(of: worth)
    return (worth.isSales ? words.worthSales : words.worth)(text.value, text.interval)
  }

  /// A sentence: Worth about ¥1,500 (¥60–¥2,600), by the shop's own estimate.
  func sentence(on worth: WeekPlan.Worth) -> String {
    let words = voice.phrases.playbooks.acting
    let text = text(of: worth)
    let amount = (worth.isSales ? words.worthSentenceSales : words.worthSentence)(
      text.value,
      text.interval
    )
    let source =
      switch worth.source {
      case .stated: words.byEstimate
      case .measured(let runs): words.byRuns(voice.numbers.count(runs))
      }
    return amount + comma + source
  }

  /// A share as points, with at most one decimal.
  func points(_ share: Double) -> String {
    let points = share * 100
    let isWhole = (points * 10).rounded() == points.rounded() * 10
    return voice.numbers.decimal(points, digits: isWhole ? 0 : 1)
  }

  /// What stands between two parts of a sentence.
  var comma: String { voice.language.comma }

  /// An amount in minor units, rounded to two digits of whole units.
  private func rough(_ minor: Double) -> String {
    let unit = Double(currency.unit)
    var step = unit
    while step * 100 <= minor.magnitude { step *= 10 }
    let rounded = (minor / step).rounded(.toNearestOrEven) * step
    // No minus stands before nothing.
    return voice.numbers.money(rounded == 0 ? 0 : rounded, currency)
  }
}
