import Markup
import Pages

struct PostcardTheme: Theme {
  let name = "postcard"
  static let style = ThemeAsset.named("assets/postcard.css", byItsBytes: Array("p {}".utf8))
  var stylesheetPath: String { Self.style.path }
  var assets: [ThemeAsset] { [Self.style] }
  func place(of route: Route) -> ThemePlace { route == .thisWeek ? .page : .none }
  func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML {
    let tiles = if case .thisWeek(let page) = content { page.tiles } else { [Tile]() }
    return """
      <!doctype html><html lang="\(frame.language.tag)"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Site.contentSecurityPolicy)">
      <title>\(frame.title)</title><link rel="stylesheet" href="\(frame.stylesheet)"></head>
      <body><main><h1>\(frame.heading)</h1>
      \(each: tiles, { "<p>\($0.name): \($0.value ?? "–")</p>\n" })</main></body></html>

      """
  }
}
