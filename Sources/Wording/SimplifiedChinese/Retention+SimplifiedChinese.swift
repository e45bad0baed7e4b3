extension RetentionPhrases {
  static let simplifiedChinese = RetentionPhrases(
    question: "从我们这里开始买的人，会回来吗？",
    answer: { value, window, from, to, clause in
      "\(from)\u{2060}～\u{2060}\(to)天前首购的顾客中，\(value)在\(window)天内复购\(clause)。"
    },
    up: { "，比上一季的\($0)上升" },
    down: { "，比上一季的\($0)下降" },
    same: { "，与上一季的\($0)基本持平" },
    small: { "，与上一季的\($0)基本持平（变化真实但很小，\($1)）" },
    noBefore: "；还没有上一季可比",
    who: { "观察满\($0)天的首购顾客" },
    aRate: "比率",
    tooFewHidden: { "样本太少，暂不下结论：观察满\($1)天的首购顾客只有\($0)位；比率至少要\($2)位。" },
    nobodyWatched: { "还没有顾客观察满\($0)天：首个比率\($1)起可看。" },
    nobodyBegan: { "\($0)～\($1)天前没有新客首购，暂无比率可看。" },
    lead: { "\($0)：\($1)回来复购。上升是好事。" },
    months: .simplifiedChineseMonths,
    weeks: .simplifiedChineseWeeks,
    weeksTitle: "按周看",
    weeksText: "最近十三周的同期客群，看近期有什么变化。单周人数少，波动大。",
    together: .simplifiedChinese,
    cohortMark: { "* 首购落在数据最初\($0)天：其中有些是老客，更早的订单不在导出里。" },
    trend: .simplifiedChinese,
    funnel: .simplifiedChinese,
    gaps: .simplifiedChinese,
    advice: ["先看漏斗的第一级：买过第二次，就不再是生客。第二单多半什么时候来、该何时联系，见“首购到复购”。"],
    howCounted: {
      "每位顾客固定算在首购那个月。同一天的多笔订单算一次购买；取消的订单不算，退款的仍算。"
        + "斜线格：未满期。横线：不足\($0)人，不显示。“x/n”：该组不足\($1)人，不给百分比。"
    },
    whyDiffers:
      "Shopify的回头客比例，看的是一段时间的买家里有多少以前买过；生意参谋看的是同一时段内买过两次的买家；"
      + "也有工具按历史累计算。口径不同，各有各的对。口径卡用同一份订单把它们逐一算给您看。"
  )
}

extension CohortPhrases {
  static let simplifiedChineseMonths = CohortPhrases(
    finding: { "首购后次月有\($0)再次购买，第\($1)个月有\($2)" },
    findingShort: { "首购后次月有\($0)再次购买" },
    findingNone: "各月新客之后逐月的购买情况",
    laterFinding: { "\($0)首购的顾客，\($1)在第1个月或以后买过，\($3)在第\($2)个月或以后买过" },
    laterFindingNone: "还没有走远的人：第k个月或以后买过",
    subline: "各月新客在首购后第几个月购买的比例（%）。第0个月就是首购当月，恒为100%。",
    laterSubline: "各月新客在首购后第几个月“或以后”购买的比例（%）。每行最后三个月观察时间太短，不列出。",
    caption: "各月新客之后每个月有多少人购买？",
    laterCaption: "各月新客在第k个月或以后有多少人购买？",
    rowTitle: "首购月份",
    size: "人数",
    columnTitle: "首购后第几个月，购买比例（%）",
    laterColumnTitle: "首购后第几个月或以后，购买比例（%）",
    column: { "第\($0)个月" },
    all: "合计（按人数加权）",
    allShort: "合计",
    cohortsCounted: "计入的同期客群数",
    open: "当月未满",
    description: { "留存热力图，\($0)个月度同期客群，\($1)个月。第1个月：\($2)。\($3)格未满期。后附表格。" },
    missing: { "至少\($0)人的同期客群满三个月后，这张图就会出现。" }
  )

  static let simplifiedChineseWeeks = CohortPhrases(
    finding: { "首购后第1周有\($0)再次购买，第\($1)周有\($2)" },
    findingShort: { "首购后第1周有\($0)再次购买" },
    findingNone: "各周新客之后逐周的购买情况",
    laterFinding: { "\($0)首购的顾客，\($1)在第1周或以后买过，\($3)在第\($2)周或以后买过" },
    laterFindingNone: "第k周或以后买过",
    subline: "各周新客在首购后第几周购买的比例（%）。",
    laterSubline: "各周新客在首购后第几周“或以后”购买的比例（%）。每行最后三周不列出。",
    caption: "各周新客之后每周有多少人购买？",
    laterCaption: "各周新客在第k周或以后有多少人购买？",
    rowTitle: "首购周",
    size: "人数",
    columnTitle: "首购后第几周，购买比例（%）",
    laterColumnTitle: "首购后第几周或以后，购买比例（%）",
    column: { "第\($0)周" },
    all: "合计（按人数加权）",
    allShort: "合计",
    cohortsCounted: "计入的同期客群数",
    open: "本周未满",
    description: { "留存热力图，\($0)个周同期客群，\($1)周。第1周：\($2)。\($3)格未满期。后附表格。" },
    missing: { "至少\($0)人的同期客群满三周后，这张图就会出现。" }
  )
}

extension TogetherPhrases {
  static let simplifiedChinese = TogetherPhrases(
    text: {
      "每周的新客人数少，按周的热力图里大多数格子不足\($0)人，不能显示。这里把全部\($1)个周同期客群合在一起看；近期的变化请看上面的月度图。"
    },
    subline: "新客在首购后各周购买的比例，全部周同期客群按人数加权；色带为95%区间。越靠后的周，计入的客群越少。",
    caption: "全部新客在首购后各周有多少人购买？",
    rowTitle: "首购之后",
    share: "购买比例",
    description: { "折线：全部周同期客群合计的购买比例，首购后第\($0)至第\($1)周，从\($2)到\($3)。后附表格。" }
  )
}

extension TrendPhrases {
  static let simplifiedChinese = TrendPhrases(
    finding: { "\($2)个同期客群，次月复购率在\($0)到\($1)之间" },
    findingEven: { "\($1)个同期客群，次月复购率都是\($0)" },
    subline: "各月新客在首购后第1、3、6个月购买的比例，按首购月份排列；色带为95%区间。",
    panel: { "第\($0)个月" },
    caption: "各月新客在第1、3、6个月有多少人购买？",
    rowTitle: "首购月份",
    description: { "三条小折线：各月同期客群的复购比例，\($2)至\($3)。第\($0)个月最新\($1)。后附表格。" },
    missing: { "有\($0)个满期同期客群后，折线就会出现。" }
  )
}

extension FunnelPhrases {
  static let simplifiedChinese = FunnelPhrases(
    finding: { "\($0)的顾客买过第二次；其中\($1)买过第三次" },
    findingShort: { "\($0)的顾客买过第二次" },
    findingCounts: { "目前\($0)位顾客，其中\($1)位买过不止一次" },
    findingNone: "从这一次购买到下一次",
    subline: "至今购买达到各次数的顾客人数，以及继续购买的比例。",
    caption: "各次购买有多少顾客到达，又有多少继续？",
    rowTitle: "购买次数",
    customers: "人数",
    step: "继续购买",
    mature: { "\($0)天内继续" },
    row: { "第\($0)次购买" },
    goOn: { "↓ \($0)继续购买" },
    description: { "按购买次数的顾客条形图，共\($2)级。首次\($0)人，最后一级\($1)人。后附表格。" }
  )
}

extension GapPhrases {
  static let simplifiedChinese = GapPhrases(
    finding: { "一半的下一单在\($0)天内到来，九成在\($1)天内" },
    findingShort: { "一半的下一单在\($0)天内到来" },
    findingNone: "下一单要等多久",
    subline: { "相邻两个购买日之间的天数，共\($1)个间隔，每个都有\($0)天可等；再没回来的人不在其中。" },
    caption: "下一单在多少天内到来？",
    rowTitle: "下一单累计占比",
    days: "天数",
    row: { "前\($0)" },
    inDays: { "\($0)天" },
    description: { "到下一单的天数条形图：一半在\($0)天内，九成在\($1)天内。后附表格。" },
    missing: { "有\($0)个间隔后可看；目前\($1)个。" }
  )
}
