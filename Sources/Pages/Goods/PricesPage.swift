import Commerce
import Markup
import Retention
import Wording

/// The page on whether customers are taught to wait for discounts.
package struct PricesPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.prices
    let discounts = context.edition.discounts
    question = phrases.question
    heading = PricesPage.heading(discounts, context)
    let figures = PriceFigures(context)
    var lead = [PricesPage.ranges(discounts, context)].compactMap(\.self)
    if let spiral = discounts.spiral {
      lead.append(PricesPage.state(spiral, context))
      if let customers = spiral.customers.shown {
        lead.append(phrases.lead(voice.numbers.count(customers)))
      }
    }
    let sections = [
      (nil, [figures.depth, figures.weeks]), (phrases.stacks.title, [figures.stacks]),
      (phrases.acquired.title, [figures.acquired]), (phrases.bands.title, [figures.bands]),
      (phrases.promotions.title, [figures.promotions]),
    ]
    .map { title, figures in (title, figures.compactMap(\.self)) }
    .filter { !$0.1.isEmpty }
    story = Story(
      lead: lead,
      sections: sections.map { Story.Section(title: $0.0, figures: $0.1) },
      advice: phrases.advice,
      next: context.links(to: [.playbooks, .products, .secondOrder]),
      notes: [
        Note(
          title: voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted)",
          links: context.definitions("discounts.spiral.slope", "discounts.fullPriceOrders")
        )
      ]
    )
  }

  private static func heading(_ discounts: DiscountMeasures, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.prices
    let numbers = context.voice.numbers
    let recent = discounts.recent
    guard let now = numbers.rate(recent.now)?.value else {
      let isHidden = recent.now.hidden == .private
      return phrases.tooFew(
        isHidden ? "–" : numbers.count(recent.now.part),
        isHidden ? "–" : numbers.count(recent.now.whole),
        String(context.edition.settings.minimum.rate)
      )
    }
    return phrases.answer(now, change(recent, context), slope(discounts.spiral, context))
  }

  private static func change(
    _ recent: DiscountMeasures.Recent,
    _ context: PageContext
  ) -> String {
    let phrases = context.voice.phrases.prices
    guard let before = context.voice.numbers.rate(recent.before)?.value else {
      return phrases.same("–")
    }
    return switch Change.rate(recent.now, before: recent.before).verdict {
    case .up: phrases.up(before)
    case .down: phrases.down(before)
    case .same, .realButSmall, .unknown: phrases.same(before)
    }
  }

  /// In percentage points, with the state at its end.
  private static func slope(
    _ spiral: DiscountMeasures.Spiral?,
    _ context: PageContext
  ) -> String {
    let phrases = context.voice.phrases.prices
    let numbers = context.voice.numbers
    let state = word(spiral?.state ?? .notEnough, context)
    guard let slope = spiral?.slope, let value = slope.shown, let low = slope.low,
      let high = slope.high
    else { return phrases.noSlope(state) }
    let digits = numbers.digits(halfWidth: (high - low) * 50)
    let range = numbers.changeBounds(low * 100, high * 100, digits: digits)
    guard low > 0 || high < 0 else { return phrases.level(range, state) }
    let size = numbers.decimal(value.magnitude * 100, digits: digits)
    return value > 0 ? phrases.deeper(size, state) : phrases.shallower(size, state)
  }

  /// The company of the heading's numbers: counts and intervals.
  private static func ranges(_ discounts: DiscountMeasures, _ context: PageContext) -> String? {
    let phrases = context.voice.phrases.prices
    let numbers = context.voice.numbers
    let now = discounts.recent.now
    guard let figure = context.figure(now) else { return nil }
    let orders = context.voice.phrases.states.ordersOf(
      numbers.count(now.part),
      numbers.count(now.whole)
    )
    let share = phrases.rangeShare(figure, orders)
    guard let slope = discounts.spiral?.slope, slope.shown != nil, let low = slope.low,
      let high = slope.high, low > 0 || high < 0
    else { return share }
    let digits = numbers.digits(halfWidth: (high - low) * 50)
    let ends = [low.magnitude * 100, high.magnitude * 100].sorted()
    let range = numbers.range(ends[0], ends[1], digits: digits)
    let slopeWords = low > 0 ? phrases.rangeDeeper : phrases.rangeShallower
    return share + context.voice.sentenceGap + slopeWords(range)
  }

  private static func word(
    _ state: DiscountMeasures.SpiralState,
    _ context: PageContext
  ) -> String {
    let phrases = context.voice.phrases.prices
    return switch state {
    case .fine: phrases.fine
    case .watch: phrases.watch
    case .stop: phrases.stop
    case .notEnough: phrases.notEnough
    }
  }

  private static func state(
    _ spiral: DiscountMeasures.Spiral,
    _ context: PageContext
  ) -> String {
    let phrases = context.voice.phrases.prices
    let reasons = spiral.reasons.map { reason in
      switch reason {
      case .slope: phrases.reasonSlope
      case .fullPrice: phrases.reasonFullPrice
      case .margin: phrases.reasonMargin
      case .stack: phrases.reasonStack
      case .tooFew: phrases.reasonTooFew
      }
    }
    let text = reasons.joined(separator: phrases.and)
    let stop = context.voice.language.stop
    let first = context.voice.language.isHan ? text : text.prefix(1).uppercased() + text.dropFirst()
    return phrases.state(word(spiral.state, context), text.isEmpty ? "" : first + stop)
  }
}
