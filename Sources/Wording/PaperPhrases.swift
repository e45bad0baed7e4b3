/// What the week on paper says beyond what its pages say.
package struct PaperPhrases: Sendable {
  package let question: String
  /// shop, week.
  package let heading: Phrase2
  package let definitions: String
  /// The sheet's number of all: these stand in the margin of every sheet.
  package let sheet: String
}
