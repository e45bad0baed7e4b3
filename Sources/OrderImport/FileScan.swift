import CSystem
import Commerce
import Dispatch
import Synchronization

/// What a worker carries from one part of a file, and from one file, to the next.
struct WorkerState: Sendable {
  var words: WorkerWords
  var partitions = OrderPartitions()
}

/// Reads one file with several workers at the same time.
///
/// The text is cut at fixed places; where the first record behind each begins is guessed, and
/// checked when the part before has been read. So nothing depends on the number of workers.
struct FileScan: Sendable {
  let text: FileBytes
  /// The table's records: behind the header up to the end.
  let body: Range<Int>
  let dialect: Dialect
  let reader: RowReader
  let rules: OrderRules
  let shared: FileWords
  let isSteady: Bool
  /// Where the first record of each part begins, if that is known.
  let starts: [Int]?
  /// How to read typical rows the short way.
  let typical: TypicalColumns?
  /// Bytes of a part; `nil` takes what suits the file's size.
  let partSize: Int?
  /// Told how many bytes and rows have been read.
  let progress: (@Sendable (Int, Int) -> Void)?

  private struct State {
    var workers: [WorkerState?]
    var stitching: Stitching
    var nextPart = 0
    /// Parts that must be read again from another place.
    var again: [(index: Int, start: Int)] = []
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - workers: each worker's state; on return with the orders that are settled.
  ///   - collected: lines and parts of the files before this one; on return none.
  /// - Returns: the file's parts put together.
  func run(_ workers: inout [WorkerState], _ collected: inout Stitching.Collected) -> Stitching {
    let boundaries = self.boundaries
    let count = max(1, min(workers.count, boundaries.count - 1))
    // Had the lines a second owner, the first part that is added would copy them all.
    var before = Stitching.Collected()
    swap(&before, &collected)
    let state = Mutex(
      State(
        workers: workers.map { $0 },
        stitching: Stitching(
          reader,
          rules,
          shared,
          isSteady: isSteady,
          boundaries: boundaries,
          collected: before
        )
      )
    )
    workers = []
    if count == 1 {
      work(0, boundaries, state)
    } else {
      DispatchQueue.concurrentPerform(iterations: count) { work($0, boundaries, state) }
    }
    return state.withLock { state in
      workers = state.workers.compactMap { $0 }
      return state.stitching
    }
  }

  /// Bytes of a part: much more than the longest order, much less than the memory.
  private var boundaries: [Int] {
    guard !dialect.endsWithReturn else { return [body.lowerBound, body.upperBound] }
    let size = partSize.map { max(1, $0) } ?? (body.count < 64 << 20 ? 1 << 20 : 4 << 20)
    var places = [body.lowerBound]
    while body.upperBound - places[places.count - 1] > size + size / 2 {
      places.append(places[places.count - 1] + size)
    }
    return places + [body.upperBound]
  }

  private func work(_ number: Int, _ boundaries: [Int], _ state: borrowing Mutex<State>) {
    let taken = state.withLock { state -> WorkerState? in
      defer { state.workers[number] = nil }
      return state.workers[number]
    }
    guard var worker = taken else { return }
    var chunks = ChunkReader(dialect, reader, rules, shared, worker.words, isSteady: isSteady)
    if let typical { chunks.typical = typical }
    while let job = state.withLock({ nextJob(&$0, boundaries) }) {
      let (chunk, counted) = text.withBytes { bytes in
        let start =
          job.start ?? recordStart(bytes, boundaries[job.index], boundaries[job.index + 1])
        let end = boundaries[job.index + 1]
        let read = chunks.read(bytes, from: start, to: end, index: job.index)
        chunks.words.products.settle(bytes, isLast: false)
        return read
      }
      text.release(boundaries[job.index]..<boundaries[job.index + 1])
      let (ready, position, rows) = state.withLock { state in
        let (ready, again) = state.stitching.submit(chunk, counted)
        if let again { state.again.append(again) }
        return (ready, boundaries[state.stitching.finished], state.stitching.counts.rows)
      }
      progress?(position, rows)
      for (settled, lineBase) in ready { worker.partitions.add(settled, lineBase: lineBase) }
    }
    text.withBytes { chunks.words.products.settle($0, isLast: true) }
    worker.words = chunks.words
    state.withLock { $0.workers[number] = worker }
  }

  private func nextJob(_ state: inout State, _ boundaries: [Int]) -> (index: Int, start: Int?)? {
    if state.stitching.isBroken { return nil }
    if let again = state.again.popLast() { return (again.index, again.start) }
    guard state.nextPart < boundaries.count - 1 else { return nil }
    let index = state.nextPart
    state.nextPart += 1
    return (index, index == 0 ? boundaries[0] : starts?[index])
  }

  /// Where the first record at or behind a place most likely begins.
  private func recordStart(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int {
    var at = place - 1
    while at < end, bytes[at] != newline { at += 1 }
    guard at < end else { return end }
    // If the place is within quotes, the next quotes stand where none may.
    if !hasStray(bytes, at + 1, inside: false) { return at + 1 }
    return firstRecordInside(bytes, place) ?? at + 1
  }

  /// Bytes looked at to tell whether a place is within quotes.
  private static let window = 1 << 14

  private func hasStray(_ bytes: Span<UInt8>, _ start: Int, inside: Bool) -> Bool {
    index(bytes, start, inside: inside).stray
  }

  private func firstRecordInside(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    let found = index(bytes, place, inside: true)
    return found.stray ? nil : found.first.map { place + $0 + 1 }
  }

  private func index(
    _ bytes: Span<UInt8>,
    _ start: Int,
    inside: Bool
  ) -> (stray: Bool, first: Int?) {
    let count = min(FileScan.window, bytes.count - start)
    var ends = [UInt32](repeating: 0, count: count + 64)
    var records = ends
    var state = shim_field_state()
    state.starts = inside ? 0 : 1
    state.inside = inside ? .max : 0
    var found = 0
    var stray: Int32 = 0
    unsafe bytes.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        unsafe records.withUnsafeMutableBufferPointer { records in
          _ = unsafe shim_field_ends(
            base + start,
            count,
            dialect.delimiter,
            &state,
            ends.baseAddress,
            records.baseAddress,
            &found,
            &stray
          )
        }
      }
    }
    return (stray != 0, found > 0 ? Int(ends[Int(records[0])] & placeMask) : nil)
  }
}
