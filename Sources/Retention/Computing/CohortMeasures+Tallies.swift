import Commerce
import Tallying

extension CohortMeasures {
  /// All cohorts; `privateWeeks` are those whose number of new customers may not be published.
  init(_ scope: MeasureScope, _ firstDays: FirstDayGate, privateWeeks: Set<Int32>) {
    let windows = Self.rollingWindows(scope)
    let monthly = CohortTable(.month, scope, firstDays, window: windows.months, privateFirsts: [])
    let weekly = CohortTable(
      .week,
      scope,
      firstDays,
      window: windows.weeks,
      privateFirsts: privateWeeks
    )
    self.init(
      monthly: monthly.cohorts,
      weekly: weekly.cohorts,
      rollingWeeks: windows.weeks,
      rollingMonths: windows.months,
      pooled: Pooled(monthly: monthly.pooled, weekly: weekly.pooled),
      age: Self.age(scope, weekly: weekly)
    )
    closeSpans(k: scope.gate.k)
  }

  /// The smallest of 4, 8, 13 weeks (3, 6 months) that is at least the median gap.
  private static func rollingWindows(_ scope: MeasureScope) -> (weeks: Int, months: Int) {
    let window = Gaps.window(historyDays: scope.tallies.historyDays)
    let complete = scope.tallies.gaps.completeWindow(H: window, asOf: scope.asOf)
    let median = complete.quantile(0.5) ?? scope.tallies.gaps.closed().quantile(0.5) ?? 0
    let weeks = [4, 8, 13].first { Double($0 * 7) >= median } ?? 13
    return (weeks, median <= 91 ? 3 : 6)
  }

  /// Windows of 28 days of each customer's own age, by week of the first purchase.
  ///
  /// A window counts once it has passed for all customers of the week.
  private static func age(_ scope: MeasureScope, weekly: CohortTable) -> Age {
    let gate = scope.gate
    let rows = weekly.cohorts.map { cohort in
      let monday = cohort.start
      let size = cohort.size.value ?? 0
      let found = scope.tallies.cohorts.rows(.age28, first: monday.week.number)
      let windows = max(0, (scope.asOf - (monday + 6)) / 28)
      var customers = [Int](repeating: 0, count: windows + 1)
      for row in found where row.period >= 0 && Int(row.period) <= windows {
        customers[Int(row.period)] = row.customers
      }
      return Age.Row(
        start: monday,
        size: cohort.size,
        retained: customers.map { count in
          let hide = cohort.size.hidden != nil || gate.isPrivate(count, of: size)
          return Cell(count, hidden: hide ? .private : nil)
        }
      )
    }
    return Age(days: 28, rows: rows)
  }
}

/// All cohorts of one kind, with what may be published of them.
struct CohortTable {
  private(set) var cohorts: [CohortMeasures.Cohort] = []
  private(set) var pooled: [CohortMeasures.PooledPoint] = []

  private let scope: MeasureScope
  private let kind: CohortKind
  private let window: Int
  private let firstDays: FirstDayGate
  /// The period of D, and the last one that is over.
  private let through: Int32
  private let lastComplete: Int32

  init(
    _ kind: CohortKind,
    _ scope: MeasureScope,
    _ firstDays: FirstDayGate,
    window: Int,
    privateFirsts: Set<Int32>
  ) {
    self.firstDays = firstDays
    self.scope = scope
    self.kind = kind
    self.window = window
    let asOf = scope.asOf
    if kind == .week {
      through = asOf.week.number
      lastComplete = asOf.week.sunday == asOf ? through : through - 1
    } else {
      through = asOf.month.number
      lastComplete = asOf.month.lastDay == asOf ? through : through - 1
    }
    let spells = kind == .week ? scope.tallies.weekSpells : scope.tallies.monthSpells
    let firsts = spells.firstPeriods
    let counted = firsts.map { spells.cohort(first: $0, through: through, window: window) }
    let sizes = counted.map { $0.retained.first ?? 0 }
    let hiddenSizes = hiddenSizes(sizes, firsts, privateFirsts)
    let hidden = hiddenRetained(firsts, counted, hiddenSizes)
    for index in firsts.indices {
      let over = spells.cohort(first: firsts[index], through: lastComplete, window: window)
      cohorts.append(
        cohort(
          firsts[index],
          counted[index],
          unbounded: over.unbounded,
          hidden: hidden[index],
          isSizeHidden: hiddenSizes[index]
        )
      )
    }
    pooled = pool(firsts, counted, hiddenSizes)
  }

  private func end(_ period: Int32) -> Day {
    kind == .week ? Week(number: period).sunday : Month(number: period).lastDay
  }

  private func complete(_ first: Int32) -> Int { max(0, Int(lastComplete) - Int(first) + 1) }

  /// Small cohorts, and others so that the shop's number of customers does not tell them.
  private func hiddenSizes(
    _ sizes: [Int],
    _ firsts: [Int32],
    _ privateFirsts: Set<Int32>
  ) -> [Bool] {
    let forced = firsts.map { first in
      privateFirsts.contains(first)
        || !firstDays.isAdmitted(end(first - 1)) || !firstDays.isAdmitted(end(first))
    }
    return SuppressedLine(sizes, k: scope.gate.k, hidden: forced).isHidden
  }

  /// Cells under k or with a rest under k, and others so that the pooled sums do not tell them.
  private func hiddenRetained(
    _ firsts: [Int32],
    _ counted: [CohortSpells],
    _ hiddenSizes: [Bool]
  ) -> [[Bool]] {
    let gate = scope.gate
    var hidden = counted.enumerated().map { index, spells in
      spells.retained.map { count in
        hiddenSizes[index] || gate.isPrivate(count, of: spells.retained[0])
      }
    }
    let longest = counted.map(\.retained.count).max() ?? 0
    for i in 0..<longest {
      let rows = counted.indices.filter { i < complete(firsts[$0]) && i < hidden[$0].count }
      guard rows.contains(where: { hidden[$0][i] }) else { continue }
      let line = SuppressedLine(
        rows.map { counted[$0].retained[i] },
        k: gate.k,
        hidden: rows.map { hidden[$0][i] }
      )
      for (place, row) in rows.enumerated() { hidden[row][i] = line.isHidden[place] }
    }
    return hidden
  }

  private func cohort(
    _ first: Int32,
    _ spells: CohortSpells,
    unbounded: [Int],
    hidden: [Bool],
    isSizeHidden: Bool
  ) -> CohortMeasures.Cohort {
    let gate = scope.gate
    func people(_ count: Int) -> Cell<Int> {
      let hide = isSizeHidden || gate.isPrivate(count, of: spells.retained[0])
      return Cell(count, hidden: hide ? .private : nil)
    }
    let size = spells.retained.first ?? 0
    let start = kind == .week ? Week(number: first).monday : Month(number: first).firstDay
    let isFirstDays = scope.tallies.firstDay.map { start - $0 < scope.lapse.days } ?? false
    let money = CohortMoney(
      scope.tallies.cohorts.rows(kind, first: first),
      first: first,
      spells: spells,
      isPrivate: isSizeHidden,
      gate: gate
    )
    return CohortMeasures.Cohort(
      start: start,
      size: Cell(size, hidden: isSizeHidden ? .private : nil),
      complete: complete(first),
      warning: isFirstDays ? .beforeHistory : nil,
      retained: zip(spells.retained, hidden).map { Cell($0, hidden: $1 ? .private : nil) },
      // Later than the last period that is over there is only the period itself.
      unbounded: Self.withoutEdge(
        (unbounded + spells.retained.dropFirst(unbounded.count)).map(people)
      ),
      rolling: spells.rolling.enumerated().map { i, count in
        i < window ? .noData : people(count)
      },
      returned: money.returned.map(people),
      net: money.net,
      margin: money.margin,
      netPerCustomer: money.netPerCustomer,
      topShare: topShare(first, isSizeHidden: isSizeHidden)
    )
  }

  /// Forced down towards the right edge, so the last three are not for showing.
  private static func withoutEdge(_ unbounded: [Cell<Int>]) -> [Cell<Int>] {
    var cells = unbounded
    for i in cells.indices.suffix(3) where cells[i].hidden == nil { cells[i].hidden = .incomplete }
    return cells
  }

  /// Share of the cohort's net sales held by its best 5 % of customers, at least one.
  private func topShare(_ first: Int32, isSizeHidden: Bool) -> Cell<Double> {
    let amounts = scope.tallies.amounts
    let cells = amounts.histogram(kind == .week ? .weekCohortNet : .monthCohortNet, first)
    let customers = cells.reduce(0) { $0 + $1.count }
    let total = cells.reduce(0) { $0 + Double($1.sum) }
    guard customers > 0, total > 0 else { return .noData }
    let best = (customers + 19) / 20
    var left = best
    var sum = 0.0
    for cell in cells.reversed() where left > 0 {
      let taken = min(left, cell.count)
      sum += Double(cell.sum) * Double(taken) / Double(cell.count)
      left -= taken
    }
    var hidden: Missing? = customers < scope.gate.minimum.rate ? .tooFew : nil
    if isSizeHidden || best < scope.gate.k { hidden = .private }
    return Cell(sum / total, hidden: hidden)
  }

  /// Per index all cohorts whose period is complete, weighted by size.
  ///
  /// From one point to the next the newest cohort leaves: where its size is hidden, the point is
  /// hidden too, unless at least two hidden cohorts left since the last one shown.
  private func pool(
    _ firsts: [Int32],
    _ counted: [CohortSpells],
    _ hiddenSizes: [Bool]
  ) -> [CohortMeasures.PooledPoint] {
    guard let oldest = firsts.first else { return [] }
    let gate = scope.gate
    var points: [CohortMeasures.PooledPoint] = []
    var left: [Int] = []
    for i in 0..<complete(oldest) {
      let rows = counted.indices.filter { i < complete(firsts[$0]) }
      if i > 0 {
        for row in counted.indices where complete(firsts[row]) == i && hiddenSizes[row] {
          left.append(counted[row].retained[0])
        }
      } else {
        left += counted.indices.filter { complete(firsts[$0]) == 0 && hiddenSizes[$0] }.map {
          counted[$0].retained[0]
        }
      }
      let hides =
        left.count == 1 || (left.count > 1 && left.reduce(0, +) < gate.k)
        || !firstDays.isAdmitted(end(lastComplete - Int32(i)))
      let whole = rows.reduce(0) { $0 + counted[$1].retained[0] }
      let part = rows.reduce(0) { $0 + counted[$1].retained[i] }
      let rate = gate.rate(part, of: whole, isPrivate: hides)
      if rate.hidden != .private { left = [] }
      points.append(CohortMeasures.PooledPoint(i: i, rate: rate, cohorts: rows.count))
    }
    return points
  }
}
