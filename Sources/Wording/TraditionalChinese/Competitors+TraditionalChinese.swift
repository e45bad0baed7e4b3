extension CompetitorPhrases {
  static let traditionalChinese = CompetitorPhrases(
    question: "別家做了什麼，而我們沒做？",
    heading: { "\($1)家同業已記錄\($0)家，\($2)家資料在90天內\($3)。" },
    dearer: { "；\($2)件同款我們貴\($0)（\($1)）" },
    cheaper: { "；\($2)件同款我們便宜\($0)（\($1)）" },
    level: { "；\($1)件同款我們價格相當（\($0)）" },
    fewPrices: { "；同款價格目前\($0)件，滿\($1)件才算指數" },
    noPrices: "；沒有近期的同款價格",
    fourWeeksAgo: { "四週前的價格指數是\($0)。" },
    noPeers: "還沒有記錄同業",
    leadOwn: "自家商店與同業用同一把尺評分。",
    leadNoOwn: "自家商店還沒有記錄：在competitors/裡寫一篇，註明own: true，就能逐項對比。",
    outdated: { "\($0)篇記錄已超過一年，不再計入。" },
    coverage: PeerCoveragePhrases(
      finding: { "\($1)家同業已了解\($0)家" },
      subline: "依記錄日期列出；超過90天的標「舊」，超過365天的不再計入",
      peer: "商店",
      seen: "記錄日期",
      age: "距今",
      days: { "\($0)天" },
      old: "舊",
      prices: "價格數",
      traits: "做法"
    ),
    prices: PeerPricePhrases(
      title: "價格",
      finding: { "價格可公布的\($1)件同款，\($0)件我們較便宜" },
      caption: "同款商品，我們與同業各賣多少？",
      subline: "100表示與同業幾何平均價相當，高於100為更貴。我方為近14天平均成交價，同業為近14天最新價。",
      keptBack: { "另有\($0)件近期買家不足\($1)人，不顯示我方價格。" },
      missing: { "有\($0)件同款商品後顯示此圖。" },
      goods: "商品",
      ours: "我方",
      others: "同業",
      peers: "家數",
      index: "指數",
      same: "價格相當",
      description: { "\($0)個價格比的點，圍繞100，從\($1)到\($2)。資料見下表。" },
      band: "各店價格帶",
      bandFinding: { "我們的商品從\($0)到\($1)，同業從\($2)到\($3)" },
      bandSubline: "每家店從最低價到最高價，以記錄為準",
      low: "最低",
      high: "最高"
    ),
    matrix: PeerMatrixPhrases(
      title: "差異",
      finding: { "領先\($0)項，持平\($1)項，落後\($2)項" },
      subline: "記錄中的評分：○沒有，◐一般，●突出；–沒看過",
      attribute: "項目",
      standing: "優劣",
      onlyWe: "領先",
      level: "持平",
      behind: "落後",
      open: "–",
      listOnlyWe: { "只有我們突出：\($0)。" },
      listLevel: { "與最好的持平：\($0)。" },
      listBehind: { "落後：\($0)。" },
      distinct: { "差異度：達到可能值的\($0)。" },
      marks: ["○ 沒有", "◐ 一般", "● 突出"],
      name: attribute
    ),
    ledger: PeerLedgerPhrases(
      title: "顧客得到什麼、付出什麼",
      finding: { "在我們這裡買，差額\($0)；別家最高\($1)" },
      caption: "各店給顧客的價值有多少？",
      subline: "四項得到、四項付出，各評0（少）到2（多）分；差額＝得到－付出，即科特勒所說的顧客遞送價值。這是判斷，不是測量。",
      entry: "項目",
      balance: "差額",
      entries: ["產品", "服務", "人員", "形象", "金錢", "時間", "精力", "體力"],
      gain: "得到",
      cost: "付出"
    ),
    service: PeerServicePhrases(
      title: "到別家買一次、問一次",
      finding: { "我們\($0)回覆，別家最快\($1)" },
      caption: "各家怎樣接待顧客？",
      subline: "模擬購買與諮詢，每家取最近一次。一次只是一次：說明可能發生什麼，不代表平常如此。",
      shop: "商店",
      day: "日期",
      reply: "首次回覆（分鐘）",
      politeness: "禮貌",
      care: "用心",
      competence: "專業",
      marks: ["差", "中", "好"],
      description: { "\($0)條首次回覆分鐘數的長條。資料見下表。" }
    ),
    terms: PeerTermsPhrases(
      title: "寫明的承諾",
      finding: { "\($1)項承諾中有\($0)項不遜於同業最高水準" },
      findingAlone: "各店承諾",
      subline: "買家付款前會看這些；含糊或苛刻的條款會丟掉生意",
      term: "條款",
      returnDays: "退貨",
      exchange: "換貨",
      freePostFrom: "免運門檻",
      damageCover: "運損賠償",
      invoice: "開發票",
      warrantyDays: "保固",
      yes: "有",
      no: "無",
      unknown: "–",
      always: "全館免運",
      days: { "\($0)天" },
      none: "無"
    ),
    page: PeerPagePhrases(
      heading: { "\($0)（\($1)記錄）：\($2)項比我們強，\($3)項比我們弱。" },
      headingPlain: { "\($0)（\($1)記錄）。" },
      headingOwn: { "\($0)：用同一把尺子看自家。" },
      facts: "已知情況",
      traits: "特點",
      resources: "資源優勢",
      band: "價格帶",
      links: "去哪裡看",
      evidence: "依據",
      score: "對方",
      ownScore: "我方",
      prices: "對方價格",
      pricesSubline: "當天看到的價格；原價以對方標示為準",
      list: "原價",
      observed: "日期",
      notes: "我們的記錄"
    ),
    us: "我們",
    advice: [
      "領先之處寫進商品頁；持平之處不必硬拚。",
      "挑一項落後而顧客又常問的，本月補上。",
      "每月多看五家同業，直到了解五十家；行情一直在變。",
    ],
    howCounted: "覆蓋只計近365天內有日期的記錄。價格指數是我方價與同業價之比的幾何平均，滿10件商品才給區間。"
  )

  @Sendable
  private static func attribute(_ word: String) -> String {
    switch word {
    case "range": "品項"
    case "quality": "品質"
    case "freshness": "新鮮"
    case "origin": "產地"
    case "price": "價格"
    case "gifts": "禮品"
    case "packaging": "包裝"
    case "design": "設計"
    case "delivery": "配送"
    case "reply": "回覆速度"
    case "advice": "專業建議"
    case "service": "服務"
    case "terms": "條款"
    case "trust": "信任"
    case "content": "內容"
    case "events": "活動"
    case "membership": "會員"
    case "newness": "新品"
    default: word
    }
  }
}
