extension ValuePhrases {
  static let simplifiedChinese = ValuePhrases(
    question: "一位顾客值多少？获客成本多久能回本？",
    answer: { "\($0)首购的顾客半年人均净消费\($1)，\($2)。" },
    more: "比上一批更高",
    less: "比上一批更低",
    same: "与上一批基本持平",
    alone: "此前没有可比的一批",
    months: { "\($0)至\($1)" },
    tooFew: { "样本太少，暂不下结论：一个月的首购顾客满\($0)人、满六个月后可看。" },
    firstDays: { "暂不下结论：数据最初\($0)天内的首购可能并非首购，不计入；之后的月份要满\($1)人、满六个月后可看。" },
    upIsGood: "已扣除退货。越高越好。",
    salesOnly: "数据里没有商品成本，所以只看销售额；有unit_cost时还会给出毛利。",
    curve: .simplifiedChinese,
    groups: .simplifiedChinese,
    advice: ["新客的获客成本不应超过头几个月带来的钱：看曲线在第几个月越过您为一位新客付出的钱。"],
    howCounted:
      "某月首购的全体顾客，其销售额减去折扣和退货，逐月累计，再除以全体人数，没再回来的也在分母里。迟到的退款会让旧月份略有变动。",
    whyDiffers: "不少工具除以当期买家，或不扣退货，便称作终身价值；那样算出来偏大，店越老越大。"
  )
}

extension ValueCurvePhrases {
  static let simplifiedChinese = ValueCurvePhrases(
    finding: { "\($0)首购的顾客，到第\($2)个月人均消费\($1)" },
    findingNone: "首购之后各月的累计消费",
    subline: "人均净销售额，按首购后的月数累计；色带为最新一批的95%区间。",
    description: { "\($0)批按月首购顾客的人均累计净消费；最新一批从\($1)到\($2)（第\($3)个月）。后附表格。" },
    caption: "到那时人均消费了多少？",
    rowTitle: "首购月份",
    size: "人数",
    month: { "第\($0)个月" },
    margin: { "毛利，第\($0)个月" },
    topShare: "前5%占比",
    more: { "其余\($0)行见CSV" },
    missing: "首购顾客满三个月后可看曲线。"
  )
}

extension ValueGroupPhrases {
  static let simplifiedChinese = ValueGroupPhrases(
    title: "今后还值多少",
    finding: { "\($0)今后最值钱：合计\($1)" },
    findingNone: "各层顾客的预计价值",
    subline: { "模型预计整层\($0)周内的销售额（已扣折扣），按每年\($1)折现。" },
    description: { "\($0)个客户分层的预计销售额条形图；最多的是\($1)，\($2)。后附表格。" },
    caption: "各层顾客预计带来多少？",
    rowTitle: "分层",
    customers: "人数",
    expected: "26周内购买次数",
    worth: "预计销售额",
    each: "人均",
    missing: "满200位顾客、其中100位复购、满26周后启用模型。",
    red: "模型在检验中偏差太大，预计数字不显示。"
  )
}
