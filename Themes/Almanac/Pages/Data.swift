import Markup
import Pages
import Wording

extension AlmanacTheme {
  func data(_ page: DataPage, _ voice: Voice) -> HTML {
    let archive: HTML? = page.archive.map {
      "<p><a href=\"\($0.href)\" download>\($0.text)</a></p>\n"
    }
    let lead: HTML? = page.lockedLead.map { "<p class=\"subline\">\($0)</p>\n" }
    let locked: HTML? = page.locked.map { dataTable($0) }
    let edition = page.edition.text + voice.language.bracketed("JSON")
    return """
      \(figures(page.figures, voice))<section class="section" aria-labelledby="assumptions">
      <h2 id="assumptions">\(page.assumptionsTitle)</h2>
      <div class="prose"><ul>\(each: page.assumptions, listItem)</ul></div>
      </section>
      <section class="section" aria-labelledby="locked">
      <h2 id="locked">\(page.lockedTitle)</h2>
      \(lead)<div class="wrapping">\(locked)</div>
      </section>
      <section class="section" aria-labelledby="downloads">
      <h2 id="downloads">\(page.downloadsTitle)</h2>
      <p class="subline">\(page.downloadsLead)</p>
      <p><a href="\(page.edition.href)"\(saving(page.edition))>\(edition)</a></p>
      \(archive)\(downloadTable(page))</section>

      """
  }

  private func downloadTable(_ page: DataPage) -> HTML {
    guard !page.downloads.isEmpty else { return HTML() }
    let heads = page.downloadColumns
    return """
      <table class="files">
      <caption>\(page.downloadsCaption)</caption>
      <thead><tr>\(each: heads, { "<th scope=\"col\">\($0)</th>" })<th scope="col">JSON</th></tr></thead>
      <tbody>
      \(each: page.downloads, downloadRow)</tbody>
      </table>

      """
  }

  private func downloadRow(_ file: DataPage.Download) -> HTML {
    """
    <tr><th scope="row">\(file.name)</th><td class="n">\(file.rows)</td><td><a href="\(file.csv.href)"\(saving(file.csv))>\(file.csv.text)<span class="aloud"> – \(file.name)</span></a></td><td><a href="\(file.json.href)"\(saving(file.json))>\(file.json.text)<span class="aloud"> – \(file.name)</span></a></td></tr>

    """
  }
}
