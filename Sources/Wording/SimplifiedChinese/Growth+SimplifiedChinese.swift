extension GrowthPhrases {
  static let simplifiedChinese = GrowthPhrases(
    question: "活跃客户这个圈子在变大吗？",
    answer: { "活跃客户\($0)人，\($1)：新增与回流\($2)人，流失\($3)人" },
    answerFourWeeks: { "活跃客户\($0)人，\($1)：新增与回流\($2)人，流失\($3)人" },
    answerShort: { "活跃客户\($0)人，\($1)。" },
    more: { "比上周多\($0)人" },
    fewer: { "比上周少\($0)人" },
    asMany: "与上周一样多",
    moreInFour: { "比四周前多\($0)人" },
    fewerInFour: { "比四周前少\($0)人" },
    asManyInFour: "与四周前一样多",
    ratio: { "；每流失1人，进来\($0)人（\($1)），\($2)。" },
    stop: "。",
    growing: "在增长",
    shrinking: "在减少",
    holding: "大致守住",
    tooEarly: { "数据最初\($0)天内还谈不上流失：过后本页就会出现。" },
    hidden: { "本期活跃人数不公布，以免由此推算出不足\($0)人的数。" },
    lead: { "活跃指最近\($0)天内买过。上升是好事；只有差异超出偶然波动，才说“增长”或“减少”。" },
    leadFourWeeks: "单周流失人数太少，不足以判断，所以四周合在一起看。",
    fourWeeks: "最近四周",
    byFour: .simplifiedChinese,
    columns: .simplifiedChinese,
    line: .simplifiedChinese,
    active: .simplifiedChinese,
    rule: .simplifiedChinese,
    advice: ["走的比来的多时，先看流失原因，再联系刚过复购周期的顾客：召回他们最省力。"],
    whyDiffers: "平台用固定窗口算活跃，常见30天或365天。两个月买一次的店，按前者像是没了人气，按后者又像是睡着了。这里的窗口来自本店顾客自己的节奏。"
  )
}

extension GrowthColumnPhrases {
  static let simplifiedChinese = GrowthColumnPhrases(
    byWeek: .simplifiedChineseByWeek,
    new: { "新客\($0)" },
    back: { "回流\($0)" },
    joined: { "新增或回流\($0)" },
    lapsed: { "流失\($0)" },
    net: { "净\($0)" },
    start: "期初",
    joinedTitle: "＋新增与回流",
    joinedDetail: { "新客\($0)，回流\($1)" },
    lapsedTitle: "－流失",
    end: "＝期末",
    ratioTitle: "进出比",
    addsUp: "期初＋新增与回流－流失＝期末。"
  )
}

extension GrowthSpanPhrases {
  fileprivate static let simplifiedChineseByWeek = GrowthSpanPhrases(
    finding: { "最近\($1)周里有\($0)周客户净增" },
    findingShown: { "显示的\($1)周里有\($0)周客户净增" },
    findingNone: "每周谁来了、谁走了",
    subline: "每周人数：新客与回流在上，流失在下；细线为净增减。",
    caption: "每周的活跃客户数是怎么来的？",
    rowTitle: "周",
    description: { "零线上下的柱形图，\($0)周；净增减在\($1)到\($2)之间；最近\($3)。后附表格。" },
    missing: { "满\($0)周后可看。" }
  )
}

extension GrowthBlockPhrases {
  static let simplifiedChinese = GrowthBlockPhrases(
    lead: { "若逐周公布，不少周的新增、回流或流失会推算出不足\($0)人的数，所以进出每四周合计一次。" },
    leadHidden: { "最近四周的进出无论多少都不公布，以免由此推算出不足\($0)人的数。" },
    columns: GrowthSpanPhrases(
      finding: { "最近\($1)期（每期四周）里有\($0)期客户净增" },
      findingShown: { "显示的\($1)期（每期四周）里有\($0)期客户净增" },
      findingNone: "每四周谁来了、谁走了",
      subline: "每四周人数，以最后一天标示：新客与回流在上，流失在下；细线为净增减。",
      caption: "每四周的活跃客户数是怎么来的？",
      rowTitle: "四周",
      description: { "零线上下的柱形图，\($0)个四周；净增减在\($1)到\($2)之间；最近\($3)。后附表格。" },
      missing: { "满\($0)期（每期四周）后可看。" }
    ),
    lineFinding: { "最近四周每流失1人，进来\($0)\u{2060}人：\($1)" },
    lineSubline: "每四周新客与回流之和除以流失；色带为95%区间。",
    lineDescription: { "进出比折线，\($0)个四周，带区间；最近\($1)（\($2)）。表格见上。" }
  )
}

extension GrowthLinePhrases {
  static let simplifiedChinese = GrowthLinePhrases(
    finding: { "每流失1人，进来\($0)人：\($1)" },
    findingNone: "逐周进出比",
    subline: "每周新客与回流之和除以流失；色带为95%区间。",
    reference: "进一人，出一人",
    description: { "进出比折线，\($0)周，带区间；最近\($1)（\($2)）。表格见上。" },
    missing: { "出现流失后满\($0)周可看。" }
  )
}

extension ActivePhrases {
  static let simplifiedChinese = ActivePhrases(
    up: { "活跃客户\($0)人，多于\($2)周前的\($1)人" },
    down: { "活跃客户\($0)人，少于\($2)周前的\($1)人" },
    same: { "活跃客户\($0)人，与\($2)周前（\($1)人）基本持平" },
    upOn: { "\($3)的活跃客户为\($0)人，多于再往前\($2)周的\($1)人" },
    downOn: { "\($3)的活跃客户为\($0)人，少于再往前\($2)周的\($1)人" },
    sameOn: { "\($3)的活跃客户为\($0)人，与再往前\($2)周（\($1)人）基本持平" },
    subline: { "每周结束时，最近\($0)天内买过的客户数。" },
    label: { "活跃\($0)" },
    caption: "每周结束时有多少活跃客户？",
    rowTitle: "周",
    active: "活跃客户",
    description: { "每周活跃客户折线，\($0)周，从\($1)到\($2)，最低\($3)。后附表格。" }
  )
}

extension LapseRulePhrases {
  static let simplifiedChinese = LapseRulePhrases(
    title: { "为什么是\($0)天" },
    fromGaps: {
      "九成的下一单在\($1)天内到来（依据截至\($3)末的\($2)个购买间隔），按整周进位为\($0)天。这么久没买的，就算流失。"
        + "这个天数一个季度内不变。"
    },
    quarter: { "\($0)年第\($1)季度" },
    fixed: { "店铺自己设定：\($0)天没买就算流失。" },
    fallback: { "目前只有\($1)个购买间隔观察得够久，要有50个才看得出本店的节奏。在此之前，\($0)天没买就算流失。" },
    atD: { "九成的下一单在\($1)天内到来（依据截至今天的\($2)个购买间隔），按整周进位为\($0)天。这么久没买的，就算流失。" }
  )
}
