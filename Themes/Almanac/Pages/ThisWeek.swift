import Markup
import Pages

extension AlmanacTheme {
  /// The letter: numbers, then what changed beside what to do, the chart, how sure it is.
  func thisWeek(_ page: ThisWeekPage, _ voice: Voice) -> HTML {
    """
    \(each: page.lead, lead)\(numbers(page, voice))<div class="letter\(page.changes.isEmpty ? " letter-quiet" : "")">
    \(changes(page))\(todo(page))\(chart(page, voice))<div class="letter-rest">
    \(moved(page, voice))\(results(page))\(coming(page))\(sure(page))\(takeAlong(page))</div>
    </div>

    """
  }

  /// A sentence below the heading.
  func lead(_ text: String) -> HTML { "<p class=\"lead\">\(text)</p>\n" }

  private func numbers(_ page: ThisWeekPage, _ voice: Voice) -> HTML {
    guard !page.tiles.isEmpty else { return HTML() }
    return """
      <section aria-labelledby="numbers">
      <h2 class="aloud" id="numbers">\(page.tilesHeading)</h2>
      \(tiles(page.tiles, voice))</section>

      """
  }

  private func changes(_ page: ThisWeekPage) -> HTML {
    guard !page.changes.isEmpty else { return HTML() }
    return """
      <section class="letter-main" aria-labelledby="changes">
      <h2 id="changes">\(page.changesHeading)</h2>
      <ol class="changes">
      \(each: page.changes, change)</ol>
      </section>

      """
  }

  private func change(_ link: Link) -> HTML {
    link.href.isEmpty
      ? "<li>\(link.text)</li>\n" : "<li><a href=\"\(link.href)\">\(link.text)</a></li>\n"
  }

  private func todo(_ page: ThisWeekPage) -> HTML {
    guard !page.actions.isEmpty || page.noAction != nil else { return HTML() }
    let nothing: HTML? = page.noAction.map { "<p>\($0)</p>\n" }
    let all: HTML? = page.allActions.map { "<p><a href=\"\($0.href)\">\($0.text)</a></p>\n" }
    return """
      <section class="letter-side todo" aria-labelledby="todo">
      <h2 id="todo">\(page.actionsHeading)</h2>
      \(nothing)\(each: page.actions, action)\(all)</section>

      """
  }

  private func results(_ page: ThisWeekPage) -> HTML {
    guard !page.results.isEmpty else { return HTML() }
    return """
      <section aria-labelledby="results">
      <h2 id="results">\(page.resultsHeading)</h2>
      <ul class="changes">
      \(each: page.results, change)</ul>
      </section>

      """
  }

  private func action(_ action: ThisWeekPage.Action) -> HTML {
    let language: HTML? = action.foreignLanguage.map { " lang=\"\($0)\"" }
    return """
      <div class="action"\(language)>
      <h3><a href="\(action.href)">\(action.title)</a></h3>
      <p>\(action.summary)</p>
      \(each: action.facts, fact)</div>

      """
  }

  private func fact(_ text: String) -> HTML { "<p>\(text)</p>\n" }

  private func chart(_ page: ThisWeekPage, _ voice: Voice) -> HTML {
    guard let chart = page.chart else { return HTML() }
    return "<div class=\"letter-chart\">\n\(figure(chart, voice))</div>\n"
  }

  private func moved(_ page: ThisWeekPage, _ voice: Voice) -> HTML {
    guard let moved = page.moved else { return HTML() }
    return """
      <section aria-labelledby="what-moved">
      <h2 id="what-moved">\(page.movedHeading)</h2>
      \(figure(moved, voice))</section>

      """
  }

  private func coming(_ page: ThisWeekPage) -> HTML {
    let dates: HTML? =
      page.coming.isEmpty
      ? nil
      : """
      <section aria-labelledby="coming">
      <h2 id="coming">\(page.comingHeading)</h2>
      \(each: page.coming, paragraph)</section>

      """
    guard !page.news.isEmpty else { return "\(dates)" }
    return """
      \(dates)<section aria-labelledby="news">
      <h2 id="news">\(page.newsHeading)</h2>
      <ul>
      \(each: page.news, newsLink)</ul>
      </section>

      """
  }

  private func newsLink(_ link: Link) -> HTML {
    "<li><a href=\"\(link.href)\">\(link.text)</a></li>\n"
  }

  private func takeAlong(_ page: ThisWeekPage) -> HTML {
    guard !page.takeAlong.isEmpty else { return HTML() }
    return """
      <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">\(page.takeAlongHeading)</h2>
      \(links(page.takeAlong))</section>

      """
  }

  private func sure(_ page: ThisWeekPage) -> HTML {
    guard !page.sure.isEmpty else { return HTML() }
    return """
      <section class="sure" aria-labelledby="sure">
      <h2 id="sure">\(page.sureHeading)</h2>
      \(each: page.sure, paragraph)</section>

      """
  }

  /// A paragraph of finished markup.
  func paragraph(_ text: HTML) -> HTML { "<p>\(text)</p>\n" }
}
