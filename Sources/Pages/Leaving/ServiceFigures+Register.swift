import Commerce
import Markup
import Retention
import Wording

/// Complaints by how far they are, and calls that nobody has made.
extension ServiceFigures {
  private var words: RegisterPhrases { voice.phrases.serviceNotes.register }

  var register: Figure? {
    let rows = context.edition.care.complaints
    guard !rows.isEmpty else { return nil }
    return Figure(
      id: "complaints",
      finding: registerFinding(rows),
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "care.complaints"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.state,
        columns: (words.ages + [words.all]).map { DataTable.Column($0) },
        rows: rows.map { row in
          DataTable.Row(
            DataTable.Cell(words.name(row.state.rawValue)),
            (row.ages + [row.all]).map { DataTable.Cell($0, in: voice) }
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("service-complaints"),
      width: .full
    )
  }

  private func registerFinding(_ rows: [CareMeasures.Complaints]) -> String {
    let open = rows.filter { $0.state != .solved }.map(\.all)
    if open.contains(where: { $0.hidden != nil }) { return words.findingHidden }
    let count = open.reduce(0) { $0 + ($1.shown ?? 0) }
    return count == 0 ? words.findingNone : words.finding(voice.numbers.exact(count))
  }

  /// Sentences below the heading of the register.
  var registerText: [String] {
    let calls = context.edition.care.callBacks.shown.flatMap { count in
      count > 0 ? words.callBacks(voice.numbers.exact(count)) : nil
    }
    return [calls, words.lists].compactMap(\.self)
  }
}
