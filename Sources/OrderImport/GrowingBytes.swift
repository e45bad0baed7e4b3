import Glibc

extension [UInt8] {
  /// Copies a piece of bytes to the end at once.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

/// Memory that grows while it is filled and then becomes a file's bytes.
///
/// From the C library and not from Swift's allocator, because large pieces then grow without being
/// copied, and shrink to what was filled.
@safe struct GrowingBytes: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>?
  private var capacity = 0
  private(set) var count = 0

  init(capacity: Int) {
    unsafe memory = nil
    grow(to: max(64, capacity))
  }

  deinit { unsafe Glibc.free(memory) }

  var free: Int { capacity - count }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    unsafe fill(atLeast: 1) { target, _ in
      unsafe target.pointee = byte
      return 1
    }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    guard bytes.count > 0 else { return }
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe fill(atLeast: source.count) { target, _ in
        if let base = source.baseAddress { unsafe target.update(from: base, count: source.count) }
        return source.count
      }
    }
  }

  /// Lets a function write at the end; it returns how many bytes it wrote.
  @inline(__always)
  mutating func fill(atLeast: Int, _ body: (UnsafeMutablePointer<UInt8>, Int) -> Int) {
    reserve(atLeast)
    if let memory = unsafe memory { count += unsafe body(memory + count, free) }
  }

  @inline(__always)
  mutating func reserve(_ more: Int) {
    if free < more { grow(to: max(capacity * 2, count + more)) }
  }

  /// Takes bytes off the end.
  mutating func cut(to count: Int) { self.count = min(self.count, count) }

  /// Takes bytes off the front; what follows moves there.
  mutating func dropFirst(_ dropped: Int) {
    guard dropped > 0, let memory = unsafe memory else { return }
    count -= dropped
    unsafe memory.update(from: memory + dropped, count: count)
  }

  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let buffer = unsafe UnsafeBufferPointer(start: UnsafePointer(memory), count: count)
    return try unsafe body(buffer.span)
  }

  @inline(never)
  private mutating func grow(to larger: Int) {
    guard let moved = unsafe realloc(memory, larger) else {
      // Nothing of what is left to do could go on; the same as Swift's own allocator does.
      preconditionFailure("out of memory")
    }
    unsafe memory = moved.assumingMemoryBound(to: UInt8.self)
    capacity = larger
  }

  /// Hands the bytes over.
  mutating func take(isPiped: Bool = false) -> FileBytes {
    if free > 1 << 16 { grow(to: max(64, count)) }
    guard let memory = unsafe memory else { return FileBytes() }
    let result = unsafe FileBytes(owning: memory, count: count, isPiped: isPiped)
    unsafe self.memory = nil
    capacity = 0
    count = 0
    return result
  }
}
