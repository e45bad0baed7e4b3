extension SecondOrderPhrases {
  static let simplifiedChinese = SecondOrderPhrases(
    question: "第二单什么时候来？该在什么时候联系？",
    answer: { "到第\($0)\u{2060}天，四分之一的新客已第二次购买；\($1)。" },
    half: { "一半在第\($0)天前" },
    halfNotReached: "还没有一半的人回来",
    answerShare: { "到第\($1)天，\($0)的新客第二次购买，还不到四分之一。" },
    tooFew: { "样本太少，暂不下结论：\($1)位首购顾客中只有\($0)笔二次购买；满\($2)笔后可看曲线。" },
    noneYet: "还没有二次购买：满十笔后可看曲线。",
    lead: { "依据\($0)位首购顾客、\($1)笔二次购买。越早越好。" },
    curve: .simplifiedChinese,
    compare: .simplifiedChinese,
    steps: .simplifiedChinese,
    advice: ["赶在曲线最陡之前联系，那时顾客对第一单还有印象；曲线变平之后再联系，多半是在打扰不会回来的人。"],
    howCounted:
      "天数从首购日算到第二个购买日；同一天的多笔订单算一次。还没回来的顾客，按已观察的天数计入"
      + "（Kaplan与Meier，1958），不会把“还在等”的人当成“不来了”。",
    whyDiffers: "很多工具给的是平均复购周期。那个平均数把还没回来的人都略去了，所以总是偏短；店越新，偏得越多。"
  )
}

extension CurvePhrases {
  static let simplifiedChinese = CurvePhrases(
    finding: { "\($2)天内回来的顾客，中间一半集中在第\($0)天到第\($1)天" },
    findingNone: "逐日看有多少新客再次购买",
    subline: "新客中已有第二单的比例，按首购后的天数；色带为95%区间。",
    days: "首购后天数",
    atRisk: "仍在观察、尚未回来的人数",
    description: { "二次购买的上升曲线：30天\($0)，90天\($1)（\($2)），180天\($3)。后附表格。" },
    caption: "到第几天，有多少新客再次购买？",
    rowTitle: "截至",
    watched: "仍在观察",
    returned: "已再次购买",
    day: { "第\($0)天" },
    missing: { "满\($0)笔二次购买后可看曲线；目前\($1)笔。" },
    foot: { "仍在观察的不足\($0)人时，曲线到此为止。" }
  )
}

extension ComparePhrases {
  static let simplifiedChinese = ComparePhrases(
    title: "正价首购与折扣首购",
    fullEarlier: { "正价首购的顾客比折扣首购的早回来\($0)天（\($1)）" },
    fullLater: { "正价首购的顾客比折扣首购的晚回来\($0)天（\($1)）" },
    same: { "正价首购与折扣首购的顾客回来得差不多快（相差\($0)天）" },
    findingNone: "正价首购与折扣首购",
    subline: { "已有第二单的比例，按首购后的天数。差异为\($0)天内“没有第二单”的平均天数之差。两者相伴出现，不能证明因果。" },
    fullPrice: "正价首购",
    discount: "折扣首购",
    caption: "按首购方式，有多少顾客再次购买？",
    rowTitle: "首购方式",
    customers: "人数",
    events: "二次购买",
    byDay: { "\($0)天内" },
    missing: { "两组各满\($0)笔二次购买后可比较。" },
    description: { "两条二次购买的上升曲线。到最后一天：正价首购\($0)，折扣首购\($1)。后附表格。" }
  )
}

extension StepPhrases {
  static let simplifiedChinese = StepPhrases(
    finding: { "90天内，首购之后有\($0)回来，第二单之后有\($1)" },
    findingNone: "从每一次购买到下一次",
    subline: "每次购买后重新计时，90天内再次购买的比例；误差线为95%区间。观察未满90天的人按已观察的天数计入；“留存与复购”页不计他们，所以略有出入。",
    row: { "第\($0)次到第\($1)次" },
    caption: "每次购买之后，90天内有多少人回来？",
    rowTitle: "步骤",
    customers: "人数",
    events: "至今回来",
    returned: "90天内",
    description: { "\($0)行点线图：第一行\($1)，最后一行\($2)。后附表格。" }
  )
}
