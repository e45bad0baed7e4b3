extension OtherRuleText {
  /// How other tools count, in English.
  @Sendable
  static func english(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReturning365:
      OtherRuleText(
        name: "Returning customer rate, 365 days",
        rule: "Buyers of the year with more than one purchase ever ÷ buyers of the year.",
        why:
          "Asks who is in the shop, not who comes back; old customers count every year anew. "
          + "Shopify counts orders and so is a little higher still; past values drift as people "
          + "order again."
      )
    case .shopifyReturning28:
      OtherRuleText(
        name: "Returning customer rate, 28 days",
        rule: "Buyers of the 28 days with more than one purchase ever ÷ buyers of the 28 days.",
        why: "The same rule over a month. Its denominator is this month’s buyers, new and old."
      )
    case .insightsRepeat365:
      OtherRuleText(
        name: "Repeat purchase rate, 365 days",
        rule: "Customers with two or more purchases inside the span ÷ customers of the span.",
        why:
          "Somebody who bought the first time before the span and once in it counts as no repeat."
      )
    case .insightsReturning365:
      OtherRuleText(
        name: "Returning customer rate, 365 days",
        rule:
          "Customers whose second or later purchase falls into the span ÷ customers of the span.",
        why:
          "For a span that ends today it equals Shopify’s; for past spans it does not drift."
      )
    case .treslWithin30:
      OtherRuleText(
        name: "Repeat within 30 days",
        rule: "First-time buyers who bought again within 30 days ÷ first-time buyers.",
        why: "Our rule with a shorter window, over all of the history."
      )
    case .treslWithin60:
      OtherRuleText(
        name: "Repeat within 60 days",
        rule: "First-time buyers who bought again within 60 days ÷ first-time buyers.",
        why: "Our rule with a shorter window, over all of the history."
      )
    case .treslWithin90:
      OtherRuleText(
        name: "Repeat within 90 days",
        rule: "First-time buyers who bought again within 90 days ÷ first-time buyers.",
        why: "Our rule over all of the history; our headline takes the newest quarter only."
      )
    case .kleioRepeat90:
      OtherRuleText(
        name: "Repeat rate, third 30-day window",
        rule: "Share of a cohort with one more order by day 90 of each customer’s own first.",
        why: "The same as ours, shown by cohort; here all cohorts together."
      )
    case .peelRepurchase3:
      OtherRuleText(
        name: "Repurchase rate by month 3",
        rule: "Share of a monthly cohort with two or more orders by the end of month 3.",
        why:
          "Calendar months: someone who started on the 1st has had 30 days more than someone who "
          + "started on the 31st."
      )
    case .peelRepeatOrders:
      OtherRuleText(
        name: "Repeat orders rate",
        rule: "All orders after the first ÷ customers.",
        why: "Counts orders, not people, and can pass 100%."
      )
    case .adviserRepeat90:
      OtherRuleText(
        name: "Repeat purchase rate, about 90 days",
        rule: "Buyers with two or more purchases in 91 days ÷ buyers of the 91 days.",
        why: "Looks at one window for all: who started last week had one week to return."
      )
    case .adviserRepeat30:
      OtherRuleText(
        name: "Repeat purchase rate, about 30 days",
        rule: "Buyers with two or more purchases in 28 days ÷ buyers of the 28 days.",
        why: "The same over four weeks."
      )
    case .customerList:
      OtherRuleText(
        name: "Customer list: share with two or more",
        rule: "Customers with two or more purchases ÷ all customers.",
        why: "What one gets by counting in a customer list. Falls with every new customer."
      )
    case .shoplineRetention1:
      OtherRuleText(
        name: "Retention rate, month 1",
        rule: "Customers of the cohort who ordered in month 1 ÷ size of the cohort.",
        why: "The same as ours; here all complete cohorts together, weighted by size."
      )
    case .peelRetention1:
      OtherRuleText(
        name: "Retention rate, month 1",
        rule: "Customers of the cohort who ordered in month 1 or any later month ÷ its size.",
        why: "“Or later” makes it much higher, and old cells rise afterwards."
      )
    case .lifetimelyGaps:
      OtherRuleText(
        name: "Time between orders, median",
        rule: "Median of the gaps that have closed so far.",
        why: "Long gaps are still open and missing, so it is too short."
      )
    case .peelTimeBetween:
      OtherRuleText(
        name: "Time between purchases",
        rule: "365 ÷ (orders ÷ customers of the last 365 days).",
        why: "No average of gaps: with most people ordering once it comes close to a year."
      )
    case .taobaoPerBuyer:
      OtherRuleText(
        name: "客单价, 28 days",
        rule: "(Sales − discounts) ÷ different buyers of the 28 days.",
        why: "Per buyer, not per order: those who ordered twice count once below the line."
      )
    case .shoplineNew:
      OtherRuleText(
        name: "New customers",
        rule: "Customers with exactly one order on record ÷ all customers.",
        why: "“New” there is what is “bought once only” here, even after two years."
      )
    default:
      furtherEnglish(rule)
    }
  }
}
