/// Which event days of a survival curve are told: each stands for at least k events since the one
/// before, and for none or at least k customers who are no longer watched.
///
/// Two told days can be subtracted, and both differences are cells of their own. The days that pages
/// read the curve at come first, so that what they say is of those days and of none before; then
/// every day that fits between, in order of time.
struct ShownSteps {
  /// Days that pages read the curve at, those first that say most.
  static let readDays = [90, 30, 180, 60, 14, 7]

  private let k: Int
  /// By event day: everybody who came back by then, and who was no longer watched before it.
  private let events: [Int]
  private let gone: [Int]
  /// Ascending positions.
  private(set) var chosen: [Int] = []

  init(_ curve: SurvivalCurve, _ gate: Gate) {
    k = gate.k
    var (events, gone, sum) = ([Int](), [Int](), 0)
    for point in curve.points {
      gone.append(curve.customers - sum - point.atRisk)
      sum += point.events
      events.append(sum)
    }
    (self.events, self.gone) = (events, gone)
    guard !gate.isSmall(curve.customers) else { return }
    let mayShow = curve.points.indices.map { index in
      let atRisk = curve.points[index].atRisk
      return atRisk >= gate.minimum.atRisk && !gate.isSmall(atRisk)
        && !gate.isSmall(curve.events - events[index])
    }
    for day in ShownSteps.readDays {
      let last = curve.points.lastIndex { $0.time <= Double(day) }
      if let last, mayShow[last] { insert(last) }
    }
    for index in mayShow.indices where mayShow[index] { insert(index) }
  }

  /// Takes a day in if it differs by enough from those before and after it.
  private mutating func insert(_ index: Int) {
    let place = chosen.firstIndex { $0 >= index } ?? chosen.count
    guard place == chosen.count || chosen[place] != index else { return }
    let before = place == 0 ? (events: 0, gone: 0) : state(chosen[place - 1])
    guard fits(before, state(index)) else { return }
    guard place == chosen.count || fits(state(index), state(chosen[place])) else { return }
    chosen.insert(index, at: place)
  }

  private func state(_ index: Int) -> (events: Int, gone: Int) { (events[index], gone[index]) }

  private func fits(_ one: (events: Int, gone: Int), _ next: (events: Int, gone: Int)) -> Bool {
    let left = next.gone - one.gone
    return next.events - one.events >= k && (left == 0 || left >= k)
  }
}
