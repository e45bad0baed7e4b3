import Commerce

/// Gives each different key a code, in the order in which they first come.
///
/// Open addressing over 64-bit hashes; the keys themselves stand in one `KeyArena` and are compared
/// on a hit, so that two keys are never taken for one. The hash is fixed: codes do not depend on
/// the run.
struct KeyIndex {
  private(set) var keys = KeyArena()
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  var count: Int { hashes.count }

  /// The code of a key that may be new.
  mutating func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let hash = keyHash(bytes, start, end)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let code = slots[slot]
      if code < 0 { break }
      if hashes[Int(code)] == hash, isKey(code, bytes, start, end) { return code }
      slot = (slot + 1) & mask
    }
    let code = keys.append(bytes, start, end)
    hashes.append(hash)
    slots[slot] = code
    if hashes.count * 2 > slots.count { grow() }
    return code
  }

  mutating func code(_ key: [UInt8]) -> Int32 { code(key.span, 0, key.count) }

  private func isKey(_ code: Int32, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    keys.isEqual(code, bytes, start, end)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: -1, count: old.count * 2)
    mask = slots.count - 1
    for code in old where code >= 0 {
      var slot = Int(truncatingIfNeeded: hashes[Int(code)]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = code
    }
  }
}

/// Keys as they came, one after another; a `KeyTable` that this module can look into quickly.
struct KeyArena {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ key: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    for at in start..<end { bytes.append(key[at]) }
    ends.append(bytes.count)
    return Int32(ends.count - 1)
  }

  subscript(code: Int32) -> ArraySlice<UInt8> {
    let index = Int(code)
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  func text(_ code: Int32) -> String { String(decoding: self[code], as: UTF8.self) }

  func isEqual(_ code: Int32, _ other: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = code == 0 ? 0 : ends[Int(code) - 1]
    guard ends[Int(code)] - first == end - start else { return false }
    for offset in 0..<(end - start) where bytes[first + offset] != other[start + offset] {
      return false
    }
    return true
  }
}
