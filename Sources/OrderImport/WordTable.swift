import Synchronization

/// The words of a column that all workers share, each with a code: products, channels, regions.
///
/// Codes are in the order of first sight, which depends on the threads: `ranking` makes them the
/// order of the words' bytes.
final class SharedWords: Sendable {
  private let index = Mutex(KeyIndex(capacity: 256))
  /// Words that get a code; those behind share one, so that their column can only be dropped.
  let most: Int

  /// Words of a column whose codes an order has 16 bits for.
  static let mostCodes = 32_766

  init(most: Int = .max) { self.most = most }

  func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let key = array(bytes, Cell(start: start, end: end))
    return index.withLock { $0.count > most ? Int32(most) : $0.code(key) }
  }

  var count: Int { index.withLock { $0.count } }

  func bytes(_ code: Int32) -> [UInt8] { index.withLock { Array($0.keys[code]) } }

  /// How two words stand by their bytes, below 0 where the first comes first; no word is below 0.
  func order(_ a: Int32, _ b: Int32) -> Int {
    if a == b { return 0 }
    if a < 0 || b < 0 { return a < 0 ? -1 : 1 }
    return index.withLock { index in
      let (first, second) = (index.keys[a], index.keys[b])
      if first.elementsEqual(second) { return 0 }
      return first.lexicographicallyPrecedes(second) ? -1 : 1
    }
  }

  /// The same for products as lines name them, refunded or not.
  func order(ofProducts a: Int32, _ b: Int32) -> Int {
    order(EncodedProduct.code(a), EncodedProduct.code(b))
  }

  /// Whether all can be shown.
  var areText: Bool {
    index.withLock { index in
      (0..<Int32(index.count)).allSatisfy { code in
        let word = Array(index.keys[code])
        return isText(word.span, 0, word.count)
      }
    }
  }

  /// All words by their codes; none if there are more than can have one.
  var words: [[UInt8]] {
    index.withLock { index in
      index.count > most ? [] : (0..<Int32(index.count)).map { Array(index.keys[$0]) }
    }
  }
}

/// A worker's own look at shared words: a word is asked for at the others' table once.
struct WordTable {
  private struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// -1 where the entry is free.
    var code: Int32 = -1
  }

  private let shared: SharedWords
  private var entries: [Entry]
  private var used = 0
  private var shift: UInt64
  private var store = KeyStore(number: 0)
  private var last = Entry()

  init(_ shared: SharedWords, capacity: Int = 64) {
    self.shared = shared
    entries = Array(repeating: Entry(), count: capacity)
    shift = UInt64(64 - capacity.trailingZeroBitCount)
  }

  /// The code of a word.
  @inline(__always)
  mutating func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    guard end &- start <= KeyToken.longestInline else { return longCode(bytes, start, end) }
    let token = KeyToken(bytes, start, end, kind: 0)
    if token.low == last.low, token.high == last.high { return last.code }
    let slot = WordTable.slot(token, shift)
    let entry = entries[slot]
    if entry.low == token.low, entry.high == token.high, entry.code >= 0 {
      last = entry
      return entry.code
    }
    return search(token, slot, bytes, start, end)
  }

  @inline(__always)
  private static func slot(_ token: KeyToken, _ shift: UInt64) -> Int {
    let mixed = (token.low ^ token.high &* 0xa076_1d64_78bd_642f) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }

  @inline(never)
  private mutating func search(
    _ token: KeyToken,
    _ first: Int,
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Int32 {
    var slot = first
    while entries[slot].code >= 0 {
      if entries[slot].low == token.low, entries[slot].high == token.high {
        last = entries[slot]
        return last.code
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    last = Entry(low: token.low, high: token.high, code: shared.code(bytes, start, end))
    guard last.code < shared.most else { return last.code }
    add(last, at: slot)
    return last.code
  }

  @inline(never)
  private mutating func longCode(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let hash = keyHash(bytes, start, end)
    let probe = KeyToken(hash: hash, store: 0, offset: 0, kind: 0)
    var slot = WordTable.slot(KeyToken(low: probe.low, high: 0), shift)
    while entries[slot].code >= 0 {
      let token = KeyToken(low: entries[slot].low, high: entries[slot].high)
      if token.isStored, token.low == hash, store.holds(token, bytes, start, end) {
        return entries[slot].code
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    let code = shared.code(bytes, start, end)
    guard code < shared.most else { return code }
    let token = store.add(bytes, start, end, kind: 0)
    add(Entry(low: token.low, high: token.high, code: code), at: slot)
    return code
  }

  private mutating func add(_ entry: Entry, at slot: Int) {
    entries[slot] = entry
    used += 1
    guard used * 2 > entries.count else { return }
    let old = entries
    shift -= 1
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.code >= 0 {
      let token = KeyToken(low: entry.low, high: entry.high)
      let key = token.isStored ? KeyToken(low: token.low, high: 0) : token
      var slot = WordTable.slot(key, shift)
      while entries[slot].code >= 0 { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = entry
    }
  }
}
