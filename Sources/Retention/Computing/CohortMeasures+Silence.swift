import Commerce

extension CohortMeasures {
  /// Keeps back what editions before kept back of the same cohorts.
  ///
  /// A period that is over has the same customers in every edition: told later, a cell that only stood
  /// in for a small one would give that away to the last customer. It is never told. The month that is
  /// not over, and who was there in period `i` or later, grow: their cells wait for `least`, and
  /// so do those of a cohort whose size was not told. What is told now is looked at beside all that
  /// was told before. Cost: O(cells) for each edition, and what `closeSpans` costs.
  ///
  /// - Parameters:
  ///   - earlier: the cohorts of an edition, and the fewest people with whom its cells are told again.
  ///   - k: the smallest count that may be told.
  package mutating func keepSilence(of earlier: [(cohorts: CohortMeasures, least: Int)], k: Int) {
    for (before, least) in earlier {
      Self.keepSilence(of: before.monthly, in: &monthly, least: least)
      Self.keepSilence(of: before.weekly, in: &weekly, least: least)
    }
    let cohorts = earlier.map(\.cohorts)
    // What the pooled sums close after the spans is no reason to close a span. So the spans are
    // looked at again without it: the same edition, built again, finds it closed from the start.
    while true {
      var closed = self
      closed.closeSpans(k: k, after: cohorts)
      let months = Self.close(&closed.monthly, k: k)
      let weeks = Self.close(&closed.weekly, k: k)
      guard !months.isEmpty || !weeks.isEmpty else {
        self = closed
        return
      }
      for cell in months { monthly[cell.row].retained[cell.place].hidden = .private }
      for cell in weeks { weekly[cell.row].retained[cell.place].hidden = .private }
    }
  }

  private static func keepSilence(of earlier: [Cohort], in cohorts: inout [Cohort], least: Int) {
    var places: [Day: Int] = [:]
    for (place, cohort) in earlier.enumerated() { places[cohort.start] = place }
    for index in cohorts.indices {
      guard let place = places[cohorts[index].start] else { continue }
      let before = earlier[place]
      let fixed = before.size.hidden == .private ? 0 : before.complete
      for path in [\Cohort.retained, \.unbounded, \.rolling] {
        let over = path == \.unbounded ? 0 : fixed
        let hidden = cohorts[index].silent(path, of: before, fixed: over, least: least)
        for i in hidden { cohorts[index][keyPath: path][i].hidden = .private }
      }
    }
  }

  /// The pooled sums of an index tell none of its hidden cells: closes more, and says which.
  private static func close(_ cohorts: inout [Cohort], k: Int) -> [(row: Int, place: Int)] {
    var closed: [(row: Int, place: Int)] = []
    for i in 0..<(cohorts.map(\.complete).max() ?? 0) {
      let rows = cohorts.indices.filter {
        i < cohorts[$0].complete && i < cohorts[$0].retained.count
      }
      let cells = rows.map { cohorts[$0].retained[i] }
      let hidden = cells.map { $0.hidden == .private }
      guard hidden.contains(true) else { continue }
      let line = SuppressedLine(cells.map { $0.value ?? 0 }, k: k, hidden: hidden)
      for (row, isHidden) in zip(rows, line.isHidden) where isHidden {
        guard cohorts[row].retained[i].hidden != .private else { continue }
        cohorts[row].retained[i].hidden = .private
        closed.append((row, i))
      }
    }
    return closed
  }
}

extension CohortMeasures.Cohort {
  /// Told cells that `earlier` kept back, the first `fixed` whatever they count.
  fileprivate func silent(
    _ path: KeyPath<Self, [Cell<Int>]>,
    of earlier: Self,
    fixed: Int,
    least: Int
  ) -> [Int] {
    let (before, now) = (earlier[keyPath: path], self[keyPath: path])
    let all = size.value ?? 0
    // The first period has everybody: it is the size once more, and whom it leaves out is nobody.
    return (1..<Swift.max(1, Swift.min(before.count, now.count))).filter { i in
      guard before[i].hidden == .private, now[i].hidden != .private, let count = now[i].value else {
        return false
      }
      return i < fixed || Swift.min(count, all - count) < least
    }
  }
}
