import Charts
import Commerce
import Markup
import Retention
import Wording

/// Where customers come from and when they buy: sections of the page of the customers.
struct RhythmFigures {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var voice: Voice { context.voice }
  private var phrases: RhythmPhrases { voice.phrases.comparisons.rhythm }
  private var rhythm: RhythmMeasures { context.edition.rhythm }

  /// Channels and rhythm, those of them that the data can tell of.
  var sections: [Story.Section] { [channels, times].compactMap(\.self) }

  // MARK: Channels

  private var channels: Story.Section? {
    let words = voice.phrases.comparisons.channels
    let channels = context.edition.channels
    let rows = channels.rows.filter { !$0.isPrivate }
    guard let first = rows.first(where: { $0.name != "unknown" }),
      let largest = first.customers.shown
    else { return nil }
    let all = context.edition.input.customers
    var lines = rows.map { row in
      DataTable.Row(
        DataTable.Cell(row.name == "unknown" ? words.unknown : row.name),
        [
          DataTable.Cell(row.customers, in: voice),
          DataTable.Cell(row.returned, in: voice),
          money(row.value),
        ]
      )
    }
    if channels.othersCount > 0 {
      let empty = DataTable.Cell("")
      lines.append(
        DataTable.Row(
          DataTable.Cell(words.others),
          [DataTable.Cell(channels.others, in: voice), empty, empty]
        )
      )
    }
    let numbers = voice.numbers
    return Story.Section(
      title: words.title,
      figures: [
        Figure(
          id: "channels",
          finding: words.finding(first.name, numbers.count(largest), numbers.count(all)),
          subline: words.subline,
          picture: nil,
          foot: context.foot(nil, "channels.rows"),
          table: DataTable(
            caption: words.caption,
            rowTitle: words.channel,
            columns: [
              words.customers, words.returned(String(channels.days)), words.value,
            ].map { DataTable.Column($0) },
            rows: lines
          ),
          isTableOpen: true,
          downloads: context.downloads(TableName.channels.rawValue),
          width: .full
        )
      ]
    )
  }

  private func money(_ estimate: Estimate) -> DataTable.Cell {
    guard let value = estimate.shown else {
      return DataTable.Cell(estimate.hidden ?? .noData, in: voice)
    }
    var cell = DataTable.Cell(voice.numbers.money(value, context.currency))
    if let low = estimate.low, let high = estimate.high {
      cell.detail = voice.numbers.joined(
        voice.numbers.money(low, context.currency),
        voice.numbers.money(high, context.currency)
      )
    }
    return cell
  }

  // MARK: Times

  private var times: Story.Section? {
    let figures = [weekdays, hours].compactMap(\.self)
    let text = [payday, paydayCustomers, gifts].compactMap(\.self)
    guard !figures.isEmpty || !text.isEmpty else { return nil }
    return Story.Section(title: phrases.title, text: text, figures: figures)
  }

  private var payday: String? {
    let payday = rhythm.payday
    guard let figure = voice.numbers.estimate(payday.ratio), let interval = figure.interval,
      let low = payday.ratio.low, let high = payday.ratio.high
    else { return nil }
    let worth = context.edition.settings.change.worth.share
    let value = payday.ratio.shown ?? 1
    let isSaid = (value - 1).magnitude >= worth
    let say =
      low > 1 && isSaid
      ? phrases.paydayMore : high < 1 && isSaid ? phrases.paydayLess : phrases.paydaySame
    return say(String(payday.from), String(payday.to), figure.value, interval)
  }

  private var paydayCustomers: String? {
    guard let found = rhythm.payday.found.shown, let tested = rhythm.payday.tested.shown,
      tested > 0
    else { return nil }
    return phrases.paydayCustomers(voice.numbers.exact(found), voice.numbers.exact(tested))
  }

  private var gifts: String? {
    let gifts = context.edition.gifts
    guard let flagged = voice.numbers.rate(gifts.flagged) else { return nil }
    var text = [phrases.gifts(flagged.value)]
    if gifts.difference.shown != nil, let before = voice.numbers.rate(gifts.beforeFestivals),
      let other = voice.numbers.rate(gifts.otherDays)
    {
      text.append(phrases.giftsBefore(before.value, other.value))
    }
    text.append(phrases.giftNeeds)
    return text.joined(separator: voice.language.gap)
  }

  private var weekdays: Figure? {
    let slots = rhythm.weekdays
    guard slots.contains(where: { $0.index.shown != nil }), rhythm.weekdayTest.hidden == nil,
      let busiest = slots.max(by: { ($0.index.shown ?? 0) < ($1.index.shown ?? 0) }),
      let index = busiest.index.shown
    else { return nil }
    let isUneven = (rhythm.weekdayTest.p ?? 1) < 0.05 && (busiest.index.low ?? 0) > 100
    let finding =
      isUneven
      ? phrases.weekdayFinding(name(busiest.at), voice.numbers.percent(index / 100 - 1))
      : phrases.weekdaySame
    return figure(
      "weekdays",
      finding,
      phrases.weekdaySubline,
      slots.map { (name($0.at), $0) },
      (phrases.weekdayCaption, phrases.weekday)
    )
  }

  private var hours: Figure? {
    let slots = rhythm.hours
    guard let busiest = slots.max(by: { $0.orders < $1.orders }), let index = busiest.index.shown,
      rhythm.hourTest.hidden == nil
    else { return nil }
    let times = voice.numbers.decimal(index / 100, digits: 1)
    return figure(
      "hours",
      phrases.hourFinding(hour(busiest.at), times),
      phrases.hourSubline,
      slots.map { (hour($0.at), $0) },
      (phrases.hourCaption, phrases.hour)
    )
  }

  private func name(_ weekday: Int) -> String {
    phrases.weekdays.indices.contains(weekday - 1) ? phrases.weekdays[weekday - 1] : ""
  }

  private func hour(_ hour: Int) -> String { padded(hour, 2) + ":00" }

  /// An index and its interval in whole points: one precision for busy and quiet hours.
  private func whole(_ index: Estimate) -> (value: String, interval: String?)? {
    guard let value = index.shown else { return nil }
    let text = voice.numbers.decimal(value, digits: 0)
    guard let low = index.low, let high = index.high else { return (text, nil) }
    return (text, voice.numbers.range(low, high, digits: 0))
  }

  private func figure(
    _ id: String,
    _ finding: String,
    _ subline: String,
    _ slots: [(name: String, slot: RhythmMeasures.Slot)],
    _ titles: (caption: String, row: String)
  ) -> Figure {
    let rows = slots.map { name, slot in
      DotRows.Row(
        label: name,
        value: slot.index.shown,
        low: slot.index.low,
        high: slot.index.high,
        text: whole(slot.index)?.value ?? ""
      )
    }
    let sorted = slots.sorted { ($0.slot.index.shown ?? 0) > ($1.slot.index.shown ?? 0) }
    let words = ChartWords(
      id: "chart-\(id)",
      title: finding,
      description: phrases.description(
        String(slots.count),
        sorted.first?.name ?? "–",
        sorted.first.flatMap { whole($0.slot.index)?.value } ?? "–",
        sorted.last?.name ?? "–"
      )
    )
    let chart = DotRows(
      rows: rows,
      reference: ReferenceLine(value: 100, label: phrases.average),
      axis: context.indexAxis
    )
    return Figure(
      id: id,
      finding: finding,
      subline: subline,
      picture: Figure.Picture(chart, words),
      foot: context.foot(nil, "rhythm.weekdays"),
      table: DataTable(
        caption: titles.caption,
        rowTitle: titles.row,
        columns: [phrases.orders, phrases.index].map { DataTable.Column($0) },
        rows: slots.map { name, slot in
          let figure = whole(slot.index)
          return DataTable.Row(
            DataTable.Cell(name),
            [
              DataTable.Cell(voice.numbers.exact(slot.orders)),
              DataTable.Cell(figure?.value ?? "–", detail: figure?.interval),
            ]
          )
        }
      ),
      downloads: context.downloads(TableName.rhythm.rawValue),
      width: .full
    )
  }
}
