extension MailPhrases {
  static let traditionalChinese = MailPhrases(
    subjects: MailSubjects(
      lapsedUp: { "流失\($0)人，多於\($1)人" },
      lapsedDown: { "流失\($0)人，少於\($1)人" },
      newUp: { "新客\($0)人，多於\($1)人" },
      newDown: { "新客\($0)人，少於\($1)人" },
      backUp: { "回流\($0)人，多於\($1)人" },
      backDown: { "回流\($0)人，少於\($1)人" },
      cameBackUp: { "回購率\($0)，高於\($1)" },
      cameBackDown: { "回購率\($0)，低於\($1)" },
      fullPriceUp: { "正價成交\($0)，高於\($1)" },
      fullPriceDown: { "正價成交\($0)，低於\($1)" },
      ordersUp: { "\($0)筆訂單，多於\($1)筆" },
      ordersDown: { "\($0)筆訂單，少於\($1)筆" },
      growing: { "每流失1人進來\($0)人，在成長" },
      shrinking: { "每流失1人進來\($0)人，在減少" },
      quiet: "平靜的一週",
      stale: { "\($0)之後沒有新訂單" },
      tiny: { "目前\($0)位顧客" },
      none: "還沒有讀到訂單"
    ),
    subject: { "\($0)–\($1)\($2)" },
    shortSubject: { "\($0)–\($1)" },
    subjectLine: { "主旨：\($0)" },
    named: { "\($0)：\($1)" },
    withChange: { "\($0)，\($1)" },
    doThis: "本週做什麼",
    didItWork: "上次有效嗎？",
    readAt: { "整週內容：\($0)" },
    openFile: { "整週內容：開啟index.html，\($0)。" },
    takeAlong: "其他版本",
    forMail: "電子郵件版（HTML）",
    forChat: "聊天版（Markdown）",
    plainText: "純文字版",
    paper: "整週紙本版"
  )
}
