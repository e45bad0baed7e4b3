extension DefinitionText {
  /// The Products cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ProductCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .counts:
      DefinitionText(
        title: "商品的訂單與買家",
        sentence: "一款商品被買了多少次，多少新客首購含有它。",
        formula: "含有該商品的訂單、件數和購買日",
        window: "最近182天；件數另列近91天與此前91天。",
        counts: "期間滿10筆訂單的商品；款式歸入所屬商品。",
        leavesOut: "買家不足\(facts.k)位的商品，以及像個人聯絡方式的貨號。",
        limits: "一期最多收2000款訂單最多的商品，其中500款有單獨頁面。"
      )
    case .role:
      DefinitionText(
        title: "商品角色",
        sentence: "一款商品起什麼作用：四條規則裡最先符合的一條。",
        formula:
          "引流商品：首購佔比在上四分之一且首購多於全店水準；利潤商品：毛利率和貢獻都不低於中位數；潛力商品：銷量上升，或毛利率不低於中位數而件數少；其餘為邊緣商品",
        window: "最近182天；分位數在可評級商品中計算。",
        counts: "折後、未扣退貨的銷售額。",
        leavesOut: "沒有成本時只能判斷引流商品。",
        limits: "中位數隨商品範圍變化：角色是相對其他商品而言的。"
      )
    case .gateway:
      DefinitionText(
        title: "入門商品回購率",
        sentence: "首購含有某款商品的顧客，有多少在90天內回來。",
        formula: "（A + 回購人數） ÷ （A + B + 首購人數），A、B由全部商品配適",
        window: "滿90天的全部首購。",
        counts: "一次首購含多款商品，每款都算。",
        leavesOut: "最近90天內的首購。",
        limits: "依區間下限排名（Beta後驗；全部合為一個時用Wilson）。從哪款開始不是抽籤決定的：不是成效。"
      )
    case .replenish:
      DefinitionText(
        title: "一件用多少天",
        sentence: "同一位顧客多久後再買同一款，依每件計。",
        formula: "兩個含該商品的購買日之間的天數 ÷ 前一次的件數",
        window: "全部歷史；完整定義只算有182或364天可等的間隔。",
        counts: "取整數天，99以上取整十位；達到每件天數的P25為該補貨，超過P75為逾期。",
        leavesOut: "間隔不足30個、或有間隔的顧客不足20位的商品。",
        limits: "已經再買的間隔會偏短，長的還沒結束。"
      )
    case .basket:
      DefinitionText(
        title: "連帶購買",
        sentence: "兩款商品出現在同一單裡是偶然情形的幾倍。",
        formula: "同含兩款的訂單 × 全部訂單 ÷ （含A的訂單 × 含B的訂單）",
        window: "全部歷史。",
        counts: "可評級商品；至少10筆訂單、\(facts.k)位顧客；區間下限高於1。",
        leavesOut: "可評級商品超過100款的訂單；每款商品最強的八對之外的組合。",
        limits: "促銷捆綁賣的組合也會算進來。"
      )
    case .next:
      DefinitionText(
        title: "下次常買",
        sentence: "某款之後的下一次購買，比平時的後續購買多幾倍含有另一款。",
        formula: "P（第k+1次含B | 第k次含A） ÷ P（第二次及以後的購買含B）",
        window: "全部歷史。",
        counts: "同一顧客從一個購買日到下一個；至少10次、\(facts.k)位顧客。",
        leavesOut: "任一天可評級商品超過100款的前後兩次。",
        limits: "同一顧客的多次並不獨立：少數人反覆購買時區間偏窄。"
      )
    }
  }
}
