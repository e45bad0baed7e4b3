import CSystem
import Glibc
import Synchronization

/// Zeroed memory for so many cells, with one owner and every index checked.
///
/// A walk adds to a dozen tables for each purchase: an array would look at its reference count each
/// time. Pages that no cell is written to are never taken from the system. All bytes zero must be
/// the empty value of the cell.
@safe struct Cells<Cell: BitwiseCopyable & Sendable>: ~Copyable, Sendable {
  // Goes from thread to thread with its one owner; nobody else has the address.
  private nonisolated(unsafe) let base: UnsafeMutablePointer<Cell>
  let count: Int

  init(_ count: Int) {
    self.count = count
    guard let memory = unsafe calloc(max(1, count), MemoryLayout<Cell>.stride) else {
      preconditionFailure("out of memory")
    }
    unsafe base = memory.bindMemory(to: Cell.self, capacity: max(1, count))
  }

  deinit { unsafe free(base) }

  subscript(index: Int) -> Cell {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe base[index]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield unsafe &base[index]
    }
  }

  /// Asks for a cell that will be changed soon; nothing happens where there is none.
  @inline(__always)
  func prefetch(_ index: Int) {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return }
    unsafe shim_prefetch(base + index)
    // The last byte may be in the next line of the cache.
    unsafe shim_prefetch(UnsafeRawPointer(base + index + 1) - 1)
  }
}

/// What one thread of several has counted, until the counts are put together.
final class Held<Value: ~Copyable & Sendable>: Sendable {
  // A class, because arrays hold no value that has one owner only.
  private let value: Mutex<Value?>

  init(_ value: consuming Value) { self.value = Mutex(value) }

  /// The value, once.
  func take() -> Value? { value.withLock { $0.take() } }
}

/// What one thread has made, for all to read.
final class Shared<Value: ~Copyable & Sendable>: Sendable {
  let value: Value

  init(_ value: consuming Value) { self.value = value }
}
