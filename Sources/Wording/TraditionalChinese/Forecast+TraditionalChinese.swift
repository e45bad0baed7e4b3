extension ForecastPhrases {
  static let traditionalChinese = ForecastPhrases(
    question: "模型可信嗎？預計會怎樣？",
    tested: { "用最近\($0)週驗證，模型\($1)，簡單規則\($2)。" },
    high: { "偏高\($0)" },
    low: { "偏低\($0)" },
    expects: { "預計未來26週回購\($0)\u{2060}次。" },
    untested: "滿52週資料後可以驗證。",
    redRule: "模型沒有勝過簡單規則，數字不顯示。",
    red: { "用最近\($0)週驗證，模型誤差\($1)，數字不顯示。" },
    none: "沒有哪個流失模型比「無人離開」更貼合這家店，不顯示預測。",
    tooFew: {
      "樣本太少，暫不下結論：目前\($0)位顧客，其中\($1)位回購，共\($2)週；模型至少要200位、100位和26週。"
    },
    lead: { "\($0)，依據\($1)位顧客，其中\($2)位回購過。" },
    models: ModelNames(
      nbd: "NBD（無人離開）",
      bgnbd: "BG/NBD",
      mbgnbd: "MBG/NBD",
      paretonbd: "Pareto/NBD",
      rule: "簡單規則"
    ),
    check: .traditionalChinese,
    tracking: .traditionalChinese,
    byRepeats: .traditionalChinese,
    parameters: .traditionalChinese,
    advice: ["備貨和排班以區間下緣為準；幾週過後再回來對照：誤差超過兩成的預測會被撤下。"],
    howCounted:
      "模型只看每位顧客買過幾次、最近一次多久以前、從何時開始，以週計。驗證時只用過去某天已知的資料配適，再數之後的實際。區間包含參數誤差和計數的偶然。",
    whyDiffers: "儀表板上的預測常常是把最近幾個月順勢畫下去。這些模型知道顧客會離開，卻不懂季節和促銷：購物節那週會高出預測，淡季會低於預測。"
  )
}

extension CheckPhrases {
  static let traditionalChinese = CheckPhrases(
    finding: { "實際回購\($0)次，預測\($1)次" },
    findingNone: "切點之後的回購：實際與預測",
    subline: {
      "\($1)之後\($0)週內的回購次數，只算此前獲得的顧客。垂直線：實際；圓點：依每位顧客到當天為止何時買、買過幾次所做的預測；誤差線：計數的偶然（95%），只有模型有。"
    },
    unit: "某個過去日子之後的回購次數：實際，以及只憑當天已知的資料所做的預測。",
    counted: { "實際\($0)" },
    description: { "回購次數\($0)個預測的點圖，實際\($1)：模型\($2)，末列\($3)。後附表格。" },
    caption: "模型與簡單規則各差多少？",
    rowTitle: "模型",
    forecast: "預測",
    total: "總數誤差",
    actually: "實際",
    missing: "滿52週資料後可以驗證。"
  )
}

extension TrackingPhrases {
  static let traditionalChinese = TrackingPhrases(
    finding: { "逐週看，模型平均誤差\($0)，簡單規則\($1)" },
    findingNone: "逐週回購次數：實際與模型",
    subline:
      "從第一天起累計的回購次數，只算①之前獲得的顧客。圖中模型線只知道每人何時首購，不知道此後買過幾次；"
      + "所以它和上面的預測不同，終點可能落在實際的另一側。平均誤差依①之後各週的累計數計算。",
    actual: "實際",
    model: "模型（只憑首購日）",
    rule: "簡單規則",
    cut: { "①\($0)：到這天為止的事，模型都知道。" },
    description: { "\($0)週的上升曲線：實際\($1)次，模型\($2)次，簡單規則\($3)次。後附表格。" },
    caption: "各條線離實際有多近？",
    rowTitle: "曲線",
    atEnd: "終點",
    mean: "平均誤差"
  )
}

extension ByRepeatsPhrases {
  static let traditionalChinese = ByRepeatsPhrases(
    furthest: { "離模型最遠的是此前回購\($0)的顧客：實際\($1)次，預計\($2)次" },
    within: "各組的實際次數都在模型預計的範圍內",
    subline: "每列：到切點為止回購次數相同的顧客。圓點：切點之後的實際次數；誤差線：模型預計，含計數的偶然（95%）。",
    description: { "依回購次數分\($0)組的點線圖：0次的實際\($1)，7次及以上\($2)。後附表格。" },
    caption: "切點之後誰買了多少？",
    rowTitle: "此前回購",
    customers: "人數",
    bought: "實際",
    expected: "預計",
    most: "7次及以上",
    repeats: { "\($0)次" },
    mostRepeats: "7次及以上"
  )
}

extension ParameterPhrases {
  static let traditionalChinese = ParameterPhrases(
    finding: "模型參數",
    same: { "以\($0)為準，已發生的購買最為可能；它也是所用的模型" },
    other: { "以\($0)為準，已發生的購買最為可能；所用的模型是\($1)" },
    subline: "以週計；±標準誤。底線是NBD：無人離開。",
    caption: "哪組參數使實際最有可能？",
    rowTitle: "模型",
    parameters: "參數",
    likelihood: "對數概似",
    chi2: "次數的χ²"
  )
}
