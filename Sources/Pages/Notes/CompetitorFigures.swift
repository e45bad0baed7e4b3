import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The figures of the pages on other shops, made from the notes that count on D.
struct CompetitorFigures {
  let context: PageContext
  let own: Competitor?
  /// Newest first.
  let peers: [Competitor]
  /// Those whose notes are no older than a year.
  let counted: [Competitor]

  /// Shops that stand beside each other in a table.
  static let mostColumns = 8

  init(_ context: PageContext) {
    self.context = context
    let day = context.edition.asOf
    let notes = context.site.input.notebook?.competitors ?? []
    own = notes.first(where: \.isOwn)
    let peers = notes.filter { !$0.isOwn && $0.age(on: day) != nil }.sorted {
      ($0.age(on: day) ?? 0, $0.slug) < ($1.age(on: day) ?? 0, $1.slug)
    }
    self.peers = peers
    counted = peers.filter { $0.counts(on: day) }
  }

  var voice: Voice { context.voice }
  var phrases: CompetitorPhrases { voice.phrases.competitors }
  var day: Day { context.edition.asOf }

  /// Ours first, then the newest of the others.
  var shops: [Competitor] {
    Array(([own].compactMap(\.self) + counted).prefix(Self.mostColumns))
  }

  func name(_ note: Competitor) -> String {
    note.isOwn ? phrases.us : note.text(in: voice.language.tag).name
  }

  func text(_ mark: Int?, of words: [String]) -> String {
    mark.flatMap { words.indices.contains($0) ? words[$0] : nil } ?? phrases.terms.unknown
  }

  /// Millionths of a unit of the shop's currency as money, with the decimals that the amounts beside
  /// it need as well.
  func money(_ millionths: Int64, among others: [Int64] = []) -> String {
    let minor = Double(millionths) / 1e6 * Double(context.currency.unit)
    let isWhole = (others + [millionths]).allSatisfy { $0 % 1_000_000 == 0 }
    return voice.numbers.money(
      minor,
      context.currency,
      digits: isWhole ? 0 : context.currency.decimals
    )
  }

  // Who is known.

  var coverage: Figure {
    let words = phrases.coverage
    let measures = context.edition.competitors
    let rows = peers.map { note in
      let age = note.age(on: day) ?? 0
      let isOld = age > CompetitorMeasures.freshDays
      let traits = note.text(in: voice.language.tag).traits
      return DataTable.Row(
        DataTable.Cell(name(note), href: context.href(to: .competitor(note.slug))),
        [
          DataTable.Cell(note.seen.map { context.date($0.day) } ?? phrases.terms.unknown),
          DataTable.Cell(words.days(voice.numbers.exact(age)), detail: isOld ? words.old : nil),
          DataTable.Cell(voice.numbers.exact(note.prices.count { $0.on.day <= day })),
          DataTable.Cell(traits.first ?? phrases.terms.unknown),
        ]
      )
    }
    return Figure(
      id: "peers",
      finding: words.finding(
        voice.numbers.exact(measures.noted),
        voice.numbers.exact(measures.target)
      ),
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: phrases.question,
        rowTitle: words.peer,
        columns: [
          DataTable.Column(words.seen, isBrief: true), DataTable.Column(words.age),
          DataTable.Column(words.prices), DataTable.Column(words.traits, isNumber: false),
        ],
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitors.rawValue)
    )
  }

  // Prices.

  var prices: Figure? {
    let words = phrases.prices
    let prices = context.edition.prices
    guard prices.products > 0 else { return nil }
    let shown = prices.goods.filter { $0.index.shown != nil }
    let cheaper = shown.count { ($0.index.shown ?? 100) < 100 }
    let finding =
      shown.isEmpty
      ? words.title
      : words.finding(voice.numbers.exact(cheaper), voice.numbers.exact(shown.count))
    let kept = prices.goods.count { $0.own.hidden == .private }
    let subline =
      kept == 0
      ? words.subline
      : words.subline + voice.language.gap
        + words.keptBack(
          voice.numbers.exact(kept),
          voice.numbers.exact(context.edition.settings.privacy.k)
        )
    return Figure(
      id: "prices",
      finding: finding,
      subline: subline,
      picture: pricePicture(shown, title: finding),
      missing: shown.isEmpty ? words.missing("1") : nil,
      foot: context.foot(nil, "prices.index"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.goods,
        columns: [words.ours, words.others, words.peers, words.index].map { DataTable.Column($0) },
        rows: prices.goods.prefix(50).map { good in
          let index = good.index.shown.map {
            DataTable.Cell(voice.numbers.decimal($0, digits: 1))
          }
          let own = good.own.shown.map {
            DataTable.Cell(voice.numbers.money($0, context.currency, digits: 2))
          }
          return DataTable.Row(
            DataTable.Cell(good.name),
            [
              own ?? DataTable.Cell(good.own.hidden ?? Missing.noData, in: voice),
              DataTable.Cell(voice.numbers.money(good.others, context.currency, digits: 2)),
              DataTable.Cell(voice.numbers.exact(good.peers)),
              index ?? DataTable.Cell(good.index.hidden ?? Missing.noData, in: voice),
            ]
          )
        }
      ),
      downloads: context.downloads(TableName.peerPrices.rawValue),
      width: .full
    )
  }

  private func pricePicture(_ goods: [PriceMeasures.Good], title: String) -> Figure.Picture? {
    guard let first = goods.first, let last = goods.last else { return nil }
    func text(_ good: PriceMeasures.Good) -> String {
      voice.numbers.decimal(good.index.shown ?? 0, digits: 1)
    }
    let dots = goods.prefix(24).map {
      DotRows.Row(label: $0.name, value: $0.index.shown, low: nil, high: nil, text: text($0))
    }
    let words = ChartWords(
      id: "chart-prices",
      title: title,
      description: phrases.prices.description(String(dots.count), text(first), text(last))
    )
    let values = dots.compactMap(\.value)
    let leavesZero = (values.min() ?? 0) > 40
    let numbers = voice.numbers
    let axis = ValueAxis(
      startNote: leavesZero ? voice.phrases.charts.axisStarts : nil,
      label: { numbers.decimal($0, digits: $1) }
    )
    return Figure.Picture(
      DotRows(
        rows: Array(dots),
        reference: ReferenceLine(value: 100, label: phrases.prices.same),
        axis: axis
      ),
      words
    )
  }

  var bands: Figure? {
    let words = phrases.prices
    let all = shops.compactMap(\.band).flatMap { [$0.lowerBound, $0.upperBound] }
    let rows = shops.compactMap { note in
      note.band.map { band in
        DataTable.Row(
          DataTable.Cell(name(note), href: context.href(to: .competitor(note.slug))),
          [band.lowerBound, band.upperBound].map { DataTable.Cell(money($0, among: all)) },
          isTotal: note.isOwn
        )
      }
    }
    guard !rows.isEmpty else { return nil }
    let theirs = shops.filter { !$0.isOwn }.compactMap(\.band)
    let finding =
      if let ours = own?.band, let low = theirs.map(\.lowerBound).min(),
        let high = theirs.map(\.upperBound).max()
      {
        words.bandFinding(
          money(ours.lowerBound, among: all),
          money(ours.upperBound, among: all),
          money(low, among: all),
          money(high, among: all)
        )
      } else {
        words.band
      }
    return Figure(
      id: "bands",
      finding: finding,
      subline: words.bandSubline,
      picture: nil,
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: words.band,
        rowTitle: phrases.coverage.peer,
        columns: [DataTable.Column(words.low), DataTable.Column(words.high)],
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue)
    )
  }
}
