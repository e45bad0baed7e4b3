import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// What is known of one shop of the trade, then the shop's own words on it.
  func competitor(_ page: CompetitorPage, _ voice: Voice) -> HTML {
    guard !page.text.isEmpty else { return story(page.story, voice) }
    let language: HTML? = page.foreignLanguage.map { " lang=\"\($0)\"" }
    let foreign: HTML? = page.foreignLanguage.map { _ in
      "<p class=\"subline\">\(page.foreignNote)</p>\n"
    }
    return """
      \(story(page.story, voice))<section class="section">
      <h2>\(page.notesTitle)</h2>
      \(foreign)<div class="prose"\(language)>
      \(page.text)</div>
      </section>

      """
  }

  /// Charts of the themes, then every question with its answer.
  func questions(_ page: QuestionsPage, _ voice: Voice) -> HTML {
    """
    \(story(page.story, voice))<section class="section">
    <h2>\(page.listTitle)</h2>
    \(each: page.themes, { questionTheme($0, page.answeredByTitle) })</section>

    """
  }

  private func questionTheme(_ theme: QuestionsPage.Theme, _ answeredBy: String) -> HTML {
    let language: HTML? = theme.foreignLanguage.map { " lang=\"\($0)\"" }
    let answer: HTML? = theme.answer.map { "<div class=\"prose\"\(language)>\n\($0)</div>\n" }
    let state: HTML? = theme.state.isEmpty ? nil : "<p class=\"subline\">\(theme.state)</p>\n"
    let ways: HTML? =
      theme.answeredBy.isEmpty
      ? nil : "<p class=\"company\">\(answeredBy)</p>\n\(links(theme.answeredBy))"
    return """
      <section class="section" id="\(theme.id)">
      <h3\(language)>\(theme.title)</h3>
      <ul class="asked">
      \(each: theme.questions, { questionItem($0.text, $0.from, language) })</ul>
      \(answer)\(state)\(ways)</section>

      """
  }

  private func questionItem(_ text: String, _ from: String, _ language: HTML?) -> HTML {
    "<li><span\(language)>\(text)</span> <span class=\"company\">\(from)</span></li>\n"
  }
}
