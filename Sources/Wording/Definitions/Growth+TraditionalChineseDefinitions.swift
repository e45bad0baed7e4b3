extension DefinitionText {
  /// The Growth cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.GrowthCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .active:
      DefinitionText(
        title: "活躍顧客",
        sentence: "最近\(days)天內買過的顧客。",
        formula: "最後購買日距當週週日不足\(days)天的人數",
        window: "每週日盤點一次。",
        counts: "期間內至少有一個購買日。",
        leavesOut: "認不出顧客的訂單。",
        limits: "全店一個標準：買得慢的類別會被過早算作流失。"
      )
    case .lapsed:
      DefinitionText(
        title: "流失顧客",
        sentence: "期初（一週前或四週前）還活躍、現在不再活躍的顧客。",
        formula: "期初的週日活躍、期末的週日不活躍的人數",
        window: "一個ISO週，週日到週日；或四週合計。",
        counts: "最後一次購買在期內滿\(days)天的顧客。",
        leavesOut: "同一週內流失又回來的人算作留住。",
        limits: "他們是\(days)天前停下的，不是現在；原因也在那時。有些人以後會自己回來。"
      )
    case .joined:
      DefinitionText(
        title: "新客與留住的顧客",
        sentence: "期內首次購買的人，以及一直活躍的人。",
        formula: "新客：期內首購；留住：期初、期末的週日都活躍",
        window: "一個ISO週，或四週合計。",
        counts: "期初 + 新客 + 回流 − 流失 ＝ 期末，每週都核對。",
        leavesOut: "認不出顧客的訂單。",
        limits: "資料剛開始的時候，舊客也像新客。"
      )
    case .reactivated:
      DefinitionText(
        title: "回流顧客",
        sentence: "已經流失、期內又來買的顧客。",
        formula: "期末的週日活躍、期初的週日不活躍、又不是新客的人數",
        window: "一個ISO週，或四週合計。",
        counts: "隔了\(days)天或更久之後的一次購買。",
        leavesOut: "新客。",
        limits: "說不出為什麼回來；要知道原因，得留對照組。"
      )
    case .quick:
      DefinitionText(
        title: "進出比",
        sentence: "每流失一位，進來幾位（新客加回流）。",
        formula: "（新客 + 回流） ÷ 流失",
        window: "一個ISO週；每週流失不足20人時，四週合計。",
        counts: "同上各項。",
        leavesOut: "沒有人流失的週，以及資料最初的\(days)天。",
        limits: "大於1，活躍顧客就在增加。購物節先把它抬高，\(days)天後再壓低。"
      )
    case .lapseRate:
      DefinitionText(
        title: "流失率",
        sentence: "活躍顧客中一週（或四週）內流失的佔多少。",
        formula: "流失 ÷ 期初活躍",
        window: "一個ISO週，或四週合計。",
        counts: "同上各項。",
        leavesOut: "資料最初的\(days)天：那時誰也不可能流失。",
        limits: "\(days)天前有購物節的那幾週會偏高：很多人是同一天來的。"
      )
    case .reactivationRate:
      DefinitionText(
        title: "回流率",
        sentence: "所有已流失的顧客中，一週（或四週）內又來買的佔多少。",
        formula: "回流 ÷ 期初已流失人數",
        window: "一個ISO週，或四週合計。",
        counts: "曾經流失、至今沒回來的每一個人。",
        leavesOut: "新客。",
        limits: "流失的人越積越多，所以這個比率會慢慢走低。"
      )
    case .lapseDays:
      DefinitionText(
        title: "多久沒買算流失",
        sentence: "\(days)天沒有購買，就算流失。",
        formula: "回購週期的90%分位，進位到整週，限於28～364天",
        window: "用上一個日曆季末為止的資料算出，一季之內不變。",
        counts: "已走完的間隔；不足\(facts.gapsP90)段時取91天。",
        leavesOut: "如果設定裡寫明了天數（lapseDays），就不用這條規則。",
        limits: "依這條線，十次回購中至多一次來得更晚。"
      )
    }
  }
}
