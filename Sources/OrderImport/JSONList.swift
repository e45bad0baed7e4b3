/// Where the objects stand in a text.
struct JSONList {
  /// Behind the bracket of an array, or where the first object begins.
  private(set) var start = 0
  private(set) var isArray = false
  private var isInside = false
  /// Each line is an object of its own, so that a bad one costs no more than itself.
  private(set) var isByLine = false

  /// Names under which lists of orders stand in an object around them.
  private static let wrappers: Set<String> = [
    "orders", "data", "results", "result", "rows", "records", "list", "entries", "edges", "nodes",
    "response",
  ]

  init(_ bytes: Span<UInt8>) {
    var cursor = JSONCursor(at: 0, end: bytes.count)
    cursor.skipBlanks(bytes)
    start = cursor.at
    if cursor.peek(bytes) == 0x5b {
      (start, isArray) = (cursor.at + 1, true)
      return
    }
    guard cursor.skipValue(bytes) else {
      isByLine = JSONList.hasLines(bytes)
      return
    }
    let end = cursor.at
    cursor.skipBlanks(bytes)
    if cursor.at < bytes.count {
      isByLine = true
      for at in start..<end where bytes[at] == newline { isByLine = false }
    } else if let inner = JSONList.inner(bytes, start, depth: 0) {
      (start, isArray, isInside) = (inner + 1, true, true)
    }
  }

  /// Whether another line begins as an object of its own would.
  private static func hasLines(_ bytes: Span<UInt8>) -> Bool {
    var at = 1
    while at < bytes.count {
      if bytes[at] == 0x7b, bytes[at - 1] == newline { return true }
      at += 1
    }
    return false
  }

  /// Whether nothing follows the end of the list; inside an object that was looked at before.
  func isLast(_ cursor: JSONCursor, _ bytes: Span<UInt8>) -> Bool {
    guard !isInside else { return true }
    var cursor = cursor
    cursor.at += 1
    cursor.skipBlanks(bytes)
    return cursor.at == bytes.count
  }

  /// The bracket of the list inside an object that is only a cover.
  private static func inner(_ bytes: Span<UInt8>, _ at: Int, depth: Int) -> Int? {
    var cursor = JSONCursor(at: at + 1, end: bytes.count)
    var keys = 0
    var (named, only): (Int?, Int?) = (nil, nil)
    var deeper: Int?
    while true {
      cursor.skipBlanks(bytes)
      var key: [UInt8] = []
      guard cursor.peek(bytes) == 0x22, cursor.string(bytes, into: &key), cursor.take(0x3a, bytes)
      else { break }
      cursor.skipBlanks(bytes)
      keys += 1
      let isKnown = wrappers.contains(String(decoding: key, as: UTF8.self).lowercased())
      if cursor.peek(bytes) == 0x5b {
        let place = cursor.at
        var inside = JSONCursor(at: place + 1, end: bytes.count)
        inside.skipBlanks(bytes)
        if inside.peek(bytes) == 0x7b || inside.peek(bytes) == 0x5d {
          only = place
          if isKnown, named == nil { named = place }
        }
      } else if isKnown, cursor.peek(bytes) == 0x7b, deeper == nil {
        deeper = cursor.at
      }
      guard cursor.skipValue(bytes), cursor.take(0x2c, bytes) else { break }
    }
    if let named { return named }
    if keys == 1, let only { return only }
    if depth < 4, let deeper { return inner(bytes, deeper, depth: depth + 1) }
    return nil
  }
}
