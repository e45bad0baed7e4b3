/// Whether the year of dates such as `26-03-04` stands first or last.
///
/// Each such date is mostly possible both ways, so the column decides: read the wrong way, the days of
/// a month become years, and the days of some months spread over decades.
struct ShortYears: Equatable {
  private var cells = 0
  /// Cells that can only be read one way.
  private var onlyFirst = 0
  private var onlyLast = 0
  private var first = Spread()
  private var last = Spread()

  private struct Spread: Equatable {
    var low = Int32.max
    var high = Int32.min

    mutating func add(_ day: Int32?) {
      guard let day else { return }
      (low, high) = (min(low, day), max(high, day))
    }

    mutating func merge(_ other: Spread) {
      (low, high) = (min(low, other.low), max(high, other.high))
    }

    /// Days from the first to the last.
    var length: Int { low > high ? 0 : Int(high) - Int(low) }
  }

  mutating func add(yearFirst: Int32?, yearLast: Int32?) {
    cells += 1
    if yearLast == nil, yearFirst != nil { onlyFirst += 1 }
    if yearFirst == nil, yearLast != nil { onlyLast += 1 }
    first.add(yearFirst)
    last.add(yearLast)
  }

  mutating func merge(_ next: ShortYears) {
    cells += next.cells
    onlyFirst += next.onlyFirst
    onlyLast += next.onlyLast
    first.merge(next.first)
    last.merge(next.last)
  }

  /// Last, unless the cells say first: they cannot be read otherwise, or three or more of them stand
  /// within a quarter of the time.
  var areFirst: Bool {
    if onlyFirst != onlyLast { return onlyFirst > onlyLast }
    return cells >= 3 && 4 * first.length < last.length
  }
}
