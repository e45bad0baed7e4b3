import Markup
import Pages
import Wording

extension LetterpressTheme {
  /// The whole document: bars, the shop's name and week, the page, the ways to other weeks.
  func document(_ main: HTML, in frame: PageFrame, voice: Voice) -> HTML {
    let shell = voice.phrases.shell
    return """
      <!doctype html>
      <html lang="\(frame.language.tag)">
      <head>
      \(head(frame))</head>
      <body>
      <a class="skip" href="#main">\(shell.skipToContent)</a>
      <header class="mast">
      \(each: frame.bars, bar)<p class="shop"><a href="\(frame.home.href)">\(frame.shop)</a></p>
      <p>\(frame.week) · \(frame.dataTo)</p>
      \(languages(frame, shell))</header>
      <main id="main" tabindex="-1">
      <p class="question">\(frame.question)</p>
      <h1>\(frame.heading)</h1>
      \(main)</main>
      \(footer(frame, shell))</body>
      </html>

      """
  }

  private func head(_ frame: PageFrame) -> HTML {
    let robots: HTML? =
      frame.isIndexed ? nil : "<meta name=\"robots\" content=\"noindex, nofollow\">\n"
    let canonical: HTML? = frame.address.map { "<link rel=\"canonical\" href=\"\($0)\">\n" }
    let feed: HTML? = frame.feed.map {
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(frame.shop)\" href=\"\($0.href)\">\n"
    }
    return """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Site.contentSecurityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(robots)<meta name="referrer" content="no-referrer">
      <title>\(frame.title)</title>
      <meta name="description" content="\(frame.description)">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(frame.stylesheet)">
      \(feed)\(canonical)
      """
  }

  private func bar(_ bar: PageFrame.Bar) -> HTML {
    let link: HTML? = bar.link.map { " <a href=\"\($0.href)\">\($0.text)</a>" }
    let kind: HTML = bar.kind == .madeUp ? "bar" : "bar loud"
    return "<p class=\"\(kind)\">\(bar.text)\(link)</p>\n"
  }

  private func languages(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    guard frame.languages.count > 1 else { return HTML() }
    return """
      <nav aria-label="\(shell.languages)"><ul class="ways">\(each: frame.languages, language)</ul></nav>

      """
  }

  private func language(_ link: PageFrame.LanguageLink) -> HTML {
    let tag = link.language.tag
    let name = link.language.ownName
    return link.isCurrent
      ? "<li><span lang=\"\(tag)\" aria-current=\"true\">\(name)</span></li>"
      : "<li><a href=\"\(link.href)\" lang=\"\(tag)\" hreflang=\"\(tag)\">\(name)</a></li>"
  }

  private func footer(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    let previous: HTML? = frame.previousWeek.map {
      "<li><a rel=\"prev\" href=\"\($0.href)\">‹ \($0.text)</a></li>"
    }
    let next: HTML? = frame.nextWeek.map {
      "<li><a rel=\"next\" href=\"\($0.href)\">\($0.text) ›</a></li>"
    }
    let feed: HTML? = frame.feed.map { "<li><a href=\"\($0.href)\">\($0.text)</a></li>" }
    return """
      <footer class="foot">
      <nav aria-label="\(shell.weekNavigation)"><ul class="ways">\(previous)\(next)<li><a href="\(frame.allWeeks.href)">\(frame.allWeeks.text)</a></li>\(feed)</ul></nav>
      <p>\(shell.madeBy) \(shell.privacyLine)</p>
      </footer>

      """
  }

  func paragraph(_ text: String) -> HTML { "<p>\(text)</p>\n" }

  func linkItem(_ link: Link) -> HTML {
    link.href.isEmpty
      ? "<li>\(link.text)</li>\n" : "<li><a href=\"\(link.href)\">\(link.text)</a></li>\n"
  }
}
