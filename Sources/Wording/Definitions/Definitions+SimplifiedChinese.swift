extension DefinitionPhrases {
  static let simplifiedChinese = DefinitionPhrases(
    repeating: DefinitionText.simplifiedChinese,
    cohorts: DefinitionText.simplifiedChinese,
    secondPurchase: DefinitionText.simplifiedChinese,
    growth: DefinitionText.simplifiedChinese,
    rfm: DefinitionText.simplifiedChinese,
    models: DefinitionText.simplifiedChinese,
    sales: DefinitionText.simplifiedChinese,
    churn: DefinitionText.simplifiedChinese,
    service: DefinitionText.simplifiedChinese,
    discounts: DefinitionText.simplifiedChinese,
    products: DefinitionText.simplifiedChinese,
    comparing: DefinitionText.simplifiedChinese,
    notes: DefinitionText.simplifiedChinese,
    results: DefinitionText.simplifiedChinese,
    input: DefinitionText.simplifiedChinese,
    family: { family in
      switch family {
      case .repeating: "复购"
      case .cohorts: "同期客群"
      case .secondPurchase: "首购到复购"
      case .growth: "活跃与流失"
      case .rfm: "客户分层"
      case .models: "预测"
      case .sales: "订单与金额"
      case .churn: "流失原因"
      case .service: "服务"
      case .discounts: "折扣"
      case .products: "商品"
      case .comparing: "变化、地区、节奏与价格"
      case .notes: "记录的汇总"
      case .results: "行动有没有效"
      case .input: "读入的数据"
      }
    },
    interval: { kind in
      switch kind {
      case .census: "无：全部点数，没有估计"
      case .wilson: "95%，Wilson区间"
      case .newcombe: "95%，Wilson区间；两者之差用Newcombe区间"
      case .clustered: "95%，以顾客为单位的比率估计（同一人的订单互不独立）"
      case .scattered: "95%，计数用精确法；店里各周波动超出偶然时放宽"
      case .shrunk: "95%，收缩后的值（经验贝叶斯）"
      case .ratioOfCounts: "95%，两个计数之比的精确区间"
      case .greenwood: "95%，Greenwood方差，双对数变换"
      case .restrictedMean: "95%，限制均值的方差"
      case .cohortMean: "95%，由同期客群内顾客之间的差异算出"
      case .logRank: "对数秩检验的p值；天数之差给95%区间"
      case .exactCount: "95%，计数的精确区间（泊松）"
      case .misclassification: "95%，来自修正所用的三个占比"
      case .student: "95%，学生t分布"
      case .pooled: "95%，正态，来自各次测试精度之和"
      case .quantile: "不给"
      case .forecast: "95%，参数误差用delta法，再加上计数的偶然（每位顾客自己的频率、是否已离开都不可知）"
      case .likelihood: "标准误，由似然函数的二阶导数算出"
      }
    },
    sample: { rule, facts in
      switch rule {
      case .total: "总是显示：全店合计"
      case .people: "\(facts.k)人；不足则不显示"
      case .share: "分母至少\(facts.rate)；不足时只给人数，不给比率"
      case .mean: "\(facts.rate)笔订单"
      case .gaps: "\(facts.gaps)段间隔；90%分位要\(facts.gapsP90)段"
      case .curve: "还有\(facts.atRisk)位顾客在观察中"
      case .restrictedMean: "最后一天还有\(facts.atRisk)位顾客在观察中"
      case .comparison: "每组至少\(facts.events)次复购"
      case .cohort: "同期客群至少\(facts.rate)人"
      case .scores: "\(facts.rfm)位顾客"
      case .models: "200位顾客，其中100位复购过，并满26周"
      case .modelCheck: "与模型相同，并满52周"
      case .arms: "每组\(facts.rate)人，其中\(facts.k)人买了、\(facts.k)人没买"
      }
    },
    direction: { direction in
      switch direction {
      case .up: "升为好"
      case .down: "降为好"
      case .neither: "升降本身无所谓好坏"
      }
    },
    unit: { unit in
      switch unit {
      case .percent: "百分比"
      case .points: "百分点"
      case .money: "店铺货币金额"
      case .days: "天"
      case .minutes: "分钟"
      case .customers: "位顾客"
      case .orders: "笔订单"
      case .items: "件"
      case .count: "个数"
      case .number: "比值"
      case .date: "日期"
      case .text: "文字"
      }
    },
    other: OtherRuleText.simplifiedChinese,
    labels: DefinitionLabels(
      formula: "公式",
      window: "看哪一段",
      counts: "算什么",
      leavesOut: "不算什么",
      sample: "最少样本",
      interval: "误差范围",
      limits: "局限",
      source: "出处",
      unit: "单位",
      direction: "好坏",
      names: "本期的名称与数值",
      others: "同一份数据，换个口径是多少",
      ownDefinition: "自定"
    ),
    measures: .simplifiedChinese
  )
}
