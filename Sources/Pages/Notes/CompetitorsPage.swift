import Commerce
package import Markup
import Notebook
import Retention
import Wording

/// What the others of the trade do that the shop does not.
package struct CompetitorsPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.competitors
    let figures = CompetitorFigures(context)
    question = phrases.question
    heading = CompetitorsPage.heading(context)
    story = Story(
      lead: CompetitorsPage.lead(figures, context),
      sections: [
        Story.Section(figures: [figures.coverage]),
        Story.Section(
          title: phrases.prices.title,
          figures: [figures.prices, figures.bands].compactMap(\.self)
        ),
        Story.Section(
          title: phrases.matrix.title,
          text: figures.standings,
          figures: [figures.matrix].compactMap(\.self)
        ),
        Story.Section(
          title: phrases.ledger.title,
          figures: [figures.ledger].compactMap(\.self)
        ),
        Story.Section(
          title: phrases.service.title,
          figures: [figures.service].compactMap(\.self)
        ),
        Story.Section(title: phrases.terms.title, figures: [figures.terms].compactMap(\.self)),
      ].filter { !$0.figures.isEmpty },
      advice: phrases.advice,
      next: context.links(
        to: (figures.own.map { [.competitor($0.slug)] } ?? [])
          + [.questions, .prices, .service, .playbooks]
      ),
      notes: [
        Note(
          title: context.voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted)",
          links: context.definitions(
            "competitors.noted",
            "competitors.distinctiveness",
            "prices.index"
          )
        )
      ]
    )
  }

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.competitors
    let peers = context.edition.competitors
    guard peers.noted > 0 else { return phrases.noPeers }
    return phrases.heading(
      voice.numbers.exact(peers.noted),
      voice.numbers.exact(peers.target),
      voice.numbers.exact(peers.fresh.part),
      prices(context)
    )
  }

  /// "; we are 3.6% dearer (…) on 12 matched goods".
  private static func prices(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.competitors
    let prices = context.edition.prices
    guard prices.products > 0 else { return phrases.noPrices }
    let goods = voice.numbers.exact(prices.products)
    guard let value = prices.index.shown, let low = prices.index.low, let high = prices.index.high
    else { return phrases.fewPrices(goods, String(PriceMeasures.leastProducts)) }
    let range = voice.numbers.percentChangeRange(low / 100 - 1, high / 100 - 1, digits: 1)
    guard low > 100 || high < 100 else { return phrases.level(range, goods) }
    let size = voice.numbers.percent((value / 100 - 1).magnitude, digits: 1)
    let ends = [low, high].map { ($0 / 100 - 1).magnitude }.sorted()
    let sizes = voice.numbers.percentRange(ends[0], ends[1], digits: 1)
    return value > 100
      ? phrases.dearer(size, sizes, goods) : phrases.cheaper(size, sizes, goods)
  }

  private static func lead(_ figures: CompetitorFigures, _ context: PageContext) -> [String] {
    let phrases = context.voice.phrases.competitors
    var lead = [figures.own == nil ? phrases.leadNoOwn : phrases.leadOwn]
    let week = context.edition.week.id
    if let before = context.site.input.published.first(where: { week - $0.week.id == 4 }),
      let index = context.voice.numbers.estimate(before.prices.index)
    {
      lead.append(phrases.fourWeeksAgo(index.value))
    }
    let outdated = context.edition.competitors.outdated
    if outdated > 0 { lead.append(phrases.outdated(context.voice.numbers.exact(outdated))) }
    return lead
  }
}

/// One peer, or our own shop: what we know of it, beside our own.
package struct CompetitorPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story
  package var notesTitle: String
  package var text: HTML
  /// The language of the text, where it is not the page's.
  package var foreignLanguage: String?
  package var foreignNote: String

  package init(_ context: PageContext, slug: String) {
    let voice = context.voice
    let phrases = voice.phrases.competitors
    question = phrases.question
    notesTitle = phrases.page.notes
    foreignNote = voice.phrases.playbooks.translated
    guard let note = context.site.input.notebook?.competitors.first(where: { $0.slug == slug })
    else {
      (heading, story, text) = (slug, Story(), HTML())
      return
    }
    let words = note.text(in: voice.language.tag)
    heading = CompetitorPage.heading(note, words.name, context)
    let figures = CompetitorFigures(context)
    story = Story(
      lead: [],
      sections: [
        Story.Section(
          figures: [figures.facts(of: note)]
            + [figures.scores(of: note), figures.prices(of: note)].compactMap(\.self)
        )
      ],
      next: context.links(to: [.competitors, .prices]),
      notes: note.links.isEmpty
        ? []
        : [
          Note(
            title: phrases.page.links,
            text: HTML(),
            links: note.links.map { Link(text: $0, href: $0) }
          )
        ]
    )
    text = words.document.html(context.documentValues)
    foreignLanguage = words.language == voice.language.tag ? nil : words.language
  }

  private static func heading(
    _ note: Competitor,
    _ name: String,
    _ context: PageContext
  ) -> String {
    let voice = context.voice
    let phrases = voice.phrases.competitors.page
    guard !note.isOwn, let seen = note.seen else { return phrases.headingOwn(name) }
    let day = context.date(seen.day)
    let own = context.site.input.notebook?.competitors.first(where: \.isOwn)
    let pairs = note.scores.compactMap { score -> (Int, Int)? in
      own?.scores.first { $0.attribute == score.attribute }.map { (score.score, $0.score) }
    }
    guard !pairs.isEmpty else { return phrases.headingPlain(name, day) }
    return phrases.heading(
      name,
      day,
      voice.numbers.exact(pairs.count { $0.0 > $0.1 }),
      voice.numbers.exact(pairs.count { $0.0 < $0.1 })
    )
  }
}
