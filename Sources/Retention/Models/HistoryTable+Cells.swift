extension HistoryTable {
  /// The same customers in cells of so many days, of more the longer ago the first purchase is, and all
  /// cells of a span of days at one time.
  ///
  /// Ages and last purchases are cut alike, from the first purchase on; a span's ages lie at their
  /// mean, so do its last purchases, and those of customers who bought within the span that they are
  /// old in lie as far before its end as on average. Few distinct times are what makes a likelihood
  /// of cells cheap. From weeks on no parameter of the CDNOW sample moves by more than a twentieth of
  /// its standard error.
  func cells(ofDays days: Int) -> HistoryTable {
    let spans = Spans(self, weeks: Double(days) / 7)
    var cells: [Row] = []
    var sums = [Double](repeating: 0, count: spans.count * spans.count)
    for group in groups {
      for pair in pairs[group.pairs] {
        let start = spans.places[Int(pair.age)] * spans.count
        for row in Int(pair.first)..<Int(pair.end) {
          sums[start + spans.places[Int(last[row])]] += counts[row]
        }
      }
      for age in 0..<spans.count {
        for last in 0...age where sums[age * spans.count + last] > 0 {
          let time = age == last ? spans.late[age] : spans.lasts[last]
          let count = sums[age * spans.count + last]
          cells.append(Row(x: group.x, last: time, age: spans.ages[age], count: count))
          sums[age * spans.count + last] = 0
        }
      }
    }
    return HistoryTable(times: spans.times, rows: cells)
  }

  /// Cells from weeks on, or from months where those are more than so many; itself if it has no more.
  func cells(atMost rows: Int) -> HistoryTable {
    guard self.rows > rows else { return self }
    var table = self
    for days in [7, 14, 28, 56] {
      table = cells(ofDays: days)
      if table.rows <= rows { break }
    }
    return table
  }
}

/// Spans of days and the times at which their customers are put.
private struct Spans {
  /// By position of a time: its span; 0 holds time 0 alone.
  let places: [Int]
  let count: Int
  private(set) var times: [Double] = []
  /// By span: positions in `times` of ages, of last purchases in an earlier span than the age, and of
  /// those in the same.
  private(set) var ages: [Int32] = []
  private(set) var lasts: [Int32] = []
  private(set) var late: [Int32] = []

  private struct Mean {
    var count = 0.0
    var sum = 0.0

    var value: Double { count > 0 ? sum / count : 0 }

    mutating func add(_ count: Double, _ value: Double) {
      self.count += count
      sum += count * value
    }
  }

  init(_ table: HistoryTable, weeks width: Double) {
    places = Spans.places(table.times, weeks: width)
    count = (places.last ?? 0) + 1
    var ages = [Mean](repeating: Mean(), count: count)
    var (lasts, gaps) = (ages, ages)
    for pair in table.pairs {
      let span = places[Int(pair.age)]
      let age = table.times[Int(pair.age)]
      ages[span].add(pair.count, age)
      for row in Int(pair.first)..<Int(pair.end) {
        let time = table.times[Int(table.last[row])]
        let other = places[Int(table.last[row])]
        if other < span {
          lasts[other].add(table.counts[row], time)
        } else {
          gaps[span].add(table.counts[row], age - time)
        }
      }
    }
    let late = (0..<count).map { max(0, ages[$0].value - gaps[$0].value) }
    place(ages.map(\.value), lasts.map(\.value), late)
  }

  /// A span is at least so wide, and a twelfth of the time that went before.
  private static func places(_ times: [Double], weeks width: Double) -> [Int] {
    var (span, end) = (0, 0.0)
    return times.map { time in
      while time > 0, span == 0 || time >= end {
        span += 1
        end += max(width, end / 12)
      }
      return span
    }
  }

  private mutating func place(_ ages: [Double], _ lasts: [Double], _ late: [Double]) {
    times = Set(ages + lasts + late).sorted()
    var positions: [Double: Int32] = [:]
    for (index, time) in times.enumerated() { positions[time] = Int32(index) }
    // Every time was put in above.
    self.ages = ages.map { positions[$0] ?? 0 }
    self.lasts = lasts.map { positions[$0] ?? 0 }
    self.late = late.map { positions[$0] ?? 0 }
  }
}
