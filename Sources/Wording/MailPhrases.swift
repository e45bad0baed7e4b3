/// What the letter says that is sent by mail or put into a chat; its sentences are the front page's.
package struct MailPhrases: Sendable {
  package let subjects: MailSubjects
  /// what is said, shop, week.
  package let subject: Phrase3
  /// what is said, week: where the shop's name would make it too long.
  package let shortSubject: Phrase2
  package let subjectLine: Phrase1
  /// A number with what it is called: name, figure.
  package let named: Phrase2
  /// figure, change.
  package let withChange: Phrase2
  package let doThis: String
  package let didItWork: String
  /// address.
  package let readAt: Phrase1
  /// week.
  package let openFile: Phrase1
  package let takeAlong: String
  package let forMail: String
  package let forChat: String
  package let plainText: String
  package let paper: String
}

/// The headline in a few words, for a subject of 60 signs (28 in Chinese).
package struct MailSubjects: Sendable {
  /// now, before.
  package let lapsedUp: Phrase2
  package let lapsedDown: Phrase2
  package let newUp: Phrase2
  package let newDown: Phrase2
  package let backUp: Phrase2
  package let backDown: Phrase2
  package let cameBackUp: Phrase2
  package let cameBackDown: Phrase2
  package let fullPriceUp: Phrase2
  package let fullPriceDown: Phrase2
  package let ordersUp: Phrase2
  package let ordersDown: Phrase2
  /// in for each one out.
  package let growing: Phrase1
  package let shrinking: Phrase1
  package let quiet: String
  /// last day.
  package let stale: Phrase1
  /// customers.
  package let tiny: Phrase1
  package let none: String
}
