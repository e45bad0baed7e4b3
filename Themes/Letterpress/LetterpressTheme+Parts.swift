import Markup
import Pages
import Wording

extension LetterpressTheme {
  /// What the other pages of the site have to say, each in a part of its own.
  func parts(_ frame: PageFrame, _ voice: Voice) -> HTML {
    guard !frame.parts.isEmpty else { return HTML() }
    return """
      <nav class="contents" aria-label="\(voice.phrases.shell.contents)"><ul class="ways">\(each: frame.parts, contents)</ul></nav>
      \(each: frame.parts, part)
      """
  }

  private func contents(_ part: PagePart) -> HTML {
    "<li><a href=\"#\(part.anchor)\">\(part.name)</a></li>"
  }

  private func part(_ part: PagePart) -> HTML {
    """
    <section class="part" aria-labelledby="\(part.anchor)">
    <p class="question">\(part.question)</p>
    <h2 id="\(part.anchor)">\(part.heading)</h2>
    \(body(of: part.content))</section>

    """
  }

  private func body(of content: PageContent) -> HTML {
    switch content {
    case .retention(let page): story(page.story)
    case .secondOrder(let page): story(page.story)
    case .growth(let page): story(page.story)
    case .value(let page): story(page.story)
    case .forecast(let page): story(page.story)
    case .customers(let page): story(page.story)
    case .churn(let page): story(page.story)
    case .service(let page): story(page.story)
    case .products(let page): story(page.story)
    case .prices(let page): story(page.story)
    case .regions(let page): story(page.story)
    case .profile(let page): story(page.story)
    case .competitors(let page): story(page.story)
    case .questions(let page): story(page.story)
    case .results(let page): story(page.story)
    case .calendar(let page): story(page.story)
    case .playbooks(let page): page.table.map(dataTable) ?? HTML()
    case .method(let page): method(page)
    default: HTML()
    }
  }

  /// Words, the findings of the charts, and the first of their tables that paper has room for.
  private func story(_ story: Story) -> HTML {
    let figures = story.sections.flatMap(\.figures)
    let table = figures.compactMap(\.table).first { $0.columns.count < 6 && $0.rows.count < 13 }
    let change: HTML? = story.change.map { "<dl>\(self.change($0))</dl>\n" }
    let findings: HTML =
      figures.isEmpty ? HTML() : "<ul>\n\(each: figures, finding)</ul>\n"
    return """
      \(each: story.lead, paragraph)\(change)\(findings)\(table.map(dataTable))\(each: story.advice, paragraph)
      """
  }

  private func finding(_ figure: Figure) -> HTML {
    let missing: HTML? = figure.missing.map { " \($0)" }
    return "<li>\(figure.finding)\(missing)</li>\n"
  }

  /// How each number is counted, in a sentence, and what other tools would say.
  private func method(_ page: MethodPage) -> HTML {
    """
    \(each: page.others, other)\(each: page.families, family)
    """
  }

  private func other(_ table: OtherTable) -> HTML {
    """
    <p class="small" id="\(table.id)">\(table.caption): \(each: table.rows, otherRow)</p>

    """
  }

  private func otherRow(_ row: OtherTable.Row) -> HTML {
    let tool: HTML =
      row.toolLanguage.map { "<span lang=\"\($0)\">\(row.tool)</span>" } ?? "\(row.tool)"
    return "\(tool) <b>\(row.value.text)</b> · "
  }

  private func family(_ family: MethodPage.Family) -> HTML {
    """
    <h3 id="\(family.id)">\(family.title)</h3>
    <dl class="cards">
    \(each: family.cards, card)</dl>

    """
  }

  private func card(_ card: MethodPage.Card) -> HTML {
    """
    <div><dt id="\(card.anchor)">\(card.title)</dt>
    <dd>\(each: card.names, { "<span id=\"\($0)\"></span>" })\(card.sentence)</dd></div>

    """
  }
}
