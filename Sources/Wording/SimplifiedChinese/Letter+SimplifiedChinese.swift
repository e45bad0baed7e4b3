extension LetterPhrases {
  static let simplifiedChinese = LetterPhrases(
    question: "发生了什么，本周做什么？",
    week: Span(now: "本周", before: "上周"),
    fourWeeks: Span(now: "近四周", before: "此前四周"),
    headings: .simplifiedChinese,
    moves: .simplifiedChinese,
    tiles: .simplifiedChinese,
    sections: .simplifiedChinese
  )
}

extension LetterHeadings {
  static let simplifiedChinese = LetterHeadings(
    stale: { "\($0)之后没有新订单：本页已落后\($1)天。" },
    staleLead: { "请导出最新订单并重新生成。以下数字不含\($0)之后的订单；变化和行动暂停，因为其中有人可能已经买过。" },
    paused: { "\($0)之后到\($1)没有订单。" },
    pausedLead: { "更晚的\($0)笔订单在本期截止日之后，不计入本期。变化和行动暂停，因为其中有人已经又买了。" },
    none: "还没有读到订单。",
    noneLead: "请把导出文件放进orders/再运行一次，本页就会有内容。",
    leftOut: { "读到了订单，但截至\($0)没有一笔可以计入。" },
    leftOutLead: { "\($0)笔订单没有计入，原因见“数据”页。" },
    leftOutLater: { "其中\($0)笔晚于本期截止日，下一期会计入。" },
    tiny: { "目前\($0)位顾客：只给人数，暂不给比率。" },
    tinyUntil: { "目前\($0)位顾客：先给人数，比率\($1)起可看。" },
    tinyLead: { "\($1)位顾客共下了\($0)笔订单。" },
    tinyRepeaters: { "其中\($0)位买过不止一次。" },
    tinyAdvice: "人数这么少，百分比只会误导，所以先不给。眼下不如亲自谢谢每一位。",
    quiet: "各项都在平常的波动之内。",
    quietLead: { "流失\($0)人，活跃\($1)人，都不反常。" },
    nothingNeeded: "今天没有急事。",
    madeUpForIt: "新客和回流补上了缺口。"
  )
}

extension LetterMoves {
  static let simplifiedChinese = LetterMoves(
    lapsedUp: { "\($2)流失\($0)位客户，多于\($3)的\($1)位。" },
    lapsedDown: { "\($2)流失\($0)位客户，少于\($3)的\($1)位。" },
    newUp: { "\($2)有\($0)位新客首购，多于\($3)的\($1)位。" },
    newDown: { "\($2)有\($0)位新客首购，少于\($3)的\($1)位。" },
    backUp: { "\($2)有\($0)位流失客户回流，多于\($3)的\($1)位。" },
    backDown: { "\($2)有\($0)位流失客户回流，少于\($3)的\($1)位。" },
    cameBackUp: { "新客90天内复购率为\($0)，高于上一季的\($1)。" },
    cameBackDown: { "新客90天内复购率为\($0)，低于上一季的\($1)。" },
    fullPriceUp: { "近四周\($0)的订单按正价成交，高于此前13周的\($1)。" },
    fullPriceDown: { "近四周\($0)的订单按正价成交，低于此前13周的\($1)。" },
    growing: { "\($2)进来的客户多于流失的：每流失1人进来\($0)人（\($1)）。" },
    shrinking: { "\($2)进来的客户少于流失的：每流失1人只进来\($0)人（\($1)）。" },
    ordersUp: { "本周\($0)笔订单，多于\($1)。" },
    ordersDown: { "本周\($0)笔订单，少于\($1)。" },
    ordersSame: { "本周\($0)笔订单，与\($1)基本持平。" },
    ordersUnsteady: {
      "本周\($0)笔订单；波动太大，说不准比\($1)多还是少。"
    },
    yearBefore: { "去年同一周（\($0)笔）" },
    yearBeforeFestival: { "去年离\($0)同样远近的一周（\($1)笔）" },
    medianOfEight: { "平常的一周（此前八周居中的是\($0)笔）" },
    slipped: { "四周内有\($0)位客户滑向更冷的一层，只有\($1)位回升。" },
    climbed: { "四周内有\($1)位客户升入更热的一层，\($0)位下滑。" },
    bracketed: { "\($0)，\($1)" }
  )
}

extension LetterTilePhrases {
  static let simplifiedChinese = LetterTilePhrases(
    cameBack: { "\($0)天复购率" },
    active: "活跃客户",
    lapsed: { "流失（\($0)天未购）" },
    regulars: "老客销售占比",
    fullPrice: "近四周正价成交",
    flows: { "新客\($0)，回流\($1)，流失\($2)" },
    joinedFlows: { "新增与回流\($0)，流失\($1)" },
    over: { "\($1)\($0)" },
    ratio: { "\($2)每流失1人进来\($0)人（\($1)）" },
    growing: "在增长",
    shrinking: "在减少",
    holding: "大致守住",
    lapsedIn: { "\($0)越过这条线的人数" },
    ofSalesIn: "近四周已知顾客的消费中，来自第二次及以后购买的部分",
    sameAs: { "与\($0)（\($1)）基本持平" },
    unsteady: { "波动太大，与\($0)（\($1)）难分高低" },
    upFrom: { "高于\($0)的\($1)（\($2)）" },
    downFrom: { "低于\($0)的\($1)（\($2)）" },
    smallMove: { "与\($0)基本持平；变化真实但很小（\($1)）" },
    quarterBefore: "上一季",
    thirteenBefore: "此前13周",
    inThirteenBefore: "此前13周",
    inQuarterBefore: "上一季",
    inFourBefore: "此前四周",
    fourBefore: "此前四周",
    opensBuyers: { "样本太少，暂不下结论：四周内满\($0)位买家后可看。" },
    opensOrders: { "样本太少，暂不下结论：四周内满\($0)笔订单后可看。" },
    noDiscounts: "导出的订单里没有优惠金额。",
    opensWeeks: { "满\($0)个完整周后可看。" },
    nobodyCanLapse: { "还没有人会被算作流失：要\($0)天没有购买。" },
    people: { "\($0)人" }
  )
}

extension LetterSectionPhrases {
  static let simplifiedChinese = LetterSectionPhrases(
    numbers: "数字",
    whatChanged: "有什么变化",
    whatToDo: "本周做什么",
    noAction: "本周没有哪件事的人数足够。",
    actionsWithheld: "等有了新订单再提行动建议。",
    allPlaybooks: "全部行动方案",
    howSure: "可信度",
    ordersRead: { "计入\($0)笔订单，\($1)至\($2)。" },
    rejected: { "拒收\($0)行（\($1)）。" },
    noneRejected: "没有一行被拒收。",
    anonymous: { "\($0)的订单认不出顾客：计入销售额，不计入任何顾客指标。" },
    allIdentified: "每笔订单都认得出顾客。",
    otherRule: { "按Shopify的老客口径，近91天的买家中是\($0)：" },
    otherRuleWhy: "为什么",
    chartPlain: { "\($0)周的活跃客户，最后为\($1)人" },
    chartSubline: { "每周结束时统计：最近\($0)天内买过的顾客，共\($1)周" },
    chartLabel: "活跃客户",
    chartCaption: { "\($0)到\($1)，每周有多少活跃客户？" },
    chartAlt: { "每周活跃客户折线图，共\($0)周，在\($1)与\($2)之间，最低在\($3)。" },
    columnActive: "活跃",
    columnNew: "新客",
    columnBack: "回流",
    columnLapsed: "流失",
    columnWeek: "周",
    axisStarts: { "纵轴从\($0)起" }
  )
}
