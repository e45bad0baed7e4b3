import Charts
import Commerce
import Markup
import Retention
import Wording

/// The cohort tables of one grain as pictures with their numbers, in both modes.
struct CohortFigures {
  enum Grain { case month, week }

  let context: PageContext
  private let grain: Grain
  private let cohorts: [CohortMeasures.Cohort]
  let pooled: [CohortMeasures.PooledPoint]
  let last: Int

  init(_ context: PageContext, grain: Grain) {
    self.context = context
    self.grain = grain
    let measures = context.edition.cohorts
    let all = grain == .month ? measures.monthly : measures.weekly
    last = grain == .month ? 12 : 13
    cohorts = all.filter { $0.complete > 0 }.suffix(last)
    let points = grain == .month ? measures.pooled.monthly : measures.pooled.weekly
    pooled = points.filter { $0.i >= 1 }
  }

  var phrases: CohortPhrases {
    grain == .month ? context.voice.phrases.retention.months : context.voice.phrases.retention.weeks
  }

  var voice: Voice { context.voice }
  private var minimum: Int { context.edition.settings.minimum.rate }

  /// Whether three complete cells of groups large enough are there to be drawn.
  var hasPicture: Bool { cells(orLater: false).joined().filter(isValue).count >= 3 }

  /// Whether most cells whose time is over are kept back: groups too small for a map.
  var isMostlyHidden: Bool {
    let over = cells(orLater: false).joined().filter { cell in
      switch cell {
      case .value, .few, .hidden: true
      case .open, .none: false
      }
    }
    return over.count(where: { $0 == .hidden }) * 2 > over.count
  }

  /// Bought in period k.
  var inPeriod: Figure {
    Figure(
      id: grain == .month ? "months" : "weeks",
      finding: finding,
      subline: phrases.subline,
      picture: hasPicture ? picture(orLater: false) : nil,
      missing: hasPicture ? nil : phrases.missing(String(minimum)),
      foot: foot,
      table: table(orLater: false),
      downloads: context.downloads(grain == .month ? "cohorts-monthly" : "cohorts-weekly"),
      width: .full
    )
  }

  /// Bought in period k or later.
  var orLater: Figure {
    let hasPicture = cells(orLater: true).joined().filter(isValue).count >= 3
    return Figure(
      id: grain == .month ? "months-or-later" : "weeks-or-later",
      finding: laterFinding,
      subline: phrases.laterSubline,
      picture: hasPicture ? picture(orLater: true) : nil,
      missing: hasPicture ? nil : phrases.missing(String(minimum)),
      foot: foot,
      table: table(orLater: true),
      downloads: context.downloads(grain == .month ? "cohorts-monthly" : "cohorts-weekly"),
      width: .full
    )
  }

  // The words.

  var finding: String {
    let far = grain == .month ? 6 : 8
    guard let first = rateText(pooled.first { $0.i == 1 }) else { return phrases.findingNone }
    guard let later = rateText(pooled.first { $0.i == far }) else {
      return phrases.findingShort(first)
    }
    return phrases.finding(first, String(far), later)
  }

  private var laterFinding: String {
    for cohort in cohorts {
      let far = min(6, cohort.complete - 4)
      guard far > 1, let first = value(cohort, 1, orLater: true).share,
        let later = value(cohort, far, orLater: true).share
      else { continue }
      return phrases.laterFinding(
        name(of: cohort),
        voice.numbers.percent(first),
        String(far),
        voice.numbers.percent(later)
      )
    }
    return phrases.laterFindingNone
  }

  private var foot: HTML {
    let measure = grain == .month ? "cohorts.monthly" : "cohorts.weekly"
    let company =
      cohorts.contains { $0.warning == .beforeHistory }
      ? voice.phrases.retention.cohortMark(String(context.edition.growth.lapseDays)) : nil
    return context.foot(company, measure)
  }

  private func rateText(_ point: CohortMeasures.PooledPoint?) -> String? {
    point?.rate.shown.map { voice.numbers.percent($0, digits: digits) }
  }

  private func name(of cohort: CohortMeasures.Cohort) -> String {
    grain == .month
      ? voice.dates.month(cohort.start.month) : voice.dates.weekName(cohort.start.week)
  }

  private func label(of cohort: CohortMeasures.Cohort) -> String {
    marked(
      grain == .month
        ? voice.dates.shortMonth(cohort.start.month)
        : voice.phrases.charts.weekTick(String(cohort.start.week.isoNumber)),
      cohort
    )
  }

  private func rowName(of cohort: CohortMeasures.Cohort) -> String {
    marked(
      grain == .month
        ? voice.dates.shortMonth(cohort.start.month) : voice.dates.week(cohort.start.week),
      cohort
    )
  }

  private func marked(_ name: String, _ cohort: CohortMeasures.Cohort) -> String {
    cohort.warning == .beforeHistory ? name + " *" : name
  }

  // The values.

  private enum Value: Hashable {
    /// Who bought, of how many.
    case value(Int, Int)
    case few(Int, Int)
    case open
    case hidden
    case none

    var share: Double? {
      if case .value(let part, let whole) = self { Double(part) / Double(whole) } else { nil }
    }
  }

  private func value(_ cohort: CohortMeasures.Cohort, _ i: Int, orLater: Bool) -> Value {
    let counts = orLater ? cohort.unbounded : cohort.retained
    // "Or later" is forced down at the right edge: the last three indices are not shown.
    guard i < counts.count, !orLater || i < cohort.complete - 3 else { return .none }
    if i >= cohort.complete || counts[i].hidden == .incomplete { return .open }
    guard let size = cohort.size.shown, size > 0, let count = counts[i].shown else {
      return .hidden
    }
    guard size >= minimum else {
      return context.isPrintable(count, of: size) ? .few(count, size) : .hidden
    }
    return .value(count, size)
  }

  private func cells(orLater: Bool) -> [[Value]] {
    cohorts.map { cohort in (1...last).map { value(cohort, $0, orLater: orLater) } }
  }

  /// Cohorts with something to show: "or later" begins four periods after the start.
  private func filled(orLater: Bool) -> [(CohortMeasures.Cohort, [Value])] {
    zip(cohorts, cells(orLater: orLater)).filter { _, cells in
      cells.contains { if case .none = $0 { false } else { true } }
    }
  }

  /// The last period with something in it: columns beyond it would be empty.
  private func reach(orLater: Bool) -> Int {
    let filled = cells(orLater: orLater).flatMap { row in
      row.enumerated().filter { isShown($0.element) }.map { $0.offset + 1 }
    }
    return filled.max() ?? last
  }

  private func isShown(_ value: Value) -> Bool {
    switch value {
    case .value, .few, .open: true
    case .hidden, .none: false
    }
  }

  private func isValue(_ value: Value) -> Bool { value.share != nil }

  /// Tenths of a per cent only where the groups are large enough to carry them.
  var digits: Int {
    let least = cohorts.compactMap(\.size.shown).min() ?? 0
    return least >= 10_000 ? 1 : 0
  }

  private func shaded(_ share: Double, digits: Int) -> HeatGrid.Cell {
    .value(share, text: voice.numbers.decimal(share * 100, digits: digits))
  }

  // The picture.

  private func picture(orLater: Bool) -> Figure.Picture {
    let open = cells(orLater: orLater).joined().filter {
      if case .open = $0 { true } else { false }
    }
    let firsts = cohorts.compactMap { value($0, 1, orLater: orLater).share }
    let range = firsts.min().flatMap { least in
      firsts.max().map { voice.numbers.percentRange(least, $0) }
    }
    let words = ChartWords(
      id: orLater ? "chart-\(grain)-or-later" : "chart-\(grain)",
      title: orLater ? laterFinding : finding,
      description: phrases.description(
        String(cohorts.count),
        String(reach(orLater: orLater)),
        range ?? "–",
        String(open.count)
      )
    )
    return Figure.Picture(
      narrow: grid(orLater: orLater, digits: 0, isNarrow: true),
      wide: grid(orLater: orLater, digits: digits, isNarrow: false),
      words
    )
  }

  private func grid(orLater: Bool, digits: Int, isNarrow: Bool) -> HeatGrid {
    let reach = reach(orLater: orLater)
    var rows = filled(orLater: orLater).map { cohort, cells in
      HeatGrid.Row(
        label: label(of: cohort),
        note: cohort.size.shown.map { voice.numbers.exact($0) } ?? "–",
        cells: cells.prefix(reach).map { cell($0, digits: digits) }
      )
    }
    if !orLater, pooled.contains(where: { $0.rate.shown != nil }) {
      rows.append(
        HeatGrid.Row(
          label: isNarrow ? phrases.allShort : phrases.all,
          cells: (1...reach).map { index in
            pooled.first { $0.i == index }.map { pooledCell($0, digits: digits) } ?? .none
          },
          isSummary: true
        )
      )
    }
    return HeatGrid(
      rowTitle: phrases.rowTitle,
      noteTitle: phrases.size,
      columnTitle: orLater ? phrases.laterColumnTitle : phrases.columnTitle,
      columns: (1...reach).map(String.init),
      rows: rows,
      openLabel: phrases.open,
      columnsBefore: 1
    )
  }

  private func cell(_ value: Value, digits: Int) -> HeatGrid.Cell {
    switch value {
    case .value(let part, let whole): shaded(Double(part) / Double(whole), digits: digits)
    case .few(let part, let whole):
      .few(text: voice.phrases.states.partOf(String(part), String(whole)))
    case .open: .open
    case .hidden: .blank
    case .none: .none
    }
  }

  private func pooledCell(_ point: CohortMeasures.PooledPoint, digits: Int) -> HeatGrid.Cell {
    if let share = point.rate.shown { return shaded(share, digits: digits) }
    return point.rate.hidden == .noData ? .none : .blank
  }

  // The table.

  private func table(orLater: Bool) -> DataTable {
    let reach = reach(orLater: orLater)
    var rows = filled(orLater: orLater).map { cohort, cells in
      DataTable.Row(
        DataTable.Cell(rowName(of: cohort)),
        [DataTable.Cell(cohort.size, in: voice)] + cells.prefix(reach).map(tableCell)
      )
    }
    if !orLater, pooled.contains(where: { $0.rate.shown != nil }) { rows += summaryRows(reach) }
    return DataTable(
      caption: orLater ? phrases.laterCaption : phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.size)]
        + (1...reach).map { DataTable.Column(phrases.column(String($0))) },
      rows: rows
    )
  }

  private func summaryRows(_ reach: Int) -> [DataTable.Row] {
    let points = (1...reach).map { index in pooled.first { $0.i == index } }
    return [
      DataTable.Row(
        DataTable.Cell(phrases.all),
        [DataTable.Cell("")]
          + points.map { $0.map(pooledTableCell) ?? DataTable.Cell("") },
        isTotal: true
      ),
      DataTable.Row(
        DataTable.Cell(phrases.cohortsCounted),
        [DataTable.Cell("")] + points.map { DataTable.Cell($0.map { String($0.cohorts) } ?? "") }
      ),
    ]
  }

  private func pooledTableCell(_ point: CohortMeasures.PooledPoint) -> DataTable.Cell {
    guard let share = point.rate.shown else {
      return DataTable.Cell(point.rate.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(
      voice.numbers.percent(share, digits: digits),
      detail: partOf(point.rate.part, point.rate.whole)
    )
  }

  private func partOf(_ part: Int, _ whole: Int) -> String {
    voice.phrases.states.partOf(voice.numbers.exact(part), voice.numbers.exact(whole))
  }

  private func tableCell(_ value: Value) -> DataTable.Cell {
    switch value {
    case .value(let part, let whole):
      DataTable.Cell(
        voice.numbers.percent(Double(part) / Double(whole), digits: digits),
        detail: partOf(part, whole)
      )
    case .few(let part, let whole): DataTable.Cell(partOf(part, whole))
    case .open: DataTable.Cell(.incomplete, in: voice)
    case .hidden: DataTable.Cell(.private, in: voice)
    case .none: DataTable.Cell("")
    }
  }
}
