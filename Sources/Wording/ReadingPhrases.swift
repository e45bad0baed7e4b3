/// What the script's own tools say: they are absent where scripts do not run.
///
/// Slots are filled by the script, which is why a phrase is called with `{q}` or `{n}` here.
package struct ReadingPhrases: Sendable {
  /// The name of the box, and of the link in its place.
  package let search: String
  /// how many were found.
  package let found: Phrase1
  /// what was asked for.
  package let nothing: Phrase1
  package let notLoaded: String
  package let filter: String
  /// rows shown, all rows.
  package let rows: Phrase2
  package let copyTable: String
  package let copied: String
  package let notCopied: String
  package let tableCSV: String
  package let saveSVG: String
  package let savePNG: String
  /// The name of the slider that goes from value to value of a chart.
  package let readChart: String
  package let compare: ComparingPhrases
}

/// What the comparison of two editions says.
package struct ComparingPhrases: Sendable {
  package let title: String
  package let lead: String
  package let earlier: String
  package let later: String
  package let measure: String
  package let difference: String
  /// first edition, second edition.
  package let caption: Phrase2
  package let same: String
  package let up: String
  package let down: String
  package let samePeople: String
  package let notReleased: String
  package let missing: String
  package let points: Phrase1
  package let moves: String
  /// Why there is no matrix of any other two editions.
  package let movesOnly: String
  package let notLoaded: String
}
