import Markup
import Retention
import Wording

extension Voice {
  /// What became of the active customers since so many weeks ago.
  ///
  /// A census of two days shares most customers, so there is no interval: only the size is asked.
  func activeFinding(_ now: Int, _ then: Int, weeks: Int) -> String {
    let words = phrases.growth.active
    let values = (numbers.count(now), numbers.count(then), String(weeks))
    let least = Double(then) * Change.Worth().share
    if Double((now - then).magnitude) < least || now == then {
      return words.same(values.0, values.1, values.2)
    }
    return now > then
      ? words.up(values.0, values.1, values.2) : words.down(values.0, values.1, values.2)
  }
}
