package import Markup

/// A file that a theme brings along, such as its style sheet.
package struct ThemeAsset: Sendable {
  /// From the root of the site.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A page's own content, one case a kind of page.
package enum PageContent: Sendable {
  case thisWeek(ThisWeekPage)
  case weeks(WeeksPage)
  case week(WeekPage)
  case retention(RetentionPage)
  case secondOrder(SecondOrderPage)
  case growth(GrowthPage)
  case value(ValuePage)
  case forecast(ForecastPage)
  case churn(ChurnPage)
  case service(ServicePage)
  case customers(CustomersPage)
  case segment(SegmentPage)
  case products(ProductsPage)
  case product(ProductPage)
  case prices(PricesPage)
  case regions(RegionsPage)
  case profile(ProfilePage)
  case competitors(CompetitorsPage)
  case competitor(CompetitorPage)
  case questions(QuestionsPage)
  case playbooks(PlaybooksPage)
  case playbook(PlaybookPage)
  case results(ResultsPage)
  case calendar(CalendarPage)
  case data(DataPage)
  case method(MethodPage)
  case definitions(DefinitionsPage)
  case design(DesignPage)
  case search(SearchPage)
  case paper(PaperPage)
  case notFound(NotFoundPage)
}

/// Where a theme shows what a page of the site has to say.
package enum ThemePlace: Sendable, Hashable {
  /// On a page of its own.
  case page
  /// Inside another page, below its anchor. A theme that `keepsAnchors` writes the anchors inside of
  /// the part too, so links may lead to them.
  case part(of: Route, keepsAnchors: Bool)
  /// Nowhere: links lead to the page above it.
  case none
}

/// Lays pages out: takes values and gives HTML, sums nothing, sorts nothing, opens nothing.
package protocol Theme: Sendable {
  var name: String { get }
  /// Style sheet and icon; the paths are those of `PageFrame.stylesheet` and `icon`.
  var assets: [ThemeAsset] { get }
  var stylesheetPath: String { get }
  /// `nil` for a theme without an icon.
  var iconPath: String? { get }
  /// Where the page is shown; the front page and the page for what is not found are always pages.
  func place(of route: Route) -> ThemePlace
  /// The script that every page loads last; `nil` for a theme that needs none.
  var scriptPath: String? { get }
  /// The whole document.
  func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML
  /// A figure and a table inside a shop's own text.
  func html(for figure: Figure, voice: Voice) -> HTML
  func html(for table: DataTable) -> HTML
  /// The page that asks for the password of another.
  func html(for page: LockedPage) -> HTML
  /// What that page runs: the only script that knows the password. A theme without one has no locked
  /// pages.
  var unlockScript: ThemeAsset? { get }
}

/// What a small theme need not say.
extension Theme {
  package var iconPath: String? { nil }

  package var scriptPath: String? { nil }

  package func place(of route: Route) -> ThemePlace { .page }

  package func html(for figure: Figure, voice: Voice) -> HTML {
    let picture: HTML? = figure.picture.map { "\($0.narrow)\n" }
    let table: HTML? = figure.table.map { html(for: $0) }
    return """
      <section aria-labelledby="\(figure.id)">
      <h3 id="\(figure.id)">\(figure.finding)</h3>
      <p>\(figure.subline)</p>
      \(picture)\(table)</section>

      """
  }

  package func html(for table: DataTable) -> HTML {
    """
    <div class="table" role="group" tabindex="0" aria-label="\(table.caption)">
    <table>
    <caption>\(table.caption)</caption>
    <thead><tr><th scope="col">\(table.rowTitle)</th>\(each: table.columns, { "<th scope=\"col\">\($0.title)</th>" })</tr></thead>
    <tbody>
    \(each: table.rows, { plainRow($0) })</tbody>
    </table>
    </div>

    """
  }

  private func plainRow(_ row: DataTable.Row) -> HTML {
    """
    <tr><th scope="row">\(row.head.text)</th>\(each: row.cells, { "<td>\($0.text)</td>" })</tr>

    """
  }
}
