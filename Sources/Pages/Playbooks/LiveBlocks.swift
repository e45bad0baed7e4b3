import Diagnostics
import Markup
package import Notebook
import Retention
import Wording

/// The charts and tables that a shop's own text can call by name.
package enum LiveBlocks {
  /// Names for `` ```chart `` blocks.
  package static let charts: Set<String> = ["growth.weeks"]
  /// Names for `` ```table `` blocks.
  package static let tables: Set<String> = ["growth.weeks", "rfm.groups", "repeat.within"]

  static func html(of block: Document.LiveBlock, in context: PageContext) -> HTML {
    switch block.kind {
    case .chart: chart(block, context)
    case .table: context.site.theme.html(for: table(block, context))
    }
  }

  private static func chart(_ block: Document.LiveBlock, _ context: PageContext) -> HTML {
    let letter = Letter(context)
    guard block.name == "growth.weeks", var figure = letter.chart else {
      let minimum = context.voice.numbers.count(context.edition.settings.minimum.trend)
      return "<p class=\"missing\">\(letter.phrases.sections.chartMissing(minimum))</p>\n"
    }
    if let caption = block.caption { figure.finding = caption }
    // Unique on a page that draws the same chart twice.
    figure.id += "-\(block.location.line ?? 0)"
    return context.site.theme.html(for: figure, voice: context.voice)
  }

  private static func table(_ block: Document.LiveBlock, _ context: PageContext) -> DataTable {
    var table =
      switch block.name {
      case "rfm.groups": groups(context)
      case "repeat.within": windows(context)
      default: Letter(context).weeksTable
      }
    if let caption = block.caption { table.caption = caption }
    if let rows = block.rows { table.rows = Array(table.rows.prefix(rows)) }
    return table
  }

  private static func groups(_ context: PageContext) -> DataTable {
    let voice = context.voice
    let rows = context.edition.rfm.groups.map { group in
      let share = group.share.shown.map {
        DataTable.Cell(voice.numbers.percent($0))
      }
      return DataTable.Row(
        DataTable.Cell(voice.phrases.names.customerGroups.name(of: group.name)),
        [
          DataTable.Cell(group.customers, in: voice),
          share ?? DataTable.Cell(group.share.hidden ?? .noData, in: voice),
        ]
      )
    }
    return DataTable(
      caption: context.title(ofMeasure: "rfm.groups.loyal.customers"),
      rowTitle: voice.phrases.names.segments,
      columns: ["rfm.groups.loyal.customers", "rfm.groups.loyal.share"].map {
        DataTable.Column(context.title(ofMeasure: $0))
      },
      rows: rows
    )
  }

  private static func windows(_ context: PageContext) -> DataTable {
    let windows = context.edition.settings.repeatWindows
    let title = context.title(ofMeasure: "repeat.within.90")
    return DataTable(
      caption: title,
      rowTitle: context.voice.phrases.weeks.days,
      columns: [DataTable.Column(title)],
      rows: windows.compactMap { days in
        context.edition.repeat.within[String(days)].map { rate in
          DataTable.Row(
            DataTable.Cell(context.voice.numbers.count(days)),
            [DataTable.Cell(rate, in: context.voice)]
          )
        }
      }
    )
  }
}

extension Site {
  /// The names that a shop's own text may use, for the check of its notes.
  package static func knownNames(
    for edition: Edition,
    notebook: NotebookContents,
    pictures: Set<String> = []
  ) -> KnownNames {
    let input = SiteInput(edition: edition, notebook: notebook, languages: [.english])
    let routes = Site(input: input, theme: NoTheme()).routes
    return KnownNames(
      measures: Set(MeasureIndex(edition).headlines.map(\.path)),
      charts: LiveBlocks.charts,
      tables: LiveBlocks.tables,
      pages: Set(routes.map(\.address)),
      pictures: pictures,
      isMeasure: { MeasureIndex.isKnown($0) }
    )
  }
}

/// Stands where pages are listed and none is drawn.
private struct NoTheme: Theme {
  var name: String { "none" }
  var assets: [ThemeAsset] { [] }
  var stylesheetPath: String { "" }
  var iconPath: String { "" }
  func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML { HTML() }
  func html(for figure: Figure, voice: Voice) -> HTML { HTML() }
  func html(for table: DataTable) -> HTML { HTML() }
}
