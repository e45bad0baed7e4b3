import Dispatch
import Synchronization

/// Goes through the records of one file of orders with several workers at the same time.
///
/// The text is cut at fixed places. Where the first record behind each begins is guessed, at the next
/// line; a record may hold lines of its own, so once all parts are read it is checked that each begins
/// where the one before ends, and one that does not is read again from there.
struct PersonalWalk: Sendable {
  let columns: PersonalColumns
  let phones: PhoneNumbers
  private let text: FileBytes
  private let start: Int
  private let delimiter: UInt8
  private let endsWithReturn: Bool

  /// `nil` for a text that is no table, or names nobody.
  init?(
    _ bytes: Span<UInt8>,
    _ opened: OpenedText,
    _ reader: FileReader,
    _ options: ImportOptions
  ) {
    let mark = opened.mark
    let body = bytes.extracting(mark..<bytes.count)
    guard let dialect = Dialect(body, options) else { return nil }
    let (layout, _, guess) = reader.chooseColumns(dialect, body)
    columns = PersonalColumns(guess.plan)
    guard !columns.isEmpty else { return nil }
    phones = PhoneNumbers(country: options.country ?? layout.country)
    text = opened.bytes
    start = mark + dialect.bodyStart
    delimiter = dialect.delimiter
    endsWithReturn = dialect.endsWithReturn
  }

  /// The cells of a record; its bytes, and how many of the cells are its own.
  typealias Take<Found> = @Sendable (inout Found, Span<UInt8>, [CellRange], Int) -> Void

  private struct Part<Found: Sendable>: Sendable {
    /// Where its first record begins, and the first record behind it.
    var start: Int
    var end: Int
    var found: Found
  }

  /// What was found in each part, in their order.
  func run<Found: Sendable>(_ empty: Found, _ take: Take<Found>) -> [Found] {
    let boundaries = self.boundaries
    let count = boundaries.count - 1
    let parts = Mutex([Part<Found>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let range = boundaries[index]..<boundaries[index + 1]
      let part = read(from: index == 0 ? start : nil, range, empty, take)
      text.release(range)
      parts.withLock { $0[index] = part }
    }
    var expected = start
    var all: [Found] = []
    for (index, guessed) in parts.withLock(\.self).enumerated() {
      let range = boundaries[index]..<boundaries[index + 1]
      let isRight = guessed?.start == expected
      let part = isRight ? guessed : read(from: expected, range, empty, take)
      guard let part else { continue }
      expected = part.end
      all.append(part.found)
    }
    return all
  }

  /// As the first reading cuts a file.
  private var boundaries: [Int] {
    let end = text.count
    guard !endsWithReturn, start < end else { return [start, max(start, end)] }
    let size = end - start < 64 << 20 ? 1 << 20 : 4 << 20
    var places = [start]
    while end - places[places.count - 1] > size + size / 2 {
      places.append(places[places.count - 1] + size)
    }
    return places + [end]
  }

  /// Reads the records that begin within a range; `place` is where the first begins, if that is known.
  private func read<Found: Sendable>(
    from place: Int?,
    _ range: Range<Int>,
    _ empty: Found,
    _ take: Take<Found>
  ) -> Part<Found> {
    text.withBytes { bytes in
      let first = place ?? lineStart(bytes, range.lowerBound)
      var part = Part(start: first, end: first, found: empty)
      var scanner = RecordScanner(
        delimiter: delimiter,
        endsWithReturn: endsWithReturn,
        position: first
      )
      var clean = CleanRecord()
      while scanner.position < range.upperBound {
        guard scanner.next(bytes) else { break }
        if scanner.hasMessyCells {
          clean.take(bytes, scanner)
          take(&part.found, clean.bytes.span, clean.cells, scanner.count)
        } else {
          take(&part.found, bytes, scanner.cells, scanner.count)
        }
      }
      part.end = scanner.position
      return part
    }
  }

  /// Where the first line begins at or behind a place.
  private func lineStart(_ bytes: Span<UInt8>, _ place: Int) -> Int {
    min(bytes.count, endOfLine(bytes, place - 1, endsWithReturn: endsWithReturn) + 1)
  }
}
