package import Wording

/// How the pages are set, for whoever adds one: sizes, spaces, colours, the grammar of charts.
///
/// The theme draws each with its own style sheet, so the page cannot differ from the others.
package struct DesignPage: PageValue {
  /// A colour by its name in the style sheet.
  package struct Role: Sendable {
    package var name: String
    package var use: String
    /// The place of a line that has the colour, from 1: it has its own dashes too.
    package var line: Int?
  }

  package var question: String
  package var heading: String
  package var phrases: DesignPhrases
  package var roles: [Role]

  package init(_ context: PageContext) {
    phrases = context.voice.phrases.design
    question = phrases.question
    heading = phrases.heading
    let words = phrases.roles
    let lines = [words.series1, words.series2, words.series3, words.series4].enumerated().map {
      Role(name: "series-\($0.offset + 1)", use: $0.element, line: $0.offset + 1)
    }
    let before = [
      ("ink", words.ink), ("muted", words.muted), ("panel", words.panel),
      ("hairline", words.hairline), ("rule", words.rule), ("link", words.link),
    ]
    let after = [
      ("context", words.context), ("band", words.band),
      ("better", words.better), ("worse", words.worse), ("unsure", words.unsure),
      ("focus", words.focus),
    ]
    roles =
      before.map { Role(name: $0.0, use: $0.1) } + lines
      + after.map { Role(name: $0.0, use: $0.1) }
  }
}
