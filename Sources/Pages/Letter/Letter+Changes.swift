import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// At most five sentences on what else moved, most money first; none in a quiet week.
  var changes: [Link] {
    guard compares, state != .quiet else { return [] }
    // Up against down between groups has no money that compares with the rest: it comes last.
    let subjects: [(Move.Subject, Route)] = [
      (.lapsed, .growth), (.new, .growth), (.reactivated, .growth), (.active, .growth),
      (.cameBack, .retention), (.fullPrice, .prices), (.groups, .customers),
    ]
    let lines = subjects.enumerated().compactMap { index, item -> (Double, Int, Link)? in
      guard state != .moved(item.0), let move = moves[item.0], let text = sentence(on: item.0)
      else { return nil }
      let route = context.site.has(item.1) ? item.1 : nil
      let href = route.map { context.href(to: $0) } ?? ""
      // Colder against warmer is plain from its two counts: a ratio of them says nothing more.
      let full = item.0 == .groups ? text : withInterval(text, move.change)
      return (item.0 == .groups ? 0 : move.worth, index, Link(text: full, href: href))
    }
    return lines.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }.prefix(5).map(\.2)
  }

  /// The sentence with how large the change is and how sure, before its full stop.
  private func withInterval(_ text: String, _ change: Change) -> String {
    guard let low = change.interval.low, let high = change.interval.high, change.before != 1 else {
      return text
    }
    let numbers = voice.numbers
    let size: String
    if change.difference != nil {
      let digits = numbers.digits(halfWidth: (high - low) * 50, most: 1)
      size = voice.phrases.states.pointsRange(
        numbers.changeRange(low * 100, high * 100, digits: digits)
      )
    } else {
      size = numbers.percentChangeRange(low - 1, high - 1)
    }
    let stop = voice.language.stop
    let body = text.hasSuffix(stop) ? String(text.dropLast()) : text
    return body + voice.language.bracketed(size) + stop
  }
}
