import Glibc

/// What tells a file or folder from itself after a change: no program can set the time of its entry.
///
/// Of a folder it tells whether a name in it came, went or was replaced.
struct EntryStamp: Hashable, CustomStringConvertible {
  /// `nil` if nothing stands there.
  let status: Disk.Status?

  /// A link is followed: the file it leads to is what is read.
  init(_ path: String) { status = Disk.status(path, followingLinks: true) }

  init(_ status: Disk.Status?) { self.status = status }

  static func == (a: EntryStamp, b: EntryStamp) -> Bool { a.numbers == b.numbers }

  func hash(into hasher: inout Hasher) { hasher.combine(numbers) }

  /// Whether it lay still before a moment: a later change then shows.
  ///
  /// Disks keep time in steps, and the clocks of two disks may differ: what changed in the last
  /// seconds before may change once more and look the same.
  func isSettled(before moment: timespec) -> Bool {
    guard let status else { return true }
    return status.entryChanged.tv_sec < moment.tv_sec - 2
  }

  private var numbers: [Int] {
    guard let status else { return [] }
    return [
      Int(truncatingIfNeeded: status.identity.device),
      Int(truncatingIfNeeded: status.identity.number), status.size, Int(status.mode),
      status.changed.tv_sec, status.changed.tv_nsec, status.entryChanged.tv_sec,
      status.entryChanged.tv_nsec,
    ]
  }

  var description: String { String(decoding: text, as: UTF8.self) }

  /// The numbers with a space before each; made for every file of a site.
  var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(96)
    for number in numbers {
      text.append(UInt8(ascii: " "))
      EntryStamp.append(number, to: &text)
    }
    return text
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    var rest = number.magnitude
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }

  /// A path or word on one line, whatever stands in it.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 || $0 == UInt8(ascii: "\\") }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte < 32 || byte == UInt8(ascii: "\\") {
        bytes += Array("\\\(byte).".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
