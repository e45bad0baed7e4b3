import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// What the week's numbers rest on, and why another program says something else.
  var sure: [HTML] {
    guard let dataLine else { return [] }
    let words = phrases.sections
    let gap = voice.language.gap
    var parts: [HTML] = [
      "\(dataLine) <a href=\"\(context.href(to: .data))\">\(site.name(of: .data, in: voice))</a>"
    ]
    if let other = edition.repeat.returning["91d"]?.rate, let value = voice.numbers.rate(other) {
      let text = words.otherRule(value.value)
      let why = context.definition("repeat.returning.91d.rate", text: words.otherRuleWhy)
      parts.append("\(text)\(gap)<a href=\"\(why.href)\">\(why.text)</a>")
    }
    return parts
  }

  /// What was read, from when to when, and what of it could not be used.
  var dataLine: String? {
    let input = edition.input
    guard state != .none, let first = input.firstDay, let last = input.lastDay else { return nil }
    let words = phrases.sections
    let read = words.ordersRead(
      count(input.orders),
      voice.dates.long(first),
      voice.dates.long(last)
    )
    let known = input.anonymousOrders == 0 ? words.allIdentified : anonymousSentence
    return [read, rejectedSentence, known].joined(separator: voice.language.gap)
  }

  private var site: Site { context.site }

  private var rejectedSentence: String {
    let files = edition.input.files
    let rejected = files.reduce(0) { $0 + $1.rejectedTotal }
    let rows = files.reduce(0) { $0 + $1.rows - $1.blank }
    guard rejected > 0, rows > 0 else { return phrases.sections.noneRejected }
    let share = Double(rejected) / Double(rows)
    return phrases.sections.rejected(
      count(rejected),
      voice.numbers.percent(share, digits: share < 0.001 ? 2 : 1)
    )
  }

  private var anonymousSentence: String {
    let share = Double(edition.input.anonymousOrders) / Double(max(1, edition.input.orders))
    return phrases.sections.anonymous(voice.numbers.percent(share, digits: 1))
  }
}
