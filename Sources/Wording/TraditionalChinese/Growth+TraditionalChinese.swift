extension GrowthPhrases {
  static let traditionalChinese = GrowthPhrases(
    question: "活躍顧客這個圈子在變大嗎？",
    answer: { "活躍顧客\($0)人，\($1)：新增與回流\($2)人，流失\($3)人" },
    answerFourWeeks: { "活躍顧客\($0)人，\($1)：新增與回流\($2)人，流失\($3)人" },
    answerShort: { "活躍顧客\($0)人，\($1)。" },
    more: { "比上週多\($0)人" },
    fewer: { "比上週少\($0)人" },
    asMany: "與上週一樣多",
    moreInFour: { "比四週前多\($0)人" },
    fewerInFour: { "比四週前少\($0)人" },
    asManyInFour: "與四週前一樣多",
    ratio: { "；每流失1人，進來\($0)人（\($1)），\($2)。" },
    stop: "。",
    growing: "在成長",
    shrinking: "在減少",
    holding: "大致守住",
    tooEarly: { "資料最初\($0)天內還談不上流失：過後本頁就會出現。" },
    hidden: { "本期活躍人數不公布，以免由此推算出不足\($0)人的數。" },
    lead: { "活躍指最近\($0)天內買過。上升是好事；只有差異超出偶然波動，才說「成長」或「減少」。" },
    leadFourWeeks: "單週流失人數太少，不足以判斷，所以四週合在一起看。",
    fourWeeks: "最近四週",
    byFour: .traditionalChinese,
    columns: .traditionalChinese,
    line: .traditionalChinese,
    active: .traditionalChinese,
    rule: .traditionalChinese,
    advice: ["走的比來的多時，先看流失原因，再聯絡剛過回購週期的顧客：喚回他們最省力。"],
    whyDiffers: "平台用固定期間算活躍，常見30天或365天。兩個月買一次的店，依前者看像是沒了人潮，依後者看又像是睡著了。這裡的期間取自本店顧客自己的節奏。"
  )
}

extension GrowthColumnPhrases {
  static let traditionalChinese = GrowthColumnPhrases(
    byWeek: .traditionalChineseByWeek,
    new: { "新客\($0)" },
    back: { "回流\($0)" },
    joined: { "新增或回流\($0)" },
    lapsed: { "流失\($0)" },
    net: { "淨\($0)" },
    start: "期初",
    joinedTitle: "＋新增與回流",
    joinedDetail: { "新客\($0)，回流\($1)" },
    lapsedTitle: "－流失",
    end: "＝期末",
    ratioTitle: "進出比",
    addsUp: "期初＋新增與回流－流失＝期末。"
  )
}

extension GrowthSpanPhrases {
  fileprivate static let traditionalChineseByWeek = GrowthSpanPhrases(
    finding: { "最近\($1)週裡有\($0)週顧客淨增" },
    findingShown: { "顯示的\($1)週裡有\($0)週顧客淨增" },
    findingNone: "每週誰來了、誰走了",
    subline: "每週人數：新客與回流在上，流失在下；細線為淨增減。",
    caption: "每週的活躍顧客數是怎麼來的？",
    rowTitle: "週",
    description: { "零線上下的長條圖，\($0)週；淨增減在\($1)到\($2)之間；最近\($3)。後附表格。" },
    missing: { "滿\($0)週後可看。" }
  )
}

extension GrowthBlockPhrases {
  static let traditionalChinese = GrowthBlockPhrases(
    lead: { "若逐週公布，不少週的新增、回流或流失會推算出不足\($0)人的數，所以進出每四週合計一次。" },
    leadHidden: { "最近四週的進出無論多少都不公布，以免由此推算出不足\($0)人的數。" },
    columns: GrowthSpanPhrases(
      finding: { "最近\($1)期（每期四週）裡有\($0)期顧客淨增" },
      findingShown: { "顯示的\($1)期（每期四週）裡有\($0)期顧客淨增" },
      findingNone: "每四週誰來了、誰走了",
      subline: "每四週人數，以最後一天標示：新客與回流在上，流失在下；細線為淨增減。",
      caption: "每四週的活躍顧客數是怎麼來的？",
      rowTitle: "四週",
      description: { "零線上下的長條圖，\($0)個四週；淨增減在\($1)到\($2)之間；最近\($3)。後附表格。" },
      missing: { "滿\($0)期（每期四週）後可看。" }
    ),
    lineFinding: { "最近四週進出比\($0)：\($1)" },
    lineSubline: "每四週新客與回流之和除以流失；色帶為95%區間。",
    lineDescription: { "進出比折線，\($0)個四週，帶區間；最近\($1)（\($2)）。表格見上。" }
  )
}

extension GrowthLinePhrases {
  static let traditionalChinese = GrowthLinePhrases(
    finding: { "進出比\($0)：\($1)" },
    findingNone: "逐週進出比",
    subline: "每週新客與回流之和除以流失；色帶為95%區間。",
    reference: "進一人，出一人",
    description: { "進出比折線，\($0)週，帶區間；最近\($1)（\($2)）。表格見上。" },
    missing: { "出現流失後滿\($0)週可看。" }
  )
}

extension ActivePhrases {
  static let traditionalChinese = ActivePhrases(
    up: { "活躍顧客\($0)人，多於\($2)週前的\($1)人" },
    down: { "活躍顧客\($0)人，少於\($2)週前的\($1)人" },
    same: { "活躍顧客\($0)人，與\($2)週前（\($1)人）大致持平" },
    upOn: { "\($3)的活躍顧客為\($0)人，多於再往前\($2)週的\($1)人" },
    downOn: { "\($3)的活躍顧客為\($0)人，少於再往前\($2)週的\($1)人" },
    sameOn: { "\($3)的活躍顧客為\($0)人，與再往前\($2)週（\($1)人）大致持平" },
    subline: { "每週結束時，最近\($0)天內買過的顧客數。" },
    label: { "活躍\($0)" },
    caption: "每週結束時有多少活躍顧客？",
    rowTitle: "週",
    active: "活躍顧客",
    description: { "每週活躍顧客折線，\($0)週，從\($1)到\($2)，最低\($3)。後附表格。" }
  )
}

extension LapseRulePhrases {
  static let traditionalChinese = LapseRulePhrases(
    title: { "為什麼是\($0)天" },
    fromGaps: {
      "九成的下一筆訂單在\($1)天內到來（依據截至\($3)末的\($2)個購買間隔），以整週進位為\($0)天。這麼久沒買的，就算流失。"
        + "這個天數一季內不變。"
    },
    quarter: { "\($0)年第\($1)季" },
    fixed: { "商店自己設定：\($0)天沒買就算流失。" },
    fallback: { "目前只有\($1)個購買間隔觀察得夠久，要有50個才看得出本店的節奏。在此之前，\($0)天沒買就算流失。" },
    atD: { "九成的下一筆訂單在\($1)天內到來（依據截至今天的\($2)個購買間隔），以整週進位為\($0)天。這麼久沒買的，就算流失。" }
  )
}
