import Commerce
import Dispatch
import Synchronization

/// A stretch of the ledger that one thread counts at a time.
enum Piece: Sendable {
  case customers(Range<Int>)
  /// Orders without a customer.
  case anonymous(Range<Int>)

  /// Many, because each piece goes once through the tables, which are larger than a core's cache.
  private static let customers = 65_536
  private static let orders = 16_384

  /// The whole ledger, piece by piece; whole runs where it has them.
  static func all(of ledger: Ledger) -> [Piece] {
    let count = ledger.customerStarts.count - 1
    let runs = ledger.customerRuns.map { Int($0) }
    let known = runs.isEmpty ? cut(0..<count, into: customers) : joined(runs, end: count)
    return known.map(Piece.customers)
      + cut(ledger.anonymousOrders, into: orders).map(Piece.anonymous)
  }

  /// So many runs together that their customers are worth a piece.
  private static func joined(_ runs: [Int], end: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for next in runs.dropFirst() + [end] where next - start >= customers || next == end {
      if next > start { pieces.append(start..<next) }
      start = next
    }
    return pieces
  }

  private static func cut(_ range: Range<Int>, into size: Int) -> [Range<Int>] {
    stride(from: range.lowerBound, to: range.upperBound, by: size).map {
      $0..<min($0 + size, range.upperBound)
    }
  }
}

/// Counts so many pieces of work on so many threads, each with its own table, handed out in turn.
///
/// Which thread gets which piece is chance: what the parts add up to must not depend on it.
func inParallel<Part: ~Copyable & Sendable>(
  _ pieces: Int,
  threads: Int,
  start: @Sendable () -> Part,
  work: @Sendable (Int, inout Part) -> Void
) -> [Held<Part>] {
  let next = Atomic<Int>(0)
  @Sendable func run() -> Held<Part> {
    var part = start()
    while true {
      let piece = next.add(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return Held(part) }
      work(piece, &part)
    }
  }
  let count = max(1, min(threads, pieces, mostThreads))
  if count == 1 { return [run()] }
  let slots = Mutex([Held<Part>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let part = run()
    slots.withLock { $0[index] = part }
  }
  return slots.withLock { $0 }.compactMap { $0 }
}

/// So many parts, each from its number alone, at the same time.
func made<Part: ~Copyable & Sendable>(
  _ count: Int,
  _ make: @Sendable (Int) -> Part
) -> [Shared<Part>] {
  if count == 1 { return [Shared(make(0))] }
  let slots = Mutex([Shared<Part>?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let part = Shared(make(index))
    slots.withLock { $0[index] = part }
  }
  return slots.withLock { $0 }.compactMap { $0 }
}

/// Each thread has its own tables, a dozen megabytes of them.
let mostThreads = 16
