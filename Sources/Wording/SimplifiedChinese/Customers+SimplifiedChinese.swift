extension CustomersPhrases {
  static let simplifiedChinese = CustomersPhrases(
    question: "我的客户是谁？谁变了？",
    slipped: { "四周内有\($0)位客户从“\($1)”滑向“\($2)”" },
    cameUp: { "；\($0)人从“\($1)”回升到“\($2)”" },
    cameUpOnly: { "四周内有\($0)位客户从“\($1)”回升到“\($2)”" },
    stop: "。",
    quiet: "四周内没有客户升入更热或滑向更冷的一层。",
    withheld: { "四周内各层之间的升降不公布，以免由此推算出不足\($0)人的数。" },
    tooFew: { "人数太少，还不能分层：目前\($0)位客户，满\($1)位后可看。" },
    tinyCounts: { "买过一次：\($0)人。买过多次：\($1)人。" },
    movesBefore: { "再往前四周，这样下滑的有\($0)人。" },
    lead: { "\($0)位客户，按最近一次购买、购买频次和消费金额分成十层。这是全体客户的清点，不是抽样，所以不需要区间。" },
    grid: .simplifiedChinese,
    groups: .simplifiedChinese,
    moves: .simplifiedChinese,
    tiers: .simplifiedChinese,
    ladder: .simplifiedChinese,
    scores: .simplifiedChinese,
    advice: ["每一层给一样东西，而不是每一层都给折扣：对最好的客户，致谢和优先通知；对正在滑落的，问一句；对不愿被打扰的，保持安静。"],
    howCounted: {
      "每位客户在最近购买、频次、金额上各得1至5分，数值相同分数相同；频次与金额取平均。不足\($0)人以横线表示。"
        + "“活跃客户”“新客”在此各是一个客群；别页的活跃客户来自所有客群，别页的新客则是一段时间内首次购买的所有人。"
    },
    whyDiffers: "Shopify用同样的层名，但按它自己的数据和日期切分；多数工具为了凑成五等份，会把数值相同的人随机拆开。这里表现一样的客户分在一起，所以五份不一定相等。",
    segment: .simplifiedChinese
  )
}

extension GridPhrases {
  static let simplifiedChinese = GridPhrases(
    finding: { "人数最多的是“\($0)”（\($1)人）；“\($2)”\($3)人，贡献\($4)的销售额" },
    findingShown: { "显示的客群中人数最多的是“\($0)”（\($1)人）；“\($2)”\($3)人，贡献\($4)的销售额" },
    findingNone: "按最近购买与消费多少看客户",
    subline: "纵向看最近一次购买，横向看频次与金额；颜色越醒目人越多。每格：人数，放得下时还有占销售额的比例。",
    rowTitle: "距最近一次购买的天数",
    columnTitle: "频次与金额得分，5分最高 →",
    within: { "≤\($0)" },
    over: { ">\($0)" },
    caption: "每一格有多少客户？",
    tableRowTitle: "距今天数",
    column: { "\($0)分" },
    detail: { "占销售额\($0)，一半在\($1)天内" },
    description: { "25格客户分层图；人数最多\($0)；核心客户\($1)，占销售额\($2)。后附表格。" }
  )
}

extension GroupPhrases {
  static let simplifiedChinese = GroupPhrases(
    finding: { "“\($0)”占客户的\($1)，占销售额的\($2)" },
    findingNone: "各层客户及其变化",
    subline: "各层人数；条形旁为占全部净销售额的比例。",
    caption: "每一层有多大、买多少、怎么变？",
    rowTitle: "层",
    customers: "人数",
    share: "占比",
    salesShare: "销售占比",
    recency: "距今天数（中位）",
    before: "四周前",
    change: "变化",
    note: { "销售额的\($0)" },
    description: { "\($0)层客户的条形图：首位\($1)，末位\($2)。后附表格。" }
  )
}

extension MovePhrases {
  static let simplifiedChinese = MovePhrases(
    finding: { "最大的一股流动：\($0)人从“\($1)”到“\($2)”" },
    findingShown: { "显示的流动中最大的一股：\($0)人从“\($1)”到“\($2)”" },
    findingNone: "各层之间的流动",
    subline: { "客户四周前与现在所在的层，颜色越醒目人越多；灰字为留在原层的人。横线表示不足\($0)人，或会让人推算出这样的小数目。" },
    from: "四周前",
    to: "现在",
    customers: "人数",
    notYet: "当时还不是客户",
    move: { "\($0) → \($1)" },
    caption: "有多少客户从哪一层到了哪一层？",
    description: { "各层之间的流动矩阵，列出\($0)股。最大：\($1)，\($2)人。后附表格。" }
  )
}

extension TierPhrases {
  static let simplifiedChinese = TierPhrases(
    finding: { "\($0)位客户，笔单价达到\($1)或更高" },
    findingNone: "按笔单价分档",
    subline: "按客户自己的笔单价（未扣退款）分档，分档线一个季度不变。只有一笔订单的，档位只是初步判断。",
    caption: "每一档有多少客户？",
    rowTitle: "档位",
    from: "笔单价起点",
    customers: "人数",
    between: { "\($0)：\($1)至\($2)" },
    above: { "\($0)：\($1)以上" },
    below: { "\($0)：\($1)以下" },
    description: { "各档客户的条形图：最低档\($0)人，最高档\($1)人。后附表格。" }
  )
}

extension LadderPhrases {
  static let simplifiedChinese = LadderPhrases(
    finding: { "最高等级有\($0)位会员；四周内升上来\($1)人，降下去\($2)人" },
    findingShort: { "最高等级有\($0)位会员" },
    findingNone: "会员等级",
    subline: "按最近365天的购买次数与消费分级；▲为四周内升到该级，▼为从该级降下。不再达标的，保留原级30天。",
    caption: "各等级有多少人？谁在上升？",
    rowTitle: "等级",
    members: "人数",
    up: "升入",
    down: "降出",
    distance: "距下一级还差几次（中位）",
    rungs: ["1级：一年内买过", "2级：两次及以上", "3级：四次，或消费较高", "4级：八次，且消费很高"],
    note: { "▲\($0) ▼\($1)" },
    description: { "各等级会员的阶梯图：最低级\($0)人，最高级\($1)人。后附表格。" }
  )
}

extension ScorePhrases {
  static let simplifiedChinese = ScorePhrases(
    finding: "今天的分数是什么意思",
    subline: "分界线随客户变化：每项由好到差分成五份，最好的一份得5分，最差的一份得1分。",
    caption: "要得到各个分数，需要怎样？",
    rowTitle: "得分",
    recency: "最近一次购买",
    frequency: "购买日数",
    money: "累计净销售额",
    days: { "\($0)天内" },
    over: { "\($0)天以前" },
    atLeast: { "\($0)及以上" },
    score: { "\($0)分" }
  )
}

extension SegmentPhrases {
  static let simplifiedChinese = SegmentPhrases(
    question: { "“\($0)”是谁？怎样对待才合适？" },
    answer: { "“\($1)”有\($0)人：占客户的\($2)，占销售额的\($3)。" },
    answerShort: { "“\($1)”有\($0)人。" },
    hidden: { "“\($0)”的人数不显示，以免露出不足\($1)人的数。" },
    rule: { "划分规则：\($0)，\($1)。" },
    within: { "最近\($0)天内买过" },
    between: { "最近一次购买在\($0)\u{2060}～\u{2060}\($1)天前" },
    over: { "最近一次购买在\($0)天以前" },
    anyRecency: "按最近购买得分",
    scores: { "频次与金额得\($0)至\($1)分" },
    score: { "频次与金额得\($0)分" },
    facts: { "其中一半在最近\($0)天内买过；共下过\($1)笔订单。" },
    moreThan: { "比四周前（\($1)人）多\($0)人" },
    fewerThan: { "比四周前（\($1)人）少\($0)人" },
    asMany: { "与四周前（\($0)人）基本持平" },
    cameFrom: "他们从哪里来",
    wentTo: "离开的人去了哪里",
    moveSubline: { "四周内的流动人数。不足\($0)人，或会让人推算出这样的小数目的，不显示。" },
    moveMissing: "没有人流动，或为避免推算出小数目而不显示。",
    lists: "本站不放名单：请按上面的划分规则，在店铺自己的客户系统里筛出这些人。",
    others: "其他各层",
    othersText: "每一层都有自己的页面。",
    advice: { key in
      switch key {
      case "champions": "先谢，再卖：新品优先通知，包裹里放一份小礼，问问他们还缺什么。不必打折，他们不图这个。"
      case "loyal": "守住让他们回来的那份品质。积分和优先购比降价更留人；收货不久时请他们评价。"
      case "active": "认得您，但买得不多。告诉他们上一单还能配什么、老客接着常买什么。"
      case "new": "成败在第二单。让第一单圆满收尾：讲讲怎么用、怎么存；用到一半时，再写一封小笺。"
      case "promising": "不久前来过一次。在复购周期过去之前联系，就聊他们买的那件东西。"
      case "needs_attention": "样样中等，正慢慢变安静。问一个问题，给一个理由。"
      case "almost_lost": "买得少，也快没动静了。发一条便宜的消息就好，不必再花第二次钱。"
      case "at_risk": "好客户过了周期还没来。先查是不是有过不愉快，再具名联系；投诉过的，打电话。"
      case "previously_loyal": "昔日最好的客户。打个电话：他们会告诉您什么变了，有人只因被问起就回来。"
      case "dormant": "多半已经忘了您。除了一年里最大的那个节日，不要打扰。"
      default: "留了联系方式还没买。帮他们挑，不催。"
      }
    }
  )
}
