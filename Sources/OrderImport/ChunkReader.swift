import CSystem
import Commerce

/// Reads parts of one file, one worker's after another.
struct ChunkReader {
  let delimiter: UInt8
  let endsWithReturn: Bool
  let rules: OrderRules
  let shared: FileWords
  /// No order comes back later in the file: each is settled when the next begins.
  let isSteady: Bool
  /// Optional tables name orders.
  let hasWanted: Bool
  var words: WorkerWords
  var reader: RowReader
  private let fresh: RowReader
  /// The order whose rows are being read, and what of it may still be none.
  var open = OpenOrder()
  var isOpen = false
  var pending = PendingOrder()
  var chunk = Chunk(index: 0, start: 0)
  var typical = TypicalColumns()
  var counts = TypicalCounts()
  /// The words of the row before, and whether the present order has taken them.
  var tail = TailWords()
  var isTailTaken = false
  /// Products of the records to come, each at its record's number.
  var hints = [ProductHint](repeating: ProductHint(), count: foreseen)
  /// The words at the ends of rows, each at a place that its bytes tell.
  var tails = [TailWords](repeating: TailWords(), count: 1 << TailWords.bits)
  /// The part's first order is known.
  var hasFirst = false
  private var ends: [UInt32] = []
  private var recordEnds: [UInt32] = []
  var scanner: RecordScanner
  private var clean = CleanRecord()
  private var flat = FlatRecord()

  /// Text is indexed in blocks of so many bytes.
  private static let blockSize = 1 << 16
  /// Blocks grow so far for a record that fits into none; longer ones are read sign by sign.
  private static let largestBlock = 1 << 22
  /// A record that is longer is refused: a quote somewhere is to blame, or it is no table.
  static let longestRecord = 1 << 26

  init(
    _ dialect: Dialect,
    _ reader: RowReader,
    _ rules: OrderRules,
    _ shared: FileWords,
    _ words: WorkerWords,
    isSteady: Bool
  ) {
    delimiter = dialect.delimiter
    endsWithReturn = dialect.endsWithReturn
    self.rules = rules
    self.shared = shared
    self.words = words
    self.isSteady = isSteady
    hasWanted = shared.wanted != nil
    self.reader = reader
    fresh = reader
    scanner = RecordScanner(delimiter: delimiter, endsWithReturn: endsWithReturn)
  }

  /// Reads the records that begin in a part of the text.
  ///
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - start: where the first record begins.
  ///   - boundary: the first place that is the next part's.
  ///   - index: the part's number.
  ///   - limit: at most so many records.
  /// - Returns: what was read, and the reader's counters.
  mutating func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    to boundary: Int,
    index: Int,
    limit: Int = .max
  ) -> (Chunk, RowReader) {
    chunk = Chunk(index: index, start: start)
    chunk.lines.lines.reserveCapacity(min(1 << 16, (boundary - start) / 32 + 16))
    if isSteady { chunk.settled.reserveCapacity(min(1 << 15, (boundary - start) / 128 + 16)) }
    reader = fresh
    tail = TailWords()
    isTailTaken = false
    hasFirst = false
    reader.isFirstPart = index == 0
    isOpen = false
    var position = start
    var size = ChunkReader.blockSize
    while position < min(boundary, bytes.count), chunk.counts.rows < limit {
      if endsWithReturn {
        position = readSlowly(bytes, position, until: boundary, limit)
        continue
      }
      let next = readBlock(bytes, position, min(position + size, bytes.count), boundary, limit)
      if next > position {
        position = next
        size = ChunkReader.blockSize
      } else if position + size < bytes.count, size < ChunkReader.largestBlock {
        size *= 2
      } else {
        position = readSlowly(bytes, position, until: position + 1, limit)
      }
    }
    close(isLast: true)
    settleCounts()
    chunk.end = position
    return (chunk, reader)
  }

  /// Reads the records that end in a block of the text.
  ///
  /// - Returns: where the first record that does not end in it begins.
  private mutating func readBlock(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    _ boundary: Int,
    _ limit: Int
  ) -> Int {
    let room = end - start + 64
    if ends.count < room {
      ends = Array(repeating: 0, count: room)
      recordEnds = Array(repeating: 0, count: room)
    }
    var state = shim_field_state()
    state.starts = 1
    var records = 0
    var stray: Int32 = 0
    unsafe bytes.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        unsafe recordEnds.withUnsafeMutableBufferPointer { recordEnds in
          _ = unsafe shim_field_ends(
            base + start,
            end - start,
            delimiter,
            &state,
            ends.baseAddress,
            recordEnds.baseAddress,
            &records,
            &stray
          )
        }
      }
    }
    if stray != 0 { return readSlowly(bytes, start, until: min(end, boundary), limit) }
    guard records > 0 else { return start }
    return readRecords(bytes, start, records, boundary, limit)
  }

  private mutating func readRecords(
    _ bytes: Span<UInt8>,
    _ base: Int,
    _ records: Int,
    _ boundary: Int,
    _ limit: Int
  ) -> Int {
    var first = 0
    var start = base
    // The arrays are lent, so that records can point into them while the reader changes.
    let ends = self.ends
    let recordEnds = self.recordEnds
    let typical = self.typical
    unsafe ends.withUnsafeBufferPointer { ends in
      guard let places = ends.baseAddress else { return }
      for record in 0..<records {
        if start >= boundary || chunk.counts.rows >= limit { return }
        if typical.areUsed, record & (ChunkReader.foreseen &- 1) == 0 {
          let next = record..<min(record &+ ChunkReader.foreseen, records)
          unsafe foresee(bytes, next, places, recordEnds.span, base, typical.product)
        }
        let last = Int(recordEnds[record])
        let mark = unsafe places[last]
        let next = base + Int(mark & placeMask) + 1
        let cells = unsafe Record(
          ends: places + first,
          count: last - first + 1,
          start: start,
          base: base,
          isClean: false
        )
        if mark & UInt32(SHIM_DOUBLED_QUOTES) != 0,
          !reader.isDoubledInTitleOnly(bytes, cells, end: next - 1)
        {
          _ = readSlowly(bytes, start, until: start + 1, limit)
        } else if typical.areUsed,
          readTypical(bytes, cells, typical, hints[record & (ChunkReader.foreseen &- 1)])
        {
          // It was like most.
        } else {
          readRecord(bytes, cells, (start, next - 1), isTerminated: true, in: bytes)
        }
        start = next
        first = last + 1
      }
    }
    return start
  }

  /// Reads records sign by sign: what the quick way may get wrong.
  ///
  /// - Returns: where the first record that begins at `end` or later begins.
  private mutating func readSlowly(
    _ bytes: Span<UInt8>,
    _ start: Int,
    until end: Int,
    _ limit: Int
  ) -> Int {
    scanner.restart(at: start)
    while scanner.position < end, chunk.counts.rows < limit, scanner.next(bytes) {
      if endsWithReturn { noteEnd(bytes) }
      readScanned(bytes)
    }
    return scanner.position
  }

  /// Reads the record that the scanner stands behind.
  mutating func readScanned(_ bytes: Span<UInt8>) {
    let place = (scanner.start, scanner.end)
    let isTooLong =
      scanner.hasTooManyCells || scanner.end - scanner.start > ChunkReader.longestRecord
    // In tab-separated files a quote is mostly an inch sign.
    let isStray = scanner.hasStrayQuote && delimiter != 0x09
    if isTooLong || isStray, readLines(bytes, place) { return }
    if isTooLong { return refuseLine(bytes) }
    if isStray {
      chunk.counts.rows += 1
      let cell = strayCell(bytes)
      reject(place, "quote", column: cell, at: scanner.cells[cell].start)
      return
    }
    flat.take(bytes, scanner, &clean)
    let (text, count) = (flat.bytes, scanner.count)
    let isTerminated = scanner.isTerminated
    let ends = flat.ends
    unsafe ends.withUnsafeBufferPointer { ends in
      guard let places = ends.baseAddress else { return }
      let cells = unsafe Record(ends: places, count: count, start: 0, base: 0, isClean: true)
      readRecord(text.span, cells, place, isTerminated: isTerminated, in: bytes)
    }
  }

  /// Rejects the first line of a record that is too long, and goes on at the second.
  private mutating func refuseLine(_ bytes: Span<UInt8>) {
    let start = scanner.start
    let end = min(scanner.end, endOfLine(bytes, start, endsWithReturn: endsWithReturn))
    if end < scanner.end { scanner.restart(at: end + 1) }
    chunk.counts.rows += 1
    reject((start, end), "too_long", column: -1, at: start)
  }

  private func strayCell(_ bytes: Span<UInt8>) -> Int {
    for index in 0..<scanner.count {
      let cell = scanner.cells[index]
      if cell.start < cell.end, bytes[cell.start] == quote { return index }
    }
    return 0
  }

  @inline(never)
  private mutating func readRecord(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ place: (start: Int, end: Int),
    isTerminated: Bool,
    in text: Span<UInt8>
  ) {
    isTailTaken = false
    if record.count != reader.headerCount, readLines(text, place) { return }
    chunk.counts.rows += 1
    if record.count != reader.headerCount || mayBeBlank(bytes, record),
      let outcome = reader.shapeOutcome(bytes, record, isTerminated: isTerminated)
    {
      note(outcome, place, text)
      return
    }
    if reader.records < 3 { reader.records += 1 }
    var row = Row(offset: place.start)
    let outcome = reader.read(bytes, record, &row, &words)
    if case .kept = outcome { keep(row) } else { note(outcome, place, text) }
  }

  /// Whether a record begins with nothing; most begin with a letter or a digit.
  @inline(__always)
  private func mayBeBlank(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    guard record.start < bytes.count else { return true }
    let byte = bytes[record.start]
    return byte <= space || byte >= 0x7f || byte == delimiter || byte == quote
  }

  private mutating func note(
    _ outcome: RowOutcome,
    _ place: (start: Int, end: Int),
    _ text: Span<UInt8>
  ) {
    switch outcome {
    case .kept: break
    case .blank: chunk.counts.blank += 1
    case .excluded(let reason): chunk.counts.excluded[reason, default: 0] += 1
    case .rejected(let reason, let column):
      reject(place, reason, column: column, at: cellStart(text, place, column))
    }
  }

  /// Where a cell begins in the text, whatever way its record was read.
  private func cellStart(
    _ text: Span<UInt8>,
    _ place: (start: Int, end: Int),
    _ column: Int
  ) -> Int {
    var look = RecordScanner(
      delimiter: delimiter,
      endsWithReturn: endsWithReturn,
      position: place.start
    )
    guard look.next(text), look.count > 0 else { return place.start }
    return max(place.start, look.cells[min(max(0, column), look.count - 1)].start)
  }

  private mutating func reject(
    _ place: (start: Int, end: Int),
    _ reason: String,
    column: Int,
    at cell: Int
  ) {
    chunk.counts.rejected[reason, default: 0] += 1
    guard chunk.rejects.count < RejectedPlace.most else { return }
    chunk.rejects.append(
      RejectedPlace(
        start: place.start,
        end: place.end,
        cell: cell,
        column: column,
        reason: reason
      )
    )
  }

  @inline(never)
  private mutating func keep(_ row: Row) {
    // Refunds may stand in other files than their sale: they are told apart until all are read.
    let isApart = !isSteady && (row.flags.contains(.refund) || open.flags.contains(.refund))
    let isSame =
      isOpen && row.order.isSameInPlace(open.token) && !row.order.isNone && !isApart
    if !isSame || rules.grain == .order {
      if isSame, isSteady {
        // Where a row is an order, the last one of an id holds.
        chunk.counts.merged += open.rows
        let new = ReusedIDs.Purchase(customer: row.customer, day: row.day)
        chunk.counts.reused.see(.init(open), at: open.offset, for: new)
        chunk.lines.cut(to: open.firstLine)
        isOpen = false
      }
      close(isLast: false)
      open.begin(row.order, firstLine: chunk.lines.count, offset: row.offset)
      open.group = row.group
      isOpen = true
    }
    open.take(row, rules, shared, &chunk.lines)
  }

  /// Ends the order whose rows were read last.
  @inline(never)
  mutating func close(isLast: Bool) {
    guard isOpen else { return }
    isOpen = false
    chunk.counts.see(currency: open.currency)
    if open.currency < 0 { open.currency = rules.foreign }
    guard isSteady else { return closePart() }
    if !hasFirst {
      hasFirst = true
      chunk.first = open
    } else if isLast {
      chunk.last = open
    } else {
      chunk.settled.add(&open, rules, shared, &chunk.lines, &chunk.counts)
    }
  }

  private mutating func closePart() {
    let isPlain = open.isPlain && (rules.grain == .line || rules.grain == .lineRepeated)
    var part = OrderPart(
      token: open.token,
      customer: open.customer,
      order: open.ledgerOrder(rules.file),
      special: -1,
      currency: open.currency
    )
    if !isPlain {
      part.special = Int32(chunk.special.count)
      chunk.special.append(open)
    }
    chunk.parts.append(part)
  }
}
