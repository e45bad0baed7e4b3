import Retention

/// Groups of customers of one kind, and how an edition keeps back what editions before it kept back.
///
/// Two editions can be subtracted. A group that was kept back had 1 to k − 1 people, or stood in for
/// one that had; told with k people the week after, it would tell that 1 to k − 1 came. So a group
/// that any kept edition kept back is told again only with k + (k − 1) people or more, and the same
/// holds for each part that is told of it: whatever it was, k or more have come since. As long as it
/// waits it may have anything up to 2k − 2, so how many came with the week that tells it can be
/// anything over a range of at least k − 1 too, from few to k and more.
///
/// Where the groups add up to a published total, an edition's hidden groups are a sum that everybody
/// knows. To tell all but one of them later would tell that one nearly as well, for most people of
/// two weeks are the same. So of what was hidden together either all is told, or two groups and k
/// people stay hidden together.
struct SilentLine: Sendable {
  /// The groups of an edition, in its own order.
  var cells: @Sendable (Edition) -> [SilentCell]
  /// People who are in none of the groups, where these and the groups add up to a published total.
  var rest: (@Sendable (Edition) -> Int)?
  /// Whether an edition tells of such groups, where it does not name those that it keeps back.
  var omits: (@Sendable (Edition) -> Bool)?
  /// Told apart by place, sex or age.
  var isSensitive = false
  /// Keeps back the group at this place among `cells`.
  var hide: @Sendable (inout Edition, Int) -> Void

  init(
    _ cells: @escaping @Sendable (Edition) -> [SilentCell],
    rest: (@Sendable (Edition) -> Int)? = nil,
    omits: (@Sendable (Edition) -> Bool)? = nil,
    isSensitive: Bool = false,
    hide: @escaping @Sendable (inout Edition, Int) -> Void
  ) {
    self.cells = cells
    self.rest = rest
    self.omits = omits
    self.isSensitive = isSensitive
    self.hide = hide
  }

  /// The fewest people with whom a group is told again that an edition with the threshold `before`
  /// kept back.
  static func least(_ k: Int, after before: Int) -> Int { k + max(1, before) - 1 }

  /// Keeps back what has to wait.
  ///
  /// `published` are public views, oldest first. Cost: O(groups) for each.
  func keep(in edition: inout Edition, after published: [Edition]) {
    let cells = cells(edition)
    guard !cells.isEmpty else { return }
    let k = threshold(edition)
    var (hidden, together) = waiting(cells, k: k, after: published)
    guard !together.isEmpty else { return }
    if let rest {
      let counts = cells.map { $0.counts.first ?? 0 } + [rest(edition)]
      hidden = Self.closed(hidden, counts, together: together, k: k)
    }
    // From behind, for some take a group out of its list.
    for index in cells.indices.reversed() where hidden[index] && !cells[index].isPrivate {
      hide(&edition, index)
    }
  }

  /// Which groups are kept back already or have to wait, where a network is then asked which others
  /// have to be kept back with them.
  ///
  /// A network can be closed in more than one way: what an edition of this very week kept back
  /// stays so, and the week is closed as it was.
  static func waiting(
    _ cells: @escaping @Sendable (Edition) -> [SilentCell],
    in edition: Edition,
    after published: [Edition]
  ) -> [Bool] {
    let line = SilentLine(cells, hide: { _, _ in })
    let found = cells(edition)
    var hidden = line.waiting(found, k: line.threshold(edition), after: published).hidden
    for earlier in published where earlier.week.id == edition.week.id {
      for index in line.silent(of: found, in: earlier) { hidden[index] = true }
    }
    return hidden
  }

  /// Groups that are kept back or have to wait, and those that an edition hid together.
  private func waiting(
    _ cells: [SilentCell],
    k: Int,
    after published: [Edition]
  ) -> (hidden: [Bool], together: [[Int]]) {
    var hidden = cells.map(\.isPrivate)
    var together: [[Int]] = []
    for earlier in published {
      let silent = silent(of: cells, in: earlier)
      guard !silent.isEmpty else { continue }
      let least = Self.least(k, after: threshold(earlier))
      for index in silent where cells[index].counts.contains(where: { $0 < least }) {
        hidden[index] = true
      }
      if together.last != silent { together.append(silent) }
    }
    return (hidden, together)
  }

  private func threshold(_ edition: Edition) -> Int {
    let privacy = edition.settings.privacy
    return max(1, isSensitive ? privacy.kSensitive : privacy.k)
  }

  /// Places of the groups that an edition before kept back.
  private func silent(of cells: [SilentCell], in earlier: Edition) -> [Int] {
    let before = self.cells(earlier)
    if let omits {
      guard omits(earlier) else { return [] }
      let told = Set(before.lazy.filter { !$0.isPrivate }.map(\.key))
      return cells.indices.filter { !told.contains(cells[$0].key) }
    }
    let silent = Set(before.lazy.filter(\.isPrivate).map(\.key))
    return silent.isEmpty ? [] : cells.indices.filter { silent.contains(cells[$0].key) }
  }

  /// Hides more, until neither the total nor a sum that was hidden before tells one of them.
  ///
  /// The last of `counts` are the people in no group, who stand hidden beside those that are.
  private static func closed(
    _ hidden: [Bool],
    _ counts: [Int],
    together: [[Int]],
    k: Int
  ) -> [Bool] {
    let rest = counts.count - 1
    var hidden = hidden + [counts[rest] > 0]
    while true {
      let before = hidden
      for group in together + [Array(hidden.indices.dropLast())]
      where group.contains(where: { hidden[$0] }) {
        // Nobody outside the groups is no cover.
        let places = counts[rest] > 0 ? group + [rest] : group
        let line = SuppressedLine(
          places.map { counts[$0] },
          k: k,
          hidden: places.map { hidden[$0] }
        )
        for (place, isHidden) in zip(places, line.isHidden) where isHidden { hidden[place] = true }
      }
      if hidden == before { return hidden.dropLast() }
    }
  }
}
