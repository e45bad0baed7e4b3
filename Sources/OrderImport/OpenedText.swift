/// A text to be read as rows, and where it comes from.
struct OpenedText {
  /// Its name in findings: the file's, and inside an archive the member's behind it.
  var source: OrderSource
  var bytes: FileBytes
  var guess: EncodingGuess
  /// Bytes on the disk.
  var size: Int
  var origin = Origin.lines

  /// Bytes of the byte-order mark before the text.
  var mark: Int { guess.encoding == .utf8 ? min(guess.markLength, bytes.count) : 0 }

  /// How its rows are written; `nil` where no line is a header.
  func dialect(_ options: ImportOptions) -> Dialect? {
    bytes.withBytes { text in Dialect(text.extracting(mark..<text.count), options) }
  }
}
