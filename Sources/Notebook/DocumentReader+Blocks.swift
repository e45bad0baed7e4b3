import Diagnostics
import Markup

extension DocumentReader {
  /// Reports the stars of a paragraph or heading that its text still holds once it is parsed.
  mutating func checkStars(_ events: [MarkdownEvent], at index: Int) {
    let event = events[index]
    switch event.node {
    case .paragraph, .heading: break
    default: return
    }
    let inner = events[(index + 1)...].prefix { $0.node != event.node || $0.isEntering }
    guard inner.contains(where: \.holdsStars) else { return }
    let start = live.start(ofLine: event.firstLine)
    let end = max(start, live.start(ofLine: event.lastLine + 1))
    for stars in PrintedStars.all(in: live.text[start..<min(end, live.text.count)]) {
      findings.add(.printedStars(at: live.location(stars.offset), stars))
    }
  }

  /// Writes a table where the event enters a paragraph that is one.
  ///
  /// - Returns: the index of the event that leaves the paragraph, or `nil` if there is no table.
  mutating func writeTable(_ events: [MarkdownEvent], at index: Int) -> Int? {
    let event = events[index]
    guard case .paragraph = event.node, !isInCell,
      let table = MarkdownTable(
        in: live,
        firstLine: event.firstLine,
        lastLine: event.lastLine,
        column: event.column
      ),
      let end = events[index...].firstIndex(where: { $0.node == .paragraph && !$0.isEntering })
    else { return nil }
    tableCount += 1
    let place = live.location(table.header.first?.offset ?? 0)
    guard !table.isCut, tableCount <= DocumentReader.maximumTables else {
      // One finding for all tables beyond the limit.
      if tableCount <= DocumentReader.maximumTables + 1 { findings.add(.tooManyCells(at: place)) }
      return end
    }
    if tableCount == 1 { definitions = linkDefinitions() }
    isInCell = true
    defer { isInCell = false }
    cursor = live.start(ofLine: event.firstLine)
    if !table.leading.isEmpty { walk(MarkdownEvent.all(of: table.leading)) }
    write(table)
    return end
  }

  private mutating func write(_ table: MarkdownTable) {
    let all = cellContents(table)
    writeBlock(
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(name(table, all))\"><table>\n"
    )
    var contents = all[...]
    writeHead(table, &contents)
    if !table.rows.isEmpty { write("<tbody>\n") }
    for row in table.rows {
      write("<tr>")
      for (cell, alignment) in zip(row, table.alignments) {
        write("<td")
        write(attribute(alignment))
        write(">")
        write(cell, contents.popFirst() ?? [])
        write("</td>")
      }
      write("</tr>\n")
    }
    write(table.rows.isEmpty ? "</table></div>\n" : "</tbody>\n</table></div>\n")
  }

  private mutating func writeHead(
    _ table: MarkdownTable,
    _ contents: inout ArraySlice<[MarkdownEvent]>
  ) {
    guard table.header.contains(where: { !$0.text.isEmpty }) else {
      contents = contents.dropFirst(table.header.count)
      return
    }
    write("<thead>\n<tr>")
    for (cell, alignment) in zip(table.header, table.alignments) {
      // The corner over the row names is no header of anything.
      write(cell.text.isEmpty ? "<td" : "<th scope=\"col\"")
      write("\(attribute(alignment))>")
      write(cell, contents.popFirst() ?? [])
      write(cell.text.isEmpty ? "</td>" : "</th>")
    }
    write("</tr>\n</thead>\n")
  }

  /// What the box that a wide table scrolls in is called: its column names, else its row names.
  private func name(_ table: MarkdownTable, _ contents: [[MarkdownEvent]]) -> String {
    let columns = max(table.header.count, 1)
    let words = { (cell: Int) in
      contents[cell].map { event -> String in
        switch event.node {
        case .text(let text), .code(let text): text
        default: ""
        }
      }.joined()
    }
    let heads = contents.indices.prefix(columns).map(words).filter { !$0.isEmpty }
    let rows = stride(from: columns, to: contents.count, by: columns)
    let names = (heads.isEmpty ? rows.prefix(6).map(words) : Array(heads.prefix(6)))
      .joined(separator: " · ")
    // A live number has no value before the page is made.
    let name = live.unmarked(names)
    return HTML.escaped(name.isEmpty ? "·" : String(name.prefix(160)))
  }

  private mutating func write(_ cell: MarkdownTable.Cell, _ events: [MarkdownEvent]) {
    cursor = cell.offset
    walk(events)
  }

  private func attribute(_ alignment: MarkdownTable.Alignment) -> String {
    switch alignment {
    case .none: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }

  /// The events inside each cell, header first; a cell of words alone is one text without asking the
  /// library, the others are read in one go.
  private func cellContents(_ table: MarkdownTable) -> [[MarkdownEvent]] {
    let texts = table.header.map(\.text) + table.rows.joined().map(\.text)
    let marked = texts.indices.filter { !MarkdownEvent.isPlain(texts[$0]) }
    var contents = texts.map { [MarkdownEvent(text: $0)] }
    guard !marked.isEmpty else { return contents }
    for (index, events) in zip(marked, markedContents(marked.map { texts[$0] })) {
      contents[index] = events
    }
    return contents
  }

  /// The events inside of cells.
  ///
  /// A no-break space before each cell keeps `#`, `-` or `>` at its start from becoming a block,
  /// and counts as a space for emphasis; it is taken off again.
  private func markedContents(_ texts: [String]) -> [[MarkdownEvent]] {
    let text = (texts.map { "\u{A0}\($0)" } + [definitions]).joined(separator: "\n\n")
    var cells: [[MarkdownEvent]] = []
    var isInside = false
    for event in MarkdownEvent.all(of: text) {
      if case .paragraph = event.node {
        isInside = event.isEntering
        if isInside { cells.append([]) }
      } else if isInside {
        cells[cells.count - 1].append(event)
      }
    }
    for index in cells.indices {
      guard case .text(let first)? = cells[index].first?.node,
        first.unicodeScalars.first == "\u{A0}"
      else { continue }
      cells[index][0].node = .text(String(first.unicodeScalars.dropFirst()))
    }
    return cells
  }

  /// The document's `[name]: address` lines, so that cells can use them; at most 20 KB.
  private func linkDefinitions() -> String {
    var lines: [String] = []
    var length = 0
    for line in 1...live.lineStarts.count {
      let range = live.start(ofLine: line)..<live.start(ofLine: line + 1)
      let bytes = live.text[range].drop { $0 == 0x20 }
      guard bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < range.upperBound, live.text[close + 1] == UInt8(ascii: ":"),
        length + bytes.count < 20_000
      else { continue }
      length += bytes.count
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    return lines.joined(separator: "\n")
  }

  /// Writes a code block, or the chart or table that a fenced block asks for.
  mutating func writeCode(info: String, text: String, _ event: MarkdownEvent) {
    let words = live.restored(info).split(separator: " ").map(String.init)
    if let kind = words.first.flatMap(Document.LiveBlock.Kind.init(rawValue:)) {
      return writeBlock(kind, Array(words.dropFirst()), live.restored(text), event)
    }
    let language = (words.first ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let code = live.restored(text)
    let block: HTML =
      language.isEmpty
      ? "<pre><code>\(code)</code></pre>\n"
      : "<pre><code class=\"language-\(String(language))\">\(code)</code></pre>\n"
    writeBlock(block.markup)
  }

  private mutating func writeBlock(
    _ kind: Document.LiveBlock.Kind,
    _ words: [String],
    _ body: String,
    _ event: MarkdownEvent
  ) {
    let fence =
      words.first.map { location(of: $0, inLine: event.firstLine, after: kind.rawValue) }
      ?? location(of: kind.rawValue, inLine: event.firstLine)
    var block = Document.LiveBlock(kind: kind, name: words.first ?? "", location: fence)
    if words.count > 1 {
      findings.add(.badBlock(at: fence, "\"\(kind.rawValue)\" is followed by more than one name"))
    }
    for (index, line) in body.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      readOption(String(line.trimmedSpaces), line: event.firstLine + 1 + index, into: &block)
    }
    guard !block.name.isEmpty else {
      findings.add(.badBlock(at: fence, "the \(kind.rawValue) has no name"))
      return
    }
    flush()
    pieces.append(.block(blocks.count))
    blocks.append(block)
  }

  private mutating func readOption(
    _ line: String,
    line number: Int,
    into block: inout Document.LiveBlock
  ) {
    guard !line.isEmpty else { return }
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let key = String(parts[0].trimmedSpaces)
    let value = parts.count == 2 ? String(parts[1].trimmedSpaces) : ""
    let place = location(of: value.isEmpty ? key : value, inLine: number)
    let names = ["measure", "caption", "rows"]
    switch key {
    case _ where names.contains(key) && value.isEmpty:
      findings.add(.badBlock(at: place, "\"\(key)\" has no value"))
    case "measure":
      block.name = value
      block.location = place
    case "caption": block.caption = value
    case "rows":
      if let rows = Int(value), (1...50).contains(rows) {
        block.rows = rows
      } else {
        findings.add(.badBlock(at: place, "rows is \"\(shown(value))\", expected 1 to 50"))
      }
    default:
      let keyPlace = location(of: key, inLine: number)
      findings.add(.unknownBlockOption(at: keyPlace, key, names))
    }
  }

  /// The place of a word in a line, after another where one is given.
  private func location(
    of word: String,
    inLine number: Int,
    after first: String = ""
  ) -> SourceLocation {
    let end = live.start(ofLine: number + 1)
    let find = { (word: String, start: Int) -> Int? in
      (start..<max(start, end)).first { live.text[$0..<end].starts(with: word.utf8) }
    }
    let start = live.start(ofLine: number)
    let from = first.isEmpty ? start : (find(first, start) ?? start) + first.utf8.count
    return live.location(find(word, min(from, end)) ?? start)
  }
}

extension MarkdownEvent {
  /// A text with two stars in it, which may have been escaped.
  fileprivate var holdsStars: Bool {
    guard case .text(let text) = node, text.utf8.contains(UInt8(ascii: "*")) else { return false }
    return text.contains("**")
  }
}
