import Charts
import Commerce
import Markup
import Retention
import Wording

extension DataPage {
  /// Where every row went; the rows of the table add up across.
  static func filesFigure(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.data
    let accounts = context.edition.input.files
    guard !accounts.isEmpty else { return nil }
    let rejected = accounts.reduce(0) { $0 + $1.rejectedTotal }
    var rows = accounts.map { row($0, context) }
    if accounts.count > 1 { rows.append(total(accounts, context)) }
    return Figure(
      id: "files",
      finding: rejected == 0
        ? phrases.files.finding : phrases.files.findingRejected(voice.numbers.count(rejected)),
      subline: phrases.files.subline,
      picture: nil,
      foot: HTML(text: phrases.files.foot),
      table: DataTable(
        caption: phrases.files.caption,
        rowTitle: phrases.files.file,
        columns: columns(context),
        rows: rows
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.files.rawValue),
      width: .full
    )
  }

  static func columns(_ context: PageContext) -> [DataTable.Column] {
    let phrases = context.voice.phrases.data.files
    return [
      phrases.rows, phrases.accepted, phrases.merged, phrases.excluded, phrases.rejected,
      phrases.blank,
    ].map { DataTable.Column($0) }
  }

  static func row(
    _ file: FileAccount,
    _ context: PageContext,
    name: String? = nil
  ) -> DataTable.Row {
    let numbers = context.voice.numbers
    let detail = name == nil ? file.layout : file.name
    return DataTable.Row(
      DataTable.Cell(name ?? file.name, detail: "\(detail) · \(file.encoding)"),
      [
        DataTable.Cell(numbers.exact(file.rows)),
        DataTable.Cell(numbers.exact(file.accepted)),
        DataTable.Cell(numbers.exact(file.merged)),
        cell(file.excluded, context),
        cell(file.rejected, context),
        DataTable.Cell(numbers.exact(file.blank)),
      ]
    )
  }

  /// A total with its reasons below it, the largest first.
  private static func cell(_ reasons: [String: Int], _ context: PageContext) -> DataTable.Cell {
    let total = reasons.values.reduce(0, +)
    let parts = byCount(reasons).prefix(4).map { reason, count in
      "\(context.voice.phrases.data.reason(reason)) \(context.voice.numbers.exact(count))"
    }
    return DataTable.Cell(
      context.voice.numbers.exact(total),
      detail: parts.isEmpty ? nil : parts.joined(separator: " · ")
    )
  }

  private static func total(_ files: [FileAccount], _ context: PageContext) -> DataTable.Row {
    func sum(_ part: (FileAccount) -> Int) -> DataTable.Cell {
      DataTable.Cell(context.voice.numbers.exact(files.reduce(0) { $0 + part($1) }))
    }
    return DataTable.Row(
      DataTable.Cell(context.voice.phrases.data.files.total),
      [
        sum(\.rows), sum(\.accepted), sum(\.merged), sum(\.excludedTotal), sum(\.rejectedTotal),
        sum(\.blank),
      ],
      isTotal: true
    )
  }

  /// Reasons by their count, the largest first, then by name.
  static func byCount(_ reasons: [String: Int]) -> [(reason: String, count: Int)] {
    reasons.filter { $0.value > 0 }.map { (reason: $0.key, count: $0.value) }.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.reason < b.reason
    }
  }

  /// Orders that do not count, by reason.
  static func excludedFigure(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.data.excluded
    let input = context.edition.input
    let reasons = byCount(input.excludedOrders)
    let total = reasons.reduce(0) { $0 + $1.count }
    guard total > 0 || input.unlinkedReturns != 0 else { return nil }
    let rows = reasons.map { reason, count in
      DataTable.Row(
        DataTable.Cell(voice.phrases.data.reason(reason)),
        [DataTable.Cell(voice.numbers.exact(count))]
      )
    }
    let unlinked = voice.numbers.money(input.unlinkedReturns, context.currency)
    return Figure(
      id: "excluded",
      finding: total == 0
        ? phrases.findingNone
        : phrases.finding(
          voice.numbers.exact(total),
          voice.numbers.exact(input.readOrders),
          voice.numbers.exact(input.orders)
        ),
      subline: phrases.subline,
      picture: nil,
      foot: input.unlinkedReturns == 0 ? HTML() : HTML(text: phrases.unlinked(unlinked)),
      table: rows.isEmpty
        ? nil
        : DataTable(
          caption: phrases.caption,
          rowTitle: phrases.reason,
          columns: [DataTable.Column(phrases.orders)],
          rows: rows
        ),
      isTableOpen: true,
      width: .half
    )
  }
}

extension InputMeasures {
  /// Orders that were read: those that count, and those left out with a reason.
  var readOrders: Int { orders + excludedOrders.values.reduce(0, +) }
}
