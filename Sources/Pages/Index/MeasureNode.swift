/// A part of the tree of names: a value, or named parts below it.
///
/// The elements of a list are named by what tells them apart (a week, a group, a month) and can
/// also be reached by their position from 0, and the newest one as `last`.
package indirect enum MeasureNode: Sendable {
  case value(MeasureValue)
  /// A value that has named parts beside its own.
  case valueAnd(MeasureValue, [(name: String, node: MeasureNode)])
  case group([(name: String, node: MeasureNode)])
  case list([(name: String, node: MeasureNode)])
  /// A long series, made when someone asks for it; only its newest element is among the names
  /// that a mistyped one is compared with.
  case series(newest: MeasureNode? = nil, @Sendable () -> MeasureNode)

  /// The node a name leads to, one component a step.
  subscript(component: Substring) -> MeasureNode? {
    switch self {
    case .value(let value): value.part(named: String(component)).map(MeasureNode.value)
    case .valueAnd(let value, let parts):
      parts.first { $0.name == component }?.node
        ?? value.part(named: String(component)).map(MeasureNode.value)
    case .group(let parts): parts.first { $0.name == component }?.node
    case .list(let parts):
      if let named = parts.first(where: { $0.name == component }) {
        named.node
      } else if component == "last" {
        parts.last?.node
      } else if let position = Int(component), parts.indices.contains(position) {
        parts[position].node
      } else {
        nil
      }
    case .series(_, let make): make()[component]
    }
  }

  /// Every value below, in the order of the edition; without the long series if not wanted.
  func collect(
    under path: String,
    series wanted: Bool,
    into found: inout [(path: String, value: MeasureValue)]
  ) {
    switch self {
    case .value(let value): found.append((path, value))
    case .valueAnd(let value, let parts):
      found.append((path, value))
      MeasureNode.group(parts).collect(under: path, series: wanted, into: &found)
    case .group(let parts), .list(let parts):
      for part in parts {
        part.node.collect(
          under: path.isEmpty ? part.name : "\(path).\(part.name)",
          series: wanted,
          into: &found
        )
      }
    case .series(let newest, let make):
      if wanted {
        make().collect(under: path, series: true, into: &found)
      } else {
        newest?.collect(under: "\(path).last", series: false, into: &found)
      }
    }
  }

  /// Names for the elements of a list: the word where it can be a component of a path, else the
  /// position from 0.
  static func named<Element>(
    _ elements: [Element],
    _ word: (Element) -> String,
    _ node: (Element) -> MeasureNode
  ) -> [(name: String, node: MeasureNode)] {
    elements.enumerated().map { position, element in
      let name = word(element)
      let usable =
        !name.isEmpty
        && name.utf8.allSatisfy { byte in
          (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte == 45 || byte == 95
        }
      return (usable ? name : String(position), node(element))
    }
  }
}
