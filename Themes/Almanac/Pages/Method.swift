import Markup
import Pages
import Wording

extension AlmanacTheme {
  func method(_ page: MethodPage, _ voice: Voice) -> HTML {
    """
    <div class="prose">
    \(each: page.lead, { "<p>\($0)</p>\n" })\(links([page.design]))</div>
    <section class="section" aria-labelledby="signs">
    <h2 id="signs">\(page.signsTitle)</h2>
    <dl class="signs">\(each: page.signs, sign)</dl>
    </section>
    <section class="section" aria-labelledby="others">
    <h2 id="others">\(page.othersTitle)</h2>
    <p class="subline">\(page.othersLead)</p>
    \(each: page.others, otherTable)\(downloads(page.downloads, voice.phrases.shell))</section>
    \(practices(page))
    \(each: page.families, { family($0, page, voice.language) })
    """
  }

  private func sign(_ sign: (sign: String, meaning: String)) -> HTML {
    "<div><dt>\(sign.sign)</dt><dd>\(sign.meaning)</dd></div>\n"
  }

  /// The rules for one measure, folded: a link to the table opens it.
  private func otherTable(_ table: OtherTable) -> HTML {
    """
    <details class="rules"><summary>\(table.caption)</summary>
    <table class="others" id="\(table.id)">
    <caption>\(table.caption)</caption>
    <thead><tr><th scope="col">\(table.tool)</th><th scope="col" class="n">\(table.value)</th><th scope="col">\(table.rule)</th></tr></thead>
    <tbody>
    \(each: table.rows, otherRow)</tbody>
    </table>
    </details>

    """
  }

  private func otherRow(_ row: OtherTable.Row) -> HTML {
    let kind: HTML = row.isOurs ? " class=\"total\"" : ""
    let detail: HTML? = row.value.detail.map { "<span class=\"detail\">\($0)</span>" }
    let value: HTML =
      row.value.kind == .value
      ? "\(row.value.text)\(detail)"
      : "<span class=\"missing\">\(row.value.text)</span>"
    let tool: HTML =
      row.toolLanguage.map { "<span lang=\"\($0)\">\(row.tool)</span>" } ?? "\(row.tool)"
    let why: HTML? = row.why.isEmpty ? nil : "<span class=\"why\">\(row.why)</span>"
    return """
      <tr\(kind)><th scope="row">\(tool)<span class="rule-name">\(row.name)</span></th><td class="n">\(value)</td><td class="t rule">\(row.rule)\(why)</td></tr>

      """
  }

  private func practices(_ page: MethodPage) -> HTML {
    """
    <section class="section" aria-labelledby="practices">
    <h2 id="practices">\(page.practicesTitle)</h2>
    <p class="subline">\(page.practicesLead)</p>
    <details class="rules"><summary>\(page.practicesFold)</summary>
    <table class="others practices">
    <caption>\(page.practicesTitle)</caption>
    <thead><tr><th scope="col">\(page.practice)</th><th scope="col">\(page.practicePlace)</th></tr></thead>
    <tbody>
    \(each: page.practices, { practiceRow($0, page) })</tbody>
    </table>
    </details>
    </section>
    """
  }

  private func practiceRow(_ row: PracticeRow, _ page: MethodPage) -> HTML {
    let places: HTML =
      row.places.isEmpty
      ? "<span class=\"missing\">\(page.noPlace)</span>"
      : "<ul>\(each: row.places, { "<li><a href=\"\($0.href)\">\($0.text)</a></li>" })</ul>"
    return """
      <tr id="practice-\(row.code)"><th scope="row"><span class="code">\(row.code)</span> \(row.text)</th><td class="t">\(places)</td></tr>

      """
  }

  /// The cards of one kind, folded under their names: open, they are a hundred screens of a phone.
  private func family(_ family: MethodPage.Family, _ page: MethodPage, _ language: Language)
    -> HTML
  {
    let names = family.cards.map(\.title).joined(separator: language.listComma)
    return """
      <section class="section family" aria-labelledby="\(family.id)">
      <details><summary><h2 id="\(family.id)">\(family.title)</h2><span class="names">\(names)</span></summary>
      <div class="cards">
      \(each: family.cards, { card($0, page) })</div></details>
      </section>

      """
  }

  /// What a reader came for stands open; the rest of the definition is folded below it.
  private func card(_ card: MethodPage.Card, _ page: MethodPage) -> HTML {
    let values: HTML? = card.values.map { table in
      """
      <h4>\(page.valuesLabel)</h4>
      \(dataTable(table))
      """
    }
    return """
      <article class="card" id="\(card.anchor)">
      \(each: card.names, { "<span id=\"\($0)\"></span>" })<h3>\(card.title)</h3>
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
