import Commerce
import Markup
import Retention
import Wording

/// The page on when the second order comes.
package struct SecondOrderPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let measures = context.edition.secondPurchase
    let curve = ReturnCurve(
      measures.curve,
      context.edition.settings.minimum.atRisk,
      horizon: measures.rmst.hidden == nil ? (measures.rmst.tau, measures.rmst.atRisk) : nil
    )
    heading = SecondOrderPage.heading(measures, curve, context)
    var lead: [String] = []
    if !curve.isEmpty, let customers = measures.customers.shown, let events = measures.events.shown
    {
      lead = [phrases.lead(voice.numbers.count(customers), voice.numbers.count(events))]
    }
    let compared = SecondOrderPage.comparison(context)
    let figures = [
      SecondOrderPage.curveFigure(curve, context), SecondOrderPage.steps(context),
    ].compactMap(\.self)
    story = Story(
      lead: lead,
      sections: [Story.Section(figures: figures)]
        + (compared.map { [Story.Section(title: phrases.compare.title, figures: [$0])] } ?? []),
      advice: phrases.advice,
      next: context.links(to: [.playbooks, .retention, .growth]),
      notes: SecondOrderPage.notes(context)
    )
  }

  private static func heading(
    _ measures: SecondPurchaseMeasures,
    _ curve: ReturnCurve,
    _ context: PageContext
  ) -> String {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder
    let needed = String(context.edition.settings.minimum.events)
    guard let quarter = measures.quantiles["25"] else { return phrases.noneYet }
    if let day = quarter.shown {
      let interval = curve.days(returning: 0.25)
      let range = interval.high.map { high in
        voice.numbers.joined(String(interval.low ?? day), String(high))
      }
      let half = measures.quantiles["50"]?.shown.map { phrases.half(String($0)) }
      return phrases.answer(
        range.map { voice.phrases.states.withInterval(String(day), $0) } ?? String(day),
        half ?? phrases.halfNotReached
      )
    }
    if quarter.hidden == .notReached, let last = curve.points.last {
      return phrases.answerShare(
        voice.numbers.percent(1 - last.survival),
        String(last.day)
      )
    }
    guard let events = measures.events.shown, let customers = measures.customers.shown else {
      return phrases.noneYet
    }
    return phrases.tooFew(voice.numbers.count(events), voice.numbers.count(customers), needed)
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let phrases = context.voice.phrases.secondOrder
    let counted = phrases.howCounted
    let differs = phrases.whyDiffers
    return [
      Note(
        title: words.howCounted,
        text: "\(counted)",
        links: [context.definition("secondPurchase.curve")]
      ),
      Note(
        title: words.whyDiffers,
        text: "\(differs)",
        links: [
          context.definition("repeat.rawGaps", text: context.voice.phrases.shell.whyDiffers)
        ]
      ),
    ]
  }
}
