extension OtherRuleText {
  /// More rules of other tools, in English.
  static func furtherEnglish(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReport365:
      OtherRuleText(
        name: "Customers report: repeat, 365 days",
        rule:
          "New customers of the year who have ordered again by today ÷ new customers of the year.",
        why:
          "Reports look at the whole history of the span’s new customers, so the past goes on changing."
      )
    case .shopifyReport28:
      OtherRuleText(
        name: "Customers report: repeat, 28 days",
        rule: "New customers of the 28 days who have ordered again by today ÷ those new customers.",
        why: "Who came last week has had one week to order again."
      )
    case .wooReturning365:
      OtherRuleText(
        name: "Returning customers, 365 days (former rule)",
        rule: "(Buyers of the year − new customers of the year) ÷ buyers of the year.",
        why: "Total less new: who came new and bought again counts as new only."
      )
    case .skyVergeReturning28:
      OtherRuleText(
        name: "Returning customers, 28 days",
        rule: "Buyers whose second or later purchase falls into the 28 days ÷ buyers.",
        why: "Somebody new who bought again counts on both sides, as new and as returning."
      )
    case .metriloGap:
      OtherRuleText(
        name: "Time between orders, mean of means",
        rule:
          "Mean gap of each customer first, then the mean over customers with two orders or more.",
        why: "Everyone counts once, however often they buy; open gaps are missing."
      )
    case .shoplineLoyal:
      OtherRuleText(
        name: "Loyal customers",
        rule: "More than one order, the last at most 30 days ago ÷ all customers.",
        why:
          "There a visit within 14 days is needed too, which no order file holds: an upper bound."
      )
    case .shoplineAtRisk:
      OtherRuleText(
        name: "Customers at risk",
        rule: "More than one order, the last more than 90 days ago ÷ all customers.",
        why: "A fixed 90 days for every shop; visits count there too."
      )
    case .customerVoxAtRisk:
      OtherRuleText(
        name: "At risk",
        rule: "Last order more than 6 months ago ÷ all customers.",
        why: "A fixed half year; here the shop’s own gaps say when someone has lapsed."
      )
    case .customerVoxLost:
      OtherRuleText(
        name: "Lost",
        rule: "Last order more than 12 months ago ÷ all customers.",
        why: "A fixed year; here the shop’s own gaps say when someone has lapsed."
      )
    case .omniconvertLeaving:
      OtherRuleText(
        name: "About to dump you",
        rule: "Last order more than 6 months ago ÷ all customers.",
        why: "A fixed half year, for once-buyers and regulars alike."
      )
    case .klaviyoHistoric:
      OtherRuleText(
        name: "Historic value a customer",
        rule: "Order value net of refunds so far ÷ customers.",
        why: "New and old customers together: grows with the age of the shop, not with its quality."
      )
    case .wooNetSales28:
      OtherRuleText(
        name: "Net sales, 28 days",
        rule: "Gross − coupons − refunds, refunds on the day of the refund.",
        why: "The same rule as ours."
      )
    case .metorikWeek:
      OtherRuleText(
        name: "Orders of the digest’s week",
        rule: "Orders from Monday to Sunday of the week before; today is never in it.",
        why: "The same week as ours."
      )
    default: setEnglish(rule)
    }
  }
}
