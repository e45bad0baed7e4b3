import Markup
import Retention
import Wording

/// The page on why customers stopped.
package struct ChurnPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.churn
    let churn = context.edition.churn
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    heading = ChurnPage.heading(context)
    var lead = [phrases.lead(String(churn.lapseDays))]
    // The heading holds the causes; what became of them since comes right below it.
    if let change = ChurnPage.change(context) { lead.insert(phrases.change(change), at: 0) }
    if ChurnPage.showsAll(churn) {
      lead.append(phrases.allLapsed(String(context.edition.settings.privacy.k)))
    }
    if churn.understated { lead.append(phrases.understated) }
    let figures = ChurnFigures(context)
    story = Story(
      lead: lead,
      sections: [
        Story.Section(figures: churn.lapseDays > 0 ? [figures.bars, figures.weeks] : []),
        Story.Section(figures: [figures.loss, figures.benchmarks].compactMap(\.self)),
      ],
      advice: ChurnPage.advice(churn, phrases) + ChurnPage.winBack(context),
      next: context.links(to: [.service, .playbooks, .growth, .customers]),
      notes: [
        Note(
          title: phrases.exitsTitle,
          text: "\(ChurnPage.isCorrected(churn) ? phrases.exitsEnough : phrases.exits)",
          links: [context.definition("churn.corrected"), context.link(to: .data)]
        ),
        Note(
          title: voice.phrases.charts.howCounted,
          text: "",
          links: context.definitions("churn.causes", "churn.any", "churn.winback")
        ),
      ]
    )
  }

  /// Whether enough people were asked to correct the shares by what they said.
  private static func isCorrected(_ churn: ChurnMeasures) -> Bool {
    group(churn).causes.contains { $0.corrected.se != nil }
  }

  /// Where the last quarter may not be told but all of them may.
  static func showsAll(_ churn: ChurnMeasures) -> Bool {
    churn.recent.lapsed.hidden == .private && churn.all.lapsed.shown != nil
  }

  /// The group that the page speaks of.
  static func group(_ churn: ChurnMeasures) -> ChurnMeasures.Group {
    showsAll(churn) ? churn.all : churn.recent
  }

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.churn
    let churn = context.edition.churn
    let k = String(context.edition.settings.privacy.k)
    if churn.all.lapsed.hidden == .beforeHistory {
      return phrases.tooEarly(String(churn.lapseDays))
    }
    let group = churn.recent
    guard let lapsed = group.lapsed.shown else { return phrases.hidden(k) }
    if lapsed == 0 { return phrases.nobody }
    let least = context.edition.settings.minimum.rate
    guard lapsed >= least else {
      return phrases.few(voice.numbers.count(lapsed), String(least))
    }
    let told = group.causes.compactMap { cause -> (share: Double, text: String)? in
      guard let share = cause.share.shown, share > 0,
        let name = CauseName(rawValue: cause.name.rawValue)
      else { return nil }
      return (share, phrases.clause(name, voice.numbers.percent(share)))
    }.sorted { $0.share > $1.share }
    guard !told.isEmpty else { return phrases.hidden(k) }
    return phrases.answer(voice.numbers.count(lapsed), phrases.joined(told.map(\.text)))
  }

  /// What became of the share of bad experience since the quarter before.
  private static func change(_ context: PageContext) -> String? {
    let churn = context.edition.churn
    guard (churn.recent.lapsed.shown ?? 0) >= context.edition.settings.minimum.rate,
      churn.experienceChange.shown != nil,
      let now = rate(churn.recent), let before = rate(churn.before)
    else { return nil }
    return context.voice.changeLine(Change.rate(now, before: before), isGoodUp: false)?.text
  }

  private static func rate(_ group: ChurnMeasures.Group) -> Rate? {
    guard let part = group.cause(.poorExperience)?.customers.shown, let whole = group.lapsed.shown
    else { return nil }
    return Rate(part: part, whole: whole)
  }

  /// To read tickets only where a bad experience is on record.
  private static func advice(_ churn: ChurnMeasures, _ phrases: ChurnPhrases) -> [String] {
    let hasSome = (group(churn).cause(.poorExperience)?.customers.shown ?? 0) > 0
    return (hasSome ? [phrases.adviceExperience] : []) + [phrases.adviceForgot]
  }

  private static func winBack(_ context: PageContext) -> [String] {
    let counts = context.edition.churn.winback.filter { $0.customers.hidden != .noData }
      .map { $0.customers.shown }
    guard !counts.isEmpty, !counts.contains(nil) else { return [] }
    let sum = counts.reduce(0) { $0 + ($1 ?? 0) }
    guard sum > 0 else { return [] }
    return [context.voice.phrases.churn.winBack(context.voice.numbers.count(sum))]
  }
}

extension Voice {
  /// What stands between two sentences: a space, or nothing where the full stop makes one.
  var sentenceGap: String { language.gap }
}
