import CSystem
import Synchronization

/// A zip file of the whole site, to take away.
///
/// It holds the files as they are published, locked ones sealed, in the byte order of their paths
/// below one folder, with one time for all, that of the edition's last day: the same site gives the
/// same bytes, whatever the number of threads. Names are UTF-8.
///
/// - Source: PKWARE, .ZIP File Format Specification (APPNOTE.TXT) 6.3.10, sections 4.3 and 4.4.
struct SiteArchive: Sendable {
  /// What everything lies in, so that unpacking it does not strew files about.
  private let folder: String
  private let date: UInt16

  /// `day` is year, month and day; before 1980 zip knows no time.
  init(folder: String, day: (year: Int, month: Int, day: Int)) {
    self.folder = folder
    date = UInt16(clamping: (max(0, day.year - 1980) << 9) | (day.month << 5) | day.day)
  }

  /// A file as it lies in the archive: as deflate makes it, or as it is where that is no gain.
  struct Part: Sendable {
    fileprivate var bytes: [UInt8]
    fileprivate var isDeflated: Bool
    fileprivate var checksum: UInt32
    /// Of the file itself.
    fileprivate var size: Int

    fileprivate init(bytes: [UInt8], isDeflated: Bool, checksum: UInt32, size: Int) {
      self.bytes = bytes
      self.isDeflated = isDeflated
      self.checksum = checksum
      self.size = size
    }

    init(_ file: [UInt8]) {
      checksum = unsafe file.withUnsafeBufferPointer { buffer in
        unsafe shim_checksum(0, buffer.baseAddress, buffer.count)
      }
      size = file.count
      let bound = shim_packed_bound(file.count)
      let packed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        count = unsafe file.withUnsafeBufferPointer { input in
          unsafe shim_pack(input.baseAddress, input.count, output.baseAddress, bound)
        }
      }
      isDeflated = !packed.isEmpty && packed.count < file.count
      bytes = isDeflated ? packed : file
    }
  }

  /// The bytes of the archive; `nil` beyond what a zip file without extensions can hold: 65,535
  /// files, 4 GB.
  func bytes(of parts: [String: Part]) -> [UInt8]? {
    let sorted = parts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let sum = parts.values.reduce(0) { $0 + $1.bytes.count }
    let names = parts.keys.reduce(0) { $0 + $1.utf8.count + folder.utf8.count + 1 }
    let most = Int(UInt32.max) - names - 100 * parts.count
    guard sorted.count < 0xffff, sum < most, parts.values.allSatisfy({ $0.size < most }) else {
      return nil
    }
    var file: [UInt8] = []
    file.reserveCapacity(sum + 2 * names + 100 * parts.count)
    var directory: [UInt8] = []
    for (path, part) in sorted {
      let name = Array((folder + "/" + path).utf8)
      let start = file.count
      let head = header(name, part)
      put(0x0403_4b50, 4, into: &file)
      file += head
      file += name
      file += part.bytes
      put(0x0201_4b50, 4, into: &directory)
      // Made on Unix, by version 2.0.
      put(0x0314, 2, into: &directory)
      directory += head
      // No comment, the first disk, no text.
      put(0, 2 + 2 + 2, into: &directory)
      // A plain file that everybody may read.
      put(0o100_644 << 16, 4, into: &directory)
      put(start, 4, into: &directory)
      directory += name
    }
    return file + directory + end(files: sorted.count, directory: directory.count, at: file.count)
  }

  /// The files of an archive that was made here, by path; none where it is another's.
  static func parts(of archive: [UInt8]) -> [String: Part] {
    var parts: [String: Part] = [:]
    var at = 0
    // A header has 30 bytes before the name, and no more than it writes.
    while at + 30 <= archive.count, number(4, in: archive, at: at) == 0x0403_4b50 {
      let name = at + 30
      let start = name + number(2, in: archive, at: at + 26)
      let end = start + number(4, in: archive, at: at + 18)
      guard end <= archive.count, number(2, in: archive, at: at + 28) == 0 else { return [:] }
      let path = archive[name..<start].drop { $0 != UInt8(ascii: "/") }.dropFirst()
      parts[String(decoding: path, as: UTF8.self)] = Part(
        bytes: Array(archive[start..<end]),
        isDeflated: number(2, in: archive, at: at + 8) == 8,
        checksum: UInt32(truncatingIfNeeded: number(4, in: archive, at: at + 14)),
        size: number(4, in: archive, at: at + 22)
      )
      at = end
    }
    return parts
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ count: Int, in bytes: [UInt8], at start: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// What the header of a file and its line in the directory share: version 2.0, names in UTF-8.
  private func header(_ name: [UInt8], _ part: Part) -> [UInt8] {
    var head: [UInt8] = []
    put(20, 2, into: &head)
    put(0x0800, 2, into: &head)
    put(part.isDeflated ? 8 : 0, 2, into: &head)
    put(0, 2, into: &head)
    put(Int(date), 2, into: &head)
    put(Int(part.checksum), 4, into: &head)
    put(part.bytes.count, 4, into: &head)
    put(part.size, 4, into: &head)
    put(name.count, 2, into: &head)
    put(0, 2, into: &head)
    return head
  }

  private func end(files: Int, directory: Int, at start: Int) -> [UInt8] {
    var end: [UInt8] = []
    put(0x0605_4b50, 4, into: &end)
    put(0, 4, into: &end)
    put(files, 2, into: &end)
    put(files, 2, into: &end)
    put(directory, 4, into: &end)
    put(start, 4, into: &end)
    put(0, 2, into: &end)
    return end
  }

  /// A number in so many bytes, the lowest first.
  private func put(_ number: Int, _ count: Int, into bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }
}

/// Packs files as they are written, from any thread.
final class ArchiveParts: Sendable {
  private let parts = Mutex<[String: SiteArchive.Part]>([:])

  func take(_ path: String, _ bytes: [UInt8]) { take(path, SiteArchive.Part(bytes)) }

  /// Takes a file that is packed already.
  func take(_ path: String, _ part: SiteArchive.Part) { parts.withLock { $0[path] = part } }

  var all: [String: SiteArchive.Part] { parts.withLock(\.self) }
}
