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
  case search(SearchPage)
  case paper(PaperPage)
  case notFound(NotFoundPage)
}

/// Lays pages out: takes values and gives HTML, sums nothing, sorts nothing, opens nothing.
package protocol Theme: Sendable {
  var name: String { get }
  /// Style sheet and icon; the paths are those of `PageFrame.stylesheet` and `icon`.
  var assets: [ThemeAsset] { get }
  var stylesheetPath: String { get }
  var iconPath: String { get }
  /// The script that every page loads last; `nil` for a theme that needs none.
  var scriptPath: String? { get }
  /// The whole document.
  func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML
  /// A figure and a table inside a shop's own text.
  func html(for figure: Figure, voice: Voice) -> HTML
  func html(for table: DataTable) -> HTML
}

extension Theme {
  /// A theme needs no script unless it says so.
  package var scriptPath: String? { nil }
}
