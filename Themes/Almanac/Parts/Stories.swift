import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The body of a page that answers with charts: words and margin notes, figures, ways on.
  func story(_ story: Story, _ voice: Voice) -> HTML {
    let advice = storyAdvice(story, voice)
    return """
      <div class="columns"><div class="prose">
      \(each: story.lead, leadParagraph)\(story.change.map(changeLine))</div></div>
      \(each: story.sections, { storySection($0, voice) })<div class="columns after"><div class="prose">
      \(advice)</div>
      \(notes(story.notes, voice))</div>

      """
  }

  private func storySection(_ section: Story.Section, _ voice: Voice) -> HTML {
    let title: HTML? = section.title.map { "<h2 class=\"section-title\">\($0)</h2>\n" }
    let text: HTML? =
      section.text.isEmpty
      ? nil : "<div class=\"prose\">\(each: section.text, paragraph)</div>\n"
    return """
      <section class="story">
      \(title)\(text)\(figures(section.figures, voice))</section>

      """
  }

  private func storyAdvice(_ story: Story, _ voice: Voice) -> HTML {
    guard !story.advice.isEmpty || !story.next.isEmpty else { return HTML() }
    return """
      <h2>\(voice.phrases.charts.whatToDo)</h2>
      \(each: story.advice, paragraph)\(links(story.next))
      """
  }

  private func leadParagraph(_ text: String) -> HTML { "<p class=\"lead\">\(text)</p>\n" }

  private func paragraph(_ text: String) -> HTML { "<p>\(text)</p>\n" }
}
