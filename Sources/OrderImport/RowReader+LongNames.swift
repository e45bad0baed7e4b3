extension ProductTable {
  /// Bytes of a key or a name; of longer ones only the beginning is kept.
  static let longestName = 1000
}

extension RowReader {
  /// The code of a product whose key or name is far longer than any name: a whole description.
  @inline(never)
  func longProduct(
    _ bytes: Span<UInt8>,
    _ key: Cell,
    _ title: Cell,
    _ row: Row,
    isText: Bool,
    _ words: inout WorkerWords
  ) -> Int32 {
    var text: [UInt8] = []
    appendBeginning(bytes, key, isText: isText, &text)
    if key.count > ProductTable.longestName {
      // Other products may begin alike: the rest of the key tells them apart.
      text.append(space)
      let digits = String(fullHash(bytes, key, isText: isText), radix: 16)
      text.append(contentsOf: digits.utf8)
    }
    let keyEnd = text.count
    appendBeginning(bytes, title, isText: isText, &text)
    return words.products.code(
      text.span,
      Cell(start: 0, end: keyEnd),
      Cell(start: keyEnd, end: text.count),
      time: row.day &* 1440 &+ max(0, row.minute),
      isText: false
    )
  }

  /// Appends a cell's text, cut behind a whole character and marked with `…` if it is too long.
  private func appendBeginning(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    isText: Bool,
    _ output: inout [UInt8]
  ) {
    let first = output.count
    var at = cell.start
    while at < cell.end, output.count - first < ProductTable.longestName {
      output.append(bytes[at])
      at += length(bytes, at, cell, isText: isText)
    }
    guard at < cell.end else { return }
    while output.count > first, bytes[at] & 0xc0 == 0x80 {
      output.removeLast()
      at -= 1
    }
    output.append(contentsOf: "…".utf8)
  }

  /// Of a sign in the text: quotes stand doubled there.
  private func length(_ bytes: Span<UInt8>, _ at: Int, _ cell: Cell, isText: Bool) -> Int {
    isText && bytes[at] == quote && at + 1 < cell.end && bytes[at + 1] == quote ? 2 : 1
  }

  /// Of the signs that are meant, whatever way the cell was read (FNV-1a, 64 bits).
  private func fullHash(_ bytes: Span<UInt8>, _ cell: Cell, isText: Bool) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var at = cell.start
    while at < cell.end {
      hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01b3
      at += length(bytes, at, cell, isText: isText)
    }
    return hash
  }
}
