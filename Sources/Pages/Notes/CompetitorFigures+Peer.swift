import Markup
import Notebook
import Wording

/// The figures of one peer's page.
extension CompetitorFigures {
  func facts(of note: Competitor) -> Figure {
    let words = phrases.page
    let text = note.text(in: voice.language.tag)
    var rows: [DataTable.Row] = []
    func add(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      let text = values.joined(separator: voice.language.semicolon)
      rows.append(DataTable.Row(DataTable.Cell(name), [DataTable.Cell(text)]))
    }
    let seen = note.seen.map {
      phrases.coverage.seen + voice.language.colon + voice.dates.full($0.day)
    }
    add(words.traits, text.traits)
    add(words.resources, text.resources)
    if let band = note.band {
      add(
        words.band,
        [
          voice.numbers.joined(
            money(band.lowerBound, among: [band.upperBound]),
            money(band.upperBound, among: [band.lowerBound])
          )
        ]
      )
    }
    if let balance = note.ledger.balance {
      add(phrases.ledger.balance, [voice.numbers.change(balance)])
    }
    return Figure(
      id: "facts",
      finding: words.facts,
      subline: seen ?? phrases.question,
      picture: nil,
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: words.facts,
        rowTitle: phrases.ledger.entry,
        columns: [DataTable.Column(words.facts, isNumber: false)],
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue)
    )
  }

  func scores(of note: Competitor) -> Figure? {
    guard !note.scores.isEmpty else { return nil }
    let words = phrases.matrix
    let hasReasons = note.scores.contains { $0.why != nil }
    return Figure(
      id: "scores",
      finding: words.title,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "competitors.distinctiveness"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.attribute,
        columns: [
          DataTable.Column(note.isOwn ? phrases.page.ownScore : phrases.page.score, isBrief: true)
        ]
          + (note.isOwn ? [] : [DataTable.Column(phrases.page.ownScore, isBrief: true)])
          + (hasReasons ? [DataTable.Column(phrases.page.evidence, isNumber: false)] : []),
        rows: note.scores.map { score in
          let ours = own?.scores.first { $0.attribute == score.attribute }?.score
          let why = score.why ?? phrases.terms.unknown
          return DataTable.Row(
            DataTable.Cell(words.name(score.attribute)),
            [DataTable.Cell(text(score.score, of: words.marks))]
              + (note.isOwn ? [] : [DataTable.Cell(text(ours, of: words.marks))])
              + (hasReasons
                ? [DataTable.Cell(why, href: why.hasPrefix("https://") ? why : nil)] : [])
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue),
      width: .full
    )
  }

  func prices(of note: Competitor) -> Figure? {
    let seen = note.prices.filter { $0.on.day <= day }.sorted {
      ($1.on.day, $0.sku) < ($0.on.day, $1.sku)
    }
    guard !seen.isEmpty else { return nil }
    let words = phrases.page
    let all = seen.map(\.price) + seen.compactMap(\.list)
    return Figure(
      id: "observed",
      finding: words.prices,
      subline: words.pricesSubline,
      picture: nil,
      foot: context.foot(nil, "prices.index"),
      table: DataTable(
        caption: words.prices,
        rowTitle: phrases.prices.goods,
        columns: [
          DataTable.Column(words.observed, isBrief: true), DataTable.Column(words.score),
          DataTable.Column(words.list),
        ],
        rows: seen.prefix(50).map { price in
          DataTable.Row(
            DataTable.Cell(context.name(ofSKU: price.sku)),
            [
              DataTable.Cell(context.date(price.on.day)),
              DataTable.Cell(money(price.price, among: all)),
              DataTable.Cell(price.list.map { money($0, among: all) } ?? phrases.terms.unknown),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue),
      width: .full
    )
  }
}
