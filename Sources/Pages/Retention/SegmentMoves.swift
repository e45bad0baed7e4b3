import Charts
import Commerce
import Markup
import Retention
import Wording

/// Moves between the groups in four weeks: the matrix, and the two largest.
struct SegmentMoves {
  struct Move {
    let from: String
    let to: String
    let count: Int
  }

  private let context: PageContext
  private let flow: [RFMMeasures.Flow]
  /// Moves that may be shown, largest first.
  let moves: [Move]

  init(_ context: PageContext) {
    self.context = context
    flow = context.edition.rfm.flow
    moves = SegmentMoves.moves(flow)
  }

  private static func moves(_ flow: [RFMMeasures.Flow]) -> [Move] {
    flow.compactMap { row -> Move? in
      guard row.from != row.to, let count = row.customers.shown, count > 0 else { return nil }
      return Move(from: row.from, to: row.to, count: count)
    }.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      return (SegmentKey.rank(a.from), SegmentKey.rank(a.to))
        < (SegmentKey.rank(b.from), SegmentKey.rank(b.to))
    }
  }

  private var voice: Voice { context.voice }
  private var phrases: MovePhrases { voice.phrases.customers.moves }

  func name(_ key: String) -> String {
    key == SegmentKey.notYet ? phrases.notYet : voice.phrases.names.customerGroups.name(of: key)
  }

  /// Whether the groups of four weeks ago are known at all.
  var isKnown: Bool { !flow.isEmpty }

  /// Whether no move is kept back.
  var isWhole: Bool { flow.allSatisfy { $0.customers.shown != nil } }

  var largestSlip: Move? { moves.first { direction($0) > 0 } }
  var largestRise: Move? { moves.first { direction($0) < 0 } }

  /// The same slip in the edition of four weeks ago, where there is one.
  var largestSlipBefore: Int? {
    guard let slip = largestSlip,
      let before = context.site.input.published.first(where: {
        $0.week.id == context.edition.week.id - 4
      })
    else { return nil }
    return before.rfm.flow.first { $0.from == slip.from && $0.to == slip.to }?.customers.shown
  }

  private func direction(_ move: Move) -> Int {
    guard let from = SegmentKey.fading(move.from), let to = SegmentKey.fading(move.to) else {
      return 0
    }
    return to - from
  }

  /// The matrix, which is its own picture: shaded cells under both sets of names.
  var figure: Figure? {
    guard isKnown else { return nil }
    let k = String(context.edition.settings.privacy.k)
    let finding =
      moves.first.map {
        (isWhole ? phrases.finding : phrases.findingShown)(
          voice.numbers.count($0.count),
          name($0.from),
          name($0.to)
        )
      } ?? phrases.findingNone
    return Figure(
      id: "moves",
      finding: finding,
      subline: phrases.subline(k),
      picture: nil,
      missing: moves.isEmpty ? voice.phrases.customers.segment.moveMissing : nil,
      foot: context.foot(nil, "rfm.flow"),
      table: moves.isEmpty ? nil : matrix,
      isTableOpen: true,
      downloads: context.downloads("rfm-flow"),
      width: .full
    )
  }

  static func bars(
    _ moves: some Sequence<Move>,
    _ name: (String) -> String,
    _ voice: Voice
  ) -> BarRows {
    BarRows(
      rows: moves.map { move in
        BarRows.Row(
          label: voice.phrases.customers.moves.move(name(move.from), name(move.to)),
          value: Double(move.count),
          text: voice.numbers.exact(move.count)
        )
      }
    )
  }

  /// From which group, a row each, to which, a column each.
  private var matrix: DataTable {
    let froms =
      flow.contains { $0.from == SegmentKey.notYet }
      ? SegmentKey.order + [SegmentKey.notYet] : SegmentKey.order
    let steps = HeatSteps(moves.map(\.count), fromZero: true)
    return DataTable(
      caption: phrases.caption,
      rowTitle: "↓\u{A0}" + phrases.from + voice.language.comma + "→\u{A0}" + phrases.to,
      columns: SegmentKey.order.map { DataTable.Column(name($0)) },
      rows: froms.map { from in
        DataTable.Row(
          DataTable.Cell(name(from)),
          SegmentKey.order.map { cell(from, $0, steps) }
        )
      },
      isMatrix: true
    )
  }

  private func cell(_ from: String, _ to: String, _ steps: HeatSteps) -> DataTable.Cell {
    guard let row = flow.first(where: { $0.from == from && $0.to == to }) else {
      return DataTable.Cell("0", isQuiet: true)
    }
    guard let count = row.customers.shown else { return DataTable.Cell(row.customers, in: voice) }
    let isMove = from != to && count > 0
    return DataTable.Cell(
      voice.numbers.exact(count),
      heat: isMove ? steps.step(count) : nil,
      isQuiet: !isMove
    )
  }
}
