import Glibc

/// Lines of markup that were folded before: what the pages of a site have alike is read once.
///
/// Where a text has just ended, what a line adds does not depend on what stands before it, and where
/// one has just ended behind the line too, what follows does not depend on the line. Such a line
/// whose bytes are known adds nothing that was not added with them. Lines are compared byte by byte;
/// the table has one size, and a line takes another one's place in it when it is seen the second
/// time: most lines stand on one page alone.
struct KnownLines: Sendable {
  /// Shorter lines are folded as fast as they are looked up.
  static let shortest = 48
  private static let bits = 12
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15

  private var lines = [[UInt8]](repeating: [], count: 1 << KnownLines.bits)
  /// By place: the hash of the line that was seen last.
  private var seen = [UInt64](repeating: 0, count: 1 << KnownLines.bits)

  /// The line that begins at a place, without its end.
  static func line(of text: Span<UInt8>, from start: Int) -> Range<Int> {
    let end = unsafe text.withUnsafeBufferPointer { buffer -> Int? in
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      let found = unsafe memchr(base + start, 0x0a, buffer.count - start)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    }
    return start..<(end ?? max(start, text.count))
  }

  func holds(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let line = lines[KnownLines.place(KnownLines.hash(of: text, range))]
    guard line.count == range.count else { return false }
    return unsafe text.withUnsafeBufferPointer { buffer in
      unsafe line.withUnsafeBufferPointer { known in
        guard let a = buffer.baseAddress, let b = known.baseAddress else {
          return range.isEmpty
        }
        return unsafe memcmp(a + range.lowerBound, b, range.count) == 0
      }
    }
  }

  mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>) {
    let hash = KnownLines.hash(of: text, range)
    let place = KnownLines.place(hash)
    guard seen[place] == hash else {
      seen[place] = hash
      return
    }
    lines[place].removeAll(keepingCapacity: true)
    for at in range { lines[place].append(text[at]) }
  }

  private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(64 - bits))
  }

  /// Of the length and the first, middle and last eight bytes of a line of at least `shortest`.
  private static func hash(of text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count)
    for start in [range.lowerBound, range.lowerBound + range.count / 2, range.upperBound - 8] {
      var word: UInt64 = 0
      for offset in 0..<8 { word = word << 8 | UInt64(text[start + offset]) }
      hash = (hash ^ word) &* factor
      hash ^= hash >> 29
    }
    return hash &* factor
  }
}
