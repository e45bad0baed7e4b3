import Markup

/// What every page value says of itself; the frame around it is made from this.
package protocol PageValue: Sendable {
  /// The small line above the heading: the one question that the page answers.
  var question: String { get }
  /// The answer, as a sentence with its verb and number.
  var heading: String { get }
}
