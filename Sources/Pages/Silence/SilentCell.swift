import Retention

/// Numbers of people that an edition tells together or keeps back together.
struct SilentCell {
  /// What they are called in every edition.
  var key: String
  /// Every count of people that follows from them where they are told: first the people
  /// themselves, then parts of them and what each part leaves.
  var counts: [Int]
  /// Kept back because they are too few, or because others are.
  var isPrivate: Bool

  init(_ key: some CustomStringConvertible, _ counts: [Int], isPrivate: Bool) {
    self.key = "\(key)"
    self.counts = counts
    self.isPrivate = isPrivate
  }

  init(_ key: some CustomStringConvertible, _ cell: Cell<Int>) {
    self.init(key, [cell.value ?? 0], isPrivate: cell.hidden == .private)
  }

  init(_ key: some CustomStringConvertible, _ rate: Rate) {
    self.init(key, rate.counts, isPrivate: rate.hidden == .private)
  }
}

extension Rate {
  /// Its whole, its part and the rest; none where there is nothing to tell.
  var counts: [Int] { whole > 0 ? [whole, part, whole - part] : [] }
}
