import Dispatch
import Synchronization

/// Stands in UTF-8 text for what could not be decoded: no UTF-8 character contains it, so that a
/// needed cell that holds one is rejected.
private let undecodable: UInt8 = 0xff

extension FileBytes {
  /// The same text as UTF-8, line for line.
  func transcoded(from guess: EncodingGuess) -> FileBytes {
    let high: Int
    switch guess.encoding {
    case .utf16LittleEndian: high = 1
    case .utf16BigEndian: high = 0
    default: return decodedByParts(guess.markLength, guess.encoding)
    }
    return withBytes { bytes in
      let text = bytes.extracting(min(guess.markLength, bytes.count)..<bytes.count)
      return decodedUTF16(text, highByte: high)
    }
  }
}

private func decodedUTF16(_ bytes: Span<UInt8>, highByte: Int) -> FileBytes {
  var output = GrowingBytes(capacity: bytes.count + 16)
  var index = 0
  func unit(_ at: Int) -> UInt32 {
    UInt32(bytes[at + highByte]) << 8 | UInt32(bytes[at + 1 - highByte])
  }
  while index + 1 < bytes.count {
    var scalar = unit(index)
    index += 2
    if (0xd800..<0xdc00).contains(scalar), index + 1 < bytes.count,
      (0xdc00..<0xe000).contains(unit(index))
    {
      scalar = 0x10000 + (scalar - 0xd800) << 10 + (unit(index) - 0xdc00)
      index += 2
    }
    output.append(scalar: scalar)
  }
  if index < bytes.count { output.append(undecodable) }
  return output.take()
}

extension FileBytes {
  /// Bytes of a part: characters never reach over a line end, so each part is decoded by itself.
  private static let partSize = 1 << 21
  /// Parts decoded at a time: more would need more memory.
  private static let partsAtOnce = 8

  private func decodedByParts(_ start: Int, _ encoding: TextEncoding) -> FileBytes {
    let decoder = CellDecoder(encoding)
    var output = GrowingBytes(capacity: count + count / 4 + 16)
    var next = min(start, count)
    // Their memory serves for all parts: to ask the system for new one each time costs as much as
    // the decoding.
    let texts = Mutex([[UInt8]](repeating: [], count: FileBytes.partsAtOnce))
    while next < count {
      let parts = self.parts(from: next)
      DispatchQueue.concurrentPerform(iterations: parts.count) { index in
        var text: [UInt8] = []
        texts.withLock { swap(&$0[index], &text) }
        text.removeAll(keepingCapacity: true)
        withBytes { bytes in
          decoder.decode(bytes, parts[index].lowerBound, parts[index].upperBound, into: &text)
        }
        texts.withLock { swap(&$0[index], &text) }
      }
      texts.withLock { texts in
        for text in texts.prefix(parts.count) { output.append(text.span) }
      }
      let end = parts.last?.upperBound ?? count
      release(next..<end)
      next = end
    }
    return output.take()
  }

  private func parts(from start: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = start
    withBytes { bytes in
      while first < bytes.count, parts.count < FileBytes.partsAtOnce {
        let end = min(bytes.count, first + FileBytes.partSize)
        let last = min(bytes.count, endOfLine(bytes, end, endsWithReturn: false) + 1)
        parts.append(first..<last)
        first = last
      }
    }
    return parts
  }
}

extension GrowingBytes {
  fileprivate mutating func append(scalar: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift & 0x3f)) }
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xc0 | scalar >> 6))
      append(tail(0))
    case 0xd800..<0xe000: append(undecodable)
    case 0x800..<0x10000:
      append(UInt8(0xe0 | scalar >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(0xf0 | scalar >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
