import CSystem

/// Stands in UTF-8 text for what could not be decoded: no UTF-8 character contains it, so that a
/// needed cell that holds one is rejected.
private let undecodable: UInt8 = 0xff

extension FileBytes {
  /// The same text as UTF-8, line for line.
  func transcoded(from guess: EncodingGuess) -> FileBytes {
    withBytes { bytes in
      let text = bytes.extracting(min(guess.markLength, bytes.count)..<bytes.count)
      switch guess.encoding {
      case .utf16LittleEndian: return decodedUTF16(text, highByte: 1)
      case .utf16BigEndian: return decodedUTF16(text, highByte: 0)
      default: return decodedByTable(text, guess.encoding)
      }
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

private func decodedByTable(_ bytes: Span<UInt8>, _ encoding: TextEncoding) -> FileBytes {
  var output = GrowingBytes(capacity: bytes.count + bytes.count / 2 + 16)
  guard let name = encoding.iconvName, let decoder = unsafe shim_decoder_make(name) else {
    for index in 0..<bytes.count {
      output.append(bytes[index] < 0x80 ? bytes[index] : undecodable)
    }
    return output.take()
  }
  defer { unsafe shim_decoder_free(decoder) }
  unsafe bytes.withUnsafeBufferPointer { input in
    guard let base = input.baseAddress else { return }
    var position = 0
    while position < input.count {
      var state: Int32 = 0
      unsafe output.fill(atLeast: 1 << 12) { target, free in
        var inputLeft = input.count - position
        var outputLeft = free
        state = unsafe shim_decode(decoder, base + position, &inputLeft, target, &outputLeft)
        position = input.count - inputLeft
        return free - outputLeft
      }
      if state == Int32(SHIM_DAMAGED.rawValue) || state == Int32(SHIM_PARTIAL.rawValue) {
        output.append(undecodable)
        position += 1
      }
    }
  }
  return output.take()
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
