extension ForecastPhrases {
  static let simplifiedChinese = ForecastPhrases(
    question: "模型可信吗？预计会怎样？",
    tested: { "用最近\($0)周检验，模型\($1)，简单规则\($2)。" },
    high: { "偏高\($0)" },
    low: { "偏低\($0)" },
    expects: { "预计未来26周复购\($0)\u{2060}次。" },
    untested: "满52周数据后可以检验。",
    redRule: "模型没有胜过简单规则，数字不显示。",
    red: { "用最近\($0)周检验，模型误差\($1)，数字不显示。" },
    none: "没有哪个流失模型比“无人离开”更贴合这家店，不显示预测。",
    tooFew: {
      "样本太少，暂不下结论：目前\($0)位顾客，其中\($1)位复购，共\($2)周；模型至少要200位、100位和26周。"
    },
    lead: { "\($0)，依据\($1)位顾客，其中\($2)位复购过。" },
    models: ModelNames(
      nbd: "NBD（无人离开）",
      bgnbd: "BG/NBD",
      mbgnbd: "MBG/NBD",
      paretonbd: "Pareto/NBD",
      rule: "简单规则"
    ),
    check: .simplifiedChinese,
    tracking: .simplifiedChinese,
    byRepeats: .simplifiedChinese,
    parameters: .simplifiedChinese,
    advice: ["备货和排班按区间的低端来；几周过后再回来对照：误差超过两成的预测会被撤下。"],
    howCounted:
      "模型只看每位顾客买过几次、最近一次多久以前、从何时开始，以周计。检验时只用过去某天已知的数据拟合，再数之后的实际。区间包含参数误差和计数的偶然。",
    whyDiffers: "看板上的预测常常是把最近几个月顺着画下去。这些模型知道顾客会离开，却不懂季节和促销：大促周会高出预测，淡季会低于预测。"
  )
}

extension CheckPhrases {
  static let simplifiedChinese = CheckPhrases(
    finding: { "实际复购\($0)次，预测\($1)次" },
    findingNone: "分界日之后的复购：实际与预测",
    subline: {
      "\($1)之后\($0)周内的复购次数，只算此前获得的顾客。竖线：实际；圆点：按每位顾客到那天为止何时买、买过几次作出的预测；误差线：计数的偶然（95%），只有模型有。"
    },
    unit: "某个过去日子之后的复购次数：实际，以及只凭当天已知的数据作出的预测。",
    counted: { "实际\($0)" },
    description: { "复购次数\($0)个预测的点图，实际\($1)：模型\($2)，末行\($3)。后附表格。" },
    caption: "模型与简单规则各差多少？",
    rowTitle: "模型",
    forecast: "预测",
    total: "总数误差",
    actually: "实际",
    missing: "满52周数据后可以检验。"
  )
}

extension TrackingPhrases {
  static let simplifiedChinese = TrackingPhrases(
    finding: { "逐周看，模型平均误差\($0)，简单规则\($1)" },
    findingNone: "逐周复购次数：实际与模型",
    subline:
      "从第一天起累计的复购次数，只算①之前获得的顾客。图中模型线只知道每人何时首购，不知道此后买过几次；"
      + "所以它和上面的预测不同，终点可能落在实际的另一侧。平均误差按①之后各周的累计数计。",
    actual: "实际",
    model: "模型（只凭首购日）",
    rule: "简单规则",
    cut: { "①\($0)：到这天为止的事，模型都知道。" },
    description: { "\($0)周的上升曲线：实际\($1)次，模型\($2)次，简单规则\($3)次。后附表格。" },
    caption: "各条线离实际有多近？",
    rowTitle: "曲线",
    atEnd: "终点",
    mean: "平均误差"
  )
}

extension ByRepeatsPhrases {
  static let simplifiedChinese = ByRepeatsPhrases(
    furthest: { "离模型最远的是此前复购\($0)的顾客：实际\($1)次，预计\($2)次" },
    within: "各组的实际次数都在模型预计的范围内",
    subline: "每行：到分界日为止复购次数相同的顾客。圆点：分界日之后的实际次数；误差线：模型预计，含计数的偶然（95%）。",
    description: { "按复购次数分\($0)组的点线图：0次的实际\($1)，7次及以上\($2)。后附表格。" },
    caption: "分界日之后谁买了多少？",
    rowTitle: "此前复购",
    customers: "人数",
    bought: "实际",
    expected: "预计",
    most: "7次及以上",
    repeats: { "\($0)次" },
    mostRepeats: "7次及以上"
  )
}

extension ParameterPhrases {
  static let simplifiedChinese = ParameterPhrases(
    finding: "模型参数",
    same: { "以\($0)为准，已发生的购买最为可能；它也是所用的模型" },
    other: { "以\($0)为准，已发生的购买最为可能；所用的模型是\($1)" },
    subline: "以周计；±标准误。底线是NBD：无人离开。",
    caption: "哪组参数使实际最有可能？",
    rowTitle: "模型",
    parameters: "参数",
    likelihood: "对数似然",
    chi2: "次数的χ²"
  )
}
