import Diagnostics
import Markup
package import Notebook
import Retention
import Wording

/// The charts and tables that a shop's own text can call by name.
package enum LiveBlocks {
  /// Names for `` ```chart `` blocks.
  package static let charts: Set<String> = [
    "discounts.byPurchase", "growth.weeks", "repeat.funnel", "rfm.ladder", "secondPurchase.curve",
  ]

  /// Names for `` ```table `` blocks.
  package static let tables: Set<String> = [
    "discounts.byPurchase", "growth.weeks", "repeat.funnel", "repeat.recent", "repeat.within",
    "rfm.groups", "rfm.ladder",
  ]

  static func html(of block: Document.LiveBlock, in context: PageContext) -> HTML {
    let theme = context.site.theme
    switch block.kind {
    case .chart:
      guard var figure = figure(named: block.name, context), figure.picture != nil else {
        return missing(context)
      }
      if let caption = block.caption { figure.finding = caption }
      return theme.html(for: figure, voice: context.voice)
    case .table:
      guard var table = table(named: block.name, context) else { return missing(context) }
      if let caption = block.caption { table.caption = caption }
      if let rows = block.rows { table.rows = Array(table.rows.prefix(rows)) }
      return theme.html(for: table)
    }
  }

  private static func missing(_ context: PageContext) -> HTML {
    "<p class=\"missing\">\(context.voice.word(for: .tooFew))</p>\n"
  }

  private static func figure(named name: String, _ context: PageContext) -> Figure? {
    switch name {
    case "growth.weeks": return Letter(context).chart
    case "repeat.funnel": return RetentionPage.funnel(context)
    case "rfm.ladder": return SegmentFigures(context).ladder
    case "discounts.byPurchase": return DiscountBlocks(context).figure
    case "secondPurchase.curve":
      let minimum = context.edition.settings.minimum.atRisk
      let curve = ReturnCurve(context.edition.secondPurchase.curve, minimum)
      return SecondOrderPage.curveFigure(curve, context)
    default: return nil
    }
  }

  private static func table(named name: String, _ context: PageContext) -> DataTable? {
    switch name {
    case "growth.weeks": Letter(context).weeksTable
    case "rfm.groups": groups(context)
    case "repeat.within": windows(context)
    case "repeat.recent": recent(context)
    case "discounts.byPurchase": DiscountBlocks(context).table
    default: figure(named: name, context)?.table
    }
  }

  private static func groups(_ context: PageContext) -> DataTable {
    let voice = context.voice
    let rows = context.edition.rfm.groups.map { group in
      let share = group.share.shown.map { DataTable.Cell(voice.numbers.percent($0)) }
      return DataTable.Row(
        DataTable.Cell(voice.phrases.names.customerGroups.name(of: group.name)),
        [
          DataTable.Cell(group.customers, in: voice),
          share ?? DataTable.Cell(group.share.hidden ?? Missing.noData, in: voice),
        ]
      )
    }
    let names = ["rfm.groups.loyal.customers", "rfm.groups.loyal.share"]
    return DataTable(
      caption: voice.phrases.names.segments,
      rowTitle: voice.phrases.names.segments,
      columns: names.map { DataTable.Column(context.title(ofMeasure: $0)) },
      rows: rows
    )
  }

  private static func windows(_ context: PageContext) -> DataTable {
    let voice = context.voice
    let rows = context.edition.settings.repeatWindows.compactMap { days in
      context.edition.repeat.within[String(days)].map { rate in
        DataTable.Row(
          DataTable.Cell(voice.numbers.count(days)),
          [DataTable.Cell(rate, in: voice)]
        )
      }
    }
    let title = context.title(ofMeasure: "repeat.within")
    return DataTable(
      caption: title,
      rowTitle: voice.phrases.weeks.days,
      columns: [DataTable.Column(title)],
      rows: rows
    )
  }

  /// The newest mature quarter beside the one before it.
  private static func recent(_ context: PageContext) -> DataTable? {
    let voice = context.voice
    let window = String(context.edition.settings.headlineWindow)
    guard let recent = context.edition.repeat.recent[window] else { return nil }
    let words = voice.phrases.weeks
    let title = words.cameBack(window)
    return DataTable(
      caption: title,
      rowTitle: words.measure,
      columns: [DataTable.Column(words.now), DataTable.Column(words.quarterBefore)],
      rows: [
        DataTable.Row(
          DataTable.Cell(title),
          [DataTable.Cell(recent.now, in: voice), DataTable.Cell(recent.before, in: voice)]
        )
      ]
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
    let index = MeasureIndex(edition)
    return KnownNames(
      measures: Set(index.headlines.map(\.path)),
      charts: LiveBlocks.charts,
      tables: LiveBlocks.tables,
      pages: Set(routes.map(\.address)),
      pictures: pictures,
      isMeasure: { index.isKnown($0) }
    )
  }
}

/// Stands where pages are listed and none is drawn.
private struct NoTheme: Theme {
  var name: String { "none" }
  var assets: [ThemeAsset] { [] }
  var stylesheetPath: String { "" }
  func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML { HTML() }
  func html(for figure: Figure, voice: Voice) -> HTML { HTML() }
  func html(for table: DataTable) -> HTML { HTML() }
}
