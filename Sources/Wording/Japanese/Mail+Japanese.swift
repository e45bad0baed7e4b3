extension MailPhrases {
  static let japanese = MailPhrases(
    subjects: MailSubjects(
      lapsedUp: { "離脱\($0)人、\($1)人から増加" },
      lapsedDown: { "離脱\($0)人、\($1)人から減少" },
      newUp: { "新規\($0)人、\($1)人から増加" },
      newDown: { "新規\($0)人、\($1)人から減少" },
      backUp: { "復帰\($0)人、\($1)人から増加" },
      backDown: { "復帰\($0)人、\($1)人から減少" },
      cameBackUp: { "リピート\($0)、\($1)から増加" },
      cameBackDown: { "リピート\($0)、\($1)から減少" },
      fullPriceUp: { "定価購入\($0)、\($1)から増加" },
      fullPriceDown: { "定価購入\($0)、\($1)から減少" },
      ordersUp: { "注文\($0)件、\($1)件から増加" },
      ordersDown: { "注文\($0)件、\($1)件から減少" },
      growing: { "離脱1人に対し\($0)人が加わり、増加中" },
      shrinking: { "離脱1人に対し\($0)人にとどまり、減少中" },
      quiet: "静かな一週間",
      stale: { "\($0)より後の注文がありません" },
      tiny: { "顧客はまだ\($0)人" },
      none: "注文がまだ読み込まれていません"
    ),
    subject: { "\($0)–\($1)・\($2)" },
    shortSubject: { "\($0)–\($1)" },
    subjectLine: { "件名：\($0)" },
    named: { "\($0)：\($1)" },
    withChange: { "\($0)、\($1)" },
    doThis: "今週すること",
    didItWork: "前回の施策は効いたか",
    readAt: { "今週の全体：\($0)" },
    openFile: { "今週の全体：index.htmlを開く（\($0)）。" },
    takeAlong: "持ち出し用",
    forMail: "メール用（HTML）",
    forChat: "チャット用（Markdown）",
    plainText: "テキスト版",
    paper: "今週の全体（印刷用）"
  )
}
