import Markup
import Retention
import Wording

/// One measure by the rules of other tools, on the same data.
package struct OtherTable: Sendable {
  package struct Row: Sendable {
    package var tool: String
    /// The language of the tool's name, where it is not the page's.
    package var toolLanguage: String?
    package var name: String
    package var value: DataTable.Cell
    package var rule: String
    package var why: String
    package var isOurs: Bool
  }

  package var id: String
  package var caption: String
  package var tool: String
  package var value: String
  package var rule: String
  package var rows: [Row]

  init(_ definitions: OtherDefinitions, _ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.method
    let texts = voice.phrases.definitions
    let facts = DefinitionFacts(context.edition)
    let path = OtherTable.ours(definitions.measure, in: context.site.measures)
    let ours = context.site.measures[path]
    let card = DefinitionCard.covering(definitions.measure)
    let text = card.map { texts.text($0, facts) }
    let title = context.fullTitle(ofMeasure: path)
    let own = ours.map(context.cell) ?? DataTable.Cell(Missing.noData, in: voice)
    id = "others-\(definitions.measure)"
    caption = phrases.othersCaption(title, own.text)
    tool = phrases.tool
    value = phrases.value
    rule = phrases.rule
    rows = [
      Row(
        tool: phrases.ours,
        toolLanguage: nil,
        name: title,
        value: own,
        rule: text?.sentence ?? "",
        why: "",
        isOurs: true
      )
    ]
    rows += definitions.others.compactMap { other in
      guard let rule = OtherRule(rawValue: other.why) else { return nil }
      let words = texts.other(rule)
      return Row(
        tool: other.tool,
        toolLanguage: isHan(other.tool) && voice.language != .simplifiedChinese ? "zh-Hans" : nil,
        name: words.name,
        value: context.cell(other.value.measure(of: rule)),
        rule: words.rule,
        why: words.why,
        isOurs: false
      )
    }
  }

  /// Our own value of a measure: its newest, and of a week that is too small four weeks together.
  private static func ours(_ measure: String, in index: MeasureIndex) -> String {
    if measure.hasPrefix("repeat.recent.") { return measure + ".now" }
    let together = measure.replacing("growth.weeks.last.", with: "growth.fourWeeks.")
    let isMissing = index[measure].map { $0.missing != nil } ?? true
    return isMissing && index[together] != nil ? together : measure
  }
}

/// Whether a name is written in Han characters.
private func isHan(_ name: String) -> Bool {
  name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
}

extension OtherValue {
  /// The value with the unit that its rule has.
  func measure(of rule: OtherRule) -> MeasureValue {
    switch self {
    case .rate(let rate): .rate(rate)
    case .estimate(let estimate): .estimate(estimate, rule.unit)
    }
  }
}

extension OtherRule {
  var unit: MeasureUnit {
    switch self {
    case .lifetimelyGaps, .peelTimeBetween, .metriloGap, .lifetimelyMost: .days
    case .taobaoPerBuyer, .klaviyoHistoric, .wooNetSales28, .klaviyoPredicted, .klaviyoTotal,
      .retentionXValue, .windowValue30, .windowValue60, .windowValue90, .windowValue180,
      .windowValue365:
      .money
    case .metorikWeek: .orders
    default: .share
    }
  }
}
