import Charts
import Commerce
import Markup
import Retention
import Wording

/// The page that says whether this edition can be trusted.
package struct DataPage: PageValue {
  package var question: String
  package var heading: String
  package var figures: [Figure]
  package var assumptionsTitle: String
  package var assumptions: [String]
  package var lockedTitle: String
  /// What is said where nothing is closed.
  package var lockedLead: String?
  package var locked: DataTable?
  package var downloadsTitle: String
  package var downloadsLead: String
  package var edition: Link
  /// The whole site in one file; `nil` where there is none.
  package var archive: Link?
  package var downloads: [Download]
  package var downloadsCaption: String
  package var downloadColumns: [String]

  /// A table to take away.
  package struct Download: Sendable, Hashable {
    package var name: String
    package var rows: String
    package var csv: Link
    package var json: Link
  }

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.data
    let input = context.edition.input
    question = phrases.question
    heading = DataPage.heading(context)
    figures = [
      DataPage.filesFigure(context), DataPage.tablesFigure(context),
      DataPage.identityFigure(context), DataPage.excludedFigure(context),
    ].compactMap(\.self)
    if input.files.isEmpty { figures = [] }
    assumptionsTitle = phrases.assumptions.title
    assumptions = DataPage.assumptions(context)
    lockedTitle = phrases.locked.title
    locked = DataPage.locked(context)
    lockedLead = locked == nil ? phrases.locked.none : nil
    downloadsTitle = phrases.downloads.title
    downloadsLead = phrases.downloads.lead
    downloadsCaption = phrases.downloads.caption
    downloadColumns = [phrases.downloads.table, phrases.downloads.rows, phrases.downloads.csv]
    edition = Link(
      text: phrases.downloads.edition,
      href: context.href(toFile: Site.editionPath)
    )
    archive = context.site.archived.map { count in
      Link(
        text: phrases.downloads.archive(context.voice.numbers.count(count)),
        href: context.href(toFile: Site.archivePath)
      )
    }
    downloads = context.site.downloadTables.compactMap { table in
      guard let name = TableName(rawValue: table.name), !table.rows.isEmpty else { return nil }
      return Download(
        name: phrases.downloads.name(name),
        rows: context.voice.numbers.exact(table.rows.count),
        csv: Link(text: phrases.downloads.csv, href: context.href(toFile: table.csvPath)),
        json: Link(text: phrases.downloads.json, href: context.href(toFile: table.jsonPath))
      )
    }
  }

  private static func heading(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.data
    let voice = context.voice
    let input = context.edition.input
    guard input.orders > 0, let last = input.lastDay else { return phrases.headingEmpty }
    if context.edition.isStale {
      let behind = context.edition.asOf - last
      return phrases.headingStale(voice.dates.withWeekday(last), String(behind))
    }
    return phrases.heading(
      voice.numbers.exact(input.readOrders),
      voice.numbers.exact(input.orders),
      voice.dates.withWeekday(last),
      rejected(context),
      anonymous(context)
    )
  }

  private static func rejected(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.data
    let files = context.edition.input.files
    let rejected = files.reduce(0) { $0 + $1.rejectedTotal }
    let rows = files.reduce(0) { $0 + $1.rows - $1.blank }
    guard rejected > 0, rows > 0 else { return phrases.noneRejected }
    let share = Double(rejected) / Double(rows)
    return phrases.rejected(context.voice.numbers.count(rejected), context.smallPercent(share))
  }

  private static func anonymous(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.data
    let input = context.edition.input
    guard input.anonymousOrders > 0 else { return phrases.noneAnonymous }
    let share = Double(input.anonymousOrders) / Double(max(1, input.orders))
    return phrases.anonymous(context.smallPercent(share))
  }
}

extension PageContext {
  /// A small share of rows: enough decimals that it is not 0%.
  func smallPercent(_ share: Double) -> String {
    voice.numbers.percent(share, digits: share < 0.001 ? 3 : share < 0.0995 ? 1 : 0)
  }
}
