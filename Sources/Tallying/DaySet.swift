/// Days of the years 1…9999, and a year around them for what time zones shift.
struct DaySet: ~Copyable, Sendable {
  private static let first: Int32 = -719_162 - 366
  private static let last: Int32 = 2_932_896 + 366

  private var words = Cells<UInt64>((Int(last - first) + 64) / 64)

  @inline(__always)
  mutating func insert(_ day: Int32) {
    precondition(day >= DaySet.first && day <= DaySet.last, "a day beyond the year 9999")
    let bit = Int(day &- DaySet.first)
    words[bit >> 6] |= 1 << UInt64(truncatingIfNeeded: bit & 63)
  }

  mutating func formUnion(_ other: borrowing DaySet) {
    for index in 0..<words.count where other.words[index] != 0 {
      words[index] |= other.words[index]
    }
  }

  /// The days, ascending.
  var days: [Int32] {
    var found: [Int32] = []
    for index in 0..<words.count {
      var left = words[index]
      while left != 0 {
        found.append(DaySet.first + Int32(index * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
    }
    return found
  }
}
