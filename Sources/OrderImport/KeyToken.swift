/// A key in 16 bytes: as it is up to 15 bytes, else its hash and where it stands in a `KeyStore`.
///
/// Comparing keys then needs no look at the text, and grouping millions of them no memory but
/// their own. The top byte of `high` tells the form: bit 7 for a stored key, three bits for the
/// kind, four for the length. All zero is no key.
struct KeyToken: Sendable {
  var low: UInt64
  var high: UInt64

  static let none = KeyToken(low: 0, high: 0)

  /// What such rows are tied by where they go on with whatever stands above.
  static let alwaysLeads: [UInt8] = [0xff]
  /// The order that the first rows of a part of a file go on with.
  static let leading = KeyToken(low: 0, high: 7 << 60)

  @inline(__always)
  var isNone: Bool { low == 0 && high == 0 }

  @inline(__always)
  var isStored: Bool { Int64(bitPattern: high) < 0 }

  /// What kind of key it is; keys of different kinds are never equal.
  var kind: UInt64 { high &>> 60 & 7 }

  /// Bytes of a key that stands in the token itself.
  var inlineCount: Int { Int(truncatingIfNeeded: high &>> 56 & 15) }

  static let longestInline = 15

  /// The key of a short text.
  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A text of at most 15 bytes.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, kind: UInt64) {
    let count = end &- start
    guard start &+ 16 <= bytes.count else {
      self = KeyToken.slowly(bytes, start, end, kind: kind)
      return
    }
    let raw = unsafe bytes.bytes
    let a = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    let b = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self).littleEndian
    // Ones for as many bytes as there are; shifts by less than a word only.
    let mask = (1 as UInt64 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    let isShort = count < 8
    low = isShort ? a & mask : a
    high = (isShort ? 0 : b & mask) | (kind &<< 60 | UInt64(truncatingIfNeeded: count) &<< 56)
  }

  /// Near the end of the text, where sixteen bytes cannot be loaded.
  @inline(never)
  private static func slowly(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    kind: UInt64
  ) -> KeyToken {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for offset in 0..<(end - start) {
      let byte = UInt64(bytes[start + offset])
      if offset < 8 {
        low |= byte << UInt64(offset * 8)
      } else {
        high |= byte << UInt64(offset * 8 - 64)
      }
    }
    return KeyToken(low: low, high: high | kind << 60 | UInt64(end - start) << 56)
  }

  /// A longer text that stands in a store.
  init(hash: UInt64, store: Int, offset: Int, kind: UInt64) {
    low = hash
    high = 1 << 63 | kind << 60 | UInt64(store & 0xff) << 48 | UInt64(offset)
  }

  var store: Int { Int(high >> 48 & 0xff) }
  var offset: Int { Int(high & 0xffff_ffff_ffff) }

  /// Of equal keys equal, whatever store they stand in.
  @inline(__always)
  var hash: UInt64 {
    isStored ? mixed(low, kind | 0x9e37_79b9_7f4a_7c15) : mixed(low ^ 0xa076_1d64_78bd_642f, high)
  }

  /// Some order of keys that does not depend on where they are stored.
  func comesBefore(_ other: KeyToken) -> Bool {
    let (a, b) = (high >> 56, other.high >> 56)
    if a != b { return a < b }
    return low != other.low ? low < other.low : !isStored && high < other.high
  }

  /// Whether a short key holds nothing but ASCII without `*` and zero bytes.
  @inline(__always)
  var isPlainASCII: Bool {
    let count = UInt64(inlineCount)
    let tail = high & 0xff_ffff_ffff_ffff
    if (low | tail) & 0x8080_8080_8080_8080 != 0 { return false }
    // Behind the end stand zeros: they are filled up, so that only real ones are seen.
    let fill = ~0 as UInt64 &<< (count &* 8)
    let a = count < 8 ? low | fill : low
    let b = count < 8 ? ~0 : tail | fill
    return !hasZeroByte(a) && !hasZeroByte(b) && !hasZeroByte(low ^ 0x2a2a_2a2a_2a2a_2a2a)
      && !hasZeroByte(tail ^ 0x2a2a_2a2a_2a2a_2a2a)
  }

  /// Whether a short key holds nothing but ASCII signs from `0` on, as most do.
  @inline(__always)
  var isSimple: Bool {
    let zeros: UInt64 = 0x3030_3030_3030_3030
    let bits = UInt64(truncatingIfNeeded: inlineCount &* 8)
    // Behind the end stand zeros: they pass for digits.
    let fill = ~0 as UInt64 &<< bits
    let a = bits < 64 ? low | (zeros & fill) : low
    let tail = high & 0xff_ffff_ffff_ffff
    let b = bits < 64 ? zeros : tail | (zeros & fill)
    return (a | (a &- zeros) | b | (b &- zeros)) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether a short ASCII key holds a digit; words that stand for nobody hold none.
  @inline(__always)
  var hasDigit: Bool { hasDigitByte(low) || hasDigitByte(high & 0xff_ffff_ffff_ffff) }

  /// Whether a short key can be no number that a spreadsheet has rounded, such as `3.5E+16`.
  @inline(__always)
  var hasNoPlus: Bool {
    !hasZeroByte(low ^ 0x2b2b_2b2b_2b2b_2b2b)
      && !hasZeroByte((high | 0xff << 56) ^ 0x2b2b_2b2b_2b2b_2b2b)
  }

  /// Whether two keys are the same without a look at any store; stored ones may still be.
  @inline(__always)
  func isSameInPlace(_ other: KeyToken) -> Bool { low == other.low && high == other.high }
}

@inline(__always)
private func hasZeroByte(_ word: UInt64) -> Bool {
  (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
}

/// Whether one of eight ASCII bytes is between `0` and `9`.
@inline(__always)
private func hasDigitByte(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let low = word & 0x7f7f_7f7f_7f7f_7f7f
  let below = ones &* (127 + 0x3a) &- low
  let above = low &+ ones &* (127 - 0x2f)
  return below & ~word & above & 0x8080_8080_8080_8080 != 0
}

/// A product of 128 bits folded to 64.
@inline(__always)
func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
  let wide = (a ^ 0xe703_7ed1_a0b4_28db).multipliedFullWidth(by: b ^ 0x8ebc_6af0_9c88_c6e3)
  return wide.high ^ wide.low
}

/// A hash of bytes, eight at a time.
@inline(__always)
func keyHash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
  let raw = unsafe bytes.bytes
  var state = UInt64(truncatingIfNeeded: end - start) &* 0xa076_1d64_78bd_642f
  var at = start
  while at + 8 <= end {
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
    state = mixed(state ^ word, 0x2d35_8dcc_aa6c_78a5)
    at += 8
  }
  var rest: UInt64 = 0
  while at < end {
    rest = rest << 8 | UInt64(bytes[at])
    at += 1
  }
  return mixed(state ^ rest, 0x8bb8_4b93_962e_acc9)
}

/// Keys that are too long for a token, one after another, each behind its length.
struct KeyStore: Sendable {
  let number: Int
  private(set) var bytes: [UInt8] = []

  init(number: Int) { self.number = number }

  mutating func add(_ text: Span<UInt8>, _ start: Int, _ end: Int, kind: UInt64) -> KeyToken {
    let offset = bytes.count
    let count = UInt32(truncatingIfNeeded: end - start)
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: count >> UInt32(shift * 8))) }
    for at in start..<end { bytes.append(text[at]) }
    return KeyToken(
      hash: keyHash(text, start, end),
      store: number,
      offset: offset,
      kind: kind
    )
  }

  /// Whether a token stands for a text.
  func holds(_ token: KeyToken, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let range = range(token.offset)
    guard range.count == end - start else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != text[start + offset] {
      return false
    }
    return true
  }

  func range(_ offset: Int) -> Range<Int> {
    var count = 0
    for shift in 0..<4 { count |= Int(bytes[offset + shift]) << (shift * 8) }
    return offset + 4..<offset + 4 + count
  }
}

/// The stores of all workers: what is needed to compare and write out any token.
struct KeyStores: Sendable {
  var stores: [KeyStore] = []

  @inline(__always)
  func areEqual(_ a: KeyToken, _ b: KeyToken) -> Bool {
    if a.isSameInPlace(b) { return true }
    guard a.isStored, b.isStored, a.low == b.low, a.kind == b.kind else { return false }
    return bytes(of: a).elementsEqual(bytes(of: b))
  }

  func bytes(of token: KeyToken) -> ArraySlice<UInt8> {
    if token.isStored {
      let store = stores[token.store]
      return store.bytes[store.range(token.offset)]
    }
    return token.inlineBytes[...]
  }

  /// Adds a key's bytes to others.
  @inline(__always)
  func append(_ token: KeyToken, to result: inout [UInt8]) {
    guard !token.isStored else { return result.append(contentsOf: bytes(of: token)) }
    for offset in 0..<token.inlineCount { result.append(token.inlineByte(offset)) }
  }

}

extension KeyToken {
  @inline(__always)
  func inlineByte(_ offset: Int) -> UInt8 {
    let word = offset < 8 ? low : high
    return UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: offset &* 8))
  }

  var inlineBytes: [UInt8] { (0..<inlineCount).map { inlineByte($0) } }
}
