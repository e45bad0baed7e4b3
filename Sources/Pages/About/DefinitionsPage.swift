import Markup
package import Wording

/// The definitions of one kind of measure: how each is counted, and what it leaves out.
package struct DefinitionsPage: PageValue {
  /// A definition card, ready to be set.
  package struct Card: Sendable {
    /// The anchor that links lead to.
    package var anchor: String
    /// Names of measures that lead here too, but those that a row of `values` has.
    package var names: [String]
    package var title: String
    package var sentence: String
    package var formula: String
    /// Small word and text, in their order.
    package var facts: [(label: String, text: String)]
    /// Names with their values in this edition, at most twelve, each with its name as the anchor.
    package var values: DataTable?
  }

  package var question: String
  package var heading: String
  package var lead: String
  package var formulaLabel: String
  /// Opens what a card says after its formula.
  package var exactly: String
  package var valuesLabel: String
  package var cards: [Card]
  /// All definitions, and the kinds before and after this one.
  package var next: [Link]

  package init(_ context: PageContext, family: DefinitionCard.Family) {
    let phrases = context.voice.phrases.method
    let definitions = context.voice.phrases.definitions
    let facts = DefinitionFacts(context.edition)
    let measures = context.site.measuresByCard
    question = phrases.familyQuestion
    heading = definitions.family(family)
    lead = phrases.familyLead
    formulaLabel = definitions.labels.formula
    exactly = phrases.exactly
    valuesLabel = definitions.labels.names
    cards = family.cards.map { Card($0, measures[$0] ?? [], facts, context) }
    next = context.links(to: [.method] + family.neighbours.map(Route.definitions))
  }
}

extension DefinitionCard.Family {
  /// The cards of the family, in the order of its page.
  var cards: [DefinitionCard] { DefinitionCard.all.filter { $0.family == self } }

  /// The families before and after this one, where there are.
  fileprivate var neighbours: [DefinitionCard.Family] {
    let all = Self.allCases
    return zip(all, all.dropFirst()).flatMap { early, late in
      early == self ? [late] : late == self ? [early] : []
    }
  }
}

extension DefinitionsPage.Card {
  init(
    _ card: DefinitionCard,
    _ values: [(path: String, value: MeasureValue)],
    _ facts: DefinitionFacts,
    _ context: PageContext
  ) {
    let phrases = context.voice.phrases.definitions
    let text = phrases.text(card, facts)
    anchor = card.anchor
    title = text.title
    sentence = text.sentence
    formula = text.formula
    self.facts = card.facts(in: phrases, facts)
    let shown = values.filter { $0.value.unit != .text }.prefix(12)
    let ofRows = Set(shown.map(\.path))
    names = values.map(\.path).filter { $0 != card.anchor && !ofRows.contains($0) }
    self.values =
      shown.isEmpty
      ? nil
      : DataTable(
        caption: text.title,
        rowTitle: phrases.labels.names,
        columns: [DataTable.Column(context.voice.phrases.method.value)],
        rows: shown.map { path, value in
          let anchor = path == card.anchor ? nil : path
          return DataTable.Row(DataTable.Cell(path), [context.cell(value)], anchor: anchor)
        }
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
    return DataTable.Cell(amount(of: value))
  }
}
