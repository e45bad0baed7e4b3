/// How the pages are set: sizes, space, colours and the grammar of charts.
package struct DesignPhrases: Sendable {
  /// What a colour is for; every role of the style sheet has its words.
  package struct Roles: Sendable {
    package let ink: String
    package let muted: String
    package let panel: String
    package let hairline: String
    package let rule: String
    package let link: String
    package let series1: String
    package let series2: String
    package let series3: String
    package let series4: String
    package let context: String
    package let band: String
    package let better: String
    package let worse: String
    package let unsure: String
    package let focus: String
    package let heat: String
  }

  package let name: String
  package let question: String
  package let heading: String
  package let lead: String
  package let typeTitle: String
  package let typeText: String
  /// A line set in each size.
  package let sample: String
  package let spaceTitle: String
  package let spaceText: String
  package let colourTitle: String
  package let colourText: String
  package let roles: Roles
  package let grammarTitle: String
  package let grammar: [String]
}
