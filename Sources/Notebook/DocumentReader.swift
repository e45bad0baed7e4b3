import Diagnostics
import Markup

/// Reads Markdown into a `Document`: a loop over the events of the tree that writes our own HTML.
///
/// Nothing of the author's reaches the page unescaped; raw HTML is dropped with a warning, link
/// schemes are those of a list, and nesting stops at 100.
struct DocumentReader {
  /// The most bytes of one document.
  static let maximumBytes = 262_144
  static let maximumDepth = 100
  static let maximumTables = 200
  /// The most pieces of raw HTML that are named one by one.
  static let maximumPlaces = 100

  /// A node that the walk is inside of.
  struct Parent {
    var node: MarkdownEvent.Node
    var isStruck = false
  }

  let live: LiveSource
  let file: String
  var findings = Findings()
  var headings: [Document.Heading] = []
  var numbers: [Document.LiveNumber] = []
  var blocks: [Document.LiveBlock] = []
  var links: [Document.Link] = []
  var pieces: [Document.Piece] = []
  /// HTML that is not yet a piece.
  var markup = ""
  var parents: [Parent] = []
  /// Where to look for the next link or tag in `live.text`.
  var cursor = 0
  /// Set inside of a table, whose cells have no lines of their own.
  var isInCell = false
  var tableCount = 0
  /// The document's link definitions, once a table needs them.
  var definitions = ""
  private var rawHTMLCount = 0
  private var headingIDs = HeadingIDs()
  private var depth = 0
  private var reportedDepth = false
  /// For each open link: its index, or `nil` where it was refused.
  var openLinks: [Int?] = []
  /// Open pictures, and the words inside of the outermost.
  var pictureDepth = 0
  var alternative = ""
  var pictureLink: (index: Int?, title: String) = (nil, "")
  /// Bytes that searching for places may still look at.
  private var searchBudget = 20_000_000

  /// Reads what follows the byte `start` of a file.
  static func read(
    _ source: SourceText,
    from start: Int,
    into findings: inout Findings
  ) -> Document {
    let live = LiveSource(source, from: start, into: &findings)
    var reader = DocumentReader(live: live)
    reader.walk(MarkdownEvent.all(of: live.text))
    reader.flush()
    findings.add(contentsOf: reader.findings)
    return Document(
      file: source.file,
      frontMatter: Array(source.bytes.prefix(start)),
      headings: reader.headings,
      numbers: reader.numbers,
      blocks: reader.blocks,
      links: reader.links,
      pieces: reader.pieces
    )
  }

  private init(live: LiveSource) {
    self.live = live
    file = live.source.file
  }

  mutating func walk(_ events: [MarkdownEvent]) {
    let strikes = Strikethrough.toggles(in: events)
    var index = 0
    while index < events.count {
      let event = events[index]
      let level = depth + (event.node.isContainer && event.isEntering ? 1 : 0)
      defer { index += 1 }
      if event.node.isContainer { depth += event.isEntering ? 1 : -1 }
      if level > DocumentReader.maximumDepth {
        reportDepth(event)
        continue
      }
      if event.isEntering, !isInCell { checkStars(events, at: index) }
      if event.isEntering, let end = writeTable(events, at: index) {
        depth -= 1
        index = end
        continue
      }
      write(event, events, index, toggles: strikes[index] ?? 0)
    }
  }

  private mutating func write(
    _ event: MarkdownEvent,
    _ events: [MarkdownEvent],
    _ index: Int,
    toggles: Int
  ) {
    if event.node.isContainer, !event.isEntering, !parents.isEmpty { parents.removeLast() }
    switch event.node {
    case .text(let text): writeText(text, toggles: toggles, isTask: isTaskText(events, index))
    case .heading(let level): writeHeading(level, event, events, index)
    case .link(let url, let title):
      event.isEntering ? startLink(url, title, event) : endLink()
    case .image(let url, let title):
      event.isEntering ? startPicture(url, title, event) : endPicture()
    case .codeBlock(let info, let text): writeCode(info: info, text: text, event)
    case .htmlBlock(let raw), .htmlInline(let raw): dropHTML(raw, event)
    case .code(let text): writeInlineCode(text)
    case .softBreak: writeSoftBreak(before: index + 1 < events.count ? events[index + 1] : event)
    default: writeFrame(event)
    }
    if event.node.isContainer, event.isEntering { parents.append(Parent(node: event.node)) }
  }

  // Nodes that are only a pair of tags.
  private mutating func writeFrame(_ event: MarkdownEvent) {
    let isStart = event.isEntering
    switch event.node {
    case .quote: writeBlock(isStart ? "<blockquote>\n" : "</blockquote>\n")
    case .list(let isOrdered, let start, _):
      let name = isOrdered ? "ol" : "ul"
      let attribute = isOrdered && start != 1 ? " start=\"\(start)\"" : ""
      writeBlock(isStart ? "<\(name)\(attribute)>\n" : "</\(name)>\n")
    case .item: isStart ? writeBlock("<li>") : write("</li>\n")
    case .paragraph: writeParagraph(event)
    case .rule: writeBlock("<hr>\n")
    case .emphasis: writeInline(isStart ? "<em>" : "</em>")
    case .strong: writeInline(isStart ? "<strong>" : "</strong>")
    case .lineBreak: writeInline("<br>\n")
    default: break
    }
  }

  private mutating func writeParagraph(_ event: MarkdownEvent) {
    if event.isEntering, !isInCell { cursor = live.start(ofLine: event.firstLine) }
    var isTight = false
    if parents.count >= 2, case .item = parents[parents.count - 1].node,
      case .list(_, _, true) = parents[parents.count - 2].node
    {
      isTight = true
    }
    if isTight { return }
    event.isEntering ? writeBlock("<p>") : write("</p>\n")
  }

  private mutating func writeHeading(
    _ level: Int,
    _ event: MarkdownEvent,
    _ events: [MarkdownEvent],
    _ index: Int
  ) {
    let shownLevel = min(6, max(2, level))
    guard event.isEntering else { return write("</h\(shownLevel)>\n") }
    cursor = live.start(ofLine: event.firstLine)
    var title = ""
    for inner in events[(index + 1)...] {
      if case .heading = inner.node { break }
      switch inner.node {
      case .text(let text): title += named(text)
      case .code(let text) where inner.isEntering: title += live.restored(text)
      case .softBreak, .lineBreak: title += " "
      default: break
      }
    }
    let id = headingIDs.id(for: title)
    headings.append(Document.Heading(level: shownLevel, id: id, title: title))
    let start: HTML = "<h\(shownLevel) id=\"\(id)\">"
    writeBlock(start.markup)
  }

  /// The text with live numbers as their names.
  private func named(_ text: String) -> String {
    guard !live.marks.isEmpty else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let mark = live.markIndex(scalar) {
        result += live.marks[mark].name
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func isTaskText(_ events: [MarkdownEvent], _ index: Int) -> Bool {
    guard index > 0, case .paragraph = events[index - 1].node, events[index - 1].isEntering,
      parents.count >= 2, case .item = parents[parents.count - 2].node
    else { return false }
    return true
  }

  private mutating func writeText(_ text: String, toggles: Int, isTask: Bool) {
    var rest = text[...]
    if isTask {
      let isDone = text.hasPrefix("[x] ") || text.hasPrefix("[X] ")
      if isDone || text.hasPrefix("[ ] ") {
        rest = rest.dropFirst(4)
        write(isDone ? "☑ " : "☐ ")
      }
    }
    guard toggles > 0 else { return writeWords(rest) }
    for (index, part) in Strikethrough.split(rest, toggles: toggles).enumerated() {
      if index > 0, !parents.isEmpty {
        parents[parents.count - 1].isStruck.toggle()
        writeInline(parents[parents.count - 1].isStruck ? "<del>" : "</del>")
      }
      writeWords(part)
    }
  }

  private mutating func writeWords(_ text: Substring) {
    guard !live.marks.isEmpty else { return writePlain(String(text)) }
    var plain = ""
    for scalar in text.unicodeScalars {
      guard let index = live.markIndex(scalar) else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      writePlain(plain)
      plain = ""
      writeNumber(live.marks[index])
    }
    writePlain(plain)
  }

  mutating func writePlain(_ text: String) {
    if pictureDepth > 0 { alternative += text } else { write(HTML.escaped(text)) }
  }

  private mutating func writeNumber(_ mark: LiveSource.Mark) {
    guard mark.isClosed else {
      findings.add(.unclosedNumber(at: mark.location))
      return writePlain(mark.written)
    }
    let isName =
      !mark.name.isEmpty
      && mark.name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
          || "._-".utf8.contains(byte)
      }
    guard isName else {
      findings.add(.badNumberName(at: mark.nameLocation, mark.name))
      return writePlain(mark.written)
    }
    guard pictureDepth == 0 else {
      findings.add(.misplacedNumber(at: mark.location, "the words for a picture"))
      return writePlain(mark.written)
    }
    flush()
    pieces.append(.number(numbers.count))
    numbers.append(Document.LiveNumber(name: mark.name, location: mark.nameLocation))
  }

  /// A line end of the source is a space, but none between two signs of scripts without spaces.
  private mutating func writeSoftBreak(before next: MarkdownEvent) {
    if case .text(let text) = next.node, let after = text.unicodeScalars.first,
      let before = (pictureDepth > 0 ? alternative : markup).unicodeScalars.last,
      isUnspaced(before), isUnspaced(after)
    {
      return
    }
    pictureDepth > 0 ? (alternative += " ") : write("\n")
  }

  /// Han, kana, and the punctuation that goes with them.
  private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF60, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private mutating func writeInlineCode(_ text: String) {
    let text = live.restored(text)
    if pictureDepth > 0 {
      alternative += text
    } else {
      let code: HTML = "<code>\(text)</code>"
      write(code.markup)
    }
  }

  private mutating func dropHTML(_ raw: String, _ event: MarkdownEvent) {
    // A comment is meant to be unseen; an end tag was reported with its start.
    if raw.hasPrefix("<!--") || raw.hasPrefix("</") { return }
    rawHTMLCount += 1
    if rawHTMLCount > DocumentReader.maximumPlaces { return }
    let place: SourceLocation
    if case .htmlBlock = event.node {
      let start = live.start(ofLine: event.firstLine) + max(0, event.column - 1)
      place = live.location(min(start, live.text.count))
    } else {
      place = location(of: [raw], skipping: [0], event)
    }
    let isLast = rawHTMLCount == DocumentReader.maximumPlaces
    findings.add(.rawHTML(at: place, andMore: isLast))
  }

  private mutating func reportDepth(_ event: MarkdownEvent) {
    guard !reportedDepth else { return }
    reportedDepth = true
    findings.add(.nestedTooDeeply(at: fallback(event)))
  }

  mutating func location(ofAddress url: String, _ event: MarkdownEvent) -> SourceLocation {
    location(of: ["](\(url)", "](<\(url)", "<\(url)"], skipping: [2, 3, 1], event)
  }

  /// The place of the first of the words after the cursor, which then moves there; else the
  /// library's own guess, which is off in the later lines of quotes and lists.
  private mutating func location(
    of words: [String],
    skipping: [Int],
    _ event: MarkdownEvent
  ) -> SourceLocation {
    let end = min(live.text.count, cursor + 4_096)
    for (word, skip) in zip(words, skipping) {
      let bytes = Array(word.utf8)
      guard let first = bytes.first, searchBudget > 0, cursor < end else { continue }
      searchBudget -= end - cursor
      var offset = cursor
      while offset + bytes.count <= end {
        if live.text[offset] == first, live.text[offset...].starts(with: bytes) {
          cursor = offset + skip
          return live.location(cursor)
        }
        offset += 1
      }
    }
    return fallback(event)
  }

  private func fallback(_ event: MarkdownEvent) -> SourceLocation {
    if isInCell || event.firstLine == 0 { return live.location(min(cursor, live.text.count)) }
    let offset = live.start(ofLine: event.firstLine) + max(0, event.column - 1)
    return live.location(min(offset, live.text.count))
  }

  mutating func write(_ markup: String) { self.markup += markup }

  /// Markup within a line: not inside the words for a picture.
  mutating func writeInline(_ markup: String) {
    if pictureDepth == 0 { write(markup) }
  }

  /// Markup that begins a line.
  mutating func writeBlock(_ block: String) {
    if !markup.isEmpty, markup.utf8.last != 0x0A { markup += "\n" }
    markup += block
  }

  mutating func flush() {
    if !markup.isEmpty { pieces.append(.markup(markup)) }
    markup = ""
  }
}
