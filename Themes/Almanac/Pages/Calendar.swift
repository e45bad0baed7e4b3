import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The weeks to come, then the messages that are planned and the news to pass on.
  func calendar(_ page: CalendarPage, _ voice: Voice) -> HTML {
    let words = voice.phrases.calendar
    return "\(story(page.story, voice))\(messages(page, voice))\(news(page, words))"
  }

  private func messages(_ page: CalendarPage, _ voice: Voice) -> HTML {
    let words = voice.phrases.calendar
    guard !page.messages.isEmpty else { return HTML() }
    return """
      <section class="section" aria-labelledby="messages">
      <h2 id="messages">\(words.care.title)</h2>
      <p class="subline">\(words.care.text)\(voice.language.gap)\(words.noWeather)</p>
      \(each: page.capLines, capLine)<ul class="plays">
      \(each: page.messages, message)</ul>
      </section>

      """
  }

  private func capLine(_ text: String) -> HTML { "<p>\(text)</p>\n" }

  private func message(_ message: CalendarPage.Message) -> HTML {
    let language: HTML? = message.foreignLanguage.map { " lang=\"\($0)\"" }
    return """
      <li>
      <div\(language)>
      <h3>\(message.title)</h3>
      <div class="prose">
      \(message.body)</div>
      </div>
      <div>
      <dl class="facts">
      \(each: message.facts, messageFact)</dl>
      </div>
      </li>

      """
  }

  private func messageFact(_ fact: CalendarPage.Message.Fact) -> HTML {
    let text: HTML = fact.href.map { "<a href=\"\($0)\">\(fact.text)</a>" } ?? "\(fact.text)"
    return "<div><dt>\(fact.name)</dt><dd>\(text)</dd></div>\n"
  }

  private func news(_ page: CalendarPage, _ words: CalendarPhrases) -> HTML {
    guard !page.news.isEmpty else { return HTML() }
    let missing: HTML? = page.missingNews.map { "<p class=\"subline\">\($0)</p>\n" }
    return """
      <section class="section" aria-labelledby="news">
      <h2 id="news">\(words.news.title)</h2>
      <p class="subline">\(words.news.text)</p>
      <ul class="plays">
      \(each: page.news, newsItem)</ul>
      \(missing)</section>

      """
  }

  private func newsItem(_ item: CalendarPage.NewsItem) -> HTML {
    let language: HTML? = item.foreignLanguage.map { " lang=\"\($0)\"" }
    return """
      <li>
      <div\(language)>
      <h3>\(item.title)</h3>
      <div class="prose">
      \(item.body)</div>
      </div>
      <div>
      <p><span class="tag">\(item.kind)</span></p>
      <p class="company">\(item.meta)</p>
      </div>
      </li>

      """
  }
}
