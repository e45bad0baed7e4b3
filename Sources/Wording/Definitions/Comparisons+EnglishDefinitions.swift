extension DefinitionText {
  /// English cards about change, places, the rhythm of buying and prices.
  @Sendable
  static func english(
    _ card: DefinitionCard.ComparisonCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .weekly:
      DefinitionText(
        title: "Change of a week",
        sentence: "A number of the week beside those of earlier weeks.",
        formula: "this week ÷ the earlier one; of shares, this week − the earlier one",
        window:
          "The week before; the median of the eight weeks before (of shares all eight together); "
          + "the same week a year before, or the week as far from a festival with a moving date.",
        counts: "Whole weeks from Monday to Sunday.",
        leavesOut: "Weeks that the orders do not cover from their Monday on.",
        limits:
          "“Up” and “down” need an interval that leaves out no change, and a change worth saying: "
          + "\(facts.worthShare) of a count or of money, \(facts.worthPoints) points of a rate."
      )
    case .quarterly:
      DefinitionText(
        title: "Change of the repeat rate",
        sentence: "The newest quarter of first buyers that can be judged, beside earlier ones.",
        formula: "share of 13 weeks of first buyers − share of 13 other weeks",
        window:
          "The 13 weeks before, and the 13 weeks a year earlier; each watched \(facts.headline) days.",
        counts: "Different people on both sides.",
        leavesOut: "Who has not been watched long enough.",
        limits: "Never from one week to the next: two such rates share nearly all their people."
      )
    case .season:
      DefinitionText(
        title: "Season",
        sentence: "How busy this week of the year usually is; 1 is an average week.",
        formula:
          "orders of the week in earlier years ÷ those of an average week of the 53 about it",
        window: "All years of the history but the newest.",
        counts: "All orders.",
        leavesOut: "Years that do not have half a year on both sides of the week.",
        limits: "From 104 weeks of orders on; two or three years say little about a week."
      )
    case .moved:
      DefinitionText(
        title: "What moved it",
        sentence: "Parts of the shop that the change of net sales is the sum of.",
        formula: "sales of a part in the week − its sales in an earlier week",
        window: "The week before; a mean week of the eight before; the week a year before.",
        counts: "Channel, region, product, group of 28 days before, number of the purchase.",
        leavesOut: "Nothing: what is not named is in “others”; returns stand apart.",
        limits: "What carries a change need not be its cause."
      )
    case .acceptance:
      DefinitionText(
        title: "Acceptance by region",
        sentence:
          "How much more often customers of a region come back than the shop’s; 100 is as often.",
        formula: "100 × repeat rate of the region, drawn to the others’ ÷ the shop’s",
        window:
          "First buyers of the newest 364 days that have been watched \(facts.headline) days.",
        counts: "The region of the customer, else of the first order that is no gift.",
        leavesOut: "Orders without a customer; regions with fewer than 30 customers.",
        limits:
          "With numbers of inhabitants in the settings it compares the region’s share of the "
          + "customers with its share of the people instead."
      )
    case .spending:
      DefinitionText(
        title: "Spending power by region",
        sentence: "What an order of a region is worth against the shop’s; 100 is as much.",
        formula:
          "100 × (gross − discounts) an order of the region, drawn to the shop’s ÷ the shop’s",
        window: "The last 365 days.",
        counts: "All orders of the region’s customers.",
        leavesOut: "Regions with fewer than 30 buyers.",
        limits: "Says what people spend here, nothing about what they earn."
      )
    case .channels:
      DefinitionText(
        title: "Where customers come from",
        sentence: "Customers by the channel of their first purchase, and what became of them.",
        formula:
          "customers; who came back within \(facts.headline) days; net sales of 52 weeks each",
        window: "All of the history; only who has been watched long enough.",
        counts: "The first purchase day decides; unknown is a row of its own.",
        leavesOut: "What winning them cost, which no table tells by channel.",
        limits: "Channels differ in whom they bring; a better one is not yet a reason."
      )
    case .payday:
      DefinitionText(
        title: "Paydays",
        sentence: "Whether people buy more around the days on which wages come.",
        formula: "purchase days a day on days 10 to 15 of the month ÷ those of other days",
        window: "From the first order on.",
        counts: "Purchase days of known customers.",
        leavesOut: "Days of campaigns of the whole shop.",
        limits:
          "For one customer only from 6 purchases on, against the shop’s own share, with one false "
          + "find in ten at most."
      )
    case .weekdays:
      DefinitionText(
        title: "Weekdays and hours",
        sentence: "When orders come; 100 is as many as on an average day or in an average hour.",
        formula: "orders a Monday ÷ orders a day",
        window: "All of the history.",
        counts: "All orders; hours where the export has a time.",
        leavesOut: "Nothing.",
        limits:
          "From 200 orders on. The test takes orders as independent, which on a sale they are not."
      )
    case .gifts:
      DefinitionText(
        title: "Gifts",
        sentence: "Orders that the export marks as a gift.",
        formula: "orders with the gift mark ÷ orders",
        window: "All of the history; the 14 days before festivals against all others.",
        counts: "The mark alone.",
        leavesOut: "Unmarked gifts.",
        limits:
          "To infer those takes the recipient’s name, whether the address is new, or gift wrap: no "
          + "table holds them."
      )
    case .prices:
      DefinitionText(
        title: "Price index",
        sentence: "What the shop asks for goods that others sell too; 100 is as much.",
        formula: "100 × exp(mean over goods of ln own price − mean of ln the others’ prices)",
        window: "Own sales and others’ prices of the last 14 days.",
        counts: "Sale prices; list prices, and goods weighted by their sales, apart.",
        leavesOut: "Goods not sold in the 14 days.",
        limits: "From 10 goods on. One piece against one piece of the same article."
      )
    }
  }
}
