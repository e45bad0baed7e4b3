import Commerce

extension Cuts {
  /// The thresholds of a run, from its first walk.
  init(_ scores: borrowing ScoreCounter, _ scope: Scope, gaps: Gaps, amounts: Amounts) {
    let days = scope.calendar.days
    let day = Day(number: scope.quarter)
    let history = scope.span + 1 - Int(scope.asOf - scope.quarter)
    let window = Gaps.window(historyDays: history)
    let known = gaps.completeWindow(H: window, asOf: day).reduce(0) { $0 + $1.count }
    let isFrozen = known >= 50
    self.init(frozenAt: isFrozen ? day : Day(number: scope.asOf))
    now = scores.scores(
      days,
      now: amounts.histogram(.customerNet, AmountMoment.now.rawValue)
    )
    before = scores.scores(
      days,
      before: amounts.histogram(.customerNet, AmountMoment.before.rawValue)
    )
    quarters = scores.quarters(
      days,
      asOf: scope.asOf,
      daySales: amounts.histogram(.customerDaySales, AmountMoment.now.rawValue)
    )
    let moment: AmountMoment = isFrozen ? .quarter : .now
    let averages = amounts.histogram(.customerAverage, moment.rawValue)
    tiers = [25, 75, 95].compactMap { Amounts.quantile(averages, percent: $0) }
    let trailing = amounts.histogram(.trailingNet, moment.rawValue)
    ladderP80 = Amounts.quantile(trailing, percent: 80)
    ladderP90 = Amounts.quantile(trailing, percent: 90)
  }
}

extension Cuts.Scores {
  /// Score s begins at the smallest value with at least ceil((s − 1)·n / 5) customers below it.
  ///
  /// That is the next value above the one at this rank, so ties are never split.
  init(
    lastDays: [(Int32, Int64)],
    purchaseDays counts: [(Int, Int64)],
    nets: [[Int64]],
    _ histogram: [AmountRow]
  ) {
    self.init()
    customers = nets.reduce(0) { $0 + $1.count }
    guard customers > 0 else { return }
    for step in 1...4 {
      let rank = (step * customers + 4) / 5
      lastDay[step - 1] = Cuts.Scores.next(above: rank, in: lastDays).map(Day.init(number:))
      purchaseDays[step - 1] = Cuts.Scores.next(above: rank, in: counts)
      net[step - 1] = Cuts.Scores.net(above: rank, nets, histogram)
    }
  }

  /// The first value with customers after the one that holds the customer of this rank (from 1).
  private static func next<Value>(above rank: Int, in histogram: [(Value, Int64)]) -> Value? {
    var seen = 0
    for (value, count) in histogram {
      if seen >= rank, count > 0 { return value }
      seen += Int(count)
    }
    return nil
  }

  /// Millions of amounts are looked at for each cut: one comparison each.
  private static func amounts(_ range: ClosedRange<Int64>, of nets: [Int64]) -> [Int64] {
    let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
    var found: [Int64] = []
    for net in nets where UInt64(bitPattern: net &- range.lowerBound) <= width {
      found.append(net)
    }
    return found
  }

  /// The same for exact amounts: only the cell of the rank and the one after it are sorted.
  private static func net(above rank: Int, _ nets: [[Int64]], _ histogram: [AmountRow]) -> Int64? {
    var seen = 0
    for (position, row) in histogram.enumerated() {
      guard seen + row.count >= rank else {
        seen += row.count
        continue
      }
      let next = histogram[min(position + 1, histogram.count - 1)]
      // Between the two cells there is no amount.
      let low = AmountCell.amounts(of: row.value).lowerBound
      let high = AmountCell.amounts(of: next.value).upperBound
      let values = nets.flatMap { amounts(low...high, of: $0) }.sorted()
      let ranked = values[rank - seen - 1]
      return values.first { $0 > ranked }
    }
    return nil
  }
}

/// Scores 1…5 and the room of the grid they lead to.
struct RFMScores {
  var r: Int
  var f: Int
  var m: Int

  /// Band of (F + M) / 2, halves counting to the upper band.
  var fm: Int { (f + m + 1) / 2 }
  var group: RFMGroup { RFMGroup(r: r, fm: fm) }
}

extension Cuts {
  /// The rung of so many purchase days, worth so much, in a year.
  @inline(__always)
  func rung(days: Int, net: Int64) -> Int {
    guard days > 0 else { return 0 }
    if days >= 8, let cut = ladderP90, net >= cut { return 4 }
    if days >= 4 { return 3 }
    if let cut = ladderP80, net >= cut { return 3 }
    return days >= 2 ? 2 : 1
  }
}
