extension DataPhrases {
  static let traditionalChinese = DataPhrases(
    question: "這一期的數字可信嗎？",
    heading: { read, counted, day, rejected, anonymous in
      let orders = read == counted ? "全部計入" : "其中\(counted)筆計入"
      return "截至\(day)讀入\(read)筆訂單，\(orders)；\(rejected)，\(anonymous)"
    },
    rejected: { "拒收\($0)列（\($1)）" },
    noneRejected: "沒有拒收的列",
    anonymous: { "\($0)的訂單認不出顧客" },
    noneAnonymous: "每筆訂單都認得出顧客",
    headingEmpty: "沒有讀到有效訂單",
    headingStale: { "\($0)之後沒有新訂單：本期落後\($1)天" },
    assumptions: DataAssumptionPhrases(
      title: "預設的前提",
      timeZone: { "日期依\($0)時區。" },
      currency: { "金額單位為\($0)；其他貨幣的訂單不計，並給出筆數。" },
      noCurrency: "匯出檔案和設定都沒有寫明貨幣，金額不帶單位。",
      history: { "資料從\($0)到\($1)，共\($2)天；更早的事無從知道。" },
      lapse: { "\($0)天沒有購買算流失：\($1)。" },
      lapseRule: { "十次回購中九次來得更早（\($2)段間隔，截至\($0)年第\($1)季末）" },
      lapseSetting: "設定裡寫明的天數",
      lapseFallback: { "目前只有\($0)段間隔，先用一般的天數" },
      noWarnings: "檢查沒有發現需要提醒的地方。",
      warnings: { "檢查發現\($0)處提醒；用regulars check可看到檔案與列號。" }
    ),
    files: DataFilesPhrases(
      finding: "每個檔案的每一列都有著落",
      findingRejected: { "每一列都有著落；其中\($0)列讀不出來" },
      subline: "訂單檔案表頭之後的各列，依去向分",
      caption: "每一列去了哪裡？",
      file: "檔案",
      rows: "列數",
      accepted: "採用",
      merged: "合併",
      excluded: "不計",
      rejected: "拒收",
      blank: "空列",
      total: "全部檔案",
      foot: "列數＝採用＋合併＋不計＋拒收＋空列。合併：同一訂單在更新的檔案或更靠後的列裡。拒收的列及原因見private/rejects.csv。"
    ),
    identity: DataIdentityPhrases(
      finding: { "\($0)的訂單認得出顧客" },
      findingAll: "每筆訂單都認得出顧客",
      subline: "有效訂單，認得出與認不出顧客的各有多少",
      caption: "多少訂單知道是誰買的？",
      kind: "訂單",
      orders: "筆數",
      share: "佔比",
      known: "認得出顧客",
      anonymous: "認不出顧客",
      range: { "累計回購率為\($0)。若認不出的訂單全是新客，會是\($1)；若全是舊客回購，至多\($2)。" },
      rangeNone: "與人有關的指標都不靠猜。"
    ),
    excluded: DataExcludedPhrases(
      finding: { "讀入\($1)筆訂單，\($0)筆不計，計入\($2)筆" },
      findingNone: "讀到的訂單全部計入",
      subline: "不進任何數字的訂單，依原因分",
      caption: "為什麼不計？",
      reason: "原因",
      orders: "訂單",
      unlinked: { "有\($0)的退貨對不上訂單，另外合計，不進其他數字。" }
    ),
    tables: DataTablePhrases(
      finding: { "\($1)種附加表，已有\($0)種" },
      subline: "訂單之外的各表，每一列的去向",
      caption: "其他表帶來什麼？",
      foot: "不計：所寫的訂單、顧客或商品在訂單裡沒有，或晚於本期。合併：後面有一列的編號相同。",
      name: DataPhrases.chineseTable,
      opens: DataPhrases.chineseOpening,
      how: { "\($0)，表頭：\($1)" }
    ),
    locked: DataLockedPhrases(
      title: "補上什麼，就能多看什麼",
      lead: "缺資料的頁面和數字不出現。補上這些就有：",
      none: "這份資料能打開的都已打開。",
      what: "還沒有",
      how: "補上",
      customers: .init("一切與回購有關的內容", "能分清顧客的一欄：customer_id、email或phone"),
      costs: .init("各同期客群的平均每人毛利貢獻", "訂單裡的unit_cost，或含sku與unit_cost的products.csv"),
      discounts: .init("折扣幅度與正價佔比", "discount或order_discount欄"),
      channels: .init("依通路或送禮看首購到回購", "訂單裡的channel或gift欄"),
      playbooks: .init("行動方案", "playbooks/裡的Markdown檔案"),
      care: .init("行事曆上的問候", "care/裡的筆記，寫明title和on"),
      news: .init("可以聊的消息", "news/裡的筆記，寫明title、kind和on"),
      serviceNotes: .init("服務頁上的點子、訓練與流程體驗", "service/裡的筆記，寫明kind"),
      competitors: .init("同業競品：價格、差異、條款", "competitors/裡寫明name和seen的記錄，另有一篇own: true"),
      questions: .init("顧客提問：主題與未回答之處", "questions/裡寫明theme和questions的記錄"),
      profile: .init("顧客輪廓：訂單看不出的面向", "profile/裡寫明dimension、values、n、source和on的記錄"),
      files: .init("本站", "orders/裡的訂單匯出檔案")
    ),
    downloads: DataDownloadPhrases(
      title: "把數字帶走",
      lead: "與頁面上的數相同，隱去的格子也相同。CSV可用任何試算表軟體打開，金額以貨幣單位計；JSON以最小貨幣單位計。",
      caption: "哪些表可以下載？",
      table: "表",
      rows: "列數",
      csv: "CSV",
      json: "JSON",
      edition: "整期資料",
      archive: { "整個網站，離線也能讀：一個zip檔，內含\($0)個檔案" },
      name: TableName.traditionalChinese
    ),
    reason: DataPhrases.traditionalChineseReason
  )

  @Sendable
  private static func chineseTable(_ name: String) -> String {
    switch name {
    case "products": "商品"
    case "customers": "顧客"
    case "refunds": "退款"
    case "ratings": "評價"
    case "service": "客服對話"
    case "mystery-shops": "神秘客"
    case "exits": "流失原因"
    case "campaigns": "促銷活動"
    case "prices": "同業價格"
    case "assignments": "實驗分組"
    case "costs": "行銷費用"
    case "contacts": "售後回訪"
    default: name
    }
  }

  @Sendable
  private static func chineseOpening(_ name: String) -> String {
    switch name {
    case "products": "商品：角色與規格、用於毛利的單位成本、依淨含量折算的價格"
    case "customers": "地區：新客來自哪裡；以及還沒下單的潛在顧客"
    case "refunds": "服務：退款率與原因；退貨依當天入帳；流失者裡體驗差的部分"
    case "ratings": "服務：評分分布、評分後是否再來；流失者裡體驗差的部分"
    case "service": "服務：回覆與解決用時、客訴率、回覆快慢與回購"
    case "mystery-shops": "服務：神秘客給自家與同業的得分"
    case "exits": "為什麼流失：顧客自己說的原因"
    case "campaigns": "價格：每次活動前、中、後的銷售"
    case "prices": "價格：與同業的價格指數，以及別處更便宜的商品"
    case "costs": "為什麼流失：開發新客與留住一位顧客各要多少錢"
    case "assignments": "成效：與不打擾的對照組相比，行動有沒有效"
    case "contacts": "服務：14天內回訪的訂單佔比"
    default: ""
    }
  }

  @Sendable
  private static func traditionalChineseReason(_ key: String) -> String {
    switch key {
    case "cancelled": "已取消"
    case "unpaid": "未付款"
    case "failed": "付款失敗"
    case "voided": "已作廢"
    case "draft": "草稿"
    case "test": "測試訂單"
    case "replacement": "補發單"
    case "gift_card": "禮品卡"
    case "adjustment": "調整單"
    case "zero_value": "0元且認不出顧客"
    case "negative": "金額為負"
    case "unlinked_return": "退貨對不上訂單"
    case "currency": "其他貨幣"
    case "after_as_of": "晚於截止日"
    case "no_order": "商品列對不上訂單"
    case "repeated_header": "重複的表頭"
    case "footer": "表格下方的說明"
    case "description": "解釋各欄的列"
    case "excluded_tag", "tag": "依標籤排除"
    case "date": "日期讀不出"
    case "amount": "金額讀不出"
    case "quantity": "數量讀不出"
    case "columns": "缺欄位"
    case "encoding": "字元讀不出"
    case "quote": "引號沒有閉合"
    case "order": "訂單過大或損壞"
    case "order_id": "缺訂單編號"
    case "unknown_order": "訂單不在匯出檔案裡"
    case "excluded_order": "訂單不計"
    case "unknown_customer": "沒有訂單的顧客"
    case "both_arms": "同一輪裡兩組都有的顧客"
    case "assigned_before": "另一份檔案裡已有"
    case "unknown_product": "沒有賣過的商品"
    case "missing": "必填格為空"
    case "customer": "沒寫是誰"
    case "number": "數字讀不出"
    case "rating": "不是1到5的評分"
    case "score": "不是0到100的得分"
    case "time", "times", "period", "month": "時間讀不出"
    case "word": "不認識的詞"
    default: key
    }
  }
}

extension TableName {
  @Sendable
  static func traditionalChinese(_ table: TableName) -> String {
    switch table {
    case .repeatRates: "各種回購率"
    case .returning: "新客與舊客"
    case .funnel: "從一次到下一次"
    case .gaps: "回購週期"
    case .cohortsMonthly: "每月同期客群"
    case .cohortsWeekly: "每週同期客群"
    case .pooledRetention: "全部同期客群的留存率"
    case .cohortAges: "依顧客自己的天數算的留存"
    case .secondPurchaseCurve: "首購到回購曲線"
    case .secondPurchaseSteps: "再往後的每一步"
    case .secondPurchaseCompare: "兩類新客的比較"
    case .modelFits: "模型與配適"
    case .modelCheck: "切點之後的回購：各模型的預測與實際"
    case .modelTracking: "各週回購：預計與實際"
    case .modelByRepeats: "依以往回購次數的回購"
    case .groupValues: "各分群的預計價值"
    case .churnCauses: "流失原因"
    case .churnWeeks: "各週流失原因"
    case .churnBenchmarks: "產業經驗值與本店"
    case .serviceReplies: "依回覆快慢的回購"
    case .serviceTickets: "各主題的諮詢"
    case .serviceOrders: "訂單的品質情況"
    case .serviceRefunds: "各原因的退款"
    case .serviceRatings: "評分分布"
    case .serviceRatingReturn: "依首次評分的回購"
    case .serviceTeams: "各班組首次回覆時間"
    case .serviceShoppers: "神秘客走訪"
    case .serviceComplaints: "客訴的狀態與時長"
    case .calendar: "將到的日子"
    case .regions: "各地區接受度與消費力"
    case .channels: "首購通路"
    case .rhythm: "依星期與時段的訂單"
    case .changes: "本週與以前幾週"
    case .moved: "淨銷售額變化的構成"
    case .growthWeeks: "每週活躍與流失"
    case .growthBlocks: "每四週活躍與流失"
    case .groups: "顧客分群"
    case .grid: "R與FM方格"
    case .flow: "群與群之間的移動"
    case .tiers: "消費級距"
    case .ladder: "會員等級"
    case .sales: "各時段銷售"
    case .discountsByPurchase: "第幾次購買打了多少折"
    case .discountsWeeks: "每週正價成交佔比"
    case .discountsStacks: "依優惠種數看訂單"
    case .discountsAcquired: "打折帶來的顧客"
    case .discountsBands: "看重價值與專等打折的顧客"
    case .discountsPromotions: "促銷前後的銷量"
    case .products: "商品與角色"
    case .productPairs: "連帶購買"
    case .productNext: "下次常買"
    case .competitors: "已記錄的同業"
    case .peerPrices: "同款價格對比"
    case .differences: "與同業的差異"
    case .questions: "依主題的顧客提問"
    case .profile: "顧客的各個面向"
    case .segments: "依首購商品的客群"
    case .results: "行動方案的測試"
    case .lessons: "每個方案學到了什麼"
    case .files: "檔案與列數"
    case .identity: "能否認出顧客的訂單數"
    case .otherDefinitions: "其他工具的定義"
    case .profileValues: "輪廓各面向的取值"
    case .profileJourney: "顧客旅程"
    case .competitorFacts: "同業的各項事實"
    case .serviceIdeas: "顧客的話帶來的點子"
    case .serviceTrainings: "教育訓練"
    case .serviceWalkthroughs: "購買流程實測"
    case .serviceTouchpoints: "店名出現的地方"
    }
  }
}
