import Commerce
import Markup
import Retention
import Wording

/// The page on who the customers are and who moved.
package struct CustomersPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.customers
    question = phrases.question
    if let nobody = Nobody(context) {
      (heading, story) = (nobody.heading, nobody.story)
      return
    }
    let rfm = context.edition.rfm
    guard !rfm.groups.isEmpty else {
      heading = phrases.tooFew(
        voice.numbers.count(rfm.customers),
        String(context.edition.settings.minimum.rfm)
      )
      story = Story(
        lead: CustomersPage.tinyCounts(context).map { [$0] } ?? [],
        sections: RhythmFigures(context).sections,
        next: context.links(to: [.retention, .playbooks]),
        notes: CustomersPage.notes(context)
      )
      return
    }
    let moves = SegmentMoves(context)
    heading = CustomersPage.heading(moves, context)
    var lead = [phrases.lead(voice.numbers.count(rfm.customers))]
    if let before = moves.largestSlipBefore {
      lead.append(phrases.movesBefore(voice.numbers.count(before)))
    }
    let figures = SegmentFigures(context)
    story = Story(
      lead: lead,
      sections: [
        Story.Section(
          figures: [
            figures.grid, figures.groups, moves.figure, figures.ladder, figures.tiers,
            figures.scores,
          ].compactMap(\.self)
        )
      ] + RhythmFigures(context).sections,
      advice: phrases.advice,
      next: context.links(to: [.playbooks, .growth, .retention]),
      notes: CustomersPage.notes(context)
    )
  }

  private static func heading(_ moves: SegmentMoves, _ context: PageContext) -> String {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.customers
    let slip = moves.largestSlip.map {
      (numbers.count($0.count), moves.name($0.from), moves.name($0.to))
    }
    let rise = moves.largestRise.map {
      (numbers.count($0.count), moves.name($0.from), moves.name($0.to))
    }
    if let slip {
      let more = rise.map { phrases.cameUp($0.0, $0.1, $0.2) } ?? ""
      return phrases.slipped(slip.0, slip.1, slip.2) + more + phrases.stop
    }
    if let rise { return phrases.cameUpOnly(rise.0, rise.1, rise.2) + phrases.stop }
    guard moves.isKnown else { return phrases.grid.findingNone + phrases.stop }
    let k = String(context.edition.settings.privacy.k)
    return moves.isWhole ? phrases.quiet : phrases.withheld(k)
  }

  private static func tinyCounts(_ context: PageContext) -> String? {
    let again = context.edition.repeat.lifetime
    guard again.whole > 0, again.hidden != .private,
      context.isPrintable(again.part, of: again.whole)
    else { return nil }
    let left = again.whole - again.part
    return context.voice.phrases.customers.tinyCounts(
      context.voice.numbers.count(left),
      context.voice.numbers.count(again.part)
    )
  }

  private static func notes(_ context: PageContext) -> [Note] {
    let words = context.voice.phrases.charts
    let phrases = context.voice.phrases.customers
    let counted = phrases.howCounted(String(context.edition.settings.privacy.k))
    let differs = phrases.whyDiffers
    return [
      Note(
        title: words.howCounted,
        text: "\(counted)",
        links: [context.definition("rfm.groups")]
      ),
      Note(
        title: words.whyDiffers,
        text: "\(differs)",
        links: [context.definition("rfm.cuts", text: context.voice.phrases.shell.whyDiffers)]
      ),
    ]
  }
}
