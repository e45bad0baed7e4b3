extension MailPhrases {
  static let english = MailPhrases(
    subjects: MailSubjects(
      lapsedUp: { "\($0) slipped away, up from \($1)" },
      lapsedDown: { "\($0) slipped away, down from \($1)" },
      newUp: { "\($0) first-time buyers, up from \($1)" },
      newDown: { "\($0) first-time buyers, down from \($1)" },
      backUp: { "\($0) came back, up from \($1)" },
      backDown: { "\($0) came back, down from \($1)" },
      cameBackUp: { "\($0) bought again, up from \($1)" },
      cameBackDown: { "\($0) bought again, down from \($1)" },
      fullPriceUp: { "\($0) at full price, up from \($1)" },
      fullPriceDown: { "\($0) at full price, down from \($1)" },
      ordersUp: { "\($0) orders, more than \($1)" },
      ordersDown: { "\($0) orders, fewer than \($1)" },
      growing: { "\($0) in for each one out: growing" },
      shrinking: { "\($0) in for each one out: shrinking" },
      quiet: "A quiet week",
      stale: { "No new orders since \($0)" },
      tiny: { "\($0) customers so far" },
      none: "No orders read yet"
    ),
    subject: { "\($0) – \($1), \($2)" },
    shortSubject: { "\($0) – \($1)" },
    subjectLine: { "Subject: \($0)" },
    named: { "\($0): \($1)" },
    withChange: { "\($0) · \($1)" },
    doThis: "What to do this week",
    didItWork: "Did the last one work?",
    readAt: { "The whole week: \($0)" },
    openFile: { "The whole week: open index.html, \($0)." },
    takeAlong: "Take it along",
    forMail: "The letter for mail (HTML)",
    forChat: "The letter for a chat (Markdown)",
    plainText: "The letter as plain text",
    paper: "The whole week on paper"
  )
}
