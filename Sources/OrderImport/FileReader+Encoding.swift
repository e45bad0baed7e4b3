import Commerce

extension FileReader {
  /// The encoding of a file that was taken for UTF-8, once its cells show that it is none; `nil`
  /// if they do not.
  ///
  /// Of a large file only pieces are looked at before it is read, and what is beyond ASCII may
  /// stand between them. Cost: O(words), and O(bytes) if one of them is no UTF-8.
  func secondGuess(_ opened: OpenedText, _ file: ReadFile) -> EncodingGuess? {
    guard encodings[opened.source] == nil, opened.guess.encoding == .utf8,
      opened.guess.markLength == 0, opened.origin.isText
    else { return nil }
    let isForeign =
      file.reader.hasForeignKeys || file.account.rejected["encoding"] != nil
      || [words.products, words.channels, words.regions].contains { !$0.areText }
      || file.reader.statuses.unknown.contains { !isText($0.word.span, 0, $0.word.count) }
    guard isForeign else { return nil }
    return opened.bytes.withBytes { bytes in
      guard sampleWindows(of: bytes) != [0..<bytes.count] else { return nil }
      var shape = UTF8Shape()
      shape.add(bytes)
      guard shape.invalid > 0, shape.characters < 10 * shape.invalid else { return nil }
      return guessLegacyEncoding(bytes, isWhole: true)
    }
  }
}
