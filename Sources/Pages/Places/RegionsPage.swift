import Charts
import Commerce
import Markup
import Retention
import Wording

/// The page on where the shop is taken up, and where people spend.
package struct RegionsPage: PageValue {
  package var question: String
  package var heading: String
  package var story: Story

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.comparisons.regions
    let regions = context.edition.regions
    question = phrases.question
    heading = RegionsPage.heading(context)
    let figures = RegionFigures(context)
    story = Story(
      lead: RegionsPage.lead(regions, context),
      sections: [
        Story.Section(figures: [figures.acceptance, figures.spending].compactMap(\.self))
      ],
      advice: RegionsPage.advice(regions, phrases),
      next: context.links(to: [.customers, .retention, .playbooks]),
      notes: [
        Note(
          title: context.voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted(String(context.edition.settings.privacy.kSensitive)))",
          links: context.definitions("regions.acceptance", "regions.spending")
        )
      ]
    )
  }

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.comparisons.regions
    let regions = context.edition.regions
    let known = regions.rows.filter { $0.acceptance.shown != nil }
    guard let best = known.first else {
      return phrases.tooFew(String(RegionMeasures.leastCustomers))
    }
    if let low = best.acceptance.low, low > 100,
      let figure = voice.numbers.estimate(best.acceptance)
    {
      return phrases.best(best.name, figure.value, figure.interval ?? "", spending(best, context))
    }
    let last = known[known.count - 1]
    if let high = last.acceptance.high, high < 100,
      let figure = voice.numbers.estimate(last.acceptance)
    {
      return phrases.least(last.name, figure.value, figure.interval ?? "", spending(last, context))
    }
    return known.count > 1 ? phrases.noneStandsOut(String(known.count)) : phrases.one(best.name)
  }

  /// Only what a region that stands out gives a reason for.
  private static func advice(_ regions: RegionMeasures, _ phrases: RegionPhrases) -> [String] {
    func standsOut(_ index: (RegionMeasures.Row) -> Estimate) -> Bool {
      regions.rows.lazy.map(index).contains { index in
        index.shown != nil && ((index.low ?? 0) > 100 || (index.high ?? .infinity) < 100)
      }
    }
    let advice = [
      standsOut(\.acceptance) ? phrases.adviceAcceptance : nil,
      standsOut(\.spending) ? phrases.adviceSpending : nil,
    ].compactMap(\.self)
    // One region alone differs from nothing.
    guard advice.isEmpty, regions.rows.count(where: { $0.acceptance.shown != nil }) > 1 else {
      return advice
    }
    return [phrases.adviceNone]
  }

  private static func spending(_ row: RegionMeasures.Row, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.comparisons.regions
    guard row.spending.shown != nil,
      let figure = context.voice.numbers.estimate(row.spending)
    else { return phrases.spendingUnknown }
    if let low = row.spending.low, low > 100 { return phrases.spendsMore(figure.value) }
    if let high = row.spending.high, high < 100 { return phrases.spendsLess(figure.value) }
    return phrases.spendsTheSame
  }

  private static func lead(_ regions: RegionMeasures, _ context: PageContext) -> [String] {
    let voice = context.voice
    let phrases = voice.phrases.comparisons.regions
    var lead: [String] = []
    if regions.form == .population {
      lead.append(phrases.leadPopulation)
    } else if let rate = voice.numbers.rate(regions.returned) {
      lead.append(phrases.leadRepeat(String(regions.days), rate.value))
    }
    if let others = regions.others.shown, others > 0 {
      let k = String(context.edition.settings.privacy.kSensitive)
      lead.append(phrases.others(voice.numbers.count(others), String(regions.othersCount), k))
    }
    return lead
  }
}

/// The two indices as dots with whiskers around 100, and their table.
struct RegionFigures {
  private let context: PageContext
  private let rows: [RegionMeasures.Row]

  private static let mostRows = 50

  init(_ context: PageContext) {
    self.context = context
    rows = context.edition.regions.rows.filter { !$0.isPrivate }
  }

  private var voice: Voice { context.voice }
  private var phrases: RegionPhrases { voice.phrases.comparisons.regions }

  var acceptance: Figure? {
    guard !rows.isEmpty else { return nil }
    let regions = context.edition.regions
    return Figure(
      id: "acceptance",
      finding: finding(\.acceptance, phrases.acceptance) ?? phrases.acceptanceTitle,
      subline: regions.form == .population
        ? phrases.populationSubline : phrases.acceptanceSubline(String(regions.days)),
      picture: picture(
        "chart-acceptance",
        phrases.acceptance,
        \.acceptance,
        phrases.acceptanceTitle
      ),
      missing: rows.contains { $0.acceptance.shown != nil }
        ? nil : phrases.tooFew(String(RegionMeasures.leastCustomers)),
      foot: context.foot(nil, "regions.acceptance"),
      table: table,
      isTableOpen: true,
      downloads: context.downloads(TableName.regions.rawValue),
      width: .full
    )
  }

  var spending: Figure? {
    guard rows.contains(where: { $0.spending.shown != nil }) else { return nil }
    return Figure(
      id: "spending",
      finding: finding(\.spending, phrases.spending) ?? phrases.spendingTitle,
      subline: phrases.spendingSubline,
      picture: picture("chart-spending", phrases.spending, \.spending, phrases.spendingTitle),
      foot: context.foot(nil, "regions.spending"),
      table: nil,
      downloads: context.downloads(TableName.regions.rawValue),
      width: .full
    )
  }

  /// From which value to which an index runs; nothing where none is shown or all read alike.
  private func finding(
    _ index: KeyPath<RegionMeasures.Row, Estimate>,
    _ phrase: Phrase2
  ) -> String? {
    let known = rows.map { $0[keyPath: index] }.filter { $0.shown != nil }
    func text(_ estimate: Estimate?) -> String? {
      estimate.flatMap { voice.numbers.estimate($0)?.value }
    }
    guard let low = text(known.min { ($0.shown ?? 0) < ($1.shown ?? 0) }),
      let high = text(known.max { ($0.shown ?? 0) < ($1.shown ?? 0) }), low != high
    else { return nil }
    return phrase(low, high)
  }

  private func picture(
    _ id: String,
    _ phrase: Phrase2,
    _ index: KeyPath<RegionMeasures.Row, Estimate>,
    _ title: String
  ) -> Figure.Picture? {
    let known = rows.filter { $0[keyPath: index].shown != nil }.prefix(16)
    guard !known.isEmpty else { return nil }
    let dots = known.map { row in
      DotRows.Row(
        label: row.name,
        value: row[keyPath: index].shown,
        low: row[keyPath: index].low,
        high: row[keyPath: index].high,
        text: voice.numbers.estimate(row[keyPath: index])?.value ?? ""
      )
    }
    func value(_ row: RegionMeasures.Row) -> Double { row[keyPath: index].shown ?? 0 }
    let highest = known.max { value($0) < value($1) }
    let lowest = known.min { value($0) < value($1) }
    let words = ChartWords(
      id: id,
      title: finding(index, phrase) ?? title,
      description: phrases.description(
        String(known.count),
        highest?.name ?? "–",
        highest.flatMap { voice.numbers.estimate($0[keyPath: index])?.value } ?? "–",
        lowest?.name ?? "–"
      )
    )
    let chart = DotRows(
      rows: dots,
      reference: ReferenceLine(value: 100, label: phrases.average),
      axis: context.indexAxis
    )
    return Figure.Picture(chart, words)
  }

  private var table: DataTable {
    let shown = rows.prefix(Self.mostRows)
    let more = rows.count - shown.count
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.region,
      columns: [
        phrases.customers, phrases.orders, phrases.acceptanceTitle, phrases.spendingTitle,
        phrases.orderValue, phrases.changeTitle,
      ].map { DataTable.Column($0) },
      rows: shown.map { row in
        DataTable.Row(
          DataTable.Cell(row.name),
          [
            DataTable.Cell(row.customers, in: voice),
            DataTable.Cell(row.orders, in: voice),
            cell(row.acceptance),
            cell(row.spending),
            money(row.aov),
            context.cell(row.change),
          ]
        )
      },
      more: more > 0 ? voice.phrases.shell.moreInCSV(String(more)) : nil
    )
  }

  /// An index with its interval below it.
  private func cell(_ estimate: Estimate) -> DataTable.Cell {
    guard let figure = voice.numbers.estimate(estimate) else {
      return DataTable.Cell(estimate.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(figure.value, detail: figure.interval)
  }

  private func money(_ estimate: Estimate) -> DataTable.Cell {
    guard let value = estimate.shown else {
      return DataTable.Cell(estimate.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(voice.numbers.money(value, context.currency))
  }
}

extension PageContext {
  /// A change of a share as its word, with the points below it.
  func cell(_ shift: ChangeMeasures.Shift) -> DataTable.Cell {
    guard let change = shift.shown else {
      return DataTable.Cell(shift.hidden ?? .noData, in: voice)
    }
    let states = voice.phrases.states
    let word =
      switch change.verdict {
      case .up: "▲ " + states.up
      case .down: "▼ " + states.down
      case .same where change.isUnsteady: ChangeLine.Direction.unsteady.sign + " " + states.unsteady
      case .same, .realButSmall: "＝ " + states.same
      case .unknown: "–"
      }
    guard let low = change.interval.low, let high = change.interval.high else {
      return DataTable.Cell(word)
    }
    if change.difference == nil {
      return DataTable.Cell(word, detail: voice.numbers.percentChangeRange(low - 1, high - 1))
    }
    let digits = voice.numbers.digits(halfWidth: (high - low) * 50, most: 1)
    let range = voice.numbers.changeRange(low * 100, high * 100, digits: digits)
    return DataTable.Cell(word, detail: states.pointsRange(range))
  }
}
