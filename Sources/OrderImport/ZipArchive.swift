import Diagnostics

/// The table of contents of a zip file, after PKWARE's APPNOTE 6.3, zip64 included.
struct ZipArchive {
  struct Member {
    /// As it is stored: UTF-8, or whatever the machine that packed it spoke.
    var name: [UInt8]
    var isUTF8: Bool
    var isEncrypted: Bool
    var method: Int
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where its own head begins.
    var offset: Int
  }

  let file: FileBytes
  private(set) var members: [Member] = []

  private static let maximumMembers = 100_000

  /// Reads the table at the end; `nil` if it is not there or leads out of the file.
  init?(_ file: FileBytes) {
    self.file = file
    guard let members = file.withBytes({ ZipArchive.members($0) }) else { return nil }
    self.members = members
  }

  func member(_ name: String) -> Member? {
    let wanted = Array(name.utf8)
    return members.first { $0.name == wanted }
  }

  private static func members(_ bytes: Span<UInt8>) -> [Member]? {
    guard let end = endRecord(bytes), let table = tablePlace(bytes, end) else { return nil }
    var (at, count) = table
    guard count <= maximumMembers else { return nil }
    var members: [Member] = []
    while members.count < count {
      guard let (member, next) = member(bytes, at) else { return nil }
      members.append(member)
      at = next
    }
    return members
  }

  /// The place of the record that ends every zip file; a comment of at most 65,535 bytes follows.
  private static func endRecord(_ bytes: Span<UInt8>) -> Int? {
    var at = bytes.count - 22
    let first = max(0, at - 0xffff)
    while at >= first {
      if bytes.number(at, 4) == 0x0605_4b50, let comment = bytes.number(at + 20, 2),
        at + 22 + comment <= bytes.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }

  private static func tablePlace(_ bytes: Span<UInt8>, _ end: Int) -> (at: Int, count: Int)? {
    guard let count = bytes.number(end + 10, 2), let at = bytes.number(end + 16, 4) else {
      return nil
    }
    guard count == 0xffff || at == 0xffff_ffff else { return (at, count) }
    guard bytes.number(end - 20, 4) == 0x0706_4b50 else { return (at, count) }
    guard let large = bytes.number(end - 12, 8), bytes.number(large, 4) == 0x0606_4b50,
      let largeCount = bytes.number(large + 32, 8), let largeAt = bytes.number(large + 48, 8)
    else { return nil }
    return (largeAt, largeCount)
  }

  private static func member(_ bytes: Span<UInt8>, _ at: Int) -> (Member, next: Int)? {
    guard bytes.number(at, 4) == 0x0201_4b50, let flags = bytes.number(at + 8, 2),
      let method = bytes.number(at + 10, 2), let checksum = bytes.number(at + 16, 4),
      let packed = bytes.number(at + 20, 4), let size = bytes.number(at + 24, 4),
      let nameLength = bytes.number(at + 28, 2), let extra = bytes.number(at + 30, 2),
      let comment = bytes.number(at + 32, 2), let offset = bytes.number(at + 42, 4),
      at + 46 + nameLength + extra <= bytes.count
    else { return nil }
    var member = Member(
      name: array(bytes, Cell(start: at + 46, end: at + 46 + nameLength)),
      isUTF8: flags & 0x800 != 0,
      isEncrypted: flags & 1 != 0,
      method: method,
      checksum: UInt32(truncatingIfNeeded: checksum),
      packedSize: packed,
      size: size,
      offset: offset
    )
    let extraStart = at + 46 + nameLength
    guard member.takeLargeNumbers(bytes, extraStart..<extraStart + extra) else { return nil }
    return (member, extraStart + extra + comment)
  }
}

extension ZipArchive.Member {
  /// Numbers beyond 4 GiB stand in a field of their own, in this order.
  fileprivate mutating func takeLargeNumbers(_ bytes: Span<UInt8>, _ extra: Range<Int>) -> Bool {
    var at = extra.lowerBound
    while at + 4 <= extra.upperBound, let id = bytes.number(at, 2),
      let length = bytes.number(at + 2, 2)
    {
      at += 4
      guard id == 1 else {
        at += length
        continue
      }
      for path in [\Self.size, \.packedSize, \.offset] where self[keyPath: path] == 0xffff_ffff {
        guard let number = bytes.number(at, 8), at + 8 <= extra.upperBound else { return false }
        self[keyPath: path] = number
        at += 8
      }
      return true
    }
    return true
  }

  /// The packed bytes' place in the file; `nil` if they are not all there.
  func range(in bytes: Span<UInt8>) -> Range<Int>? {
    guard bytes.number(offset, 4) == 0x0403_4b50, let name = bytes.number(offset + 26, 2),
      let extra = bytes.number(offset + 28, 2)
    else { return nil }
    let start = offset + 30 + name + extra
    guard start <= bytes.count, packedSize <= bytes.count - start else { return nil }
    return start..<start + packedSize
  }

  /// A stream of what it holds; `nil` if it is packed in a way that nobody uses for this.
  func stream(in file: FileBytes, limit: Int) -> PackedStream? {
    guard !isEncrypted, method == 0 || method == 8 || method == 93,
      let range = file.withBytes({ self.range(in: $0) })
    else { return nil }
    return PackedStream(
      file,
      range,
      method == 0 ? .none : method == 8 ? .deflate : .zstd,
      limit: limit
    )
  }

  /// The name as text.
  var title: String {
    var name = name
    if !isUTF8 {
      var copy = GrowingBytes(capacity: name.count)
      copy.append(name.span)
      let bytes = copy.take()
      if let guess = bytes.withBytes({ guessEncoding($0) }), guess.encoding != .utf8 {
        name = bytes.transcoded(from: guess).withBytes {
          array($0, Cell(start: 0, end: $0.count))
        }
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Span where Element == UInt8 {
  /// A number whose lowest byte comes first; `nil` where it leads out of the bytes or is no `Int`.
  func number(_ at: Int, _ size: Int) -> Int? {
    guard at >= 0, at <= count - size else { return nil }
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(self[at + index]) << UInt64(8 * index) }
    return Int(exactly: value)
  }
}
