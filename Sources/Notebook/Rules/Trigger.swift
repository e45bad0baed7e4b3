package import Diagnostics

/// When a playbook fits the week: conditions on measures, joined by `and` and `or`.
///
/// `NAME < | <= | > | >= NUMBER`, `NAME rises`, `NAME falls`; `and` binds tighter than `or`,
/// parentheses group, and a number may be written in per cent (`25%` is 0.25).
package indirect enum Trigger: Sendable, Hashable {
  package enum Comparison: String, Sendable, Hashable {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      }
    }
  }

  /// Which way a measure went beyond its noise.
  package enum Movement: String, Sendable, Hashable { case rises, falls, same }

  case compares(Name, Comparison, Double)
  case moves(Name, Movement)
  case all(Trigger, Trigger)
  case any(Trigger, Trigger)

  /// A measure's path and its place in the file.
  package struct Name: Sendable, Hashable {
    package var path: String
    package var location: SourceLocation
  }

  /// The measures that the trigger looks at, in the order of the text.
  package var names: [Name] {
    switch self {
    case .compares(let name, _, _), .moves(let name, _): [name]
    case .all(let a, let b), .any(let a, let b): a.names + b.names
    }
  }

  /// Whether the trigger holds, or `nil` where the measures that decide are missing.
  ///
  /// Missing parts decide nothing by themselves: false and missing is false, true or missing true.
  /// `value` gives a measure's value and `movement` its way, each `nil` where it cannot be said.
  package func holds(
    value: (String) -> Double?,
    movement: (String) -> Movement?
  ) -> Bool? {
    switch self {
    case .compares(let name, let comparison, let number):
      return value(name.path).map { comparison.holds($0, number) }
    case .moves(let name, let wanted):
      return movement(name.path).map { $0 == wanted }
    case .all(let a, let b):
      let first = a.holds(value: value, movement: movement)
      let second = b.holds(value: value, movement: movement)
      if first == false || second == false { return false }
      return first == nil || second == nil ? nil : true
    case .any(let a, let b):
      let first = a.holds(value: value, movement: movement)
      let second = b.holds(value: value, movement: movement)
      if first == true || second == true { return true }
      return first == nil || second == nil ? nil : false
    }
  }
}
