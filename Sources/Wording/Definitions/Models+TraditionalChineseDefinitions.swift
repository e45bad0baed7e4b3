extension DefinitionText {
  /// Cards about models that look ahead, in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ModelCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .expected:
      DefinitionText(
        title: "預計回購次數",
        sentence: "現有顧客在未來幾週會買多少次。",
        formula: "對每位顧客求和：仍會購買的機率 × 仍在時的預計購買次數",
        window: "從最後一天起13週和26週；新客看1、13、52週。",
        counts: "當時已有顧客的購買日。",
        leavesOut: "以後才首購的人。",
        limits: "模型不懂季節、促銷和固定節奏；人人每週五來買的店會被高估。"
      )
    case .alive:
      DefinitionText(
        title: "仍是顧客的比例",
        sentence: "一位顧客還會再買的平均機率。",
        formula: "依每人買過幾次、多久沒買，算出仍會購買的機率，再取平均",
        window: "歷史上的全部顧客。",
        counts: "有購買日的每一位。",
        leavesOut: "無。",
        limits: "BG/NBD認為首購之後沒有人離開，所以單次顧客都算還在；MBG/NBD和Pareto/NBD允許他們離開。"
      )
    case .worth:
      DefinitionText(
        title: "現有顧客的價值",
        sentence: "他們今後會帶來的銷售，越晚的折得越多。",
        formula: "逐週求和：預計購買次數 × 預計每次金額 ÷（1＋年利率）的年數次方",
        window: "未來52週，年利率15%，或依設定。",
        counts: "今後購買的折後銷售額。",
        leavesOut: "退貨、成本，以及現在還不是顧客的人。",
        limits: "假定買得多勤與每次買多少互不相關；兩者相關（相關係數大於0.3）時會算低。"
      )
    case .spend:
      DefinitionText(
        title: "每次購買金額的模型",
        sentence: "一位顧客一個購買日花多少，向全店平均靠攏。",
        formula: "p(v＋S) ÷ (p·x＋q−1)，S為x個回購日的銷售額（gamma-gamma）",
        window: "歷史上的回購日。",
        counts: "回購金額大於0的顧客，以貨幣單位計。",
        leavesOut: "首購，以及0元。",
        limits: "假定每位顧客的金額圍繞自己的平均以同樣的方式波動。"
      )
    case .check:
      DefinitionText(
        title: "用已過去的幾週驗證",
        sentence: "只用過去某天的資料做預測，再與之後的實際相比。",
        formula: "總數：預測÷實際−1；逐週：累計次數的|預測−實際|÷實際取平均",
        window: "最近26週；歷史不足78週時為最後三分之一。",
        counts: "在此之前獲得的顧客的回購日。",
        leavesOut: "那天之後才獲得的顧客。",
        limits: "誤差10%以內為好，20%以內尚可；再大則不顯示模型數字。簡單規則：每週次數與此前同樣多週相同。"
      )
    case .chosen:
      DefinitionText(
        title: "顯示哪個模型",
        sentence: "驗證中最接近的一個；沒有驗證時取概似最大的。",
        formula: "驗證期平均誤差最小；其次對數概似最大",
        window: "同驗證。",
        counts: "BG/NBD、MBG/NBD、Pareto/NBD，且每多一個參數，對數概似要比「無人離開」的模型高2。",
        leavesOut: "沒有極大值，或參數停在搜尋邊界上的配適。",
        limits: "從幾個裡挑出最好的，看上去會比以後略好。"
      )
    case .fit:
      DefinitionText(
        title: "模型參數",
        sentence: "使顧客的實際行為最有可能出現的那組數。",
        formula: "對（x，t_x，T）求對數概似之和的最大值：回購次數、最後一次購買在第幾週、觀察了幾週",
        window: "截至最後一天的全部購買日，以週計。",
        counts: "每一位顧客；同一天的多筆訂單算一次。",
        leavesOut: "認不出顧客的訂單。",
        limits: "a與b、s與β常常同升同降：看比值，不看單個。NBD是「無人離開」的底線。"
      )
    }
  }
}
