import Charts
import Commerce
import Markup
import Retention
import Wording

/// The figures of tests: on the page of results and on those of their playbooks.
struct ResultFigures {
  let context: PageContext
  let words: ResultWords
  let results: [PlaybookResult]

  /// Rows of a chart; the table has more.
  private static let charted = 12
  static let listed = 50

  init(_ context: PageContext, _ results: [PlaybookResult]) {
    self.context = context
    self.results = results
    words = ResultWords(context)
  }

  var voice: Voice { context.voice }
  var phrases: ResultsPhrases { words.phrases }

  private var tested: [PlaybookResult] { results.filter(\.isTest) }

  /// Every test with people left alone: dots around zero, and the table.
  var tests: Figure? {
    guard !tested.isEmpty else { return nil }
    let judged = tested.filter { $0.family != nil }
    let none =
      tested.contains { $0.isOver } ? phrases.chart.findingFew : phrases.chart.findingNone
    let finding =
      judged.isEmpty
      ? none
      : phrases.chart.finding(
        voice.numbers.exact(judged.count),
        voice.numbers.exact(judged.count { $0.verdict == .helped })
      )
    return Figure(
      id: "tests",
      finding: finding,
      subline: phrases.chart.subline,
      picture: judged.isEmpty ? nil : picture(title: finding),
      missing: judged.isEmpty ? phrases.chart.missing : nil,
      foot: context.foot(nil, "results.primary"),
      table: table,
      isTableOpen: true,
      downloads: context.downloads("results"),
      width: .full
    )
  }

  private func picture(title: String) -> Figure.Picture {
    let rows = tested.filter { $0.family != nil || $0.verdict == .running }
      .prefix(ResultFigures.charted).map { result in
        DotRows.Row(
          label: phrases.chart.row(words.title(result.playbook), words.days(result)),
          value: result.primary.shown.map { $0 * 100 },
          low: result.primary.shown == nil ? nil : result.primary.low.map { $0 * 100 },
          high: result.primary.shown == nil ? nil : result.primary.high.map { $0 * 100 },
          text: words.points(result.primary) ?? words.verdict(result)
        )
      }
    let values = tested.compactMap(\.primary.shown)
    func text(_ value: Double?) -> String {
      value.map { voice.numbers.change($0 * 100, digits: 1) } ?? "–"
    }
    let chart = ChartWords(
      id: "chart-tests",
      title: title,
      description: phrases.chart.description(
        String(values.count),
        text(values.min()),
        text(values.max())
      )
    )
    return Figure.Picture(
      DotRows(
        rows: Array(rows),
        reference: ReferenceLine(value: 0, label: phrases.chart.zero),
        axis: context.numberAxis
      ),
      chart
    )
  }

  private var table: DataTable {
    let names = phrases.table
    let rows = tested.prefix(ResultFigures.listed).map(row)
    return DataTable(
      caption: names.caption,
      rowTitle: names.rowTitle,
      columns: [
        DataTable.Column(names.verdict, isNumber: false),
        DataTable.Column(names.difference),
        DataTable.Column(names.treated),
        DataTable.Column(names.heldOut),
        DataTable.Column(names.people),
        DataTable.Column(names.drawn, isBrief: true),
        DataTable.Column(names.perPerson),
        DataTable.Column(names.worth),
      ],
      rows: Array(rows),
      more: tested.count > rows.count
        ? names.more(voice.numbers.exact(tested.count - rows.count)) : nil
    )
  }

  private func row(_ result: PlaybookResult) -> DataTable.Row {
    let names = phrases.table
    let arms = result.arms.map { arm in
      arm.assigned.shown.map(voice.numbers.exact) ?? voice.word(for: .private)
    }
    return DataTable.Row(
      DataTable.Cell(words.title(result.playbook), href: words.href(result.playbook)),
      [
        DataTable.Cell(words.verdict(result)), difference(result),
        bought(result.treated), bought(result.heldOut),
        DataTable.Cell(names.arms(arms.first ?? "–", arms.last ?? "–")),
        drawn(result), perPerson(result), worth(result),
      ]
    )
  }

  /// The days of its draws, how often lots were drawn, where more than once, and until when it runs.
  func drawn(
    _ result: PlaybookResult,
    times: ((String) -> String)? = nil
  ) -> DataTable.Cell {
    let names = phrases.table
    let said = times ?? names.draws
    let draws = result.draws == 1 ? nil : said(voice.numbers.exact(result.draws))
    let end = result.isOver ? nil : names.until(context.date(result.endsOn))
    let parts = [draws, end].compactMap(\.self)
    return DataTable.Cell(
      words.days(result),
      detail: parts.isEmpty ? nil : parts.joined(separator: "\u{A0}· ")
    )
  }

  func bought(_ arm: PlaybookResult.Arm?) -> DataTable.Cell {
    guard let rate = arm?.bought else { return DataTable.Cell(Missing.noData, in: voice) }
    return open(rate.hidden) ?? DataTable.Cell(rate, in: voice)
  }

  private func difference(_ result: PlaybookResult) -> DataTable.Cell {
    if let cell = open(result.primary.hidden) { return cell }
    guard let value = words.points(result.primary) else {
      return DataTable.Cell(result.primary.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(value, detail: words.interval(result.primary))
  }

  private func perPerson(_ result: PlaybookResult) -> DataTable.Cell {
    money(result.secondary, times: 1, less: 0, detail: nil)
  }

  /// What the treated brought beyond the others, less what it cost to reach them: earned where the
  /// cost of goods is known, else sales.
  private func worth(_ result: PlaybookResult) -> DataTable.Cell {
    let names = phrases.table
    guard let people = result.treated?.assigned.shown else {
      return DataTable.Cell(Missing.private, in: voice)
    }
    let isEarned = result.earned.shown != nil
    return money(
      isEarned ? result.earned : result.secondary,
      times: Double(people),
      less: words.cost(result, people: people),
      detail: isEarned ? names.earned : names.sales
    )
  }

  /// An amount a person for so many people, less what it cost once, in minor units.
  private func money(
    _ estimate: Estimate,
    times people: Double,
    less cost: Double,
    detail: String?
  ) -> DataTable.Cell {
    if let cell = open(estimate.hidden) { return cell }
    guard let value = estimate.shown, let low = estimate.low, let high = estimate.high else {
      return DataTable.Cell(estimate.hidden ?? .noData, in: voice)
    }
    let unit = Double(context.currency.unit)
    let width = (high - low) / 2 * people / unit
    let digits = people == 1 ? voice.numbers.digits(halfWidth: width, most: 2) : 0
    let ends = [value, low, high].map { $0 * people - cost }
    func text(_ amount: Double) -> String {
      voice.numbers.money(amount, context.currency, digits: digits)
    }
    let isNegative = ends[1] < 0 || ends[2] < 0
    let interval = voice.numbers.joined(text(ends[1]), text(ends[2]), word: isNegative)
    return DataTable.Cell(
      text(ends[0]),
      detail: [interval, detail].compactMap(\.self).joined(separator: " ·\u{A0}")
    )
  }

  /// The hatched cell of a test that is not over.
  func open(_ hidden: Missing?) -> DataTable.Cell? {
    hidden == .running ? DataTable.Cell(voice.word(for: .running), kind: .open) : nil
  }
}
