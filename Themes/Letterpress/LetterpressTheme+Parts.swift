import Markup
import Pages
import Wording

extension LetterpressTheme {
  /// What the other pages of the site have to say, each in a part of its own, and the definitions
  /// that `letter` leads to.
  func parts(_ frame: PageFrame, _ voice: Voice, of letter: HTML) -> HTML {
    guard !frame.parts.isEmpty else { return HTML() }
    return """
      <nav class="contents" aria-label="\(voice.phrases.shell.contents)"><ul class="ways">\(each: frame.parts, contents)</ul></nav>
      \(each: frame.parts, { part($0, of: letter) })
      """
  }

  private func contents(_ part: PagePart) -> HTML {
    "<li><a href=\"#\(part.anchor)\">\(part.name)</a></li>"
  }

  private func part(_ part: PagePart, of letter: HTML) -> HTML {
    """
    <section class="part" aria-labelledby="\(part.anchor)">
    <p class="question">\(part.question)</p>
    <h2 id="\(part.anchor)">\(part.heading)</h2>
    \(body(of: part.content, letter))</section>

    """
  }

  private func body(of content: PageContent, _ letter: HTML) -> HTML {
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
    case .playbooks(let page): page.table.map { dataTable(first(Self.mostPlays, of: $0)) } ?? HTML()
    case .method(let page): method(page, letter)
    default: HTML()
    }
  }

  /// Playbooks of a table on paper: those of the week stand first.
  private static let mostPlays = 9
  /// Numbers of other tools beside one of ours.
  private static let mostOthers = 3

  private func first(_ count: Int, of table: DataTable) -> DataTable {
    var table = table
    table.rows = Array(table.rows.prefix(count))
    return table
  }

  /// Words, the findings of the charts, and the first of their tables that paper has room for.
  private func story(_ story: Story) -> HTML {
    let figures = story.sections.flatMap(\.figures)
    let table = figures.compactMap(\.table).first { $0.columns.count < 6 && $0.rows.count < 13 }
    let change: HTML? = story.change.map { "<p>\(self.change($0))</p>\n" }
    let findings: HTML =
      figures.isEmpty ? HTML() : "<ul>\n\(each: figures, finding)</ul>\n"
    return """
      \(each: story.lead, paragraph)\(change)\(findings)\(table.map(dataTable))\(each: story.advice, paragraph)
      """
  }

  private func finding(_ figure: Figure) -> HTML {
    let missing: HTML? = figure.missing.map { "<br><span class=\"small\">\($0)</span>" }
    return "<li>\(figure.finding)\(missing)</li>\n"
  }

  /// How the letter's numbers are counted, in a sentence each, and what other tools would say.
  ///
  /// The other cards are in the terminal (`regulars explain`): paper and slow lines have no room.
  private func method(_ page: MethodPage, _ letter: HTML) -> HTML {
    let cards = page.families.flatMap(\.entries)
      .filter { ofAllWeeks.contains($0.anchor) || letter.markup.contains("#\($0.anchor)\"") }
    return """
      \(each: page.others, other)<dl class="cards">
      \(each: cards, card)</dl>

      """
  }

  /// The measures of a front page, to which the pages of all weeks lead.
  private var ofAllWeeks: Set<String> {
    [
      "repeat.recent", "growth.active", "growth.lapsed", "repeat.returningRevenue",
      "discounts.fullPriceOrders",
    ]
  }

  private func other(_ table: OtherTable) -> HTML {
    """
    <p class="small" id="\(table.id)">\(table.caption): \(each: table.rows.prefix(Self.mostOthers), otherRow)</p>

    """
  }

  private func otherRow(_ row: OtherTable.Row) -> HTML {
    let tool: HTML =
      row.toolLanguage.map { "<span lang=\"\($0)\">\(row.tool)</span>" } ?? "\(row.tool)"
    return "\(tool) <b>\(row.value.text)</b> · "
  }

  private func card(_ card: MethodPage.Entry) -> HTML {
    """
    <div><dt id="\(card.anchor)">\(card.card.text)</dt>
    <dd>\(card.sentence)</dd></div>

    """
  }
}
