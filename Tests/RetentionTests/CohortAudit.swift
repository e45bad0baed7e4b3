import Commerce

@testable import Retention

/// What a reader can work out of the hidden counts of cohorts of one kind from all that is told.
///
/// Who bought in some days is never fewer than who bought in a part of them, and never more than
/// who bought in parts that make them up. The sizes add up to all customers, the pooled points are
/// sums over cohorts, and the buyers of a week, which its edition told, are those of each cohort.
/// Each law bounds its counts by the bounds of the others, until none moves. Sound, not complete: a
/// system of equations may tell what no single law does.
/// Cost: O(cells × rolling window) for each time that all laws are looked at.
struct CohortAudit {
  enum Series: Int, CaseIterable { case rolling, unbounded, returned, retained, size }

  /// One count of a cohort, and what is known of it.
  struct Count {
    let cohort: Int
    let series: Series
    let i: Int
    let isTold: Bool
    let truth: Int
    fileprivate(set) var low: Int
    fileprivate(set) var high: Int
  }

  private struct Law {
    /// At most the sum of the parts; `nil` where these add up to `total`.
    let whole: Int?
    let total: Int
    let parts: [Int]
  }

  private(set) var counts: [Count] = []
  private var laws: [Law] = []
  private let cohorts: [CohortMeasures.Cohort]
  private let window: Int
  /// Where the counts of each cohort begin.
  private var starts: [Int] = []

  /// `tellsWeeks`: periods are weeks, whose buyers are told.
  init(
    _ cohorts: [CohortMeasures.Cohort],
    pooled: [CohortMeasures.PooledPoint],
    window: Int,
    tellsWeeks: Bool
  ) {
    self.cohorts = cohorts
    self.window = window
    let customers = cohorts.reduce(0) { $0 + ($1.size.value ?? 0) }
    for cohort in cohorts.indices { addCounts(of: cohort, customers) }
    for cohort in cohorts.indices { addLaws(of: cohort) }
    addSum(cohorts.indices.map { index($0, .size, 0) })
    for point in pooled where point.rate.shown != nil {
      let over = cohorts.indices.filter { point.i < cohorts[$0].complete }
      addSum(over.map { index($0, .size, 0) })
      addSum(over.map { index($0, .retained, point.i) })
    }
    if tellsWeeks { addWeeks() }
    while tighten() {}
  }

  private func index(_ cohort: Int, _ series: Series, _ i: Int) -> Int {
    // In the first period are all of the cohort.
    guard series != .size, series != .retained || i > 0 else { return starts[cohort] }
    return starts[cohort] + 1 + series.rawValue * cohorts[cohort].complete + i
  }

  private mutating func addCounts(of cohort: Int, _ customers: Int) {
    let found = cohorts[cohort]
    starts.append(counts.count)
    func add(_ cell: Cell<Int>, _ series: Series, _ i: Int) {
      counts.append(
        Count(
          cohort: cohort,
          series: series,
          i: i,
          isTold: cell.shown != nil,
          truth: cell.value ?? 0,
          low: cell.shown ?? 0,
          high: cell.shown ?? customers
        )
      )
    }
    add(found.size, .size, 0)
    for series in Series.allCases {
      guard let path = series.path else { continue }
      for i in 0..<found.complete { add(found[keyPath: path][i], series, i) }
    }
  }

  /// What is told altogether tells nothing more.
  private mutating func add(_ whole: Int?, total: Int = 0, _ parts: [Int]) {
    guard whole.map({ !counts[$0].isTold }) == true || parts.contains(where: { !counts[$0].isTold })
    else { return }
    laws.append(Law(whole: whole, total: total, parts: parts))
  }

  private mutating func addSum(_ parts: [Int]) {
    add(nil, total: parts.reduce(0) { $0 + counts[$1].truth }, parts)
  }

  private mutating func addLaws(of cohort: Int) {
    let complete = cohorts[cohort].complete
    guard complete > 0 else { return }
    func bought(_ i: Int) -> Int { index(cohort, .retained, i) }
    func returned(_ i: Int) -> Int { index(cohort, .returned, i) }
    func later(_ i: Int) -> Int { index(cohort, .unbounded, i) }
    func rolling(_ i: Int) -> Int { index(cohort, .rolling, i) }
    let last = complete - 1
    add(returned(last), [starts[cohort]])
    for i in 1..<max(1, complete) {
      add(returned(i - 1), [returned(i)])
      add(bought(i), [returned(i)])
      add(returned(i), [returned(i - 1), bought(i)])
      add(bought(i), [later(i)])
      add(later(i), [returned(last)])
      guard i < last else { continue }
      add(later(i + 1), [later(i)])
      add(later(i), [bought(i), later(i + 1)])
      add(returned(last), [returned(i), later(i + 1)])
    }
    for i in window..<max(window, complete) {
      let first = i - window + 1
      add(rolling(i), [returned(i)])
      add(rolling(i), [later(first)])
      add(rolling(i), (first...i).map(bought))
      add(returned(i), [returned(first - 1), rolling(i)])
      for part in first...i { add(bought(part), [rolling(i)]) }
      guard i < last else { continue }
      add(later(first), [rolling(i), later(i + 1)])
      add(rolling(i + 1), [rolling(i), bought(i + 1)])
      add(rolling(i), [bought(first), rolling(i + 1)])
    }
  }

  /// The first week is left out: it was all of the shop, whose totals are no secret.
  private mutating func addWeeks() {
    guard let first = cohorts.first?.start.week.number else { return }
    var weeks: [Int32: [Int]] = [:]
    for (cohort, found) in cohorts.enumerated() {
      for i in 0..<found.complete {
        weeks[found.start.week.number + Int32(i), default: []].append(index(cohort, .retained, i))
      }
    }
    for week in weeks.keys.sorted() where week > first { addSum(weeks[week] ?? []) }
  }

  /// Looks at each law once; whether any bound moved.
  private mutating func tighten() -> Bool {
    var isTighter = false
    for law in laws {
      let most = law.parts.reduce(0) { $0 + counts[$1].high }
      var least = law.total
      if let whole = law.whole {
        if most < counts[whole].high {
          (counts[whole].high, isTighter) = (most, true)
        }
        least = counts[whole].low
      }
      for part in law.parts where least > most - counts[part].high + counts[part].low {
        (counts[part].low, isTighter) = (least - (most - counts[part].high), true)
      }
      guard law.whole == nil else { continue }
      let sum = law.parts.reduce(0) { $0 + counts[$1].low }
      for part in law.parts where law.total < sum - counts[part].low + counts[part].high {
        (counts[part].high, isTighter) = (law.total - (sum - counts[part].low), true)
      }
    }
    return isTighter
  }

  /// Hidden counts with one value left, of 1 to k − 1 people or of all of a cohort but so many.
  func exposed(k: Int) -> [Count] { counts.filter { isExposed($0, k: k) } }

  private func isExposed(_ count: Count, k: Int) -> Bool {
    guard !count.isTold, count.low == count.high else { return false }
    let size = counts[starts[count.cohort]]
    let rest = size.low == size.high ? size.low - count.low : 0
    return (1..<k).contains(count.low) || (1..<k).contains(rest)
  }
}

extension CohortAudit.Series {
  /// Where the counts of a cohort are; its size is none of them.
  var path: WritableKeyPath<CohortMeasures.Cohort, [Cell<Int>]>? {
    switch self {
    case .rolling: \.rolling
    case .unbounded: \.unbounded
    case .returned: \.returned
    case .retained: \.retained
    case .size: nil
    }
  }
}
