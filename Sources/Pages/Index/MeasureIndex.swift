import Diagnostics
import Retention
import Wording

/// Every measure of an edition by its name: its path, such as `repeat.within.90`.
///
/// The names serve `{{ }}` in notes, the conditions of playbooks, `explain` and the anchors of the
/// method pages. A component of a list is what tells its elements apart: `growth.weeks.2026-W47`,
/// `rfm.groups.champions`, `cohorts.monthly.2026-03.retained.3`; `last` is the newest. Parts of a
/// rate or an estimate can be named too: `repeat.within.90.low`.
package struct MeasureIndex: Sendable {
  package let edition: Edition
  let root: MeasureNode

  package init(_ edition: Edition) {
    self.edition = edition
    root = .edition(edition)
  }

  /// The value of a name; `nil` for a name that no edition has.
  ///
  /// A name that is right, but has nothing behind it in this edition, is `no_data`.
  package subscript(path: String) -> MeasureValue? {
    var node = root
    for component in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard let next = node[component] else {
        return MeasureIndex.isKnown(path) ? .whole(Cell(missing: .noData), .count) : nil
      }
      node = next
    }
    switch node {
    case .value(let value), .valueAnd(let value, _): return value
    case .group, .list, .series: return nil
    }
  }

  /// Whether any edition may have a measure of this name.
  package static func isKnown(_ path: String) -> Bool {
    DefinitionCard.covering(path) != nil
  }

  /// Whether this edition has a measure of this name, or another edition may have it.
  ///
  /// What can differ between editions are the elements of lists (weeks, groups) and parts that need
  /// a longer history; everything else is fixed, so a slip in it is told from a gap in the data.
  package func isKnown(_ path: String) -> Bool {
    let components = path.split(separator: ".", omittingEmptySubsequences: false)
    var node = root
    for (depth, component) in components.enumerated() {
      if let next = node[component] {
        node = next
        continue
      }
      switch node {
      case .list, .series: return MeasureIndex.isKnown(path)
      case .group, .value, .valueAnd:
        let missing = components[...depth].joined(separator: ".")
        return MeasureIndex.dependsOnHistory.contains(missing) && MeasureIndex.isKnown(path)
      }
    }
    switch node {
    case .value, .valueAnd: return true
    case .group, .list, .series: return false
    }
  }

  /// Parts of the edition that a short history does not have.
  private static let dependsOnHistory: Set<String> = ["growth.fourWeeks"]

  /// All names with their values, in the edition's order.
  ///
  /// Cost: O(cells); the series of cohorts are most of them.
  package var all: [(path: String, value: MeasureValue)] { collected(series: true) }

  /// Without the long series of cohorts, weeks and curves: what a person is likely to mean.
  package var headlines: [(path: String, value: MeasureValue)] { collected(series: false) }

  /// The name that was most likely meant, for the hint of an unknown one.
  package func suggestion(for path: String) -> String? {
    nearestName(to: path, among: headlines.map(\.path))
  }

  private func collected(series: Bool) -> [(path: String, value: MeasureValue)] {
    var found: [(path: String, value: MeasureValue)] = []
    root.collect(under: "", series: series, into: &found)
    return found
  }
}
