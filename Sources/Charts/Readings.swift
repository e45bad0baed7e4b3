/// Where the values of a chart's table are to be read in its drawing, in px.
package struct Readings: Sendable, Hashable {
  /// From the left: one for each row of the table in its order; of a grid, one for each column of
  /// the table behind the first.
  package var across: [Double] = []
  /// From the top, one for each row of a grid; empty where each row of the table has the whole
  /// height.
  package var down: [Double] = []
  package var cellWidth = 0.0
  package var cellHeight = 0.0

  package init() {}

  /// The place of what the table has and the drawing has not.
  package static let nowhere = -1.0
}
