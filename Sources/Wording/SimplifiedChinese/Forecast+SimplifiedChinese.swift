extension ForecastPhrases {
  static let simplifiedChinese = ForecastPhrases(
    question: "模型可信吗？预计会怎样？",
    tested: { "用最近\($0)周检验，模型\($2)\($1)，简单规则误差\($3)。" },
    high: "偏高",
    low: "偏低",
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
    tracking: .simplifiedChinese,
    byRepeats: .simplifiedChinese,
    parameters: .simplifiedChinese,
    advice: ["备货和排班按区间的低端来；几周过后再回来对照：误差超过两成的预测会被撤下。"],
    howCounted:
      "模型只看每位顾客买过几次、最近一次多久以前、从何时开始，以周计。检验时只用过去某天已知的数据拟合，再数之后的实际。区间包含参数误差和计数的偶然。",
    whyDiffers: "看板上的预测常常是把最近几个月顺着画下去。这些模型知道顾客会离开，却不懂季节和促销：大促周会高出预测，淡季会低于预测。"
  )
}

extension TrackingPhrases {
  static let simplifiedChinese = TrackingPhrases(
    finding: { "实际复购\($0)次，预测\($1)次" },
    findingNone: "复购次数：实际与预测",
    subline: "分界日之前获得的顾客，逐周累计的复购次数；模型只看过分界日以前的数据。图中模型线只知道每人何时首购；标题里的预测还知道每人此前的购买。",
    actual: "实际",
    model: "模型",
    rule: "简单规则",
    cut: { "模型只知道\($0)为止的事。" },
    description: { "\($0)周的上升曲线：实际\($1)次，模型\($2)次，简单规则\($3)次。后附表格。" },
    caption: "模型与简单规则各差多少？",
    rowTitle: "模型",
    forecast: "预测",
    total: "总数误差",
    mean: "逐周误差",
    actually: "实际",
    missing: "满52周数据后可以检验。"
  )
}

extension ByRepeatsPhrases {
  static let simplifiedChinese = ByRepeatsPhrases(
    finding: "分界日之后买了多少，按之前的复购次数",
    subline: "圆点：分界日之后的实际次数；误差线：模型预计，含计数的偶然（95%）。",
    description: { "按复购次数分\($0)组的点线图：0次的实际\($1)，7次及以上\($2)。后附表格。" },
    caption: "分界日之后谁买了多少？",
    rowTitle: "此前复购",
    customers: "人数",
    bought: "实际",
    expected: "预计",
    most: "7次及以上",
    missing: "与检验一同显示。"
  )
}

extension ParameterPhrases {
  static let simplifiedChinese = ParameterPhrases(
    finding: "模型参数",
    subline: "以周计；±标准误。底线是NBD：无人离开。",
    caption: "哪组参数使实际最有可能？",
    rowTitle: "模型",
    parameters: "参数",
    likelihood: "对数似然",
    chi2: "次数的χ²"
  )
}
