extension ForecastPhrases {
  static let traditionalChinese = ForecastPhrases(
    question: "模型可信嗎？預計會怎樣？",
    tested: { "用最近\($0)週驗證，模型\($2)\($1)，簡單規則誤差\($3)。" },
    high: "偏高",
    low: "偏低",
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
    tracking: .traditionalChinese,
    byRepeats: .traditionalChinese,
    parameters: .traditionalChinese,
    advice: ["備貨和排班以區間下緣為準；幾週過後再回來對照：誤差超過兩成的預測會被撤下。"],
    howCounted:
      "模型只看每位顧客買過幾次、最近一次多久以前、從何時開始，以週計。驗證時只用過去某天已知的資料配適，再數之後的實際。區間包含參數誤差和計數的偶然。",
    whyDiffers: "儀表板上的預測常常是把最近幾個月順勢畫下去。這些模型知道顧客會離開，卻不懂季節和促銷：購物節那週會高出預測，淡季會低於預測。"
  )
}

extension TrackingPhrases {
  static let traditionalChinese = TrackingPhrases(
    finding: { "實際回購\($0)次，預測\($1)次" },
    findingNone: "回購次數：實際與預測",
    subline: "切點之前獲得的顧客，逐週累計的回購次數；模型只看過切點左邊。圖中模型線只知道每人何時首購；標題裡的預測還知道每人此前的購買。",
    actual: "實際",
    model: "模型",
    rule: "簡單規則",
    cut: { "模型只知道\($0)為止的事。" },
    description: { "\($0)週的上升曲線：實際\($1)次，模型\($2)次，簡單規則\($3)次。後附表格。" },
    caption: "模型與簡單規則各差多少？",
    rowTitle: "模型",
    forecast: "預測",
    total: "總數誤差",
    mean: "逐週誤差",
    actually: "實際",
    missing: "滿52週資料後可以驗證。"
  )
}

extension ByRepeatsPhrases {
  static let traditionalChinese = ByRepeatsPhrases(
    finding: "切點之後買了多少，依之前的回購次數",
    subline: "圓點：切點之後的實際次數；誤差線：模型預計，含計數的偶然（95%）。",
    description: { "依回購次數分\($0)組的點線圖：0次的實際\($1)，7次及以上\($2)。後附表格。" },
    caption: "切點之後誰買了多少？",
    rowTitle: "此前回購",
    customers: "人數",
    bought: "實際",
    expected: "預計",
    most: "7次及以上",
    missing: "與驗證一同顯示。"
  )
}

extension ParameterPhrases {
  static let traditionalChinese = ParameterPhrases(
    finding: "模型參數",
    subline: "以週計；±標準誤。底線是NBD：無人離開。",
    caption: "哪組參數使實際最有可能？",
    rowTitle: "模型",
    parameters: "參數",
    likelihood: "對數概似",
    chi2: "次數的χ²"
  )
}
