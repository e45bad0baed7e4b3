import CSystem

/// Unpacks a part of a file piece by piece, so that what comes out need not stand in memory whole.
@safe struct PackedStream: ~Copyable {
  enum Packing { case none, gzip, deflate, zstd }

  enum State: Equatable {
    case open, ended
    /// The packed bytes end before they say that they are complete.
    case short
    case damaged
    /// More came out than a list of orders can be.
    case tooLarge
  }

  private let file: FileBytes
  private var position: Int
  private let end: Int
  private let packing: Packing
  private let unpacker: OpaquePointer?
  private let limit: Int
  private(set) var state = State.open
  private(set) var count = 0
  private(set) var checksum: UInt32 = 0

  /// The packed bytes stand at `range` in the file.
  init(_ file: FileBytes, _ range: Range<Int>, _ packing: Packing, limit: Int? = nil) {
    self.file = file
    self.packing = packing
    self.limit = limit ?? PackedStream.limit(packed: range.count)
    position = range.lowerBound
    end = range.upperBound
    unsafe unpacker =
      switch packing {
      case .none: nil
      case .gzip: unsafe shim_unpacker_make(Int32(SHIM_GZIP.rawValue))
      case .deflate: unsafe shim_unpacker_make(Int32(SHIM_DEFLATE.rawValue))
      case .zstd: unsafe shim_unpacker_make(Int32(SHIM_ZSTD.rawValue))
      }
  }

  deinit { unsafe shim_unpacker_free(unpacker) }

  /// What may come out of so many packed bytes.
  ///
  /// Orders pack to between a fifth and a fiftieth. A file that grows by more than 250 was made to
  /// fill a disk or a memory, unless it is small; and no shop has 4 GiB of them.
  static func limit(packed: Int) -> Int {
    min(4 << 30, max(64 << 20, packed.multipliedReportingOverflow(by: 250).partialValue))
  }

  /// Puts the next bytes at the end of the output; 0 when there are no more, and `state` says why.
  mutating func read(into output: inout GrowingBytes, atLeast: Int = 1 << 16) -> Int {
    guard state == .open else { return 0 }
    let before = output.count
    while output.count == before, state == .open { step(&output, atLeast) }
    let got = output.count - before
    count += got
    if got > 0, packing == .none || packing == .deflate {
      checksum = output.withBytes { bytes in
        unsafe bytes.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return checksum }
          return unsafe shim_checksum(checksum, base + before, got)
        }
      }
    }
    if count > limit { state = .tooLarge }
    return got
  }

  private mutating func step(_ output: inout GrowingBytes, _ atLeast: Int) {
    guard packing != .none else {
      let length = min(atLeast, end - position)
      file.withBytes { output.append($0.extracting(position..<position + length)) }
      position += length
      if position == end { state = .ended }
      return
    }
    var ended: Int32 = 0
    var result = Int32(SHIM_MEMORY.rawValue)
    var left = 0
    unsafe output.fill(atLeast: atLeast) { target, free in
      // One byte more than is allowed is enough to know.
      let room = max(1, min(free, limit - count + 1))
      left = room
      file.withBytes { bytes in
        unsafe bytes.withUnsafeBufferPointer { input in
          guard let base = input.baseAddress, let unpacker = unsafe unpacker else { return }
          var inputLeft = end - position
          result = unsafe shim_unpack(
            unpacker,
            base + position,
            &inputLeft,
            target,
            &left,
            &ended
          )
          position = end - inputLeft
        }
      }
      return room - left
    }
    if result == Int32(SHIM_DAMAGED.rawValue) || result == Int32(SHIM_MEMORY.rawValue) {
      state = .damaged
    } else if ended == 1 {
      // Zeros fill up blocks of tapes; anything else is what is left of another member.
      state = hasNextMember() ? .open : isPadded ? .ended : .damaged
    } else if position == end, left > 0 {
      state = .short
    }
  }

  private var isPadded: Bool {
    guard packing == .gzip || packing == .zstd else { return true }
    return file.withBytes { bytes in
      for at in position..<end where bytes[at] != 0 { return false }
      return true
    }
  }

  /// Whether another member of a gzip or zstd file follows, and makes ready for it.
  private func hasNextMember() -> Bool {
    guard packing == .gzip || packing == .zstd, let unpacker = unsafe unpacker else { return false }
    let follows = file.withBytes { bytes in
      let rest = bytes.extracting(position..<end)
      return packing == .gzip ? rest.isGzip : rest.isZstd
    }
    return unsafe follows && shim_unpacker_reset(unpacker) == Int32(SHIM_DONE.rawValue)
  }
}

extension Span where Element == UInt8 {
  var isGzip: Bool { starts(with: [0x1f, 0x8b, 8]) }

  /// A frame of data, or one that is to be skipped, as some programs put first.
  var isZstd: Bool {
    if starts(with: [0x28, 0xb5, 0x2f, 0xfd]) { return true }
    return count > 3 && self[0] & 0xf0 == 0x50 && self[1] == 0x2a && self[2] == 0x4d
      && self[3] == 0x18
  }
}
