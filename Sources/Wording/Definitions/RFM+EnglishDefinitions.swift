extension DefinitionText {
  /// English cards about recency, frequency and money.
  @Sendable
  static func english(
    _ card: DefinitionCard.RFMCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .scores:
      DefinitionText(
        title: "R, F and M scores",
        sentence:
          "Each customer’s rank from 1 to 5 by last purchase, number of purchases and net sales.",
        formula: "min(5, 1 + floor(5 × customers strictly worse ÷ all customers))",
        window: "All of the history up to the edition’s last day.",
        counts:
          "R: days since the last purchase day. F: purchase days. M: net sales after returns. "
          + "Equal values get equal scores.",
        leavesOut: "Customers without an order.",
        limits:
          "A rank within this shop: half of all customers could be lost and a fifth would still "
          + "have R = 5. Groups need not hold 20% each."
      )
    case .groups:
      DefinitionText(
        title: "Customer groups",
        sentence:
          "Ten groups by R and the mean of F and M; an eleventh for people who never bought.",
        formula:
          "R against FM = (F + M) ÷ 2, halves going up: R5 and FM4–5 Champions; R3–4 and FM4–5 Loyal; "
          + "R4–5 and FM2–3 Active; R5 FM1 New; R4 FM1 Promising; R3 FM3 Needs "
          + "attention; R3 FM1–2 Almost lost; R1–2 FM5 Previously loyal; R1–2 FM3–4 At risk; R1–2 "
          + "FM1–2 Dormant",
        window: "At the edition’s last day; the change is against four weeks before.",
        counts: "Every customer in one group.",
        leavesOut: "People on file without an order stand in Prospects.",
        limits:
          "The names are a common convention, not a diagnosis. Sizes are counted, so there is "
          + "no interval."
      )
    case .flow:
      DefinitionText(
        title: "Moves between groups",
        sentence: "How many customers stood in one group four weeks ago and in another now.",
        formula: "customers by (group four weeks ago, group now)",
        window: "28 days.",
        counts: "“Not yet a customer” is a row of its own.",
        leavesOut: "Cells of fewer than \(facts.k) people, and one more where they could be "
          + "worked out.",
        limits: "Standing still moves people too: each week without a purchase lowers R."
      )
    case .cuts:
      DefinitionText(
        title: "Cut points of the scores",
        sentence: "From which value on a customer gets score 2, 3, 4 and 5.",
        formula: "least value of each score; for R the most days that still get it",
        window: "At the edition’s last day.",
        counts: "This shop’s own customers.",
        leavesOut: "Scores that nobody has: with many one-time buyers some F scores are empty.",
        limits: "They move as the customers change; there are no set points that fit all shops."
      )
    case .tiers:
      DefinitionText(
        title: "Spending tiers",
        sentence: "Four classes by a customer’s own mean order value.",
        formula: "(gross sales − discounts) ÷ orders: T1 below P25, T2 below P75, T3 below P95, T4",
        window: "Cut points of the last quarter’s end.",
        counts: "All orders of the customer.",
        leavesOut: "Orders without a customer.",
        limits: "With one order the class is mostly chance."
      )
    case .ladder:
      DefinitionText(
        title: "Loyalty ladder",
        sentence: "Four steps by purchases and spending in the last 365 days.",
        formula:
          "step 1: one purchase; 2: two or more; 3: four or more, or spending from P80 up; 4: eight "
          + "or more and spending from P90 up",
        window: "The last 365 days; ups and downs over four weeks.",
        counts: "A step down needs 30 days’ notice, so nobody is lost and won in a month.",
        leavesOut: "Customers without a purchase in 365 days.",
        limits: "It is a proposal for a membership; what each step gives is yours to say."
      )
    }
  }
}
