extension OtherRuleText {
  /// Values a customer and sets of groups of other tools, in English.
  static func setEnglish(_ rule: OtherRule) -> OtherRuleText {
    if let window = OtherRule.valueWindows.first(where: { $0.rule == rule }) {
      return OtherRuleText(
        name: "Value within \(window.days) days",
        rule:
          "Net sales within \(window.days) days of each customer’s own first purchase ÷ customers "
          + "who have had \(window.days) days.",
        why: "A fair window: everyone has had the same time. Ours takes all that came so far."
      )
    }
    if let place = OtherRule.riskBands.firstIndex(of: rule) {
      let band = ["under 70%", "70 to 90%", "90% and more"][place]
      return OtherRuleText(
        name: "Churn risk \(band)",
        rule: "Customers whose chance to have left is \(band) ÷ all customers.",
        why:
          "The chance is our shown model’s, not theirs; ours counts who passed the shop’s own gap."
      )
    }
    if let place = OtherRule.scoreClasses.firstIndex(of: rule) { return classEnglish(place) }
    if let place = OtherRule.scoreBoxes.firstIndex(of: rule) { return boxEnglish(place) }
    if let place = OtherRule.quarterSets.firstIndex(of: rule) { return quarterEnglish(place) }
    return valueEnglish(rule)
  }

  private static func classEnglish(_ place: Int) -> OtherRuleText {
    let word = ["value", "develop", "retain", "win back"][place / 2]
    let (r, f, m) = (place / 4 == 0, place / 2 % 2 == 0, place % 2 == 0)
    func level(_ isHigh: Bool) -> String { isHigh ? "high" : "low" }
    return OtherRuleText(
      name: (m ? "Important, " : "Ordinary, ") + word,
      rule: "R \(level(r)), F \(level(f)), M \(level(m)): scores 1 to 5 against their mean ÷ all.",
      why:
        "Two levels in place of five. Tables in use disagree on which class has which name; "
        + "the cut is the mean score."
    )
  }

  private static func boxEnglish(_ place: Int) -> OtherRuleText {
    let names = [
      "Champions", "Potential loyalist", "Loyal customers", "Promising", "New customers",
      "Can’t lose them", "At risk", "Need attention", "About to sleep", "Lost", "Others",
    ]
    return OtherRuleText(
      name: names[place],
      rule: place == 10
        ? "Customers in no box ÷ all." : "R \(boxes[place]) ÷ all; first box counts.",
      why: "Boxes of the package’s example, on our scores, which do not split equal values."
    )
  }

  /// The bounds of the boxes, the same in all languages.
  static let boxes = [
    "5, F 5, M 5", "3–5, F 3–5, M 2–5", "2–4, F 2–4, M 2–4", "3–4, F 1–3, M 3–5",
    "4–5, F 1–3, M 1–5", "1–2, F 3–4, M 4–5", "1–2, F 2–5, M 4–5", "1–3, F 3–5, M 3–5",
    "2–3, F 1–3, M 1–4", "1, F 1–5, M 1–5",
  ]

  private static func quarterEnglish(_ place: Int) -> OtherRuleText {
    let names = [
      "Premium customers", "Repeat customers", "Top spenders", "At risk", "Inactive", "Other",
    ]
    return OtherRuleText(
      name: names[place],
      rule: place == 5
        ? "Customers in no set ÷ all."
        : "Quarters 1 to 4 of R, F and M: \(quarters[place]) ÷ all.",
      why:
        "M is the sales a purchase day there, and quarters melt into one where their edges are "
        + "equal: where most bought once, F has two."
    )
  }

  /// The sets as R, F and M in three figures, the same in all languages.
  static let quarters = [
    "333–334, 343–344, 433–434, 443–444", "143, 232–234, 243–244, 332",
    "124, 133–134, 144, 224, 313–314, 323–324, 413–414, 423–424",
    "122–123, 132, 212, 214, 222–223, 312, 322, 412, 422", "111–114, 211, 311, 411",
  ]

  private static func valueEnglish(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .klaviyoPredicted:
      OtherRuleText(
        name: "Predicted value a customer",
        rule: "Order value expected in the 365 days to come ÷ customers.",
        why:
          "Our shown model, not discounted, as theirs is not; they want 500 customers and an order "
          + "in the last 30 days first."
      )
    case .klaviyoTotal:
      OtherRuleText(
        name: "Total value a customer",
        rule: "Value so far + value expected in the 365 days to come.",
        why: "Adds what is known to what is guessed."
      )
    case .lifetimelyMost:
      OtherRuleText(
        name: "Time between orders, 80% point",
        rule: "Days within which 80% of the repeat orders had come.",
        why: "Of the gaps that have closed; people who never came back are left out."
      )
    default:
      OtherRuleText(
        name: "Lifetime value",
        rule: "(Net sales − cost of goods) so far ÷ customers.",
        why: "Profit, not sales; old and new customers together."
      )
    }
  }
}
