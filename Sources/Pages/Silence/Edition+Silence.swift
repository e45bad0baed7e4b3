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
    keepSilenceOfGroups(standing)
  }

  /// Keeps back what the edition of four weeks before kept back of its groups: here they stand once
  /// more, as the groups before and as where moves begin.
  ///
  /// Beside that edition a reader could otherwise fill its gaps.
  private mutating func keepSilenceOfGroups(_ published: [Edition]) {
    guard let earlier = published.last(where: { $0.week.id == week.id - 4 }) else { return }
    let silent = Set(earlier.rfm.groups.filter { $0.customers.hidden == .private }.map(\.name))
    guard !silent.isEmpty else { return }
    for index in rfm.groups.indices where silent.contains(rfm.groups[index].name) {
      rfm.groups[index].before.hidden = .private
    }
    for index in rfm.flow.indices where silent.contains(rfm.flow[index].from) {
      rfm.flow[index].customers.hidden = .private
    }
  }
}

extension SilentLine {
  /// Every family of groups that an edition tells of and that comes anew, larger or moved on, with
  /// each week.
  static let all = places + profile + goods + service + returning + money
}
