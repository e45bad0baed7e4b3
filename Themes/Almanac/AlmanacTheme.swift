package import Markup
package import Pages

/// The first theme: a calm almanac, set in the reader's own system fonts.
package struct AlmanacTheme: Theme {
  package init() {}

  package var name: String { "almanac" }
  package var stylesheetPath: String { Self.style.path }
  package var iconPath: String? { Self.icon.path }
  package var scriptPath: String? { Self.script.path }

  package var assets: [ThemeAsset] { [Self.style, Self.script, Self.icon] }
  package var unlockScript: ThemeAsset? { EmbeddedAsset.unlockScript }

  private static let style = ThemeAsset.named(
    "assets/almanac.css",
    byItsBytes: EmbeddedAsset.almanacStyle
  )
  private static let script = ThemeAsset.named(
    "assets/almanac.js",
    byItsBytes: EmbeddedAsset.almanacScript
  )
  private static let icon = ThemeAsset.named(
    "assets/almanac.svg",
    byItsBytes: EmbeddedAsset.almanacIcon
  )

  package func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML {
    let main: HTML =
      switch content {
      case .thisWeek(let page): thisWeek(page, voice)
      case .weeks(let page): weeks(page, voice)
      case .week(let page): week(page, voice)
      case .retention(let page): retention(page, voice)
      case .secondOrder(let page): secondOrder(page, voice)
      case .growth(let page): growth(page, voice)
      case .value(let page): value(page, voice)
      case .forecast(let page): forecast(page, voice)
      case .churn(let page): churn(page, voice)
      case .service(let page): service(page, voice)
      case .customers(let page): customers(page, voice)
      case .regions(let page): regions(page, voice)
      case .segment(let page): segment(page, voice)
      case .products(let page): story(page.story, voice)
      case .product(let page): story(page.story, voice)
      case .prices(let page): story(page.story, voice)
      case .profile(let page): story(page.story, voice)
      case .competitors(let page): story(page.story, voice)
      case .competitor(let page): competitor(page, voice)
      case .questions(let page): questions(page, voice)
      case .playbooks(let page): playbooks(page, voice)
      case .playbook(let page): playbook(page, voice)
      case .results(let page): story(page.story, voice)
      case .calendar(let page): calendar(page, voice)
      case .data(let page): data(page, voice)
      case .method(let page): method(page, voice)
      case .definitions(let page): definitions(page)
      case .design(let page): design(page)
      case .paper(let page): paper(page, voice)
      case .search(let page): search(page, voice)
      case .notFound(let page): notFound(page, voice)
      }
    return document(main, in: frame, voice: voice).holdingFigures(in: voice.language)
  }

  package func html(for figure: Figure, voice: Voice) -> HTML { self.figure(figure, voice) }

  package func html(for table: DataTable) -> HTML { dataTable(table) }
}
