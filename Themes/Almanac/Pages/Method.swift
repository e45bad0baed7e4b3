import Markup
import Pages
import Wording

extension AlmanacTheme {
  func method(_ page: MethodPage, _ voice: Voice) -> HTML {
    """
    <div class="prose">
    \(each: page.lead, { "<p>\($0)</p>\n" })\(links([Link(text: page.cardsTitle, href: "#cards"), page.design]))</div>
    <section class="section" aria-labelledby="signs">
    <h2 id="signs">\(page.signsTitle)</h2>
    <dl class="signs">\(each: page.signs, sign)</dl>
    </section>
    <section class="section" aria-labelledby="others">
    <h2 id="others">\(page.othersTitle)</h2>
    <p class="subline">\(page.othersLead)</p>
    \(each: page.others, otherTable)\(downloads(page.downloads, voice.phrases.shell))</section>
    \(practices(page))
    <section class="section" aria-labelledby="cards">
    <h2 id="cards">\(page.cardsTitle)</h2>
    \(each: page.families, family)</section>
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

  /// The cards of one kind in a sentence each; in full they have a page of their own.
  private func family(_ family: MethodPage.Family) -> HTML {
    """
    <section class="family" aria-labelledby="\(family.id)">
    <h3 id="\(family.id)"><a href="\(family.page.href)">\(family.page.text)</a></h3>
    <dl class="entries">
    \(each: family.entries, entry)</dl>
    </section>

    """
  }

  private func entry(_ entry: MethodPage.Entry) -> HTML {
    """
    <div id="\(entry.anchor)"><dt><a href="\(entry.card.href)">\(entry.card.text)</a></dt><dd>\(entry.sentence)</dd></div>

    """
  }
}
