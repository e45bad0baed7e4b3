import Charts
import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// A chart with its finding, its measure, its numbers as a table and the way to its definition.
  ///
  /// No caption says again what the title of the section above it says.
  func figure(_ figure: Figure, _ voice: Voice, in section: String? = nil) -> HTML {
    let width: HTML =
      switch figure.width {
      case .text: "text"
      case .full: "full"
      case .half: "half"
      }
    let tone: HTML = figure.isMuted ? " muted-figure" : ""
    let missing: HTML? = figure.missing.map { "<p class=\"missing\">\($0)</p>\n" }
    return """
      <figure class="figure figure-\(width)\(tone)" aria-labelledby="\(figure.id)">
      <h2 id="\(figure.id)"\(clauses(figure.finding, voice.language))>\(headed(figure.finding, voice.language))</h2>
      <p class="subline">\(figure.subline)</p>
      \(picture(figure))\(missing)\(flags(figure.flags))\(figureFoot(figure))\(figureTable(figure, voice, section))</figure>

      """
  }

  /// Figures in their order; those of half width stand in pairs on wide screens.
  func figures(_ figures: [Figure], _ voice: Voice, in section: String? = nil) -> HTML {
    "<div class=\"figures\">\n\(each: figures, { figure($0, voice, in: section) })</div>\n"
  }

  private func picture(_ figure: Figure) -> HTML {
    guard let picture = figure.picture else { return HTML() }
    return """
      <div class="picture"><div class="narrow"\(places(picture.narrowReadings))>\(picture.narrow)</div><div class="wide"\(places(picture.wideReadings))>\(picture.wide)</div></div>

      """
  }

  /// Where the script reads the table's values off the chart.
  private func places(_ readings: Readings) -> HTML {
    func list(_ numbers: [Double]) -> String {
      numbers.map { coordinate($0) }.joined(separator: " ")
    }
    guard !readings.across.isEmpty else { return HTML() }
    let at: HTML = " data-at=\"\(list(readings.across))\""
    guard !readings.down.isEmpty else { return at }
    let cell = list([readings.cellWidth, readings.cellHeight])
    return at + " data-down=\"\(list(readings.down))\" data-cell=\"\(cell)\""
  }

  private func flags(_ flags: [String]) -> HTML {
    flags.isEmpty ? HTML() : "<ol class=\"flags\">\(each: flags, listItem)</ol>\n"
  }

  private func figureFoot(_ figure: Figure) -> HTML {
    figure.foot.isEmpty ? HTML() : "<p class=\"figure-foot\">\(figure.foot)</p>\n"
  }

  private func figureTable(_ figure: Figure, _ voice: Voice, _ section: String?) -> HTML {
    let links = downloads(figure.downloads, voice.phrases.shell)
    guard let table = figure.table else { return links }
    let headings = [figure.finding] + [section].compactMap(\.self)
    let shown = dataTable(table, under: headings)
    guard !figure.isTableOpen else { return shown + links }
    let label = voice.phrases.shell.numbersAsTable
    return """
      <details class="numbers"><summary>\(label)</summary>
      \(shown)\(links)</details>

      """
  }

  func downloads(_ links: [Link], _ shell: ShellPhrases) -> HTML {
    guard !links.isEmpty else { return HTML() }
    return """
      <p class="downloads">\(shell.downloads) \(each: links, download)</p>

      """
  }

  /// One item of a list.
  func listItem(_ text: String) -> HTML { "<li>\(text)</li>\n" }

  /// A file is saved as it is; a locked one is a page that gives it out.
  func saving(_ link: Link) -> HTML { link.href.hasSuffix(".html") ? HTML() : " download" }

  private func download(_ link: Link) -> HTML {
    "<a href=\"\(link.href)\"\(saving(link))>\(link.text)</a> "
  }
}
