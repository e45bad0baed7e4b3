import Markup
import Pages

extension AlmanacTheme {
  func definitions(_ page: DefinitionsPage) -> HTML {
    """
    <div class="prose">
    <p>\(page.lead)</p>
    </div>
    <ul class="card-list">\(each: page.cards, listed)</ul>
    <div class="cards">
    \(each: page.cards, { card($0, page) })</div>
    \(links(page.next))
    """
  }

  private func listed(_ card: DefinitionsPage.Card) -> HTML {
    "<li><a href=\"#\(card.anchor)\">\(card.title)</a></li>"
  }

  /// What a reader came for stands open; the rest of the definition is folded below it.
  private func card(_ card: DefinitionsPage.Card, _ page: DefinitionsPage) -> HTML {
    let values: HTML? = card.values.map { table in
      """
      <h3>\(page.valuesLabel)</h3>
      \(dataTable(table, isOfCode: true))
      """
    }
    return """
      <article class="card" id="\(card.anchor)">
      \(each: card.names, { "<span id=\"\($0)\"></span>" })<h2>\(card.title)</h2>
      <p class="card-name"><a href="#\(card.anchor)"><code>\(card.anchor)</code></a></p>
      <p class="sentence">\(card.sentence)</p>
      <p class="formula"><span class="formula-label">\(page.formulaLabel)</span> \(card.formula)</p>
      <details class="exactly"><summary>\(page.exactly)</summary>
      <dl class="facts">\(each: card.facts, cardFact)</dl>
      \(values)</details>
      </article>

      """
  }

  private func cardFact(_ fact: (label: String, text: String)) -> HTML {
    "<div><dt>\(fact.label)</dt><dd>\(fact.text)</dd></div>\n"
  }
}
