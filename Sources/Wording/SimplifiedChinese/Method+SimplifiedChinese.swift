extension MethodPhrases {
  static let simplifiedChinese = MethodPhrases(
    question: "这些数怎么算的？为什么和平台不一样？",
    bothRightReturning: { "\($0)的\($1)（一年的买家）与我们的\($2)（一季的新客），两个数都对：它算的是店里都是谁，我们算的是谁会回来" },
    bothRightWindow: { "\($0)的\($1)（近91天的买家）与我们的\($2)（一季的新客），两个数都对：它对所有人用同一段时间，我们给每个人同样多的天数" },
    heading: { "每个数只有一种算法：\($0)张口径卡" },
    lead: [
      "本站每个数都连到自己的口径卡。口径卡按类分页，全部列在本页末尾。",
      "凡是与“回来”有关的，一律按购买日计：同一人同一天的订单算一次购买，因为一天两单多半是漏买补单。",
    ],
    signsTitle: "怎么读这些数",
    signs: { facts in
      [
        Sign("27.5%（25.0%\u{2060}～\u{2060}30.1%）", "数值与95%误差范围：单凭偶然可能造成的上下浮动"),
        Sign("1204人中331人", "总数与其中的部分；总数不足\(facts.rate)时不给比率"),
        Sign("▲ ▼ ＝", "上升、下降、基本持平；误差范围不含“没变”，才说上升或下降"),
        Sign("● ◆", "变好、变差；从不只靠颜色，也不用红绿"),
        Sign("–", "不显示：不足\(facts.k)人，或样本太少"),
        Sign("▨", "未满期：时间还没到，尚无数值"),
        Sign("0", "真的是零"),
        Sign("47周", "ISO周，周一到周日，按店铺时区"),
      ]
    },
    othersTitle: "同一份数据，换个口径是多少",
    othersLead: "同样的订单，照别的工具的规则各算一遍。它们按订单计、我们按购买日计的地方，它们自己的数会略高一点。",
    othersCaption: { "\($0)：本站为\($1)" },
    tool: "工具与叫法",
    value: "在这份数据上",
    rule: "规则，以及为何不同",
    ours: "本站",
    practicesTitle: "每条做法落在哪里",
    practicesLead: "店主之间互相传授的做法，用我们的话写下来，以及承担它的页面和行动方案。这里缺的页面，要有相应的表格或笔记才会出现，“数据”页写着是哪一份。",
    practicesFold: { "全部\($0)条做法" },
    practice: "做法",
    practicePlace: "在哪里",
    noPlace: "本期没有",
    practiceText: Practice.simplifiedChinese,
    cardsTitle: "全部口径",
    familyQuestion: "怎么算的？哪些不算在内？",
    familyLead: "小字是这个数的名称，也是它在data/edition.json里的路径，写笔记时可以用{{名称}}引用。",
    exactly: "具体怎么算",
    explainAll: "regulars explain 名称 可打印一张口径卡。名称有："
  )
}
