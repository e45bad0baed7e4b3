import Markup
import Pages
import Wording

extension AlmanacTheme {
  /// The whole week on one page, made for sheets: contents, letter, parts, definitions.
  func paper(_ page: PaperPage, _ voice: Voice) -> HTML {
    let letter: HTML = """
      <section class="paper-part" id="paper-letter">
      <h2 class="paper-heading">\(headed(page.letter.heading, voice.language))</h2>
      \(thisWeek(page.letter, voice).prefixingIDs("letter-"))</section>

      """
    let parts: HTML = "\(each: page.parts, { paperPart($0, voice) })"
    let noted = PaperNotes(letter + parts)
    let used = noted.anchors.map { (anchor: $0, card: page.definition(decoded($0))) }
    return """
      <nav class="paper-contents" aria-label="\(page.contentsTitle)">
      <h2>\(page.contentsTitle)</h2>
      <ol><li><a href="#paper-letter">\(page.letterName)</a></li>\(each: page.parts, contentsItem)<li><a href="#paper-definitions">\(page.definitionsTitle)</a></li></ol>
      </nav>
      \(noted.markup)<section class="paper-part" id="paper-definitions">
      <h2 class="paper-heading">\(page.definitionsTitle)</h2>
      <ol class="paper-definitions">
      \(each: used, { usedDefinition($0.anchor, $0.card, page.formulaLabel + voice.language.colon) })</ol>
      </section>

      """
  }

  private func contentsItem(_ part: PaperPage.Part) -> HTML {
    "<li><a href=\"#\(part.id)\">\(part.name)</a></li>"
  }

  private func paperPart(_ part: PaperPage.Part, _ voice: Voice) -> HTML {
    let lead: HTML = "\(each: part.lead, { "<p>\($0)</p>\n" })\(part.change.map(changeLine))"
    let body: HTML = "<div class=\"prose\">\(lead)</div>\n\(figures(part.figures, voice))"
    return """
      <section class="paper-part" id="\(part.id)">
      <p class="question">\(part.name) · \(part.question)</p>
      <h2 class="paper-heading">\(headed(part.heading, voice.language))</h2>
      \(body.prefixingIDs(part.id + "-"))</section>

      """
  }

  private func usedDefinition(
    _ anchor: String,
    _ card: PaperPage.Definition?,
    _ label: String
  ) -> HTML {
    guard let card else { return "<li>\(decoded(anchor))</li>\n" }
    return "<li><b>\(card.title)</b> \(card.sentence) \(label)\(card.formula)</li>\n"
  }

  /// An anchor as it is named on its page; those of definition cards are letters and dots.
  private func decoded(_ anchor: String) -> String {
    anchor.split(separator: "%2E").joined(separator: ".")
  }
}
