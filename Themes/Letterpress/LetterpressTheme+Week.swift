import Markup
import Pages

extension LetterpressTheme {
  /// The week: what happened, the numbers, what to do.
  func letter(_ page: ThisWeekPage) -> HTML {
    let nothing: HTML? = page.noAction.map(paragraph)
    let actions: HTML =
      page.actions.isEmpty && page.noAction == nil
      ? HTML()
      : section(page.actionsHeading, "todo", "\(nothing)\(each: page.actions, action)")
    let coming: HTML =
      page.coming.isEmpty
      ? HTML() : section(page.comingHeading, "coming", "\(each: page.coming, made)")
    let sure: HTML =
      page.sure.isEmpty ? HTML() : section(page.sureHeading, "sure", "\(each: page.sure, made)")
    return """
      \(each: page.lead, paragraph)\(numbers(page.tiles, page.tilesHeading))\(chart(page.chart))\(list(page.changes, page.changesHeading, "changes"))\(actions)\(list(page.results, page.resultsHeading, "results"))\(moved(page))\(coming)\(list(page.news, page.newsHeading, "news"))\(sure)\(list(page.takeAlong, page.takeAlongHeading, "take-along"))
      """
  }

  /// A page of a past week: what was said then, and what has become of it.
  func week(_ page: WeekPage) -> HTML {
    let restated: HTML? = page.restated.map {
      section(page.restatedHeading, "restated", dataTable($0))
    }
    let before: HTML? = page.before.map { section(page.beforeHeading, "before", dataTable($0)) }
    return "\(paragraph(page.lead))\(numbers(page.tiles, page.numbersHeading))\(restated)\(before)"
  }

  /// The editions there are.
  func weeks(_ page: WeeksPage) -> HTML {
    section(page.listHeading, "editions", "<ul>\n\(each: page.entries, edition)</ul>\n")
  }

  private func edition(_ entry: WeeksPage.Entry) -> HTML {
    """
    <li><a href="\(entry.week.href)">\(entry.week.text)</a><br>\(entry.headline)</li>

    """
  }

  private func section(_ heading: String, _ id: HTML, _ content: HTML) -> HTML {
    """
    <section aria-labelledby="\(id)">
    <h2 id="\(id)">\(heading)</h2>
    \(content)</section>

    """
  }

  private func list(_ links: [Link], _ heading: String, _ id: HTML) -> HTML {
    guard !links.isEmpty else { return HTML() }
    return section(heading, id, "<ol>\n\(each: links, linkItem)</ol>\n")
  }

  private func made(_ text: HTML) -> HTML { "<p>\(text)</p>\n" }

  private func action(_ action: ThisWeekPage.Action) -> HTML {
    let language: HTML? = action.foreignLanguage.map { " lang=\"\($0)\"" }
    return """
      <h3\(language)>\(action.title)</h3>
      <p\(language)>\(action.summary)</p>
      <p class="small"\(language)>\(each: action.facts, { "\($0) " })</p>

      """
  }

  /// The numbers of the week, one a line.
  private func numbers(_ tiles: [Tile], _ heading: String) -> HTML {
    guard !tiles.isEmpty else { return HTML() }
    return """
      <dl class="numbers" aria-label="\(heading)">
      \(each: tiles, number)</dl>

      """
  }

  private func number(_ tile: Tile) -> HTML {
    let value: HTML? = tile.value.map { "<b>\($0)</b>" }
    let interval: HTML? = tile.interval.map { " <span class=\"small\">\($0)</span>" }
    let company: HTML? = tile.company.map { "<dd class=\"small\">\($0)</dd>\n" }
    let change: HTML? = tile.change.map { "<dd class=\"small\">\(self.change($0))</dd>\n" }
    return """
      <div><dt><a href="\(tile.definition.href)">\(tile.name)</a></dt>
      <dd>\(value)\(interval)\(tile.missing ?? "")</dd>
      \(company)\(change)</div>

      """
  }

  /// A change in words with its sign and its judgement: shapes, since there is no colour.
  func change(_ change: ChangeLine) -> HTML {
    let verdict: HTML =
      switch change.verdict {
      case .better: " <b>● \(change.verdictWord)</b>"
      case .worse: " <b>◆ \(change.verdictWord)</b>"
      case .none: ""
      }
    return "\(change.sign) \(change.text)\(verdict)"
  }

  private func chart(_ figure: Figure?) -> HTML {
    guard let figure, let picture = figure.picture else { return HTML() }
    return """
      <figure class="figure" aria-labelledby="\(figure.id)">
      <h2 id="\(figure.id)">\(figure.finding)</h2>
      <p class="small">\(figure.subline)</p>
      \(picture.narrow)
      </figure>

      """
  }

  private func moved(_ page: ThisWeekPage) -> HTML {
    guard let figure = page.moved else { return HTML() }
    return section(page.movedHeading, "moved", paragraph(figure.finding))
  }
}
