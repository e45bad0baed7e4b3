/// Counts by number of days: a list for those of a human life, a dictionary for mistaken dates.
struct LengthCounts {
  private static let usual = 1 << 15

  private var near: [Int] = []
  private var far: [Int: Int] = [:]

  mutating func add(_ count: Int, at days: Int) {
    guard days >= 0, days < LengthCounts.usual else {
      far[days, default: 0] += count
      return
    }
    if days >= near.count {
      near += repeatElement(0, count: max(days + 1, 2 * near.count) - near.count)
    }
    near[days] += count
  }

  func count(at days: Int) -> Int {
    near.indices.contains(days) ? near[days] : far[days, default: 0]
  }

  /// Those that are not zero, by days.
  var all: [LengthCount] {
    let others = far.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { LengthCount(days: $0.key, count: $0.value) }
    let usual = near.indices.filter { near[$0] != 0 }
      .map { LengthCount(days: $0, count: near[$0]) }
    return others.filter { $0.days < 0 } + usual + others.filter { $0.days >= 0 }
  }
}
