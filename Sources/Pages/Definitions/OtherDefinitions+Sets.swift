import Retention
import Wording

extension OtherDefinitions {
  /// What a customer is worth by other rules.
  static func values(_ measures: Measures) -> [Other] {
    let sets = measures.ruleSets
    var rows = [Other(.klaviyoHistoric, .estimate(measures.rules.valueSoFar))]
    // An edition of an earlier release says nothing of these.
    guard !sets.windows.isEmpty else { return rows }
    rows.append(Other(.klaviyoPredicted, .estimate(sets.nextYear)))
    rows.append(Other(.klaviyoTotal, .estimate(sets.lifetime)))
    rows.append(Other(.retentionXValue, .estimate(sets.profit)))
    for window in OtherRule.valueWindows {
      if let value = sets.windows[String(window.days)] {
        rows.append(Other(window.rule, .estimate(value)))
      }
    }
    return rows
  }

  /// Customers by bands of the chance to have left.
  static func risk(_ sets: RuleSetMeasures) -> [Other] { pairs(OtherRule.riskBands, sets.risk) }

  /// Customers by the eight classes, by the boxes and by the sets of quarters.
  static func sets(_ sets: RuleSetMeasures) -> [Other] {
    pairs(OtherRule.scoreClasses, sets.classes) + pairs(OtherRule.scoreBoxes, sets.boxes)
      + pairs(OtherRule.quarterSets, sets.quarters.map(\.share))
  }

  private static func pairs(_ rules: [OtherRule], _ rates: [Rate]) -> [Other] {
    zip(rules, rates).map { Other($0, .rate($1)) }
  }
}
