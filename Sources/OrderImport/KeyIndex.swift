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

  /// The code of a key that may be new; `kind` tells keys of different kinds apart.
  mutating func code(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, kind: UInt64 = 0) -> Int32 {
    let hash = keyHash(bytes, start, end, kind)
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

  mutating func code(_ key: [UInt8], kind: UInt64 = 0) -> Int32 {
    code(key.span, 0, key.count, kind: kind)
  }

  /// A code for a key that is not looked up again: an order without an id.
  mutating func newCode(_ key: [UInt8]) -> Int32 {
    let code = keys.append(key.span, 0, key.count)
    hashes.append(UInt64(code) &* 0x9e37_79b9_7f4a_7c15)
    return code
  }

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

  /// The same keys under the same codes.
  var table: KeyTable {
    var table = KeyTable()
    for code in 0..<Int32(count) { table.append(self[code]) }
    return table
  }
}

/// A hash of bytes, eight at a time, by multiplication to the double width.
@inline(__always)
private func keyHash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ kind: UInt64) -> UInt64 {
  let raw = unsafe bytes.bytes
  var state = kind &+ UInt64(truncatingIfNeeded: end - start) &* 0xa076_1d64_78bd_642f
  var at = start
  while at + 8 <= end {
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    state = mix(state ^ word, 0xe703_7ed1_a0b4_28db)
    at += 8
  }
  var rest: UInt64 = 0
  while at < end {
    rest = rest << 8 | UInt64(bytes[at])
    at += 1
  }
  return mix(state ^ rest, 0x8ebc_6af0_9c88_c6e3)
}

@inline(__always)
private func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let wide = a.multipliedFullWidth(by: b)
  return wide.high ^ wide.low
}
