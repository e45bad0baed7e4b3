import Charts
import Markup
import Notebook
import Retention
import Wording

/// Judgements and promises, shop by shop.
extension CompetitorFigures {
  private var attributes: [CompetitorMeasures.Attribute] {
    context.edition.competitors.attributes
  }

  /// "Only we: …", "Level: …", "Behind: …", and how distinct that makes us.
  var standings: [String] {
    let words = phrases.matrix
    func names(_ standing: CompetitorMeasures.Attribute.Standing) -> String {
      attributes.filter { $0.standing == standing }.map { words.name($0.name) }
        .joined(separator: voice.language.listComma)
    }
    var texts: [String] = []
    for (standing, phrase) in [
      (CompetitorMeasures.Attribute.Standing.onlyWe, words.listOnlyWe),
      (.level, words.listLevel), (.behind, words.listBehind),
    ] {
      let list = names(standing)
      if !list.isEmpty { texts.append(phrase(list)) }
    }
    if let share = context.edition.competitors.distinctiveness.shown {
      texts.append(words.distinct(voice.numbers.percent(share)))
    }
    return texts
  }

  var matrix: Figure? {
    guard !attributes.isEmpty, !shops.isEmpty else { return nil }
    let words = phrases.matrix
    let measures = context.edition.competitors
    return Figure(
      id: "matrix",
      finding: words.finding(
        voice.numbers.exact(measures.count(.onlyWe)),
        voice.numbers.exact(measures.count(.level)),
        voice.numbers.exact(measures.count(.behind))
      ),
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "competitors.distinctiveness"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.attribute,
        columns: [DataTable.Column(words.standing, isBrief: true)]
          + shops.map { DataTable.Column(name($0), isBrief: true) },
        rows: attributes.map { attribute in
          DataTable.Row(
            DataTable.Cell(words.name(attribute.name)),
            [DataTable.Cell(standing(attribute))]
              + shops.map { shop in
                let score = shop.scores.first { $0.attribute == attribute.name }?.score
                return DataTable.Cell(text(score, of: words.marks))
              }
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.differences.rawValue),
      width: .full
    )
  }

  private func standing(_ attribute: CompetitorMeasures.Attribute) -> String {
    let words = phrases.matrix
    return switch attribute.standing {
    case .onlyWe: "● " + words.onlyWe
    case .level: "＝ " + words.level
    case .behind: "◆ " + words.behind
    case nil: words.open
    }
  }

  // Value.

  var ledger: Figure? {
    let judged = shops.filter { !$0.ledger.isEmpty }
    guard !judged.isEmpty else { return nil }
    let words = phrases.ledger
    let entries = ValueLedger.Entry.allCases.enumerated().map { index, entry in
      DataTable.Row(
        DataTable.Cell(words.entries[index], detail: entry.isGain ? words.gain : words.cost),
        judged.map { shop in
          DataTable.Cell(shop.ledger.values[entry].map(String.init) ?? phrases.terms.unknown)
        }
      )
    }
    let balance = DataTable.Row(
      DataTable.Cell(words.balance),
      judged.map { shop in
        DataTable.Cell(shop.ledger.balance.map(voice.numbers.change) ?? phrases.terms.unknown)
      },
      isTotal: true
    )
    let ours = judged.first(where: \.isOwn)?.ledger.balance
    let best = judged.filter { !$0.isOwn }.compactMap(\.ledger.balance).max()
    var finding = words.title
    if let ours, let best {
      finding = words.finding(voice.numbers.change(ours), voice.numbers.change(best))
    }
    return Figure(
      id: "ledger",
      finding: finding,
      subline: words.subline,
      picture: balances(judged, title: finding),
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.entry,
        columns: judged.map { DataTable.Column(name($0)) },
        rows: entries + [balance]
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue),
      width: .full
    )
  }

  private func balances(_ judged: [Competitor], title: String) -> Figure.Picture? {
    let rows = judged.compactMap { shop in
      shop.ledger.balance.map { balance in
        DotRows.Row(
          label: name(shop),
          value: Double(balance),
          low: nil,
          high: nil,
          text: voice.numbers.change(balance)
        )
      }
    }
    guard rows.count > 1 else { return nil }
    let words = ChartWords(
      id: "chart-ledger",
      title: title,
      description: phrases.ledger.subline
    )
    let chart = DotRows(
      rows: rows,
      reference: ReferenceLine(value: 0, label: phrases.ledger.balance),
      axis: context.numberAxis
    )
    return Figure.Picture(chart, words)
  }

  // Service.

  var service: Figure? {
    let visits = shops.compactMap { shop -> (Competitor, Competitor.Visit)? in
      shop.visits.last { $0.on.day <= day }.map { (shop, $0) }
    }
    guard !visits.isEmpty else { return nil }
    let words = phrases.service
    let bars = visits.compactMap { shop, visit in
      visit.replyMinutes.map { minutes in
        BarRows.Row(
          label: name(shop),
          value: Double(minutes),
          text: voice.phrases.service.minutes(voice.numbers.exact(minutes))
        )
      }
    }
    func quickest(_ isOwn: Bool) -> String? {
      visits.filter { $0.0.isOwn == isOwn }.compactMap(\.1.replyMinutes).min()
        .map { voice.phrases.service.minutes(voice.numbers.exact($0)) }
    }
    var finding = words.title
    if let ours = quickest(true), let theirs = quickest(false) {
      finding = words.finding(ours, theirs)
    }
    let chart = ChartWords(
      id: "chart-visits",
      title: finding,
      description: words.description(String(bars.count))
    )
    return Figure(
      id: "visits",
      finding: finding,
      subline: words.subline,
      picture: bars.count > 1 ? Figure.Picture(BarRows(rows: bars), chart) : nil,
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.shop,
        columns: [
          DataTable.Column(words.day, isBrief: true), DataTable.Column(words.reply),
          DataTable.Column(words.politeness, isNumber: false),
          DataTable.Column(words.care, isNumber: false),
          DataTable.Column(words.competence, isNumber: false),
        ],
        rows: visits.map { shop, visit in
          DataTable.Row(
            DataTable.Cell(name(shop)),
            [
              DataTable.Cell(context.date(visit.on.day)),
              DataTable.Cell(
                visit.replyMinutes.map { voice.numbers.exact($0) } ?? phrases.terms.unknown
              ),
              DataTable.Cell(text(visit.politeness, of: words.marks)),
              DataTable.Cell(text(visit.care, of: words.marks)),
              DataTable.Cell(text(visit.competence, of: words.marks)),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue),
      width: .full
    )
  }

  // Terms.

  var terms: Figure? {
    let promising = shops.filter { !$0.terms.isEmpty }
    guard !promising.isEmpty else { return nil }
    let words = phrases.terms
    let rows = TermRow.all(words).map { row in
      DataTable.Row(
        DataTable.Cell(row.name),
        promising.map { DataTable.Cell(row.text($0.terms, self)) }
      )
    }
    return Figure(
      id: "terms",
      finding: termsFinding,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "competitors.noted"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.term,
        columns: promising.map { DataTable.Column(name($0), isBrief: true) },
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.competitorFacts.rawValue),
      width: .full
    )
  }

  /// How many terms are at least as good as the best of the others, of those known on both sides.
  private var termsFinding: String {
    let words = phrases.terms
    guard let own, !own.terms.isEmpty else { return words.findingAlone }
    let others = counted.map(\.terms)
    var (kept, known) = (0, 0)
    for row in TermRow.all(words) {
      guard let ours = row.rank(own.terms), let best = others.compactMap(row.rank).max() else {
        continue
      }
      known += 1
      if ours >= best { kept += 1 }
    }
    guard known > 0 else { return words.findingAlone }
    return words.finding(voice.numbers.exact(kept), voice.numbers.exact(known))
  }
}

/// One term: how it reads, and how good it is for a buyer.
private struct TermRow {
  var name: String
  var text: (ShopTerms, CompetitorFigures) -> String
  /// Larger is better; `nil` where nobody looked.
  var rank: (ShopTerms) -> Int64?

  static func all(_ words: PeerTermsPhrases) -> [TermRow] {
    func flag(_ name: String, _ value: @escaping (ShopTerms) -> Bool?) -> TermRow {
      TermRow(
        name: name,
        text: { terms, _ in value(terms).map { $0 ? words.yes : words.no } ?? words.unknown },
        rank: { value($0).map { $0 ? 1 : 0 } }
      )
    }
    func days(_ name: String, _ value: @escaping (ShopTerms) -> Int?) -> TermRow {
      TermRow(
        name: name,
        text: { terms, figures in
          value(terms).map {
            $0 == 0 ? words.none : words.days(figures.voice.numbers.exact($0))
          } ?? words.unknown
        },
        rank: { value($0).map(Int64.init) }
      )
    }
    return [
      days(words.returnDays, \.returnDays), flag(words.exchange, \.exchange),
      TermRow(
        name: words.freePostFrom,
        text: { terms, figures in
          terms.freePostFrom.map { $0 == 0 ? words.always : figures.money($0) } ?? words.unknown
        },
        rank: { $0.freePostFrom.map { -$0 } }
      ),
      flag(words.damageCover, \.damageCover), flag(words.invoice, \.invoice),
      days(words.warrantyDays, \.warrantyDays),
    ]
  }
}
