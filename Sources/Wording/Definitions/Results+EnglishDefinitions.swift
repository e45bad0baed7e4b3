extension DefinitionText {
  /// English cards about whether an action worked.
  @Sendable
  static func english(
    _ card: DefinitionCard.ResultCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .primary:
      DefinitionText(
        title: "Effect of an action",
        sentence: "How many more of the treated bought than of those left alone.",
        formula: "treated who bought ÷ treated − left alone who bought ÷ left alone",
        window:
          "The days 1 to W after each person’s draw (W of the playbook, else of the settings). Draws "
          + "of one playbook are one test until 100 people in each arm are drawn, or none is drawn for "
          + "W days.",
        counts:
          "Everybody in the arm they were drawn into, reached or not; each person once a test.",
        leavesOut:
          "People who stand in both arms; those an earlier test of the playbook drew, as whoever came "
          + "back is no longer among them; a test whose last window has not passed.",
        limits: "Of the people it was tried on, in that season: others may differ."
      )
    case .secondary:
      DefinitionText(
        title: "More sales a person",
        sentence: "How much more the treated spent than those left alone, each.",
        formula: "mean of (gross − discounts) of the treated − the same of those left alone",
        window: "As for the effect.",
        counts:
          "Zero for everybody who did not buy. What was earned: net sales − cost of goods − shipping "
          + "paid by the shop, where every line has its cost; so a discount on orders that would have "
          + "come anyway is taken off.",
        leavesOut:
          "What it cost to send: a playbook’s own cost is taken off where its worth is shown.",
        limits: "A few large orders can make it; its interval is wide for small arms."
      )
    case .adjusted:
      DefinitionText(
        title: "More sales a person, noise taken out",
        sentence: "The same difference after what people bought before is taken into account.",
        formula: "Y − θ(X − mean X), θ = cov(X, Y) ÷ var(X) within the arms",
        window: "X: gross − discounts of the 182 days up to and including the draw.",
        counts: "As for the effect.",
        leavesOut: "Nothing: X is from before the draw, so it changes no expectation.",
        limits: "Helps as much as earlier sales foretell later ones."
      )
    case .ratio:
      DefinitionText(
        title: "Do the arms fit the draw?",
        sentence: "The chance that arms of the planned shares come out so unequal.",
        formula: "chi-square of the arms’ sizes against the planned shares, 1 degree of freedom",
        window: "All draws of the test.",
        counts: "Everybody drawn.",
        leavesOut:
          "People who stand in both arms, and those whom an earlier test of the playbook drew.",
        limits: "Under 0.001 the report stops. A share changed later in the playbook does that too."
      )
    case .detectable:
      DefinitionText(
        title: "Smallest effect that could be seen",
        sentence: "With arms of this size a smaller difference is missed more than 1 time in 5.",
        formula: "2.8016 √(p(1 − p)(1/n₁ + 1/n₂)), p: share of those left alone who bought",
        window: "As for the effect.",
        counts: "Power 80%, two-sided 5%.",
        leavesOut: "Nothing.",
        limits: "No clear effect means: less than this, or none."
      )
    case .verdict:
      DefinitionText(
        title: "Verdict",
        sentence: "Helped where the whole interval is above zero, hurt where it is below.",
        formula:
          "and, among all tests that ended in the same quarter, p within the cut of Benjamini and "
          + "Hochberg at 10%",
        window: "Only when the window has passed for everybody; running before.",
        counts: "Tests with people left alone.",
        leavesOut: "Before and after without them: never a verdict.",
        limits:
          "A test ending later in the quarter can still change it; editions keep what was said."
      )
    case .before:
      DefinitionText(
        title: "Before and after",
        sentence:
          "Share of the treated who had bought in as many days before, where nobody was left alone.",
        formula: "treated with a purchase in the W days up to the draw ÷ treated",
        window: "W days up to and including the draw, against the W days after it.",
        counts: "The same people twice.",
        leavesOut: "What would have happened anyway.",
        limits:
          "No test: season, prices and picking quiet people make such differences by themselves."
      )
    case .lesson:
      DefinitionText(
        title: "Effect so far",
        sentence: "What all tests of one playbook say together.",
        formula:
          "Σ effect ÷ variance over Σ 1 ÷ variance; variances with one more of each kind an arm",
        window: "All finished tests whose results are shown.",
        counts: "Each test by how sure it is.",
        leavesOut: "Running tests, those with arms that do not fit, those too small to show.",
        limits: "Takes the tests for trials of one effect; says so where they lie far apart."
      )
    }
  }
}
