/// A number of the front page with all its company.
package struct Tile: Sendable, Hashable {
  /// The measure's path in the edition, such as `repeat.recent.90`.
  package var measure: String
  package var name: String
  /// The figure itself; nothing where it is missing.
  package var value: String?
  /// "25.0–30.1".
  package var interval: String?
  /// "331 of 1,204 people", or what the number is made of.
  package var company: String?
  package var change: ChangeLine?
  /// Why there is no figure.
  package var missing: String?
  /// The page that says more.
  package var page: Link
  /// The definition card.
  package var definition: Link

  package init(
    measure: String,
    name: String,
    value: String?,
    interval: String?,
    company: String?,
    change: ChangeLine?,
    missing: String?,
    page: Link,
    definition: Link
  ) {
    self.measure = measure
    self.name = name
    self.value = value
    self.interval = interval
    self.company = company
    self.change = change
    self.missing = missing
    self.page = page
    self.definition = definition
  }
}

/// What became of a number, in words, with its sign ▲ ▼ ＝ and its judgement ● ◆ ◇.
package struct ChangeLine: Sendable, Hashable {
  package enum Direction: Sendable, Hashable {
    case up, down, same
    /// Too unsteady to tell.
    case unsteady

    /// The direction as a shape: no theme says it by colour.
    var sign: String {
      switch self {
      case .up: "▲"
      case .down: "▼"
      case .same: "＝"
      case .unsteady: "–"
      }
    }
  }
  package enum Verdict: Sendable, Hashable { case better, worse, none }

  package var direction: Direction
  package var verdict: Verdict
  package var text: String
  /// The word of the verdict; empty for none.
  package var verdictWord: String

  package init(direction: Direction, verdict: Verdict, text: String, verdictWord: String) {
    self.direction = direction
    self.verdict = verdict
    self.text = text
    self.verdictWord = verdictWord
  }

  package var sign: String { direction.sign }
}
