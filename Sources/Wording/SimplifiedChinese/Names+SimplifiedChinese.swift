extension NamePhrases {
  static let simplifiedChinese = NamePhrases(
    thisWeek: "本周",
    groupCustomers: "客户",
    groupReasons: "原因",
    groupActions: "行动",
    groupAbout: "关于",
    retention: "留存与复购",
    secondOrder: "首购到复购",
    growth: "客户增减",
    value: "客户价值",
    forecast: "预测",
    churn: "流失原因",
    service: "服务",
    segments: "客户分层",
    products: "商品",
    prices: "价格与折扣",
    regions: "地区",
    playbooks: "行动方案",
    results: "效果",
    weeks: "历期周报",
    data: "数据",
    method: "口径说明",
    notFound: "找不到页面",
    customerGroups: CustomerGroupNames(
      champions: "核心客户",
      loyal: "忠诚客户",
      active: "活跃客户",
      new: "新客",
      promising: "潜力新客",
      needsAttention: "需关注",
      almostLost: "即将流失",
      atRisk: "有流失风险",
      previouslyLoyal: "曾经忠诚",
      dormant: "沉睡客户",
      prospects: "未下单的潜客"
    )
  )
}
