extension ShellPhrases {
  static let traditionalChinese = ShellPhrases(
    skipToContent: "跳到正文",
    navigation: "頁面",
    languages: "語言",
    breadcrumbs: "目前位置",
    weekNavigation: "各期",
    menu: "選單",
    dataTo: { "資料截至\($0)" },
    madeUp: "虛構示範商店",
    madeUpBar: "虛構示範商店：顧客、訂單和數字都不是真的。",
    staleBar: { "\($0)之後沒有新訂單。請匯出最新訂單並重新產生；在此之前不作比較，也不提行動建議。" },
    pausedBar: { "\($0)之後到本期截止日沒有訂單；更晚的\($1)筆不在本期之內。本期不作比較，也不提行動建議。" },
    oldEditionBar: { "您正在看\($0)，最新一期是\($1)。" },
    allWeeks: "歷期週報",
    numbersAsTable: "用表格看這些數字",
    downloads: "下載",
    howCounted: "怎麼算的",
    whyDiffers: "為何與平台不同",
    notes: "說明",
    contents: "本頁內容",
    madeBy: "由Regulars根據商店自己匯出的訂單產生。",
    privacyLine: "只有彙總數字：不出現、也認不出任何一位顧客。",
    moreInCSV: { "另有\($0)列見CSV檔案" },
    feed: "訂閱",
    pageTitle: { "\($0) – \($1)，\($2)" }
  )
}
