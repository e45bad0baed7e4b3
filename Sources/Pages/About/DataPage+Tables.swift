import Commerce
import Markup
import Retention
import Wording

extension DataPage {
  /// Where the rows of each optional table went; `nil` where the shop gave none.
  static func tablesFigure(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.data.tables
    let given = context.edition.input.tables
    guard !given.isEmpty else { return nil }
    let numbers = voice.numbers
    // Assignments may be given; nobody is asked for them.
    let hasAssignments = given.contains { $0.layout == ShopTable.assignments.rawValue }
    return Figure(
      id: "tables",
      finding: phrases.finding(
        numbers.exact(given.count),
        numbers.exact(DataPage.openableTables.count + (hasAssignments ? 1 : 0))
      ),
      subline: phrases.subline,
      picture: nil,
      foot: HTML(text: phrases.foot),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: voice.phrases.data.files.file,
        columns: columns(context),
        rows: given.map { row($0, context, name: phrases.name($0.layout)) }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.files.rawValue),
      width: .full
    )
  }

  /// Tables that stand in a content folder; assignments do not, as they name people.
  static let openableTables = ShopTable.allCases.filter { $0 != .assignments }

  /// What each table that is not there would open, with its file and header.
  static func lockedTables(_ context: PageContext) -> [DataLockedPhrases.Pair] {
    let phrases = context.voice.phrases.data.tables
    let given = Set(context.edition.input.tables.map(\.layout))
    var missing = openableTables.filter { !given.contains($0.rawValue) }
    if context.edition.results.isEmpty { missing.append(.assignments) }
    return missing.map { table in
      let folder = table == .assignments ? "private/" : ""
      return DataLockedPhrases.Pair(
        phrases.opens(table.rawValue),
        phrases.how("\(folder)\(table.rawValue).csv", table.header.joined(separator: ", "))
      )
    }
  }
}
