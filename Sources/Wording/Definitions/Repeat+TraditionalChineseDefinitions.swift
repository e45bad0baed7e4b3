extension DefinitionText {
  /// The Repeat cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.RepeatCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .recent:
      DefinitionText(
        title: "\(facts.headline)天回購率（最近一季）",
        sentence: "剛滿\(facts.headline)天觀察期的那批首購顧客中，\(facts.headline)天內又買了一次的佔多少。",
        formula: "首購後\(facts.headline)天內有第二個購買日的人數 ÷ 這13週的首購人數",
        window: "首購已滿\(facts.headline)天的最近13週，與再往前的13週相比；兩批人互不重疊。"
          + "最後幾天的首購顧客不足\(facts.k)人時，截止日提前，最多6天。",
        counts: "這13週的每一位首購顧客，每人觀察的天數相同。",
        leavesOut: "還沒滿\(facts.headline)天的新客；認不出顧客的訂單。",
        limits: "它看的是一季之前的客人：上週做的事，要過\(facts.headline)天才會顯在這裡。兩季之差裡也有季節的影響。"
      )
    case .within:
      DefinitionText(
        title: "H天回購率",
        sentence: "首次購買之後H天以內，買了第二次的顧客佔多少。",
        formula: "首購後H天內有第二個購買日的人數 ÷ 首購已滿H天的人數",
        window: "全部歷史；H取\(facts.windows)天。最後幾天的首購顧客不足\(facts.k)人時，截止日提前，最多6天。",
        counts: "依購買日計：同一人同一天的訂單算一次購買。退了款的訂單也算，畢竟人來過。",
        leavesOut: "首購未滿H天的顧客。沒來得及回來的人，不算沒回來。",
        limits: "是開店以來的平均，變得很慢；想看近況，請看「最近一季」。"
      )
    case .lifetime:
      DefinitionText(
        title: "累計回購率",
        sentence: "資料裡的全部顧客裡，買過兩天或以上的佔多少。",
        formula: "購買日≥2的人數 ÷ 全部顧客數",
        window: "從資料裡的第一筆訂單到本期截止日。",
        counts: "所有有有效訂單的顧客，昨天才來的也在內。",
        leavesOut: "認不出顧客的訂單。",
        limits: "新客一多它就降，不開發新客它反而升。不要拿它比週與週、店與店。"
      )
    case .inPeriod:
      DefinitionText(
        title: "期內回購率",
        sentence: "這段時間買過的人裡，在這段時間內買了兩次以上的佔多少。",
        formula: "期內購買日≥2的人數 ÷ 期內購買人數",
        window: "最近28、91、182、365天。",
        counts: "只看期內的購買，之前買沒買過不管。",
        leavesOut: "這段時間以前的購買。",
        limits: "時間越長自然越高，只能拿同樣長的時間段來比。"
      )
    case .returning:
      DefinitionText(
        title: "舊客佔比（回頭客率）",
        sentence: "這段時間買過的人裡，以前就買過的佔多少。",
        formula: "期內有第二次或以後購買的人數 ÷ 期內購買人數",
        window: "最近28、91、182、365天；是否舊客依全部歷史判斷。",
        counts: "分三份，加起來就是購買人數：只來一次的新客、期內又回來的新客、更早的舊客。",
        leavesOut: "認不出顧客的訂單。",
        limits: "說的是現在店裡都是誰，不是有多少人會回來。廣告帶來一批新客，它就會降，並不代表變差。"
      )
    case .oneTime:
      DefinitionText(
        title: "單次購買顧客佔比",
        sentence: "只有一個購買日的顧客佔多少。",
        formula: "購買日=1的人數 ÷ 全部顧客數",
        window: "截至本期截止日；「已滿90天」一欄只看首購滿90天的顧客。",
        counts: "同一天下兩單，仍算一次。",
        leavesOut: "「已滿90天」一欄不含最近90天的新客。",
        limits: "新來的客人還沒有時間回來，所以另給「已滿90天」的數字。"
      )
    case .returningRevenue:
      DefinitionText(
        title: "舊客銷售佔比",
        sentence: "銷售額裡有多少來自第二次及以後的購買。",
        formula: "第二次及以後購買的（銷售額 − 折扣） ÷ 全部已識別顧客購買以同樣方式計算的金額",
        window: "最近28、91、182、365天，以及全部歷史。",
        counts: "扣除折扣、未扣退貨的金額。",
        leavesOut: "認不出顧客的訂單、運費、稅。",
        limits: "資料開頭的幾個月人人都像新客，佔比會偏低。書上常說30%～70%，但與類別關係很大，只作參考。"
      )
    case .funnel:
      DefinitionText(
        title: "從一次到下一次",
        sentence: "走到第1、2、3……次購買的各有多少人，每一步留下多少。",
        formula: "購買日≥k+1的人數 ÷ 購買日≥k的人數",
        window: "截至本期截止日；「已滿90天」的一步只看第k次購買滿90天的人，給90天時間。",
        counts: "依每位顧客在資料中的購買日依次編號。",
        leavesOut: "資料開始之前的購買。",
        limits: "新客多時普通的比率會偏低，比較時請用「已滿90天」的。"
      )
    case .gaps:
      DefinitionText(
        title: "回購週期",
        sentence: "同一位顧客兩次購買之間隔多少天，用分位數表示。",
        formula: "相鄰兩個購買日間隔天數的分位數（第7型）",
        window:
          "只取開始得足夠早、來得及走完的間隔：起點所在週結束時，距截止日至少\(facts.gapsWindow.map { "\($0)" } ?? "364（或182）")天，且間隔不超過這個天數。",
        counts: "每位買過兩次以上顧客的每一段間隔。",
        leavesOut: "還沒等到下一次的間隔，以及超過上述天數的間隔。",
        limits: "說的是「會回來的人多久回來」，不是「一般顧客多久回來」，因為多數人根本不回來。"
      )
    case .rawGaps:
      DefinitionText(
        title: "回購週期（只算已走完的）",
        sentence: "同樣的天數，把至今走完的間隔全部算上。",
        formula: "全部已走完間隔的分位數（第7型）",
        window: "全部歷史。",
        counts: "每一對相鄰的購買日。",
        leavesOut: "還沒等到下一次的間隔。",
        limits: "偏短：長的間隔恰恰是還沒走完的那些。列在這裡，只因別的工具這樣算。"
      )
    }
  }
}
