import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The body of a page that answers with charts: words and the first figure with the notes beside
  /// them, then the other figures over all columns, ways on.
  func story(_ story: Story, _ voice: Voice) -> HTML {
    let advice = storyAdvice(story, voice)
    var sections = story.sections
    var first: [Figure] = []
    if let section = sections.first, section.title == nil, let figure = section.figures.first {
      first = [figure]
      sections[0].figures.removeFirst()
    }
    if sections.first?.title == nil, sections.first?.figures.isEmpty == true {
      sections.removeFirst()
    }
    let wide = wideTable(of: &first, voice)
    let opening: HTML? = first.isEmpty ? nil : figures(first, voice)
    return """
      <div class="story">
      <div class="columns"><div class="story-main">
      <div class="prose">\(each: story.lead, leadParagraph)\(story.change.map(changeLine))</div>
      \(opening)</div>
      \(notes(story.notes, voice))</div>
      \(wide)<div class="story-rest">
      \(each: sections, { storySection($0, voice) })\(advice)</div>
      </div>

      """
  }

  /// The open table of the first figure where it has too many columns to stand beside the notes:
  /// taken out of the figure, to follow it over all columns.
  private func wideTable(of figures: inout [Figure], _ voice: Voice) -> HTML? {
    guard let figure = figures.first, figure.isTableOpen, let table = figure.table,
      table.columns.count > 4
    else { return nil }
    figures[0].table = nil
    figures[0].downloads = []
    return """
      <div class="story-wide">
      \(dataTable(table, under: [figure.finding]))\(downloads(figure.downloads, voice.phrases.shell))</div>

      """
  }

  private func storySection(_ section: Story.Section, _ voice: Voice) -> HTML {
    guard let title = section.title else { return figures(section.figures, voice) }
    let text: HTML? =
      section.text.isEmpty
      ? nil : "<div class=\"prose\">\(each: section.text, paragraph)</div>\n"
    return """
      <div class="story-section">
      <p class="section-title">\(title)</p>
      \(text)\(figures(section.figures, voice, in: title))</div>

      """
  }

  private func storyAdvice(_ story: Story, _ voice: Voice) -> HTML {
    guard !story.advice.isEmpty || !story.next.isEmpty else { return HTML() }
    return """
      <section class="story-advice prose">
      <h2>\(voice.phrases.charts.whatToDo)</h2>
      \(each: story.advice, paragraph)\(links(story.next))</section>

      """
  }

  private func leadParagraph(_ text: String) -> HTML { "<p class=\"story-lead\">\(text)</p>\n" }

  private func paragraph(_ text: String) -> HTML { "<p>\(text)</p>\n" }
}
