extension OtherRuleText {
  /// Values a customer and sets of groups of other tools, in Simplified Chinese.
  static func setChinese(_ rule: OtherRule) -> OtherRuleText {
    if let window = OtherRule.valueWindows.first(where: { $0.rule == rule }) {
      return OtherRuleText(
        name: "\(window.days)天内的价值",
        rule: "每人从自己首购起\(window.days)天内的净销售额 ÷ 已满\(window.days)天的顾客数。",
        why: "窗口公平：每人的时间一样长。我们的数字包括至今的全部。"
      )
    }
    if let place = OtherRule.riskBands.firstIndex(of: rule) {
      let band = ["低于70%", "70%至90%", "90%及以上"][place]
      return OtherRuleText(
        name: "流失风险\(band)",
        rule: "已离开的可能性\(band)的顾客 ÷ 全部顾客。",
        why: "可能性来自我们展示的模型，不是他们的；我们按本店自己的间隔判断流失。"
      )
    }
    if let place = OtherRule.scoreClasses.firstIndex(of: rule) { return classChinese(place) }
    if let place = OtherRule.scoreBoxes.firstIndex(of: rule) { return boxChinese(place) }
    if let place = OtherRule.quarterSets.firstIndex(of: rule) { return quarterChinese(place) }
    return valueChinese(rule)
  }

  private static func classChinese(_ place: Int) -> OtherRuleText {
    let word = ["价值", "发展", "保持", "挽留"][place / 2]
    let (r, f, m) = (place / 4 == 0, place / 2 % 2 == 0, place % 2 == 0)
    func level(_ isHigh: Bool) -> String { isHigh ? "高" : "低" }
    return OtherRuleText(
      name: (m ? "重要" : "一般") + word + "客户",
      rule: "R\(level(r))、F\(level(f))、M\(level(m))：1至5分与平均分相比 ÷ 全部顾客。",
      why: "只分高低两级。各家表格的叫法不一，这里以平均分为界。"
    )
  }

  private static func boxChinese(_ place: Int) -> OtherRuleText {
    let names = [
      "冠军客户", "潜在忠诚客户", "忠诚客户", "有潜力", "新客户", "不能失去", "有风险", "需要关注",
      "快要沉睡", "已流失", "其他",
    ]
    return OtherRuleText(
      name: names[place],
      rule: place == 10 ? "不在任何一格的顾客 ÷ 全部顾客。" : "R \(boxes[place]) ÷ 全部顾客；先符合的一格算数。",
      why: "用该软件包示例的分格，套在我们不拆分同分者的评分上。"
    )
  }

  private static func quarterChinese(_ place: Int) -> OtherRuleText {
    let names = ["高级顾客", "复购顾客", "高消费顾客", "有流失风险", "不活跃", "其他"]
    return OtherRuleText(
      name: names[place],
      rule: place == 5
        ? "不在任何一组的顾客 ÷ 全部顾客。"
        : "R、F、M各按四分位1到4：\(quarters[place]) ÷ 全部顾客。",
      why: "那里的M是每个购买日的销售额；分界相同的四分位合而为一，所以多数人只买一次时，F只有两档。"
    )
  }

  private static func valueChinese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .klaviyoPredicted:
      OtherRuleText(
        name: "预测人均价值",
        rule: "今后365天预期的订单金额 ÷ 顾客数。",
        why: "用我们展示的模型，同他们一样不折现；他们要求先有500名顾客、近30天内有订单。"
      )
    case .klaviyoTotal:
      OtherRuleText(
        name: "人均总价值",
        rule: "至今的价值 + 今后365天预期的价值。",
        why: "把已知的与预测的加在一起。"
      )
    case .lifetimelyMost:
      OtherRuleText(
        name: "下单间隔：80%位置",
        rule: "80%的复购订单在多少天以内到来。",
        why: "只看已走完的间隔，再没回来的人不在内。"
      )
    default:
      OtherRuleText(
        name: "顾客终身价值",
        rule: "（净销售额 − 货品成本）至今合计 ÷ 顾客数。",
        why: "算利润不算销售额；新老顾客混在一起。"
      )
    }
  }
}
