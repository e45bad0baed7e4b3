import Charts
import Commerce
import Markup
import Retention
import Wording

/// The figures of the page on service.
struct ServiceFigures {
  let context: PageContext
  let service: ServiceMeasures

  init(_ context: PageContext) {
    self.context = context
    service = context.edition.service
  }

  var voice: Voice { context.voice }
  var phrases: ServicePhrases { context.voice.phrases.service }

  func dot(_ label: String, _ rate: Rate) -> DotRows.Row {
    let isShown = rate.shown != nil
    return DotRows.Row(
      label: label,
      value: rate.shown,
      low: isShown ? rate.low : nil,
      high: isShown ? rate.high : nil,
      text: voice.numbers.rate(rate)?.value ?? voice.word(for: rate.hidden ?? .noData)
    )
  }

  func interval(_ rate: Rate) -> DataTable.Cell {
    DataTable.Cell(voice.numbers.rate(rate)?.interval ?? "")
  }

  // Replies.

  var replies: Figure {
    let words = phrases.replies
    let names = zip(service.replyReturn, words.classes).map { (rate: $0.rate, name: $1) }
    let shown = names.filter { $0.rate.shown != nil }
    let rows = names.map { dot($0.name, $0.rate) }
    var finding = words.findingNone
    if let first = shown.first, let last = shown.last, shown.count > 1,
      let soon = voice.numbers.rate(first.rate)?.value,
      let late = voice.numbers.rate(last.rate)?.value
    {
      finding = words.finding(first.name, soon, last.name, late)
    }
    let chart = ChartWords(
      id: "chart-replies",
      title: finding,
      description: words.description(
        String(rows.count),
        rows.first?.text ?? "–",
        rows.last?.text ?? "–"
      )
    )
    return Figure(
      id: "replies",
      finding: finding,
      subline: words.subline,
      picture: shown.count > 1
        ? Figure.Picture(DotRows(rows: rows, axis: context.percentAxis), chart) : nil,
      missing: shown.count > 1
        ? nil : words.missing(String(context.edition.settings.minimum.rate)),
      foot: context.foot(nil, "service.replyReturn"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.rowTitle,
        columns: [
          DataTable.Column(words.returned), DataTable.Column(voice.phrases.states.interval),
        ],
        rows: names.map {
          DataTable.Row(
            DataTable.Cell($0.name),
            [DataTable.Cell($0.rate, in: voice), interval($0.rate)]
          )
        }
      ),
      downloads: context.downloads("service-replies"),
      width: .full
    )
  }

  // Topics and teams.

  private var durationColumns: [DataTable.Column] {
    let words = phrases.topics
    return [words.tickets, words.open, words.median, words.p90].map { DataTable.Column($0) }
  }

  private func time(_ cell: Cell<Double>) -> DataTable.Cell {
    cell.shown.map { DataTable.Cell(voice.duration($0)) }
      ?? DataTable.Cell(cell.hidden ?? .noData, in: voice)
  }

  private func cells(_ duration: ServiceMeasures.Duration) -> [DataTable.Cell] {
    [
      DataTable.Cell(duration.tickets, in: voice), DataTable.Cell(duration.open, in: voice),
      time(duration.median), time(duration.p90),
    ]
  }

  private func name(_ topic: TicketTopic) -> String {
    phrases.topics.topics[TicketTopic.allCases.firstIndex(of: topic) ?? 5]
  }

  /// Who answers soonest and who last, where the times of two or more may be shown.
  private func quickest(_ groups: [(name: String, reply: ServiceMeasures.Duration)]) -> String? {
    let times = groups.compactMap { group in
      group.reply.median.shown.map { (name: group.name, minutes: $0) }
    }.sorted { $0.minutes < $1.minutes }
    guard let first = times.first, let last = times.last, first.minutes < last.minutes else {
      return nil
    }
    return phrases.topics.quickest(
      first.name,
      voice.duration(first.minutes),
      last.name,
      voice.duration(last.minutes)
    )
  }

  /// The slowest topic; while times are few, the most common one that has a name.
  private var topicFinding: String {
    let words = phrases.topics
    let named = service.topics.filter { $0.topic != .other }
    if let finding = quickest(named.map { (name($0.topic), $0.reply) }) { return finding }
    let counts = service.topics.compactMap { topic in
      topic.reply.tickets.shown.map { (topic: topic.topic, tickets: $0) }
    }.sorted { $0.tickets > $1.tickets }
    guard let first = counts.first, first.topic != .other, counts.count > 1,
      first.tickets > counts[1].tickets, let all = service.reply.tickets.shown
    else { return words.findingNone }
    return words.most(
      name(first.topic),
      voice.numbers.exact(first.tickets),
      voice.numbers.exact(all)
    )
  }

  var topics: Figure {
    let words = phrases.topics
    let rows = service.topics.map { topic in
      DataTable.Row(
        DataTable.Cell(name(topic.topic)),
        cells(topic.reply) + [time(topic.resolution.median)]
      )
    }
    let all = DataTable.Row(
      DataTable.Cell(words.all),
      cells(service.reply) + [time(service.resolution.median)],
      isTotal: true
    )
    return Figure(
      id: "topics",
      finding: topicFinding,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "service.reply"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.rowTitle,
        columns: durationColumns + [DataTable.Column(words.resolved)],
        rows: rows + [all]
      ),
      isTableOpen: true,
      downloads: context.downloads("service-tickets"),
      width: .full
    )
  }

  var teams: Figure? {
    guard !service.teams.isEmpty else { return nil }
    let words = phrases.topics
    let k = String(context.edition.settings.privacy.k)
    return Figure(
      id: "teams",
      finding: quickest(service.teams.map { ($0.team, $0.reply) }) ?? words.teams,
      subline: service.hiddenTeams > 0
        ? words.hiddenTeams(String(service.hiddenTeams), k) : words.subline,
      picture: nil,
      foot: context.foot(nil, "service.reply"),
      table: DataTable(
        caption: words.teamsCaption,
        rowTitle: words.team,
        columns: durationColumns,
        rows: service.teams.prefix(50).map {
          DataTable.Row(DataTable.Cell($0.team), cells($0.reply))
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.serviceTeams.rawValue),
      width: .full
    )
  }

  // Shoppers.

  /// A mean score: whole where no interval carries more digits.
  private func score(_ estimate: Estimate) -> String {
    guard estimate.low != nil else {
      return estimate.shown.map { voice.numbers.decimal($0, digits: 0) } ?? "–"
    }
    return voice.numbers.estimate(estimate)?.value ?? "–"
  }

  var shoppers: Figure? {
    guard !service.shoppers.isEmpty else { return nil }
    let words = phrases.shoppers
    let rows = service.shoppers.prefix(12).map { round in
      DotRows.Row(
        label: words.row(round.shop, round.checklist, round.quarter, String(round.visits)),
        value: round.score.value,
        low: round.score.low.map { max(0, $0) },
        high: round.score.high.map { min(100, $0) },
        text: score(round.score)
      )
    }
    let known = service.shoppers.map(\.score).filter { $0.shown != nil }
    let least = known.min { ($0.shown ?? 0) < ($1.shown ?? 0) }
    let most = known.max { ($0.shown ?? 0) < ($1.shown ?? 0) }
    let finding =
      if known.count > 1, let least, let most {
        words.finding(voice.numbers.exact(known.count), score(least), score(most))
      } else {
        words.caption
      }
    let chart = ChartWords(
      id: "chart-shoppers",
      title: finding,
      description: words.description(String(rows.count))
    )
    let isFew = service.shoppers.contains { $0.visits < 10 }
    return Figure(
      id: "shoppers",
      finding: finding,
      subline: isFew ? words.subline + voice.sentenceGap + words.tooFew : words.subline,
      picture: Figure.Picture(DotRows(rows: Array(rows), axis: context.numberAxis), chart),
      foot: context.foot(nil, "service.shoppers"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.rowTitle,
        columns: [
          DataTable.Column(words.checklist, isNumber: false),
          DataTable.Column(words.quarter, isNumber: false),
          DataTable.Column(words.visits), DataTable.Column(words.score),
          DataTable.Column(voice.phrases.states.interval),
        ],
        rows: service.shoppers.prefix(50).map { round in
          DataTable.Row(
            DataTable.Cell(round.shop),
            [
              DataTable.Cell(round.checklist), DataTable.Cell(round.quarter),
              DataTable.Cell(voice.numbers.exact(round.visits)),
              DataTable.Cell(score(round.score)),
              DataTable.Cell(voice.numbers.estimate(round.score)?.interval ?? ""),
            ]
          )
        }
      ),
      downloads: context.downloads("service-shoppers"),
      width: .full
    )
  }
}
