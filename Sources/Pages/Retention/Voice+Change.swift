import Markup
package import Retention
import Wording

extension Voice {
  /// What became of a share, with its judgement where `isGoodUp` says which way is good.
  package func changeLine(_ change: Change, isGoodUp: Bool) -> ChangeLine? {
    let states = phrases.states
    guard let before = change.before, let difference = change.difference,
      let low = change.interval.low, let high = change.interval.high
    else { return nil }
    let digits = numbers.digits(halfWidth: (high - low) * 50, most: 1)
    let was = numbers.percent(before, digits: digits)
    let moved = states.points(numbers.change(difference * 100, digits: digits))
    let range = states.pointsRange(numbers.changeRange(low * 100, high * 100, digits: digits))
    switch change.verdict {
    case .up:
      return ChangeLine(
        direction: .up,
        verdict: isGoodUp ? .better : .worse,
        text: states.upFrom(was, moved, range),
        verdictWord: isGoodUp ? states.better : states.worse
      )
    case .down:
      return ChangeLine(
        direction: .down,
        verdict: isGoodUp ? .worse : .better,
        text: states.downFrom(was, moved, range),
        verdictWord: isGoodUp ? states.worse : states.better
      )
    case .same:
      let bounds = numbers.changeBounds(low * 100, high * 100, digits: digits)
      let text = states.aboutTheSame(was, states.pointsRange(bounds))
      return ChangeLine(direction: .same, verdict: .none, text: text, verdictWord: "")
    case .realButSmall:
      let text = states.realButSmall(moved)
      return ChangeLine(direction: .same, verdict: .none, text: text, verdictWord: "")
    case .unknown: return nil
    }
  }
}
