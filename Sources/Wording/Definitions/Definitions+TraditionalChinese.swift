extension DefinitionPhrases {
  static let traditionalChinese = DefinitionPhrases(
    repeating: DefinitionText.traditionalChinese,
    cohorts: DefinitionText.traditionalChinese,
    secondPurchase: DefinitionText.traditionalChinese,
    growth: DefinitionText.traditionalChinese,
    rfm: DefinitionText.traditionalChinese,
    models: DefinitionText.traditionalChinese,
    sales: DefinitionText.traditionalChinese,
    churn: DefinitionText.traditionalChinese,
    service: DefinitionText.traditionalChinese,
    discounts: DefinitionText.traditionalChinese,
    products: DefinitionText.traditionalChinese,
    comparing: DefinitionText.traditionalChinese,
    notes: DefinitionText.traditionalChinese,
    results: DefinitionText.traditionalChinese,
    input: DefinitionText.traditionalChinese,
    family: { family in
      switch family {
      case .repeating: "回購"
      case .cohorts: "同期客群"
      case .secondPurchase: "首購到回購"
      case .growth: "活躍與流失"
      case .rfm: "顧客分群"
      case .models: "預測"
      case .sales: "訂單與金額"
      case .churn: "流失原因"
      case .service: "服務"
      case .discounts: "折扣"
      case .products: "商品"
      case .comparing: "變化、地區、節奏與價格"
      case .notes: "記錄的彙總"
      case .results: "行動有沒有效"
      case .input: "讀入的資料"
      }
    },
    interval: { kind in
      switch kind {
      case .census: "無：全數點算，沒有估計"
      case .wilson: "95%，Wilson區間"
      case .newcombe: "95%，Wilson區間；兩者之差用Newcombe區間"
      case .clustered: "95%，以顧客為單位的比率估計（同一人的訂單互不獨立）"
      case .scattered: "95%，計數用精確法；店裡各週波動超出偶然時放寬"
      case .shrunk: "95%，收縮後的值（經驗貝氏）"
      case .ratioOfCounts: "95%，兩個計數之比的精確區間"
      case .greenwood: "95%，Greenwood變異數，雙對數變換"
      case .restrictedMean: "95%，限制平均值的變異數"
      case .cohortMean: "95%，由同期客群內顧客之間的差異算出"
      case .logRank: "log-rank檢定的p值；天數之差給95%區間"
      case .exactCount: "95%，計數的精確區間（卜瓦松）"
      case .misclassification: "95%，來自修正所用的三個佔比"
      case .student: "95%，Student t分布"
      case .pooled: "95%，常態，來自各次測試精度之和"
      case .quantile: "不給"
      case .forecast: "95%，參數誤差用delta法，再加上計數的偶然（每位顧客自己的頻率、是否已離開都不可知）"
      case .likelihood: "標準誤，由概似函數的二階導數算出"
      }
    },
    sample: { rule, facts in
      switch rule {
      case .total: "總是顯示：全店合計"
      case .people: "\(facts.k)人；不足則不顯示"
      case .share: "分母至少\(facts.rate)；不足時只給人數，不給比率"
      case .mean: "\(facts.rate)筆訂單"
      case .gaps: "\(facts.gaps)段間隔；90%分位要\(facts.gapsP90)段"
      case .curve: "還有\(facts.atRisk)位顧客在觀察中"
      case .restrictedMean: "最後一天還有\(facts.atRisk)位顧客在觀察中"
      case .comparison: "每組至少\(facts.events)次回購"
      case .cohort: "同期客群至少\(facts.rate)人"
      case .scores: "\(facts.rfm)位顧客"
      case .models: "200位顧客，其中100位回購過，並滿26週"
      case .modelCheck: "與模型相同，並滿52週"
      case .arms: "每組\(facts.rate)人，其中\(facts.k)人買了、\(facts.k)人沒買"
      }
    },
    direction: { direction in
      switch direction {
      case .up: "升為好"
      case .down: "降為好"
      case .neither: "升降本身無所謂好壞"
      }
    },
    unit: { unit in
      switch unit {
      case .percent: "百分比"
      case .points: "百分點"
      case .money: "商店貨幣金額"
      case .days: "天"
      case .minutes: "分鐘"
      case .customers: "位顧客"
      case .orders: "筆訂單"
      case .items: "件"
      case .count: "個數"
      case .number: "比值"
      case .date: "日期"
      case .text: "文字"
      }
    },
    other: OtherRuleText.traditionalChinese,
    labels: DefinitionLabels(
      formula: "公式",
      window: "看哪一段",
      counts: "算什麼",
      leavesOut: "不算什麼",
      sample: "最少樣本",
      interval: "誤差範圍",
      limits: "限制",
      source: "出處",
      unit: "單位",
      direction: "好壞",
      names: "本期的名稱與數值",
      others: "同一份資料，換個定義是多少",
      ownDefinition: "自訂"
    ),
    measures: .traditionalChinese
  )
}
