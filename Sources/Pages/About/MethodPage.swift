import Commerce
import Markup
import Retention
import Wording

/// The page that says how each number is counted, and why another platform says something else.
package struct MethodPage: PageValue {
  /// A definition card, ready to be set.
  package struct Card: Sendable {
    /// The anchor that links lead to.
    package var anchor: String
    /// Names of measures that lead here too.
    package var names: [String]
    package var title: String
    package var sentence: String
    package var formula: String
    /// Small word and text, in their order.
    package var facts: [(label: String, text: String)]
    /// Names with their values in this edition, at most twelve.
    package var values: DataTable?
  }

  package struct Family: Sendable {
    package var id: String
    package var title: String
    package var cards: [Card]
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
  package var formulaLabel: String
  /// Opens what a card says after its formula.
  package var exactly: String
  package var valuesLabel: String
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
    exactly = phrases.exactly
    formulaLabel = context.voice.phrases.definitions.labels.formula
    valuesLabel = context.voice.phrases.definitions.labels.names
    families = MethodPage.families(context, facts)
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

  private static func families(_ context: PageContext, _ facts: DefinitionFacts) -> [Family] {
    let values = context.site.measures.headlines
    var byCard: [DefinitionCard: [(path: String, value: MeasureValue)]] = [:]
    for entry in values {
      if let card = DefinitionCard.covering(entry.path) { byCard[card, default: []].append(entry) }
    }
    let phrases = context.voice.phrases.definitions
    return DefinitionCard.Family.allCases.map { family in
      let cards = DefinitionCard.all.filter { $0.family == family }.map { card in
        Card(card, byCard[card] ?? [], facts, context)
      }
      return Family(id: "cards-\(family)", title: phrases.family(family), cards: cards)
    }
  }
}

extension MethodPage.Card {
  init(
    _ card: DefinitionCard,
    _ values: [(path: String, value: MeasureValue)],
    _ facts: DefinitionFacts,
    _ context: PageContext
  ) {
    let phrases = context.voice.phrases.definitions
    let text = phrases.text(card, facts)
    anchor = card.anchor
    names = values.map(\.path).filter { $0 != card.anchor }
    title = text.title
    sentence = text.sentence
    formula = text.formula
    self.facts = card.facts(in: phrases, facts)
    let shown = values.filter { $0.value.unit != .text }.prefix(12)
    self.values =
      shown.isEmpty
      ? nil
      : DataTable(
        caption: text.title,
        rowTitle: phrases.labels.names,
        columns: [DataTable.Column(context.voice.phrases.method.value)],
        rows: shown.map { DataTable.Row(DataTable.Cell($0.path), [context.cell($0.value)]) }
      )
  }
}

extension DefinitionCard {
  /// The lines of a card after its formula: small word and text.
  func facts(
    in phrases: DefinitionPhrases,
    _ facts: DefinitionFacts
  ) -> [(label: String, text: String)] {
    let text = phrases.text(self, facts)
    let sheet = sheet
    let labels = phrases.labels
    let source =
      sheet.sources.isEmpty ? labels.ownDefinition : sheet.sources.joined(separator: "; ")
    return [
      (labels.window, text.window),
      (labels.counts, text.counts),
      (labels.leavesOut, text.leavesOut),
      (labels.sample, phrases.sample(sheet.sample, facts)),
      (labels.interval, phrases.interval(sheet.interval)),
      (labels.limits, text.limits),
      (labels.unit, phrases.unit(sheet.unit.word)),
      (labels.direction, phrases.direction(sheet.direction)),
      (labels.source, source),
    ]
  }
}

extension MeasureUnit {
  var word: UnitWord {
    switch self {
    case .share: .percent
    case .points: .points
    case .money: .money
    case .days: .days
    case .minutes: .minutes
    case .customers: .customers
    case .orders: .orders
    case .items: .items
    case .count: .count
    case .number: .number
    case .date: .date
    case .text: .text
    }
  }
}

extension PageContext {
  /// A measure's value in a table: with its counts below it, or the word for its absence.
  func cell(_ value: MeasureValue) -> DataTable.Cell {
    if let missing = value.missing { return DataTable.Cell(missing, in: voice) }
    if case .rate(let rate) = value { return DataTable.Cell(rate, in: voice) }
    return DataTable.Cell(text(of: value))
  }
}
