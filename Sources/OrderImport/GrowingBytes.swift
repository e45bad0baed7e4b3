/// Memory that grows while it is filled and then becomes a file's bytes.
@safe struct GrowingBytes: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    unsafe memory = .allocate(capacity: self.capacity)
  }

  deinit { unsafe memory.deallocate() }

  var free: Int { capacity - count }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe memory[count] = byte
    count += 1
  }

  /// Lets a function write at the end; it returns how many bytes it wrote.
  mutating func fill(atLeast: Int, _ body: (UnsafeMutablePointer<UInt8>, Int) -> Int) {
    reserve(atLeast)
    count += unsafe body(memory + count, free)
  }

  mutating func reserve(_ more: Int) {
    guard free < more else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.update(from: memory, count: count)
    unsafe memory.deallocate()
    unsafe memory = moved
    capacity = larger
  }

  /// Hands the bytes over.
  mutating func take() -> FileBytes {
    let result = unsafe FileBytes(owning: memory, count: count)
    unsafe memory = .allocate(capacity: 1)
    capacity = 1
    count = 0
    return result
  }
}
