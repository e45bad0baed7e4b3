import Diagnostics

extension RejectedPlace {
  /// Whether the file ends within this record, because it was not downloaded whole.
  ///
  /// Then it has some of the cells and no line end; a single cell may be a remark.
  func isCutOff(_ bytes: Span<UInt8>, _ file: ReadFile) -> Bool {
    guard file.origin.isText, end >= bytes.count, reason == "columns" || reason == "quote" else {
      return false
    }
    var delimiters = 0
    for at in start..<bytes.count {
      if bytes[at] == newline || bytes[at] == carriageReturn { return false }
      if bytes[at] == file.dialect.delimiter { delimiters += 1 }
    }
    return delimiters > 0 && delimiters + 1 < file.dialect.headers.count
  }
}

extension Diagnostic {
  static func cutOff(_ row: RejectedRow) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(row.file, line: row.line),
      "the file ends in the middle of a row, expected all cells of the header: what came behind it "
        + "is missing",
      code: "orders.cut-off",
      hint: "download the file again, whole"
    )
  }
}
