/// A JSON text cut into its values, each with where it stands and where the next one begins.
///
/// Names with escapes are not read: `JSONText` writes none for the names that this program gives.
///
/// A class: each of the readers of a text's values holds it by one reference.
final class JSONTape: Sendable {
  enum Kind: UInt8 { case null, no, yes, number, string, escaped, list, object }

  /// A value, or in an object the name before one; a string without its quotes.
  struct Entry {
    var kind: Kind
    var start: Int32
    var end: Int32
    /// The entry behind this one and all within it.
    var next: Int32
  }

  let bytes: [UInt8]
  let entries: [Entry]

  /// The first value is the whole.
  ///
  /// - Throws: `JSONFault` for a text that is not JSON, is deeper than `deepest`, or is larger than
  ///   2 GB. O(bytes).
  init(_ bytes: [UInt8]) throws(JSONFault) {
    guard bytes.count < Int32.max, String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONFault()
    }
    var cutting = Cutting(bytes)
    try cutting.cut()
    entries = cutting.entries
    self.bytes = bytes
  }

  /// Text nests some ten deep; what nests further was not written here.
  fileprivate static let deepest = 64

  func slice(_ entry: Entry) -> ArraySlice<UInt8> { bytes[Int(entry.start)..<Int(entry.end)] }
}

/// The text is not what was to be read.
struct JSONFault: Error {}

/// Walks over a text once.
private struct Cutting {
  private let bytes: [UInt8]
  private(set) var entries: [JSONTape.Entry] = []
  private var at = 0
  /// The containers that are open.
  private var open: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    entries.reserveCapacity(bytes.count / 8)
  }

  mutating func cut() throws(JSONFault) {
    repeat {
      try value()
      try close()
    } while !open.isEmpty
    skip()
    guard at == bytes.count else { throw JSONFault() }
  }

  private mutating func skip() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  /// The next one; 0 at the end, which no text holds.
  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// One value; of a container its beginning, up to its first value.
  private mutating func value() throws(JSONFault) {
    skip()
    switch byte {
    case UInt8(ascii: "{"):
      if !missing() { try begin(.object, end: UInt8(ascii: "}")) }
    case UInt8(ascii: "["): try begin(.list, end: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  /// Takes `{"missing":"WORD"}`, as most cells of an edition are, in one step; false for anything
  /// else.
  private mutating func missing() -> Bool {
    let head: StaticString = "{\"missing\":\""
    guard stands(head) else { return false }
    let start = at + head.utf8CodeUnitCount
    var end = start
    while end < bytes.count, bytes[end] &- 0x61 < 26 || bytes[end] == UInt8(ascii: "_") { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\""),
      bytes[end + 1] == UInt8(ascii: "}")
    else { return false }
    append(.object, from: at, to: at)
    append(.string, from: at + 2, to: start - 3)
    append(.string, from: start, to: end)
    entries[entries.count - 3].next = Int32(entries.count)
    at = end + 2
    return true
  }

  /// Whether a word begins here.
  private func stands(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard at + word.count <= bytes.count else { return false }
      for index in word.indices where word[index] != bytes[at + index] { return false }
      return true
    }
  }

  private mutating func begin(_ kind: JSONTape.Kind, end: UInt8) throws(JSONFault) {
    guard open.count < JSONTape.deepest else { throw JSONFault() }
    let index = entries.count
    append(kind, from: at, to: at)
    at += 1
    skip()
    if byte == end {
      at += 1
      entries[index].next = Int32(entries.count)
      return
    }
    open.append(index)
    if kind == .object { try name() }
    try value()
  }

  /// Ends what ends here, up to the next value.
  private mutating func close() throws(JSONFault) {
    while let index = open.last {
      skip()
      let isObject = entries[index].kind == .object
      switch byte {
      case UInt8(ascii: ","):
        at += 1
        if isObject { try name() }
        return
      case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
        at += 1
        entries[index].next = Int32(entries.count)
        open.removeLast()
      default: throw JSONFault()
      }
    }
  }

  /// A name and the colon behind it.
  private mutating func name() throws(JSONFault) {
    skip()
    guard byte == UInt8(ascii: "\"") else { throw JSONFault() }
    try string()
    guard entries.last?.kind == .string else { throw JSONFault() }
    skip()
    guard byte == UInt8(ascii: ":") else { throw JSONFault() }
    at += 1
  }

  private mutating func string() throws(JSONFault) {
    at += 1
    let start = at
    var kind = JSONTape.Kind.string
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        append(kind, from: start, to: at)
        at += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escaped
        at += 2
      case ..<0x20: throw JSONFault()
      default: at += 1
      }
    }
    throw JSONFault()
  }

  private mutating func word(_ text: StaticString, _ kind: JSONTape.Kind) throws(JSONFault) {
    guard stands(text) else { throw JSONFault() }
    let start = at
    at += text.utf8CodeUnitCount
    append(kind, from: start, to: at)
  }

  /// A number in the grammar of RFC 8259, section 6.
  private mutating func number() throws(JSONFault) {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    let first = byte
    let whole = digits()
    guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else { throw JSONFault() }
    if byte == UInt8(ascii: ".") {
      at += 1
      guard digits() > 0 else { throw JSONFault() }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard digits() > 0 else { throw JSONFault() }
    }
    append(.number, from: start, to: at)
  }

  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    return at - start
  }

  private mutating func append(_ kind: JSONTape.Kind, from start: Int, to end: Int) {
    let next = Int32(entries.count + 1)
    entries.append(
      JSONTape.Entry(kind: kind, start: Int32(start), end: Int32(end), next: next)
    )
  }
}
