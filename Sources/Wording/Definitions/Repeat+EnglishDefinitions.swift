extension DefinitionText {
  /// English cards about buying again.
  @Sendable
  static func english(
    _ card: DefinitionCard.RepeatCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .recent:
      DefinitionText(
        title: "Came back within \(facts.headline) days, newest quarter",
        sentence:
          "Of the people whose first purchase is just old enough to judge, the share that bought "
          + "again within \(facts.headline) days.",
        formula:
          "first buyers with a second purchase day at most \(facts.headline) days after the first "
          + "÷ all first buyers of the 13 weeks",
        window:
          "First purchases of the newest 13 weeks that are at least \(facts.headline) days old, "
          + "against the 13 weeks before. The two groups share no customer. The span ends up to six "
          + "days earlier where the last of its first buyers are fewer than \(facts.k) people.",
        counts: "Every customer of those weeks, watched for the same number of days.",
        leavesOut:
          "Newer customers, who have not had their \(facts.headline) days yet; orders without a "
          + "customer.",
        limits:
          "It looks back a quarter: what you did last week shows here in \(facts.headline) days. "
          + "Two quarters differ by season as well as by your doing."
      )
    case .within:
      DefinitionText(
        title: "Repeat purchase rate within H days",
        sentence:
          "The share of customers who bought a second time within H days of their first purchase.",
        formula:
          "customers with a second purchase day at most H days after the first ÷ customers whose "
          + "first purchase is at least H days old",
        window:
          "All of the history; H is \(facts.windows) days. First buyers are counted up to six "
          + "days less where the last of them are fewer than \(facts.k) people.",
        counts:
          "Purchase days: all orders of a customer on one day are one purchase. Refunded orders "
          + "count, since the customer did come.",
        leavesOut:
          "Customers who have been known for less than H days, so nobody counts as lost before "
          + "there was time to return.",
        limits:
          "Averages over the shop’s whole life and so moves slowly. For what is new, read the "
          + "newest quarter."
      )
    case .lifetime:
      DefinitionText(
        title: "Repeat purchase rate, lifetime",
        sentence: "The share of all customers on file who have bought on two days or more.",
        formula: "customers with 2 or more purchase days ÷ all customers",
        window: "From the first order in the data to the edition’s last day.",
        counts: "Every customer with an order that counts, however new.",
        leavesOut: "Orders without a customer.",
        limits:
          "Falls whenever many new customers arrive, and rises when nobody new does. Never compare "
          + "it between weeks or shops."
      )
    case .inPeriod:
      DefinitionText(
        title: "Repeat purchase rate inside a period",
        sentence: "Of the people who bought in the period, the share that bought twice in it.",
        formula: "buyers with 2 or more purchase days in the period ÷ buyers in the period",
        window: "The last 28, 91, 182 or 365 days.",
        counts: "Purchases of the period only, whatever came before it.",
        leavesOut: "What a customer bought before the period.",
        limits:
          "Longer periods give higher rates by themselves, so compare only periods of one length."
      )
    case .returning:
      DefinitionText(
        title: "Returning customer rate",
        sentence: "Of the people who bought in the period, the share that had bought before.",
        formula:
          "buyers with a purchase in the period that is their second or later ÷ buyers in the "
          + "period",
        window: "The last 28, 91, 182 or 365 days; the memory is the whole history.",
        counts:
          "Three parts that add up to the buyers: new only, new and back within the period, "
          + "returning from earlier.",
        leavesOut: "Orders without a customer.",
        limits:
          "Says who is in the shop now, not how many come back. It falls when advertising brings "
          + "new people, though nothing got worse."
      )
    case .oneTime:
      DefinitionText(
        title: "Customers who bought once only",
        sentence: "The share of customers with exactly one purchase day.",
        formula: "customers with one purchase day ÷ all customers",
        window:
          "By the edition’s last day; the mature form looks only at customers whose first purchase "
          + "is at least 90 days old.",
        counts: "Two orders on one day are still one purchase.",
        leavesOut: "In the mature form: customers of the last 90 days.",
        limits:
          "Recent customers have had little time to return; that is what the mature form is for."
      )
    case .returningRevenue:
      DefinitionText(
        title: "Share of sales from returning customers",
        sentence: "How much of the money comes from second and later purchases.",
        formula:
          "(gross sales − discounts) of purchases with number 2 or higher ÷ the same of all "
          + "purchases with a known customer",
        window: "The last 28, 91, 182 or 365 days, and all of the history.",
        counts: "Sales after discounts, before returns.",
        leavesOut: "Orders without a customer, shipping, tax.",
        limits:
          "In the first months of the data everybody looks new, so the share starts too low. A "
          + "range of 30 to 70% is common in trade books; it says little about your kind of goods."
      )
    case .funnel:
      DefinitionText(
        title: "From purchase to purchase",
        sentence: "How many customers reached their 1st, 2nd, 3rd … purchase, and the rate of "
          + "each step.",
        formula: "customers with at least k + 1 purchase days ÷ customers with at least k",
        window:
          "By the edition’s last day; the mature step looks at customers whose k-th purchase is at "
          + "least 90 days old and allows 90 days for the next.",
        counts: "Purchase days, numbered for each customer from the first in the data.",
        leavesOut: "Purchases from before the data begins.",
        limits: "The plain step is low where many customers are new; compare the mature steps."
      )
    case .gaps:
      DefinitionText(
        title: "Time between purchases",
        sentence: "How many days lie between two purchases of one customer, as quantiles.",
        formula: "quantiles (type 7) of the days from one purchase day to the next",
        window:
          "Gaps that began long enough ago to be closed: in a week that ended "
          + "\(facts.gapsWindow.map { "\($0)" } ?? "364 (or 182)") days before the last day or "
          + "earlier, and no longer than that.",
        counts: "Every gap of every customer with two purchases or more.",
        leavesOut: "Gaps that are still open, and longer ones than the window.",
        limits:
          "Says when those who return do return. It is not the time until an average customer "
          + "comes back, because most never do."
      )
    case .rawGaps:
      DefinitionText(
        title: "Time between purchases, closed gaps only",
        sentence: "The same days over every gap that has closed so far.",
        formula: "quantiles (type 7) of all closed gaps",
        window: "All of the history.",
        counts: "Every pair of successive purchase days.",
        leavesOut: "Gaps that are still open.",
        limits:
          "Too short: long gaps are the ones still open. Printed only because other tools show it."
      )
    }
  }
}
