/// What the archive of weeks and a past week's own page say.
package struct WeeksPhrases: Sendable {
  package let question: String
}
