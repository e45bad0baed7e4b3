extension PlaybookPhrases {
  static let traditionalChinese = PlaybookPhrases(
    question: "做什麼，為誰做，值不值得？",
    oneFits: { "本週可做一件事：\($0)。" },
    manyFit: { "本週可做\($0)件事；首先：\($1)。" },
    firstFor: { "「\($0)」，「\($2)」現有\($1)人" },
    quoted: { "「\($0)」" },
    noneFits: "本週沒有哪件事的人數足夠。",
    stale: "等有了新訂單再行動：其中有人可能已經買過。",
    fitsHeading: "本週適用",
    waitsHeading: "時機未到",
    unknownHeading: "暫時無法判斷",
    pageFits: { "\($0)：本週適用。" },
    pageFitsFor: { "\($0)：本週適用，「\($2)」現有\($1)人。" },
    pageWaits: { "\($0)：時機未到，先放一放。" },
    pageRuns: { "\($0)：本週不再添新人，測試\($1)出結論。" },
    pageUnknown: { "\($0)：用來判斷的數字還不夠。" },
    pagePlain: { $0 },
    tagFits: "本週適用",
    tagWaits: "時機未到",
    tagUnknown: "樣本太少",
    tagAlways: "隨時可做",
    audienceNow: { "「\($1)」\($0)人" },
    audienceHidden: { "「\($0)」人數太少，不顯示" },
    facts: .traditionalChinese,
    acting: .traditionalChinese,
    conditions: .traditionalChinese,
    translated: "依原文顯示。",
    resultLater: "還沒有測出成效：請把聯絡過的人和對照組比一比。",
    holdoutWhy: "留作對照，才分得清成效和運氣",
    listsCommand: "本站不放名單：要聯絡誰，見商店自己的private資料夾。",
    discount: DiscountTablePhrases(
      finding: "每多買一次，折扣有多深",
      subline: "折扣佔標價的比例，依顧客第幾次購買",
      caption: "第一次、第二次、第三次購買各打了多少折？",
      row: "第幾次購買",
      orMore: { "第\($0)次及以後" },
      purchaseDays: "購買日數",
      depth: "折扣幅度",
      fullPrice: "正價訂單",
      alternative: { "依購買次數排列的折扣幅度長條圖，首購\($0)，最後一級\($1)。下附表格。" }
    )
  )
}

extension PlaybookFactPhrases {
  static let traditionalChinese = PlaybookFactPhrases(
    when: "什麼時候做",
    audience: "為誰做",
    now: "目前",
    heldOut: "對照組",
    success: "怎樣算有效",
    owner: "誰來做",
    effort: "工作量",
    cadence: "頻率",
    channel: "管道",
    result: "成效",
    heldOutShare: { "目標客群的\($0)" },
    within: { "\($1)天內購買的佔比，觸達組高於對照組（也看「\($0)」）" },
    list: "名單"
  )
}

extension ConditionPhrases {
  static let traditionalChinese = ConditionPhrases(
    less: { "「\($0)」低於\($1)" },
    atMost: { "「\($0)」不高於\($1)" },
    more: { "「\($0)」高於\($1)" },
    atLeast: { "「\($0)」不低於\($1)" },
    rises: { "「\($0)」上升" },
    falls: { "「\($0)」下降" },
    same: { "「\($0)」大致持平" },
    and: { "\($0)，並且\($1)" },
    or: { "\($0)，或者\($1)" },
    now: { "\($0)（目前\($1)）" },
    measure: { path in
      switch path {
      case "repeat.oneTime.mature90": "單次購買顧客佔比（首購已滿90天）"
      case "churn.recent.causes.forgot.share": "流失者中買過一次、忘了我們的佔比"
      case "churn.recent.causes.poor_experience.share": "流失者中體驗不好的佔比"
      case "churn.recent.causes.price.share": "流失者中主要看價格的佔比"
      case "churn.recent.causes.nothing_distinctive.share": "流失者中沒有非買不可理由的佔比"
      case "service.reply.median": "首次回覆用時的中位數"
      case "service.within24.now": "一天內首次回覆的佔比"
      case "service.ratings.low.now": "1～2分的評分佔比"
      case let name where name.hasPrefix("sales.") && name.hasSuffix(".orders"): "訂單數"
      case "gifts.flagged.value": "標明送禮的訂單佔比"
      case "repeat.gaps.median": "回購週期的中位數"
      default: nil
      }
    },
    always: "每週都可以。"
  )
}
