import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The page of one group: its rule, its size, who came and went, what is right for it.
package struct SegmentPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext, segment: String) {
    let voice = context.voice
    let phrases = voice.phrases.customers.segment
    let figures = SegmentFigures(context)
    let name = figures.name(segment)
    question = phrases.question(name)
    guard let group = context.edition.rfm.groups.first(where: { $0.name == segment }),
      let customers = group.customers.shown
    else {
      heading = phrases.hidden(name, String(context.edition.settings.privacy.k))
      story = Story(
        next: context.links(to: [.customers]),
        notes: SegmentPage.notes(segment, context)
      )
      return
    }
    let size = voice.numbers.count(customers)
    heading =
      group.share.shown != nil && group.netShare.shown != nil
      ? phrases.answer(size, name, figures.percent(group.share), figures.percent(group.netShare))
      : phrases.answerShort(size, name)
    story = Story(
      lead: [SegmentPage.rule(segment, context), SegmentPage.facts(group, context)]
        .compactMap(\.self),
      change: SegmentPage.change(group, context),
      sections: [Story.Section(figures: SegmentPage.moves(segment, context))],
      advice: [phrases.advice(segment), phrases.lists],
      next: SegmentPage.playbooks(for: segment, context)
        + context.links(to: [.playbooks, .customers]),
      notes: SegmentPage.notes(segment, context)
    )
  }

  /// The group's rooms in words.
  private static func rule(_ segment: String, _ context: PageContext) -> String? {
    let phrases = context.voice.phrases.customers.segment
    let rooms = context.edition.rfm.grid.filter { $0.group == segment }
    guard let low = rooms.map(\.fm).min(), let high = rooms.map(\.fm).max(),
      let worst = rooms.map(\.r).min(), let best = rooms.map(\.r).max()
    else { return nil }
    let score =
      low == high
      ? phrases.score(String(low)) : phrases.scores(String(low), String(high))
    return phrases.rule(recency(worst, best, context), score)
  }

  private static func recency(_ worst: Int, _ best: Int, _ context: PageContext) -> String {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.customers.segment
    let cuts = context.edition.rfm.cuts.r
    // The most days that still get a score: cuts[0] for 2 … cuts[3] for 5.
    func most(_ score: Int) -> Int? {
      (2...5).contains(score) && cuts.count == 4 ? cuts[score - 2].shown : nil
    }
    if best == 5 {
      return most(worst).map { phrases.within(numbers.exact($0)) } ?? phrases.anyRecency
    }
    guard let least = most(best + 1) else { return phrases.anyRecency }
    guard let to = most(worst) else { return phrases.over(numbers.exact(least)) }
    return phrases.between(numbers.exact(least + 1), numbers.exact(to))
  }

  private static func facts(_ group: RFMMeasures.Group, _ context: PageContext) -> String? {
    guard let days = group.medianRecency.shown, let orders = group.orders.shown else { return nil }
    let numbers = context.voice.numbers
    return context.voice.phrases.customers.segment.facts(
      numbers.decimal(days, digits: 0),
      numbers.count(orders)
    )
  }

  /// A census of two days: only the size of the change is asked, no judgement.
  private static func change(_ group: RFMMeasures.Group, _ context: PageContext) -> ChangeLine? {
    guard let now = group.customers.shown, let before = group.before.shown else { return nil }
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.customers.segment
    let size = numbers.count(Int((now - before).magnitude))
    let was = numbers.count(before)
    let isSmall = Double((now - before).magnitude) < Change.Worth().share * Double(before)
    if now == before || isSmall {
      return ChangeLine(
        direction: .same,
        verdict: .none,
        text: phrases.asMany(was),
        verdictWord: ""
      )
    }
    return ChangeLine(
      direction: now > before ? .up : .down,
      verdict: .none,
      text: now > before ? phrases.moreThan(size, was) : phrases.fewerThan(size, was),
      verdictWord: ""
    )
  }

  private static func moves(_ segment: String, _ context: PageContext) -> [Figure] {
    let phrases = context.voice.phrases.customers.segment
    let moves = SegmentMoves(context)
    guard moves.isKnown else { return [] }
    return [
      figure(
        "came-from",
        phrases.cameFrom,
        moves.moves.filter { $0.to == segment },
        moves,
        context
      ),
      figure("went-to", phrases.wentTo, moves.moves.filter { $0.from == segment }, moves, context),
    ]
  }

  private static func figure(
    _ id: String,
    _ finding: String,
    _ rows: [SegmentMoves.Move],
    _ moves: SegmentMoves,
    _ context: PageContext
  ) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.customers
    let words = ChartWords(
      id: "chart-\(id)",
      title: finding,
      description: phrases.moves.description(
        String(rows.count),
        rows.first.map { phrases.moves.move(moves.name($0.from), moves.name($0.to)) } ?? "–",
        rows.first.map { voice.numbers.exact($0.count) } ?? "–"
      )
    )
    let bars = SegmentMoves.bars(rows.prefix(12), moves.name, voice)
    return Figure(
      id: id,
      finding: finding,
      subline: phrases.segment.moveSubline(String(context.edition.settings.privacy.k)),
      picture: rows.isEmpty ? nil : Figure.Picture(bars, words),
      missing: rows.isEmpty ? phrases.segment.moveMissing : nil,
      foot: context.foot(nil, "rfm.flow"),
      table: rows.isEmpty
        ? nil
        : DataTable(
          caption: phrases.moves.caption,
          rowTitle: phrases.moves.from,
          columns: [
            DataTable.Column(phrases.moves.to, isNumber: false),
            DataTable.Column(phrases.moves.customers),
          ],
          rows: rows.map { move in
            DataTable.Row(
              DataTable.Cell(moves.name(move.from)),
              [
                DataTable.Cell(moves.name(move.to)),
                DataTable.Cell(voice.numbers.exact(move.count)),
              ]
            )
          }
        ),
      downloads: rows.isEmpty ? [] : context.downloads("rfm-flow"),
      width: .full
    )
  }

  /// Actions that the shop wrote for this group.
  private static func playbooks(for segment: String, _ context: PageContext) -> [Link] {
    let written = context.site.input.notebook?.playbooks ?? []
    let folder = SegmentKey.folder(segment)
    // By place: a playbook is wide, and most are of other groups.
    let places = written.indices.filter { written[$0].segment == folder }
    return context.links(to: places.map { Route.playbook(written[$0].slug) })
  }

  private static func notes(_ segment: String, _ context: PageContext) -> [Note] {
    let phrases = context.voice.phrases.customers.segment
    let others = context.site.segments.filter { $0 != segment }.map(Route.segment)
    let each = phrases.othersText
    let words = context.voice.phrases.charts
    let counted = context.voice.phrases.customers.howCounted(
      String(context.edition.settings.privacy.k)
    )
    return [
      Note(
        title: words.howCounted,
        text: "\(counted)",
        links: [context.definition("rfm.groups")]
      ),
      Note(title: phrases.others, text: "\(each)", links: context.links(to: others)),
    ]
  }
}
