import Diagnostics

/// A list of JSON objects as CSV text: one object a line, one array of them, or an array inside an
/// object such as `{"orders": […]}`.
///
/// Nested objects become columns named by their path; the items of an order become rows that
/// repeat the order's own cells, and where nothing tells one order from another they get a key of
/// their own; other arrays of objects become columns with a number. The text is gone through twice:
/// the columns must be known before the first row.
struct JSONTable: ~Copyable {
  /// Objects may be nested so deep.
  private static let deepest = 64

  private var columns = JSONColumns()
  private var table = TableText(capacity: 1 << 18)
  private var order = JSONRecord()
  private var items: [JSONRecord] = []
  private var itemCount = 0
  private var scratch: [UInt8] = []
  private var key: [UInt8] = []
  private var isWriting = false
  private let limit: Int
  /// Stands before the number of an order that has no key of its own, such as the file's name.
  private let name: String
  private var lacksKey = false
  private var orderCount = 0
  private(set) var isTooLarge = false
  /// Lines that hold no object, each one a row that the reader rejects.
  private(set) var badLines: [Int] = []

  init(_ name: String, limit: Int) {
    self.name = name
    self.limit = limit
  }

  /// Whether text begins as JSON does, and not as a header that starts with a bracket.
  static func isJSON(_ bytes: Span<UInt8>) -> Bool {
    var cursor = JSONCursor(at: 0, end: min(bytes.count, 1 << 12))
    cursor.skipBlanks(bytes)
    guard let first = cursor.peek(bytes), first == 0x7b || first == 0x5b else { return false }
    cursor.at += 1
    cursor.skipBlanks(bytes)
    let next = cursor.peek(bytes)
    return first == 0x7b ? next == 0x22 || next == 0x7d : next == 0x7b || next == 0x5d
  }

  var left: Int { columns.left }
  var origin: Origin {
    var origin = table.origin
    origin.hasItemLists = columns.hasItems
    return origin
  }
  var hasRows: Bool { !columns.names.isEmpty }
  var byteCount: Int { table.byteCount }

  mutating func take() -> FileBytes { table.take() }

  /// Reads the whole text.
  ///
  /// - Returns: the line on which it stops to be JSON; `nil` if it is whole.
  mutating func read(_ bytes: Span<UInt8>) -> Int? {
    let list = JSONList(bytes)
    if let line = pass(bytes, list) { return line }
    guard !columns.names.isEmpty else { return nil }
    lacksKey = columns.lacksOrderKey
    for name in columns.names { table.cell(name) }
    if lacksKey { table.cell("order_id") }
    // The header is nobody's row; the same as the first line's is as good as any.
    table.endRecord(row: 1)
    isWriting = true
    badLines = []
    return pass(bytes, list)
  }

  private mutating func pass(_ bytes: Span<UInt8>, _ list: JSONList) -> Int? {
    var cursor = JSONCursor(at: list.start, end: bytes.count)
    var (line, counted) = (1, 0)
    func lines(upTo at: Int) -> Int {
      while counted < min(at, bytes.count) {
        if bytes[counted] == newline { line += 1 }
        counted += 1
      }
      return line
    }
    while true {
      cursor.skipBlanks(bytes)
      if list.isArray {
        if cursor.at > list.start, cursor.take(0x2c, bytes) { cursor.skipBlanks(bytes) }
        if cursor.peek(bytes) == 0x5d {
          return list.isLast(cursor, bytes) ? nil : lines(upTo: cursor.at)
        }
      } else if cursor.at >= bytes.count {
        return nil
      }
      let here = lines(upTo: cursor.at)
      begin()
      if list.isByLine {
        var end = cursor.at
        while end < bytes.count, bytes[end] != newline { end += 1 }
        var one = JSONCursor(at: cursor.at, end: end)
        let isFine = object(bytes, &one, JSONColumns.root, 0)
        one.skipBlanks(bytes)
        if isFine, one.at == end { write(here) } else { writeBad(here) }
        cursor.at = end
      } else {
        guard cursor.peek(bytes) == 0x7b, object(bytes, &cursor, JSONColumns.root, 0) else {
          return lines(upTo: cursor.at)
        }
        write(here)
      }
      if table.byteCount > limit {
        isTooLarge = true
        return nil
      }
    }
  }

  private mutating func begin() {
    order.clear()
    itemCount = 0
  }

  private mutating func writeBad(_ line: Int) {
    badLines.append(line)
    if isWriting { table.endUnreadable(row: line, width: columns.names.count + (lacksKey ? 1 : 0)) }
  }

  private mutating func write(_ line: Int) {
    guard isWriting else { return }
    orderCount += 1
    for row in 0..<max(1, itemCount) {
      for column in columns.names.indices {
        if !columns.isItem[column] {
          order.write(column, to: &table)
        } else if row < itemCount {
          items[row].write(column, to: &table)
        } else {
          table.emptyCells(1)
        }
      }
      if lacksKey { table.cell("\(name)#\(orderCount)") }
      table.endRecord(row: line)
    }
  }

  /// Reads an object at its brace.
  private mutating func object(
    _ bytes: Span<UInt8>,
    _ cursor: inout JSONCursor,
    _ node: Int,
    _ depth: Int
  ) -> Bool {
    guard depth < JSONTable.deepest, cursor.take(0x7b, bytes) else { return false }
    columns.restart(node)
    if cursor.take(0x7d, bytes) { return true }
    while true {
      cursor.skipBlanks(bytes)
      guard cursor.peek(bytes) == 0x22 else { return false }
      key.removeAll(keepingCapacity: true)
      guard cursor.string(bytes, into: &key), cursor.take(0x3a, bytes) else { return false }
      let child = columns.child(node, key[...])
      guard value(bytes, &cursor, child, depth + 1) else { return false }
      if cursor.take(0x7d, bytes) { return true }
      guard cursor.take(0x2c, bytes) else { return false }
    }
  }

  /// Reads a value; without a node it is left out.
  private mutating func value(
    _ bytes: Span<UInt8>,
    _ cursor: inout JSONCursor,
    _ node: Int?,
    _ depth: Int
  ) -> Bool {
    cursor.skipBlanks(bytes)
    guard let node else { return cursor.skipValue(bytes) }
    guard let first = cursor.peek(bytes) else { return false }
    switch first {
    case 0x7b: return object(bytes, &cursor, node, depth)
    case 0x5b: return array(bytes, &cursor, node, depth)
    default:
      scratch.removeAll(keepingCapacity: true)
      let isFine =
        first == 0x22
        ? cursor.string(bytes, into: &scratch) : cursor.scalar(bytes, into: &scratch)
      if isFine { keep(scratch[...], node) }
      return isFine
    }
  }

  private mutating func keep(_ value: ArraySlice<UInt8>, _ node: Int) {
    guard let column = columns.column(of: node), !value.isEmpty else { return }
    if columns.isItem[column], itemCount > 0 {
      items[itemCount - 1].set(column, value)
    } else {
      order.set(column, value)
    }
  }

  private mutating func array(
    _ bytes: Span<UInt8>,
    _ cursor: inout JSONCursor,
    _ node: Int,
    _ depth: Int
  ) -> Bool {
    guard depth < JSONTable.deepest, cursor.take(0x5b, bytes) else { return false }
    if cursor.take(0x5d, bytes) { return true }
    cursor.skipBlanks(bytes)
    guard cursor.peek(bytes) == 0x7b || cursor.peek(bytes) == 0x5b else {
      return words(bytes, &cursor, node)
    }
    let isItems = cursor.peek(bytes) == 0x7b && columns.holdsItems(node, depth: depth)
    var index = 0
    while true {
      var child: Int? = node
      if isItems {
        itemCount += 1
        if items.count < itemCount { items.append(JSONRecord()) }
        items[itemCount - 1].clear()
      } else {
        child = columns.child(node, Array("\(index)".utf8)[...])
      }
      guard value(bytes, &cursor, child, depth + 1) else { return false }
      index += 1
      if cursor.take(0x5d, bytes) { return true }
      guard cursor.take(0x2c, bytes) else { return false }
    }
  }

  /// A list of texts or numbers is one cell.
  private mutating func words(_ bytes: Span<UInt8>, _ cursor: inout JSONCursor, _ node: Int) -> Bool
  {
    var text: [UInt8] = []
    while true {
      cursor.skipBlanks(bytes)
      if !text.isEmpty { text += [0x2c, 0x20] }
      let isFine =
        cursor.peek(bytes) == 0x22
        ? cursor.string(bytes, into: &text) : cursor.scalar(bytes, into: &text)
      guard isFine else { return false }
      if cursor.take(0x5d, bytes) { break }
      guard cursor.take(0x2c, bytes) else { return false }
    }
    keep(text[...], node)
    return true
  }
}
