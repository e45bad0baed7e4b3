import Commerce
import Markup
import Notebook
import Retention
import Wording

/// Makes the entries of each kind.
struct EntryMaker {
  let context: PageContext

  private var site: Site { context.site }
  private var voice: Voice { context.voice }
  private var edition: Edition { context.edition }

  /// Where a page is, from the root of the site.
  func path(_ route: Route, _ fragment: String? = nil) -> String {
    let file = route.path(in: voice.language, of: site.input.languages)
    let encoded = file.split(separator: "/").map { percentEncoded(String($0)) }
    return encoded.joined(separator: "/") + (fragment.map { "#" + percentEncoded($0) } ?? "")
  }

  /// Pages that answer one question, in the order of the menu.
  var pages: [SearchEntry] {
    let letter = Letter(context)
    let tiles = letter.tiles
    var numbers: [Route: String] = [.thisWeek: letter.heading]
    for (index, route) in [(0, Route.retention), (1, .growth), (2, .churn), (4, .prices)]
    where tiles.indices.contains(index) {
      let tile = tiles[index]
      guard let value = tile.value else { continue }
      let beside = tile.interval ?? (route == .churn ? tile.company : nil)
      let range = beside.map { voice.phrases.states.withInterval(value, $0) } ?? value
      numbers[route] = tile.name + voice.language.colon + range
    }
    return site.routes.filter(\.isSingle).map { route in
      SearchEntry(
        .page,
        site.name(of: route, in: voice),
        path: path(route),
        number: numbers[route],
        words: [site.question(of: route, in: voice)]
      )
    }
  }

  /// Definition cards with a value of this edition, under every name the trade has for them.
  var measures: [SearchEntry] {
    let facts = DefinitionFacts(edition)
    let values = site.measuresByCard
    return DefinitionCard.all.map { card in
      let text = voice.phrases.definitions.text(card, facts)
      return SearchEntry(
        .measure,
        text.title,
        path: path(.definitions(card.family), card.anchor),
        number: number(of: values[card] ?? [], card),
        words: [card.anchor, TradeNames.ofCards[card.anchor], SearchIndex.shortened(text.sentence)]
      )
    }
  }

  /// What the card stands for as one number, if it has one.
  ///
  /// Its own value, that of the headline window, or that of the week; of many values the first, or
  /// one of a list, would say nothing.
  private func number(
    of values: [(path: String, value: MeasureValue)],
    _ card: DefinitionCard
  ) -> String? {
    let shown = values.filter { entry in
      entry.value.missing == nil && ![.text, .date].contains(entry.value.unit)
    }
    let window = ".\(edition.settings.headlineWindow)"
    let headline =
      shown.first { $0.path.hasSuffix(window + ".now") }
      ?? shown.first { $0.path.hasSuffix(window) }
    if let best = headline ?? shown.first(where: { $0.path == card.anchor }) {
      return printed(best)
    }
    return shown.first { $0.path.hasPrefix("sales.week.") }.flatMap(printed)
  }

  /// The number with its unit and the days it looks at.
  private func printed(_ entry: (path: String, value: MeasureValue)) -> String? {
    let text: String
    if case .rate(let rate) = entry.value, let figure = context.figure(rate) {
      text = figure
    } else {
      // That nothing was found is for the page to explain.
      guard context.text(of: entry.value) != "0" else { return nil }
      text = context.amount(of: entry.value)
    }
    // One card holds all windows of the rate over the whole history.
    let window =
      entry.path.hasPrefix("repeat.within.")
      ? voice.phrases.definitions.measures.days(String(edition.settings.headlineWindow)) : nil
    return ([text] + [window, context.part(ofMeasure: entry.path)].compactMap(\.self))
      .joined(separator: " · ")
  }

  /// The rules of other tools, under the names that their users know.
  var otherTools: [SearchEntry] {
    edition.definitions.flatMap { definitions -> [SearchEntry] in
      let table = OtherTable(definitions, context)
      return table.rows.filter { !$0.isOurs }.map { row in
        SearchEntry(
          .otherTool,
          row.tool + voice.language.colon + row.name,
          path: path(.method, table.id),
          number: row.value.kind == .value ? row.value.text : nil,
          words: [definitions.measure, TradeNames.ofCards[anchor(of: definitions.measure)]]
        )
      }
    }
  }

  private func anchor(of measure: String) -> String {
    DefinitionCard.covering(measure)?.anchor ?? measure
  }

  var segments: [SearchEntry] {
    site.segments.map { key in
      let people = edition.rfm.groups.first { $0.name == key }?.customers.shown
      return SearchEntry(
        .segment,
        site.name(of: .segment(key), in: voice),
        path: path(.segment(key)),
        number: people.map { voice.phrases.letter.tiles.people(voice.numbers.count($0)) },
        words: [key]
      )
    }
  }

  /// Rated goods, each with the share that came back after starting with it.
  var products: [SearchEntry] {
    guard site.has(.products) else { return [] }
    return site.productSlugs.all.map { slug, product in
      let orders = product.orders.shown.map { voice.numbers.count($0) }
      return SearchEntry(
        .product,
        product.title,
        path: path(.product(slug)),
        number: orders.map { voice.phrases.search.orders($0) },
        words: [product.sku == product.title ? nil : product.sku]
      )
    }
  }

  /// Every edition by its week, the newer ones with what they said.
  var weeks: [SearchEntry] {
    site.weeks.reversed().enumerated().map { place, week in
      var headline: String?
      if SearchIndex.hasHeadline(place) {
        let then = PageContext(site: site.asPublished(week), route: .week(week), voice: voice)
        headline = Letter(then).heading
      }
      return SearchEntry(
        .week,
        voice.dates.weekWithYear(week),
        path: path(.week(week)),
        number: headline,
        words: [week.iso]
      )
    }
  }
}
