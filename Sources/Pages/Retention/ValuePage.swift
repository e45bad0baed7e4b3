import Charts
import Commerce
import Markup
import Retention
import Wording

/// The page on what a customer is worth, so far and from here on.
package struct ValuePage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  /// The index of the month that ends half a year after the first.
  static let halfYear = 6

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.value
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let spans = ValueSpan.newest(context.edition.cohorts.monthly, at: ValuePage.halfYear)
    heading = ValuePage.heading(spans, context)
    let hasMargin = context.edition.cohorts.monthly.contains { cohort in
      cohort.margin.contains { $0.shown != nil }
    }
    story = Story(
      lead: [phrases.upIsGood] + (hasMargin ? [] : [phrases.salesOnly]),
      sections: [
        Story.Section(figures: [ValuePage.curve(context)]),
        Story.Section(title: phrases.groups.title, figures: [ValuePage.groups(context)]),
      ],
      advice: spans.isEmpty ? [] : phrases.advice,
      next: context.links(to: [.forecast, .retention, .customers]),
      notes: ValuePage.notes(context)
    )
  }

  private static func heading(_ spans: [ValueSpan], _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.value
    guard let span = spans.first else {
      let isEarly = context.edition.cohorts.monthly.contains { cohort in
        cohort.warning == .beforeHistory && cohort.complete > halfYear
          && cohort.size.shown.map { $0 >= context.edition.settings.minimum.rate } == true
      }
      if isEarly {
        return phrases.firstDays(
          String(context.edition.growth.lapseDays),
          String(context.edition.settings.minimum.rate)
        )
      }
      return phrases.tooFew(String(context.edition.settings.minimum.rate))
    }
    let (first, last) = (voice.dates.shortMonth(span.first), voice.dates.shortMonth(span.last))
    let spent = context.moneyFigure(span.estimate)
    return phrases.answer(
      span.first == span.last ? first : phrases.months(first, last),
      spent,
      spans.dropFirst().first.map { compared(span, $0, phrases) } ?? phrases.alone
    )
  }

  /// More or less only where the interval of the difference leaves no change out.
  private static func compared(
    _ span: ValueSpan,
    _ before: ValueSpan,
    _ phrases: ValuePhrases
  ) -> String {
    let difference = span.mean - before.mean
    let half = 1.959963984540054 * (span.variance + before.variance).squareRoot()
    let isWorth = difference.magnitude >= 0.02 * before.mean.magnitude
    guard difference.magnitude > half, isWorth else { return phrases.same }
    return difference > 0 ? phrases.more : phrases.less
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let phrases = context.voice.phrases.value
    let counted = phrases.howCounted
    let differs = phrases.whyDiffers
    return [
      Note(
        title: words.howCounted,
        text: "\(counted)",
        links: context.definitions("cohorts.net", "models.clvTotal")
      ),
      Note(title: words.whyDiffers, text: "\(differs)"),
    ]
  }
}

/// Neighbouring monthly cohorts together: up to three, each old enough and shown.
struct ValueSpan {
  var first: Month
  var last: Month
  var customers: Double
  /// Minor units a customer.
  var mean: Double
  /// Of the mean.
  var variance: Double

  var estimate: Estimate {
    let half = 1.959963984540054 * variance.squareRoot()
    return Estimate(
      value: mean,
      se: variance.squareRoot(),
      low: mean - half,
      high: mean + half
    )
  }

  /// The newest three neighbouring months of starters at an index, and the three before them.
  ///
  /// Months that may not be told are passed over; without three in a row, the newest there are.
  static func newest(_ cohorts: [CohortMeasures.Cohort], at index: Int) -> [ValueSpan] {
    var spans: [ValueSpan] = []
    var months: [(month: Month, size: Double, mean: Double, variance: Double)] = []
    var newest: ValueSpan?
    for cohort in cohorts.reversed() {
      guard cohort.complete > index, cohort.warning == nil, let size = cohort.size.shown,
        index < cohort.netPerCustomer.count, let mean = cohort.netPerCustomer[index].shown,
        let se = cohort.netPerCustomer[index].se
      else { continue }
      if let last = months.last, last.month - cohort.start.month != 1 {
        newest = newest ?? ValueSpan(months)
        months = []
      }
      months.append((cohort.start.month, Double(size), mean, se * se))
      guard months.count == 3 else { continue }
      spans.append(ValueSpan(months))
      if spans.count == 2 { return spans }
      months = []
    }
    if spans.isEmpty {
      let last = months.isEmpty ? nil : ValueSpan(months)
      return [newest ?? last].compactMap(\.self)
    }
    return spans
  }

  private init(_ months: [(month: Month, size: Double, mean: Double, variance: Double)]) {
    let total = months.reduce(0) { $0 + $1.size }
    first = months.map(\.month).min() ?? Month(number: 0)
    last = months.map(\.month).max() ?? Month(number: 0)
    customers = total
    mean = months.reduce(0) { $0 + $1.size * $1.mean } / total
    variance = months.reduce(0) { $0 + $1.size * $1.size * $1.variance } / (total * total)
  }
}

extension PageContext {
  /// An amount of minor units, with the digits that a price of this size carries.
  func money(_ minor: Double) -> String {
    var unit = 1.0
    for _ in 0..<currency.decimals { unit *= 10 }
    let isSmall = minor.magnitude < 20 * unit
    return voice.numbers.money(
      minor: minor,
      code: currency.code,
      decimals: currency.decimals,
      digits: isSmall ? currency.decimals : 0
    )
  }

  /// The digits of amounts that stand below each other: all have those that the smallest carries.
  func moneyDigits(_ minors: [Double]) -> Int {
    minors.contains { $0 != 0 && $0.magnitude < Double(20 * currency.unit) }
      && !minors.contains { $0.magnitude >= Double(1_000 * currency.unit) } ? currency.decimals : 0
  }

  /// "¥312 (¥296–¥329)".
  func moneyFigure(_ estimate: Estimate) -> String {
    guard let value = estimate.shown else { return voice.word(for: estimate.hidden ?? .noData) }
    guard let low = estimate.low, let high = estimate.high else { return money(value) }
    return voice.phrases.states.withInterval(
      money(value),
      voice.numbers.joined(money(low), money(high))
    )
  }

  /// Amounts of minor units, the sign of the currency at the top.
  var moneyAxis: ValueAxis {
    let (numbers, currency) = (voice.numbers, currency)
    var unit = 1.0
    for _ in 0..<currency.decimals { unit *= 10 }
    let factor = unit
    return ValueAxis(
      label: { numbers.decimal($0, digits: $1) },
      topLabel: {
        numbers.money(
          minor: $0 * factor,
          code: currency.code,
          decimals: currency.decimals,
          digits: $1
        )
      }
    )
  }

  /// Minor units as units of the currency.
  func units(_ minor: Double) -> Double {
    var unit = 1.0
    for _ in 0..<currency.decimals { unit *= 10 }
    return minor / unit
  }
}
