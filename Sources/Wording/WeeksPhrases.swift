/// What the archive of weeks and a past week's own page say.
package struct WeeksPhrases: Sendable {
  package let question: String
  package let first: String
  /// editions, how many held, how many restated.
  package let allHeld: Phrase1
  package let someRestated: Phrase2
  package let listHeading: String
  package let tableHeading: String
  package let tableCaption: String
  package let tableNote: String
  /// week, its headline.
  package let said: Phrase2
  /// day of the data.
  package let published: Phrase1
  package let notPublished: String
  package let nothingRestated: String
  package let oneRestated: String
  package let manyRestated: Phrase1
  package let notComparable: String
  /// The week is newer than the last one that is counted.
  package let notCountedYet: String
  package let numbersThen: String
  package let restatedHeading: String
  package let restatedCaption: Phrase1
  package let measure: String
  package let then: String
  package let now: String
  package let why: String
  package let held: String
  package let notReleased: String
  /// L then, L now.
  package let whyThreshold: Phrase2
  package let whyData: String
  /// The orders read today are not those that were read then.
  package let whyRead: String
  package let beforeHeading: String
  package let beforeCaption: Phrase1
  package let thisWeek: String
  package let weekBefore: String
  package let fourBefore: String
  package let yearBefore: String
  package let cameBack: Phrase1
  /// A level, and three flows of a single week: tiles beside them may be of four.
  package let activeAtEnd: String
  package let newWeek: String
  package let backWeek: String
  package let lapsedWeek: String
  package let fullPriceWeek: String
  package let ordersWeek: String
  package let buyersWeek: String
  package let netSalesWeek: String
  package let days: String
  package let newest: String
  package let quarterBefore: String
  package let editions: EditionPhrases
}
