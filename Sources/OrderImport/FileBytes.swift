import CSystem
import Diagnostics

/// The bytes of one file, mapped or in memory of their own.
///
/// A class, because the memory must be given back exactly once.
@safe final class FileBytes: Sendable {
  @unsafe private enum Storage {
    case none
    case mapped(UnsafeRawPointer, Int)
    case owned(UnsafeMutablePointer<UInt8>, Int)
  }

  // Never written to once it is set.
  nonisolated(unsafe) private let storage: Storage

  private init(_ storage: Storage) { unsafe self.storage = unsafe storage }

  /// Takes over memory made by `allocate`.
  init(owning memory: UnsafeMutablePointer<UInt8>, count: Int) {
    unsafe storage = .owned(memory, count)
  }

  deinit {
    switch unsafe storage {
    case .none: break
    case .mapped(let address, let count): unsafe shim_unmap(address, count)
    case .owned(let memory, _): unsafe memory.deallocate()
    }
  }

  var count: Int {
    switch unsafe storage {
    case .none: 0
    case .mapped(_, let count), .owned(_, let count): count
    }
  }

  func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    switch unsafe storage {
    case .none:
      let empty: [UInt8] = []
      return try body(empty.span)
    case .mapped(let address, let count):
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
    guard case .mapped(let address, let count) = unsafe storage, range.upperBound <= count else {
      return
    }
    unsafe shim_forget(address + range.lowerBound, range.count)
  }

  /// Larger files are mapped; smaller ones read, so that nobody can shorten them meanwhile.
  private static let mappedFrom = 16 << 20

  /// Opens a file.
  ///
  /// - Returns: its bytes, or `nil` and a finding that says why there are none.
  /// - Throws: `ImportFault` when the disk fails.
  static func open(_ source: OrderSource, _ findings: inout Findings) throws -> FileBytes? {
    var error: Int32 = 0
    let descriptor = unsafe shim_open(source.path, &error)
    guard descriptor >= 0 else {
      findings.add(try .notOpened(source, error))
      return nil
    }
    defer { shim_close(descriptor) }
    var size: Int64 = 0
    let kind = unsafe shim_kind(descriptor, &size)
    switch kind {
    case Int32(SHIM_FILE.rawValue): break
    case Int32(SHIM_FOLDER.rawValue):
      findings.add(.folder(source.name))
      return nil
    default:
      findings.add(.notAFile(source.name))
      return nil
    }
    guard size > 0 else {
      findings.add(.emptyFile(source.name))
      return nil
    }
    if size >= mappedFrom, let address = unsafe shim_map(descriptor, Int(size)) {
      return unsafe FileBytes(.mapped(address, Int(size)))
    }
    return try read(descriptor, Int(size), source)
  }

  private static func read(_ file: Int32, _ size: Int, _ source: OrderSource) throws -> FileBytes {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    var filled = 0
    while filled < size {
      var error: Int32 = 0
      let got = unsafe shim_read(file, memory + filled, size - filled, &error)
      guard got >= 0 else {
        unsafe memory.deallocate()
        throw unsafe ImportFault(path: source.path, reason: String(cString: shim_error_text(error)))
      }
      if got == 0 { break }
      filled += Int(got)
    }
    return unsafe FileBytes(owning: memory, count: filled)
  }
}

extension Diagnostic {
  fileprivate static func notOpened(_ source: OrderSource, _ error: Int32) throws -> Diagnostic {
    if shim_error_missing(error) != 0 {
      return Diagnostic(
        .error,
        at: SourceLocation(source.name),
        "there is no such file",
        code: "orders.missing-file",
        hint: "check the path"
      )
    }
    guard shim_error_denied(error) != 0 else {
      throw unsafe ImportFault(path: source.path, reason: String(cString: shim_error_text(error)))
    }
    return Diagnostic(
      .error,
      at: SourceLocation(source.name),
      "the file may not be read",
      code: "orders.unreadable",
      hint: "give yourself the right to read it"
    )
  }

  static func folder(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is a folder, expected a file of orders",
      code: "orders.folder",
      hint: "name the files in it"
    )
  }

  static func notAFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is a pipe or a device, expected a file of orders",
      code: "orders.not-a-file",
      hint: "save the export as a file first"
    )
  }

  static func emptyFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the file holds 0 bytes",
      code: "orders.empty-file",
      hint: "export it again"
    )
  }
}

/// Gives memory that was freed back to the system, so that what is done next can have it.
func releaseFreeMemory() { shim_release_free_memory() }
