extension ShellPhrases {
  static let simplifiedChinese = ShellPhrases(
    skipToContent: "跳到正文",
    navigation: "页面",
    languages: "语言",
    breadcrumbs: "当前位置",
    weekNavigation: "各期",
    menu: "菜单",
    dataTo: { "数据截至\($0)" },
    madeUp: "虚构示例店铺",
    madeUpBar: "虚构示例店铺：顾客、订单和数字都不是真的。",
    staleBar: { "\($0)之后没有新订单。请导出最新订单并重新生成；在此之前不作比较，也不提行动建议。" },
    pausedBar: { "\($0)之后到本期截止日没有订单；更晚的\($1)笔不在本期之内。本期不作比较，也不提行动建议。" },
    oldEditionBar: { "您正在看\($0)，最新一期是\($1)。" },
    allWeeks: "历期周报",
    numbersAsTable: "用表格看这些数字",
    downloads: "下载",
    howCounted: "怎么算的",
    whyDiffers: "为何与平台不同",
    notes: "说明",
    contents: "本页内容",
    madeBy: "由Regulars根据店铺自己的订单导出生成。",
    privacyLine: "只有汇总数字：不出现、也认不出任何一位顾客。",
    moreInCSV: { "另有\($0)行见CSV文件" },
    feed: "订阅",
    pageTitle: { "\($0) – \($1)，\($2)" }
  )
}
