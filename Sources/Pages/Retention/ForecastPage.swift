import Commerce
import Markup
import Retention
import Wording

/// The page on whether the models can be trusted, and what they expect.
package struct ForecastPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.forecast
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let models = context.edition.models
    heading = ForecastPage.heading(models, context)
    let figures = [
      ForecastPage.check(context), ForecastPage.byRepeats(context),
      ForecastPage.tracking(context), ForecastPage.parameters(context),
    ].compactMap(\.self)
    story = Story(
      lead: ForecastPage.lead(models, context),
      sections: [Story.Section(figures: figures)],
      advice: models.shownFit == nil ? [] : phrases.advice,
      next: context.links(to: [.value, .growth, .customers]),
      notes: ForecastPage.notes(context)
    )
  }

  private static func heading(_ models: ModelMeasures, _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.forecast
    guard models.gate.passed else {
      let least = voice.phrases.states.under(String(context.edition.settings.privacy.k))
      return phrases.tooFew(
        models.gate.customers.shown.map(voice.numbers.exact) ?? least,
        models.gate.repeaters.shown.map(voice.numbers.exact) ?? least,
        voice.numbers.exact(models.gate.weeks)
      )
    }
    if models.chosen.hidden == .red { return red(models, context) }
    guard let chosen = models.chosen.shown, let fit = models[chosen].shown else {
      return phrases.none
    }
    let expects =
      fit.expectedTotal["26"].flatMap { context.wholeFigure($0) }
      .map(phrases.expects) ?? ""
    guard let check = models.validation.shown, let error = check.totalError(chosen.rawValue)
    else { return expects + voice.sentenceGap + phrases.untested }
    let tested = phrases.tested(
      voice.numbers.decimal(check.weeks, digits: 0),
      directed(error, context),
      check.totalError(ModelValidation.ruleName).map { directed($0, context) } ?? "–"
    )
    return tested + voice.sentenceGap + expects
  }

  /// How far a forecast was off, and to which side.
  private static func directed(_ error: Double, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.forecast
    let size = context.voice.numbers.percent(error.magnitude)
    return error < 0 ? phrases.low(size) : phrases.high(size)
  }

  /// Why nothing is shown: worse than the simple rule, or off by more than a fifth.
  private static func red(_ models: ModelMeasures, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.forecast
    guard let check = models.validation.shown, let chosen = models.chosen.value,
      let error = check.totalError(chosen.rawValue)
    else { return phrases.redRule }
    let mean = check.mape[chosen.rawValue] ?? 0
    if let rule = check.totalError("rule"), rule.magnitude <= error.magnitude {
      return phrases.redRule
    }
    return phrases.red(
      context.voice.numbers.decimal(check.weeks, digits: 0),
      context.voice.numbers.percent(max(error.magnitude, mean))
    )
  }

  private static func lead(_ models: ModelMeasures, _ context: PageContext) -> [String] {
    let phrases = context.voice.phrases.forecast
    guard let chosen = models.chosen.shown, models[chosen].shown != nil,
      let customers = models.customers.shown, let repeaters = models.repeaters.shown
    else { return [] }
    let numbers = context.voice.numbers
    return [
      phrases.lead(
        phrases.models.name(of: chosen.rawValue),
        numbers.count(customers),
        numbers.count(repeaters)
      )
    ]
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let phrases = context.voice.phrases.forecast
    let counted = phrases.howCounted
    let differs = phrases.whyDiffers
    return [
      Note(
        title: words.howCounted,
        text: "\(counted)",
        links: context.definitions("models.expectedTotal", "models.validation")
      ),
      Note(title: words.whyDiffers, text: "\(differs)"),
    ]
  }
}

extension PageContext {
  /// "2,360 (2,220–2,500)" of a count that is expected.
  func wholeFigure(_ estimate: Estimate) -> String? {
    guard let value = estimate.shown, value < 9e15 else { return nil }
    let numbers = voice.numbers
    let text = numbers.count(Int(value.rounded()))
    guard let low = estimate.low, let high = estimate.high, high < 9e15 else { return text }
    return voice.phrases.states.withInterval(
      text,
      numbers.joined(numbers.count(Int(low.rounded())), numbers.count(Int(high.rounded())))
    )
  }
}
