/// What stands around every page.
package struct ShellPhrases: Sendable {
  package let skipToContent: String
  package let navigation: String
  package let languages: String
  package let breadcrumbs: String
  package let weekNavigation: String
  package let menu: String
  /// "data to {Sun 22 Nov}".
  package let dataTo: Phrase1
  package let madeUp: String
  package let madeUpBar: String
  /// "No new orders since {day}: …".
  package let staleBar: Phrase1
  /// The last day with an order, later orders that the edition does not reach.
  package let pausedBar: Phrase2
  /// "You read {week 41}.
  ///
  /// Latest: {week 47}".
  package let oldEditionBar: Phrase2
  package let allWeeks: String
  package let numbersAsTable: String
  package let downloads: String
  package let howCounted: String
  package let whyDiffers: String
  package let notes: String
  package let contents: String
  package let madeBy: String
  package let privacyLine: String
  /// "{n} more in the CSV".
  package let moreInCSV: Phrase1
  package let feed: String
  /// "{heading} – {shop}, {week 47}".
  package let pageTitle: Phrase3
}
