/// Eight classes by whether each score is above the customers' mean.
///
/// Position: 4 where R is not above, 2 where F is not, 1 where M is not, added up.
///
/// - Source: the eight classes of Chinese retail courses; tables disagree on the names, not on the cut.
enum ScoreClasses {
  static let count = 8

  static func place(_ isHigh: (r: Bool, f: Bool, m: Bool)) -> Int {
    (isHigh.r ? 0 : 4) + (isHigh.f ? 0 : 2) + (isHigh.m ? 0 : 1)
  }
}

/// Five named sets of quarters 1…4 of recency, frequency and value, and the customers of none.
///
/// - Source: `_default_rfm_segment_config` of pymc_marketing/clv/utils.py.
enum ScoreQuarters {
  /// Premium, repeat, top spender, at risk, inactive: R, F and M in one number.
  private static let sets: [Set<Int>] = [
    [333, 334, 343, 344, 433, 434, 443, 444],
    [143, 232, 233, 234, 243, 244, 332],
    [124, 133, 134, 144, 224, 313, 314, 323, 324, 413, 414, 423, 424],
    [122, 123, 132, 212, 214, 222, 223, 312, 322, 412, 422],
    [111, 112, 113, 114, 211, 311, 411],
  ]

  static var count: Int { sets.count + 1 }

  /// The position of a customer's set; behind the last where none holds.
  static func place(r: Int, f: Int, m: Int) -> Int {
    sets.firstIndex { $0.contains(r * 100 + f * 10 + m) } ?? sets.count
  }
}

/// Ten named boxes of scores 1…5, the first that holds counting.
///
/// - Source: the example of the R package rfm, version 0.3.0, `rfm_segment`.
enum ScoreBoxes {
  private struct Box {
    var r: ClosedRange<Int>
    var f: ClosedRange<Int>
    var m: ClosedRange<Int>
  }

  /// Champions, potential loyalist, loyal customers, promising, new customers, can't lose them, at
  /// risk, need attention, about to sleep, lost.
  private static let boxes = [
    Box(r: 5...5, f: 5...5, m: 5...5), Box(r: 3...5, f: 3...5, m: 2...5),
    Box(r: 2...4, f: 2...4, m: 2...4), Box(r: 3...4, f: 1...3, m: 3...5),
    Box(r: 4...5, f: 1...3, m: 1...5), Box(r: 1...2, f: 3...4, m: 4...5),
    Box(r: 1...2, f: 2...5, m: 4...5), Box(r: 1...3, f: 3...5, m: 3...5),
    Box(r: 2...3, f: 1...3, m: 1...4), Box(r: 1...1, f: 1...5, m: 1...5),
  ]

  static var count: Int { boxes.count + 1 }

  /// The position of a customer's box; behind the last where none holds.
  static func place(r: Int, f: Int, m: Int) -> Int {
    boxes.firstIndex { $0.r.contains(r) && $0.f.contains(f) && $0.m.contains(m) } ?? boxes.count
  }
}
