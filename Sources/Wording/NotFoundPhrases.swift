/// What stands where there is no page.
package struct NotFoundPhrases: Sendable {
  package let question: String
  package let heading: String
  package let why: String
  package let reasons: [String]
  package let goTo: String
}
