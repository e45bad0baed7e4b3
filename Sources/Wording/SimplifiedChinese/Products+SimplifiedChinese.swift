extension ProductsPhrases {
  static let simplifiedChinese = ProductsPhrases(
    question: "哪些商品带来新客，哪些带来回头客？",
    leader: { "首购\($0)的顾客最愿意回来：\($1)在90天内复购（\($2)）。" },
    beside: { "\($0)；全店\($1)" },
    noLeader: { "没有哪款商品作为首购特别突出：可比较的\($0)款复购都差不多。" },
    only: { "可看的只有\($0)一款：首购它的顾客\($1)在90天内复购。" },
    tooFew: { "样本太少，暂不下结论：\($0)款商品满10笔订单；首购顾客满\($1)位起可看比率。" },
    lead: { "26周内有\($0)款商品满10笔订单" + ($1 == "0" ? "。" : "；其中\($1)款为保护顾客不列出。") },
    violation: { "利润款有\($0)的销售额是打折卖出的。" },
    advice: [
      "引流款和边缘款可以促销；利润款别进促销。",
      "推荐下次常买的，而不是篮子里已经有的。",
    ],
    howCounted: "商品的复购率只算首次购买含有它、并已观察满90天的新客。人数少的先向全店比率靠拢再排名，4人中3人不会排在150人中60人之前。两者相关，不等于因果。",
    roles: RoleNames(
      traffic: "引流款",
      profit: "利润款",
      potential: "潜力款",
      marginal: "边缘款",
      notRated: "未评级"
    ),
    gateway: GatewayPhrases(
      finding: { "首购\($0)领先" },
      findingNone: "没有哪款商品作为首购特别突出",
      subline: { "全部历史的首购顾客\($0)天内复购的比率，已向全店比率靠拢；误差线为95%区间；按下限取前12。" },
      shop: { "全店\($0)" },
      missing: { "某款商品首购顾客满\($0)位并观察满90天起可看。" },
      description: { "\($0)款商品的点图，\($1)到\($2)。下方有表格。" },
      caption: "首购哪款的顾客会回来？",
      rowTitle: "商品",
      firsts: "首购顾客",
      rate: "90天复购率"
    ),
    map: RoleMapPhrases(
      caption: "每款商品的用处：带来新客，还是赚钱",
      finding: { "\($1)款商品里，\($0)款既带来新客又赚钱" },
      subline: "26周内首购占比与毛利率；分界为上四分位和中位数。",
      x: "首购占比",
      y: "毛利率",
      missing: "订单或products.csv里有成本后可看。",
      description: { "\($0)款商品按首购占比和毛利率的分布图。下方有表格。" }
    ),
    table: ProductTablePhrases(
      finding: { "已评级的\($0)款商品：\($1)" },
      kind: { "\($1)\($0)款" },
      findingNone: "还没有商品可以评出角色",
      subline: "按订单数从多到少；最近26周，复购率按全部日期。",
      caption: "每款商品起什么作用？",
      rowTitle: "商品",
      role: "角色",
      orders: "订单",
      firstBuyers: "首购顾客",
      rate: "90天复购率",
      discounted: "打折销售占比",
      margin: "毛利率",
      more: { "其余\($0)款见CSV" }
    ),
    pairs: PairPhrases(
      title: "连带购买与下次常买",
      togetherNone: "还没有哪两款能确定比偶然更常一起买",
      nextNone: "还没有哪款能确定比平时更常接着买",
      together: "同一单里比偶然更常一起出现的商品",
      togetherFinding: { "最确定的连带：\($0)，是偶然情形的\($1)倍" },
      togetherSubline: "是偶然情形的几倍（提升度），95%区间；至少10笔订单、5位顾客。",
      next: "下一次比平时更常买的商品",
      nextFinding: { "最确定的下一单：\($0)，是平常的\($1)倍" },
      nextSubline: "是以后各次购买中平常情形的几倍，95%区间（少数人反复购买时偏窄）；至少10次、5位顾客。",
      missing: "至少要有10笔订单、5位顾客。",
      both: { "\($0)＋\($1)" },
      then: { "\($0)→\($1)" },
      again: { "再买\($0)" },
      chance: "偶然",
      rowTitle: "组合",
      orders: "同单订单",
      steps: "次数",
      lift: "偶然的几倍",
      more: { "其余\($0)对见CSV" }
    ),
    product: ProductPagePhrases(
      question: { "\($0)给店里带来什么？" },
      answer: { "\($0)：\($1)，26周内\($2)笔订单" },
      cameBack: { "；首购它的顾客有\($0)在90天内复购。" },
      noRate: "；首购它的顾客还太少，看不出复购。",
      second: { "同时也符合\($0)的条件。" },
      unitsUp: { "销量高于此前13周：\($0)倍（\($1)）。" },
      unitsDown: { "销量低于此前13周：\($0)倍（\($1)）。" },
      unitsSame: { "销量与此前13周基本持平：\($0)倍（\($1)）。" },
      share: { "\($0)的新客首购含有它。" },
      margin: { "毛利率\($0)，26周内贡献\($1)（未扣退货）。" },
      discounted: { "它的销售额有\($0)是打折卖出的。" },
      refill: { "一件大约用\($0)天就会再买（中间一半\($1)天）。" },
      due: { "照此推算，\($0)位顾客该补货，\($1)位已超期。" },
      refillComplete: { "只看已经再买的会偏短；只算有\($1)天可等的间隔，中位数是\($0)天。" },
      advice: { role in
        switch role {
        case "traffic": "放在陌生人看得到的地方，之后推荐下次常买的商品。"
        case "profit": "别进促销，多给熟客看。"
        case "potential": "先给更好的位置，再考虑降价。"
        case "marginal": "促销、搭配，或者下架。"
        default: "有了成本就能看出它的角色。"
        }
      },
      numbers: "各项数字",
      numbersSubline: "最近26周。",
      numbersQuestion: "这件商品卖得怎样？",
      measure: "指标",
      value: "数值",
      units91: "近13周件数",
      unitsBefore: "此前13周件数",
      trafficIndex: "首购倾向（1为与全店相同）",
      newShare: "首购占比",
      contribution: "贡献毛益"
    )
  )
}
