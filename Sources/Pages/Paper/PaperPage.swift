import Markup
import Retention
import Wording

/// The whole week for paper: the letter, then the pages that carry it, each cut to what a meeting
/// looks at, then the definitions that they lead to.
package struct PaperPage: PageValue {
  /// What one page of the site says, without its longest tables.
  package struct Part: Sendable {
    /// The anchor; the ids inside begin with it.
    package var id: String
    /// The page's name in the menu.
    package var name: String
    package var question: String
    package var heading: String
    package var lead: [String]
    package var change: ChangeLine?
    package var figures: [Figure]
  }

  package struct Definition: Sendable {
    package var title: String
    package var sentence: String
    package var formula: String
  }

  package var question: String
  package var heading: String
  package var contentsTitle: String
  package var letterName: String
  package var letter: ThisWeekPage
  package var parts: [Part]
  package var definitionsTitle: String
  package var formulaLabel: String
  /// A card by its anchor, for those that the pages lead to.
  package var definition: @Sendable (String) -> Definition?

  /// Figures of a page that go on paper, and rows of a table.
  private static let mostFigures = 2
  private static let mostRows = 13
  /// Rows of a table below a chart that shows the same.
  private static let mostRowsBelowChart = 6

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.paper
    let letter = ThisWeekPage(context)
    let edition = context.edition
    question = phrases.question
    heading = phrases.heading(
      edition.shop.name,
      context.voice.dates.weekWithYear(edition.week.id)
    )
    contentsTitle = context.voice.phrases.shell.contents
    letterName = context.site.name(of: .thisWeek, in: context.voice)
    self.letter = PaperPage.onPaper(letter)
    parts = PaperPage.parts(context)
    definitionsTitle = phrases.definitions
    formulaLabel = context.voice.phrases.definitions.labels.formula
    let facts = DefinitionFacts(edition)
    let texts = context.voice.phrases.definitions
    definition = { anchor in
      DefinitionCard.covering(anchor).map { card in
        let text = texts.text(card, facts)
        return Definition(title: text.title, sentence: text.sentence, formula: text.formula)
      }
    }
  }

  private static func parts(_ context: PageContext) -> [Part] {
    let site = context.site
    var parts: [Part] = []
    func add(_ route: Route, _ page: any PageValue, _ story: Story) {
      let figures = story.sections.flatMap(\.figures).filter {
        $0.picture != nil || $0.table != nil
      }
      parts.append(
        Part(
          id: "paper-\(route.folders.joined(separator: "-"))",
          name: site.name(of: route, in: context.voice),
          question: page.question,
          heading: page.heading,
          lead: story.lead,
          change: story.change,
          figures: figures.prefix(mostFigures).map(onPaper)
        )
      )
    }
    let retention = RetentionPage(context)
    add(.retention, retention, retention.story)
    let growth = GrowthPage(context)
    add(.growth, growth, growth.story)
    let churn = ChurnPage(context)
    add(.churn, churn, churn.story)
    if site.has(.prices) {
      let prices = PricesPage(context)
      add(.prices, prices, prices.story)
    }
    if site.has(.products) {
      let products = ProductsPage(context)
      add(.products, products, products.story)
    }
    if site.has(.results) {
      let results = ResultsPage(context)
      add(.results, results, results.story)
    }
    let data = DataPage(context)
    add(.data, data, Story(sections: [Story.Section(figures: data.figures)]))
    return parts
  }

  /// Without downloads, with the table only where it is short enough to be read.
  private static func onPaper(_ figure: Figure) -> Figure {
    var figure = figure
    figure.downloads = []
    if var table = figure.table {
      let isLong = table.rows.count > mostRowsBelowChart && figure.picture != nil
      table.rows = Array(table.rows.prefix(2 * mostRows))
      figure.table = isLong ? nil : table
    }
    figure.isTableOpen = true
    return figure
  }

  private static func onPaper(_ letter: ThisWeekPage) -> ThisWeekPage {
    var letter = letter
    letter.chart?.table = nil
    letter.chart?.downloads = []
    letter.moved?.table = nil
    letter.takeAlong = []
    letter.allActions = nil
    return letter
  }
}
