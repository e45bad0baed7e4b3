extension QuestionPhrases {
  static let traditionalChinese = QuestionPhrases(
    question: "顧客想知道什麼，我們回答了嗎？",
    heading: { "已收集\($0)/\($1)個問題，已回答\($2)個；\($3)。\($4)" },
    largest: { "最多的是\($0)（\($1)個）" },
    more: { "已答的比四週前多（當時\($0)個）。" },
    fewer: { "已答的比四週前少（當時\($0)個）。" },
    same: { "已答的與四週前一樣多（\($0)個）。" },
    none: "到本週為止還沒有問題。",
    coverage: { "\($0)的問題有了答案，共\($1)個主題。" },
    saturated: { "下一個問題約有\($0)的機會落在已知主題內（古德–圖靈估計）：收集得夠用了。" },
    unsaturated: { "下一個問題只有約\($0)的機會落在已知主題內（古德–圖靈估計）：請繼續收集。" },
    themes: QuestionThemePhrases(
      finding: { "問得最多的是\($0)：佔全部問題的\($1)" },
      subline: "依主題統計的不同問題；實心為已答，斜線為未答",
      caption: "顧客在問什麼？",
      theme: "主題",
      questions: "問題數",
      share: "佔比",
      answered: "回答",
      yes: "已答",
      no: "未答",
      description: { "\($0)條依主題的問題數長條；最多的是\($1)，\($2)個。資料見下表。" }
    ),
    open: QuestionOpenPhrases(
      title: "哪些未答的最要緊",
      finding: { "最該先回答的是\($0)" },
      findingNone: "每個主題都有答案",
      subline: "未答主題依「分量×問題數」排列；分量1到5，由商店自己判斷",
      weight: "分量",
      hurt: "分量×問題數"
    ),
    list: QuestionListPhrases(
      title: "問題與我們的回答",
      source: "來源",
      asked: "日期",
      answer: "我們的回答",
      answeredOn: { "\($0)回答" },
      notAnswered: "尚未回答。",
      answeredBy: "另見",
      sources: ["聊天", "論壇", "評價", "搜尋", "社群媒體", "問卷", "店內", "其他"]
    ),
    advice: [
      "本週先回答排在最前的未答主題，就寫在被問到的商品頁上。",
      "每個答好的主題，都是一篇內容、一張包裹卡、一句客服回答。",
      "從聊天、評價、論壇和搜尋裡收集；記原話，絕不記是誰問的。",
    ],
    howCounted: "不同的問題才計數，大小寫和標點不算差別。主題的記錄裡有正文，或指明方案、商品、頁面，就算已答。"
  )
}
