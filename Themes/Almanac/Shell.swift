import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The whole document: what it says of itself, the bars, the head, the page, the foot.
  func document(_ main: HTML, in frame: PageFrame, voice: Voice) -> HTML {
    let shell = voice.phrases.shell
    let bodyClass: HTML =
      frame.isFront ? " class=\"front\"" : frame.isPaper ? " class=\"paper\"" : ""
    let (main, notes) = frame.isPaper ? (main, HTML()) : withNotes(main, frame)
    return """
      <!doctype html>
      <html lang="\(frame.language.tag)" data-sheet="\(frame.sheet)" data-edition="\(frame.shop) · \(frame.week) · \(frame.dataTo)">
      <head>
      \(head(frame))</head>
      <body\(bodyClass)>
      <a class="skip" href="#main">\(shell.skipToContent)</a>
      \(bars(frame))\(masthead(frame, voice))<main id="main" tabindex="-1">
      \(breadcrumbs(frame, shell))<header class="page-head">
      <p class="question">\(frame.question)</p>
      <h1\(clauses(frame.heading, frame.language))>\(headed(frame.heading, frame.language))</h1>
      </header>
      \(main)\(notes)</main>
      \(footer(frame, shell))</body>
      </html>

      """
  }

  /// The page with a small number at each link to a definition card, and the list of those cards:
  /// both are for paper alone.
  private func withNotes(_ main: HTML, _ frame: PageFrame) -> (HTML, HTML) {
    let noted = PaperNotes(main)
    guard !noted.anchors.isEmpty else { return (main, HTML()) }
    let names: HTML =
      "\(each: noted.anchors, { "<li>\(frame.definition($0) ?? $0) · method/#\($0)</li>\n" })"
    return (noted.markup, "<ol class=\"refs\" aria-hidden=\"true\">\n\(names)</ol>\n")
  }

  private func head(_ frame: PageFrame) -> HTML {
    let policy = Site.contentSecurityPolicy
    let robots: HTML? =
      frame.isIndexed ? nil : "<meta name=\"robots\" content=\"noindex, nofollow\">\n"
    let canonical: HTML? = frame.address.map { "<link rel=\"canonical\" href=\"\($0)\">\n" }
    return """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(robots)<meta name="referrer" content="no-referrer">
      <title>\(frame.title)</title>
      <meta name="description" content="\(frame.description)">
      \(frame.around.piece("assets") { assets(frame) })\(canonical)\(each: frame.languages, alternate)
      """
  }

  /// Style, script, icon and feed.
  private func assets(_ frame: PageFrame) -> HTML {
    let icon: HTML? = frame.icon.map {
      "<link rel=\"icon\" href=\"\($0)\" type=\"image/svg+xml\">\n"
    }
    let feed: HTML? = frame.feed.map {
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(frame.shop)\" href=\"\($0.href)\">\n"
    }
    return """
      <link rel="stylesheet" href="\(frame.stylesheet)">
      \(script(frame))\(icon)\(feed)
      """
  }

  private func alternate(_ link: PageFrame.LanguageLink) -> HTML {
    guard let address = link.address else { return HTML() }
    return "<link rel=\"alternate\" hreflang=\"\(link.language.tag)\" href=\"\(address)\">\n"
  }

  /// A landmark of its own, so that a screen reader finds what hangs over the page.
  private func bars(_ frame: PageFrame) -> HTML {
    guard !frame.bars.isEmpty else { return HTML() }
    return "<div role=\"region\" aria-label=\"\(frame.shop)\">\n\(each: frame.bars, bar)</div>\n"
  }

  private func bar(_ bar: PageFrame.Bar) -> HTML {
    let kind: HTML =
      switch bar.kind {
      case .madeUp: "made-up"
      case .stale: "stale"
      case .oldEdition: "old"
      }
    let link: HTML? = bar.link.map { " <a href=\"\($0.href)\">\($0.text)</a>" }
    return "<p class=\"bar bar-\(kind)\"><span>\(bar.text)\(link)</span></p>\n"
  }

  private func masthead(_ frame: PageFrame, _ voice: Voice) -> HTML {
    let shell = voice.phrases.shell
    return """
      <header class="masthead">
      <div class="mast">
      <p class="shop"><a href="\(frame.home.href)">\(frame.shop)</a></p>
      <p class="to-pages"><a href="#pages">\(shell.menu)</a></p>
      <p class="issue"><span class="num">\(frame.week)</span> <span class="as-of">\(frame.dataTo)</span></p>
      \(languages(frame, shell))\(find(frame))</div>
      \(frame.around.piece("menu") { menu(frame, shell) })</header>

      """
  }

  private func menu(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    """
    <nav class="menu" aria-label="\(shell.navigation)">
    <ul>
    \(each: frame.menu, menuGroup)</ul>
    </nav>

    """
  }

  private func languages(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    guard frame.languages.count > 1 else { return HTML() }
    return """
      <nav class="languages" aria-label="\(shell.languages)"><ul>\(each: frame.languages, language)</ul></nav>

      """
  }

  /// The way to the list of everything; the script puts the search box in its place, as large.
  private func find(_ frame: PageFrame) -> HTML {
    "<p class=\"find\"><a href=\"\(frame.search.href)\">\(frame.search.text)</a></p>\n"
  }

  private func script(_ frame: PageFrame) -> HTML {
    guard let script = frame.script else { return HTML() }
    return "<script src=\"\(script.href)\" defer\(each: script.settings, setting)></script>\n"
  }

  private func setting(_ setting: (name: String, value: String)) -> HTML {
    " data-\(setting.name)=\"\(setting.value)\""
  }

  private func language(_ link: PageFrame.LanguageLink) -> HTML {
    let tag = link.language.tag
    let name = link.language.ownName
    return link.isCurrent
      ? "<li><span lang=\"\(tag)\" aria-current=\"true\">\(name)</span></li>"
      : "<li><a href=\"\(link.href)\" lang=\"\(tag)\" hreflang=\"\(tag)\" rel=\"alternate\">\(name)</a></li>"
  }

  private func menuGroup(_ group: PageFrame.MenuGroup) -> HTML {
    let name: HTML? = group.name.map { "<span class=\"group\">\($0)</span>" }
    return "<li>\(name)<ul>\(each: group.entries, menuEntry)</ul></li>\n"
  }

  private func menuEntry(_ entry: PageFrame.MenuEntry) -> HTML {
    let current: HTML = entry.isCurrent ? " aria-current=\"page\"" : ""
    return "<li><a href=\"\(entry.link.href)\"\(current)>\(entry.link.text)</a></li>"
  }

  private func breadcrumbs(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    guard let last = frame.breadcrumbs.last else { return HTML() }
    let steps = frame.breadcrumbs.dropLast()
    return """
      <nav class="crumbs" aria-label="\(shell.breadcrumbs)"><ol>\(each: steps, crumb)<li><span aria-current="page">\(last.text)</span></li></ol></nav>

      """
  }

  private func crumb(_ link: Link) -> HTML {
    "<li><a href=\"\(link.href)\">\(link.text)</a></li>"
  }

  private func footGroup(_ group: PageFrame.MenuGroup) -> HTML {
    let name: HTML? = group.name.map { "<span class=\"group\">\($0)</span>" }
    return "<div>\(name)<ul>\(each: group.entries, menuEntry)</ul></div>\n"
  }

  private func footer(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    let previous: HTML? = frame.previousWeek.map {
      "<li><a rel=\"prev\" href=\"\($0.href)\">‹ \($0.text)</a></li>"
    }
    let next: HTML? = frame.nextWeek.map {
      "<li><a rel=\"next\" href=\"\($0.href)\">\($0.text) ›</a></li>"
    }
    let feed: HTML? = frame.feed.map {
      "<li><a href=\"\($0.href)\" type=\"application/atom+xml\">\($0.text)</a></li>"
    }
    return """
      <footer class="foot">
      <nav class="week-steps" aria-label="\(shell.weekNavigation)"><ul>\(previous)\(next)<li><a href="\(frame.allWeeks.href)">\(frame.allWeeks.text)</a></li>\(feed)</ul></nav>
      \(frame.around.piece("foot") { foot(frame, shell) })</footer>

      """
  }

  /// All pages once more, and what the site is made of.
  private func foot(_ frame: PageFrame, _ shell: ShellPhrases) -> HTML {
    """
    <nav class="all-pages" id="pages" aria-label="\(shell.menu)">
    \(each: frame.menu, footGroup)</nav>
    <p class="colophon"><span class="num">\(frame.shop) · \(frame.week) · \(frame.dataTo)</span></p>
    <p class="colophon">\(shell.madeBy)\(frame.language.gap)\(shell.privacyLine)</p>

    """
  }
}
