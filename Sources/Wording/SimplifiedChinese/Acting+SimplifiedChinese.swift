extension ActingPhrases {
  static let simplifiedChinese = ActingPhrases(
    toPeople: { "“\($0)”，对象\($1)人" },
    toPeopleBack: { "“\($0)”，对象\($1)人（已回来的\($2)人不再打扰）" },
    leadWorth: { "\($0)，\($1)" },
    people: { "对象\($0)人。" },
    peopleBack: { "对象\($0)人（\($1)人已回来，不再打扰）。" },
    worth: { "预计带来约\($0)（\($1)）" },
    worthSales: { "预计带来约\($0)销售额（\($1)）" },
    worthSentence: { "约值\($0)（\($1)）" },
    worthSentenceSales: { "约值销售额\($0)，不是毛利（\($1)）" },
    byEstimate: "按店铺自己的估计。",
    byRuns: { "按\($0)次实测。" },
    notMeasured: "尚未实测。",
    detectable: { "这点人数只看得出\($0)个百分点以上的效果。" },
    pageChosen: { "本周：\($0)。" },
    pageLater: { "“\($0)”本周适用，但有更值得做的事。" },
    pageTooFew: { "“\($0)”本周适用，但可做的人太少。" },
    pageDear: { "“\($0)”本周做起来得不偿失。" },
    pageOff: { "“\($0)”已停用。" },
    tagChosen: "本周做",
    tagLater: "适用，暂缓",
    tagTooFew: "适用，人数太少",
    tagDear: "得不偿失",
    tagOff: "已停用",
    offHeading: "已停用",
    table: ActingTablePhrases(
      caption: "本周每件事为谁做，值多少？",
      row: "行动",
      state: "本周",
      people: "人数",
      heldOut: "对照组",
      worth: "价值",
      owner: "谁来做",
      fewPeople: "太少，不显示"
    ),
    facts: .simplifiedChinese,
    audience: .simplifiedChinese
  )
}

extension ActingFactPhrases {
  static let simplifiedChinese = ActingFactPhrases(
    rule: "规则",
    thisWeek: "本周",
    worth: "价值",
    effect: "预期效果",
    cost: "成本",
    notFor: "什么时候不做",
    shows: "看得出多大效果",
    list: "名单",
    arms: { "对象\($0)人，对照组\($1)人。" },
    armsFew: { "对象\($0)人。" },
    cameBack: { "已回来的\($0)人不再打扰。" },
    tooFew: "人数太少，不显示。",
    effectOf: { "\($2)天内多\($0)个百分点的人购买（\($1)）" },
    stated: "店铺自己的估计",
    statedOn: { "店铺自己的估计：\($0)" },
    measured: { "\($0)次实测" },
    costs: { "每人\($0)，另加一次性\($1)" },
    costEach: { "每人\($0)" },
    costOnce: { "一次性\($0)" },
    lists: { "private/contact-\($0).csv和private/holdout-\($0).csv，只在店铺自己的电脑上" }
  )
}

extension AudiencePhrases {
  static let simplifiedChinese = AudiencePhrases(
    column: { key in
      switch key {
      case "first_day": "首购日"
      case "last_day": "最近购买日"
      case "recency_days": "距最近一次购买的天数"
      case "purchase_days": "购买日数"
      case "orders": "订单数"
      case "gross_sales": "总销售额"
      case "discounts": "折扣"
      case "returns": "退货"
      case "net_sales": "净销售额"
      case "r": "最近购买得分"
      case "f": "购买频次得分"
      case "m": "消费金额得分"
      case "group": "客群"
      case "tier": "笔单价档"
      case "rung": "会员等级"
      case "x": "复购次数"
      case "t_x": "首末两次购买相隔周数"
      case "t": "首购至今周数"
      case "mean_spend": "每次复购消费"
      case "model": "模型"
      case "p_alive": "仍是客户的概率"
      case "expected_26w": "26周预期购买次数"
      case "expected_spend": "预期每次消费"
      case "clv_52w": "52周预期价值"
      case "churn_cause": "流失原因"
      case "lapsed": "流失"
      case "deal_share": "九折及以下的购买占比"
      default: key
      }
    },
    is: { "“\($0)”为\($1)" },
    isNot: { "“\($0)”不是\($1)" },
    yes: "是",
    no: "否",
    none: "无",
    cause: { key in
      switch key {
      case "uncontrollable": "非店铺所能左右"
      case "poor_experience": "体验不好"
      case "price": "价格"
      case "nothing_distinctive": "没有特色"
      case "forgot": "忘了我们"
      case "other": "其他"
      default: key
      }
    }
  )
}
