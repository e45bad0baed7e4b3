import CSystem
import Diagnostics
import Glibc

/// The bytes of one file, mapped or in memory of their own.
///
/// A class, because the memory must be given back exactly once.
@safe final class FileBytes: Sendable {
  @unsafe private enum Storage {
    case none
    case mapped(UnsafeRawPointer, Int, OpenedFile)
    case owned(UnsafeMutablePointer<UInt8>, Int)
  }

  // Never written to once it is set.
  nonisolated(unsafe) private let storage: Storage
  /// Whether they came through a pipe, which gives them only once.
  let isPiped: Bool

  /// No bytes.
  init() {
    unsafe storage = .none
    isPiped = false
  }

  private init(_ storage: Storage) {
    unsafe self.storage = unsafe storage
    isPiped = false
  }

  /// Takes over memory that the C library allocated.
  init(owning memory: UnsafeMutablePointer<UInt8>, count: Int, isPiped: Bool = false) {
    unsafe storage = .owned(memory, count)
    self.isPiped = isPiped
  }

  deinit {
    switch unsafe storage {
    case .none: break
    case .mapped(let address, let count, _): unsafe shim_unmap(address, count)
    case .owned(let memory, _): unsafe free(memory)
    }
  }

  var count: Int {
    switch unsafe storage {
    case .none: 0
    case .mapped(_, let count, _), .owned(_, let count): count
    }
  }

  func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    switch unsafe storage {
    case .none:
      let empty: [UInt8] = []
      return try body(empty.span)
    case .mapped(let address, let count, _):
      let start = unsafe address.assumingMemoryBound(to: UInt8.self)
      let buffer = unsafe UnsafeBufferPointer(start: start, count: count)
      return try unsafe body(buffer.span)
    case .owned(let memory, let count):
      let buffer = unsafe UnsafeBufferPointer(start: UnsafePointer(memory), count: count)
      return try unsafe body(buffer.span)
    }
  }

  /// Tells that a part will not be looked at again soon: a mapped file need not fill the memory.
  func release(_ range: Range<Int>) {
    guard case .mapped(let address, let count, _) = unsafe storage, range.upperBound <= count else {
      return
    }
    unsafe shim_forget(address + range.lowerBound, range.count)
  }

  /// Whether the file was written to since it was opened, so that its bytes mean nothing.
  ///
  /// Bytes in memory of their own were looked at when they were read; a mapped file is to be asked
  /// after its last byte was used.
  var hasChanged: Bool {
    guard case .mapped(let address, _, let file) = unsafe storage else { return false }
    return unsafe shim_map_is_broken(address) != 0 || file.hasChanged
  }

  /// Larger files are mapped, smaller ones read.
  ///
  /// A mapped file costs no memory of its own, and one that is shortened meanwhile is noticed (see
  /// `shim_map`): so there is no need to guess by a file's age whether somebody still writes to it.
  private static let mappedFrom = 16 << 20

  /// Opens a file, or reads a pipe to its end.
  ///
  /// - Returns: its bytes, or `nil` and a finding that says why there are none.
  /// - Throws: `ImportFault` when the disk fails.
  static func open(
    _ source: OrderSource,
    _ options: ImportOptions,
    _ findings: inout Findings
  ) throws -> FileBytes? {
    guard let file = try OpenedFile(source, &findings) else { return nil }
    switch file.kind {
    case .pipe: return try readPipe(file, source, options, &findings)
    case .folder: findings.add(.folder(source.name))
    case .other: findings.add(.notAFile(source.name))
    case .file:
      guard file.size > 0 else {
        findings.add(.emptyFile(source.name))
        return nil
      }
      if file.size >= mappedFrom, let address = unsafe shim_map(file.descriptor, file.size) {
        return unsafe FileBytes(.mapped(address, file.size, file))
      }
      var bytes = GrowingBytes(capacity: file.size)
      while bytes.count < file.size {
        guard try bytes.read(file, atMost: file.size - bytes.count) > 0 else { break }
      }
      if !file.hasChanged, bytes.count == file.size { return bytes.take() }
      findings.add(.changed(source.name))
    }
    return nil
  }
}

extension GrowingBytes {
  /// Reads on in a file; 0 at its end.
  mutating func read(_ file: OpenedFile, atMost: Int) throws -> Int {
    var error: Int32 = 0
    var got = 0
    unsafe fill(atLeast: atMost) { target, _ in
      got = Int(unsafe shim_read(file.descriptor, target, atMost, &error))
      return max(0, got)
    }
    if got < 0 {
      if shim_error_again(error) != 0 { return -1 }
      throw ImportFault(path: file.path, error)
    }
    return got
  }
}

/// Gives memory that was freed back to the system, so that what is done next can have it.
func releaseFreeMemory() { shim_release_free_memory() }
