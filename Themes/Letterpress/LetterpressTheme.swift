package import Markup
package import Pages

/// The second theme: one page a week in black and white, without script, for paper and slow networks.
///
/// The front page holds the letter and, below it, what each other page of the site has to say; links
/// to those pages lead to their parts of it.
package struct LetterpressTheme: Theme {
  package init() {}

  package var name: String { "letterpress" }
  package var stylesheetPath: String { Self.style.path }
  package var assets: [ThemeAsset] { [Self.style] }
  package var unlockScript: ThemeAsset? { EmbeddedAsset.unlockScript }

  private static let style = ThemeAsset.named(
    "assets/letterpress.css",
    byItsBytes: EmbeddedAsset.letterpressStyle
  )

  package func place(of route: Route) -> ThemePlace {
    switch route {
    case .thisWeek, .weeks, .week, .notFound: .page
    case .method: .part(of: .thisWeek, keepsAnchors: true)
    case .retention, .secondOrder, .growth, .value, .forecast, .customers, .churn, .service,
      .products, .prices, .regions, .profile, .competitors, .questions, .playbooks, .results,
      .calendar, .data:
      .part(of: .thisWeek, keepsAnchors: false)
    default: .none
    }
  }

  package func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML {
    let main: HTML =
      switch content {
      case .thisWeek(let page): front(letter(page), frame, voice)
      case .week(let page): week(page)
      case .weeks(let page): weeks(page)
      default: HTML()
      }
    return document(main, in: frame, voice: voice)
      .holdingFigures(in: voice.language, bySigns: true)
  }

  private func front(_ letter: HTML, _ frame: PageFrame, _ voice: Voice) -> HTML {
    letter + parts(frame, voice, of: letter)
  }

  package func html(for table: DataTable) -> HTML { dataTable(table) }
}
