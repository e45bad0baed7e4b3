extension DefinitionText {
  /// The Discounts cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.DiscountCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .depth:
      DefinitionText(
        title: "折扣幅度",
        sentence: "標價裡讓掉了多少。",
        formula: "折扣 ÷ 銷售額",
        window: "歷史上的全部訂單。",
        counts: "商品列優惠和整筆訂單優惠。",
        leavesOut: "免運和贈品。",
        limits: "為0也可能是匯出檔案沒寫優惠。"
      )
    case .fullPriceOrders:
      DefinitionText(
        title: "正價成交佔比",
        sentence: "優惠不到1%的訂單佔多少。",
        formula: "折扣÷銷售額<0.01的訂單數 ÷ 訂單數",
        window: "全部歷史；每週；最近28天對此前91天。",
        counts: "所有有效訂單，認不出顧客的也在內。",
        leavesOut: "無；0元訂單沒有優惠，算作正價。",
        limits: "最近幾週可能正逢購物節，請與去年同一場購物節前後的幾週相比。"
      )
    case .fullPriceNet:
      DefinitionText(
        title: "正價銷售佔比",
        sentence: "沒打折就收進來的錢佔多少。",
        formula: "正價訂單的（銷售額 − 折扣） ÷ 全部訂單以同樣方式計算的金額",
        window: "歷史上的全部訂單。",
        counts: "優惠不到1%就算正價。",
        leavesOut: "退貨、運費、稅。",
        limits: "一筆大訂單抵得上許多小訂單。"
      )
    case .byPurchase:
      DefinitionText(
        title: "第幾次購買打了多少折",
        sentence: "第1、2、3、4次和第5次及以後的購買，折扣各有多深。",
        formula: "第k個購買日的折扣 ÷ 銷售額",
        window: "全部歷史。",
        counts: "已識別顧客的購買日。",
        leavesOut: "認不出顧客的訂單。",
        limits: "買到第五次的人和只買一次的人本來不同，越往後越深，還不等於養成了等折扣的習慣。"
      )
    case .spiral:
      DefinitionText(
        title: "讓利螺旋",
        sentence: "同一位顧客是不是買得越多、折扣越深。",
        formula: "顧客內部的 Σ(k − k平均值)(幅度 − 幅度平均值) ÷ Σ(k − k平均值)²，各顧客相加",
        window: "全部歷史。",
        counts: "有兩個及以上購買日的顧客。",
        leavesOut: "只買過一次的顧客；認不出顧客的訂單。",
        limits:
          "注意：區間在0以上且斜率達半個百分點，或近四週正價佔比低於此前13週。停止：同時第三次購買起毛利率少五個百分點以上，或優惠最多的訂單虧錢。"
      )
    case .stacks:
      DefinitionText(
        title: "一筆訂單的優惠",
        sentence: "一筆訂單在折扣、免運、贈品三種優惠裡佔了幾種。",
        formula: "折扣 ÷ 銷售額；（銷售額 − 折扣 − 商品成本） ÷ （銷售額 − 折扣）",
        window: "全部歷史。",
        counts: "所有有效訂單，認不出顧客的也在內。",
        leavesOut: "有商品列缺成本時不算毛利率。",
        limits: "匯出檔案沒寫的優惠算不進來。"
      )
    case .acquired:
      DefinitionText(
        title: "打折帶來的顧客",
        sentence: "依首次購買的折扣深淺，看顧客180天帶來多少。",
        formula: "第0至180天的（銷售額 − 折扣 − 退貨） ÷ 顧客數；貢獻毛益再減商品成本和商店承擔的運費",
        window: "首次購買滿180天的顧客。",
        counts: "優惠10%及以上算打折，不到1%算正價。",
        leavesOut: "首購優惠1%到10%的顧客；退回的商品依不能再賣計。",
        limits: "衝著折扣來的人本來就不同：只是相關，不是成效。"
      )
    case .sensitivity:
      DefinitionText(
        title: "看重價值與只等打折",
        sentence: "依優惠10%及以上的購買佔比給顧客分類。",
        formula: "（A + 打折次數） ÷ （A + B + 購買次數），A、B由全體配適；低於0.2看重價值，高於0.6只等打折",
        window: "全部歷史。",
        counts: "有兩個及以上購買日的顧客。",
        leavesOut: "只買過一次的顧客。",
        limits: "購買次數少的顧客會靠近全店佔比。"
      )
    case .promotions:
      DefinitionText(
        title: "促銷前後的銷量",
        sentence: "促銷中和促銷後每天的件數，與此前28天相比。",
        formula: "（件數 ÷ 天數） ÷ （此前28天件數 ÷ 28）",
        window: "促銷期間及其前後各28天。",
        counts: "campaigns.csv裡的促銷；款式歸入所屬商品。",
        leavesOut: "資料裡不足28天之前就開始的促銷。",
        limits: "促銷後低於1說明只是提前買了。沒有剔除季節和其他促銷；同一筆訂單的件數並不獨立，區間略窄。"
      )
    }
  }
}
