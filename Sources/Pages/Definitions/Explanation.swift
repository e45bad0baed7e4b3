import Diagnostics
package import Markup
import Retention
import Wording

/// A definition card as plain text, for the terminal.
package struct Explanation: Sendable {
  private let phrases: DefinitionPhrases
  private let words: MethodPhrases
  private let facts: DefinitionFacts
  private let index: MeasureIndex?
  private let language: Language

  /// Prints the thresholds and values of an edition; without one, the usual thresholds.
  package init(language: Language, edition: Edition? = nil) {
    let voice = Voice(language)
    self.language = language
    phrases = voice.phrases.definitions
    words = voice.phrases.method
    facts = edition.map { DefinitionFacts($0) } ?? DefinitionFacts()
    index = edition.map { MeasureIndex($0) }
  }

  /// The card of a measure or of a card's own name; `nil` for a name that no card covers.
  package func text(of name: String) -> String? {
    guard let card = DefinitionCard.covering(name) else { return nil }
    let text = phrases.text(card, facts)
    var lines = [text.title, card.anchor, ""] + wrapped(text.sentence) + [""]
    let rows = [(phrases.labels.formula, text.formula)] + card.facts(in: phrases, facts)
    for (label, value) in rows { lines += entry(label, value) }
    if let value = index?[name] {
      lines += entry(words.ours, value.number.map { "\($0)" } ?? value.missing?.rawValue ?? "")
    }
    let others = OtherRule.allCases.filter { $0.card == card }
    if !others.isEmpty {
      lines += ["", phrases.labels.others]
      for rule in others {
        let other = phrases.other(rule)
        lines += entry("\(rule.tool), \(other.name)", "\(other.rule) \(other.why)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names of all cards with their titles, by family.
  package var list: String {
    var lines = [words.explainAll]
    for family in DefinitionCard.Family.allCases {
      lines += ["", phrases.family(family)]
      for card in DefinitionCard.all where card.family == family {
        let gap = String(repeating: " ", count: max(2, 28 - card.anchor.count))
        lines.append("  \(card.anchor)\(gap)\(phrases.text(card, facts).title)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The cards that a name most likely meant: spelled almost so, else with the word in their names.
  package static func suggestions(for name: String) -> [String] {
    let names = DefinitionCard.all.map(\.anchor)
    if let near = nearestName(to: name, among: names) { return [near] }
    let word = name.lowercased()
    guard word.utf8.count >= 3 else { return [] }
    return Array(names.filter { $0.lowercased().contains(word) }.prefix(4))
  }

  /// A small word, and its text below it, broken at 78 columns.
  private func entry(_ label: String, _ text: String) -> [String] {
    [label] + wrapped(text).map { "  " + $0 }
  }

  /// Lines of at most 76 columns; a Han character takes two and may be followed by a break.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in pieces(of: text) {
      let size = columns(of: word)
      if width + size > 76, !line.isEmpty {
        lines.append(line.trimmingEnd)
        line = ""
        width = 0
        if word == " " { continue }
      }
      line += word
      width += size
    }
    return lines + [line.trimmingEnd]
  }

  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      let isWide = columns(of: String(character)) > 1
      if character == " " || isWide {
        // A closing mark stays with the character before it.
        if isWide, "，。、；：）”？！％～".contains(character), word.isEmpty, let last = pieces.last {
          pieces[pieces.count - 1] = last + String(character)
          continue
        }
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  private func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFEF).contains($1.value) ? 2 : 1) }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension OtherRule {
  /// The card that the rule is compared with.
  var card: DefinitionCard {
    switch self {
    case .shopifyReturning365, .shopifyReturning28, .insightsRepeat365, .insightsReturning365,
      .treslWithin30, .treslWithin60, .treslWithin90, .kleioRepeat90, .peelRepurchase3,
      .peelRepeatOrders, .adviserRepeat90, .adviserRepeat30, .customerList, .shopifyReport365,
      .shopifyReport28, .wooReturning365, .skyVergeReturning28:
      .repeating(.recent)
    case .shoplineRetention1, .peelRetention1: .cohorts(.pooled)
    case .lifetimelyGaps, .peelTimeBetween, .metriloGap, .lifetimelyMost: .repeating(.gaps)
    case .taobaoPerBuyer: .sales(.orderValue)
    case .klaviyoHistoric, .klaviyoPredicted, .klaviyoTotal, .retentionXValue, .windowValue30,
      .windowValue60, .windowValue90, .windowValue180, .windowValue365:
      .sales(.perBuyer)
    case .wooNetSales28: .sales(.netSales)
    case .metorikWeek: .sales(.orders)
    case .customerVoxAtRisk, .customerVoxLost, .riskLow, .riskMiddle, .riskHigh: .growth(.lapsed)
    case .shoplineLoyal, .shoplineAtRisk, .omniconvertLeaving, .classValue, .classValueLow,
      .classDevelop, .classDevelopLow, .classRetain, .classRetainLow, .classWinBack,
      .classWinBackLow, .boxChampions, .boxPotential, .boxLoyal, .boxPromising, .boxNew,
      .boxCannotLose, .boxAtRisk, .boxAttention, .boxSleep, .boxLost, .boxOthers, .quarterPremium,
      .quarterRepeat, .quarterSpender, .quarterAtRisk, .quarterInactive, .quarterOthers:
      .rfm(.groups)
    case .shoplineNew: .repeating(.oneTime)
    }
  }
}
