/// Which runs of 4 and of 8 bytes stand anywhere on the site, as two maps of bits.
///
/// May say yes for a run that is not there, never no for one that is. A text of the input of which
/// one run is missing is not on the site; nearly all are told from the site's so, at the cost of
/// one look.
struct GramSet {
  private var short = [UInt64](repeating: 0, count: 1 << (GramSet.shortBits - 6))
  private var long = [UInt64](repeating: 0, count: 1 << (GramSet.longBits - 6))

  private static let shortBits = 24
  private static let longBits = 27
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Adds all runs of a folded text; none reaches over the end of a text within it.
  ///
  /// Cost: O(bytes).
  mutating func add(_ text: Span<UInt8>) { GramSet.add(text, &short, &long) }

  private static func add(
    _ text: Span<UInt8>,
    _ shortMap: inout [UInt64],
    _ longMap: inout [UInt64]
  ) {
    var short = shortMap.mutableSpan
    var long = longMap.mutableSpan
    var run: UInt64 = 0
    var length = 0
    for at in text.indices {
      let byte = text[at]
      run = run << 8 | UInt64(byte)
      length = byte == FoldedText.end ? 0 : length + 1
      if length >= 4 { set(&short, place(run & 0xffff_ffff, shortBits)) }
      if length >= 8 { set(&long, place(run, longBits)) }
    }
  }

  /// Adds the runs of another set.
  mutating func formUnion(_ other: GramSet) {
    for at in short.indices { short[at] |= other.short[at] }
    for at in long.indices { long[at] |= other.long[at] }
  }

  /// Whether a text may stand on the site; true for one of fewer than 4 bytes.
  func mayHold(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 4 else { return true }
    let width = text.count < 8 ? 4 : 8
    var at = 0
    while true {
      var run: UInt64 = 0
      for offset in 0..<width { run = run << 8 | UInt64(text[at + offset]) }
      let isThere =
        width == 4
        ? GramSet.get(short, GramSet.place(run, GramSet.shortBits))
        : GramSet.get(long, GramSet.place(run, GramSet.longBits))
      if !isThere { return false }
      if at == text.count - width { return true }
      at = min(at + (width == 4 ? 1 : 4), text.count - width)
    }
  }

  @inline(__always)
  private static func place(_ run: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: (run &* factor) &>> UInt64(64 - bits))
  }

  @inline(__always)
  private static func set(_ words: inout MutableSpan<UInt64>, _ bit: Int) {
    // Most bits are set already, and what is not written need not go back to memory.
    let mask = (1 as UInt64) &<< UInt64(bit & 63)
    if words[bit &>> 6] & mask == 0 { words[bit &>> 6] |= mask }
  }

  @inline(__always)
  private static func get(_ words: [UInt64], _ bit: Int) -> Bool {
    (words[bit &>> 6] &>> UInt64(bit & 63)) & 1 == 1
  }
}
