import Commerce
import Markup
import Retention
import Wording

/// The front page in the making: the state of the week, and the words for it.
struct Letter: Sendable {
  /// What kind of week it is; the first that applies.
  enum State: Sendable, Hashable {
    /// No order at all.
    case none
    /// The last order is more than a week before D.
    case stale
    /// Under 100 customers: a percentage would mislead.
    case tiny
    /// Something moved; its subject leads.
    case moved(Move.Subject)
    case quiet
  }

  let context: PageContext
  let moves: Moves
  let state: State

  init(_ context: PageContext) {
    self.context = context
    moves = context.site.moves
    state = Letter.state(of: context.edition, moves)
  }

  private static func state(of edition: Edition, _ moves: Moves) -> State {
    if edition.input.orders == 0 { return .none }
    if edition.isStale { return .stale }
    if edition.input.customers < 100 { return .tiny }
    // Orders lead only where no tile moved; moves between groups never do. Ties go to the first.
    let leading: [Move.Subject] = [.lapsed, .active, .cameBack, .fullPrice, .new, .reactivated]
    let said = leading.compactMap { moves[$0] }.filter(\.isSaid)
    guard var top = said.first else {
      return moves[.orders]?.isSaid == true ? .moved(.orders) : .quiet
    }
    for move in said.dropFirst() where move.worth > top.worth { top = move }
    return .moved(top.subject)
  }

  var edition: Edition { context.edition }
  var voice: Voice { context.voice }
  var phrases: LetterPhrases { context.voice.phrases.letter }

  /// Whether comparisons are made at all.
  var compares: Bool { state != .stale && state != .none && state != .tiny }

  /// The words for the span of the flows.
  var span: LetterPhrases.Span {
    moves.flows?.spansFourWeeks == true ? phrases.fourWeeks : phrases.week
  }

  func count(_ number: Int?) -> String { number.map(voice.numbers.count) ?? "–" }
}
