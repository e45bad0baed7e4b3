import Markup
import Notebook
import Retention
import Wording

/// Whom the shop sells to, and how sure it is of that.
package struct ProfilePage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.profile
    let figures = ProfileFigures(context)
    let groups = SegmentTreeFigure(context)
    let ways = JourneyFigures(context)
    question = phrases.question
    heading = ProfilePage.heading(figures, context)
    story = Story(
      lead: ProfilePage.lead(context),
      sections: [
        Story.Section(figures: [figures.table] + figures.charts),
        Story.Section(
          title: phrases.segments.title,
          text: groups.texts,
          figures: [groups.figure].compactMap(\.self)
        ),
        Story.Section(title: phrases.journey.title, figures: ways.journeys),
        Story.Section(
          title: phrases.channels.title,
          figures: [ways.channels].compactMap(\.self)
        ),
      ].filter { !$0.figures.isEmpty },
      advice: phrases.advice,
      next: context.links(to: [.questions, .regions, .customers, .method]),
      notes: [
        Note(
          title: context.voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted)",
          links: context.definitions("profile.sides", "profile.segments", "channels.rows")
        ),
        Note(title: phrases.neverTitle, text: "\(phrases.never)"),
      ]
    )
  }

  private static func heading(_ figures: ProfileFigures, _ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.profile
    let known = figures.sides.filter { $0.certainty != .unknown }
    let order = ProfileMeasures.Certainty.allCases
    let surest = known.filter { $0.top != nil }.min {
      let (a, b) = (
        order.firstIndex(of: $0.certainty) ?? 9, order.firstIndex(of: $1.certainty) ?? 9
      )
      return (a, -($0.filled ?? 0)) < (b, -($1.filled ?? 0))
    }
    let clause = surest.flatMap { side in
      side.top.map { top in
        phrases.surest(
          voice.numbers.percent(top.share ?? 0),
          voice.phrases.profile.sides.name(side.dimension.rawValue)
            + voice.language.comma + figures.name(top, of: side)
        )
      }
    }
    return phrases.heading(
      voice.numbers.exact(known.count),
      voice.numbers.exact(known.count { $0.certainty == .measured }),
      clause ?? phrases.surestNone
    )
  }

  private static func lead(_ context: PageContext) -> [String] {
    let phrases = context.voice.phrases.profile
    let guesses = context.edition.profile.count(.guess)
    guard guesses > 0 else { return [phrases.lead] }
    return [phrases.lead, phrases.guesses(context.voice.numbers.exact(guesses))]
  }
}
