/// Which row of the original a line of text stands for, where the text was made from a table.
///
/// Lines count from 1, and so do rows.
struct Origin {
  /// From `line` on, lines stand for rows one by one (`step` 1), or all for the same row (0).
  private struct Run {
    var line: Int
    var row: Int
    var step: Int
  }

  private var runs: [Run] = []
  /// The original has a list of items for each order, which gave a row an item.
  var hasItemLists = false

  /// The text is the original: its lines are what a person sees.
  static let lines = Origin()

  /// Whether lines are the original's own, so that columns of bytes mean something in it too.
  var isText: Bool { runs.isEmpty }

  /// The row of the original, or the line itself where the text is the original.
  ///
  /// Cost: O(log runs).
  func row(ofLine line: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].line > line { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return line }
    let run = runs[low - 1]
    return run.row + (line - run.line) * run.step
  }

  /// Says that a record which takes so many lines stands for a row.
  mutating func add(line: Int, lineCount: Int, row: Int) {
    let step = lineCount == 1 ? 1 : 0
    if let last = runs.last, last.step == 1, step == 1, last.row + line - last.line == row {
      return
    }
    runs.append(Run(line: line, row: row, step: step))
  }
}

/// A table as CSV text: commas, quotes where they are needed, a line feed after each record.
struct TableText: ~Copyable {
  private var output: GrowingBytes
  private(set) var origin = Origin()
  private(set) var recordCount = 0
  private var line = 1
  private var linesOfRecord = 1
  /// Empty cells that are written only if another one follows.
  private var pending = 0
  private var recordStart = 0

  init(capacity: Int = 1 << 16) { output = GrowingBytes(capacity: capacity) }

  var byteCount: Int { output.count }

  mutating func emptyCells(_ count: Int) { pending += count }

  mutating func cell(_ bytes: Span<UInt8>) {
    guard bytes.count > 0 else {
      pending += 1
      return
    }
    separate()
    var isPlain = true
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte <= 0x2c, byte == 0x2c || byte == quote || byte == newline || byte == carriageReturn {
        isPlain = false
        break
      }
    }
    if isPlain { return output.append(bytes) }
    output.append(quote)
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == quote { output.append(quote) }
      if byte == newline { linesOfRecord += 1 }
      output.append(byte)
    }
    output.append(quote)
  }

  mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { unsafe cell($0.span) }
  }

  /// Ends the record; one whose cells are all empty becomes an empty line.
  mutating func endRecord(row: Int) {
    output.append(newline)
    origin.add(line: line, lineCount: linesOfRecord, row: row)
    line += linesOfRecord
    linesOfRecord = 1
    pending = 0
    recordCount += 1
    recordStart = output.count
  }

  /// Ends the record of a row that could not be read, so that the reader rejects it: it is wider
  /// than any header.
  mutating func endUnreadable(row: Int, width: Int) {
    for _ in 0...width { cell("?") }
    endRecord(row: row)
  }

  mutating func take() -> FileBytes { output.take() }

  private mutating func separate() {
    if output.count > recordStart { output.append(0x2c) }
    if pending > 0 {
      for _ in 0..<pending { output.append(0x2c) }
      pending = 0
    }
  }
}
