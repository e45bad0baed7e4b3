extension DefinitionText {
  /// The RFM cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.RFMCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .scores:
      DefinitionText(
        title: "R、F、M評分",
        sentence: "依最近一次購買、購買頻率、消費金額，給每位顧客排1到5分。",
        formula: "min(5, 1 + ⌊5 × 嚴格比他差的人數 ÷ 全部顧客數⌋)",
        window: "截至本期截止日的全部歷史。",
        counts: "R：距最後購買日的天數；F：購買日數；M：扣除退貨後的淨消費。數值相同，分數相同。",
        leavesOut: "沒下過單的人。",
        limits: "是店內的名次：哪怕流失了一半，仍會有五分之一的人R為5分。各分數的人數不必各佔20%。"
      )
    case .groups:
      DefinitionText(
        title: "顧客分群",
        sentence: "依R分與F、M的平均分分成十群，沒買過的人另成一群。",
        formula:
          "R × FM，FM＝(F+M)÷2，半分進到上一級：R5且FM4～5核心顧客；R3～4且FM4～5忠誠顧客；R4～5且FM2～3活躍；R5且FM1新客；R4且FM1潛力新客；R3且FM3需關注；R3且FM1～2即將流失；R1～2且FM5曾經忠誠；R1～2且FM3～4有流失風險；R1～2且FM1～2沉睡顧客",
        window: "本期截止日；變化與四週前相比。",
        counts: "每位顧客只在一群。",
        leavesOut: "登記在案而沒下過單的人歸入「未下單潛客」。",
        limits: "名稱是通行叫法，不是診斷。人數是點出來的，沒有誤差範圍。"
      )
    case .flow:
      DefinitionText(
        title: "群與群之間的移動",
        sentence: "四週前在這一群、現在到了那一群的人數。",
        formula: "依（四週前所在群，現在所在群）計人數",
        window: "28天。",
        counts: "「還不是顧客」單獨列一列。",
        leavesOut: "不足\(facts.k)人的格子；若能由合計推算出來，再多隱去一格。",
        limits: "什麼也不做也會移動：每過一週不買，R分就可能下降。"
      )
    case .cuts:
      DefinitionText(
        title: "評分的分界點",
        sentence: "達到多少，才得2、3、4、5分。",
        formula: "各分數的最低值；R為仍能得該分的最多天數",
        window: "本期截止日。",
        counts: "只看本店自己的顧客。",
        leavesOut: "沒有人的分數：只買一次的人多時，F的某些分數是空的。",
        limits: "會隨顧客變化而移動；沒有到處適用的分界。"
      )
    case .tiers:
      DefinitionText(
        title: "消費級距",
        sentence: "依顧客自己的平均每單金額分四個級距。",
        formula: "（銷售額 − 折扣） ÷ 訂單數：低於P25為T1，低於P75為T2，低於P95為T3，其餘T4",
        window: "分界點取上季末。",
        counts: "該顧客的全部訂單。",
        leavesOut: "認不出顧客的訂單。",
        limits: "只下過一單的人，級距多半是碰巧。"
      )
    case .ladder:
      DefinitionText(
        title: "會員等級",
        sentence: "依最近365天的購買次數與消費分四級。",
        formula: "1級：買過1次；2級：2次以上；3級：4次以上，或消費達P80；4級：8次以上且消費達P90",
        window: "最近365天；升降看四週。",
        counts: "降級要有30天緩衝，免得一個月裡丟了又得。",
        leavesOut: "365天內沒買過的人。",
        limits: "只是會員制的一種擬定方式；每級給什麼好處由店家定。"
      )
    }
  }
}
