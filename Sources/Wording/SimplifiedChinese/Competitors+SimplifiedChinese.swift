extension CompetitorPhrases {
  static let simplifiedChinese = CompetitorPhrases(
    question: "别家做了什么，而我们没做？",
    heading: { "\($1)家同行已记录\($0)家，\($2)家资料在90天内\($3)。" },
    dearer: { "；\($2)件同款我们贵\($0)（\($1)）" },
    cheaper: { "；\($2)件同款我们便宜\($0)（\($1)）" },
    level: { "；\($1)件同款我们价格相当（\($0)）" },
    fewPrices: { "；同款价格目前\($0)件，满\($1)件才算指数" },
    noPrices: "；没有近期的同款价格",
    fourWeeksAgo: { "四周前的价格指数是\($0)。" },
    noPeers: "还没有记录同行",
    leadOwn: "自家店铺与同行用同一把尺子打分。",
    leadNoOwn: "自家店铺还没有记录：在competitors/里写一篇，注明own: true，就能逐项对比。",
    outdated: { "\($0)篇记录已超过一年，不再计入。" },
    coverage: PeerCoveragePhrases(
      finding: { "\($1)家同行已了解\($0)家" },
      subline: "按记录日期列出；超过90天的标“旧”，超过365天的不再计入",
      peer: "店铺",
      seen: "记录日期",
      age: "距今",
      days: { "\($0)天" },
      old: "旧",
      prices: "价格数",
      traits: "做法"
    ),
    prices: PeerPricePhrases(
      title: "价格",
      finding: { "可公布的\($1)件同款商品里，\($0)件我们更便宜" },
      caption: "同款商品，我们与同行各卖多少？",
      subline: "100表示与同行几何平均价相当，高于100为更贵。我方为近14天平均成交价，同行为近14天最新价。",
      keptBack: { "另有\($0)件近期买家不足\($1)人，不显示我方价格。" },
      missing: { "有\($0)件同款商品后显示此图。" },
      goods: "商品",
      ours: "我方",
      others: "同行",
      peers: "家数",
      index: "指数",
      same: "价格相当",
      description: { "\($0)个价格比的点，围绕100，从\($1)到\($2)。数据见下表。" },
      band: "各店价格带",
      bandFinding: { "我们的商品从\($0)到\($1)，同行从\($2)到\($3)" },
      bandSubline: "每家店从最低价到最高价，以记录为准",
      low: "最低",
      high: "最高"
    ),
    matrix: PeerMatrixPhrases(
      title: "差异",
      finding: { "领先\($0)项，持平\($1)项，落后\($2)项" },
      subline: "记录中的评分：○没有，◐一般，●突出；–没看过",
      attribute: "项目",
      standing: "优劣",
      onlyWe: "领先",
      level: "持平",
      behind: "落后",
      open: "–",
      listOnlyWe: { "只有我们突出：\($0)。" },
      listLevel: { "与最好的持平：\($0)。" },
      listBehind: { "落后：\($0)。" },
      distinct: { "差异度：达到可能值的\($0)。" },
      marks: ["○ 没有", "◐ 一般", "● 突出"],
      name: attribute
    ),
    ledger: PeerLedgerPhrases(
      title: "顾客得到什么、付出什么",
      finding: { "在我们这里买，差额\($0)；别家最高\($1)" },
      caption: "各店的顾客让渡价值如何？",
      subline: "四项得到、四项付出，各打0（少）到2（多）分；差额＝得到－付出，依科特勒的顾客让渡价值。这是判断，不是测量。",
      entry: "项目",
      balance: "差额",
      entries: ["产品", "服务", "人员", "形象", "金钱", "时间", "精力", "体力"],
      gain: "得到",
      cost: "付出"
    ),
    service: PeerServicePhrases(
      title: "到别家买一次、问一次",
      finding: { "我们\($0)回复，别家最快\($1)" },
      caption: "各家怎样接待顾客？",
      subline: "模拟购买与咨询，每家取最近一次。一次只是一次：说明可能发生什么，不代表平常如此。",
      shop: "店铺",
      day: "日期",
      reply: "首次回复（分钟）",
      politeness: "礼貌",
      care: "用心",
      competence: "专业",
      marks: ["差", "中", "好"],
      description: { "\($0)条首次回复分钟数的条形。数据见下表。" }
    ),
    terms: PeerTermsPhrases(
      title: "写明的承诺",
      finding: { "\($1)项承诺中有\($0)项不逊于同行最好水平" },
      findingAlone: "各店承诺",
      subline: "买家付款前会看这些；含糊或苛刻的条款会丢掉生意",
      term: "条款",
      returnDays: "退货",
      exchange: "换货",
      freePostFrom: "包邮门槛",
      damageCover: "运输破损包赔",
      invoice: "开发票",
      warrantyDays: "质保",
      yes: "有",
      no: "无",
      unknown: "–",
      always: "全场包邮",
      days: { "\($0)天" },
      none: "无"
    ),
    page: PeerPagePhrases(
      heading: { "\($0)（\($1)记录）：\($2)项比我们强，\($3)项比我们弱。" },
      headingPlain: { "\($0)（\($1)记录）。" },
      headingOwn: { "\($0)：用同一把尺子看自家。" },
      facts: "已知情况",
      traits: "特点",
      resources: "资源优势",
      band: "价格带",
      links: "去哪里看",
      evidence: "依据",
      score: "对方",
      ownScore: "我方",
      prices: "对方价格",
      pricesSubline: "当天看到的价格；原价以对方标示为准",
      list: "原价",
      observed: "日期",
      notes: "我们的记录"
    ),
    us: "我们",
    advice: [
      "领先之处写进商品页；持平之处不必硬拼。",
      "挑一项落后而顾客又常问的，本月补上。",
      "每月多看五家同行，直到了解五十家；行情在变。",
    ],
    howCounted: "覆盖只计近365天内有日期的记录。价格指数是我方价与同行价之比的几何平均，满10件商品才给区间。"
  )

  @Sendable
  private static func attribute(_ word: String) -> String {
    switch word {
    case "range": "品类"
    case "quality": "品质"
    case "freshness": "新鲜"
    case "origin": "产地"
    case "price": "价格"
    case "gifts": "礼品"
    case "packaging": "包装"
    case "design": "设计"
    case "delivery": "配送"
    case "reply": "回复速度"
    case "advice": "专业建议"
    case "service": "服务"
    case "terms": "条款"
    case "trust": "信任"
    case "content": "内容"
    case "events": "活动"
    case "membership": "会员"
    case "newness": "上新"
    default: word
    }
  }
}
