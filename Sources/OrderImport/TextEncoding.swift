/// The encodings that exports come in.
enum TextEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
  case cp932 = "CP932"
  case big5 = "Big5"
  case windows1252 = "Windows-1252"

  /// What iconv calls it; `nil` for those that are decoded here.
  ///
  /// cp932 and not Shift_JIS: the latter lacks signs that shops use, such as ① and ～.
  var iconvName: String? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .gb18030: "GB18030"
    case .cp932: "CP932"
    case .big5: "BIG5"
    case .windows1252: "CP1252"
    }
  }
}

/// An encoding, how sure that is, and how many bytes of a mark come before the text.
struct EncodingGuess {
  var encoding: TextEncoding
  /// 0…1.
  var sure: Double
  var markLength = 0
}

/// Finds the encoding of a file's bytes; `nil` if they are no text.
///
/// Cost: O(bytes), for all of them must be UTF-8 if one is to be sure of it.
func guessEncoding(_ bytes: Span<UInt8>) -> EncodingGuess? {
  guess(bytes, lookingAt: [0..<bytes.count])
}

/// Finds the encoding from the beginning of a file and fifteen places spread over the rest; `nil`
/// if the bytes are no text.
///
/// Cost: at most 2 MiB are looked at. What is lost: text beyond ASCII, or damage, that stands in
/// none of these places is not seen. So a large file that looks like ASCII is called UTF-8 with
/// `sure` 0.95, and whoever reads on must check each cell that matters.
func guessEncoding(sampleOf bytes: Span<UInt8>) -> EncodingGuess? {
  guess(bytes, lookingAt: sampleWindows(of: bytes))
}

private func guess(_ bytes: Span<UInt8>, lookingAt windows: [Range<Int>]) -> EncodingGuess? {
  let marks: [([UInt8], TextEncoding)] = [
    ([0xef, 0xbb, 0xbf], .utf8), ([0xff, 0xfe], .utf16LittleEndian),
    ([0xfe, 0xff], .utf16BigEndian), ([0x84, 0x31, 0x95, 0x33], .gb18030),
  ]
  for (mark, encoding) in marks where bytes.starts(with: mark) {
    return EncodingGuess(encoding: encoding, sure: 1, markLength: mark.count)
  }
  let zeros = ZeroBytes(bytes)
  if let guess = zeros.utf16 { return guess }
  if zeros.isBinary || bytes.hasBinaryMark { return nil }
  var shape = UTF8Shape()
  for window in windows { shape.add(bytes.extracting(window)) }
  if shape.invalid == 0 {
    let isWhole = windows.reduce(0) { $0 + $1.count } == bytes.count
    if shape.characters == 0 { return EncodingGuess(encoding: .utf8, sure: isWhole ? 1 : 0.95) }
    // Two bytes of another encoding may be one character by chance.
    return EncodingGuess(encoding: .utf8, sure: shape.characters < 3 ? 0.9 : 1)
  }
  // Mostly whole characters: UTF-8 that was damaged on its way.
  if shape.characters >= 10 * shape.invalid {
    return EncodingGuess(encoding: .utf8, sure: 0.9)
  }
  return guessLegacyEncoding(bytes)
}

/// What is looked at of a large file: the first 1 MiB, and fifteen pieces of 64 KiB from there to
/// its end, each cut at line ends so that no character is torn.
func sampleWindows(of bytes: Span<UInt8>) -> [Range<Int>] {
  let (first, piece, pieces) = (1 << 20, 1 << 16, 15)
  guard bytes.count > first + piece * pieces else { return [0..<bytes.count] }
  var windows = [0..<lineStart(bytes, upTo: first, notBefore: first / 2)]
  for index in 0..<pieces {
    let start = first + (bytes.count - first - piece) * index / (pieces - 1)
    let end = start + piece
    let from = lineStart(bytes, upTo: start + piece / 2, notBefore: start)
    windows.append(from..<(end == bytes.count ? end : lineStart(bytes, upTo: end, notBefore: from)))
  }
  return windows
}

/// The place behind the last line end before a place; that place itself where none is near.
private func lineStart(_ bytes: Span<UInt8>, upTo end: Int, notBefore start: Int) -> Int {
  var at = end
  while at > start {
    if bytes[at - 1] == newline || bytes[at - 1] == carriageReturn { return at }
    at -= 1
  }
  return end
}

extension Span where Element == UInt8 {
  func starts(with mark: [UInt8]) -> Bool {
    guard count >= mark.count else { return false }
    for index in mark.indices where self[index] != mark[index] { return false }
    return true
  }

  /// Whether a UTF-8 byte-order mark stands at a place.
  func hasMark(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xef && self[index + 1] == 0xbb && self[index + 2] == 0xbf
  }

  /// The first bytes of a zip (`.xlsx`), a PDF, an old Excel file, SQLite, PNG and zstd.
  fileprivate var hasBinaryMark: Bool {
    let marks: [[UInt8]] = [
      [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46, 0x2d], [0xd0, 0xcf, 0x11, 0xe0],
      Array("SQLite format 3".utf8), [0x89, 0x50, 0x4e, 0x47], [0x28, 0xb5, 0x2f, 0xfd],
    ]
    return marks.contains { starts(with: $0) }
  }
}

/// Where the zero bytes of the first 64 KiB stand: text has none, UTF-16 has them on one side.
private struct ZeroBytes {
  var even = 0
  var odd = 0
  let length: Int

  init(_ bytes: Span<UInt8>) {
    length = min(bytes.count, 1 << 16)
    for index in 0..<length where bytes[index] == 0 {
      if index & 1 == 0 { even += 1 } else { odd += 1 }
    }
  }

  var utf16: EncodingGuess? {
    guard length >= 8 else { return nil }
    let enough = max(4, length / 20)
    if odd >= enough, even * 20 <= odd {
      return EncodingGuess(encoding: .utf16LittleEndian, sure: 0.9)
    }
    if even >= enough, odd * 20 <= even {
      return EncodingGuess(encoding: .utf16BigEndian, sure: 0.9)
    }
    return nil
  }

  /// A stray zero is a matter of its row; more of them are no text.
  var isBinary: Bool { even + odd > 1 && (even + odd) * 1000 > length }
}

/// How far bytes are UTF-8: whole characters beyond ASCII, and bytes that fit nowhere.
struct UTF8Shape {
  private(set) var characters = 0
  private(set) var invalid = 0

  mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    let raw = unsafe bytes.bytes
    while index < bytes.count {
      while index + 8 <= bytes.count,
        unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
          & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < bytes.count else { return }
      if bytes[index] < 0x80 {
        index += 1
      } else {
        let length = utf8Length(bytes, index)
        if length == 0 { invalid += 1 } else { characters += 1 }
        index += max(1, length)
      }
    }
  }
}

/// The length of the UTF-8 character at a place; 0 if there is none.
func utf8Length(_ bytes: Span<UInt8>, _ index: Int) -> Int {
  func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xbf) -> Bool {
    index + offset < bytes.count && range.contains(bytes[index + offset])
  }
  switch bytes[index] {
  case 0..<0x80: return 1
  case 0xc2...0xdf: return continues(1) ? 2 : 0
  case 0xe0: return continues(1, 0xa0...0xbf) && continues(2) ? 3 : 0
  case 0xed: return continues(1, 0x80...0x9f) && continues(2) ? 3 : 0
  case 0xe1...0xef: return continues(1) && continues(2) ? 3 : 0
  case 0xf0: return continues(1, 0x90...0xbf) && continues(2) && continues(3) ? 4 : 0
  case 0xf1...0xf3: return continues(1) && continues(2) && continues(3) ? 4 : 0
  case 0xf4: return continues(1, 0x80...0x8f) && continues(2) && continues(3) ? 4 : 0
  default: return 0
  }
}

/// Whether a piece of text may be shown: UTF-8 throughout, and no zero byte.
func isText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  var index = start
  while index < end {
    let byte = bytes[index]
    if byte == 0 { return false }
    if byte < 0x80 {
      index += 1
    } else {
      let length = utf8Length(bytes, index)
      if length == 0 || index + length > end { return false }
      index += length
    }
  }
  return true
}
