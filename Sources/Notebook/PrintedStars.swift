import Diagnostics

/// The `**` of a paragraph that neither begin nor end bold text, and are printed.
///
/// Beside punctuation they open only after a space or another mark, and close only before one
/// (CommonMark 0.31, section 6.2). Chinese and Japanese write no space there, so `**词：**词` keeps
/// its stars while `**词**：词` is bold.
struct PrintedStars: Sendable, Equatable {
  /// Of the first star, in the bytes that were looked at.
  let offset: Int
  /// The mark beside the stars that makes them so.
  let mark: String
  /// Whether they were to end bold text, rather than to begin it.
  let isEnd: Bool
  /// The same words with the marks outside of the stars; `nil` where no words are left, or where
  /// more than one line would have to be repeated.
  let better: String?

  /// Pairs the stars in the order in which they stand.
  ///
  /// Escaped ones and those in code are passed over.
  ///
  /// Cost: O(bytes).
  static func all(in text: ArraySlice<UInt8>) -> [PrintedStars] {
    var found: [PrintedStars] = []
    // The place behind the stars that opened, or were to open.
    var open: (start: Int, printed: Int?)?
    for offset in pairs(in: text) {
      let before = lastScalar(of: text[..<offset])
      let after = firstScalar(of: text[(offset + 2)...])
      if let begun = open {
        // Stars after a space begin something new.
        guard let before, !isSpace(before) else { continue }
        let closes = !isPunctuation(before) || isApart(after)
        let better = better(text[begun.start..<offset])
        if let printed = begun.printed, let mark = firstScalar(of: text[begun.start...]) {
          found.append(
            PrintedStars(offset: printed, mark: String(mark), isEnd: false, better: better)
          )
        } else if !closes {
          found.append(
            PrintedStars(offset: offset, mark: String(before), isEnd: true, better: better)
          )
        }
        open = nil
      } else {
        guard let after, !isSpace(after) else { continue }
        let opens = !isPunctuation(after) || isApart(before)
        open = (offset + 2, opens ? nil : offset)
      }
    }
    return found
  }

  /// Where exactly two stars stand that are neither escaped nor code.
  private static func pairs(in text: ArraySlice<UInt8>) -> [Int] {
    var result: [Int] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let end = text[index...].firstIndex { $0 != byte } ?? text.endIndex
      switch byte {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"):
        index = codeEnd(in: text, from: end, length: end - index) ?? end
      case UInt8(ascii: "*"):
        if end - index == 2 { result.append(index) }
        index = end
      default: index += 1
      }
    }
    return result
  }

  /// Behind the run of as many grave accents that closes a piece of code.
  private static func codeEnd(in text: ArraySlice<UInt8>, from start: Int, length: Int) -> Int? {
    var index = start
    while let first = text[index...].firstIndex(of: UInt8(ascii: "`")) {
      let end = text[first...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.endIndex
      if end - first == length { return end }
      index = end
    }
    return nil
  }

  private static func better(_ inner: ArraySlice<UInt8>) -> String? {
    guard inner.count <= 120, !inner.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x60 })
    else { return nil }
    let scalars = String(decoding: inner, as: UTF8.self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !isPunctuation($0) }),
      let last = scalars.lastIndex(where: { !isPunctuation($0) })
    else { return nil }
    let end = scalars.index(after: last)
    return String(scalars[..<first]) + "**" + String(scalars[first..<end]) + "**"
      + String(scalars[end...])
  }

  private static func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private static func lastScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
  }

  /// A space, a mark, or the end of the text.
  private static func isApart(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { isSpace($0) || isPunctuation($0) } ?? true
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}

extension Diagnostic {
  static func printedStars(at place: SourceLocation, _ stars: PrintedStars) -> Diagnostic {
    let mark = shown(stars.mark)
    return Diagnostic(
      .warning,
      at: place,
      stars.isEnd
        ? "** after \"\(mark)\" does not end bold text here and is printed, expected it after a word"
        : "** before \"\(mark)\" does not begin bold text here and is printed, expected it before a"
          + " word",
      code: "markdown.printed-stars",
      hint: stars.better.map { "put the punctuation outside of the stars: \(shown($0))" }
        ?? "put the punctuation outside of the stars, or a space beside them"
    )
  }
}
