extension OtherRuleText {
  /// More rules of other tools, in Simplified Chinese.
  static func furtherChinese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReport365:
      OtherRuleText(
        name: "客户报表：复购（365天）",
        rule: "一年内的新客中至今又下过单的 ÷ 一年内的新客。",
        why: "报表看新客的全部历史，过去的数字会不断变动。"
      )
    case .shopifyReport28:
      OtherRuleText(
        name: "客户报表：复购（28天）",
        rule: "28天内的新客中至今又下过单的 ÷ 这些新客。",
        why: "上周才来的人，只有一周时间再下单。"
      )
    case .wooReturning365:
      OtherRuleText(
        name: "回头客（365天，旧口径）",
        rule: "（一年内的买家 − 一年内的新客） ÷ 一年内的买家。",
        why: "总数减新客：新来又复购的人只算新客。"
      )
    case .skyVergeReturning28:
      OtherRuleText(
        name: "回头客（28天）",
        rule: "第二次或以后的购买落在28天内的人 ÷ 28天内的买家。",
        why: "新来又复购的人两边都算，既是新客也是回头客。"
      )
    case .metriloGap:
      OtherRuleText(
        name: "下单间隔：先人均再平均",
        rule: "先求每人的平均间隔，再对下过两单以上的人求平均。",
        why: "买得再多也只算一个人；没走完的间隔不在内。"
      )
    case .shoplineLoyal:
      OtherRuleText(
        name: "忠诚顾客",
        rule: "下过不止一单、最近一单在30天内 ÷ 全部顾客。",
        why: "那里还要求14天内来访，订单文件里没有：这里是上限。"
      )
    case .shoplineAtRisk:
      OtherRuleText(
        name: "流失风险顾客",
        rule: "下过不止一单、最近一单在90天以前 ÷ 全部顾客。",
        why: "所有店铺一律90天；那里还看来访。"
      )
    case .customerVoxAtRisk:
      OtherRuleText(
        name: "有风险",
        rule: "最近一单在6个月以前 ÷ 全部顾客。",
        why: "一律半年；这里按本店自己的间隔判断流失。"
      )
    case .customerVoxLost:
      OtherRuleText(
        name: "已流失",
        rule: "最近一单在12个月以前 ÷ 全部顾客。",
        why: "一律一年；这里按本店自己的间隔判断流失。"
      )
    case .omniconvertLeaving:
      OtherRuleText(
        name: "快要离开",
        rule: "最近一单在6个月以前 ÷ 全部顾客。",
        why: "一律半年，一次客与常客不分。"
      )
    case .klaviyoHistoric:
      OtherRuleText(
        name: "至今人均价值",
        rule: "至今扣除退款的订单金额 ÷ 顾客数。",
        why: "新老顾客混在一起：随店龄增长，不随好坏。"
      )
    case .wooNetSales28:
      OtherRuleText(
        name: "净销售额（28天）",
        rule: "销售额 − 优惠券 − 退款，退款记在退款当天。",
        why: "与我们同一口径。"
      )
    case .metorikWeek:
      OtherRuleText(
        name: "周报那一周的订单",
        rule: "上周一到周日的订单，今天不在内。",
        why: "与我们同一周。"
      )
    default: setChinese(rule)
    }
  }
}
