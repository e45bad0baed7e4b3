import CSystem

/// When a time zone's offset from UTC changes (TZif, RFC 9636).
struct ZoneRules {
  private var changes: [Int64] = []
  /// Seconds east of UTC from each change on; the first is what holds before all changes.
  private var offsets: [Int32] = [0]
  private var rule: YearlyRule?

  /// UTC.
  init() {}

  /// Reads a zone's file; `nil` if there is no such zone.
  init?(named name: String, folder: String) {
    if name == "UTC" || name == "Etc/UTC" || name == "GMT" { return }
    let isName = name.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == 0x2f || $0 == 0x5f || $0 == 0x2b || $0 == 0x2d
    }
    guard isName, !name.isEmpty, !name.hasPrefix("/"), name.utf8.count <= 64 else { return nil }
    guard let bytes = ZoneRules.contents("\(folder)/\(name)") else { return nil }
    guard parse(bytes) else { return nil }
  }

  /// Seconds east of UTC at a time, in seconds since 1970 UTC.
  func offset(at time: Int64) -> Int32 {
    if let rule, time >= (changes.last ?? .min) { return rule.offset(at: time) }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= time { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  private static func contents(_ path: String) -> [UInt8]? {
    var error: Int32 = 0
    let file = unsafe shim_open(path, &error)
    guard file >= 0 else { return nil }
    defer { shim_close(file) }
    var size: Int64 = 0
    guard unsafe shim_kind(file, &size) == Int32(SHIM_FILE.rawValue), size < 1 << 20 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var filled = 0
    while filled < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe shim_read(
          file,
          buffer.baseAddress.map { unsafe $0 + filled },
          buffer.count - filled,
          &error
        )
      }
      guard got > 0 else { return nil }
      filled += Int(got)
    }
    return bytes
  }

  private mutating func parse(_ bytes: [UInt8]) -> Bool {
    guard let first = Header(bytes, 0) else { return false }
    // The second block has 64-bit times; a file of version 1 has only the first.
    if first.version == 0 { return parse(bytes, first, width: 4) }
    guard let second = Header(bytes, first.end(width: 4)) else { return false }
    guard parse(bytes, second, width: 8) else { return false }
    let footer = bytes[second.end(width: 8)...]
    let text = footer.dropFirst().prefix { $0 != newline }
    rule = YearlyRule(Array(text))
    return true
  }

  private mutating func parse(_ bytes: [UInt8], _ header: Header, width: Int) -> Bool {
    guard header.types > 0, header.end(width: width) <= bytes.count else { return false }
    let typesStart = header.body + header.times * width
    let infoStart = typesStart + header.times
    func seconds(_ type: Int) -> Int32 {
      Int32(truncatingIfNeeded: integer(bytes, infoStart + type * 6, 4))
    }
    offsets = [seconds(0)]
    for index in 0..<header.times {
      changes.append(integer(bytes, header.body + index * width, width))
      let type = Int(bytes[typesStart + index])
      guard type < header.types else { return false }
      offsets.append(seconds(type))
    }
    return true
  }

  private struct Header {
    let version: UInt8
    let body: Int
    let times: Int
    let types: Int
    private let tail: (utc: Int, standard: Int, leaps: Int, characters: Int)

    init?(_ bytes: [UInt8], _ start: Int) {
      guard start >= 0, start + 44 <= bytes.count,
        bytes[start..<start + 4].elementsEqual("TZif".utf8)
      else { return nil }
      version = bytes[start + 4]
      func count(_ index: Int) -> Int { Int(integer(bytes, start + 20 + index * 4, 4)) }
      tail = (count(0), count(1), count(2), count(5))
      times = count(3)
      types = count(4)
      body = start + 44
      guard
        [tail.utc, tail.standard, tail.leaps, tail.characters, times, types]
          .allSatisfy({ (0...100_000).contains($0) })
      else { return nil }
    }

    func end(width: Int) -> Int {
      body + times * (width + 1) + types * 6 + tail.characters + tail.leaps * (width + 4)
        + tail.standard + tail.utc
    }
  }
}

/// A big-endian number of two's complement.
private func integer(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Int64 {
  var value = Int64(Int8(bitPattern: bytes[start]))
  for index in 1..<width { value = value << 8 | Int64(bytes[start + index]) }
  return value
}
