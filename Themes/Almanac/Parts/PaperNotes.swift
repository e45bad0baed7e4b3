import Markup
import Pages

/// Links to definition cards as small numbers, for paper, where nobody can follow a link.
///
/// Works on finished markup: an attribute never holds a bare quotation mark, so the end of a link's
/// address and of its element are where they seem to be.
struct PaperNotes {
  /// The markup with a number behind every link to a card.
  let markup: HTML
  /// The cards' anchors in the order of their numbers.
  let anchors: [String]

  /// Cards that one page refers to at most; a page with more is a list of them, and needs no numbers.
  private static let most = 40

  init(_ html: HTML) {
    let mark = Array("index.html#".utf8)
    let end = Array("</a>".utf8)
    let bytes = html.bytes
    var found: [String] = []
    var result: [UInt8] = []
    var copied = 0
    var place = 0
    while let hit = PaperNotes.find(mark, in: bytes, from: place) {
      place = hit + mark.count
      guard PaperNotes.isMethod(bytes[..<hit]) else { continue }
      guard let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")),
        let close = PaperNotes.find(end, in: bytes, from: quote)
      else { break }
      let anchor = String(decoding: bytes[place..<quote], as: UTF8.self)
      let number = found.firstIndex(of: anchor) ?? found.count
      if number == found.count { found.append(anchor) }
      place = close + end.count
      result += bytes[copied..<place]
      result += Array("<sup class=\"ref\" aria-hidden=\"true\">\(number + 1)</sup>".utf8)
      copied = place
    }
    guard !found.isEmpty, found.count <= PaperNotes.most else {
      (markup, anchors) = (html, [])
      return
    }
    anchors = found
    markup = HTML(trusting: String(decoding: result + bytes[copied...], as: UTF8.self))
  }

  /// Whether the address that markup ends with is that of the method page or of one below it.
  private static func isMethod(_ markup: ArraySlice<UInt8>) -> Bool {
    guard let quote = markup.lastIndex(of: UInt8(ascii: "\"")) else { return false }
    let folders = markup[(quote + 1)...].split(separator: UInt8(ascii: "/"))
    return folders.suffix(2).contains { $0.elementsEqual("method".utf8) }
  }

  private static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    // Words that are looked for end with a sign that is rare.
    guard let last = word.last else { return nil }
    let text = bytes.span
    var end = start + word.count - 1
    while end < text.count {
      if text[end] == last {
        let place = end - word.count + 1
        if bytes[place...end].elementsEqual(word) { return place }
      }
      end += 1
    }
    return nil
  }
}

extension HTML {
  /// The piece with a prefix to every id in it and to whatever names one, so that pieces of several
  /// pages can stand on one.
  func prefixingIDs(_ prefix: String) -> HTML {
    var text = markup
    for (mark, isList) in [
      (" id=\"", false), (" aria-labelledby=\"", true), (" aria-controls=\"", false),
      (" href=\"#", false), ("url(#", false),
    ] {
      text = HTML.prefixing(text, after: mark, with: prefix, isList: isList)
    }
    return HTML(trusting: text)
  }

  private static func prefixing(
    _ text: String,
    after mark: String,
    with prefix: String,
    isList: Bool
  ) -> String {
    let pieces = text.split(separator: mark, omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return text }
    return pieces[0]
      + pieces.dropFirst().map { piece in
        guard isList, let quote = piece.firstIndex(of: "\"") else { return mark + prefix + piece }
        let names = piece[..<quote].split(separator: " ").map { prefix + $0 }
        return mark + names.joined(separator: " ") + piece[quote...]
      }.joined()
  }
}
