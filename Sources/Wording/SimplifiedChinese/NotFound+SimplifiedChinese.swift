extension NotFoundPhrases {
  static let simplifiedChinese = NotFoundPhrases(
    question: "我要找的页面在哪里？",
    heading: "这一期里没有这个页面。",
    why: "常见的原因有三种：",
    reasons: [
      "本周缺少它需要的数据：“数据”页写明哪个文件对应哪个页面；",
      "它所讲的内容已不在数据里，例如某个行动方案已被撤下；",
      "链接过旧，或在转发时被截断。",
    ],
    goTo: "您要找的也许是"
  )
}
