extension MailPhrases {
  static let simplifiedChinese = MailPhrases(
    subjects: MailSubjects(
      lapsedUp: { "流失\($0)人，多于\($1)人" },
      lapsedDown: { "流失\($0)人，少于\($1)人" },
      newUp: { "新客\($0)人，多于\($1)人" },
      newDown: { "新客\($0)人，少于\($1)人" },
      backUp: { "回流\($0)人，多于\($1)人" },
      backDown: { "回流\($0)人，少于\($1)人" },
      cameBackUp: { "复购率\($0)，高于\($1)" },
      cameBackDown: { "复购率\($0)，低于\($1)" },
      fullPriceUp: { "正价成交\($0)，高于\($1)" },
      fullPriceDown: { "正价成交\($0)，低于\($1)" },
      ordersUp: { "\($0)笔订单，多于\($1)笔" },
      ordersDown: { "\($0)笔订单，少于\($1)笔" },
      growing: { "每流失1人进来\($0)人，在增长" },
      shrinking: { "每流失1人进来\($0)人，在减少" },
      quiet: "平静的一周",
      stale: { "\($0)之后没有新订单" },
      tiny: { "目前\($0)位顾客" },
      none: "还没有读到订单"
    ),
    subject: { "\($0)–\($1)\($2)" },
    shortSubject: { "\($0)–\($1)" },
    subjectLine: { "主题：\($0)" },
    named: { "\($0)：\($1)" },
    withChange: { "\($0)，\($1)" },
    doThis: "本周做什么",
    didItWork: "上次有效吗？",
    readAt: { "整周内容：\($0)" },
    openFile: { "整周内容：打开index.html，\($0)。" },
    takeAlong: "带走本周",
    forMail: "邮件版（HTML）",
    forChat: "聊天版（Markdown）",
    plainText: "纯文本版",
    paper: "整周纸面版"
  )
}
