import Commerce
import Markup
import Retention
import Wording

/// The page on whether the people who start with the shop come back.
package struct RetentionPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.retention
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let window = context.edition.settings.headlineWindow
    let recent = context.edition.repeat.recent[String(window)]
    let change = recent.map { Change.rate($0.now, before: $0.before) }
    heading = RetentionPage.heading(recent?.now, change, window, context)
    story = Story(
      lead: recent.flatMap { RetentionPage.lead($0.now, context) }.map { [$0] } ?? [],
      change: change.flatMap { context.voice.changeLine($0, isGoodUp: true) },
      sections: RetentionPage.sections(context),
      advice: phrases.advice,
      next: context.links(to: [.secondOrder, .growth, .customers, .playbooks]),
      notes: RetentionPage.notes(window, context)
    )
  }

  private static func heading(
    _ now: Rate?,
    _ change: Change?,
    _ window: Int,
    _ context: PageContext
  ) -> String {
    let voice = context.voice
    let phrases = voice.phrases.retention
    let days = String(window)
    guard let now, let value = voice.numbers.rate(now)?.value else {
      return reason(now, window, context)
    }
    return phrases.answer(value, days, days, oldest(window), clause(change, context))
  }

  /// How many days ago the first of those whose return is told bought at most.
  private static func oldest(_ window: Int) -> String { String(window + 90) }

  /// Why there is no rate of the newest first buyers who have been watched for the window.
  static func reason(_ now: Rate?, _ window: Int, _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.retention
    let days = String(window)
    guard let now, now.whole > 0 else {
      let opens = (context.edition.input.firstDay ?? context.edition.asOf) + window
      // In a shop that is old enough nobody at all began in those days.
      return opens > context.edition.asOf
        ? phrases.nobodyWatched(days, voice.dates.full(opens))
        : phrases.nobodyBegan(days, oldest(window))
    }
    guard now.hidden != .private else {
      return voice.phrases.states.private(String(context.edition.settings.privacy.k))
    }
    let whole = voice.numbers.count(now.whole)
    let minimum = String(context.edition.settings.minimum.rate)
    guard now.hidden == .tooFew, context.isPrintable(now.part, of: now.whole) else {
      return phrases.tooFewHidden(whole, days, minimum)
    }
    return voice.phrases.states.tooFew(
      voice.numbers.count(now.part),
      whole,
      phrases.who(days),
      phrases.aRate,
      minimum
    )
  }

  private static func clause(_ change: Change?, _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.retention
    guard let change, let before = change.before, let difference = change.difference else {
      return phrases.noBefore
    }
    let halfWidth = (change.interval.high ?? 0) - (change.interval.low ?? 0)
    let digits = voice.numbers.digits(halfWidth: halfWidth * 50, most: 1)
    let was = voice.numbers.percent(before, digits: digits)
    return switch change.verdict {
    case .up: phrases.up(was)
    case .down: phrases.down(was)
    case .same: phrases.same(was)
    case .realButSmall:
      phrases.small(
        was,
        voice.phrases.states.points(voice.numbers.change(difference * 100, digits: digits))
      )
    case .unknown: phrases.noBefore
    }
  }

  private static func lead(_ now: Rate, _ context: PageContext) -> String? {
    guard let figure = context.figure(now) else { return nil }
    let numbers = context.voice.numbers
    return context.voice.phrases.retention.lead(
      figure,
      context.voice.phrases.states.peopleOf(numbers.count(now.part), numbers.count(now.whole))
    )
  }

  private static func sections(_ context: PageContext) -> [Story.Section] {
    let phrases = context.voice.phrases.retention
    let months = CohortFigures(context, grain: .month)
    let weeks = CohortFigures(context, grain: .week)
    let hasCohorts = !context.edition.cohorts.monthly.isEmpty
    let steps = [funnel(context), gaps(context)].compactMap(\.self)
    var sections = [
      Story.Section(
        figures: hasCohorts ? [months.inPeriod, months.orLater, trend(context)] + steps : steps
      )
    ]
    if hasCohorts, weeks.isMostlyHidden, let together = weeks.together {
      sections.append(
        Story.Section(
          title: phrases.weeksTitle,
          text: [weeks.togetherText],
          figures: [together]
        )
      )
    } else if hasCohorts, weeks.hasPicture {
      sections.append(
        Story.Section(
          title: phrases.weeksTitle,
          text: [phrases.weeksText],
          figures: [weeks.inPeriod, weeks.orLater]
        )
      )
    }
    return sections
  }

  private static func notes(_ window: Int, _ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let phrases = context.voice.phrases.retention
    let settings = context.edition.settings
    let counted = phrases.howCounted(String(settings.privacy.k), String(settings.minimum.rate))
    let differs = phrases.whyDiffers
    let card = context.definition("repeat.recent.\(window)")
    return [
      Note(title: words.howCounted, text: "\(counted)", links: [card]),
      Note(
        title: words.whyDiffers,
        text: "\(differs)",
        links: [
          context.definition(
            "repeat.within.\(window)",
            text: context.voice.phrases.shell.whyDiffers
          )
        ]
      ),
    ]
  }
}
