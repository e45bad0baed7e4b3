import Charts
import Commerce
import Markup
import Retention
import Wording

extension ValuePage {
  /// What the model expects from each group of customers.
  static func groups(_ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.value.groups
    let models = context.edition.models
    let settings = context.edition.settings.models
    let shown = models.groups.filter { $0.clv.shown != nil && $0.customers.shown != nil }
    let isShown = models.shownFit != nil && !shown.isEmpty
    let most = shown.max { ($0.clv.shown ?? 0) < ($1.clv.shown ?? 0) }
    let finding =
      if isShown, let most, let worth = most.clv.shown {
        phrases.finding(
          voice.phrases.names.customerGroups.name(of: most.name),
          context.money(Double(worth))
        )
      } else {
        phrases.findingNone
      }
    return Figure(
      id: "groups",
      finding: finding,
      subline: phrases.subline(
        voice.numbers.exact(settings.horizonWeeks),
        voice.numbers.percent(settings.discountRate)
      ),
      picture: isShown ? picture(models.groups, finding, context) : nil,
      missing: isShown ? nil : (models.chosen.hidden == .red ? phrases.red : phrases.missing),
      foot: context.foot(nil, "models.clvTotal"),
      table: isShown ? table(models.groups, context) : nil,
      downloads: isShown ? context.downloads("group-values") : [],
      width: .full
    )
  }

  private static func each(_ group: ModelMeasures.Group) -> Double {
    guard let worth = group.clv.shown, let customers = group.customers.shown, customers > 0 else {
      return 0
    }
    return Double(worth) / Double(customers)
  }

  private static func picture(
    _ groups: [ModelMeasures.Group],
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.value.groups
    let names = voice.phrases.names.customerGroups
    let digits = context.moneyDigits(groups.compactMap { $0.clv.shown.map(Double.init) })
    func worth(_ group: ModelMeasures.Group) -> String? {
      group.clv.shown.map { voice.numbers.money($0, context.currency, digits: digits) }
    }
    let rows = groups.map { group in
      BarRows.Row(
        label: names.name(of: group.name),
        value: group.clv.shown.map { context.units(Double($0)) },
        text: worth(group) ?? voice.word(for: group.clv.hidden ?? .noData)
      )
    }
    let most = groups.filter { $0.clv.shown != nil }
      .max { ($0.clv.shown ?? 0) < ($1.clv.shown ?? 0) }
    let words = ChartWords(
      id: "chart-groups",
      title: finding,
      description: phrases.description(
        String(groups.count),
        most.map { names.name(of: $0.name) } ?? "–",
        most.flatMap(worth) ?? "–"
      )
    )
    return Figure.Picture(BarRows(rows: rows), words)
  }

  private static func table(
    _ groups: [ModelMeasures.Group],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.value.groups
    let worths = groups.map { $0.clv.shown.map(Double.init) }
    let eaches = groups.map { $0.clv.shown != nil && $0.customers.shown != nil ? each($0) : nil }
    func amounts(_ column: [Double?]) -> [DataTable.Cell] {
      let digits = context.moneyDigits(column.compactMap(\.self))
      return zip(groups, column).map { group, amount in
        amount.map { DataTable.Cell(voice.numbers.money($0, context.currency, digits: digits)) }
          ?? DataTable.Cell(group.clv.hidden ?? .noData, in: voice)
      }
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.customers), DataTable.Column(phrases.expected),
        DataTable.Column(phrases.worth), DataTable.Column(phrases.each),
      ],
      rows: zip(groups, zip(amounts(worths), amounts(eaches))).map { group, money in
        DataTable.Row(
          DataTable.Cell(voice.phrases.names.customerGroups.name(of: group.name)),
          [
            DataTable.Cell(group.customers, in: voice),
            group.expected26.shown.map {
              DataTable.Cell(voice.numbers.decimal($0, digits: 0))
            } ?? DataTable.Cell(group.expected26.hidden ?? .noData, in: voice),
            money.0, money.1,
          ]
        )
      }
    )
  }
}
