import Synchronization

/// The words of a column that all workers share, each with a code: products, channels, regions.
///
/// Codes are in the order of first sight, which depends on the threads: `ranking` makes them the
/// order of the words' bytes.
final class SharedWords: Sendable {
  private let index = Mutex(KeyIndex(capacity: 256))

  func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let key = array(bytes, Cell(start: start, end: end))
    return index.withLock { $0.code(key) }
  }

  var count: Int { index.withLock { $0.count } }

  func bytes(_ code: Int32) -> [UInt8] { index.withLock { Array($0.keys[code]) } }

  /// All words by their codes.
  var words: [[UInt8]] {
    index.withLock { index in (0..<Int32(index.count)).map { Array(index.keys[$0]) } }
  }
}

/// A worker's own look at shared words: a word is asked for at the others' table once.
struct WordTable {
  private let shared: SharedWords
  private var slots: [Int32]
  private var tokens: [KeyToken] = []
  private var codes: [Int32] = []
  private var store = KeyStore(number: 0)
  private var mask: Int
  private var lastToken = KeyToken.none
  private var lastCode: Int32 = -1

  init(_ shared: SharedWords, capacity: Int = 64) {
    self.shared = shared
    slots = Array(repeating: -1, count: capacity * 2)
    mask = capacity * 2 - 1
  }

  /// The code of a word.
  @inline(__always)
  mutating func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    guard end - start <= KeyToken.longestInline else { return longCode(bytes, start, end) }
    let token = KeyToken(bytes, start, end, kind: 0)
    if token.isSameInPlace(lastToken), lastCode >= 0 { return lastCode }
    lastToken = token
    var slot = Int(truncatingIfNeeded: token.hash) & mask
    while true {
      let place = slots[slot]
      if place < 0 { break }
      if tokens[Int(place)].isSameInPlace(token) {
        lastCode = codes[Int(place)]
        return lastCode
      }
      slot = (slot + 1) & mask
    }
    lastCode = shared.code(bytes, start, end)
    add(token, lastCode, at: slot)
    return lastCode
  }

  private mutating func longCode(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let hash = keyHash(bytes, start, end)
    let probe = KeyToken(hash: hash, store: 0, offset: 0, kind: 0)
    var slot = Int(truncatingIfNeeded: probe.hash) & mask
    while true {
      let place = slots[slot]
      if place < 0 { break }
      let token = tokens[Int(place)]
      if token.isStored, token.low == hash, isStored(token, bytes, start, end) {
        return codes[Int(place)]
      }
      slot = (slot + 1) & mask
    }
    let code = shared.code(bytes, start, end)
    add(store.add(bytes, start, end, kind: 0), code, at: slot)
    return code
  }

  private func isStored(_ token: KeyToken, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let range = store.range(token.offset)
    guard range.count == end - start else { return false }
    for offset in 0..<range.count where store.bytes[range.lowerBound + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  private mutating func add(_ token: KeyToken, _ code: Int32, at slot: Int) {
    slots[slot] = Int32(tokens.count)
    tokens.append(token)
    codes.append(code)
    guard tokens.count * 2 > slots.count else { return }
    mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (place, token) in tokens.enumerated() {
      var slot = Int(truncatingIfNeeded: token.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place)
    }
  }
}
