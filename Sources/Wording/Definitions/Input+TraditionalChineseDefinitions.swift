extension DefinitionText {
  /// The Input cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.InputCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "有效訂單",
        sentence: "到本期截止日為止，真正成立的訂單。",
        formula: "讀入列數 ＝ 採用 + 合併 + 不計 + 拒收 + 空列，每個檔案都對得上",
        window: "orders/裡的全部檔案。",
        counts: "已付款、已出貨、已完成、已退款的訂單；已識別顧客的0元訂單。",
        leavesOut: "已取消、未付款、失敗、草稿、測試訂單，補發單，禮品卡，負數金額。每種原因各有幾筆，見資料頁。",
        limits: "遇到不認識的狀態詞會提醒，但照算。"
      )
    case .customers:
      DefinitionText(
        title: "顧客數",
        sentence: "訂單背後不同的人，以匯出檔案分得清的為準。",
        formula: "不同識別碼的個數：平台顧客編號，其次OAID，其次電子郵件，其次手機號碼",
        window: "全部歷史。",
        counts: "一筆訂單一個識別碼；電子郵件轉小寫，手機號碼只留數字。",
        leavesOut: "打了星號的、「guest」「0」之類，不當識別碼。",
        limits: "一人兩個帳號算兩位；兩人共用帳號算一位。"
      )
    case .anonymousOrders:
      DefinitionText(
        title: "認不出顧客的訂單",
        sentence: "沒有寫明是誰買的訂單。",
        formula: "沒有可用識別碼的訂單 ÷ 全部訂單",
        window: "全部歷史。",
        counts: "都在銷售合計裡。",
        leavesOut: "不進任何與人有關的指標。",
        limits: "若這些訂單全是新客、或全是舊客回購，回購率各會是多少，見資料頁。"
      )
    case .history:
      DefinitionText(
        title: "資料長度",
        sentence: "從資料裡的第一筆訂單到本期截止日，共多少天。",
        formula: "截止日 − 首日 + 1",
        window: "全部檔案。",
        counts: "依商店時區的日子。",
        leavesOut: "截止日之後的訂單。",
        limits: "更早的事無從知道：最早的顧客看起來都像新客。"
      )
    case .totals:
      DefinitionText(
        title: "全店合計",
        sentence: "讀入的全部訂單的銷售額、折扣、退貨和淨銷售額。",
        formula: "淨銷售額 ＝ 銷售額 − 折扣 − 退貨",
        window: "全部歷史。",
        counts: "退貨記在原訂單上。",
        leavesOut: "對不上訂單的退貨另外合計。",
        limits: "只算一種貨幣；其他貨幣的訂單不計，並給出筆數。"
      )
    }
  }
}
