import Commerce
import Retention

extension Edition {
  /// Keeps back what the edition of four weeks before kept back of its groups: here they stand once
  /// more, as the groups before and as where moves begin.
  ///
  /// Beside that edition a reader could otherwise fill its gaps. `published` are public views.
  package mutating func keepSilence(of published: [Edition]) {
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
