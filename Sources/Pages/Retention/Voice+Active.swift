import Commerce
import Markup
import Retention
import Wording

extension Voice {
  /// What became of the active customers within so many weeks.
  ///
  /// A census of two days shares most customers, so there is no interval: only the size is asked.
  /// `endedOn` is the day of the later number where it is not the last day of the edition's week.
  func activeFinding(_ now: Int, _ then: Int, weeks: Int, endedOn day: Day?) -> String {
    let words = phrases.growth.active
    let values = (numbers.count(now), numbers.count(then), String(weeks))
    let least = Double(then) * Change.Worth().share
    let isSame = Double((now - then).magnitude) < least || now == then
    if let day {
      let say = isSame ? words.sameOn : now > then ? words.upOn : words.downOn
      return say(values.0, values.1, values.2, dates.long(day))
    }
    let say = isSame ? words.same : now > then ? words.up : words.down
    return say(values.0, values.1, values.2)
  }
}
