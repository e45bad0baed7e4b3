import Commerce
import Markup
import Retention
import Wording

/// The page on whether the circle of active customers grows.
package struct GrowthPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.growth
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let growth = context.edition.growth
    let figures = GrowthFigures(context)
    heading = GrowthPage.heading(context)
    var lead = [phrases.lead(String(growth.lapseDays))]
    lead += GrowthPage.span(context)
    story = Story(
      lead: lead,
      sections: [
        Story.Section(
          figures: growth.weeks.isEmpty
            ? [] : [figures.columns, figures.ratio, figures.active].compactMap(\.self)
        )
      ],
      advice: phrases.advice,
      next: context.links(to: [.playbooks, .customers, .retention]),
      notes: GrowthPage.notes(context)
    )
  }

  /// Why four weeks are taken together, where they are.
  private static func span(_ context: PageContext) -> [String] {
    let growth = context.edition.growth
    let phrases = context.voice.phrases.growth
    guard let four = growth.fourWeeks, growth.decisive == four else { return [] }
    guard growth.isByFourWeeks else { return [phrases.leadFourWeeks] }
    let k = context.edition.settings.privacy.k
    let isKnown = four.arrivals(k: k) != nil && four.lapsed.shown != nil
    let words = phrases.byFour
    return [isKnown ? words.lead(String(k)) : words.leadHidden(String(k))]
  }

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.growth
    let growth = context.edition.growth
    guard let row = growth.decisive else { return phrases.tooEarly(String(growth.lapseDays)) }
    guard let active = row.active.shown, let net = row.net else {
      return phrases.hidden(String(context.edition.settings.privacy.k))
    }
    let isFour = row == growth.fourWeeks
    let clause = clause(net, isFour: isFour, context)
    let k = context.edition.settings.privacy.k
    let count = voice.numbers.count(active)
    guard let arrivals = row.arrivals(k: k), let lapsed = row.lapsed.shown else {
      return phrases.answerShort(count, clause)
    }
    let say = isFour ? phrases.answerFourWeeks : phrases.answer
    let sentence = say(count, clause, voice.numbers.count(arrivals), voice.numbers.count(lapsed))
    let ratio = row.ratio(k: k)
    guard let figure = voice.numbers.estimate(ratio), let interval = figure.interval else {
      return sentence + phrases.stop
    }
    return sentence + phrases.ratio(figure.value, interval, verdict(ratio, context))
  }

  private static func clause(_ net: Int, isFour: Bool, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.growth
    let moved = context.voice.numbers.count(Int(net.magnitude))
    if net == 0 { return isFour ? phrases.asManyInFour : phrases.asMany }
    if net > 0 { return isFour ? phrases.moreInFour(moved) : phrases.more(moved) }
    return isFour ? phrases.fewerInFour(moved) : phrases.fewer(moved)
  }

  /// Growing or shrinking only where the interval leaves 1 out.
  static func verdict(_ ratio: Estimate, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.growth
    if let low = ratio.low, low > 1 { return phrases.growing }
    if let high = ratio.high, high < 1 { return phrases.shrinking }
    return phrases.holding
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let growth = context.edition.growth
    let differs = context.voice.phrases.growth.whyDiffers
    let rule = rule(growth, context)
    return [
      Note(
        title: context.voice.phrases.growth.rule.title(String(growth.lapseDays)),
        text: "\(rule)",
        links: [context.definition("growth.lapseDays"), context.link(to: .data)]
      ),
      Note(
        title: words.whyDiffers,
        text: "\(differs)",
        links: [
          context.definition("growth.weeks", text: context.voice.phrases.shell.whyDiffers)
        ]
      ),
    ]
  }

  /// `2026-Q3` in words; as it is where it is written otherwise.
  private static func quarter(_ text: String, _ phrases: LapseRulePhrases) -> String {
    let parts = text.split(separator: "-Q")
    guard parts.count == 2 else { return text }
    return phrases.quarter(String(parts[0]), String(parts[1]))
  }

  private static func rule(_ growth: GrowthMeasures, _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.growth.rule
    let days = String(growth.lapseDays)
    let rule = growth.lapseRule
    if context.edition.settings.lapseDays != nil { return phrases.fixed(days) }
    guard let p90 = rule.p90, rule.count >= context.edition.settings.minimum.gapsP90 else {
      return phrases.fallback(days, voice.numbers.count(rule.count))
    }
    let most = voice.numbers.decimal(p90, digits: p90 == p90.rounded() ? 0 : 1)
    let gaps = voice.numbers.count(rule.count)
    return rule.atD
      ? phrases.atD(days, most, gaps)
      : phrases.fromGaps(days, most, gaps, quarter(rule.quarter, phrases))
  }
}
