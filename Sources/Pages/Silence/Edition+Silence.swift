import Commerce
import Retention

extension Edition {
  /// Keeps back what would tell of a few people beside an edition published before.
  ///
  /// Those are the editions of earlier weeks, and an earlier one of the same week that this build
  /// puts right. The same editions give the same result, whether this week's own is already among
  /// them or not. `published` are public views, oldest first.
  package mutating func keepSilence(of published: [Edition]) {
    let standing = published.filter { $0.week.id <= week.id }
    guard !standing.isEmpty else { return }
    for line in SilentLine.all { line.keep(in: &self, after: standing) }
    keepSilenceOfNetworks(standing)
  }
}

extension SilentLine {
  /// Every family of groups that an edition tells of and that comes anew, larger or moved on, with
  /// each week.
  static let all = places + profile + goods + service + returning + money
}
