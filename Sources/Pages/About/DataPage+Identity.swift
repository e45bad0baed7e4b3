import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

extension DataPage {
  /// How many orders name their customer, and between which bounds the repeat rate lies.
  static func identityFigure(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.data.identity
    let input = context.edition.input
    guard input.orders > 0 else { return nil }
    let known = input.orders - input.anonymousOrders
    let share = Double(known) / Double(input.orders)
    let finding =
      input.anonymousOrders == 0 ? phrases.findingAll : phrases.finding(identityShare(context))
    let bars = [
      (phrases.known, known, SeriesRole.first),
      (phrases.anonymous, input.anonymousOrders, SeriesRole.context),
    ]
    let chart = BarRows(
      rows: bars.map { label, count, role in
        BarRows.Row(
          label: label,
          value: Double(count),
          text: voice.numbers.count(count),
          note: voice.numbers.percent(Double(count) / Double(input.orders), digits: 1),
          role: role
        )
      }
    )
    let said = [
      (phrases.known, voice.numbers.percent(share, digits: 1)),
      (phrases.anonymous, voice.numbers.count(input.anonymousOrders)),
    ].map { $0.0 + voice.language.colon + $0.1 + voice.language.stop }
    let words = ChartWords(
      id: "identity-chart",
      title: finding,
      description: said.joined(separator: voice.language.gap)
    )
    return Figure(
      id: "identity",
      finding: finding,
      subline: phrases.subline,
      picture: Figure.Picture(chart, words),
      foot: HTML(text: range(context)),
      table: identityTable(context),
      downloads: context.downloads(TableName.identity.rawValue),
      width: .half
    )
  }

  private static func identityShare(_ context: PageContext) -> String {
    let input = context.edition.input
    let share = Double(input.orders - input.anonymousOrders) / Double(max(1, input.orders))
    return context.voice.numbers.percent(share, digits: share > 0.995 ? 2 : 1)
  }

  private static func identityTable(_ context: PageContext) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.data.identity
    let input = context.edition.input
    func row(_ name: String, _ count: Int) -> DataTable.Row {
      let share = Double(count) / Double(max(1, input.orders))
      return DataTable.Row(
        DataTable.Cell(name),
        [
          DataTable.Cell(voice.numbers.exact(count)),
          DataTable.Cell(voice.numbers.percent(share, digits: 1)),
        ]
      )
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.kind,
      columns: [DataTable.Column(phrases.orders), DataTable.Column(phrases.share)],
      rows: [
        row(phrases.known, input.orders - input.anonymousOrders),
        row(phrases.anonymous, input.anonymousOrders),
      ]
    )
  }

  /// The lifetime repeat rate if every anonymous order were from somebody new, or from a known
  /// customer with one purchase so far.
  private static func range(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.data.identity
    let numbers = context.voice.numbers
    let rate = context.edition.repeat.lifetime
    let anonymous = context.edition.input.anonymousOrders
    guard anonymous > 0, let value = rate.shown, rate.whole > 0 else { return phrases.rangeNone }
    let low = Double(rate.part) / Double(rate.whole + anonymous)
    let high = Double(min(rate.whole, rate.part + anonymous)) / Double(rate.whole)
    let digits = rate.whole < 100 ? 0 : 1
    return phrases.range(
      numbers.percent(value, digits: digits),
      numbers.percent(low, digits: digits),
      numbers.percent(high, digits: digits)
    )
  }

  /// What was taken for granted, one sentence each.
  static func assumptions(_ context: PageContext) -> [String] {
    let voice = context.voice
    let phrases = voice.phrases.data.assumptions
    let edition = context.edition
    var sentences = [phrases.timeZone(edition.shop.timeZone)]
    sentences.append(
      edition.shop.currency == Currency.unknown.code
        ? phrases.noCurrency : phrases.currency(edition.shop.currency)
    )
    if let first = edition.input.firstDay {
      let days = voice.numbers.count(edition.input.historyDays)
      sentences.append(
        phrases.history(voice.dates.long(first), voice.dates.long(edition.asOf), days)
      )
    }
    sentences.append(phrases.lapse(String(edition.growth.lapseDays), lapseReason(context)))
    let warnings = context.site.input.warnings
    sentences.append(
      warnings == 0 ? phrases.noWarnings : phrases.warnings(voice.numbers.count(warnings))
    )
    return sentences
  }

  private static func lapseReason(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.data.assumptions
    let rule = context.edition.growth.lapseRule
    if context.edition.settings.lapseDays != nil { return phrases.lapseSetting }
    let count = context.voice.numbers.count(rule.count)
    let quarter = rule.quarter.split(separator: "Q").map { $0.filter(\.isNumber) }
    guard rule.count >= context.edition.settings.minimum.gapsP90, quarter.count == 2 else {
      return phrases.lapseFallback(count)
    }
    return phrases.lapseRule(quarter[0], quarter[1], count)
  }

  /// What is closed for want of input, with the file or column that opens it.
  static func locked(_ context: PageContext) -> DataTable? {
    let phrases = context.voice.phrases.data.locked
    let edition = context.edition
    guard edition.input.orders > 0 else { return lockedTable([phrases.files], context) }
    var pairs: [DataLockedPhrases.Pair] = []
    if edition.input.customers == 0 { pairs.append(phrases.customers) }
    let margins = edition.cohorts.monthly.flatMap(\.margin)
    if margins.allSatisfy({ $0.hidden == .noCost || $0.hidden == .noData }) {
      pairs.append(phrases.costs)
    }
    if edition.input.discounts == 0 { pairs.append(phrases.discounts) }
    let compared = Set(edition.secondPurchase.compare.map(\.name))
    if !compared.contains("channel"), !compared.contains("gift") { pairs.append(phrases.channels) }
    if context.site.input.notebook?.playbooks.isEmpty ?? true { pairs.append(phrases.playbooks) }
    let notebook = context.site.input.notebook
    if notebook?.care.isEmpty ?? true { pairs.append(phrases.care) }
    if notebook?.news.isEmpty ?? true { pairs.append(phrases.news) }
    if notebook?.service.isEmpty ?? true { pairs.append(phrases.serviceNotes) }
    if notebook?.competitors.isEmpty ?? true { pairs.append(phrases.competitors) }
    if notebook?.questions.isEmpty ?? true { pairs.append(phrases.questions) }
    if notebook?.profile.isEmpty ?? true { pairs.append(phrases.profile) }
    pairs += lockedTables(context)
    return pairs.isEmpty ? nil : lockedTable(pairs, context)
  }

  private static func lockedTable(
    _ pairs: [DataLockedPhrases.Pair],
    _ context: PageContext
  ) -> DataTable {
    let phrases = context.voice.phrases.data.locked
    return DataTable(
      caption: phrases.lead,
      rowTitle: phrases.what,
      columns: [DataTable.Column(phrases.how, isNumber: false)],
      rows: pairs.map { DataTable.Row(DataTable.Cell($0.what), [DataTable.Cell($0.how)]) }
    )
  }
}
