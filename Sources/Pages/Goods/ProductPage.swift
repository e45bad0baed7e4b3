import Commerce
import Markup
import Retention
import Wording

/// The page of one rated product: its role, who it brings, what goes with it, when it runs out.
package struct ProductPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext, slug: String) {
    let voice = context.voice
    let words = voice.phrases.products.product
    let figures = ProductFigures(context)
    guard let product = figures.slugs.product(slug) else {
      question = voice.phrases.products.question
      heading = slug
      story = Story(next: context.links(to: [.products]))
      return
    }
    question = words.question(product.title)
    let rate = figures.text(product.gateway).map {
      voice.phrases.states.withInterval($0.value, $0.interval)
    }
    let orders = product.orders.shown.map(voice.numbers.exact) ?? "–"
    heading =
      words.answer(product.title, figures.role(product.role), orders)
      + (rate.map(words.cameBack) ?? words.noRate)
    story = Story(
      lead: ProductPage.lead(product, figures, context),
      sections: [
        Story.Section(figures: [
          ProductPage.numbers(product, figures, context),
          figures.pairs(isBasket: true, figures.together(with: product.sku)),
          figures.pairs(isBasket: false, figures.next(after: product.sku)),
        ])
      ],
      advice: [words.advice(product.role.rawValue)],
      next: context.links(to: [.products, .prices, .playbooks]),
      notes: [
        Note(
          title: voice.phrases.charts.howCounted,
          text: "\(voice.phrases.products.howCounted)",
          links: context.definitions("products.gateway", "products.replenish")
        )
      ]
    )
  }

  private static func lead(
    _ product: ProductMeasures,
    _ figures: ProductFigures,
    _ context: PageContext
  ) -> [String] {
    let voice = context.voice
    let words = voice.phrases.products.product
    var lead: [String] = []
    if let second = product.second { lead.append(words.second(figures.role(second))) }
    if let value = voice.numbers.estimate(product.unitsRatio), let interval = value.interval {
      let low = product.unitsRatio.low ?? 0
      let high = product.unitsRatio.high ?? .infinity
      let say = low > 1 ? words.unitsUp : high < 1 ? words.unitsDown : words.unitsSame
      lead.append(say(value.value, interval))
    }
    if let share = product.fs.shown { lead.append(words.share(voice.numbers.percent(share))) }
    if let margin = product.margin.shown, let earned = product.contribution.shown {
      lead.append(
        words.margin(
          voice.numbers.percent(margin),
          voice.numbers.money(earned, context.currency)
        )
      )
    }
    if let share = product.discountedShare.shown {
      lead.append(words.discounted(voice.numbers.percent(share)))
    }
    return lead + refill(product.replenish, context)
  }

  private static func refill(
    _ replenish: ProductMeasures.Replenish?,
    _ context: PageContext
  ) -> [String] {
    let numbers = context.voice.numbers
    let words = context.voice.phrases.products.product
    guard let replenish, let median = replenish.median.shown, let low = replenish.p25.shown,
      let high = replenish.p75.shown
    else { return [] }
    var lead = [
      words.refill(
        numbers.decimal(median, digits: 0),
        numbers.range(low, high, digits: 0)
      )
    ]
    if let window = replenish.perUnit, let median = window.median.shown {
      lead.append(words.refillComplete(numbers.decimal(median, digits: 0), String(window.window)))
    }
    if let due = replenish.due.shown, let overdue = replenish.overdue.shown {
      lead.append(words.due(numbers.count(due), numbers.count(overdue)))
    }
    return lead
  }

  private static func numbers(
    _ product: ProductMeasures,
    _ figures: ProductFigures,
    _ context: PageContext
  ) -> Figure {
    let voice = context.voice
    let words = voice.phrases.products.product
    let table = voice.phrases.products.table
    let earned =
      product.contribution.shown.map {
        DataTable.Cell(voice.numbers.money($0, context.currency))
      } ?? DataTable.Cell(product.contribution.hidden ?? .noCost, in: voice)
    let index =
      product.ti.shown.map { DataTable.Cell(voice.numbers.decimal($0, digits: 2)) }
      ?? DataTable.Cell(product.ti.hidden ?? .noData, in: voice)
    let rows: [(String, DataTable.Cell)] = [
      (table.orders, DataTable.Cell(product.orders, in: voice)),
      (words.units91, DataTable.Cell(product.units91, in: voice)),
      (words.unitsBefore, DataTable.Cell(product.unitsBefore, in: voice)),
      (table.firstBuyers, DataTable.Cell(product.firsts, in: voice)),
      (words.newShare, DataTable.Cell(product.fs, in: voice)),
      (words.trafficIndex, index),
      (table.margin, figures.share(product.margin)),
      (words.contribution, earned),
      (table.discounted, figures.share(product.discountedShare)),
    ]
    return Figure(
      id: "numbers",
      finding: words.numbers,
      subline: words.numbersSubline,
      picture: nil,
      foot: context.foot(nil, "products.orders"),
      table: DataTable(
        caption: words.numbersQuestion,
        rowTitle: words.measure,
        columns: [DataTable.Column(words.value)],
        rows: rows.map { DataTable.Row(DataTable.Cell($0.0), [$0.1]) }
      ),
      isTableOpen: true,
      downloads: context.downloads("products"),
      width: .full
    )
  }
}
