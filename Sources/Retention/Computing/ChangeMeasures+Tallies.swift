import Commerce
import Tallying

extension ChangeMeasures {
  init(_ scope: MeasureScope, _ growth: GrowthMeasures, _ firstDays: FirstDayGate) {
    let edition = EditionWeek(tallies: scope.tallies)
    guard scope.hasOrders, edition.isComplete else {
      self = .unknown
      return
    }
    let year = scope.yearBefore
    let history = WeekHistory(tallies: scope.tallies, yearBefore: year.week)
    let flows = FlowChanges(growth, scope, yearBefore: year.week)
    let phi = Overdispersion.phi(history.rows.map(\.orders))
    self.init(
      week: edition.week,
      yearBefore: year,
      weekly: Self.weekly(history, scope, flows),
      quarterly: ["repeat": Self.repeats(scope, firstDays)],
      season: Season(history, festivals: scope.settings.change.festivals, phi: phi),
      moved: MovedSales(scope, history, phi: phi ?? 1).all,
      active: flows.moved
    )
  }

  private static func weekly(
    _ history: WeekHistory,
    _ scope: MeasureScope,
    _ flows: FlowChanges
  ) -> [String: Weekly] {
    let worth = scope.settings.change.worth
    let least = scope.gate.minimum.rate
    let few = (history.rows.last?.orders ?? 0) < least ? Missing.tooFew : nil
    // Buyers less the new are the returning, so both are told or neither.
    let returning = flows.isNewHidden ? Missing.private : nil
    var found: [String: Weekly] = [
      "orders": Weekly(history.compare(\.orders, worth: worth)),
      "netSales": Weekly(history.compareNetSales(worth: worth)),
      "buyers": Weekly(history.compare(\.buyers, worth: worth)),
      "returning": Weekly(history.compare(\.returning, worth: worth), hidden: returning),
      "aov": Weekly(history.compareAverageOrder(worth: worth), hidden: few),
      "returningRevenue": Weekly(
        history.compareReturningShare(worth: worth),
        hidden: few ?? returning
      ),
      "fullPrice": Weekly(history.compareFullPrice(minimum: least, worth: worth), hidden: few),
    ]
    found.merge(flows.weekly) { first, _ in first }
    return found
  }

  /// First buyers of 13 weeks that have been watched for the headline window, beside two others.
  private static func repeats(_ scope: MeasureScope, _ firstDays: FirstDayGate) -> Quarterly {
    let days = scope.settings.headlineWindow
    let told = firstDays.lastRecent(days)
    let end = told ?? scope.asOf - days
    func rate(_ last: Day) -> Rate {
      let found = scope.tallies.seconds.returned(
        within: days,
        firstSeen: last - 90,
        through: last,
        asOf: scope.asOf
      )
      return scope.gate.rate(found.part, of: found.whole)
    }
    let worth = scope.settings.change.worth
    let hidden: Missing? = told == nil ? .private : nil
    let first = scope.tallies.firstDay ?? scope.asOf
    func shift(_ last: Day) -> Shift {
      guard last - 90 >= first else { return Shift(missing: .beforeHistory) }
      let (now, before) = (rate(end), rate(last))
      return Shift(
        .rate(now, before: before, worth: worth),
        hidden: hidden ?? now.hidden ?? before.hidden
      )
    }
    return Quarterly(before: shift(end - 91), yearBefore: shift(end - 364))
  }
}

extension ChangeMeasures.Weekly {
  init(_ found: WeekHistory.Comparison, hidden: Missing? = nil) {
    self.init(
      phi: found.phi,
      lastWeek: ChangeMeasures.Shift(found.lastWeek, hidden: hidden),
      eightWeeks: ChangeMeasures.Shift(found.eightWeeks, hidden: hidden),
      yearBefore: ChangeMeasures.Shift(found.lastYear, hidden: hidden)
    )
  }
}

extension ChangeMeasures.Season {
  /// Weeks of history under which no season is told from chance.
  static let leastWeeks = 104

  /// Orders of the same week of earlier years over those of an average week about it.
  ///
  /// An average week is that of the 53 weeks about it, the outermost two half each. Years are put
  /// together as sums; the interval is that of the week's orders, stretched by √phi.
  ///
  /// - Source: the ratio to a moving average, as in X-11's first step; Macaulay 1931.
  init(_ history: WeekHistory, festivals: [Festival], phi: Double?) {
    let rows = history.rows
    guard rows.count >= Self.leastWeeks, var week = rows.last?.week, let first = rows.first?.week
    else {
      self.init(index: Estimate(missing: .tooFew), years: 0)
      return
    }
    var (orders, average, years) = (0, 0.0, 0)
    while true {
      week = YearBefore(week, festivals: festivals).week
      let place = week - first
      guard place >= 26 else { break }
      guard place + 26 < rows.count else { continue }
      let around = rows[place - 26...place + 26].map { Double($0.orders) }
      average += (around.reduce(0, +) - (around[0] + around[52]) / 2) / 52
      orders += rows[place].orders
      years += 1
    }
    guard years > 0, average > 0, let rate = CountRate.garwood(orders, exposure: average) else {
      self.init(index: Estimate(missing: .tooFew), years: years)
      return
    }
    let stretch = (phi ?? 1).squareRoot()
    let (low, high) = (rate.interval.low ?? 0, rate.interval.high ?? rate.rate)
    self.init(
      index: Estimate(
        value: rate.rate,
        se: (Double(orders) * (phi ?? 1)).squareRoot() / average,
        low: max(0, rate.rate - stretch * (rate.rate - low)),
        high: rate.rate + stretch * (high - rate.rate)
      ),
      years: years
    )
  }
}

/// The comings and goings of a week beside those of others, as far as both are published.
struct FlowChanges {
  private let weeks: [GrowthMeasures.WeekRow]
  private let yearBefore: Week
  private let worth: Change.Worth
  /// Until when nobody can have lapsed.
  private let early: Day
  private(set) var weekly: [String: ChangeMeasures.Weekly] = [:]
  private(set) var moved: Moved?
  private(set) var isNewHidden = true

  init(_ growth: GrowthMeasures, _ scope: MeasureScope, yearBefore: Week) {
    weeks = growth.weeks
    self.yearBefore = yearBefore
    worth = scope.settings.change.worth
    early = (scope.tallies.firstDay ?? scope.asOf) + growth.lapseDays
    guard let last = weeks.last else { return }
    isNewHidden = last.new.hidden != nil || weeks.suffix(9).contains { $0.new.hidden != nil }
    weekly["new"] = count(\.new)
    weekly["reactivated"] = count(\.reactivated, needsLapses: true)
    weekly["lapsed"] = count(\.lapsed, needsLapses: true)
    weekly["active"] = stock()
    moved = Self.moved(last, phi: weekly["active"]?.phi)
  }

  private typealias Flow = KeyPath<GrowthMeasures.WeekRow, Cell<Int>>

  private func phi(_ cell: Flow) -> Double? {
    let recent = weeks.suffix(Overdispersion.weeks)
    guard recent.allSatisfy({ $0[keyPath: cell].hidden == nil }) else { return nil }
    return Overdispersion.phi(recent.map { $0[keyPath: cell].value ?? 0 })
  }

  /// Why a week's number is not told; nobody lapses, or comes back, in the first L days.
  private func hidden(_ row: GrowthMeasures.WeekRow, _ cell: Flow, _ needs: Bool) -> Missing? {
    row[keyPath: cell].hidden ?? (needs && row.week.sunday < early ? .beforeHistory : nil)
  }

  private func count(_ cell: Flow, needsLapses: Bool = false) -> ChangeMeasures.Weekly? {
    guard let last = weeks.last else { return nil }
    let phi = phi(cell)
    let before = weeks.dropLast()
    let now = last[keyPath: cell].value
    let own = hidden(last, cell, needsLapses)
    func shift(_ row: GrowthMeasures.WeekRow?) -> ChangeMeasures.Shift {
      guard let row else { return ChangeMeasures.Shift(missing: .noData) }
      return ChangeMeasures.Shift(
        .count(now, before: row[keyPath: cell].value, phi: phi, worth: worth),
        hidden: own ?? hidden(row, cell, needsLapses)
      )
    }
    let eight = Array(before.suffix(8))
    return ChangeMeasures.Weekly(
      phi: phi,
      lastWeek: shift(before.last),
      eightWeeks: eight.count < 8
        ? ChangeMeasures.Shift(missing: .noData)
        : ChangeMeasures.Shift(
          .count(
            now,
            medianOf: eight.compactMap { $0[keyPath: cell].value },
            phi: phi,
            worth: worth
          ),
          hidden: own ?? eight.lazy.compactMap { hidden($0, cell, needsLapses) }.first
        ),
      yearBefore: shift(weeks.first { $0.week == yearBefore })
    )
  }

  /// Active customers, beside their number at the end of earlier weeks.
  private func stock() -> ChangeMeasures.Weekly? {
    guard let last = weeks.last else { return nil }
    let phis = [phi(\.new), phi(\.reactivated), phi(\.lapsed)]
    let phi = phis.contains(nil) ? nil : phis.compactMap(\.self).max()
    func shift(_ place: Int?) -> ChangeMeasures.Shift {
      guard let place, weeks.indices.contains(place) else {
        return ChangeMeasures.Shift(missing: .noData)
      }
      let row = weeks[place]
      let between = weeks[(place + 1)...]
      // The interval tells how many came and went.
      let isPrivate = between.contains {
        $0.new.hidden != nil || $0.reactivated.hidden != nil || $0.lapsed.hidden != nil
      }
      let moved = between.reduce(0) { sum, week in
        sum + (week.new.value ?? 0) + (week.reactivated.value ?? 0) + (week.lapsed.value ?? 0)
      }
      return ChangeMeasures.Shift(
        .stock(
          last.active.value,
          before: row.active.value,
          moved: moved,
          phi: phi,
          worth: worth
        ),
        hidden: hidden(last, \.active, true) ?? hidden(row, \.active, true)
          ?? (isPrivate ? .private : nil)
      )
    }
    return ChangeMeasures.Weekly(
      phi: phi,
      lastWeek: shift(weeks.count - 2),
      eightWeeks: shift(weeks.count - 9),
      yearBefore: shift(weeks.firstIndex { $0.week == yearBefore })
    )
  }

  /// New and reactivated less lapsed: what the number of active customers changed by.
  private static func moved(_ row: GrowthMeasures.WeekRow, phi: Double?) -> Moved? {
    guard let new = row.new.value, let back = row.reactivated.value, let lapsed = row.lapsed.value
    else { return nil }
    let hidden = row.new.hidden ?? row.reactivated.hidden ?? row.lapsed.hidden
    let change = Double(new + back - lapsed)
    if let hidden { return Moved(change: 0, parts: [], missing: hidden) }
    func part(_ name: String, _ count: Int, _ sign: Double) -> Moved.Part {
      let error = (Double(count) * max(1, phi ?? 1)).squareRoot()
      let size = Double(count)
      return Moved.Part(name: name, now: size, before: 0, change: sign * size, error: error)
    }
    return Moved(
      change: change,
      parts: [
        part("new", new, 1), part("reactivated", back, 1), part("lapsed", lapsed, -1),
      ]
    )
  }
}
