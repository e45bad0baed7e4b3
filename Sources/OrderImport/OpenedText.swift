/// A text to be read as rows, and where it comes from.
struct OpenedText {
  /// Its name in findings: the file's, and inside an archive the member's behind it.
  var source: OrderSource
  var bytes: FileBytes
  var guess: EncodingGuess
  /// Bytes on the disk.
  var size: Int
  var origin = Origin.lines
}
