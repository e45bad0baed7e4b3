extension OtherRuleText {
  /// Values a customer and sets of groups of other tools, in Traditional Chinese.
  static func setTraditional(_ rule: OtherRule) -> OtherRuleText {
    if let window = OtherRule.valueWindows.first(where: { $0.rule == rule }) {
      return OtherRuleText(
        name: "\(window.days)天內的價值",
        rule: "每人從自己首購起\(window.days)天內的淨銷售額 ÷ 已滿\(window.days)天的顧客數。",
        why: "期間公平：每人的時間一樣長。我們的數字包括至今的全部。"
      )
    }
    if let place = OtherRule.riskBands.firstIndex(of: rule) {
      let band = ["低於70%", "70%至90%", "90%及以上"][place]
      return OtherRuleText(
        name: "流失風險\(band)",
        rule: "已離開的可能性\(band)的顧客 ÷ 全部顧客。",
        why: "可能性來自我們展示的模型，不是他們的；我們依本店自己的間隔判斷流失。"
      )
    }
    if let place = OtherRule.scoreClasses.firstIndex(of: rule) { return classTraditional(place) }
    if let place = OtherRule.scoreBoxes.firstIndex(of: rule) { return boxTraditional(place) }
    if let place = OtherRule.quarterSets.firstIndex(of: rule) { return quarterTraditional(place) }
    return valueTraditional(rule)
  }

  private static func classTraditional(_ place: Int) -> OtherRuleText {
    let word = ["價值", "發展", "保持", "挽留"][place / 2]
    let (r, f, m) = (place / 4 == 0, place / 2 % 2 == 0, place % 2 == 0)
    func level(_ isHigh: Bool) -> String { isHigh ? "高" : "低" }
    return OtherRuleText(
      name: (m ? "重要" : "一般") + word + "顧客",
      rule: "R\(level(r))、F\(level(f))、M\(level(m))：1至5分與平均分相比 ÷ 全部顧客。",
      why: "只分高低兩級。各家表格的叫法不一，這裡以平均分為界。"
    )
  }

  private static func boxTraditional(_ place: Int) -> OtherRuleText {
    let names = [
      "冠軍顧客", "潛在忠誠顧客", "忠誠顧客", "有潛力", "新顧客", "不能失去", "有風險", "需要關注",
      "快要沉睡", "已流失", "其他",
    ]
    return OtherRuleText(
      name: names[place],
      rule: place == 10 ? "不在任何一格的顧客 ÷ 全部顧客。" : "R \(boxes[place]) ÷ 全部顧客；先符合的一格算數。",
      why: "用該軟體套件示例的分格，套在我們不拆分同分者的評分上。"
    )
  }

  private static func quarterTraditional(_ place: Int) -> OtherRuleText {
    let names = ["高級顧客", "回購顧客", "高消費顧客", "有流失風險", "不活躍", "其他"]
    return OtherRuleText(
      name: names[place],
      rule: place == 5
        ? "不在任何一組的顧客 ÷ 全部顧客。"
        : "R、F、M各按四分位數1到4：\(quarters[place]) ÷ 全部顧客。",
      why: "那裡的M是每個購買日的銷售額；分界相同的四分位合而為一，所以多數人只買一次時，F只有兩級。"
    )
  }

  private static func valueTraditional(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .klaviyoPredicted:
      OtherRuleText(
        name: "預測平均每人價值",
        rule: "今後365天預期的訂單金額 ÷ 顧客數。",
        why: "用我們展示的模型，同他們一樣不折現；他們要求先有500名顧客、近30天內有訂單。"
      )
    case .klaviyoTotal:
      OtherRuleText(
        name: "平均每人總價值",
        rule: "至今的價值 + 今後365天預期的價值。",
        why: "把已知的與預測的加在一起。"
      )
    case .lifetimelyMost:
      OtherRuleText(
        name: "下單間隔：80%位置",
        rule: "80%的回購訂單在多少天以內到來。",
        why: "只看已走完的間隔，再沒回來的人不在內。"
      )
    default:
      OtherRuleText(
        name: "顧客終身價值",
        rule: "（淨銷售額 − 貨品成本）至今合計 ÷ 顧客數。",
        why: "算利潤不算銷售額；新舊顧客混在一起。"
      )
    }
  }
}
