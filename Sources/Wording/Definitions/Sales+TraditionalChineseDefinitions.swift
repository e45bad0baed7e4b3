extension DefinitionText {
  /// The Sales cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.SalesCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "訂單數、件數、購買人數",
        sentence: "這段時間的有效訂單、其中的件數和不同的顧客數。",
        formula: "訂單計數；數量之和；不同顧客計數",
        window: "本週；最近28、91、182、365天；全部。",
        counts: "退款訂單；已識別顧客的0元訂單。",
        leavesOut: "已取消、未付款、失敗、測試和草稿訂單，補發單，禮品卡。",
        limits: "有訂單認不出顧客時，購買人數會偏少。"
      )
    case .grossSales:
      DefinitionText(
        title: "銷售額（優惠前）",
        sentence: "什麼都沒減之前的貨款。",
        formula: "數量 × 單價之和",
        window: "依下單日。",
        counts: "優惠前的價格。",
        leavesOut: "稅、運費、小費、禮品卡。劃線原價不算折扣。",
        limits: "匯出檔案只有實付金額時，用實付加優惠還原。"
      )
    case .discounts:
      DefinitionText(
        title: "折扣",
        sentence: "貨款上減掉的錢。",
        formula: "商品列優惠 + 整單優惠",
        window: "依下單日。",
        counts: "整單優惠依金額比例攤到各列。",
        leavesOut: "免運（另外計）和贈品。",
        limits: "點數和券只有在匯出檔案寫成優惠時才算得到。"
      )
    case .returns:
      DefinitionText(
        title: "退貨",
        sentence: "退回貨品的金額。",
        formula: "退款之和，不含稅和運費",
        window: "依退款那天，不依下單那天。",
        counts: "部分退款和全額退款。",
        leavesOut: "對不上訂單的退款，另外合計。",
        limits: "匯出檔案沒有退款日期時，記在下單日。"
      )
    case .netSales:
      DefinitionText(
        title: "淨銷售額",
        sentence: "銷售額減去折扣和退貨後剩下的。",
        formula: "銷售額 − 折扣 − 退貨",
        window: "訂單依下單日，退貨依退款日。",
        counts: "以前訂單的退貨也在內，所以某一週可能為負。",
        leavesOut: "運費、稅、小費、禮品卡。",
        limits: "顧客與同期客群用另一條規則：退貨記回原訂單。"
      )
    case .orderValue:
      DefinitionText(
        title: "平均訂單金額",
        sentence: "平均每筆訂單多少錢。",
        formula: "（銷售額 − 折扣） ÷ 訂單數",
        window: "期內訂單。",
        counts: "認不出顧客的訂單也算。",
        leavesOut: "退貨、運費、稅。",
        limits: "幾筆大單就能拉動它，所以旁邊有中位數。"
      )
    case .medianOrder:
      DefinitionText(
        title: "訂單金額中位數",
        sentence: "一半訂單比它小，一半比它大。",
        formula: "每筆（銷售額 − 折扣）的中位數",
        window: "期內訂單。",
        counts: "金額取三位有效數字，誤差至多1%。",
        leavesOut: "退貨、運費、稅。",
        limits: "遠低於平均訂單金額時，說明銷售靠少數大單。"
      )
    case .perBuyer:
      DefinitionText(
        title: "每位買家消費額",
        sentence: "這段時間平均每位買家花多少錢。",
        formula: "已識別顧客訂單的（銷售額 − 折扣） ÷ 不同買家數",
        window: "期內訂單；時間越長越高。",
        counts: "一位買家期內的全部訂單。",
        leavesOut: "認不出顧客的訂單，分子分母都不算。",
        limits: "中國大陸的客單價多指平均每人；台灣的客單價、日本的客単価指每單均價，不要混用。"
      )
    case .unitsPerOrder:
      DefinitionText(
        title: "每單件數",
        sentence: "平均一單買幾件。",
        formula: "件數之和 ÷ 訂單數",
        window: "期內訂單。",
        counts: "每一件，0元贈品也算。",
        leavesOut: "不計的訂單。",
        limits: "十件一盒算幾件，以匯出檔案為準。"
      )
    case .ordersPerCustomer:
      DefinitionText(
        title: "每人平均訂單數",
        sentence: "這段時間平均每位買家下幾單。",
        formula: "已識別顧客的訂單數 ÷ 不同顧客數",
        window: "期內訂單。",
        counts: "依訂單，不依購買日：同一天兩單算兩單。",
        leavesOut: "認不出顧客的訂單。",
        limits: "時間越長越高，只比同樣長的時間段。"
      )
    }
  }
}
