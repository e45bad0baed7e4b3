import Commerce
import Markup
import Retention
import Wording

/// The page that says how each number is counted, and why another platform says something else.
package struct MethodPage: PageValue {
  /// A card in the list of all: what it is called and says, and where it stands in full.
  package struct Entry: Sendable {
    /// The anchor of the card, here and there: older editions and letters link to it here.
    package var anchor: String
    package var card: Link
    package var sentence: String
  }

  package struct Family: Sendable {
    package var id: String
    package var page: Link
    package var entries: [Entry]
  }

  package var question: String
  package var heading: String
  package var lead: [String]
  package var signsTitle: String
  package var signs: [(sign: String, meaning: String)]
  package var othersTitle: String
  package var othersLead: String
  package var others: [OtherTable]
  package var practicesTitle: String
  package var practicesLead: String
  /// Opens the table of practices.
  package var practicesFold: String
  package var practice: String
  package var practicePlace: String
  package var noPlace: String
  package var practices: [PracticeRow]
  package var cardsTitle: String
  package var families: [Family]
  package var downloads: [Link]
  /// How the pages themselves are made.
  package var design: Link

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.method
    let facts = DefinitionFacts(context.edition)
    question = phrases.question
    heading = MethodPage.heading(context)
    lead = phrases.lead
    signsTitle = phrases.signsTitle
    signs = phrases.signs(facts).map { ($0.sign, $0.meaning) }
    othersTitle = phrases.othersTitle
    othersLead = phrases.othersLead
    others = context.edition.definitions.map { OtherTable($0, context) }
    practicesTitle = phrases.practicesTitle
    practicesLead = phrases.practicesLead
    practice = phrases.practice
    practicePlace = phrases.practicePlace
    noPlace = phrases.noPlace
    let routes = context.site.map.present
    let carrying = context.site.input.notebook?.playbooksByPractice ?? [:]
    practices = Practice.allCases.map {
      PracticeRow($0, context, carrying: carrying, routes: routes)
    }
    practicesFold = phrases.practicesFold(context.voice.numbers.count(practices.count))
    cardsTitle = phrases.cardsTitle
    families = DefinitionCard.Family.allCases.map { Family($0, facts, context) }
    downloads = context.downloads(TableName.otherDefinitions.rawValue)
    design = context.link(to: .design)
  }

  /// Two numbers that differ and are both right, from the tool that the shop's country knows.
  private static func heading(_ context: PageContext) -> String {
    let phrases = context.voice.phrases.method
    let numbers = context.voice.numbers
    let name = "repeat.recent.\(context.edition.settings.headlineWindow)"
    let isChinese =
      context.voice.language == .simplifiedChinese && context.edition.shop.country == "CN"
    let rule: OtherRule = isChinese ? .adviserRepeat90 : .shopifyReturning365
    let found = context.edition.definitions.first { $0.measure == name }?.others
      .first { $0.why == rule.rawValue }
    let ours = context.edition.repeat.recent["\(context.edition.settings.headlineWindow)"]?.now
    guard let found, case .rate(let theirs) = found.value, let value = numbers.rate(theirs),
      let ours, let own = numbers.rate(ours)
    else { return phrases.heading(String(DefinitionCard.all.count)) }
    let say =
      rule == .adviserRepeat90 ? phrases.bothRightWindow : phrases.bothRightReturning
    return say(found.tool, value.value, own.value)
  }
}

extension MethodPage.Family {
  init(_ family: DefinitionCard.Family, _ facts: DefinitionFacts, _ context: PageContext) {
    let phrases = context.voice.phrases.definitions
    id = "cards-\(family)"
    page = context.link(to: .definitions(family))
    entries = family.cards.map { card in
      let text = phrases.text(card, facts)
      let href = context.href(to: .definitions(family), fragment: card.anchor)
      return MethodPage.Entry(
        anchor: card.anchor,
        card: Link(text: text.title, href: href),
        sentence: text.sentence
      )
    }
  }
}
