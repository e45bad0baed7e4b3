extension PlaybookPhrases {
  static let simplifiedChinese = PlaybookPhrases(
    question: "做什么，为谁做，值不值？",
    oneFits: { "本周可做一件事：\($0)。" },
    manyFit: { "本周可做\($0)件事；首先：\($1)。" },
    firstFor: { "“\($0)”，“\($2)”现有\($1)人" },
    quoted: { "“\($0)”" },
    noneFits: "本周没有哪件事的人数足够。",
    stale: "等有了新订单再行动：其中有人可能已经买过。",
    fitsHeading: "本周适用",
    waitsHeading: "时机未到",
    unknownHeading: "暂时无法判断",
    pageFits: { "\($0)：本周适用。" },
    pageFitsFor: { "\($0)：本周适用，“\($2)”现有\($1)人。" },
    pageWaits: { "\($0)：时机未到，先放一放。" },
    pageRuns: { "\($0)：本周不再添新人，测试\($1)出结论。" },
    pageUnknown: { "\($0)：用来判断的数字还不够。" },
    pagePlain: { $0 },
    tagFits: "本周适用",
    tagWaits: "时机未到",
    tagUnknown: "样本太少",
    tagAlways: "随时可做",
    audienceNow: { "“\($1)”\($0)人" },
    audienceHidden: { "“\($0)”人数太少，不显示" },
    facts: .simplifiedChinese,
    acting: .simplifiedChinese,
    conditions: .simplifiedChinese,
    translated: "按原文显示。",
    resultLater: "还没有测出效果：请把联系过的人和对照组比一比。",
    holdoutWhy: "留作对照，才分得清效果和运气",
    listsCommand: "本站不放名单：要联系谁，见店铺自己的private文件夹。",
    discount: DiscountTablePhrases(
      finding: "每多买一次，折扣有多深",
      subline: "折扣占标价的比例，按顾客第几次购买",
      caption: "第一次、第二次、第三次购买各打了多少折？",
      row: "第几次购买",
      orMore: { "第\($0)次及以后" },
      purchaseDays: "购买日数",
      depth: "折扣力度",
      fullPrice: "正价订单",
      alternative: { "按购买次数排列的折扣力度条形图，首购\($0)，最后一档\($1)。下附表格。" }
    )
  )
}

extension PlaybookFactPhrases {
  static let simplifiedChinese = PlaybookFactPhrases(
    when: "什么时候做",
    audience: "为谁做",
    now: "目前",
    heldOut: "对照组",
    success: "怎样算有效",
    owner: "谁来做",
    effort: "工作量",
    cadence: "频率",
    channel: "渠道",
    result: "效果",
    heldOutShare: { "目标人群的\($0)" },
    within: { "\($1)天内购买的占比，触达组高于对照组（也看“\($0)”）" },
    list: "名单"
  )
}

extension ConditionPhrases {
  static let simplifiedChinese = ConditionPhrases(
    less: { "“\($0)”低于\($1)" },
    atMost: { "“\($0)”不高于\($1)" },
    more: { "“\($0)”高于\($1)" },
    atLeast: { "“\($0)”不低于\($1)" },
    rises: { "“\($0)”上升" },
    falls: { "“\($0)”下降" },
    same: { "“\($0)”基本持平" },
    and: { "\($0)，并且\($1)" },
    or: { "\($0)，或者\($1)" },
    now: { "\($0)（目前\($1)）" },
    measure: { path in
      switch path {
      case "repeat.oneTime.mature90": "只买过一次的顾客占比（首购已满90天）"
      case "churn.recent.causes.forgot.share": "流失者中买过一次、忘了我们的占比"
      case "churn.recent.causes.poor_experience.share": "流失者中体验不好的占比"
      case "churn.recent.causes.price.share": "流失者中主要看价格的占比"
      case "churn.recent.causes.nothing_distinctive.share": "流失者中没有非买不可理由的占比"
      case "service.reply.median": "首次回复用时的中位数"
      case "service.within24.now": "一天内首次回复的占比"
      case "service.ratings.low.now": "1～2分的评分占比"
      case let name where name.hasPrefix("sales.") && name.hasSuffix(".orders"): "订单数"
      case "gifts.flagged.value": "标明送礼的订单占比"
      case "repeat.gaps.median": "复购周期的中位数"
      default: nil
      }
    },
    always: "每周都可以。"
  )
}
