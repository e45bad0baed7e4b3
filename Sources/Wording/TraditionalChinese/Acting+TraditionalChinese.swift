extension ActingPhrases {
  static let traditionalChinese = ActingPhrases(
    toPeople: { "「\($0)」，對象\($1)人" },
    toPeopleBack: { "「\($0)」，對象\($1)人（已回來的\($2)人不再打擾）" },
    leadWorth: { "\($0)，\($1)" },
    people: { "對象\($0)人。" },
    peopleBack: { "對象\($0)人（\($1)人已回來，不再打擾）。" },
    worth: { "預計帶來約\($0)（\($1)）" },
    worthSales: { "預計帶來約\($0)銷售額（\($1)）" },
    worthSentence: { "約值\($0)（\($1)）" },
    worthSentenceSales: { "約值銷售額\($0)，不是毛利（\($1)）" },
    byEstimate: "依商店自己的估計。",
    byRuns: { "依\($0)次實測。" },
    notMeasured: "尚未實測。",
    detectable: { "這點人數只看得出\($0)個百分點以上的成效。" },
    pageChosen: { "本週：\($0)。" },
    pageLater: { "「\($0)」本週適用，但有更值得做的事。" },
    pageTooFew: { "「\($0)」本週適用，但可做的人太少。" },
    pageDear: { "「\($0)」本週做起來得不償失。" },
    pageOff: { "「\($0)」已停用。" },
    tagChosen: "本週做",
    tagLater: "適用，暫緩",
    tagTooFew: "適用，人數太少",
    tagDear: "得不償失",
    tagOff: "已停用",
    offHeading: "已停用",
    table: ActingTablePhrases(
      caption: "本週每件事為誰做，值多少？",
      row: "行動",
      state: "本週",
      people: "人數",
      heldOut: "對照組",
      worth: "價值",
      owner: "誰來做",
      fewPeople: "太少，不顯示"
    ),
    facts: .traditionalChinese,
    audience: .traditionalChinese
  )
}

extension ActingFactPhrases {
  static let traditionalChinese = ActingFactPhrases(
    rule: "規則",
    thisWeek: "本週",
    worth: "價值",
    effect: "預期成效",
    cost: "成本",
    notFor: "什麼時候不做",
    shows: "看得出多大成效",
    list: "名單",
    arms: { "對象\($0)人，對照組\($1)人。" },
    armsFew: { "對象\($0)人。" },
    cameBack: { "已回來的\($0)人不再打擾。" },
    tooFew: "人數太少，不顯示。",
    effectOf: { "\($2)天內多\($0)個百分點的人購買（\($1)）" },
    stated: "商店自己的估計",
    statedOn: { "商店自己的估計：\($0)" },
    measured: { "\($0)次實測" },
    costs: { "每人\($0)，另加一次性\($1)" },
    costEach: { "每人\($0)" },
    costOnce: { "一次性\($0)" },
    lists: { "private/contact-\($0).csv和private/holdout-\($0).csv，只在商店自己的電腦上" }
  )
}

extension AudiencePhrases {
  static let traditionalChinese = AudiencePhrases(
    column: { key in
      switch key {
      case "first_day": "首購日"
      case "last_day": "最近購買日"
      case "recency_days": "距最近一次購買的天數"
      case "purchase_days": "購買日數"
      case "orders": "訂單數"
      case "gross_sales": "總銷售額"
      case "discounts": "折扣"
      case "returns": "退貨"
      case "net_sales": "淨銷售額"
      case "r": "最近購買得分"
      case "f": "購買頻率得分"
      case "m": "消費金額得分"
      case "group": "客群"
      case "tier": "平均訂單金額級距"
      case "rung": "會員等級"
      case "x": "回購次數"
      case "t_x": "首末兩次購買相隔週數"
      case "t": "首購至今週數"
      case "mean_spend": "每次回購消費"
      case "model": "模型"
      case "p_alive": "仍是顧客的機率"
      case "expected_26w": "26週預期購買次數"
      case "expected_spend": "預期每次消費"
      case "clv_52w": "52週預期價值"
      case "churn_cause": "流失原因"
      case "lapsed": "流失"
      case "deal_share": "九折及以下的購買佔比"
      default: key
      }
    },
    is: { "「\($0)」為\($1)" },
    isNot: { "「\($0)」不是\($1)" },
    yes: "是",
    no: "否",
    none: "無",
    cause: { key in
      switch key {
      case "uncontrollable": "非商店所能左右"
      case "poor_experience": "體驗不好"
      case "price": "價格"
      case "nothing_distinctive": "沒有特色"
      case "forgot": "忘了我們"
      case "other": "其他"
      default: key
      }
    }
  )
}
