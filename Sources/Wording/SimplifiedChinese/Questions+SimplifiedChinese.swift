extension QuestionPhrases {
  static let simplifiedChinese = QuestionPhrases(
    question: "顾客想知道什么，我们回答了吗？",
    heading: { "已收集\($0)/\($1)个问题，已回答\($2)个；\($3)。\($4)" },
    largest: { "最多的是\($0)（\($1)个）" },
    more: { "已答的比四周前多（当时\($0)个）。" },
    fewer: { "已答的比四周前少（当时\($0)个）。" },
    same: { "已答的与四周前一样多（\($0)个）。" },
    none: "到本周为止还没有问题。",
    coverage: { "\($0)的问题有了答案，共\($1)个主题。" },
    saturated: { "下一个问题约有\($0)的机会落在已知主题内（古德–图灵估计）：收集得够用了。" },
    unsaturated: { "下一个问题只有约\($0)的机会落在已知主题内（古德–图灵估计）：请继续收集。" },
    themes: QuestionThemePhrases(
      finding: { "问得最多的是\($0)：占全部问题的\($1)" },
      subline: "按主题统计的不同问题；实心为已答，斜线为未答",
      caption: "顾客在问什么？",
      theme: "主题",
      questions: "问题数",
      share: "占比",
      answered: "回答",
      yes: "已答",
      no: "未答",
      description: { "\($0)条按主题的问题数条形；最多的是\($1)，\($2)个。数据见下表。" }
    ),
    open: QuestionOpenPhrases(
      title: "哪些未答的最要紧",
      finding: { "最该先回答的是\($0)" },
      findingNone: "每个主题都有答案",
      subline: "未答主题按“分量×问题数”排列；分量1到5，由店铺自己判断",
      weight: "分量",
      hurt: "分量×问题数"
    ),
    list: QuestionListPhrases(
      title: "问题与我们的回答",
      source: "来源",
      asked: "日期",
      answer: "我们的回答",
      answeredOn: { "\($0)回答" },
      notAnswered: "尚未回答。",
      answeredBy: "另见",
      sources: ["聊天", "论坛", "评价", "搜索", "社交媒体", "问卷", "店内", "其他"]
    ),
    advice: [
      "本周先回答排在最前的未答主题，就写在被问到的商品页上。",
      "每个答好的主题，都是一篇内容、一张包裹卡、一句客服话术。",
      "从聊天、评价、论坛和搜索里收集；记原话，绝不记是谁问的。",
    ],
    howCounted: "不同的问题才计数，大小写和标点不算差别。主题的记录里有正文，或指明方案、商品、页面，就算已答。"
  )
}
