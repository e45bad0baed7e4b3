extension DataPhrases {
  static let simplifiedChinese = DataPhrases(
    question: "这一期的数可信吗？",
    heading: { read, counted, day, rejected, anonymous in
      let orders = read == counted ? "全部计入" : "其中\(counted)笔计入"
      return "截至\(day)读入\(read)笔订单，\(orders)；\(rejected)，\(anonymous)"
    },
    rejected: { "拒收\($0)行（\($1)）" },
    noneRejected: "没有拒收的行",
    anonymous: { "\($0)的订单认不出顾客" },
    noneAnonymous: "每笔订单都认得出顾客",
    headingEmpty: "没有读到有效订单",
    headingStale: { "\($0)之后没有新订单：本期落后\($1)天" },
    assumptions: DataAssumptionPhrases(
      title: "默认的前提",
      timeZone: { "日期按\($0)时区。" },
      currency: { "金额单位为\($0)；其他货币的订单不计，并给出笔数。" },
      noCurrency: "导出文件和设置都没有写明货币，金额不带单位。",
      history: { "数据从\($0)到\($1)，共\($2)天；更早的事无从知道。" },
      lapse: { "\($0)天没有购买算流失：\($1)。" },
      lapseRule: { "十次复购中九次来得更早（\($2)段间隔，截至\($0)年第\($1)季度末）" },
      lapseSetting: "设置里写明的天数",
      lapseFallback: { "目前只有\($0)段间隔，先用通常的天数" },
      noWarnings: "检查没有发现需要提醒的地方。",
      warnings: { "检查发现\($0)处提醒；用regulars check可看到文件与行号。" }
    ),
    files: DataFilesPhrases(
      finding: "每个文件的每一行都有着落",
      findingRejected: { "每一行都有着落；其中\($0)行读不出来" },
      subline: "订单文件表头之后的各行，按去向分",
      caption: "每一行去了哪里？",
      file: "文件",
      rows: "行数",
      accepted: "采用",
      merged: "合并",
      excluded: "不计",
      rejected: "拒收",
      blank: "空行",
      total: "全部文件",
      foot: "行数＝采用＋合并＋不计＋拒收＋空行。合并：同一订单在更新的文件或更靠后的行里。拒收的行及原因见private/rejects.csv。"
    ),
    identity: DataIdentityPhrases(
      finding: { "\($0)的订单认得出顾客" },
      findingAll: "每笔订单都认得出顾客",
      subline: "有效订单，认得出与认不出顾客的各有多少",
      caption: "多少订单知道是谁买的？",
      kind: "订单",
      orders: "笔数",
      share: "占比",
      known: "认得出顾客",
      anonymous: "认不出顾客",
      range: { "累计复购率为\($0)。若认不出的订单全是新客，会是\($1)；若全是老客复购，至多\($2)。" },
      rangeNone: "与人有关的指标都不靠猜。"
    ),
    excluded: DataExcludedPhrases(
      finding: { "读入\($1)笔订单，\($0)笔不计，计入\($2)笔" },
      findingNone: "读到的订单全部计入",
      subline: "不进任何数字的订单，按原因分",
      caption: "为什么不计？",
      reason: "原因",
      orders: "订单",
      unlinked: { "有\($0)的退货对不上订单，另外合计，不进其他数字。" }
    ),
    tables: DataTablePhrases(
      finding: { "\($1)种附加表，已有\($0)种" },
      subline: "订单之外的各表，每一行的去向",
      caption: "其他表带来什么？",
      foot: "不计：所写的订单、顾客或商品在订单里没有，或晚于本期。合并：后面有一行的编号相同。",
      name: DataPhrases.chineseTable,
      opens: DataPhrases.chineseOpening,
      how: { "\($0)，表头：\($1)" }
    ),
    locked: DataLockedPhrases(
      title: "补上什么，就能多看什么",
      lead: "缺数据的页面和数字不出现。补上这些就有：",
      none: "这份数据能打开的都已打开。",
      what: "还没有",
      how: "补上",
      customers: .init("一切与复购有关的内容", "能分清顾客的一列：customer_id、email或phone"),
      costs: .init("各同期客群的人均毛利贡献", "订单里的unit_cost，或含sku与unit_cost的products.csv"),
      discounts: .init("折扣力度与正价占比", "discount或order_discount列"),
      channels: .init("按渠道或送礼看首购到复购", "订单里的channel或gift列"),
      playbooks: .init("行动方案", "playbooks/里的Markdown文件"),
      care: .init("日历上的问候", "care/里的笔记，写明title和on"),
      news: .init("可以聊的消息", "news/里的笔记，写明title、kind和on"),
      serviceNotes: .init("服务页上的点子、培训与走查", "service/里的笔记，写明kind"),
      competitors: .init("同行竞品：价格、差异、条款", "competitors/里写明name和seen的记录，另有一篇own: true"),
      questions: .init("顾客提问：主题与未答之处", "questions/里写明theme和questions的记录"),
      profile: .init("客户画像：订单看不出的维度", "profile/里写明dimension、values、n、source和on的记录"),
      files: .init("本站", "orders/里的订单导出文件")
    ),
    downloads: DataDownloadPhrases(
      title: "把数带走",
      lead: "与页面上的数相同，隐去的格子也相同。CSV可用任何表格软件打开，金额以货币单位计；JSON以最小货币单位计。",
      caption: "哪些表可以下载？",
      table: "表",
      rows: "行数",
      csv: "CSV",
      json: "JSON",
      edition: "整期数据",
      archive: { "整个网站，离线也能读：一个zip文件，内含\($0)个文件" },
      name: TableName.simplifiedChinese
    ),
    reason: DataPhrases.simplifiedChineseReason
  )

  @Sendable
  private static func chineseTable(_ name: String) -> String {
    switch name {
    case "products": "商品"
    case "customers": "顾客"
    case "refunds": "退款"
    case "ratings": "评价"
    case "service": "客服会话"
    case "mystery-shops": "神秘顾客"
    case "exits": "流失原因"
    case "campaigns": "促销活动"
    case "prices": "同行价格"
    case "assignments": "实验分组"
    case "costs": "营销费用"
    case "contacts": "售后回访"
    default: name
    }
  }

  @Sendable
  private static func chineseOpening(_ name: String) -> String {
    switch name {
    case "products": "商品：角色与规格、用于毛利的单位成本、按净含量折算的价格"
    case "customers": "地区：新客来自哪里；以及还没下单的潜在顾客"
    case "refunds": "服务：退款率与原因；退货按当天入账；流失者里体验差的部分"
    case "ratings": "服务：评分分布、打分后是否再来；流失者里体验差的部分"
    case "service": "服务：回复与解决用时、投诉率、回复快慢与复购"
    case "mystery-shops": "服务：神秘顾客给自家与同行的得分"
    case "exits": "为什么流失：顾客自己说的原因"
    case "campaigns": "价格：每次活动前、中、后的销售"
    case "prices": "价格：与同行的价格指数，以及别处更便宜的商品"
    case "costs": "为什么流失：拉新与留住一位顾客各要多少钱"
    case "assignments": "效果：与不打扰的对照组相比，行动有没有效"
    case "contacts": "服务：14天内回访的订单占比"
    default: ""
    }
  }

  @Sendable
  private static func simplifiedChineseReason(_ key: String) -> String {
    switch key {
    case "cancelled": "已取消"
    case "unpaid": "未付款"
    case "failed": "付款失败"
    case "voided": "已作废"
    case "draft": "草稿"
    case "test": "测试订单"
    case "replacement": "补发单"
    case "gift_card": "礼品卡"
    case "adjustment": "调整单"
    case "zero_value": "0元且认不出顾客"
    case "negative": "金额为负"
    case "unlinked_return": "退货对不上订单"
    case "currency": "其他货币"
    case "after_as_of": "晚于截止日"
    case "no_order": "商品行对不上订单"
    case "repeated_header": "重复的表头"
    case "footer": "表格下方的说明"
    case "description": "解释各列的行"
    case "excluded_tag", "tag": "按标签排除"
    case "date": "日期读不出"
    case "amount": "金额读不出"
    case "quantity": "数量读不出"
    case "columns": "缺列"
    case "encoding": "字符读不出"
    case "quote": "引号没有闭合"
    case "order": "订单过大或损坏"
    case "order_id": "缺订单号"
    case "unknown_order": "订单不在导出文件里"
    case "excluded_order": "订单不计"
    case "unknown_customer": "没有订单的顾客"
    case "both_arms": "同一轮里两组都有的顾客"
    case "assigned_before": "另一份文件里已有"
    case "unknown_product": "没有卖过的商品"
    case "missing": "必填格为空"
    case "customer": "没写是谁"
    case "number": "数字读不出"
    case "rating": "不是1到5的评分"
    case "score": "不是0到100的得分"
    case "time", "times", "period", "month": "时间读不出"
    case "word": "不认识的词"
    default: key
    }
  }
}

extension TableName {
  @Sendable
  static func simplifiedChinese(_ table: TableName) -> String {
    switch table {
    case .repeatRates: "各种复购率"
    case .returning: "新客与老客"
    case .funnel: "从一次到下一次"
    case .gaps: "复购周期"
    case .cohortsMonthly: "月度同期客群"
    case .cohortsWeekly: "周度同期客群"
    case .pooledRetention: "全部同期客群的留存率"
    case .cohortAges: "按顾客自己的天数算的留存"
    case .secondPurchaseCurve: "首购到复购曲线"
    case .secondPurchaseSteps: "再往后的每一步"
    case .secondPurchaseCompare: "两类新客的比较"
    case .modelFits: "模型与拟合"
    case .modelCheck: "分界日之后的复购：各模型的预测与实际"
    case .modelTracking: "各周复购：预计与实际"
    case .modelByRepeats: "按以往复购次数的复购"
    case .groupValues: "各分层的预计价值"
    case .churnCauses: "流失原因"
    case .churnWeeks: "各周流失原因"
    case .churnBenchmarks: "行业经验值与本店"
    case .serviceReplies: "按回复快慢的复购"
    case .serviceTickets: "各主题的咨询"
    case .serviceOrders: "订单的质量情况"
    case .serviceRefunds: "各原因的退款"
    case .serviceRatings: "评分分布"
    case .serviceRatingReturn: "按首次评分的复购"
    case .serviceTeams: "各班组首次响应时间"
    case .serviceShoppers: "神秘顾客走访"
    case .serviceComplaints: "投诉的状态与时长"
    case .calendar: "将到的日子"
    case .regions: "各地区接受度与消费力"
    case .channels: "首购渠道"
    case .rhythm: "按星期与钟点的订单"
    case .changes: "本周与以前几周"
    case .moved: "净销售额变化的构成"
    case .growthWeeks: "每周活跃与流失"
    case .growthBlocks: "每四周活跃与流失"
    case .groups: "客户分层"
    case .grid: "R与FM方格"
    case .flow: "层与层之间的流动"
    case .tiers: "消费档次"
    case .ladder: "会员等级"
    case .sales: "各时段销售"
    case .discountsByPurchase: "第几次购买打几折"
    case .discountsWeeks: "每周正价成交占比"
    case .discountsStacks: "按优惠种数看订单"
    case .discountsAcquired: "打折带来的顾客"
    case .discountsBands: "看重价值与专等打折的顾客"
    case .discountsPromotions: "促销前后的销量"
    case .products: "商品与角色"
    case .productPairs: "连带购买"
    case .productNext: "下次常买"
    case .competitors: "已记录的同行"
    case .peerPrices: "同款价格对比"
    case .differences: "与同行的差异"
    case .questions: "按主题的顾客提问"
    case .profile: "客户的各个维度"
    case .segments: "按首购商品的客群"
    case .results: "行动方案的测试"
    case .lessons: "每个方案学到了什么"
    case .files: "文件与行数"
    case .identity: "能否认出顾客的订单数"
    case .otherDefinitions: "其他工具的口径"
    case .profileValues: "画像各维度的取值"
    case .profileJourney: "顾客旅程"
    case .competitorFacts: "同行的各项事实"
    case .serviceIdeas: "顾客的话带来的点子"
    case .serviceTrainings: "培训"
    case .serviceWalkthroughs: "购买流程走查"
    case .serviceTouchpoints: "店名出现的地方"
    }
  }
}
