/// A place in an input file that a person can go to: a path, a line and a column.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The path as the reader knows it: relative to the content folder, or as typed.
  package var file: String
  /// Counted from 1 over the whole file, front matter included; `nil` when the finding is about
  /// the file.
  package var line: Int?
  /// Counted from 1 in UTF-8 bytes.
  package var column: Int?

  package init(_ file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}
