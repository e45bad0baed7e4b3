import Markup
import Pages

extension AlmanacTheme {
  /// The list of editions, and the weeks as a shaded table.
  func weeks(_ page: WeeksPage, _ voice: Voice) -> HTML {
    """
    <div class="columns">
    <section aria-labelledby="editions">
    <h2 id="editions">\(page.listHeading)</h2>
    <ol class="issues" reversed>
    \(each: page.entries, issue)</ol>
    </section>
    \(strip(page))</div>
    \(page.comparing.map(comparing))
    """
  }

  /// Empty and hidden: the script fills it.
  private func comparing(_ comparing: WeeksPage.Comparing) -> HTML {
    let settings: HTML = "\(each: comparing.settings, { " data-\($0.name)=\"\($0.value)\"" })"
    return "<section class=\"compare\" id=\"compare\" hidden\(settings)></section>\n"
  }

  private func issue(_ entry: WeeksPage.Entry) -> HTML {
    """
    <li>
    <h3><a href="\(entry.week.href)">\(entry.week.text)</a></h3>
    <p>\(entry.headline)</p>
    <p class="meta">\(entry.note)</p>
    </li>

    """
  }

  private func strip(_ page: WeeksPage) -> HTML {
    guard let table = page.table else { return HTML() }
    return """
      <section aria-labelledby="strip">
      <h2 id="strip">\(page.tableHeading)</h2>
      <p class="subline">\(page.tableNote)</p>
      \(dataTable(table))</section>

      """
  }

  /// A past week: what it said, whether it has held, and its neighbours.
  func week(_ page: WeekPage, _ voice: Voice) -> HTML {
    """
    \(lead(page.lead))<section aria-labelledby="numbers">
    <h2 class="aloud" id="numbers">\(page.numbersHeading)</h2>
    \(tiles(page.tiles, voice))</section>
    \(tableSection(page.restatedHeading, page.restated))\(tableSection(page.beforeHeading, page.before))\(each: page.comparisons, { comparison($0, voice) })
    """
  }

  /// The edition beside an earlier one: numbers, moves between groups, actions.
  private func comparison(_ comparison: WeekPage.Comparison, _ voice: Voice) -> HTML {
    let table: HTML? = comparison.table.map { dataTable($0) }
    let moves: HTML? = comparison.moves.map { figures([$0], voice) }
    let list: HTML? =
      comparison.playbooks.isEmpty
      ? nil
      : "<h3>\(comparison.playbooksHeading)</h3>\n<ul class=\"changes\">\(each: comparison.playbooks, compared)</ul>\n"
    return """
      <section class="section">
      <h2>\(comparison.heading)</h2>
      \(table)\(moves)\(list)</section>

      """
  }

  private func compared(_ link: Link) -> HTML {
    link.href.isEmpty
      ? "<li>\(link.text)</li>\n" : "<li><a href=\"\(link.href)\">\(link.text)</a></li>\n"
  }

  private func tableSection(_ heading: String, _ table: DataTable?) -> HTML {
    guard let table else { return HTML() }
    return """
      <section class="section">
      <h2>\(heading)</h2>
      \(dataTable(table))</section>

      """
  }
}
