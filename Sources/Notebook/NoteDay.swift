package import Commerce
package import Diagnostics

/// A day that a note names, with its place, so that one which is still ahead can be pointed at.
package struct NoteDay: Sendable, Hashable {
  package var day: Day
  package var location: SourceLocation

  /// Years that a shop's note can mean; another is a slip of the pen.
  static let years = 1990...2100
}
