import Commerce
import Markup
import Retention
import Wording

extension PageContext {
  /// The name of a measure with the days it looks at, or the group it is of: two numbers of one
  /// card are told apart by them.
  func fullTitle(ofMeasure path: String) -> String {
    let title = title(ofMeasure: path)
    return part(ofMeasure: path).map { voice.phrases.definitions.measures.within(title, $0) }
      ?? title
  }

  /// Which of a card's numbers a measure is.
  func part(ofMeasure path: String) -> String? {
    let phrases = voice.phrases.definitions.measures
    let parts = path.split(separator: ".")
    if path.hasPrefix("rfm.groups."), parts.count > 2 {
      return voice.phrases.names.customerGroups.name(of: String(parts[2]))
    }
    if path.hasPrefix("cohorts.pooled.monthly."), parts.count > 3 {
      return phrases.month(String(parts[3]))
    }
    return MeasureSpan(path: path).map(words)
  }

  private func words(for span: MeasureSpan) -> String {
    let phrases = voice.phrases.definitions.measures
    return switch span {
    case .week: voice.dates.weekName(edition.week.id)
    case .days(let days): phrases.lastDays(voice.numbers.exact(days))
    case .weeks(let weeks): phrases.lastWeeks(voice.numbers.exact(weeks))
    case .watchedWeeks(let weeks): phrases.watchedWeeks(voice.numbers.exact(weeks))
    case .all: phrases.all
    }
  }

  /// A measure's value with its unit, for where no words stand around it.
  func amount(of value: MeasureValue) -> String {
    let text = text(of: value)
    guard value.missing == nil else { return text }
    return voice.phrases.definitions.measures.counted(text, value.unit.word)
  }

  /// The short name of a measure: its own, else its definition card’s; the path where none covers it.
  func title(ofMeasure path: String) -> String {
    if let name = voice.phrases.playbooks.conditions.measure(path) { return name }
    guard let card = DefinitionCard.covering(path) else { return path }
    // One card defines the shares of all causes; here it is one of them.
    if path.contains(".causes."),
      let cause = path.split(separator: ".").compactMap({ CauseName(rawValue: String($0)) }).first
    {
      return voice.phrases.churn.name(cause)
    }
    let title = voice.phrases.definitions.text(card, DefinitionFacts(edition)).title
    guard let days = path.split(separator: ".").compactMap({ Int($0) }).first,
      path.hasPrefix("repeat.within.")
    else { return title }
    // One card defines all windows; here it is one of them.
    return String(title.map { String($0) == "H" ? String(days) : String($0) }.joined())
  }

  /// A measure's value as a sentence says it, or the word for why it is missing.
  func text(of value: MeasureValue) -> String {
    if let missing = value.missing { return voice.word(for: missing) }
    let numbers = voice.numbers
    switch value {
    case .rate(let rate): return numbers.rate(rate)?.value ?? ""
    case .estimate(let estimate, let unit): return text(of: estimate, unit)
    case .whole(let cell, _): return cell.shown.map(numbers.count) ?? ""
    case .money(let cell): return cell.shown.map { numbers.money($0, currency) } ?? ""
    case .real(let cell, let unit): return cell.shown.map { text(of: $0, unit, nil) } ?? ""
    case .day(let day): return voice.dates.long(day)
    case .week(let week): return voice.dates.weekName(week)
    case .text(let text): return text
    case .flag(let flag): return flag ? "✓" : "–"
    }
  }

  /// A number in a condition, in the unit of the measure beside it.
  func text(of number: Double, like value: MeasureValue?) -> String {
    guard let unit = value?.unit else { return text(of: number, .number, nil) }
    if unit == .share {
      let digits = (number * 1_000).rounded() == (number * 100).rounded() * 10 ? 0 : 1
      return voice.numbers.percent(number, digits: digits)
    }
    return text(of: number, unit, nil)
  }

  private func text(of estimate: Estimate, _ unit: MeasureUnit) -> String {
    guard let value = estimate.shown else { return "" }
    var half: Double?
    if let low = estimate.low, let high = estimate.high { half = (high - low) / 2 }
    return text(of: value, unit, half)
  }

  private func text(of value: Double, _ unit: MeasureUnit, _ half: Double?) -> String {
    let numbers = voice.numbers
    let isWhole = value == value.rounded()
    switch unit {
    case .share:
      return numbers.percent(value, digits: half.map { numbers.digits(halfWidth: $0 * 100) } ?? 1)
    case .points:
      let digits = numbers.digits(halfWidth: half.map { $0 * 100 }, most: 1)
      return voice.phrases.states.points(numbers.change(value * 100, digits: digits))
    case .money: return numbers.money(value, currency)
    case .customers, .orders, .items, .count, .days, .minutes, .date, .text:
      let digits = isWhole ? 0 : 1
      return isWhole && value.magnitude < 9e15
        ? numbers.count(Int(value)) : numbers.decimal(value, digits: digits)
    case .number:
      let digits = half.map { numbers.digits(halfWidth: $0) } ?? (isWhole ? 0 : 2)
      return numbers.decimal(value, digits: digits)
    }
  }
}
