import Commerce
import Markup
import Retention
import Wording

/// The page on which goods bring people in and which bring them back.
package struct ProductsPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.products
    let base = context.edition.productBase
    let figures = ProductFigures(context)
    question = phrases.question
    heading = ProductsPage.heading(figures, context)
    var lead = [phrases.lead(voice.numbers.count(base.rated), voice.numbers.count(base.withheld))]
    if let share = base.profitDiscounted.shown {
      lead.append(phrases.violation(voice.numbers.percent(share)))
    }
    story = Story(
      lead: lead,
      sections: [
        Story.Section(figures: [figures.gateway, figures.map, figures.table]),
        Story.Section(title: phrases.pairs.title, figures: [figures.together, figures.next]),
      ],
      advice: phrases.advice,
      next: context.links(to: [.prices, .playbooks, .secondOrder]),
      notes: [
        Note(
          title: voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted)",
          links: context.definitions("products.gateway", "products.role")
        )
      ]
    )
  }

  private static func heading(_ figures: ProductFigures, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.products
    let numbers = context.voice.numbers
    let ranked = figures.ranked
    guard let first = ranked.first else {
      return phrases.tooFew(
        numbers.count(context.edition.productBase.rated),
        String(context.edition.settings.minimum.rate)
      )
    }
    guard let leader = figures.leader, leader.sku == first.sku,
      let text = figures.text(leader.gateway)
    else {
      let value = figures.text(first.gateway)?.value
      return ranked.count == 1
        ? phrases.only(first.title, value ?? "–") : phrases.noLeader(numbers.exact(ranked.count))
    }
    let shop = figures.shopRate.map { numbers.percent($0) }
    let company = shop.map { phrases.beside(text.interval, $0) } ?? text.interval
    return phrases.leader(leader.title, text.value, company)
  }
}
