import Retention

// How a line of groups is made from where an edition holds them.
extension SilentLine {
  /// The rows of a list.
  static func rows<Row>(
    _ path: any WritableKeyPath<Edition, [Row]> & Sendable,
    rest: (@Sendable (Edition) -> Int)? = nil,
    isSensitive: Bool = false,
    _ cell: @escaping @Sendable (Row) -> SilentCell,
    hide: @escaping @Sendable (inout Row) -> Void
  ) -> SilentLine {
    SilentLine(
      { $0[keyPath: path].map(cell) },
      rest: rest,
      isSensitive: isSensitive,
      hide: { edition, index in hide(&edition[keyPath: path][index]) }
    )
  }

  /// The values of a table, by their names.
  static func values<Value>(
    _ path: any WritableKeyPath<Edition, [String: Value]> & Sendable,
    _ cell: @escaping @Sendable (String, Value) -> SilentCell,
    hide: @escaping @Sendable (inout Value) -> Void
  ) -> SilentLine {
    SilentLine(
      { edition in edition[keyPath: path].sorted { $0.key < $1.key }.map(cell) },
      hide: { edition, index in
        let name = edition[keyPath: path].keys.sorted()[index]
        guard var value = edition[keyPath: path][name] else { return }
        hide(&value)
        edition[keyPath: path][name] = value
      }
    )
  }

  /// One count that stands by itself.
  static func count(_ path: any WritableKeyPath<Edition, Cell<Int>> & Sendable) -> SilentLine {
    SilentLine(
      { [SilentCell("", $0[keyPath: path])] },
      hide: { edition, _ in edition[keyPath: path].hidden = .private }
    )
  }

  /// One share that stands by itself.
  static func rate(_ path: any WritableKeyPath<Edition, Rate> & Sendable) -> SilentLine {
    SilentLine(
      { [SilentCell("", $0[keyPath: path])] },
      hide: { edition, _ in edition[keyPath: path].hidden = .private }
    )
  }

  /// Two shares and their difference, which goes with either.
  static func pair(
    _ path: any WritableKeyPath<Edition, ServiceMeasures.Quarters> & Sendable
  ) -> SilentLine {
    SilentLine(
      { edition in
        let both = edition[keyPath: path]
        return [SilentCell("now", both.now), SilentCell("before", both.before)]
      },
      hide: { edition, index in
        edition[keyPath: path].keepBack(index == 0 ? \.now : \.before)
      }
    )
  }
}

extension ServiceMeasures.Quarters {
  fileprivate mutating func keepBack(_ rate: WritableKeyPath<Self, Rate>) {
    self[keyPath: rate].hidden = .private
    difference.hidden = .private
  }
}
