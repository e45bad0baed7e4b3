extension OtherRuleText {
  /// How other tools count, in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReturning365:
      OtherRuleText(
        name: "回头客率（365天）",
        rule: "一年内买过、且历史上不止买过一次的人 ÷ 一年内买过的人。",
        why: "问的是店里都是谁，不是谁会回来；老客年年重算。Shopify按订单计，还会略高；过去的数值会随新订单变动。"
      )
    case .shopifyReturning28:
      OtherRuleText(
        name: "回头客率（28天）",
        rule: "28天内买过、且历史上不止买过一次的人 ÷ 28天内买过的人。",
        why: "同一口径看一个月；分母是这个月的新老买家。"
      )
    case .insightsRepeat365:
      OtherRuleText(
        name: "期内复购率（365天）",
        rule: "期内买了两次以上的人 ÷ 期内买过的人。",
        why: "期前买过、期内只买一次的人，在这里不算复购。"
      )
    case .insightsReturning365:
      OtherRuleText(
        name: "回头客率（365天）",
        rule: "第二次或以后的购买落在期内的人 ÷ 期内买过的人。",
        why: "期末就是今天时，与Shopify相同；看过去的时段则不会再变。"
      )
    case .treslWithin30:
      OtherRuleText(
        name: "30天内复购",
        rule: "首购后30天内再买的人 ÷ 首购的人。",
        why: "与我们同一规则，窗口更短，看全部历史。"
      )
    case .treslWithin60:
      OtherRuleText(
        name: "60天内复购",
        rule: "首购后60天内再买的人 ÷ 首购的人。",
        why: "与我们同一规则，窗口更短，看全部历史。"
      )
    case .treslWithin90:
      OtherRuleText(
        name: "90天内复购",
        rule: "首购后90天内再买的人 ÷ 首购的人。",
        why: "与我们同一规则，看全部历史；我们的头条数字只看最近一季。"
      )
    case .kleioRepeat90:
      OtherRuleText(
        name: "复购率（第三个30天）",
        rule: "从各人首购算起，90天内再下一单的占同期客群多少。",
        why: "与我们相同，只是按同期客群列出；这里是全部同期客群合计。"
      )
    case .peelRepurchase3:
      OtherRuleText(
        name: "到第3个月的复购率",
        rule: "月度同期客群中，到第3个月末下过两单以上的占多少。",
        why: "按自然月：月初来的人比月末来的多了30天时间。"
      )
    case .peelRepeatOrders:
      OtherRuleText(
        name: "复购订单率",
        rule: "首单之后的全部订单 ÷ 顾客数。",
        why: "数的是订单不是人，可以超过100%。"
      )
    case .adviserRepeat90:
      OtherRuleText(
        name: "复购率（约90天）",
        rule: "91天内买了两次以上的买家 ÷ 91天内的买家。",
        why: "所有人用同一个窗口：上周才来的人，只有一周时间可以回来。"
      )
    case .adviserRepeat30:
      OtherRuleText(
        name: "复购率（约30天）",
        rule: "28天内买了两次以上的买家 ÷ 28天内的买家。",
        why: "同上，窗口是四周。"
      )
    case .customerList:
      OtherRuleText(
        name: "客户名单里买过两次以上的占比",
        rule: "买过两次以上的顾客 ÷ 全部顾客。",
        why: "在名单里一数就得到的数；每来一位新客就降一点。"
      )
    case .shoplineRetention1:
      OtherRuleText(
        name: "次月留存率",
        rule: "同期客群中第1个月又下单的人 ÷ 同期客群人数。",
        why: "与我们相同；这里是全部已满同期客群按人数加权的合计。"
      )
    case .peelRetention1:
      OtherRuleText(
        name: "次月留存率",
        rule: "同期客群中第1个月或以后任何一月又下单的人 ÷ 同期客群人数。",
        why: "多了“或以后”，数值高得多，旧格子还会再升。"
      )
    case .lifetimelyGaps:
      OtherRuleText(
        name: "下单间隔中位数",
        rule: "至今已走完的间隔的中位数。",
        why: "长的间隔还没走完，没算进去，所以偏短。"
      )
    case .peelTimeBetween:
      OtherRuleText(
        name: "购买间隔",
        rule: "365 ÷（最近365天的订单数 ÷ 顾客数）。",
        why: "并不是间隔的平均；多数人只买一次时，会接近一年。"
      )
    case .taobaoPerBuyer:
      OtherRuleText(
        name: "客单价（28天）",
        rule: "28天的（销售额 − 折扣） ÷ 不同买家数。",
        why: "按人不按单：下两单的人，分母只算一次。"
      )
    case .shoplineNew:
      OtherRuleText(
        name: "新客",
        rule: "记录中只有一笔订单的顾客 ÷ 全部顾客。",
        why: "那里的“新客”，就是这里“只买过一次的顾客”，两年前来的也算。"
      )
    default:
      furtherChinese(rule)
    }
  }
}
