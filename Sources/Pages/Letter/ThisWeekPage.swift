package import Markup
import Wording

/// The front page: the week as a letter to the people of the shop.
///
/// What moved beyond its usual swing is the heading; a quiet week is a short page.
package struct ThisWeekPage: PageValue {
  /// One thing to do, from a playbook whose trigger fits the week.
  package struct Action: Sendable, Hashable {
    package var title: String
    package var summary: String
    /// Who it is for, who does it, how often.
    package var facts: [String]
    package var href: String
    /// The language of the words, where it is not the page's.
    package var foreignLanguage: String?
  }

  package var question: String
  package var heading: String
  /// One to three sentences below the heading.
  package var lead: [String]
  package var tilesHeading: String
  package var tiles: [Tile]
  package var changesHeading: String
  /// Empty in a quiet week: then the part is not there at all.
  package var changes: [Link]
  package var actionsHeading: String
  package var actions: [Action]
  /// Where there is no action: why.
  package var noAction: String?
  package var allActions: Link?
  package var resultsHeading: String
  /// What became of the last actions: one that is over, one that is running.
  package var results: [Link]
  package var chart: Figure?
  /// What carries the change of net sales, where there is one worth saying.
  package var moved: Figure?
  package var movedHeading: String
  package var comingHeading: String
  /// What is near, with the way to the calendar.
  package var coming: [HTML]
  package var newsHeading: String
  /// At most three pieces of news to pass on.
  package var news: [Link]
  package var sureHeading: String
  package var sure: [HTML]
  package var takeAlongHeading: String
  /// The week on paper and the letter for mail and chats.
  package var takeAlong: [Link]

  package init(_ context: PageContext) {
    let letter = Letter(context)
    let sections = letter.phrases.sections
    question = letter.phrases.question
    heading = letter.heading
    lead = letter.lead
    tilesHeading = sections.numbers
    tiles = letter.tiles
    changesHeading = sections.whatChanged
    changes = letter.changes
    actionsHeading = sections.whatToDo
    actions = letter.actions
    noAction = letter.noAction
    allActions = letter.allActions
    resultsHeading = context.voice.phrases.results.letter.title
    results = letter.results
    chart = letter.chart
    moved = letter.moved
    movedHeading = context.voice.phrases.comparisons.moved.title
    comingHeading = context.voice.phrases.calendar.coming.title
    coming = letter.coming
    newsHeading = context.voice.phrases.calendar.coming.newsTitle
    news = letter.news
    sureHeading = sections.howSure
    sure = letter.sure
    takeAlongHeading = context.voice.phrases.mail.takeAlong
    takeAlong = context.takeAlong
  }
}
