extension RetentionPhrases {
  static let traditionalChinese = RetentionPhrases(
    question: "從我們這裡開始買的人，會回來嗎？",
    answer: { value, window, from, to, clause in
      "\(from)\u{2060}～\u{2060}\(to)天前首購的顧客中，\(value)在\(window)天內回購\(clause)。"
    },
    up: { "，比上一季的\($0)上升" },
    down: { "，比上一季的\($0)下降" },
    same: { "，與上一季的\($0)大致持平" },
    small: { "，與上一季的\($0)大致持平（變化真實但很小，\($1)）" },
    noBefore: "；還沒有上一季可比",
    who: { "觀察滿\($0)天的首購顧客" },
    aRate: "比率",
    tooFewHidden: { "樣本太少，暫不下結論：觀察滿\($1)天的首購顧客只有\($0)位；比率至少要\($2)位。" },
    nobodyWatched: { "還沒有顧客觀察滿\($0)天：首個比率\($1)起可看。" },
    nobodyBegan: { "\($0)～\($1)天前沒有新客首購，暫無比率可看。" },
    lead: { "\($0)：\($1)回來回購。上升是好事。" },
    months: .traditionalChineseMonths,
    weeks: .traditionalChineseWeeks,
    weeksTitle: "依週看",
    weeksText: "最近十三週的同期客群，看近期有什麼變化。單週人數少，波動大。",
    together: .traditionalChinese,
    cohortMark: { "* 首購落在資料最初\($0)天：其中有些是舊客，更早的訂單不在匯出裡。" },
    trend: .traditionalChinese,
    funnel: .traditionalChinese,
    gaps: .traditionalChinese,
    advice: ["先看漏斗的第一級：買過第二次，就不再是陌生客。第二筆訂單多半什麼時候來、該何時聯絡，見「首購到回購」。"],
    howCounted: {
      "每位顧客固定算在首購那個月。同一天的多筆訂單算一次購買；取消的訂單不算，退款的仍算。"
        + "斜線格：未滿期。橫線：不足\($0)人，不顯示。「x/n」：該組不足\($1)人，不給百分比。"
    },
    whyDiffers:
      "Shopify的回頭客比例，看的是一段時間的買家裡有多少以前買過；生意參謀看的是同一時段內買過兩次的買家；"
      + "也有工具依歷史累計算。定義不同，各有各的對。定義卡用同一份訂單把它們逐一算給您看。"
  )
}

extension CohortPhrases {
  static let traditionalChineseMonths = CohortPhrases(
    finding: { "首購後次月有\($0)再次購買，第\($1)個月有\($2)" },
    findingShort: { "首購後次月有\($0)再次購買" },
    findingNone: "各月新客之後逐月的購買情況",
    laterFinding: { "\($0)首購的顧客，\($1)在第1個月或以後買過，\($3)在第\($2)個月或以後買過" },
    laterFindingNone: "還沒有走遠的人：第k個月或以後買過",
    subline: "各月新客在首購後第幾個月購買的比例（%）。第0個月就是首購當月，恆為100%。",
    laterSubline: "各月新客在首購後第幾個月「或以後」購買的比例（%）。每列最後三個月觀察時間太短，不列出。",
    caption: "各月新客之後每個月有多少人購買？",
    laterCaption: "各月新客在第k個月或以後有多少人購買？",
    rowTitle: "首購月份",
    size: "人數",
    columnTitle: "首購後第幾個月，購買比例（%）",
    laterColumnTitle: "首購後第幾個月或以後，購買比例（%）",
    column: { "第\($0)個月" },
    all: "合計（依人數加權）",
    allShort: "合計",
    cohortsCounted: "計入的同期客群數",
    open: "當月未滿",
    description: { "留存熱力圖，\($0)個每月同期客群，\($1)個月。第1個月：\($2)。\($3)格未滿期。後附表格。" },
    missing: { "至少\($0)人的同期客群滿三個月後，這張圖就會出現。" }
  )

  static let traditionalChineseWeeks = CohortPhrases(
    finding: { "首購後第1週有\($0)再次購買，第\($1)週有\($2)" },
    findingShort: { "首購後第1週有\($0)再次購買" },
    findingNone: "各週新客之後逐週的購買情況",
    laterFinding: { "\($0)首購的顧客，\($1)在第1週或以後買過，\($3)在第\($2)週或以後買過" },
    laterFindingNone: "第k週或以後買過",
    subline: "各週新客在首購後第幾週購買的比例（%）。",
    laterSubline: "各週新客在首購後第幾週「或以後」購買的比例（%）。每列最後三週不列出。",
    caption: "各週新客之後每週有多少人購買？",
    laterCaption: "各週新客在第k週或以後有多少人購買？",
    rowTitle: "首購週",
    size: "人數",
    columnTitle: "首購後第幾週，購買比例（%）",
    laterColumnTitle: "首購後第幾週或以後，購買比例（%）",
    column: { "第\($0)週" },
    all: "合計（依人數加權）",
    allShort: "合計",
    cohortsCounted: "計入的同期客群數",
    open: "本週未滿",
    description: { "留存熱力圖，\($0)個每週同期客群，\($1)週。第1週：\($2)。\($3)格未滿期。後附表格。" },
    missing: { "至少\($0)人的同期客群滿三週後，這張圖就會出現。" }
  )
}

extension TogetherPhrases {
  static let traditionalChinese = TogetherPhrases(
    text: {
      "每週的新客人數少，依週的熱力圖裡大多數格子不足\($0)人，不能顯示。這裡把全部\($1)個週同期客群合在一起看；近期的變化請看上面的月度圖。"
    },
    subline: "新客在首購後各週購買的比例，全部週同期客群依人數加權；色帶為95%區間。越靠後的週，計入的客群越少。",
    caption: "全部新客在首購後各週有多少人購買？",
    rowTitle: "首購之後",
    share: "購買比例",
    description: { "折線：全部週同期客群合計的購買比例，首購後第\($0)至第\($1)週，從\($2)到\($3)。後附表格。" }
  )
}

extension TrendPhrases {
  static let traditionalChinese = TrendPhrases(
    finding: { "\($2)個同期客群，次月回購率在\($0)到\($1)之間" },
    findingEven: { "\($1)個同期客群，次月回購率都是\($0)" },
    subline: "各月新客在首購後第1、3、6個月購買的比例，依首購月份排列；色帶為95%區間。",
    panel: { "第\($0)個月" },
    caption: "各月新客在第1、3、6個月有多少人購買？",
    rowTitle: "首購月份",
    description: { "三條小折線：各月同期客群的回購比例，\($2)至\($3)。第\($0)個月最新\($1)。後附表格。" },
    missing: { "有\($0)個滿期同期客群後，折線就會出現。" }
  )
}

extension FunnelPhrases {
  static let traditionalChinese = FunnelPhrases(
    finding: { "\($0)的顧客買過第二次；其中\($1)買過第三次" },
    findingShort: { "\($0)的顧客買過第二次" },
    findingCounts: { "目前\($0)位顧客，其中\($1)位買過不止一次" },
    findingNone: "從這一次購買到下一次",
    subline: "至今購買達到各次數的顧客人數，以及繼續購買的比例。",
    caption: "各次購買有多少顧客到達，又有多少繼續？",
    rowTitle: "購買次數",
    customers: "人數",
    step: "繼續購買",
    mature: { "\($0)天內繼續" },
    row: { "第\($0)次購買" },
    goOn: { "↓ \($0)繼續購買" },
    description: { "依購買次數的顧客長條圖，共\($2)級。首次\($0)人，最後一級\($1)人。後附表格。" }
  )
}

extension GapPhrases {
  static let traditionalChinese = GapPhrases(
    finding: { "一半的下一筆訂單在\($0)天內到來，九成在\($1)天內" },
    findingShort: { "一半的下一筆訂單在\($0)天內到來" },
    findingNone: "下一筆訂單要等多久",
    subline: { "相鄰兩個購買日之間的天數，共\($1)個間隔，每個都有\($0)天可等；再沒回來的人不在其中。" },
    caption: "下一筆訂單在多少天內到來？",
    rowTitle: "下一筆訂單累計佔比",
    days: "天數",
    row: { "前\($0)" },
    inDays: { "\($0)天" },
    description: { "到下一筆訂單的天數長條圖：一半在\($0)天內，九成在\($1)天內。後附表格。" },
    missing: { "有\($0)個間隔後可看；目前\($1)個。" }
  )
}
