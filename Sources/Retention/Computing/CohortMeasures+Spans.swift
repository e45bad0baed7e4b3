import Commerce

extension CohortMeasures {
  /// Hides counts of a cohort that tell of few people beside its others, or beside those that
  /// `earlier` editions, oldest first, told of the same cohort.
  ///
  /// Kept first is what pages show most: who bought in a period, then who returned by its end, then
  /// in or after it, then in the periods up to it, at last by the customers' own age.
  /// Cost: O(cells) for each cell and edition at worst.
  mutating func closeSpans(k: Int, after earlier: [CohortMeasures] = []) {
    let months = Row.places(of: earlier.map(\.monthly))
    for index in monthly.indices {
      var row = Row(monthly[index], window: rollingMonths, isWeekly: false)
      let before = (months[row.cohort.start] ?? []).map { edition, place in
        let then = earlier[edition]
        return Row(then.monthly[place], window: then.rollingMonths, isWeekly: false)
      }
      row.close(after: before, k: k)
      monthly[index] = row.cohort
    }
    let weeks = Row.places(of: earlier.map(\.weekly))
    for index in weekly.indices {
      var row = Row(weekly[index], window: rollingWeeks, isWeekly: true, ages: age(at: index))
      let before = (weeks[row.cohort.start] ?? []).map { edition, place in
        let then = earlier[edition]
        let ages = then.age(at: place)
        return Row(then.weekly[place], window: then.rollingWeeks, isWeekly: true, ages: ages)
      }
      row.close(after: before, k: k)
      weekly[index] = row.cohort
      if age(at: index) != nil { age.rows[index].retained = row.ages }
    }
  }

  /// The ages of a weekly cohort: both have a row for each week with new customers.
  private func age(at index: Int) -> [Cell<Int>]? {
    guard age.days == Row.ageDays, age.rows.indices.contains(index),
      age.rows[index].start == weekly[index].start
    else { return nil }
    return age.rows[index].retained
  }
}

/// One cohort, its counts and the spans of days they are of.
private struct Row {
  static let ageDays = 28

  var cohort: CohortMeasures.Cohort
  var ages: [Cell<Int>]
  private let window: Int
  /// First days of the cohort's periods, and of the one after the last.
  private let starts: [Day]

  init(
    _ cohort: CohortMeasures.Cohort,
    window: Int,
    isWeekly: Bool,
    ages: [Cell<Int>]? = nil
  ) {
    self.cohort = cohort
    self.window = window
    self.ages = ages ?? []
    let month = cohort.start.month.number
    starts = (0...cohort.retained.count).map { i in
      isWeekly ? cohort.start + 7 * i : Month(number: month + Int32(i)).firstDay
    }
  }

  /// By first day where each edition has a cohort: edition and index in it.
  static func places(of editions: [[CohortMeasures.Cohort]]) -> [Day: [(Int, Int)]] {
    var places: [Day: [(Int, Int)]] = [:]
    for (edition, cohorts) in editions.enumerated() {
      for (place, cohort) in cohorts.enumerated() {
        places[cohort.start, default: []].append((edition, place))
      }
    }
    return places
  }

  mutating func close(after earlier: [Row], k: Int) {
    var gate = SpanGate(k: k)
    // What was told of a period that was not over is no part of anything told now.
    for row in earlier { row.visit(onlyComplete: true) { _, _, count in _ = gate.mayShow(count) } }
    var closed = self
    visit(onlyComplete: false) { cells, i, count in
      guard !gate.mayShow(count) else { return }
      closed[keyPath: cells][i].hidden = .private
    }
    self = closed
    loosen()
  }

  /// Gives up counts that leave one value for a hidden count of who bought in a period.
  ///
  /// Such a count hides nothing of another beside which it is kept back.
  private mutating func loosen() {
    for i in 1..<max(1, cohort.complete) where cohort.retained[i].hidden == .private {
      while let pin = pin(of: i) { self[keyPath: pin.cells][pin.place].hidden = .private }
    }
  }

  /// The told count to give up where others leave one value for who bought in period `i`.
  ///
  /// Of the counts that are no fewer, the one that pages need least; `nil` where more than one value
  /// is left, or nobody.
  private func pin(of i: Int) -> (cells: WritableKeyPath<Row, [Cell<Int>]>, place: Int)? {
    func told(_ cells: KeyPath<Row, [Cell<Int>]>, _ place: Int) -> Int? {
      self[keyPath: cells].indices.contains(place) ? self[keyPath: cells][place].shown : nil
    }
    func step(_ cells: KeyPath<Row, [Cell<Int>]>, _ place: Int, _ before: Int) -> Int {
      guard let now = told(cells, place), let then = told(cells, before) else { return 0 }
      return now - then
    }
    let windows = max(i, window)..<max(i, window, min(i + window, cohort.complete))
    let above: [(cells: WritableKeyPath<Row, [Cell<Int>]>, place: Int)] =
      windows.map { (\.cohort.rolling, $0) } + [(\.cohort.unbounded, i), (\.cohort.returned, i)]
    let fewest =
      [
        step(\.cohort.returned, i, i - 1), step(\.cohort.unbounded, i, i + 1),
        step(\.cohort.rolling, i, i - 1),
      ].max() ?? 0
    let most = above.compactMap { told($0.cells, $0.place) }.min() ?? .max
    guard most > 0, fewest == most else { return nil }
    return above.first { told($0.cells, $0.place) != nil }
  }

  /// All counts that may be told so far, those first that pages need most.
  private func visit(
    onlyComplete: Bool,
    _ body: (WritableKeyPath<Row, [Cell<Int>]>, Int, SpanGate.Count) -> Void
  ) {
    let through = onlyComplete ? cohort.complete : cohort.retained.count
    let all: [(Series, WritableKeyPath<Row, [Cell<Int>]>)] = [
      (.retained, \.cohort.retained), (.returned, \.cohort.returned),
      (.unbounded, \.cohort.unbounded), (.rolling, \.cohort.rolling),
    ]
    for (series, cells) in all {
      for (i, cell) in self[keyPath: cells].prefix(through).enumerated() {
        guard let people = cell.shown, let span = span(series, i) else { continue }
        body(cells, i, SpanGate.Count(people, in: span))
      }
    }
    for (i, cell) in ages.enumerated().dropFirst() {
      guard let people = cell.shown, 4 * i < cohort.complete else { continue }
      body(\.ages, i, ageCount(people, i))
    }
  }

  private enum Series { case retained, returned, unbounded, rolling }

  /// The days in which those of a cell bought again; `nil` where it is the whole cohort.
  private func span(_ series: Series, _ i: Int) -> SpanGate.Span? {
    // A period that is not over ends before any that is.
    let last = i < cohort.complete ? starts[i + 1] - 1 : starts[i]
    switch series {
    case .retained: return i == 0 ? nil : SpanGate.Span(first: starts[i], last: last)
    // Somebody who bought twice in the first period has returned.
    case .returned: return SpanGate.Span(first: cohort.start, last: last)
    case .unbounded:
      let end = i < cohort.complete ? starts[cohort.complete] - 1 : last
      return i == 0 ? nil : SpanGate.Span(first: starts[i], last: end)
    case .rolling:
      return i < window ? nil : SpanGate.Span(first: starts[i - window + 1], last: last)
    }
  }

  /// Window `i` begins on another day for each customer of the week.
  private func ageCount(_ people: Int, _ i: Int) -> SpanGate.Count {
    SpanGate.Count(
      people,
      inside: SpanGate.Span(
        first: i == 1 ? cohort.start : starts[4 * i - 3],
        last: starts[4 * i] - 1
      ),
      around: SpanGate.Span(
        first: starts[4 * (i - 1)],
        last: starts[4 * i + 1] - 1
      )
    )
  }
}
