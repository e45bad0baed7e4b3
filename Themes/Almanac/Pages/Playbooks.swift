import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// Playbooks by whether they fit the week.
  func playbooks(_ page: PlaybooksPage, _ voice: Voice) -> HTML {
    let table: HTML? = page.table.map { "<div class=\"section\">\n\(dataTable($0))</div>\n" }
    return """
      \(table)\(each: page.groups, playbookGroup)<p class="section subline">\(page.note)</p>

      """
  }

  private func playbookGroup(_ group: PlaybooksPage.Group) -> HTML {
    """
    <section class="section">
    <h2>\(group.heading)</h2>
    <ul class="plays">
    \(each: group.entries, playbookEntry)</ul>
    </section>

    """
  }

  private func playbookEntry(_ entry: PlaybooksPage.Entry) -> HTML {
    let language: HTML? = entry.foreignLanguage.map { " lang=\"\($0)\"" }
    let fits: HTML = entry.fit == .fits ? "tag tag-fits" : "tag"
    let summary: HTML? = entry.summary.map { "<p\(language)>\($0)</p>\n" }
    let audience: HTML? = entry.audience.map { "<p class=\"company\"\(language)>\($0)</p>\n" }
    let meta: HTML? =
      entry.meta.isEmpty ? nil : "<p class=\"company\"\(language)>\(entry.meta)</p>\n"
    return """
      <li>
      <div>
      <h3\(language)><a href="\(entry.link.href)">\(entry.link.text)</a></h3>
      \(summary)\(audience)</div>
      <div>
      <p><span class="\(fits)">\(entry.tag)</span></p>
      <p>\(entry.when)</p>
      \(meta)</div>
      </li>

      """
  }

  /// A playbook's text, its facts beside it.
  func playbook(_ page: PlaybookPage, _ voice: Voice) -> HTML {
    let language: HTML? = page.foreignLanguage.map { " lang=\"\($0)\"" }
    let summary: HTML? = page.summary.map { "<p class=\"lead\"\(language)>\($0)</p>\n" }
    let foreign: HTML? = page.foreignLanguage.map { _ in
      "<p class=\"subline\">\(page.foreignNote)</p>\n"
    }
    return """
      \(summary)<div class="columns">
      <div>
      \(foreign)<div class="prose"\(language)>
      \(page.text)</div>
      </div>
      <aside class="notes" aria-label="\(voice.phrases.shell.notes)">
      \(contents(page))<dl class="facts">
      \(each: page.facts, factRow)</dl>
      <p class="subline">\(page.note)</p>
      </aside>
      </div>
      \(runs(page, voice))
      """
  }

  private func runs(_ page: PlaybookPage, _ voice: Voice) -> HTML {
    guard !page.runs.isEmpty else { return HTML() }
    let text: HTML? = page.runsText.map { "<div class=\"prose\"><p>\($0)</p></div>\n" }
    return """
      <section class="section">
      <h2>\(page.runsTitle)</h2>
      \(text)\(figures(page.runs, voice))</section>

      """
  }

  private func factRow(_ fact: PlaybookPage.Fact) -> HTML {
    "<div><dt>\(fact.name)</dt><dd>\(fact.text)</dd></div>\n"
  }

  private func contents(_ page: PlaybookPage) -> HTML {
    guard page.contents.count > 1 else { return HTML() }
    let language: HTML? = page.foreignLanguage.map { " lang=\"\($0)\"" }
    return """
      <nav class="contents note" aria-labelledby="contents">
      <h2 id="contents">\(page.contentsTitle)</h2>
      <ol\(language)>\(each: page.contents, contentsItem)</ol>
      </nav>

      """
  }

  private func contentsItem(_ heading: PlaybookPage.Heading) -> HTML {
    let level: HTML = heading.level > 2 ? " class=\"deeper\"" : ""
    return "<li\(level)><a href=\"\(heading.link.href)\">\(heading.link.text)</a></li>"
  }
}
