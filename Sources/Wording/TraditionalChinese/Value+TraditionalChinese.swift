extension ValuePhrases {
  static let traditionalChinese = ValuePhrases(
    question: "一位顧客值多少？獲客成本多久能回本？",
    answer: { "\($0)首購的顧客，半年平均每人淨消費\($1)，\($2)。" },
    more: "比上一批更高",
    less: "比上一批更低",
    same: "與上一批大致持平",
    alone: "此前沒有可比的一批",
    months: { "\($0)至\($1)" },
    tooFew: { "樣本太少，暫不下結論：一個月的首購顧客滿\($0)人、滿六個月後可看。" },
    firstDays: { "暫不下結論：資料最初\($0)天內的首購可能並非首購，不計入；之後的月份要滿\($1)人、滿六個月後可看。" },
    upIsGood: "已扣除退貨。越高越好。",
    salesOnly: "資料裡沒有商品成本，所以只看銷售額；有unit_cost時還會給出毛利。",
    curve: .traditionalChinese,
    groups: .traditionalChinese,
    advice: ["新客的獲客成本不應超過頭幾個月帶來的錢：看曲線在第幾個月越過您為一位新客付出的錢。"],
    howCounted:
      "某月首購的全體顧客，其銷售額減去折扣和退貨，逐月累計，再除以全體人數，沒再回來的也在分母裡。遲到的退款會讓舊月份略有變動。",
    whyDiffers: "不少工具除以當期買家，或不扣退貨，便稱作終身價值；那樣算出來偏大，店越老越大。"
  )
}

extension ValueCurvePhrases {
  static let traditionalChinese = ValueCurvePhrases(
    finding: { "\($0)首購的顧客，到第\($2)個月平均每人消費\($1)" },
    findingNone: "首購之後各月的累計消費",
    subline: "平均每人淨銷售額，依首購後的月數累計；色帶為最新一批的95%區間。",
    description: { "\($0)批依月首購顧客的平均每人累計淨消費；最新一批從\($1)到\($2)（第\($3)個月）。後附表格。" },
    caption: "到那時平均每人消費了多少？",
    rowTitle: "首購月份",
    size: "人數",
    month: { "第\($0)個月" },
    margin: { "毛利，第\($0)個月" },
    topShare: "前5%佔比",
    more: { "其餘\($0)列見CSV" },
    missing: "首購顧客滿三個月後可看曲線。"
  )
}

extension ValueGroupPhrases {
  static let traditionalChinese = ValueGroupPhrases(
    title: "今後還值多少",
    finding: { "\($0)今後最值錢：合計\($1)" },
    findingNone: "各客群的預計價值",
    subline: { "模型預計整群\($0)週內的折後銷售額，每年依\($1)折現。" },
    description: { "\($0)個顧客分群的預計銷售額長條圖；最多的是\($1)，\($2)。後附表格。" },
    caption: "各客群預計帶來多少？",
    rowTitle: "分群",
    customers: "人數",
    expected: "26週內購買次數",
    worth: "預計銷售額",
    each: "平均每人",
    missing: "滿200位顧客、其中100位回購、滿26週後啟用模型。",
    red: "模型在驗證中偏差太大，預計數字不顯示。"
  )
}
